/**
 * The reader of Markdown, on micromark, the parser below remark. Its events tell all that a reading needs; the syntax
 * tree that remark makes of them would cost a third more time. Court text is no Markdown: what would make an indented
 * caption code, a row of "=" under a name a heading, or "<Doe Decl.>" a tag is switched off.
 */
import { parse, postprocess, preprocess } from "micromark";
import type { Event, Extension, Token } from "micromark-util-types";
import { readStamp } from "../../grammar/stamp.ts";
import type { ContainerBlock, HeaderBlock, ReadBlock, Reading, TextBlock } from "../text/reading.ts";
import { foldPlain } from "./fold-plain.ts";
import type { Folded } from "./fold-plain.ts";
import { exitOf, writePhrasing } from "./phrasing.ts";
import type { Skip } from "./phrasing.ts";
import { endsSentence } from "./sentences.ts";
import { createFlatWriter } from "./writer.ts";
import type { FlatWriter } from "./writer.ts";
import { append } from "../tree/append.ts";

/**
 * Reads Markdown.
 *
 * @param source - The text, without a byte order mark.
 * @returns Its flat text, without marks, where each piece stands, and its blocks. Any text is read; nothing is thrown.
 * @example
 * readMarkdown("*Id.* at 3 & [Docket No. 12](#)").flat; // "Id. at 3 & Docket No. 12\n\n"
 */
export function readMarkdown(source: string): Reading {
  // micromark does not count a byte order mark; a space in its place keeps its offsets true
  const text = source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source;
  const folded = foldPlain(text);
  const events = postprocess(
    parse({ extensions: [courtText] })
      .document()
      .write(preprocess()(folded.text, undefined, true)),
  );
  const writer = createFlatWriter(source);
  const blocks = readBlocks({ text, events, sourceOf: folded.sourceOf, at: 0, depth: 0, writer });
  return { source, ...writer.finish(), blocks, messages: [] };
}

const courtText: Extension = {
  disable: { null: ["codeIndented", "setextUnderline", "thematicBreak", "htmlFlow", "htmlText"] },
};

/** How deep quotations and lists are followed into one another. */
const deepest = 50;

/** How far the reading of the events has come. */
interface Cursor {
  text: string;
  /** What micromark made of the folded text. */
  events: readonly Event[];
  /** Where an offset of an event stands in the text. */
  sourceOf: Folded["sourceOf"];
  at: number;
  depth: number;
  writer: FlatWriter;
}

/** Reads siblings, up to where what holds them ends. A paragraph that page stamps have broken off goes on in the one after them. */
function readBlocks(cursor: Cursor): ReadBlock[] {
  const { text, events, writer } = cursor;
  const blocks: ReadBlock[] = [];
  let open: TextBlock | undefined;
  let stamps: HeaderBlock[] = [];
  for (; cursor.at < events.length; cursor.at++) {
    const [step, token] = events[cursor.at]!;
    if (step === "exit" ? isContainer(token) : token.type === "listItemPrefix") break;
    if (step === "exit" || !isBlock(token)) continue;
    if (token.type === "paragraph" && stampsOf(cursor, stamps)) {
      cursor.at = exitOf(events, cursor.at);
      continue;
    }
    if (
      token.type === "paragraph" &&
      open !== undefined &&
      stamps.length > 0 &&
      !endsSentence(text, open.start, open.end)
    ) {
      append(open.interruptions, stamps);
      stamps = [];
      writer.put("\n");
      writeText(cursor, open);
      continue;
    }
    if (open !== undefined) writer.put("\n\n");
    open = undefined;
    append(blocks, stamps);
    stamps = [];
    if (isContainer(token)) {
      blocks.push(readContainer(cursor, token));
      continue;
    }
    const block = createTextBlock(cursor);
    if (token.type === "atxHeading") block.depth = depthOf(events, cursor.at);
    if (token.type === "codeFenced") writeCode(cursor, block);
    else writeText(cursor, block);
    blocks.push(block);
    if (token.type === "paragraph") open = block;
    else writer.put("\n\n");
  }
  if (open !== undefined) writer.put("\n\n");
  return [...blocks, ...stamps];
}

/** How many number signs open a heading. */
function depthOf(events: readonly Event[], at: number): number {
  while (events[at]![1].type !== "atxHeadingSequence") at++;
  const { start, end } = events[at]![1];
  return end.offset - start.offset;
}

function isBlock({ type }: Token): boolean {
  return type === "paragraph" || type === "atxHeading" || type === "codeFenced" || isContainer({ type });
}

function isContainer({ type }: Pick<Token, "type">): boolean {
  return type === "blockQuote" || type === "listOrdered" || type === "listUnordered";
}

/** Reads a quotation or a list; the cursor stands where it is left then. */
function readContainer(cursor: Cursor, token: Token): ContainerBlock {
  const { start, end } = spanOf(cursor, token);
  const type = token.type === "blockQuote" ? "blockquote" : "list";
  const block: ContainerBlock = { type, start, end, children: [] };
  cursor.at++;
  block.children = type === "list" ? readItems(cursor, token) : readWithin(cursor, block);
  return block;
}

