/**
 * Puts the tree together: blocks from the reader, caption and signature, citations in the blocks where they lie, prose
 * between them, page headers and footnotes where they break the text. Then one walk turns flat offsets into places
 * in the source and numbers the citations.
 */
import { readCaseNumber } from "../grammar/case-number.ts";
import { nameTarget } from "../grammar/links.ts";
import { readStamp } from "../grammar/stamp.ts";
import { encloses, place } from "./place.ts";
import { createLocator, type Locator } from "./text/positions.ts";
import type { ContainerBlock, HeaderBlock, ReadBlock, Reading, TextBlock } from "./text/reading.ts";
import type {
  Block,
  Caption,
  CaseCitation,
  DocketNode,
  DocketParent,
  Inline,
  Order,
  OrderContent,
  PageHeader,
  Parenthetical,
  Position,
  Signature,
  Text,
} from "./tree/index.ts";
import { append } from "./tree/append.ts";
import { isCitation, isParent } from "./tree/guards.ts";
import { foldSpace } from "../grammar/scan.ts";

/** A stretch of flat text that is no block: the caption's or the signature's. */
interface Region {
  start: number;
  end: number;
}

/**
 * Assembles the tree of an order.
 *
 * @param reading - what the reader gave
 * @param caption - the caption, in flat offsets
 * @param captionEnd - where the body begins in the flat text
 * @param signature - the signature, in flat offsets
 * @param inlines - citations, dates and definitions of the whole flat text, in order
 * @returns the order, every position in the source
 */
export function assemble(
  reading: Reading,
  caption: Caption | undefined,
  captionEnd: number,
  signature: Signature | undefined,
  inlines: Inline[],
): Order {
  const { flat, source } = reading;
  const locator = createLocator(reading);
  const head: Region = { start: 0, end: caption ? captionEnd : 0 };
  const order: Order = {
    type: "order",
    children: [],
    position: { start: locator.point(0), end: locator.point(source.length) },
  };

  // Nodes change their flat offsets for places in the source one block after another: where they begin is kept.
  const starts = inlines.map((inline) => inline.position.start.offset);
  const text = { flat, inlines, starts, locator, source };
  if (caption) {
    fillCaption(caption, inlines, head);
    head.end = Math.max(head.end, caption.position.end.offset);
  }
  const tail: Region | undefined = signature && {
    start: Math.max(signature.position.start.offset, head.end),
    end: Math.max(signature.position.end.offset, head.end),
  };
  if (signature && tail) fillSignature(signature, inlines, starts, tail);
  const blocks: OrderContent[] = [];
  for (const block of reading.blocks) append(blocks, blocksOf(block, text, head, tail) as OrderContent[]);
  if (caption) {
    locate(caption, text);
    blocks.push(caption);
  }
  if (signature) {
    locate(signature, text);
    blocks.push(signature);
  }
  blocks.sort(
    (a, b) =>
      a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset,
  );
  for (const block of blocks) place(order, block, text);
  number(order);
  return order;
}

interface FlatText {
  flat: string;
  inlines: Inline[];
  /** Where each of `inlines` begins in `flat`. */
  starts: number[];
  locator: Locator;
  source: string;
}

/** The nodes of one block: none where the caption or the signature covers it, two where the signature cuts it. */
function blocksOf(block: ReadBlock, text: FlatText, head: Region, tail: Region | undefined): DocketNode[] {
  if (block.type === "pageHeader") return [pageHeader(block, text)];
  if ("interruptions" in block) return textBlocks(block, text, head, tail);
  const children = block.children.flatMap((child) => blocksOf(child, text, head, tail));
  if (children.length === 0) return [];
  return [container(block, children, head, text)];
}

function textBlocks(block: TextBlock, text: FlatText, head: Region, tail: Region | undefined): DocketNode[] {
  const pieces: Region[] = [];
  const start = Math.max(block.flatStart, head.end);
  if (!tail || tail.end <= start || tail.start >= block.flatEnd) pieces.push({ start, end: block.flatEnd });
  else pieces.push({ start, end: tail.start }, { start: tail.end, end: block.flatEnd });
  const nodes: DocketNode[] = [];
  for (const piece of pieces) {
    const trimmed = trim(text.flat, piece);
    if (trimmed.end <= trimmed.start) continue;
    const position = {
      start: { line: 0, column: 0, offset: trimmed.start },
      end: { line: 0, column: 0, offset: trimmed.end },
    };
    const children = fill(trimmed, text);
    const node: Block =
      block.type === "heading"
        ? { type: "heading", depth: block.depth ?? 1, children, position }
        : { type: "paragraph", children, position };
    locate(node, text);
    nodes.push(node);
  }
  if (block.interruptions.length === 0) return nodes;
  const texts = [...nodes];
  for (const interruption of block.interruptions) {
    const made = blocksOf(interruption, text, head, tail);
    for (const node of made) {
      const around = texts.find((parent) => encloses(parent.position, node.position));
      if (around) place(around as DocketParent, node, text);
      else nodes.push(node);
    }
  }
  return nodes.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** The inlines of a piece of flat text, with the prose between them. */
function fill({ start, end }: Region, { flat, inlines, starts }: FlatText): Inline[] {
  const children: Inline[] = [];
  let at = start;
  for (let index = firstFrom(starts, start); index < inlines.length; index++) {
    const inline = inlines[index]!;
    const from = starts[index]!;
    if (from >= end) break;
    const to = inline.position.end.offset;
    if (to > end || from < at) continue;
    if (from > at) children.push(prose(flat, at, from));
    if (inline.type === "stringCite" || inline.type === "parenthetical") fillBetween(inline, flat);
    children.push(inline);
    at = to;
  }
  if (at < end) children.push(prose(flat, at, end));
  return children;
}

/** Puts the prose between the citations of a string cite or of a parenthetical. */
function fillBetween(parent: Extract<Inline, { type: "stringCite" | "parenthetical" }>, flat: string): void {
  const children: Inline[] = [];
  let at = parent.position.start.offset;
  for (const child of parent.children) {
    const from = child.position.start.offset;
    if (from < at) continue;
    if (from > at) children.push(prose(flat, at, from));
    if (child.type === "stringCite" || child.type === "parenthetical") fillBetween(child, flat);
    children.push(child);
    at = child.position.end.offset;
  }
  if (at < parent.position.end.offset) children.push(prose(flat, at, parent.position.end.offset));
  parent.children = children;
}

function prose(flat: string, start: number, end: number): Text {
  return {
    type: "text",
    value: flat.slice(start, end),
    position: { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } },
  };
}

