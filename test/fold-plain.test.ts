/** Folded Markdown reads as it does unfolded. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { foldPlain } from "../src/read/fold-plain.ts";
import { readMarkdown } from "../src/read/markdown.ts";
import type { Reading } from "../src/text/reading.ts";

const folding = vi.hoisted(() => ({ on: true }));
vi.mock(import("../src/read/fold-plain.ts"), async (load) => {
  const actual = await load();
  return {
    foldPlain: (source) =>
      folding.on ? actual.foldPlain(source) : { text: source, sourceOf: (offset) => offset },
  };
});

beforeEach(() => {
  folding.on = true;
});

function unfolded(source: string): Reading {
  folding.on = false;
  const reading = readMarkdown(source);
  folding.on = true;
  return reading;
}

describe("of plain words the first and the last are left", () => {
  it.each([
    ["in a line", "See the order of May 4 at *3", "See at *3"],
    [
      "over lines",
      "The motion \nof the plaintiff\nis denied.\n\nSo ordered here.",
      "The denied.\n\nSo here.",
    ],
    ["between marks", "**It is so ordered** by the court", "**It ordered** by court"],
    ["of items", "1. the first claim\n2. the second claim", "1. the claim\n2. the claim"],
    ["of headings", "## II. The stated facts #", "## II. facts #"],
    ["of quotations", "> a b c\nd e f", "> a c\nd f"],
    ["around signs", "Smith & Sons v. Jones & Co., No. #12 of", "Smith of"],
    ["between brackets that mark nothing", "so [the] court [sic] finds", "so finds"],
    ["beside links", "so the court [finds it here](#a) in this order", "so court [finds it here](#a) order"],
  ])("%s", (_, source, text) => {
    expect(foldPlain(source).text).toBe(text);
  });

  it.each([
    ["the name and the title of a definition", '[a b c]: /u "d e f\ng h i"'],
    ["a destination and a title", '[a](</b c d> "e f g")'],
    ["a label", "[a](#) [b c d"],
    ["how items, quotations and fences begin", "- + 1. 2) > ~~~ a"],
    ["an address", "<https://court.gov/a>"],
    ["an entity", "&amp; &copy; &#65;"],
  ])("but %s stay", (_, source) => {
    expect(foldPlain(source).text).toBe(source);
  });

  it("and offsets lead back to the source", () => {
    const source = "The motion of the plaintiff is *denied* by the court in *part*.";
    const { text, sourceOf } = foldPlain(source);
    for (const mark of ["*denied", "* by", "*part", "*."])
      expect(sourceOf(text.indexOf(mark))).toBe(source.indexOf(mark));
  });
});

const stamp = "Case 3:21-cv-00455-QRS Document 88 Filed 05/06/22 Page 2 of 3";
/** Words, white space and all that may be a mark or a piece of one. */
const fragments = [
  ..."the|Court|finds that the|plain words of an order|v.|12|1234567890.|No. 4,|(“so”)|é|¶|😀|\ud800".split(
    "|",
  ),
  ...[" ", " ", " ", "  ", "    ", "\t", "\n", "\n", "\n", "\n\n", " \n", "  \n", "\n ", "\n   ", "\n     "],
  ...["\r\n", "\r", "\n \n\n", "\f", "\0", "\u00A0", "\u2028", "\uFEFF"],
  ...["- ", "* ", "+ ", "1. ", "2) ", "12. ", "> ", ">", "# ", "## ", " #", "#", "#5"],
  ...["```", "~~~", "\n```\n", "\n~~~ js\n", "`", "``", "\n===\n", "\n---\n", "***", "|", "~", "-", "+"],
  ...[
    "*",
    "**",
    "_",
    "__",
    "!",
    "[",
    "]",
    "![",
    "][",
    "[]",
    "(",
    ")",
    "](",
    "](#)",
    '](/url "',
    '")',
    '"',
    "'",
  ],
  ...["]: ", "]: /url\n", '\n[a b c]: /url "ti', "[a b c]", "[a  B\nc]", "\\", "\\]", "\\[", "\\\n"],
  ...["<", ">", "<http://a.b/c>", "<a@b.co>", "</div>", "<!--", "&", " & ", "&amp;", "&#x41;", "&para"],
  ...[stamp, `\n${stamp}\n`],
];

describe("the same is read folded and unfolded", () => {
  it.each([
    ["marks and words in any order", fragments],
    ["the same without links and definitions", fragments.filter((piece) => !/\][(:]/.test(piece))],
  ])("of %s", (_, pieces) => {
    const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(""));
    fc.assert(
      fc.property(markdown, (source) => {
        expect(readMarkdown(source)).toEqual(unfolded(source));
      }),
      { numRuns: 1000 },
    );
  });

  const folder = new URL("../corpus/orders/", import.meta.url);
  const orders = readdirSync(folder).filter((name) => /(?<!README)\.(?:txt|md)$/.test(name));
  it.each(orders)("of %s", (name) => {
    const source = readFileSync(new URL(name, folder), "utf8");
    expect(readMarkdown(source)).toEqual(unfolded(source));
    expect(foldPlain(source).text.length).toBeLessThan(source.length / 2);
  });
});
