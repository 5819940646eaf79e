/** The page of `docket view`, in Chromium: read, clicked, typed at. */
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import { writeView } from "../src/view/index.ts";
import type { ViewInput } from "../src/view/index.ts";
import { chromiumPath, openFile, startChromium } from "./support/chromium.ts";
import type { OpenPage } from "./support/chromium.ts";

const gatti = await readFile("corpus/loop-ai-labs-v-gatti.md", "utf8");

function order(name: string, source: string): ViewInput {
  return { name, source, tree: resolve(parse(source)) };
}

describe.skipIf(chromiumPath === undefined)("the page of an order", () => {
  let browser: Browser;
  let folder: string;
  let count = 0;

  beforeAll(async () => {
    browser = await startChromium();
    folder = await mkdtemp(join(tmpdir(), "docket-view-"));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** Opens the page of orders; what goes wrong on it fails the test. */
  async function view(orders: ViewInput[], options?: BrowserContextOptions): Promise<OpenPage> {
    const file = join(folder, `${++count}.html`);
    await writeFile(file, writeView(orders));
    return openFile(browser, file, options);
  }

  async function withPage(
    orders: ViewInput[],
    test: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<void> {
    const { page, troubles } = await view(orders, options);
    await test(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  }

  const loop = [order("loop-ai-labs-v-gatti", gatti)];

  it("reads as the order does", () =>
    withPage(loop, async (page) => {
      expect(await page.title()).toBe("LOOP AI LABS INC v. ANNA GATTI, et al.");
      expect(await page.locator("h1").innerText()).toBe(
        "ORDER DENYING PLAINTIFF'S ADMINISTRATIVE MOTION FOR LEAVE TO FILE UNILATERAL DISCOVERY LETTER RE " +
          "IQSYSTEM, INC.'S DOCUMENT PRODUCTION",
      );
      const paragraphs = await page.locator(".order > p").allInnerTexts();
      expect(paragraphs[0]).toMatch(
        /^On March 30, 2016, Plaintiff .* document production\. \[Docket No\. 542\.\] Plaintiff argued .* letter\. Id\. In its/,
      );
      expect(paragraphs.at(-1)).toMatch(/^Based on this evidence, .* motion is denied\.$/);
      expect(await page.locator(".signature").innerText()).toMatch(
        /IT IS SO ORDERED\.\s+Dated: April 26, 2016/,
      );
    }));

  it("shows what a citation stands for, and all other places that cite it", () =>
    withPage(loop, async (page) => {
      await page.locator(".order a", { hasText: /^Docket No\. 542$/ }).click();
      const card = page.locator(".thing.opened");
      expect(await card.locator(".name").innerText()).toMatch(/542$/);
      expect(await card.locator(".facts").innerText()).toMatch(
        /Filed\s+March 30, 2016[^]*Filed by\s+LOOP AI LABS INC[^]*denied/,
      );
      expect(await card.locator(".places mark").allInnerTexts()).toEqual([
        "Dkt. No. 542",
        "Docket No. 542",
        "Id.",
      ]);
      expect(await page.locator(".order .same").allInnerTexts()).toEqual([
        "Dkt. No. 542",
        "Docket No. 542",
        "Id.",
      ]);
      // from the card to the place
      await card.locator(".places a", { hasText: "by Id." }).click();
      expect(await page.locator(".order .current").innerText()).toBe("Id.");
      expect(await page.locator(".order .current").isVisible()).toBe(true);
    }));

  it("draws an Id. to its antecedent", () =>
    withPage(loop, async (page) => {
      expect(await page.locator(".threads path.margin").count()).toBe(1);
      expect(await page.locator(".threads path.plain").count()).toBe(0);
      await page.locator(".order .back a").click();
      expect(await page.locator(".order .antecedent").innerText()).toBe("Docket No. 542");
      // the line is drawn anew when the card beside it opens, so that all are measured in one go
      const [line, id, antecedent] = await page.evaluate<[Box, Box, Box]>(
        `[".threads path.plain", ".order .back", ".order .antecedent"].map((selector) =>
          document.querySelector(selector).getBoundingClientRect().toJSON())`,
      );
      expect(line.bottom).toBeCloseTo(id.top, -1);
      expect(line.top).toBeCloseTo(antecedent.bottom, -1);
    }));

  it("lists the docket, the record with its paragraphs, and the dates", () =>
    withPage(loop, async (page) => {
      const rows = async (panel: string): Promise<string[]> => {
        await page.locator(`#tab-${panel}`).click();
        return (await page.locator(`#${panel} summary`).allInnerTexts()).map((row) =>
          row.replace(/\s+/g, " "),
        );
      };
      expect(await rows("docket")).toContainEqual(
        expect.stringMatching(/^No\. 601 .*LOOP AI LABS INC Apr 12, 2016 1$/),
      );
      expect(await rows("record")).toEqual([
        "Brayer Declaration Apr 22, 2016 ¶¶ 5–8; Ex. 1 1",
        "Healy Declaration Apr 22, 2016 ¶ 10 1",
        "Wong Declaration Apr 22, 2016 ¶ 4; Ex. 1 1",
      ]);
      expect(await rows("timeline")).toContainEqual(expect.stringMatching(/^Mar 30 filed: No\. 542 1$/));
      expect(await page.locator(".strip a").count()).toBe(await page.locator("#timeline .thing").count());
    }));

  const authorities = [
    order(
      "authorities",
      "See Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Under 28 U.S.C. § 1331 and Fed. R. Civ. P. 37(a)(1), " +
        "the court may. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009); Twombly, 550 U.S. at 556. See 120 S. Ct. 5 (2008).",
    ),
  ];

  it("has a table of authorities with the passages that cite them", () =>
    withPage(authorities, async (page) => {
      await page.locator("#tab-authorities").click();
      expect(await page.locator("#authorities .group").allInnerTexts()).toEqual([
        "Cases\n3",
        "Statutes\n1",
        "Rules\n1",
      ]);
      expect(await page.locator("#authorities .name").allInnerTexts()).toEqual([
        "Ashcroft v. Iqbal\n556 U.S. 662 (2009)",
        "Bell Atl. Corp. v. Twombly\n550 U.S. 544 (2007)",
        "120 S. Ct. 5 (2008)",
        "28 U.S.C. § 1331",
        expect.stringContaining("Fed. R. Civ. P. 37"),
      ]);
      const twombly = page.locator("#authorities .thing", { hasText: "Twombly" }).nth(0);
      await page.locator("#authorities summary", { hasText: "Twombly" }).click();
      expect(await page.locator("#authorities details[open] .where").allInnerTexts()).toEqual([
        "at 570",
        "at 556 · by its short name",
      ]);
      expect(await twombly.count()).toBe(1);
    }));

  it("leads from the call of a footnote to it and back", () =>
    withPage([order("noted", footnoted)], async (page) => {
      expect(await page.locator(".call").allInnerTexts()).toEqual(["1", "2"]);
      expect(await page.locator(".order p").first().innerText()).toBe(
        "The motion,1 filed under Rule 4.1, is denied.2 He left.",
      );
      await page.locator(".call a", { hasText: "2" }).click();
      expect(await page.locator(".footnote", { hasText: "ECF No. 13" }).isVisible()).toBe(true);
      await page.locator(".footnote a", { hasText: /^2$/ }).click();
    }));

  it("says of a reference what cannot be told", () =>
    withPage([order("open", "Id. at 3. The court agrees.")], async (page) => {
      await page.locator(".order a", { hasText: "Id." }).click();
      expect(await page.locator("#open .opened").innerText()).toContain("No citation before it can be told");
    }));

  it("leads from the graph to the card of a thing", () =>
    withPage(loop, async (page) => {
      await page.locator(".views [data-view=graph]").click();
      await page.locator(".picture a", { hasText: "Healy Declaration" }).click();
      expect(await page.locator(".thing.opened .name").innerText()).toMatch(/^Healy Declaration/);
      await page.locator(".thing.opened .places a").click();
      expect(await page.locator(".order .current").innerText()).toMatch(
        /^Healy Decl\., April 22, 2016, ¶ 10$/,
      );
    }));

  it("keeps the names of the graph apart, however many", () =>
    withPage([order("many", manyCitations())], async (page) => {
      await page.locator(".views [data-view=graph]").click();
      const boxes = await page.evaluate<Box[]>(
        `[...document.querySelectorAll(".picture .twig text")].map((text) => text.getBoundingClientRect().toJSON())`,
      );
      expect(boxes.length).toBeGreaterThan(200);
      const overlapping = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          // lines of text stand within half a pixel of each other
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1.5 && b.top < a.bottom - 1.5,
          ),
      );
      expect(overlapping).toEqual([]);
    }));

  it("draws the same picture each time", () => {
    expect(writeView([order("many", manyCitations())])).toBe(writeView([order("many", manyCitations())]));
  });

  it("finds words wherever they stand, across citations", () =>
    withPage(loop, async (page) => {
      await page.locator("#search").fill("production. [docket no. 542.] plaintiff");
      expect(await page.locator("#found").innerText()).toBe("1 of 1");
      await page.locator("#search").fill("phone");
      const [, all = ""] = /^1 of (\d+)$/.exec(await page.locator("#found").innerText()) ?? [];
      expect(Number(all)).toBe(gatti.match(/phone/gi)!.length);
      await page.locator("#search").press("Enter");
      expect(await page.locator("#found").innerText()).toBe(`2 of ${all}`);
      await page.locator("#search").press("Shift+Enter");
      expect(await page.locator("#found").innerText()).toBe(`1 of ${all}`);
      await page.locator("#search").fill("zebra");
      expect(await page.locator("#found").innerText()).toBe("none");
    }));

  it("goes by keys alone", () =>
    withPage(loop, async (page) => {
      const current = page.locator(".order .current");
      await page.keyboard.press("n");
      expect(await current.innerText()).toBe("Dkt. No. 542");
      await page.keyboard.press(".");
      expect(await current.innerText()).toBe("Docket No. 542");
      await page.keyboard.press("p");
      expect(await current.innerText()).toBe("March 30, 2016");
      await page.keyboard.press("Escape");
      expect(await current.count()).toBe(0);
      await page.keyboard.press("/");
      await page.keyboard.type("nog");
      expect(await page.locator("#search").inputValue()).toBe("nog");
      await page.keyboard.press("Escape");
      await page.keyboard.press("g");
      expect(await page.locator(".graph").isVisible()).toBe(true);
      await page.keyboard.press("?");
      expect(await page.locator("dialog").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await page.keyboard.press("o");
      await page.locator("#tab-docket").focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("#record").isVisible()).toBe(true);
    }));

  it("tells readers of the screen what it is", () =>
    withPage(loop, async (page) => {
      await page.getByRole("link", { name: "Id.", exact: true }).click();
      expect(await page.locator("#told").innerText()).toMatch(
        /^Id\.: No\. 542, cited at 3 places\. 3 in the text\.$/,
      );
      expect(await page.getByRole("tab", { name: /Docket/ }).getAttribute("aria-selected")).toBe("true");
      expect(await page.getByRole("main").count()).toBe(1);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    }));

  it("is light or dark as the system has it, or as one says", () =>
    withPage(
      loop,
      async (page) => {
        const paper = (): Promise<string> =>
          page.evaluate(`getComputedStyle(document.querySelector(".order")).backgroundColor`);
        const dark = await paper();
        await page.locator("#theme").click();
        const light = await paper();
        expect(brightness(dark)).toBeLessThan(60);
        expect(brightness(light)).toBeGreaterThan(240);
        // what is kept reaches the disk of the browser a moment later
        const reloaded = async (): Promise<string> => page.reload().then(paper);
        await expect.poll(reloaded, { timeout: 10_000 }).toBe(light);
      },
      { colorScheme: "dark" },
    ));

  it.each(["light", "dark"] as const)("has enough contrast (%s)", (colorScheme) =>
    withPage(
      [...loop, ...authorities, order("undecided", "Before the Court is the motion to stay (ECF No. 7).")],
      async (page) => {
        for (const selector of [
          ".cite a",
          ".about",
          ".columns-head span",
          ".thing .name",
          ".tab",
          ".where",
          ".role",
          ".undecided",
          ".order > p",
        ]) {
          const contrasts = await page.evaluate<number[]>(
            `[...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => {${contrastScript}})`,
          );
          expect(contrasts.length, selector).toBeGreaterThan(0);
          expect(Math.min(...contrasts), selector).toBeGreaterThanOrEqual(4.5);
        }
      },
      { colorScheme },
    ),
  );

  it("fits a phone, where what is clicked comes up from below", () =>
    withPage(
      loop,
      async (page) => {
        const width = (): Promise<number> => page.evaluate("document.documentElement.scrollWidth");
        expect(await width()).toBe(390);
        await page.locator(".order p a", { hasText: "Docket No. 596-1" }).click();
        expect(await page.locator(".thing.opened").isVisible()).toBe(true);
        await page.getByRole("button", { name: "close the lists" }).click();
        expect(await page.locator(".panel").isVisible()).toBe(false);
        await page.locator(".views [data-view=panel]").click();
        expect(await page.locator("#docket").isVisible()).toBe(true);
        expect(await page.locator("main").isVisible()).toBe(false);
        expect(await width()).toBe(390);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it("prints the order and its lists without what is only for the screen", () =>
    withPage(loop, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const shown of [".order", "#docket", "#record", "#timeline", ".picture"])
        expect(await page.locator(shown).isVisible(), shown).toBe(true);
      for (const hidden of [".bar", ".tabs", ".threads"])
        expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }));

  it("takes several orders, and tells which of them cites what", () =>
    withPage(
      [order("first", "See ECF No. 12. See also ECF No. 13."), order("second", "ECF No. 12 at 3.")],
      async (page) => {
        expect(await page.locator(".order").count()).toBe(2);
        await page.locator("#o2 a").click();
        expect(await page.locator(".opened .where").allInnerTexts()).toEqual(["order 1", "order 2 · at 3"]);
        expect(await page.locator(".order .same").count()).toBe(2);
        await page.locator(".opened .places a").first().click();
        expect(await page.locator("#o1 .current").innerText()).toBe("ECF No. 12");
      },
    ));

  /** An order of one case, as the clerk stamps it and the judge signs it. */
  const orderOfCase = (entry: number, filed: string, signed: string, title: string, body: string): string =>
    `Case 4:15-cv-00798-HSG   Document ${entry}   Filed ${filed}   Page 1 of 2

UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

ACME CORP., Plaintiff,
v.
ROE INC. and JOHN SMITH, Defendants.

Case No. 15-cv-00798-HSG

${title}

${body}

IT IS SO ORDERED.

Dated: ${signed}

Jane Roe
United States District Judge
`;
  const late = orderOfCase(
    40,
    "05/12/16",
    "May 12, 2016",
    "ORDER ON RECONSIDERATION",
    "The Signal Defendants filed a motion. (Docket No. 36.) Before the Court is the motion to stay (Docket No. 38). " +
      "They ask the court to set aside its order. (Docket No. 12.) See Docket No. 36-1 at 2.",
  );
  const early = orderOfCase(
    12,
    "03/02/16",
    "March 2, 2016",
    "ORDER GRANTING MOTION TO COMPEL",
    "The motion to compel (Docket No. 9) is GRANTED.",
  );
  const ofCase = [order("a-late", late), order("b-early", early)];

  it("puts orders in the order of their dates, and names them by title and date", () =>
    withPage(ofCase, async (page) => {
      const lines = async (selector: string): Promise<string[]> =>
        (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
      expect(await lines(".order-list li")).toEqual([
        "ORDER GRANTING MOTION TO COMPEL March 2, 2016 No. 12 b-early",
        "ORDER ON RECONSIDERATION May 12, 2016 No. 40 a-late",
      ]);
      expect(await lines(".about")).toEqual(["2 orders, March 2, 2016 to May 12, 2016"]);
      expect(await lines(".order-name")).toEqual([
        "1 March 2, 2016 Docket No. 12 b-early",
        "2 May 12, 2016 Docket No. 40 a-late",
      ]);
      await page.locator(".views [data-view=graph]").click();
      const drawn = page.locator(".picture .order-node text").first().locator("tspan");
      expect(await drawn.allTextContents()).toEqual([
        "#1 · Mar 2, 2016",
        "ORDER GRANTING MOTION",
        "TO COMPEL",
      ]);
    }));

  it("leads from an order to the entry that it is, and back", () =>
    withPage(ofCase, async (page) => {
      await page.locator("#o1 .order-name a", { hasText: "No. 12" }).click();
      const entry = page.locator(".thing.opened");
      expect(await entry.locator(".facts").innerText()).toMatch(/On this page\s+order 1/);
      expect(await entry.locator(".where").allInnerTexts()).toEqual(["order 2 · p. 1"]);
      await page.locator("#docket summary", { hasText: "40" }).locator(".order-link").click();
      await expect.poll(() => page.locator("#o2 h1").evaluate(isInSight)).toBe(true);
      // the link was followed; the card did not open
      expect(await page.locator("#docket details[open] .name").allTextContents()).toEqual(["No. 12"]);
    }));

  it("tells who filed an entry in the words of the order, what is before the court, and what is attached to it", () =>
    withPage(ofCase, async (page) => {
      const entry = (number: string) =>
        page.locator("#docket .thing", {
          has: page.locator("summary .name", { hasText: new RegExp(`${number}$`) }),
        });
      expect(await entry("36").locator(".filer").innerText()).toBe("Signal Defendants");
      expect(await entry("38").locator(".ruled").allInnerTexts()).toEqual(["before the court"]);
      expect(await entry("9").locator(".ruled").allInnerTexts()).toEqual(["granted"]);
      const left = async (number: string): Promise<number> =>
        (await entry(number).locator(".name").boundingBox())!.x;
      expect(await left("36-1")).toBeGreaterThan((await left("36")) + 8);
    }));

  const hostile = `<script>alert(1)</script><img src=x onerror=alert(2)>`;

  it("keeps what an order says text, whatever it says", async () => {
    const text = `
                    UNITED STATES DISTRICT COURT
                    NORTHERN DISTRICT OF CALIFORNIA

${hostile} JONES,
                Plaintiff,
        v.                                      Case No. 15-cv-00798-HSG
"><svg onload=alert(3)> INC.,
                Defendant.

                  ORDER ${hostile} GRANTING MOTION

The ${hostile} motion (ECF No. 12) is granted. On March 3, 2016, </script><script>alert(4)</script> filed it. See
<b>Smith</b> v. <img/src="x"/onerror=alert(5)>, 550 U.S. 544 (2007); "onmouseover="alert(6) Decl. ¶ 4; Id. at 3.
javascript:alert(7) <a href="javascript:alert(8)">ECF No. 13</a> <!-- ECF No. 14 --> <style>*{display:none}</style>
${"`${alert(9)}`"} </style></title></textarea> ECF No. 15 &lt;script&gt; &amp;

IT IS SO ORDERED.
Dated: April 26, 2016
${hostile}
United States District Judge
`;
    const { page, troubles } = await view([order(`${hostile}"'&`, text), order("<b>other</b>", text)]);
    for (const link of await page.locator(".order .cite a").all()) await link.click();
    await page.locator(".views [data-view=graph]").click();
    await page.locator(".views [data-view=order]").click();
    await page.locator("#search").fill("<script>");
    expect(await page.locator("#found").innerText()).toMatch(/^1 of \d+$/);
    // nothing ran and nothing was asked for, not even to be refused
    expect(troubles).toEqual([]);
    expect(await page.locator("script").count()).toBe(1);
    expect(
      await page
        .locator("img, iframe, object, [onload], [onerror], [onmouseover], a[href^='javascript:']")
        .count(),
    ).toBe(0);
    expect(await page.locator(".order b").count()).toBe(0);
    expect(await page.locator(".order").first().textContent()).toContain(
      "</script><script>alert(4)</script>",
    );
    await page.context().close();
  });

  it("lets nothing in from outside, should anything get past", async () => {
    const { page, troubles } = await view(loop);
    await page.evaluate(`(() => {
      const main = document.querySelector("main");
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      main.append(script);
      const image = document.createElement("img");
      image.src = "https://example.com/x.png";
      main.append(image);
      main.insertAdjacentHTML("beforeend", '<p id="trap" onclick="document.title = 1">trap</p>');
    })()`);
    await page.locator("#trap").click();
    expect(await page.title()).toBe("LOOP AI LABS INC v. ANNA GATTI, et al.");
    expect(
      troubles.filter((trouble) => /Content Security Policy/.test(trouble)).length,
    ).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });

  it("reads and leads without its script", () =>
    withPage(
      loop,
      async (page) => {
        expect(await page.locator(".order > p").count()).toBe(5);
        const target = await page.locator(".order .back a").getAttribute("href");
        expect(await page.locator(`.thing${target}`).isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));
});

describe("the text of the page", () => {
  const files = readdirSync("corpus/orders").filter((name) => name.endsWith(".txt"));

  it.each(files)("leads nowhere that is not there: %s", (name) => {
    const page = writeView([order(name, readFileSync(`corpus/orders/${name}`, "utf8"))]);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = [...page.matchAll(/ (?:href="#|data-from=")([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("what an order cites", () => {
  it("is on the page of an order that is empty, or cites nothing", () => {
    expect(writeView([order("empty", "")])).toContain("The order cites nothing.");
    expect(writeView([order("plain", "The motion is denied.")])).toContain("The motion is denied.");
  });
});

/** Two footnotes at the foot of a page, as a PDF's text has them. */
const footnoted = `
The motion,1 filed under Rule 4.1, is denied.2 He left.


          ____________________
          1 ECF No. 12.

          2 ECF No. 13 at 4.
`;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** An order that cites more than two hundred things, some of them attached to others, with names short and long. */
function manyCitations(): string {
  const range = (length: number): number[] => Array.from({ length }, (_, at) => at + 1);
  return [
    ...range(70).map((at) => `See ECF No. ${at}; ECF No. ${at}-${(at % 4) + 1} at ${at}.`),
    ...range(60).map(
      (at) => `Witness${"abcdefghij"[at % 10]}${"klmnopqrst"[Math.floor(at / 10)]} Decl. ¶ ${at}, Ex. ${at}.`,
    ),
    ...range(80).map(
      (at) =>
        `See Alpha ${"Very Long Names of Companies ".repeat(at % 3)}Corp. v. Beta, ${at} F.3d ${at * 7} (9th Cir. 2001).`,
    ),
  ].join("\n\n");
}

/** Whether an element stands within the window. */
const isInSight = (element: { getBoundingClientRect(): Box }): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < 900;
};

function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}

/** WCAG's contrast of an element's text with what lies behind it. */
const contrastScript = `
  const channels = (color) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let behind = element;
  while (behind && channels(getComputedStyle(behind).backgroundColor)[3] < 255) behind = behind.parentElement;
  const ground = luminance(channels(getComputedStyle(behind ?? document.documentElement).backgroundColor));
  const text = luminance(channels(getComputedStyle(element).color));
  return (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
`;
