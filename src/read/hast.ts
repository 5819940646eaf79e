/**
 * The reader of HTML trees: CourtListener's and Harvard's pages of opinions, and pages saved from anywhere. What offsets
 * count in is the text of the page: its blocks with a blank line after each, white space folded as a browser does.
 */
import type { Element, ElementContent, Root } from "hast";
import type { ContainerBlock, ReadBlock, Reading } from "../text/reading.ts";
import {
  footnoteLabel,
  headingLevel,
  isBlock,
  isDropped,
  isFootnote,
  isFootnoteMark,
  isPageNumber,
  textOf,
} from "./html-elements.ts";
import { createPageWriter } from "./html-writer.ts";
import type { PageWriter } from "./html-writer.ts";
import { readText } from "./text.ts";
import { append } from "../tree/append.ts";

/** How deep elements are followed into one another. */
const deepest = 200;

/**
 * Reads a tree of HTML, as rehype's parser gives it.
 *
 * @param root - The tree of a page or of a fragment.
 * @returns The reading; its `source` is the text that was extracted: that of the text nodes in their order.
 * @example
 * readHast(fromHtml("<p>See <i>Id.</i> at 3.</p>")).source; // "See Id. at 3.\n\n"
 */
export function readHast(root: Root): Reading {
  const page = typesetText(root);
  if (page !== undefined) return { ...readText(page), extracted: true };
  const writer = createPageWriter();
  const blocks = readBlocks(root.children as ElementContent[], writer, undefined, 0);
  return { ...writer.finish(), blocks, messages: [], extracted: true };
}

/** The text of a page that is typeset already: CourtListener puts the text of a PDF between `<pre class="inline">` and links. */
function typesetText(root: Root): string | undefined {
  const tops = root.children.filter(({ type }) => type === "element") as Element[];
  const body =
    tops.length === 1 && ["html", "body", "div", "article", "section"].includes(tops[0]!.tagName)
      ? tops[0]!
      : root;
  const texts: string[] = [];
  let preformatted = 0;
  let length = 0;
  for (const child of body.children) {
    if (child.type === "element" && isDropped(child)) continue;
    const text = child.type === "element" ? keptText(child) : child.type === "text" ? child.value : "";
    const isPre = child.type === "element" && child.tagName === "pre";
    if (!isPre && text.trim() === "" && child.type === "text") {
      // the line break between two pages, or nothing
      texts.push(text);
      continue;
    }
    if (isPre) preformatted += text.length;
    length += text.length;
    texts.push(text);
  }
  return preformatted > length * 0.5 ? texts.join("") : undefined;
}

function keptText(element: Element): string {
  if (isDropped(element)) return "";
  return element.children
    .map((child) => (child.type === "element" ? keptText(child) : textOf(child)))
    .join("");
}

/** Reads siblings: inline ones that stand side by side are a paragraph. */
function readBlocks(
  nodes: ElementContent[],
  writer: PageWriter,
  parent: Element | undefined,
  depth: number,
): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  const end = (): void => {
    append(blocks, writer.endBlock());
  };
  for (const node of nodes) {
    if (node.type === "text") writer.text(node.value, false);
    if (node.type !== "element" || isDropped(node)) continue;
    if (depth > deepest) {
      writer.text(textOf(node), false);
      continue;
    }
    const children = node.children;
    const level = headingLevel(node);
    const container = containerOf(node, parent);
    if (isPageNumber(node)) writer.pageNumber(textOf(node).trim());
    else if (container !== undefined) {
      end();
      append(blocks, readContainer(node, container, writer, depth));
    } else if (level !== undefined) {
      end();
      writer.begin(level);
      append(blocks, readBlocks(children, writer, node, depth + 1));
      end();
    } else if (node.tagName === "pre") {
      end();
      for (const part of textOf(node).split(/\n[ \t]{0,200}\n/)) {
        writer.text(part, true);
        end();
      }
    } else if (isBlock(node) || holdsBlocks(node, depth)) {
      end();
      append(blocks, readBlocks(children, writer, node, depth + 1));
      end();
    } else writeInline(node, writer, depth);
  }
  if (parent === undefined) end();
  return blocks;
}

function containerOf(node: Element, parent: Element | undefined): ContainerBlock["type"] | undefined {
  if (isFootnote(node, parent)) return "footnote";
  if (node.tagName === "blockquote") return "blockquote";
  if (node.tagName === "li") return parent !== undefined && isList(parent) ? "listItem" : undefined;
  return isList(node) ? "list" : undefined;
}

/** A list of footnotes is no list. */
function isList(node: Element): boolean {
  return (
    (node.tagName === "ul" || node.tagName === "ol") &&
    !node.children.some((child) => child.type === "element" && isFootnote(child, node))
  );
}

/** A quotation, a list, a note with its blocks; nothing where it holds no text. */
function readContainer(
  node: Element,
  type: ContainerBlock["type"],
  writer: PageWriter,
  depth: number,
): ReadBlock[] {
  const label = type === "footnote" ? footnoteLabel(node) : undefined;
  if (label !== undefined) writer.label(label);
  let children = readBlocks(node.children, writer, node, depth + 1);
  append(children, writer.endBlock());
  if (type === "list") children = children.map(asItem);
  const first = children[0];
  if (first === undefined) return [];
  const block: ContainerBlock = { type, start: first.start, end: children.at(-1)!.end, children };
  if (label !== undefined) {
    block.label = label;
    block.start = writer.labelStart(first.start);
  }
  return [block];
}

/** What stands in a list without being an item of it is made one. */
function asItem(block: ReadBlock): ReadBlock {
  if (block.type === "listItem" || block.type === "pageHeader") return block;
  return { type: "listItem", start: block.start, end: block.end, children: [block] };
}

/** Writes what stands in a line: links and emphasis as their text, marks of footnotes apart. */
function writeInline(node: Element, writer: PageWriter, depth: number): void {
  if (node.tagName === "br") writer.lineBreak();
  else if (isPageNumber(node)) writer.pageNumber(textOf(node).trim());
  else if (isFootnoteMark(node)) writer.mark(textOf(node).trim());
  else if (depth > deepest) writer.text(textOf(node), false);
  else
    for (const child of node.children) {
      if (child.type === "text") writer.text(child.value, false);
      else if (child.type === "element" && !isDropped(child)) writeInline(child, writer, depth + 1);
    }
}

/** Whether an inline element, a link or a "font", is wrapped around blocks. */
function holdsBlocks(node: Element, depth: number): boolean {
  return node.children.some(
    (child) =>
      child.type === "element" &&
      (isBlock(child) ||
        headingLevel(child) !== undefined ||
        containerOf(child, node) !== undefined ||
        (depth < deepest && holdsBlocks(child, depth + 1))),
  );
}
