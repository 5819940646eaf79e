/**
 * Puts the tree together: blocks from the reader, caption and signature, citations in the blocks where they lie, prose
 * between them, page headers and footnotes where they break the text.
 */
import { readCaseNumber } from "../grammar/case-number.ts";
import { readStamp } from "../grammar/stamp.ts";
import { fill, firstFrom, locate, type FlatText } from "./fill.ts";
import { citedIn, isAscending, number } from "./number.ts";
import { encloses, place } from "./place.ts";
import { createLocator } from "./text/positions.ts";
import type { ContainerBlock, HeaderBlock, ReadBlock, Reading, TextBlock } from "./text/reading.ts";
import type {
  Caption,
  DocketNode,
  DocketParent,
  Inline,
  Order,
  OrderContent,
  PageHeader,
  Position,
  Signature,
} from "./tree/index.ts";
import { append } from "./tree/append.ts";

/** A stretch of flat text that is no block: the caption's or the signature's. */
interface Region {
  start: number;
  end: number;
}

/** The text, and what all blocks of one order share. */
interface Assembly extends FlatText {
  head: Region;
  tail: Region | undefined;
  /** The case number of the last page stamp, which is mostly the next one's too. */
  stamped: { written: string; normalized: string };
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
  const position = { start: locator.point(0), end: locator.point(source.length) };
  const order: Order = { type: "order", children: [], position };
  const text: Assembly = {
    flat,
    source,
    inlines,
    // Nodes change their flat offsets for places in the source one block after another: where they begin is kept.
    starts: inlines.map((inline) => inline.position.start.offset),
    locator,
    cited: [],
    head,
    tail: undefined,
    stamped: { written: "", normalized: "" },
  };
  if (caption) {
    fillCaption(caption, inlines, head);
    head.end = Math.max(head.end, caption.position.end.offset);
  }
  if (signature) {
    const tail = {
      start: Math.max(signature.position.start.offset, head.end),
      end: Math.max(signature.position.end.offset, head.end),
    };
    fillSignature(signature, text, tail);
    text.tail = tail;
  }
  if (caption) locate(caption, text);
  const blocks: DocketNode[] = [];
  for (const block of reading.blocks) addBlock(blocks, block, text);
  if (caption) blocks.push(caption);
  if (signature) {
    locate(signature, text);
    blocks.push(signature);
  }
  const isWhole = putInto(order, blocks, text);
  number(isWhole && isAscending(text.cited) ? text.cited : citedIn(order));
  return order;
}

/** Puts the blocks into the order as they stand in the source; tells whether nothing was left out or parted. */
function putInto(order: Order, blocks: DocketNode[], text: Assembly): boolean {
  blocks.sort(
    (a, b) =>
      a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset,
  );
  const { children } = order;
  const whole = { locator: text.locator, flatStart: 0, flatEnd: text.flat.length };
  let isWhole = true;
  for (const block of blocks) {
    const before = children.at(-1);
    if (before === undefined || before.position.end.offset <= block.position.start.offset)
      children.push(block as OrderContent);
    else if (!place(order, block, whole)) isWhole = false;
  }
  return isWhole;
}

/** Adds the nodes of one block: none where the caption or the signature covers it, two where the signature cuts it. */
function addBlock(nodes: DocketNode[], block: ReadBlock, text: Assembly): void {
  if (block.type === "pageHeader") nodes.push(pageHeader(block, text));
  else if ("children" in block) {
    const children: DocketNode[] = [];
    for (const child of block.children) addBlock(children, child, text);
    if (children.length > 0) nodes.push(container(block, children, text));
  } else if (block.interruptions.length > 0) append(nodes, interrupted(block, text));
  else addText(nodes, block, text);
}

function addText(nodes: DocketNode[], block: TextBlock, text: Assembly): void {
  const { head, tail } = text;
  const start = Math.max(block.flatStart, head.end);
  const end = block.flatEnd;
  if (!tail || tail.end <= start || tail.start >= end) {
    addPiece(nodes, block, start, end, text);
  } else {
    addPiece(nodes, block, start, tail.start, text);
    addPiece(nodes, block, tail.end, end, text);
  }
}

function addPiece(
  nodes: DocketNode[],
  { type, depth }: TextBlock,
  start: number,
  end: number,
  text: Assembly,
): void {
  const { flat } = text;
  while (start < end && flat.charCodeAt(start) <= 32) start++;
  while (end > start && flat.charCodeAt(end - 1) <= 32) end--;
  if (end <= start) return;
  const { children, position } = fill(start, end, text);
  const node =
    type === "heading" ? { type, depth: depth ?? 1, children, position } : { type, children, position };
  nodes.push(node);
}

/** The nodes of a block of text that page headers and footnotes break. */
function interrupted(block: TextBlock, text: Assembly): DocketNode[] {
  const { cited, locator } = text;
  const { flatStart, flatEnd } = block;
  const broken = { locator, flatStart, flatEnd };
  const before = cited.length;
  const nodes: DocketNode[] = [];
  addText(nodes, block, text);
  const texts = nodes.length;
  const inTexts = cited.length;
  const made: DocketNode[] = [];
  for (const interruption of block.interruptions) addBlock(made, interruption, text);
  let isWhole = cited.length === inTexts;
  for (const node of made) {
    let at = 0;
    while (at < texts && !encloses(nodes[at]!.position, node.position)) at++;
    if (at === texts) nodes.push(node);
    else if (!place(nodes[at] as DocketParent, node, broken)) isWhole = false;
  }
  if (nodes.length > texts) nodes.sort((a, b) => a.position.start.offset - b.position.start.offset);
  if (isWhole) return nodes;
  // What a footnote cites stands among what the text around it does.
  cited.length = before;
  for (const node of nodes) citedIn(node, cited);
  return nodes;
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
function fillSignature(signature: Signature, { inlines, starts }: FlatText, region: Region): void {
  for (let index = firstFrom(starts, region.start); index < inlines.length; index++) {
    const inline = inlines[index]!;
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

function pageHeader(block: HeaderBlock, text: Assembly): PageHeader {
  const { source, locator, stamped } = text;
  const { start, end } = block;
  const value = source.slice(start, end);
  const position = { start: locator.point(start), end: locator.point(end) };
  const stamp = block.stamp ?? readStamp(value);
  if (stamp === undefined) return { type: "pageHeader", value, position };
  const node: PageHeader = { type: "pageHeader", value, ...stamp, position };
  const written = stamp.caseNumber;
  if (written === undefined) return node;
  if (written !== stamped.written) {
    stamped.written = written;
    stamped.normalized = readCaseNumber(written)?.normalized ?? written;
  }
  node.caseNumber = stamped.normalized;
  return node;
}

function container(block: ContainerBlock, children: DocketNode[], { head, locator }: Assembly): DocketNode {
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
