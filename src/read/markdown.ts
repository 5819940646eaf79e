/**
 * The reader of Markdown, on remark's parser. Court text is no Markdown: what would make an indented caption code, a
 * row of "=" under a name a heading, or "<Doe Decl.>" a tag is switched off.
 */
import type { BlockContent, Code, DefinitionContent, ListItem, Paragraph, Heading, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readStamp } from "../../grammar/stamp.ts";
import type { ContainerBlock, HeaderBlock, ReadBlock, Reading, TextBlock } from "../text/reading.ts";
import { flattenPhrasing } from "./phrasing.ts";
import type { Skip } from "./phrasing.ts";
import { endsSentence } from "./sentences.ts";
import { createFlatWriter } from "./writer.ts";
import type { FlatWriter } from "./writer.ts";

/**
 * Reads Markdown.
 *
 * @param source - The text, without a byte order mark.
 * @returns Its flat text, without marks, where each piece stands, and its blocks. Any text is read; nothing is thrown.
 * @example
 * readMarkdown("*Id.* at 3 & [Docket No. 12](#)").flat; // "Id. at 3 & Docket No. 12\n\n"
 */
export function readMarkdown(source: string): Reading {
  const writer = createFlatWriter(source);
  // The parser does not count a byte order mark; a space in its place keeps its offsets true.
  const marked = source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source;
  const blocks = readBlocks(parser.parse(marked).children, source, writer, 0);
  return { source, ...writer.finish(), blocks, messages: [] };
}

const parser = unified()
  .data("micromarkExtensions", [
    { disable: { null: ["codeIndented", "setextUnderline", "thematicBreak", "htmlFlow", "htmlText"] } },
  ])
  .use(remarkParse)
  .freeze();

/** How deep quotations and lists are followed into one another. */
const deepest = 50;

type Content = RootContent | BlockContent | DefinitionContent | ListItem;

/** Reads siblings. A paragraph that page stamps have broken off goes on in the one after them. */
function readBlocks(nodes: Content[], source: string, writer: FlatWriter, depth: number): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let open: TextBlock | undefined;
  let stamps: HeaderBlock[] = [];
  for (const node of nodes) {
    if (node.type === "paragraph" && stampsOf(node, source, stamps)) continue;
    if (
      node.type === "paragraph" &&
      open !== undefined &&
      stamps.length > 0 &&
      !endsSentence(source, open.start, open.end)
    ) {
      open.interruptions.push(...stamps);
      stamps = [];
      writer.put("\n");
      writeText(node, open, source, writer);
      continue;
    }
    if (open !== undefined) writer.put("\n\n");
    open = undefined;
    blocks.push(...stamps);
    stamps = [];
    if (node.type === "paragraph" || node.type === "heading" || node.type === "code") {
      const block = createTextBlock(node, writer);
      if (node.type === "code") writeCode(node, block, source, writer);
      else writeText(node, block, source, writer);
      blocks.push(block);
      if (node.type === "paragraph") open = block;
      else writer.put("\n\n");
    } else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") {
      const { start, end } = spanOf(node);
      const block: ContainerBlock = { type: node.type, start, end, children: [] };
      block.children =
        depth < deepest ? readBlocks(node.children, source, writer, depth + 1) : [writeRaw(block, writer)];
      blocks.push(block);
    }
  }
  if (open !== undefined) writer.put("\n\n");
  return [...blocks, ...stamps];
}

function createTextBlock(node: Paragraph | Heading | Code, writer: FlatWriter): TextBlock {
  const { start, end } = spanOf(node);
  const flat = writer.length();
  const block: TextBlock = {
    type: node.type === "heading" ? "heading" : "paragraph",
    start,
    end,
    flatStart: flat,
    flatEnd: flat,
    interruptions: [],
  };
  if (node.type === "heading") block.depth = node.depth;
  return block;
}

/** Writes a paragraph's or heading's text into its block, leaving out lines of it that are page stamps. */
function writeText(node: Paragraph | Heading, block: TextBlock, source: string, writer: FlatWriter): void {
  const { start, end } = spanOf(node);
  const stamps = stampLines(source, start, end);
  const skips = stamps.map((stamp) => lineAround(source, stamp, start, end));
  flattenPhrasing(node.children, source, skips, writer);
  block.interruptions.push(...stamps);
  block.end = end;
  block.flatEnd = writer.length();
}

/** A line with the line break after it or, where it is the last of its block, before it. */
function lineAround(source: string, line: HeaderBlock, start: number, end: number): Skip {
  const feed = source.indexOf("\n", line.end);
  if (feed !== -1 && feed + 1 < end) return { from: line.start, to: feed + 1 };
  return { from: start + source.slice(start, line.start).trimEnd().length, to: end };
}

/** Writes what a container nested too deep holds, as it is written. */
function writeRaw({ start, end }: ContainerBlock, writer: FlatWriter): TextBlock {
  const flatStart = writer.length();
  writer.copy(start, end);
  const block: TextBlock = {
    type: "paragraph",
    start,
    end,
    flatStart,
    flatEnd: writer.length(),
    interruptions: [],
  };
  writer.put("\n\n");
  return block;
}

/** Writes what stands between the fences. */
function writeCode(node: Code, block: TextBlock, source: string, writer: FlatWriter): void {
  const { start, end } = spanOf(node);
  const from = source.indexOf("\n", start) + 1;
  const to = source.lastIndexOf("\n", end - 1);
  if (from > 0 && to > from) writer.copy(from, to);
  block.flatEnd = writer.length();
}

/** Adds the page headers of a paragraph that holds nothing else; whether it did. */
function stampsOf(node: Paragraph, source: string, stamps: HeaderBlock[]): boolean {
  const { start, end } = spanOf(node);
  if (!mayBeStamp.test(source.charAt(start))) return false;
  const found = stampLines(source, start, end);
  const length = found.reduce((sum, stamp) => sum + stamp.end - stamp.start, 0);
  if (
    found.length === 0 ||
    length <
      source
        .slice(start, end)
        .replace(/(?<!\s)\s*\n\s*/g, "")
        .trimEnd().length
  )
    return false;
  stamps.push(...found);
  return true;
}

const mayBeStamp = /[CcAUFIN[\d]/;

/** The lines between two offsets that are page stamps. */
function stampLines(source: string, start: number, end: number): HeaderBlock[] {
  const stamps: HeaderBlock[] = [];
  for (let line = start; line < end;) {
    const feed = source.indexOf("\n", line);
    const next = feed === -1 || feed >= end ? end : feed + 1;
    if (next - line > 20 && next - line < 240) {
      const text = source.slice(line, next);
      const from = line + text.length - text.trimStart().length;
      if (mayBeStamp.test(source.charAt(from)) && readStamp(text) !== undefined)
        stamps.push({ type: "pageHeader", start: from, end: line + text.trimEnd().length });
    }
    line = next;
  }
  return stamps;
}

/** Where a node stands; the parser gives every node a position. */
function spanOf(node: Content): { start: number; end: number } {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}
