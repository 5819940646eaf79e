/**
 * What leads the search: a text that makes the grammar do what no text did before is kept, and others are made of it.
 * Measured are not lines of code but the language: which tokens follow each other, which nodes lie in which.
 */
import { tokenize } from "../grammar/lexer.ts";
import { parse } from "../src/parse.ts";
import type { AnyNode } from "../src/tree/index.ts";

/** Remembers what was seen. */
export interface Novelty {
  /** Texts that showed something new. */
  kept: string[];
  /** How many different things were seen. */
  readonly seen: number;
  /** Looks at a text, and keeps it when it shows something new. */
  look(text: string): void;
}

/** Longer texts are not kept: what is made of them would be slow. */
const longest = 4_000;

/** Begins with nothing seen. */
export function createNovelty(): Novelty {
  const seen = new Set<string>();
  const kept: string[] = [];
  return {
    kept,
    get seen() {
      return seen.size;
    },
    look(text) {
      if (text.length > longest) return;
      const before = seen.size;
      for (const feature of featuresOf(text)) seen.add(feature);
      if (seen.size > before) kept.push(text);
    },
  };
}

function* featuresOf(text: string): Generator<string> {
  let before = "";
  for (const { tokenType } of tokenize(text)) {
    yield `${before} ${tokenType.name}`;
    before = tokenType.name;
  }
  yield* pairsOf(parse(text, { from: "text" }));
}

/** Each node with its parent, its elder sibling and the fields that it has. */
function* pairsOf(parent: AnyNode): Generator<string> {
  if (!("children" in parent)) return;
  let before = "";
  for (const child of parent.children as AnyNode[]) {
    yield `${parent.type}: ${before} ${child.type}(${Object.keys(child).join()})`;
    before = child.type;
    yield* pairsOf(child);
  }
}
