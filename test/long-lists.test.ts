/** Lists of any length are read: none is handed over as arguments, of which the stack holds some 120,000. */
import { expect, test } from "vitest";
import { citations } from "../src/citations.ts";
import { crossReferences } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";

const many = 150_000;

test.each([
  ["paragraphs", "Compl. ¶¶ ", "1, ", ""],
  ["pages", "Doc. 2 at ", "3, ", ""],
  ["entries", "ECF Nos. ", "12, ", ""],
  ["exhibits", "Smith Decl., Exs. ", "A, ", ""],
  ["exhibits of entries", "ECF No. 12, Exs. ", "1, ", ""],
  ["pages of a decision", "Roe v. Doe, 5 F.3d 4, ", "7, ", ""],
  ["sections", "28 U.S.C. §§ ", "1331, ", ""],
  ["rules", "Fed. R. Civ. P. ", "12(b), ", ""],
  ["a string cite", "See ", "Doc. 2; ", ""],
  ["citations in brackets", "[", "Doc. 2, ", "]"],
  ["citations in an explanation", "Id. at 1 (", "quoting Doc. 2, ", ")"],
  ["explanations", "Id. at 1 ", "(citing Doc. 2) ", ""],
  ["references back", "Doc. 2. ", "Id. at 1; ", ""],
  ["sentences", "", "See Dkt. 1. ", ""],
  ["paragraphs of text", "", "Dkt. 1.\n\n", ""],
  ["footnotes", "Text.1\n\n", "1 See Dkt. 1.\n", ""],
  ["page stamps", "Text.\n", "Case 1:20-cv-00001 Document 5 Filed 01/02/20 Page 2 of 4\n", ""],
])(
  "%s",
  (_name, opens, item, closes) => {
    const text = opens + item.repeat(many) + closes;
    for (const from of ["text", "markdown"] as const) {
      const tree = resolve(parse(text, { from }));
      expect(tree.position.end.offset).toBe(text.length);
      const records = citations(tree, { source: text });
      expect(records.filter((record) => text.slice(record.start, record.end) !== record.text)).toEqual([]);
      expect(crossReferences(tree).nodes.length).toBeGreaterThan(0);
    }
  },
  120_000,
);
