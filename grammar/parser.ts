/** Flat text → the citations, dates and definitions in it, positions in flat offsets. */
import type { Inline } from "../src/tree/index.ts";
import { tokenize } from "./lexer.ts";
import { OrderParser } from "./rules/order.ts";

let parser: OrderParser | undefined;

/** Reads the nodes of a flat text, in order; what lies between them is prose. */
export function readInlines(flat: string): Inline[] {
  parser ??= new OrderParser();
  return parser.read(flat, tokenize(flat));
}
