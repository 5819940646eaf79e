/** What each rule of `lint` objects to, as written, and what it leaves alone. */
import { join } from "node:path";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { lint, rules } from "../src/lint/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import { writeSarif } from "../src/write/sarif.ts";

function lintText(source: string, path = "order.txt"): VFile {
  const file = new VFile({ value: source, path });
  return lint(resolve(parse(source, { file, from: "text" }), file), file);
}

/** The messages of one rule: what stands in their place, and what they say. */
function found(rule: string, source: string): string[] {
  return lintText(source)
    .messages.filter(({ ruleId }) => ruleId === rule)
    .map(({ place, reason }) => {
      const { start, end } = place as { start: { offset: number }; end: { offset: number } };
      return `${source.slice(start.offset, end.offset)}: ${reason}`;
    });
}

const stamped = (entry: number, text: string): string =>
  `Case 4:15-cv-00798-HSG Document ${entry} Filed 04/20/16 Page 1 of 4\n${text}`;

describe("reversed-range", () => {
  it.each([
    [
      "The motions [ECF Nos. 20 through 12] are denied.",
      "20 through 12: This range runs backwards, from 20 to 12",
    ],
    ["See ECF No. 5 at 19–12.", "19–12: This range runs backwards, from 19 to 12"],
    ["See Smith Decl. ¶¶ 9-3.", "¶¶ 9-3: This range runs backwards, from 9 to 3"],
    ["See Smith Dep. 12:9-3.", "12:9-3: This range runs backwards, from 12:9 to 12:3"],
    ["See Smith Dep. 12:3–11:5.", "12:3–11:5: This range runs backwards, from 12:3 to 11:5"],
    ["See Smith Decl. Exs. D–B.", "Exs. D–B: This range runs backwards, from D to B"],
    [
      "He was held from March 31, 2016 to March 7, 2016.",
      "from March 31, 2016 to March 7, 2016: This range runs backwards, from 2016-03-31 to 2016-03-07",
    ],
  ])("%s", (text, message) => {
    expect(found("reversed-range", text)).toEqual([message]);
  });

  it.each([
    "ECF Nos. 12 through 20; ECF No. 55-1–5.",
    "Jones v. Smith, 550 U.S. 544, 570–72 (2007); Smith Dep. 7:1–3.",
    "Smith Decl. Exs. B–D; between March 7, 2016 and March 31, 2016.",
  ])("leaves %s", (text) => {
    expect(found("reversed-range", text)).toEqual([]);
  });
});

describe("pin-without-page", () => {
  it.each([
    ["See ECF No. 12 at . The motion is denied.", "at"],
    ["See ECF No. 12 at ___; the motion is denied.", "at ___"],
    ["ECF No. 12 at 3. Id. at; it is denied.", "at"],
    ["See Smith Decl. ¶ ; the motion is denied.", "¶"],
    ["(ECF No. 12, at [ ])", "at [ ]"],
  ])("%s", (text, pin) => {
    expect(found("pin-without-page", text)).toEqual([`${pin}: The number of this pin cite is missing`]);
  });

  it.each(["See ECF No. 12 at 3.", "He filed ECF No. 12 at noon.", "Id. at 4; Smith Decl. ¶ 2."])(
    "leaves %s",
    (text) => {
      expect(found("pin-without-page", text)).toEqual([]);
    },
  );
});

describe("entry-after-order", () => {
  it("objects to an entry with a higher number than the order's own", () => {
    expect(found("entry-after-order", stamped(612, "The motion [ECF No. 812] is denied."))).toEqual([
      "812: Entry 812 comes after this order, which is entry 612",
    ]);
    expect(found("entry-after-order", stamped(18, "See ECF Nos. 12–19."))).toEqual([
      "12–19: Entry 19 comes after this order, which is entry 18",
    ]);
  });

  it.each([
    ["an entry before the order", stamped(612, "The motion [ECF No. 596-1] is denied.")],
    ["another case's docket", stamped(12, "See Doe v. Roe, No. 2:08-cv-1220, ECF No. 99.")],
    ["the docket of a case told by its name", stamped(12, "See Floyd, ECF No. 442.")],
    ["an order without stamps", "The motion [ECF No. 812] is denied."],
  ])("leaves %s", (_, text) => {
    expect(found("entry-after-order", text)).toEqual([]);
  });
});

describe("impossible-date", () => {
  it.each(["February 30, 2016", "Feb. 29, 2015", "June 31, 2016", "13/45/2016", "02/29/2015"])(
    "%s",
    (date) => {
      expect(found("impossible-date", `It was filed\non ${date}, and denied.`)).toEqual([
        `${date}: There is no ${date}`,
      ]);
    },
  );

  it.each(["February 29, 2016", "12/31/2016", "May 2016", "page 13/45 of 2016", "Rule 13/45/20167"])(
    "leaves %s",
    (text) => {
      expect(found("impossible-date", `It says ${text}.`)).toEqual([]);
    },
  );

  it("looks at stamps and signatures too", () => {
    expect(
      found(
        "impossible-date",
        "IT IS SO ORDERED.\n\nDated: April 31, 2016\n\nJOHN DOE\nUnited States District Judge",
      ),
    ).toEqual(["April 31, 2016: There is no April 31, 2016"]);
  });

  it("tells line and column", () => {
    const { messages } = lintText("It was filed\non February 30, 2016.");
    expect(messages).toMatchObject([{ line: 2, column: 4, fatal: true, actual: "February 30, 2016" }]);
  });
});

