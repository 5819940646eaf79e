/** The search for phrases: it finds what the same patterns find as one, wherever it starts. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
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

const search = new PhraseSearch(
  [
    { source: "Doc\\.", begins: "D:o:c", value: "docket", sought: true },
    { source: "§", begins: "§:*:*", value: "section", sought: true },
    { source: "D", begins: "D:*:*", value: "any", sought: false },
    { source: "x\\s\\d", begins: "x:~:0", value: "number", sought: true },
  ],
  ["§:*:*", "D:o:c x:~:0"],
);

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

/** What anchors are made of, what may stand before them, and what looks like it. */
const PIECES = (
  'Doc.|Dkt|docket|No.|Nos.|ECF|DE|D.E.|RE|R.|Rec|Id|id.|Ibid|I d.|[d.|supra|Supra|infra|§|§§|#|# |[hereinafter|(“|("|(the “|' +
  "Fed.|[Fed.]|Rule|rules|L.R.|LR|Civ.|Crim|Const.|Code|Stat.|KRS|N.J.S.A|art.|Ex.|exhibit|PTX-|Attach.|App.|Jan|March|MAY|of|" +
  "Decl.|Aff.|Compl.|Mot.|Tr.|ABC_|0001|56.1 |2016-|T.C.|Memo|Case|C.A.|5|12|2016|3/4/|-| |  |\n|\t|\u00a0|\u2003|\ufeff|_|.|,|é|’|“|ſ|K|ı|𝔸|\u3000|a|A|("
).split("|");
const texts = fc.array(fc.constantFrom(...PIECES, "|"), { maxLength: 14 }).map((pieces) => pieces.join(""));

test("wherever the search for anchors starts, it finds what one pattern finds", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (let from = 0; from <= text.length; from++) {
        anchor.lastIndex = from;
        expect(anchors.next(text, from), `from ${from}`).toBe(anchor.exec(text)?.index ?? -1);
      }
    }),
  );
});
