/**
 * Fills a piece of text with the citations that lie in it and the prose between them. Each node gets its place in the
 * source where it is put in, so that none is visited twice.
 */
import { foldSpace } from "../grammar/scan.ts";
import type { Locator } from "./text/positions.ts";
import type { DocketNode, DocketParent, Inline, Position, Text } from "./tree/index.ts";
import { isCitationType } from "./tree/guards.ts";

/** A flat text and what was found in it. */
export interface FlatText {
  flat: string;
  source: string;
  /** Citations, dates and definitions in the order of the flat text, in flat offsets until they are put into a block. */
  inlines: readonly Inline[];
  /** Where each of `inlines` begins in `flat`. */
  starts: readonly number[];
  locator: Locator;
  /** The nodes that are numbered or point to one that is, in the order in which they were put in. */
  cited: DocketNode[];
}

/** What stands in a piece of text, and where that stands in the source. */
export interface Filled {
  children: Inline[];
  position: Position;
}

/**
 * Reads a piece of flat text as the content of a block.
 *
 * @param start - where it begins in the flat text
 * @param end - where it ends
 * @param text - the flat text
 * @returns the inlines that lie in it, with the prose between them, and its place in the source
 */
export function fill(start: number, end: number, text: FlatText): Filled {
  const { inlines, starts, locator } = text;
  const children: Inline[] = [];
  const from = locator.start(start);
  const position = { start: locator.point(from), end: { line: 0, column: 0, offset: 0 } };
  let at = start;
  let last = from;
  for (let index = firstFrom(starts, start); index < inlines.length; index++) {
    const flatStart = starts[index]!;
    if (flatStart >= end) break;
    const inline = inlines[index]!;
    const flatEnd = inline.position.end.offset;
    if (flatEnd > end || flatStart < at) continue;
    if (flatStart > at) last = addProse(children, at, flatStart, text, last);
    last = locate(inline, text, last);
    children.push(inline);
    at = flatEnd;
  }
  if (at < end) last = addProse(children, at, end, text, last);
  locator.place(position.end, Math.max(last, locator.end(end)));
  return { children, position };
}

/**
 * Turns the flat offsets of a node and all in it into places in the source.
 *
 * @param node - a node in flat offsets
 * @param text - the flat text
 * @param least - the node does not begin before this place: where text was moved or decoded, what stands apart in flat
 *   text may share a place in the source
 * @returns where it ends in the source
 */
export function locate(node: DocketNode, text: FlatText, least = 0): number {
  const { locator } = text;
  // each field of a node read once: nodes are of very many shapes
  const { type, position, children } = node as DocketNode & Partial<DocketParent>;
  const { start, end } = position;
  const flatStart = start.offset;
  const flatEnd = end.offset;
  const from = Math.max(least, locator.start(flatStart));
  locator.place(start, from);
  if (children === undefined) {
    const to = flatEnd > flatStart ? Math.max(from, locator.end(flatEnd)) : from;
    locator.place(end, to);
    return to;
  }
  const hasId = isCitationType(type);
  if (hasId || type === "parenthetical") text.cited.push(node);
  let last = from;
  if (type === "stringCite" || type === "parenthetical")
    last = fillBetween(node as DocketParent, flatStart, flatEnd, text, from);
  else for (const child of children) last = locate(child, text, last);
  const to = flatEnd > flatStart ? Math.max(from, locator.end(flatEnd)) : from;
  // A line number or the foot of a page lies within.
  if (hasId && to - from !== flatEnd - flatStart && type !== "backReference")
    (node.data ??= {}).words = foldSpace(text.flat.slice(flatStart, flatEnd));
  last = Math.max(last, to);
  locator.place(end, last);
  return last;
}

/** Puts the prose between the citations of a string cite or of a parenthetical. */
function fillBetween(
  parent: DocketParent,
  start: number,
  end: number,
  text: FlatText,
  least: number,
): number {
  const children: DocketNode[] = [];
  let at = start;
  let last = least;
  for (const child of parent.children) {
    const flatStart = child.position.start.offset;
    const flatEnd = child.position.end.offset;
    if (flatStart < at) continue;
    if (flatStart > at) last = addProse(children, at, flatStart, text, last);
    last = locate(child, text, last);
    children.push(child);
    at = flatEnd;
  }
  if (at < end) last = addProse(children, at, end, text, last);
  parent.children = children;
  return last;
}

/** Adds a piece of prose that begins in the source at `least` or behind; tells where it ends there. */
function addProse(
  children: DocketNode[],
  start: number,
  end: number,
  { flat, locator }: FlatText,
  least: number,
): number {
  const from = Math.max(least, locator.start(start));
  const to = Math.max(from, locator.end(end));
  const prose: Text = {
    type: "text",
    value: flat.slice(start, end),
    position: { start: locator.point(from), end: locator.point(to) },
  };
  children.push(prose);
  return to;
}

/**
 * Finds the first of ascending offsets that is not before another.
 *
 * @param starts - the offsets
 * @param start - the other
 * @returns its index
 */
export function firstFrom(starts: readonly number[], start: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
