/** Flat text → the citations, dates and definitions in it, positions in flat offsets. */
import type { Inline } from "../src/tree/index.ts";
import { tokenize } from "./lexer.ts";
import { span } from "./nodes.ts";
import { OrderParser } from "./rules/order.ts";

let parser: OrderParser | undefined;

/** A block that the grammar did not accept. */
export interface Refusal {
  /** Flat offsets. */
  start: number;
  end: number;
  reason: string;
}

/**
 * Reads the nodes of a flat text, in order; what lies between them is prose.
 *
 * The grammar accepts every row of tokens, and the fuzz tests hold it to that. Should one be refused all the same, the
 * blocks are read one by one and the refused one stays prose: text never makes it throw.
 *
 * @param flat - blocks parted by blank lines
 * @param onRefusal - told of a block that was refused
 */
export function readInlines(flat: string, onRefusal?: (refusal: Refusal) => void): Inline[] {
  parser ??= new OrderParser();
  const whole = parser.read(flat, tokenize(flat));
  if (whole) return whole;
  const inlines: Inline[] = [];
  for (let start = 0; start < flat.length;) {
    const break_ = flat.indexOf("\n\n", start);
    const end = break_ < 0 ? flat.length : break_ + 2;
    const block = flat.slice(start, end);
    const found = parser.read(block, tokenize(block));
    if (found) for (const inline of found) inlines.push(shift(inline, start));
    else onRefusal?.({ start, end, reason: parser.errors[0]?.message ?? "not accepted" });
    start = end;
  }
  return inlines;
}

/** Moves a node and all in it by an offset. */
function shift<N extends Inline>(node: N, by: number): N {
  const { start, end } = node.position;
  node.position = span(start.offset + by, end.offset + by);
  if ("children" in node) for (const child of node.children) shift(child as Inline, by);
  return node;
}
