/**
 * The lines of a plain text and what each of them is. Every step of the text reader looks at this table and
 * changes roles in it; none of them copies text.
 */
import type { Stamp } from "../../grammar/stamp.ts";
import type { HeaderBlock } from "../text/reading.ts";
import { lineStarts } from "../text/positions.ts";
import { isSpace } from "./codes.ts";

/** What a line is to the reader. */
export const Role = {
  /** Words of the order. */
  Text: 0,
  /** Nothing but white space. */
  Blank: 1,
  /** A stamp, a page number, a running header: a `pageHeader` of the tree. */
  Header: 2,
  /** A pleading line number or side text that stands alone, a rule above footnotes: left out. */
  Skip: 3,
  /** A line of a footnote. */
  Note: 4,
} as const;

/** The table; all arrays have one element a line, `starts` one more for the end of the text. */
export interface Lines {
  source: string;
  count: number;
  /** Whether form feeds end some lines. */
  hasFeeds: boolean;
  /** Where the line starts in the source. */
  starts: number[];
  /** Where its text starts: the line's start, or after a line number or side text. White space may follow. */
  begin: Int32Array;
  /** Its first visible character … */
  from: Int32Array;
  /** … and where its last one ends. */
  to: Int32Array;
  /** The codes of these two characters; 0 of a blank line. */
  first: Uint16Array;
  last: Uint16Array;
  role: Uint8Array;
  /** Where the lines of the source start: a form feed, which ends a line of the page, ends none of them. */
  ofSource: readonly number[];
  /** What the lines tell that were found to be page stamps. */
  stamps: Map<number, Stamp>;
}

/**
 * Splits a text into lines; a form feed ends a line too.
 *
 * @param source - The text.
 * @returns Its lines, each of them `Text` or `Blank`.
 */
export function splitLines(source: string): Lines {
  const hasFeeds = source.includes("\f");
  const ofSource = lineStarts(source);
  const starts = hasFeeds ? breakAtFormFeeds(source, ofSource) : ofSource.slice();
  const count = starts.length;
  starts.push(source.length);
  const lines: Lines = {
    source,
    count,
    hasFeeds,
    starts,
    begin: new Int32Array(count),
    from: new Int32Array(count),
    to: new Int32Array(count),
    first: new Uint16Array(count),
    last: new Uint16Array(count),
    role: new Uint8Array(count),
    ofSource,
    stamps: new Map(),
  };
  const { begin, from, to, first, last, role } = lines;
  for (let line = 0; line < count; line++) {
    const start = starts[line]!;
    begin[line] = start;
    let end = starts[line + 1]!;
    let code = 0;
    while (end > start && isSpace((code = source.charCodeAt(end - 1)))) end--;
    let at = start;
    to[line] = end;
    if (at === end) role[line] = Role.Blank;
    else {
      last[line] = code;
      while (isSpace((code = source.charCodeAt(at)))) at++;
      first[line] = code;
    }
    from[line] = at;
  }
  return lines;
}

/**
 * Lets a line's text start at another place: finds its first visible character, and makes it `Blank` when
 * there is none.
 *
 * @param lines - The table.
 * @param line - Which line.
 * @param begin - Where its text is to start.
 */
export function settle(lines: Lines, line: number, begin: number = lines.starts[line]!): void {
  const { source, to } = lines;
  let from = begin;
  while (from < to[line]! && isSpace(source.charCodeAt(from))) from++;
  lines.begin[line] = begin;
  lines.from[line] = from;
  lines.first[line] = from < to[line]! ? source.charCodeAt(from) : 0;
  lines.role[line] = from >= to[line]! ? Role.Blank : Role.Text;
}

/** The next line of `role` at or after `line` and before `end`; `end` when there is none. */
export function nextLine(lines: Lines, line: number, end: number, role: number): number {
  while (line < end && lines.role[line] !== role) line++;
  return line;
}

/** The text of a line without what was left out and the space around it. */
export function textOf(lines: Lines, line: number): string {
  return lines.source.slice(lines.from[line], lines.to[line]);
}

/** The block of a line that is a page header. */
export function headerAt({ from, to, stamps }: Lines, line: number): HeaderBlock {
  const block: HeaderBlock = { type: "pageHeader", start: from[line]!, end: to[line]! };
  const stamp = stamps.get(line);
  if (stamp !== undefined) block.stamp = stamp;
  return block;
}

/**
 * A number that is the same for lines that differ in digits and spaces only.
 *
 * @param lines - The table.
 * @param line - Which line.
 * @returns The number; 0 for a line too short or too long to be a header.
 */
export function likenessOf(lines: Lines, line: number): number {
  const { source, from, to } = lines;
  if (to[line]! - from[line]! < 5 || to[line]! - from[line]! > 140) return 0;
  let hash = 1;
  for (let at = from[line]!; at < to[line]!; at++) {
    const code = source.charCodeAt(at);
    if (code > 57 || (code < 48 && code > 32)) hash = (Math.imul(hash, 31) + code) | 0;
  }
  return hash;
}

function breakAtFormFeeds(source: string, starts: number[]): number[] {
  const broken: number[] = [];
  let feed = source.indexOf("\f");
  for (const start of starts) {
    while (feed !== -1 && feed < start) {
      if (feed + 1 < start) broken.push(feed + 1);
      feed = source.indexOf("\f", feed + 1);
    }
    broken.push(start);
  }
  for (; feed !== -1; feed = source.indexOf("\f", feed + 1)) broken.push(feed + 1);
  return broken;
}
