/** Parses a passage from the body of an order, which has neither caption nor signature. */
import { readInlines } from "../../grammar/parser.ts";
import { assemble } from "../../src/assemble.ts";
import { readText } from "../../src/read/text.ts";
import type { Order } from "../../src/tree/index.ts";

/** The tree of a passage, references not yet resolved. */
export function parsePassage(source: string): Order {
  const reading = readText(source);
  return assemble(reading, undefined, 0, undefined, readInlines(reading.flat));
}