/** Reads the items of a list: each from its mark to its last line that is not blank. */
function readItems(cursor: Cursor, list: Token): ContainerBlock[] {
  const { text, events } = cursor;
  const items: ContainerBlock[] = [];
  while (events[cursor.at]![1] !== list) {
    const [step, token] = events[cursor.at]!;
    if (step === "exit" || token.type !== "listItemPrefix") {
      cursor.at++;
      continue;
    }
    const item: ContainerBlock = { type: "listItem", ...spanOf(cursor, token), children: [] };
    cursor.at = exitOf(events, cursor.at) + 1;
    item.end = lastLineEnd(text, nextOffset(cursor), item.end);
    item.children = readWithin(cursor, item);
    // code that is never closed takes its last line break with it
    item.end = Math.max(item.end, item.children.at(-1)?.end ?? 0);
    items.push(item);
  }
  return items;
}

/** Reads what a quotation or an item holds; as it is written where it lies too deep. */
function readWithin(cursor: Cursor, block: ContainerBlock): ReadBlock[] {
  if (cursor.depth === deepest) {
    cursor.at = endWithin(cursor);
    return [writeRaw(block, cursor.writer)];
  }
  cursor.depth++;
  const blocks = readBlocks(cursor);
  cursor.depth--;
  return blocks;
}

/** The event that ends what the cursor stands in: the leaving of a container, the mark of the next item. */
function endWithin({ events, at }: Cursor): number {
  for (; ; at++) {
    const [step, token] = events[at]!;
    if (step === "exit" ? isContainer(token) : token.type === "listItemPrefix") return at;
    if (step === "enter" && isContainer(token)) at = exitOf(events, at);
  }
}

/** Where what the cursor stands in ends in the text. */
function nextOffset(cursor: Cursor): number {
  const [step, token] = cursor.events[endWithin(cursor)]!;
  return cursor.sourceOf(step === "exit" ? token.end.offset : token.start.offset);
}

/** Back over blank lines and the marks of quotations. */
function lastLineEnd(text: string, end: number, least: number): number {
  for (let at = end; at > least; at--) {
    const character = text[at - 1]!;
    if (character === "\n" || character === "\r") end = at - 1;
    else if (!" \t>".includes(character)) break;
  }
  return end;
}

function createTextBlock(cursor: Cursor): TextBlock {
  const token = cursor.events[cursor.at]![1];
  const flat = cursor.writer.length();
  return {
    type: token.type === "atxHeading" ? "heading" : "paragraph",
    ...spanOf(cursor, token),
    flatStart: flat,
    flatEnd: flat,
    interruptions: [],
  };
}

/** Writes the text of the paragraph or heading at the cursor into its block, leaving out lines of it that are page stamps. */
function writeText(cursor: Cursor, block: TextBlock): void {
  const { text, events, sourceOf, writer, at: first } = cursor;
  const { start, end } = spanOf(cursor, events[first]![1]);
  const stamps = stampLines(text, start, end);
  const skips = stamps.map((stamp) => lineAround(text, stamp, start, end));
  cursor.at = exitOf(events, first);
  writePhrasing({ events, sourceOf, first, last: cursor.at }, text, skips, writer);
  append(block.interruptions, stamps);
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

/** Writes what stands between the fences of the code at the cursor. */
function writeCode(cursor: Cursor, block: TextBlock): void {
  const { text, events, writer } = cursor;
  const from = text.indexOf("\n", block.start) + 1;
  const to = text.lastIndexOf("\n", block.end - 1);
  if (from > 0 && to > from) writer.copy(from, to);
  block.flatEnd = writer.length();
  cursor.at = exitOf(events, cursor.at);
}

/** Adds the page headers of the paragraph at the cursor if it holds nothing else; whether it did. */
function stampsOf(cursor: Cursor, stamps: HeaderBlock[]): boolean {
  const source = cursor.text;
  const { start, end } = spanOf(cursor, cursor.events[cursor.at]![1]);
  if (!mayBeStamp.test(source.charAt(start))) return false;
  const found = stampLines(source, start, end);
  const gaps = [...found, { start: end }].map((next, at) =>
    source.slice(found[at - 1]?.end ?? start, next.start),
  );
  if (gaps.some((gap) => gap.trim() !== "")) return false;
  append(stamps, found);
  return true;
}

const mayBeStamp = /[CcAUFIN[\d]/;
const stampStart = /\s*[CcAUFIN[\d]/y;

/** The lines between two offsets that are page stamps. */
function stampLines(source: string, start: number, end: number): HeaderBlock[] {
  const stamps: HeaderBlock[] = [];
  for (let line = start; line < end;) {
    const feed = source.indexOf("\n", line);
    const next = feed === -1 || feed >= end ? end : feed + 1;
    if (next - line > 20 && next - line < 240) {
      stampStart.lastIndex = line;
      const text = stampStart.test(source) ? source.slice(line, next) : "";
      if (text !== "" && readStamp(text) !== undefined) {
        const from = next - text.trimStart().length;
        stamps.push({ type: "pageHeader", start: from, end: line + text.trimEnd().length });
      }
    }
    line = next;
  }
  return stamps;
}

function spanOf({ sourceOf }: Cursor, { start, end }: Token): { start: number; end: number } {
  return { start: sourceOf(start.offset), end: sourceOf(end.offset) };
}
