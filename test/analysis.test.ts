/** Chevrotain's part in the grammars: what it works out ahead, and that the rules read at run time as they do in Chevrotain. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analysis, grammars } from "../build/analysis.ts";
import { prefixesOf } from "../build/prefixes.ts";
import { tokenize } from "../grammar/lexer.ts";
import { OrderParser } from "../grammar/rules/order.ts";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("the grammars are valid, and grammar/analysis.ts is of them as they are now: `npm run grammar` writes it", async () => {
  await expect(analysis()).toMatchFileSnapshot("../grammar/analysis.ts");
});

test.each(["corpus/forms", "corpus/orders"])("the rules read %s as in Chevrotain", (folder) => {
  const ours = new OrderParser();
  const theirs = grammars.order().parser;
  for (const file of readdirSync(new URL(`../${folder}`, import.meta.url))) {
    const text = read(`${folder}/${file}`);
    const nodes = ours.read(text, tokenize(text));
    expect(nodes, file).toBeDefined();
    expect(nodes, file).toEqual(theirs.read(text, tokenize(text)));
  }
});

test("what the grammar does not accept is told in `errors`", () => {
  const parser = new OrderParser();
  const tokens = tokenize("See ECF No. 12");
  const stranger = { ...tokens[0]!, image: "?", tokenTypeIdx: 9999, tokenType: { name: "Stranger" } };
  parser.input = [...tokens, stranger];
  parser.order();
  expect(parser.errors.map(({ message }) => message)).toEqual(['Stranger "?" cannot stand here']);
  parser.input = tokens;
  parser.order();
  expect(parser.errors).toEqual([]);
});

const any = "abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ";
test.each<[RegExp, Record<string, string>]>([
  [/(?:inc|co)\b/, { i: "n", c: "o" }],
  [/Inc/i, { I: "nN", i: "nN" }],
  [/a?b?cd/, { a: "bc", b: "c", c: "d" }],
  [/p{2,3}x|q*y/, { p: "p", q: "qy", y: any }],
  [/l\.?l\.?[cp]/, { l: "_l" }],
  [/(?<=a)v(?=s\.)/, { v: any }],
  [/[§¶] ?\d/, { "§": "_", "¶": "_" }],
  [/(?:in )?the/, { i: "n", t: "h" }],
])("%s begins with %o", (pattern, starts) => {
  const found = [...prefixesOf(pattern)].map(([code, next]) => [String.fromCharCode(code), new Set(next)]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(starts).map(([first, next]) => [first, new Set(next)])),
  );
});