function firstFrom(starts: number[], start: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function trim(flat: string, { start, end }: Region): Region {
  while (start < end && flat.charCodeAt(start) <= 32) start++;
  while (end > start && flat.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** Puts entries and dates that stand in the caption beside what the caption grammar found. */
function fillCaption(caption: Caption, inlines: Inline[], region: Region): void {
  const children = caption.children;
  const behind = inlines.findIndex((inline) => inline.position.start.offset >= region.end);
  for (const inline of flatten(behind < 0 ? inlines : inlines.slice(0, behind))) {
    if (inline.position.start.offset >= region.end) break;
    if (inline.type !== "docketCitation" && inline.type !== "date") continue;
    for (const other of children)
      if (
        other.type === "title" &&
        overlap(other.position, inline.position) &&
        other.position.start.offset < inline.position.start.offset
      )
        other.position.end.offset = inline.position.start.offset;
    if (!children.some((other) => overlap(other.position, inline.position))) children.push(inline);
  }
  children.sort((a, b) => a.position.start.offset - b.position.start.offset);
  for (const child of children) cover(caption.position, child.position);
}

/** Puts dates that stand in the signature beside those that the signature grammar found. */
function fillSignature(signature: Signature, inlines: Inline[], starts: number[], region: Region): void {
  for (const inline of inlines.slice(firstFrom(starts, region.start))) {
    if (inline.position.end.offset > region.end) break;
    if (
      inline.type === "date" &&
      !signature.children.some((child) => overlap(child.position, inline.position))
    )
      signature.children.push(inline);
  }
  signature.children.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function flatten(inlines: Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    inline.type === "stringCite" || inline.type === "parenthetical" ? flatten(inline.children) : [inline],
  );
}

function overlap(a: Position, b: Position): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset;
}

function cover(outer: Position, inner: Position): void {
  outer.start.offset = Math.min(outer.start.offset, inner.start.offset);
  outer.end.offset = Math.max(outer.end.offset, inner.end.offset);
}

function pageHeader({ start, end }: HeaderBlock, { source, locator }: FlatText): PageHeader {
  const value = source.slice(start, end);
  const stamp = readStamp(value);
  const node: PageHeader = {
    type: "pageHeader",
    value,
    ...stamp,
    position: { start: locator.point(start), end: locator.point(end) },
  };
  if (stamp?.caseNumber) node.caseNumber = readCaseNumber(stamp.caseNumber)?.normalized ?? stamp.caseNumber;
  return node;
}

function container(
  block: ContainerBlock,
  children: DocketNode[],
  head: Region,
  { locator }: FlatText,
): DocketNode {
  const inCaption = head.end > 0 && locator.end(head.end) > block.start;
  const node = {
    type: block.type,
    children,
    position: {
      start: inCaption ? children[0]!.position.start : locator.point(block.start),
      end: locator.point(block.end),
    },
  };
  return block.label === undefined ? node : Object.assign(node, { label: block.label });
}

/**
 * Turns the flat offsets of a node and all in it into places in the source, none of which begins before `least`: where
 * text was moved or decoded, what stands apart in flat text may share a place in the source.
 */
function locate(node: DocketNode, text: Pick<FlatText, "flat" | "locator">, least = 0): void {
  const { flat, locator } = text;
  const { start, end } = node.position;
  const flatStart = start.offset;
  const flatEnd = end.offset;
  const from = Math.max(least, locator.start(flatStart));
  let to = flatEnd > flatStart ? Math.max(from, locator.end(flatEnd)) : from;
  // A line number or the foot of a page lies within.
  if (to - from !== flatEnd - flatStart && node.type.endsWith("Citation"))
    node.data = { ...node.data, words: foldSpace(flat.slice(flatStart, flatEnd)) };
  if (isParent(node)) {
    let last = from;
    for (const child of node.children) {
      locate(child, text, last);
      last = child.position.end.offset;
    }
    to = Math.max(to, last);
  }
  locator.place(start, from);
  locator.place(end, to);
}

/** Numbers the citations in the order of the source, c1, c2, …, and fills in which of them others point to. */
function number(order: Order): void {
  let count = 0;
  const ids = new Map<string, string>();
  const walk = (node: DocketNode): void => {
    if (isCitation(node)) {
      const id = `c${++count}`;
      if (node.id !== "") ids.set(node.id, id);
      node.id = id;
    }
    if (node.type === "parenthetical" || node.type === "caseCitation")
      nameTarget(node as CaseCitation | Parenthetical, ids);
    if (isParent(node)) for (const child of node.children) walk(child);
  };
  walk(order);
}
