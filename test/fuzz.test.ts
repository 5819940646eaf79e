/** Any text gives a sound tree: 20,000 texts that no one would write, the same in each run (`FUZZ_SEED`, `FUZZ_COUNT`). */
import { describe, expect, test } from "vitest";
import { tokenize } from "../grammar/lexer.ts";
import { readInlines } from "../grammar/parser.ts";
import { citations } from "../src/citations.ts";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import { validateTree } from "../src/tree/validate.ts";
import { mutate, plainForms, seeded } from "./support/mutators.ts";

const count = Number(process.env.FUZZ_COUNT ?? 20_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const batches = 20;
const forms = plainForms();

/** What is wrong with the tokens of a text: two that overlap, or text between them that no token covers. */
function untiled(text: string): string[] {
  const problems: string[] = [];
  let at = 0;
  for (const { tokenType, startOffset, image } of tokenize(text)) {
    if (startOffset < at) problems.push(`${tokenType.name} at ${startOffset} overlaps the token before it`);
    if (/[^\s\u00ad]/.test(text.slice(at, startOffset)))
      problems.push(`“${text.slice(at, startOffset)}” at ${at} is in no token`);
    at = startOffset + image.length;
  }
  if (/[^\s\u00ad]/.test(text.slice(at))) problems.push(`“${text.slice(at)}” at the end is in no token`);
  return problems;
}

/** What is wrong with the tree of a text, before and after its references are resolved. */
function unsound(text: string, from: "text" | "markdown"): string[] {
  const tree = parse(text, { from });
  const problems = validateTree(tree);
  resolve(tree);
  problems.push(...validateTree(tree));
  for (const record of citations(tree))
    if (tree.position.end.offset < record.end) problems.push(`${record.type} ends behind the text`);
  graphToJson(toGraph(tree));
  return problems;
}

/** Texts that once went wrong, or that are wrong in a way of their own. */
const malformed = [
  "",
  "\0",
  "\ud800 ECF No. 1 \udc00",
  "See\n\nDkts. 34, 35.",
  "Dkt. 12 at 3:4–4:7\ufeff.",
  "Dkt. 12 at \uffff3",
  "PX-12",
  "Ex.",
  "Ex. A, CDC",
  "See\nNo. 11-cv-798, nos. Dkt.\r\n42. to See Docket 5-7, 40, 40.",
  "814) are denied. Nos. 192 & The motions ruled",
  "BRAYERDECL.,\n APRIL\n 22,  2016,\n ¶¶\n 5-8,  EX.\n\n 1 See No. 15-cv-798, Dkt. 12.",
  "ECF Nos. 12-, 14–, & at ¶",
  "[Dkt. [Dkt. [Dkt. 12] 3] 4",
  "Id. (quoting Id. (citing Id. (Id.",
  `ECF No. ${"9".repeat(4000)} at ${"8".repeat(4000)}`,
  "from March 3 to to March 5, 2016",
  "28 U.S.C. §§ , and et seq.",
];

describe("texts that are malformed", () => {
  test.each(malformed)("%j", (text) => {
    expect(untiled(text)).toEqual([]);
    expect(unsound(text, "text")).toEqual([]);
    expect(unsound(text, "markdown")).toEqual([]);
  });
});

describe(`${count} texts from the seed ${seed}`, () => {
  test.each(Array.from({ length: batches }, (_, batch) => batch))("batch %i", (batch) => {
    const random = seeded(seed * batches + batch);
    const findings: { text: string; problems: string[] }[] = [];
    for (let done = 0; done < count / batches; done++) {
      const text = mutate(random, forms);
      const problems: string[] = [];
      try {
        problems.push(...untiled(text));
        readInlines(text, ({ reason }) => problems.push(`the grammar refuses it: ${reason}`));
        problems.push(...unsound(text, done % 5 === 0 ? "markdown" : "text"));
      } catch (error) {
        problems.push(String(error));
      }
      if (problems.length > 0) findings.push({ text, problems });
    }
    expect(findings.slice(0, 3)).toEqual([]);
  });
});
