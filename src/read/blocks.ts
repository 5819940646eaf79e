/**
 * From lines to blocks: paragraphs that go on across pages with what broke them inside, headings, footnotes after
 * the paragraph that they break. Writes the flat text on the way.
 */
import type { ContainerBlock, HeaderBlock, ReadBlock, TextBlock } from "../text/reading.ts";
import { continuesHeading, headingDepth } from "./headings.ts";
import type { Note } from "./footnotes.ts";
import { isSmall, isSpace } from "./codes.ts";
import { headerAt, nextLine, Role } from "./lines.ts";
import type { Lines } from "./lines.ts";
import { citationGoesOn, endsSentence, goesOn, mayGoOn } from "./sentences.ts";
import type { FlatWriter } from "./writer.ts";

/** What lies between two lines of text: nothing, a blank line, or the break of a page. */
type Gap = "none" | "blank" | "page";

/** What the block builder needs to know of the text as a whole. */
export interface Layout {
  /** How long a full line is. */
  width: number;
  /** The first line after the caption; lines before it are kept as they stand. */
  bodyStart: number;
  /** Whether blank lines stand between all lines, and so do not end paragraphs. */
  doubleSpaced: boolean;
}

/**
 * Builds the blocks.
 *
 * @param lines - The lines with their final roles.
 * @param notes - The footnotes.
 * @param layout - How the text is set.
 * @param writer - Takes the flat text.
 * @returns The blocks in source order.
 */
export function buildBlocks(lines: Lines, notes: Note[], layout: Layout, writer: FlatWriter): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  const { from, to, role } = lines;
  let open: TextBlock | undefined;
  let last = -1;
  let pending: (HeaderBlock | Note)[] = [];
  let deferred: { note: Note; into: ReadBlock[]; at: number }[] = [];
  let gap: Gap = "none";
  let noteIndex = 0;

  for (let line = 0; line < lines.count; line++) {
    switch (role[line]) {
      case Role.Blank:
        if (gap === "none") gap = "blank";
        break;
      case Role.Header:
        pending.push(headerAt(lines, line));
        gap = "page";
        break;
      case Role.Skip:
        // The blank lines about side text are the side text's.
        if (lines.first[line]! > 57) gap = "page";
        break;
      case Role.Note: {
        const note = notes[noteIndex++]!;
        pending.push(note);
        line = note.end - 1;
        gap = "page";
        break;
      }
      case Role.Text:
        if (open === undefined || endsBlock(line)) {
          close();
          begin(line);
        } else {
          if (pending.length > 0) interrupt(open);
          joinLine(lines, writer, last, line);
        }
        open!.end = to[line]!;
        open!.flatEnd = writer.length();
        last = line;
        gap = "none";
        break;
    }
  }
  close();
  return blocks;

  function begin(line: number): void {
    const start = line < layout.bodyStart ? lines.begin[line]! : from[line]!;
    const next = nextLine(lines, line + 1, Math.min(line + 4, lines.count), Role.Text);
    const depth = line < layout.bodyStart ? undefined : headingDepth(lines, line, next, layout.width);
    const flatStart = writer.length();
    writer.copy(start, to[line]!);
    open = {
      type: depth === undefined ? "paragraph" : "heading",
      start,
      end: 0,
      flatStart,
      flatEnd: 0,
      interruptions: [],
    };
    if (depth !== undefined) open.depth = depth;
    blocks.push(open);
  }

  function endsBlock(line: number): boolean {
    if (open!.type === "heading") return gap !== "none" || !continuesHeading(lines, last, line, layout.width);
    return line === layout.bodyStart || startsParagraph(lines, layout, last, line, gap);
  }

  /** Puts what broke the paragraph into it. */
  function interrupt(paragraph: TextBlock): void {
    for (const item of pending) {
      if ("type" in item) paragraph.interruptions.push(item);
      else
        deferred.push({
          note: item,
          into: paragraph.interruptions,
          at: paragraph.interruptions.push(placeOf(item)) - 1,
        });
    }
    pending = [];
  }

  /** Ends the open paragraph; the notes in it and after it are written now. */
  function close(): void {
    if (open !== undefined) writer.put("\n\n");
    open = undefined;
    for (const item of pending) {
      if ("type" in item) blocks.push(item);
      else deferred.push({ note: item, into: blocks, at: blocks.push(placeOf(item)) - 1 });
    }
    if (pending.length > 0) pending = [];
    if (deferred.length === 0) return;
    for (const { note, into, at } of deferred) into[at] = writeNote(lines, note, layout, writer);
    deferred = [];
  }

  function placeOf(note: Note): ContainerBlock {
    return { type: "footnote", start: from[note.first]!, end: from[note.first]!, children: [] };
  }
}

