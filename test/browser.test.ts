/** docket-ast/core in a browser, and the playground made of it. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleForBrowsers } from "../build/core.ts";
import { citations, crossReferences, parse, resolve } from "../src/core.ts";
import { chromiumPath, openFile, startChromium } from "./support/chromium.ts";

const core = await bundleForBrowsers("src/core.ts", "esm");

describe("docket-ast/core", () => {
  it("has nothing of Node.js, of Markdown, of Chevrotain and of graphology in it", () => {
    const held = Object.keys(core.modules).map((file) => relative("", file));
    expect(held).toEqual(expect.arrayContaining(["src/core.ts", "src/graph/cross-references.ts"]));
    expect(held.filter((file) => /node_modules/.test(file))).toEqual([]);
    expect([...core.imports, ...core.dynamicImports]).toEqual([]);
  });

  // what a page must load; docs/browser.md tells what it is made of
  it("is no larger than it was", () => {
    expect(brotliCompressSync(core.code).length).toBeLessThan(130_000);
  });
});

describe.skipIf(chromiumPath === undefined)("in Chromium", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await startChromium();
    folder = await mkdtemp(join(tmpdir(), "docket-browser-"));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it.each(["cand-pleading-paper", "ca6-appellate", "cod-hash"])(
    "gives what it gives in Node.js: %s",
    async (name) => {
      const source = await readFile(`corpus/orders/${name}.txt`, "utf8");
      const tree = resolve(parse(source));
      const page = await (await browser.newContext()).newPage();
      await page.goto("about:blank");
      await page.addScriptTag({
        content: (await bundleForBrowsers("test/support/core-global.ts", "iife")).code,
      });
      const there = await page.evaluate<unknown>(`(() => {
      const { citations, crossReferences, parse, resolve } = globalThis.docketAst;
      const source = ${JSON.stringify(source)};
      const tree = resolve(parse(source));
      return JSON.parse(JSON.stringify([tree, citations(tree, { source }), crossReferences(tree)]));
    })()`);
      const here: unknown = JSON.parse(
        JSON.stringify([tree, citations(tree, { source }), crossReferences(tree)]),
      );
      expect(there).toEqual(here);
      await page.context().close();
    },
  );

  describe("docs/playground.html", () => {
    beforeAll(async () => {
      await cp("docs/playground.html", join(folder, "playground.html"));
      await cp("docs/playground/style.css", join(folder, "playground/style.css"));
      const script = await bundleForBrowsers("docs/playground/main.ts", "iife");
      await writeFile(join(folder, "playground.js"), script.code);
    });

    it("parses what one pastes: tree and list side by side", async () => {
      const { page, troubles } = await openFile(browser, join(folder, "playground.html"), {}, folder);
      expect(await page.locator("#summary").innerText()).toMatch(
        /^\d+ blocks, \d+ citations, \d+ of them resolved/,
      );
      await page.locator("#source").fill("See [Docket No. 596-1 at 2.] Id. at 4. <b>Not bold</b>");
      await page.locator("#summary", { hasText: "2 citations, 2 of them resolved" }).waitFor();
      expect(await page.locator("#list tbody tr").allInnerTexts()).toEqual([
        "c1\tdocketCitation\tDocket No. 596-1 at 2\tdocket:596-1\tat 2",
        "c2\tbackReference\tId. at 4\tdocket:596-1\tat 4",
      ]);
      expect(await page.locator("#tree .docketEntry").locator("..").innerText()).toBe(
        "docketEntry number=596 attachment=1 596-1",
      );
      expect(await page.locator("#tree b", { hasText: "Not bold" }).count()).toBe(0);
      // a click selects what stands there
      await page.locator("#list button", { hasText: "Id. at 4" }).click();
      expect(await page.evaluate("getSelection().toString()")).toBe("Id. at 4");
      const tree = (await page.locator("#tree").boundingBox())!;
      const list = (await page.locator("#list").boundingBox())!;
      expect(tree.y).toBe(list.y);
      expect(tree.x + tree.width).toBeLessThan(list.x);
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it("fits a phone", async () => {
      const { page } = await openFile(
        browser,
        join(folder, "playground.html"),
        { viewport: { width: 390, height: 844 } },
        folder,
      );
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      await page.context().close();
    });
  });
});
