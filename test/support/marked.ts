/** Texts in the annotated notation (docs/annotated.md): what is written, and what is found in it, in one line. */
import { expect } from "vitest";
import { compareAnnotated, readAnnotated } from "../../src/annotate/index.ts";
import { resolve } from "../../src/resolve/index.ts";
import { parsePassage } from "./passage.ts";

/** Fails unless a passage is parsed and resolved as its marks say. */
export function expectAsMarked(annotated: string): void {
  const expected = readAnnotated(annotated);
  expect(compareAnnotated(expected, resolve(parsePassage(expected.source)))).toBeUndefined();
}

/** The text without its marks. */
export function unmarked(annotated: string): string {
  return readAnnotated(annotated).source;
}