/** A footnote with its paragraphs; its mark is no part of their text. */
function writeNote(lines: Lines, note: Note, layout: Layout, writer: FlatWriter): ContainerBlock {
  const { source, from, to, role } = lines;
  const block: ContainerBlock = { type: "footnote", start: from[note.first]!, end: 0, children: [] };
  if (note.label !== undefined) block.label = note.label;
  let open: TextBlock | undefined;
  let last = -1;
  let gap: Gap = "none";
  const textStart =
    note.label === undefined ? from[note.first]! : afterMark(source, from[note.first]! + note.label.length);
  for (let line = note.first; line < note.end; line++) {
    if (role[line] === Role.Blank) gap = "blank";
    if (role[line] === Role.Header) {
      block.children.push(headerAt(lines, line));
      if (open !== undefined) writer.put("\n\n");
      open = undefined;
    }
    if (role[line] !== Role.Note || to[line]! <= textStart) continue;
    if (open !== undefined && !startsParagraph(lines, layout, last, line, gap)) {
      joinLine(lines, writer, last, line);
    } else {
      if (open !== undefined) writer.put("\n\n");
      const start = line === note.first ? textStart : from[line]!;
      open = { type: "paragraph", start, end: 0, flatStart: writer.length(), flatEnd: 0, interruptions: [] };
      writer.copy(start, to[line]!);
      block.children.push(open);
    }
    open.end = block.end = to[line]!;
    open.flatEnd = writer.length();
    last = line;
    gap = "none";
  }
  if (open !== undefined) writer.put("\n\n");
  return block;
}

/** Where a note's text starts: after the point and the space, or line break, behind its mark. */
function afterMark(source: string, at: number): number {
  if (source.startsWith(". ", at)) at++;
  while (isSpace(source.charCodeAt(at))) at++;
  return at;
}

/** Adds a line to the text of the one before it: with the line break between them, without what was left out. */
function joinLine(lines: Lines, writer: FlatWriter, last: number, line: number): void {
  const { source, starts, begin, to } = lines;
  const breakEnd = starts[last + 1]!;
  const broken = !lines.hasFeeds || source.charCodeAt(breakEnd - 1) !== 0x0c;
  if (broken && begin[line] === breakEnd) {
    writer.copy(to[last]!, to[line]!);
    return;
  }
  writer.copy(to[last]!, breakEnd);
  if (!broken) writer.put("\n");
  writer.copy(begin[line]!, to[line]!);
}

/** Whether a line starts a new paragraph rather than going on with that of the line before it. */
function startsParagraph(lines: Lines, layout: Layout, last: number, line: number, gap: Gap): boolean {
  const { source, from, to } = lines;
  if (line < layout.bodyStart) return gap !== "none";
  const apart = gap === "blank" && !layout.doubleSpaced;
  const ended = !isSmall(lines.last[last]!) && endsSentence(source, from[last]!, to[last]!);
  if (!ended && !apart) return false;
  if (citationGoesOn(source, to[last]!, from[line]!)) return false;
  if (goesOn(source, from[line]!)) return apart && (ended || isShort(lines, layout, last, line));
  if (apart) return ended || isShort(lines, layout, last, line) || !mayGoOn(source, from[line]!);
  const next = nextLine(lines, line + 1, Math.min(line + 4, lines.count), Role.Text);
  return (
    headingDepth(lines, line, next, layout.width) !== undefined ||
    isShort(lines, layout, last, line) ||
    // indented
    from[line]! - lines.begin[line]! >= from[last]! - lines.begin[last]! + 2
  );
}

/** Whether the first word of a line would have fitted behind the last one. */
function isShort({ source, from, to }: Lines, layout: Layout, last: number, line: number): boolean {
  let word = from[line]!;
  while (word < to[line]! && !isSpace(source.charCodeAt(word))) word++;
  return to[last]! - from[last]! + 1 + word - from[line]! < layout.width * 0.9;
}
