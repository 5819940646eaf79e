/** The search for phrases: it finds what the same patterns find as one. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { anchorPattern, anchors } from "../grammar/anchors.ts";
import { PhraseSearch } from "../grammar/engine/phrases.ts";

const folders = ["../corpus/orders", "../corpus/forms"].map(
  (folder) => new URL(`${folder}/`, import.meta.url),
);
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)));

const anchor = anchorPattern();

test("the anchors of the corpus are those that one pattern finds", () => {
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const found: number[] = [];
    for (let at = anchors.next(text, 0); at >= 0; at = anchors.next(text, at + 1)) found.push(at);
    const expected: number[] = [];
    anchor.lastIndex = 0;
    for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
      expected.push(match.index);
      anchor.lastIndex = match.index + 1;
    }
    expect(found, file.pathname).toEqual(expected);
  }
});

const search = new PhraseSearch([
  { source: "Doc\\.", begins: "D:o:c", value: "docket", sought: true },
  { source: "§", begins: "§:*:*", value: "section", sought: true },
  { source: "D", begins: "D:*:*", value: "any", sought: false },
  { source: "x\\s\\d", begins: "x:~:0", value: "number", sought: true },
]);

test.each([
  ["See Doc. 5", 0, 4],
  ["Doc. 5", 0, 0],
  ["Doc. 5", 1, -1],
  ["aDoc. 5", 0, -1],
  ["aDoc. 5", 1, -1],
  ["éDoc. 5", 0, 1],
  ["a§", 0, 1],
  ["Doc", 0, -1],
  ["x 1 x\u30001 x\u20091", 1, 4],
  ["x 1 x\u30001 x\u20091", 5, 8],
  ["", 0, -1],
])("in %j from %d on a phrase stands at %d", (text, from, at) => expect(search.next(text, from)).toBe(at));

test("what may stand where one was found is told in order", () => {
  expect(search.valuesAt("See Doc. 5", 4)).toEqual(["docket", "any"]);
  expect(search.valuesAt("a§", 1)).toEqual(["section"]);
  expect(search.valuesAt("See", 0)).toEqual([]);
});
