/** What is measured: each step of the work, and peers, over the same texts. */
import { createRequire } from "node:module";
// @ts-expect-error It comes without types.
import { getCitations as eyecite } from "@beshkenadze/eyecite";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { anchorPattern } from "../grammar/anchors.ts";
import { tokenize } from "../grammar/lexer.ts";
import { citations } from "../src/citations.ts";
import { crossReferences } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { read } from "../src/read/index.ts";
import { resolve } from "../src/resolve/index.ts";
import type { Order } from "../src/tree/index.ts";
import { sampleOrders } from "./corpus.ts";

const getCitations = eyecite as (text: string) => unknown;

/** The orders that are measured. */
export const texts = sampleOrders();
/** Orders of every length, for what is slow: the shortest and the longest of them, and those evenly between. */
const few = [...texts].sort((a, b) => a.length - b.length).filter((_, at) => at % 15 === 1);

/** A piece of work over texts. */
export interface Task {
  /** The texts that it goes over. */
  texts: readonly string[];
  /** Makes what the work needs, which is not measured, and gives the work. */
  prepare: () => () => void;
  /** Whether it takes so long that it is run once or twice only. */
  isSlow?: true;
}

const each = (list: readonly string[], run: (text: string) => unknown): Task => ({
  texts: list,
  prepare: () => () => list.forEach((text) => run(text)),
});

/** All that is measured, by name, in this order. */
export const tasks: Readonly<Record<string, Task>> = {
  regex: each(texts, bareAnchors),
  tokens: {
    texts,
    prepare: () => {
      const flats = texts.map((text) => read(text, { from: "text" }).flat);
      return () => flats.forEach((flat) => tokenize(flat));
    },
  },
  tree: each(texts, treeOf),
  graph: {
    texts,
    prepare: () => {
      const trees = texts.map(treeOf);
      return () =>
        trees.forEach((tree) => {
          citations(tree);
          crossReferences(tree);
        });
    },
  },
  remark: {
    texts,
    prepare: () => {
      const markdown = unified().use(remarkParse);
      return () => texts.forEach((text) => markdown.parse(text));
    },
  },
  court: {
    texts,
    prepare: () => {
      const disable = { null: ["codeIndented", "setextUnderline", "thematicBreak", "htmlFlow", "htmlText"] };
      const markdown = unified().data("micromarkExtensions", [{ disable }]).use(remarkParse);
      return () => texts.forEach((text) => markdown.parse(text));
    },
  },
  markdown: each(texts, (text) => resolve(parse(text, { from: "markdown" }))),
  citation: {
    texts,
    prepare: () => {
      const citation = createRequire(import.meta.url)("citation") as { find(text: string): unknown };
      return () => texts.forEach((text) => citation.find(text));
    },
  },
  few: each(few, treeOf),
  eyecite: { ...each(few, getCitations), isSlow: true },
};

/** How many citations the texts hold. */
export function citationCount(): number {
  return texts.reduce((sum, text) => sum + citations(treeOf(text)).length, 0);
}

/** The bytes of texts. */
export function bytesOf(list: readonly string[]): number {
  return list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function treeOf(text: string): Order {
  return resolve(parse(text, { from: "text" }));
}

const anchor = anchorPattern();

/** Finds the anchors by one regular expression and does nothing with them: what any reader of citations must do. */
function bareAnchors(text: string): void {
  anchor.lastIndex = 0;
  while (anchor.test(text));
}