describe("declaration-dates", () => {
  it("objects to a declaration that is cited under two dates", () => {
    const text = "See Brayer Decl., April 22, 2016, ¶ 4. See also Brayer Decl., April 23, 2016, ¶ 5.";
    expect(found("declaration-dates", text)).toEqual([
      "Brayer Decl., April 23, 2016, ¶ 5: This declaration is dated 2016-04-23 here and 2016-04-22 in line 1",
    ]);
  });

  it.each([
    "Brayer Decl., April 22, 2016, ¶ 4; Brayer Decl., April 22, 2016, ¶ 5.",
    "Brayer Decl., April 22, 2016, ¶ 4; Wong Decl., April 23, 2016, ¶ 5.",
    "Brayer Decl., April 22, 2016, ¶ 4; Supp. Brayer Decl., April 23, 2016, ¶ 5.",
    "Brayer Decl., April 22, 2016, ¶ 4; Brayer Decl., November 3, 2016, ¶ 5.",
  ])("leaves %s", (text) => {
    expect(found("declaration-dates", text)).toEqual([]);
  });
});

describe("undefined-short-name", () => {
  const told =
    "See Declaration of John Smith (ECF No. 12) ¶ 3. See Declaration of Ann Wong (ECF No. 13) ¶ 2. ";

  it("objects to a declarant whom the order names nowhere else", () => {
    expect(found("undefined-short-name", `${told}See Brayer Decl. ¶ 4.`)).toEqual([
      "Brayer Decl. ¶ 4: Whose declaration “Brayer” stands for is told nowhere before",
    ]);
  });

  it.each([
    ["a name told before in full", `${told}Smith Decl. ¶ 4.`],
    ["a declarant of whom the order speaks", `${told}Officer Jane Brayer was there. Brayer Decl. ¶ 4.`],
    ["a name whose entry stands beside it", `${told}Brayer Decl. ¶ 4, ECF No. 14.`],
    ["an order that tells none of them", "Brayer Decl. ¶ 4; Wong Decl. ¶ 3."],
  ])("leaves %s", (_, text) => {
    expect(found("undefined-short-name", text)).toEqual([]);
  });
});

describe("caption-stamp", () => {
  const order = (number: string): string =>
    stamped(
      612,
      `UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nLOOP AI LABS INC,\nPlaintiff,\nv.\n` +
        `ANNA GATTI, et al.,\nDefendants.\n\nCase No. ${number}\n\nORDER DENYING MOTION TO COMPEL\n\nThe motion is denied.\n`,
    );

  it("objects to another case number than the stamps have", () => {
    expect(found("caption-stamp", order("15-cv-00789-HSG"))).toEqual([
      "Case No. 15-cv-00789-HSG: The caption has case number 15-cv-00789, the page stamps have 4:15-cv-00798",
    ]);
  });

  it("leaves the same number written otherwise", () => {
    expect(found("caption-stamp", order("15-cv-00798-HSG (DMR)"))).toEqual([]);
  });
});

it("keeps what resolving reports, in source order with the rest", () => {
  const { messages } = lintText("Id. at 3. It was filed on February 30, 2016. See ECF No. 12 at .");
  expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ["id-without-antecedent", false],
    ["impossible-date", true],
    ["pin-without-page", true],
  ]);
});

it("has nothing to say of an order that is in order", () => {
  const text = stamped(
    18,
    "The motion to compel [ECF No. 12] was filed on February 29, 2016. See Declaration of John Smith (ECF No. 13) ¶ 3. " +
      "Id. ¶¶ 4–6. It is denied. Jones v. Roe, 550 U.S. 544, 570–72 (2007); Jones, 550 U.S. at 571. ECF Nos. 12–14 at 3.",
  );
  expect(lintText(text).messages.map(String)).toEqual([]);
});

it("writes SARIF whose results name their rules and places", () => {
  const log = JSON.parse(
    writeSarif([lintText("Filed on February 30, 2016.", "my orders/1#2.txt")], rules),
  ) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleIndex: number }[] }[];
  };
  const { tool, results } = log.runs[0]!;
  expect(log.version).toBe("2.1.0");
  expect(tool.driver.rules[results[0]!.ruleIndex]!.id).toBe("impossible-date");
  expect(results).toMatchObject([
    {
      ruleId: "impossible-date",
      level: "error",
      message: { text: "There is no February 30, 2016" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "my%20orders/1%232.txt" },
            region: {
              startLine: 1,
              startColumn: 10,
              endLine: 1,
              endColumn: 27,
              charOffset: 9,
              charLength: 17,
            },
          },
        },
      ],
    },
  ]);
});

it.each([
  [join(process.cwd(), "orders/1.txt"), "orders/1.txt"],
  ["./orders/../orders/1.txt", "orders/1.txt"],
  ["/elsewhere/an order.txt", "file:///elsewhere/an%20order.txt"],
])("SARIF names %s as code hosts want it", (path, uri) => {
  const file = new VFile({ path, value: "" });
  file.message("wrong");
  expect(writeSarif([file], rules)).toContain(`"uri": ${JSON.stringify(uri)}`);
});
