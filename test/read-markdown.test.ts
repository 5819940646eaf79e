/** Markdown: marks vanish, text stays, each piece knows where it stands. */
import { describe, expect, it } from "vitest";
import { detectForm, read } from "../src/read/index.ts";
import { readMarkdown } from "../src/read/markdown.ts";
import { createLocator } from "../src/text/positions.ts";
import { expectSound, outline } from "./support/reading.ts";

const stamp = "Case 3:21-cv-00455-QRS Document 88 Filed 05/06/22 Page 2 of 3";

describe("flat text", () => {
  it.each([
    ["*Id.* at 3", "Id. at 3"],
    ["**ECF No.** 12", "ECF No. 12"],
    ["No. [15-cv-00798-HSG](#) (DMR)", "No. 15-cv-00798-HSG (DMR)"],
    ["AT&amp;T Opp\\. at \\*3 &para; 4", "AT&T Opp. at *3 ¶ 4"],
    ["See ECF\n   No. 12", "See ECF\nNo. 12"],
    ["See ECF\r\n   No. 12", "See ECF\r\nNo. 12"],
    ["> See ECF\n> No. 12", "See ECF\nNo. 12"],
    ["Plaintiff,  \nv.", "Plaintiff,\nv."],
    ["`Doc. 12` at 3", "Doc. 12 at 3"],
    ["\u{1F600} *ECF* &#x1F600; No. 3", "\u{1F600} ECF \u{1F600} No. 3"],
    ["a\0b", "a\0b"],
    ["\uFEFFECF *No.* 12", "ECF No. 12"],
  ])("%j reads %j", (source, flat) => {
    expect(readMarkdown(source).flat).toBe(`${flat}\n\n`);
  });

  it.each([
    ["an indented caption is no code", "     HARBOR LIGHT CO.,\n          Plaintiff,", ["paragraph"]],
    ["a row of = under a name is no heading", "REED,\n=====", ["paragraph"]],
    ["a row of _ is no rule", "_____\n\nJudge", ["paragraph", "paragraph"]],
    ["a name in angle brackets is no tag", "See <Doe Decl.> at 3", ["paragraph"]],
    ["a div is no tag", "<div>\n\nDoc. 12", ["paragraph", "paragraph"]],
  ])("%s", (_, source, types) => {
    const reading = readMarkdown(source);
    expect(reading.blocks.map((block) => block.type)).toEqual(types);
    expect(reading.flat.replace(/\s/g, "")).toBe(source.replace(/\s/g, ""));
  });

  it("maps a citation that runs over marks and entities to its source", () => {
    const source = "See **Smith\n  &amp; Co. Decl.** ¶ 4.";
    const reading = readMarkdown(source);
    const at = createLocator(reading);
    const start = reading.flat.indexOf("Smith");
    const end = reading.flat.indexOf("4") + 1;
    expect(source.slice(at.start(start), at.end(end))).toBe("Smith\n  &amp; Co. Decl.** ¶ 4");
    const and = reading.flat.indexOf("&");
    expect(source.slice(at.start(and), at.end(and + 1))).toBe("&amp;");
  });
});

describe("blocks", () => {
  it("nest as they are written", () => {
    expect(
      outline(readMarkdown("## II. Facts\n\n> Quoted.\n>\n> - one\n>\n>   more\n> - two\n\nEnd.")),
    ).toEqual([
      'heading 2 "II. Facts"',
      "blockquote",
      '  paragraph "Quoted."',
      "  list",
      "    listItem",
      '      paragraph "one"',
      '      paragraph "more"',
      "    listItem",
      '      paragraph "two"',
      'paragraph "End."',
    ]);
  });

  it("have stamps as page headers, and join the sentence that a stamp has parted", () => {
    expect(outline(readMarkdown(`${stamp}\n\nSee ECF\n\n${stamp}\n\nNo. 12.\n\n${stamp}\n\nNext.`))).toEqual([
      `pageHeader "${stamp}"`,
      'paragraph "See ECF\\nNo. 12."',
      `  pageHeader "${stamp}"`,
      `pageHeader "${stamp}"`,
      'paragraph "Next."',
    ]);
  });

  it.each([
    [`See ECF\n${stamp}\nNo. 12.`, "See ECF\nNo. 12.\n\n"],
    [`See ECF No. 12.\n${stamp}`, "See ECF No. 12.\n\n"],
    [`${stamp}\nSee ECF No. 12.`, "See ECF No. 12.\n\n"],
  ])("take a stamp out of the lines of a paragraph: %j", (source, flat) => {
    const reading = readMarkdown(source);
    expect(reading.flat).toBe(flat);
    expect(outline(reading)).toContain(`  pageHeader "${stamp}"`);
  });
});

describe("nesting", () => {
  it.each([
    ["quotations", `${"> ".repeat(2000)}See ECF No. 12.`],
    ["lists", `${"- ".repeat(2000)}See ECF No. 12.`],
    ["emphasis", `${"*a **b ".repeat(500)}See ECF No. 12.${"** *".repeat(500)}`],
  ])("of %s without end is read", (_, source) => {
    const reading = readMarkdown(source);
    expectSound(reading);
    expect(reading.flat).toContain("See ECF No. 12.");
  });
});

describe("read", () => {
  it("drops a byte order mark", () => {
    expect(read("\uFEFFSee ECF No. 12.")).toMatchObject({
      source: "See ECF No. 12.",
      flat: "See ECF No. 12.\n\n",
    });
  });

  it.each([
    ["*Id.*", { from: "text" }, "text"],
    ["plain", { from: "markdown", path: "a.txt" }, "markdown"],
    ["plain", { path: "orders/12.MD" }, "markdown"],
    ["**bold**", { path: "order.txt" }, "text"],
    ["**ORDER**\n\nRe: Dkt. No. 12", {}, "markdown"],
    ["## Facts\n\nSee ECF No. 12.", { path: "order" }, "markdown"],
    ["See *Id.* at 3.", {}, "markdown"],
    ["See ECF No. 12. * * *", {}, "text"],
    ["number\n# 12 of the docket", {}, "text"],
    [`${stamp}\n**bold**`, {}, "text"],
    ["                    **ORDER**\n", {}, "text"],
  ] as const)("%j with %j is %s", (source, options, form) => {
    expect(detectForm(source, options)).toBe(form);
  });
});
