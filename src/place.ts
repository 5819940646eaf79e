/** Where a node goes in a tree whose nodes have their places in the source: page headers and footnotes break what they stand in. */
import type { Locator } from "./text/positions.ts";
import type { AnyNode, DocketNode, DocketParent, Point, Position, Text } from "./tree/index.ts";
import { isParent } from "./tree/guards.ts";
import { structureOf } from "./tree/structure.ts";
import { append } from "./tree/append.ts";

/** The source that nodes stand in. */
export interface Source {
  locator: Pick<Locator, "point" | "flat">;
  /** The flat text that a node may break: within it, what is behind in the flat text is behind in the source. */
  flatStart: number;
  flatEnd: number;
}

/**
 * Puts a node into a parent where it lies: into the child around it, else between children; prose around it is cut in two.
 *
 * @param parent - all of whose children are in their places in the source
 * @param node - a page header, a footnote, a block, in its place too
 * @param text - the source
 * @returns whether all that stood there still does, in one piece but for prose
 */
export function place(parent: DocketParent, node: DocketNode, text: Source): boolean {
  const { children } = parent;
  const at = indexAfter(children, node.position.start.offset);
  const before = children[at - 1];
  if (!before || before.position.end.offset <= node.position.start.offset) {
    children.splice(at, 0, node);
    return true;
  }
  if (before.type === "text" && encloses(before.position, node.position)) {
    children.splice(at - 1, 1, ...cut(before as Text, node, text));
    return true;
  }
  if (isParent(before) && encloses(before.position, node.position)) {
    if (structureOf(before.type).children.includes((node as AnyNode).type)) return place(before, node, text);
    children.splice(at - 1, 1, ...part(before, node));
    return false;
  }
  // A signature that runs into a footnote keeps its date; the footnote's place begins behind it.
  const { end } = before.position;
  if (isParent(node) && node.children.every((child) => child.position.start.offset >= end.offset))
    node.position = { start: end, end: node.position.end };
  // A number that the foot of a page cuts keeps its value; its place ends where the page does.
  else endAt(before, node.position.start);
  children.splice(at, 0, node);
  return false;
}

/** Ends a node, and what in it lies farther, at a place. */
function endAt(node: DocketNode, end: Point): void {
  node.position = { start: node.position.start, end };
  if (!("children" in node)) return;
  const parent = node as DocketParent;
  parent.children = parent.children.filter((child) => child.position.start.offset < end.offset);
  for (const child of parent.children) if (child.position.end.offset > end.offset) endAt(child, end);
}

/** What stands before and after a node that its parent cannot have: a caption that ends within a list. */
function part(parent: DocketParent, node: DocketNode): DocketNode[] {
  const before: DocketNode[] = [];
  const after: DocketNode[] = [];
  for (const child of parent.children) {
    const { start, end } = child.position;
    if (end.offset <= node.position.start.offset) before.push(child);
    else if (start.offset >= node.position.end.offset) after.push(child);
    else if ("children" in child) {
      const pieces = part(child as DocketParent, node);
      const at = pieces.indexOf(node);
      append(before, pieces.slice(0, at));
      append(after, pieces.slice(at + 1));
    }
  }
  const { start, end } = parent.position;
  const pieces: DocketNode[] = [node];
  if (before.length > 0)
    pieces.unshift({
      ...parent,
      children: before,
      position: { start, end: before.at(-1)!.position.end },
    } as DocketNode);
  if (after.length > 0)
    pieces.push({
      ...parent,
      children: after,
      position: { start: after[0]!.position.start, end },
    } as DocketNode);
  return pieces;
}

function indexAfter(children: DocketNode[], offset: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (children[middle]!.position.start.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Prose before and after a node that breaks it. */
function cut(prose: Text, node: DocketNode, { locator, flatStart, flatEnd }: Source): DocketNode[] {
  const { value, position } = prose;
  const end = locator.flat(position.end.offset, flatStart, flatEnd);
  const behind = end - locator.flat(node.position.start.offset, flatStart, flatEnd);
  let break_ = Math.max(0, value.length - behind);
  while (break_ > 0 && isBlank(value, break_ - 1)) break_--;
  const nodes: DocketNode[] = [];
  if (hasText(value, 0, break_))
    nodes.push({
      type: "text",
      value: value.slice(0, break_),
      position: { start: position.start, end: node.position.start },
    } as Text);
  nodes.push(node);
  if (hasText(value, break_, value.length))
    nodes.push({
      type: "text",
      value: value.slice(break_),
      position: { start: locator.point(node.position.end.offset), end: position.end },
    } as Text);
  return nodes;
}

/** Whether more than white space stands in a piece of text. */
function hasText(text: string, start: number, end: number): boolean {
  while (start < end && isBlank(text, start)) start++;
  return start < end;
}

/** Whether the character at `at` is white space; a soft hyphen is none. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at]!);
}

/** Whether one place lies within another. */
export function encloses(outer: Position, inner: Position): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}
