/** What the grammar notes beside the fields: the misread letters that it mended, and which citations stand in one string. */
import { describe, expect, it } from "vitest";
import { readInlines } from "../grammar/parser.ts";
import type { Inline } from "../src/tree/index.ts";

/** The kinds of nodes, one in another: "stringCite(docketCitation docketCitation)". */
function shape(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      const inner = inline.type === "stringCite" ? `(${shape(inline.children)})` : "";
      return inline.type + inner;
    })
    .join(" ");
}

describe("mended letters", () => {
  it.each([
    ["See Dkt. 12. [d. at 4.", "Id."],
    ["See Dkt. 12. Jd. at 4.", "Id."],
    ["(Doc. #1 4) is denied.", "14"],
    ["Marsh v. Delaney, 5 F.Jd 6 (9th Cir. 1999).", "5 F.3d"],
    ["Smith Deel. ¶ 4.", "Smith Decl."],
  ])("%j: %s", (text, corrected) => {
    const found = JSON.stringify(readInlines(text));
    expect(found).toContain(JSON.stringify({ corrected }));
  });

  it.each([
    "See Dkt. 12. Id. at 4.",
    "(Doc. #14) is denied.",
    "Marsh v. Delaney, 5 F.3d 6.",
    "Smith Decl. ¶ 4.",
  ])("none in %j", (text) => expect(JSON.stringify(readInlines(text))).not.toContain("corrected"));
});

describe("strings of citations", () => {
  it.each([
    ["See Dkt. 12; Dkt. 14.", "stringCite(docketCitation docketCitation)"],
    ["See Dkt. 12; Dkt. 14, Dkt. 15.", "stringCite(docketCitation docketCitation docketCitation)"],
    ["See Dkt. 12; see also Dkt. 14 (so).", "stringCite(docketCitation docketCitation parenthetical)"],
    ["See Dkt. 12, Dkt. 14.", "docketCitation docketCitation"],
    ["See Dkt. 12 and Dkt. 14.", "docketCitation docketCitation"],
    ["See Dkt. 12; the motion.", "docketCitation"],
    ["See Dkt. 12 (so).", "docketCitation parenthetical"],
    ["See Dkt. 12; 42 U.S.C. § blank.", "docketCitation"],
    ["On May 3, 2016, see Dkt. 12.", "date docketCitation"],
    ["The Act (“HLA”) governs.", "definition"],
    ["The clerk keeps the docket.", ""],
    ["", ""],
  ])("%j: %s", (text, expected) => expect(shape(readInlines(text))).toBe(expected));

  it("spans its first citation's beginning to its last one's end", () => {
    const text = "See Dkt. 12; see also Dkt. 14 at 3.";
    const [string] = readInlines(text);
    expect(text.slice(string!.position.start.offset, string!.position.end.offset)).toBe(
      "Dkt. 12; see also Dkt. 14 at 3",
    );
  });
});

it("citations have no ids before their tree is assembled", () => {
  const text =
    "See Dkt. 12; 5 F.3d 6; Smith Decl. ¶ 4; Ex. B; 42 U.S.C. § 1983; Rule 12(b); U.S. Const. art. I; ABC-000123; Marsh, supra. Id. at 3.";
  const ids = [...JSON.stringify(readInlines(text)).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(Array.from({ length: 10 }, () => ""));
});
