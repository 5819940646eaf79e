/** How the grammar makes nodes: offsets are those of the flat text, lines and columns are told later, when the tree is assembled. */
import type { PinCite, PinUnit, Position } from "../src/tree/index.ts";

/** A position that knows its flat offsets only. */
export function span(start: number, end: number): Position {
  return { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } };
}

/** A pin cite; `to` as written ("23" in "1320–23") is completed from `from`. */
export function pinCite(
  unit: PinUnit,
  value: string,
  from: string,
  to: string | undefined,
  start: number,
  end: number,
): PinCite {
  const node: PinCite = { type: "pinCite", unit, value, from, position: span(start, end) };
  if (to !== undefined) node.to = completed(from, to);
  return node;
}

/** 1320–23 is 1320 to 1323; what is no shortened number stays as it is. */
export function completed(from: string, to: string): string {
  return /^\d+$/.test(to) && /^\d+$/.test(from) && to.length < from.length
    ? from.slice(0, from.length - to.length) + to
    : to;
}
