/** Where each citation and date of an order stands: on which page, and in which words. */
import { isCitation } from "../tree/guards.ts";
import type {
  CalendarDate,
  Citation,
  DateRange,
  DocketNode,
  DocketParent,
  Order,
  PageHeader,
} from "../tree/index.ts";
import { fold, interruptionsOf, wordsOf } from "./words.ts";

/** A citation or a date, with the words around it. */
export interface Passage {
  node: Citation | CalendarDate | DateRange;
  /** The id of its element in the page: `o1-c4`, `o1-d2`. */
  anchor: string;
  /** The page of the order that it stands on, where page stamps tell. */
  page: number | undefined;
  before: string;
  words: string;
  after: string;
}

/** How many characters of a passage are shown before and after what is cited. */
const before = 130;
const after = 90;

/**
 * Finds the passages of an order.
 *
 * @param order A resolved order.
 * @param source The text that its offsets count in.
 * @param prefix What the ids of its elements begin with: `o1`.
 * @returns The passages in source order.
 */
export function passagesOf(order: Order, source: string, prefix: string): Passage[] {
  const found: Passage[] = [];
  let page: number | undefined;
  let dates = 0;
  for (const child of order.children) readBlock(child);
  return found;

  function readBlock(block: DocketNode): void {
    if (block.type === "pageHeader") page = (block as PageHeader).page ?? page;
    else if (isLine(block)) readLine(block as DocketParent);
    else if ("children" in block) (block as DocketParent).children.forEach(readBlock);
  }

  /** Joins the words of a block; footnotes that break it are read after it. */
  function readLine(block: DocketParent): void {
    const marks: { passage: Passage; start: number }[] = [];
    const footnotes: DocketNode[] = [];
    let text = "";
    for (const child of block.children) {
      add(child);
      if (block.type === "caption") text += " ";
    }
    for (const { passage, start } of marks) {
      const end = start + passage.words.length;
      passage.before = startAtWord(fold(text.slice(Math.max(0, start - before), start)), start > before);
      passage.after = endAtWord(fold(text.slice(end, end + after)), text.length > end + after);
      found.push(passage);
    }
    footnotes.forEach(readBlock);

    function add(node: DocketNode): void {
      if (isInterruption(node)) return interrupt(node);
      if (node.type === "stringCite" || node.type === "parenthetical")
        return (node as DocketParent).children.forEach(add);
      if (isPlace(node)) mark(node, text.length);
      text += wordsOf(node, source);
      interruptionsOf(node).forEach(interrupt);
    }

    function mark(node: Passage["node"], start: number): void {
      const words = wordsOf(node, source);
      const anchor = isCitation(node) ? `${prefix}-${node.id}` : `${prefix}-d${++dates}`;
      marks.push({ passage: { node, anchor, page, before: "", words, after: "" }, start });
      for (const child of node.type === "date" ? [] : (node.children as DocketNode[]))
        if (isCitation(child)) mark(child, start + Math.max(0, words.indexOf(wordsOf(child, source))));
    }

    function interrupt(node: DocketNode): void {
      if (node.type === "footnote") footnotes.push(node);
      else page = (node as PageHeader).page ?? page;
    }
  }
}

/** A block whose children stand in one line of prose. */
function isLine({ type }: DocketNode): boolean {
  return type === "paragraph" || type === "heading" || type === "caption" || type === "signature";
}

/** Whether a node breaks a line: the foot of a page. */
function isInterruption({ type }: DocketNode): boolean {
  return type === "pageHeader" || type === "footnote";
}

/** Whether a node is a place of its own; a date may be told without being written. */
function isPlace(node: DocketNode): node is Passage["node"] {
  const { start, end } = node.position;
  return end.offset > start.offset && (isCitation(node) || node.type === "date" || node.type === "dateRange");
}

function startAtWord(text: string, isCut: boolean): string {
  const space = text.indexOf(" ");
  return isCut ? `…${space < 0 ? text : text.slice(space)}` : text;
}

function endAtWord(text: string, isCut: boolean): string {
  const space = text.lastIndexOf(" ");
  return isCut ? `${space < 0 ? text : text.slice(0, space)} …` : text;
}
