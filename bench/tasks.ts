/** What is measured: each step of the work, and peers, over the same texts. */
import { createRequire } from "node:module";
// @ts-expect-error It comes without types.
import { getCitations as eyecite } from "@beshkenadze/eyecite";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { ANCHOR } from "../grammar/anchors.ts";
import { tokenize } from "../grammar/lexer.ts";
import { citations } from "../src/citations.ts";
import { crossReferences } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { read } from "../src/read/index.ts";
import { resolve } from "../src/resolve/index.ts";
import { sampleOrders } from "./corpus.ts";

const getCitations = eyecite as (text: string) => unknown;
const citation = createRequire(import.meta.url)("citation") as { find(text: string): unknown };

/** The orders that are measured. */
export const texts = sampleOrders();
/** The orders of middling length, for what is slow. */
const few = [...texts].sort((a, b) => a.length - b.length).slice(texts.length / 2, texts.length / 2 + 3);
const flats = texts.map((text) => read(text, { from: "text" }).flat);
const trees = texts.map((text) => resolve(parse(text, { from: "text" })));
const markdown = unified().use(remarkParse);
const courtMarkdown = unified()
  .data("micromarkExtensions", [
    { disable: { null: ["codeIndented", "setextUnderline", "thematicBreak", "htmlFlow", "htmlText"] } },
  ])
  .use(remarkParse);

/** How many citations the texts hold. */
export const cited = trees.reduce((sum, tree) => sum + citations(tree).length, 0);

/** A piece of work over texts. */
export interface Task {
  name: string;
  /** The bytes that it goes over. */
  bytes: number;
  run: () => void;
  /** Whether it takes so long that it is run once or twice only. */
  isSlow?: true;
}

const over = (name: string, list: readonly string[], run: (text: string, at: number) => void): Task => ({
  name,
  bytes: list.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  run: () => list.forEach(run),
});

/** All that is measured, in this order. */
export const tasks: readonly Task[] = [
  over("regex", texts, bareAnchors),
  over("tokens", flats, (flat) => tokenize(flat)),
  over("tree", texts, (text) => resolve(parse(text, { from: "text" }))),
  over("graph", texts, (_text, at) => {
    citations(trees[at]!);
    crossReferences(trees[at]!);
  }),
  over("remark", texts, (text) => markdown.parse(text)),
  over("court", texts, (text) => courtMarkdown.parse(text)),
  over("markdown", texts, (text) => resolve(parse(text, { from: "markdown" }))),
  over("citation", texts, (text) => citation.find(text)),
  over("few", few, (text) => resolve(parse(text, { from: "text" }))),
  { ...over("eyecite", few, (text) => getCitations(text)), isSlow: true as const },
];

/** Finds the anchors and does nothing with them: what any reader of citations must do. */
function bareAnchors(text: string): void {
  ANCHOR.lastIndex = 0;
  while (ANCHOR.test(text));
}
