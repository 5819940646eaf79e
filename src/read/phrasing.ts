/**
 * The text of a Markdown block without its marks, with each piece mapped to where it stands: what micromark calls data is
 * text as it is written, escapes and entities are text that reads otherwise, everything else is marks.
 */
import { decodeString } from "micromark-util-decode-string";
import type { Event } from "micromark-util-types";
import type { FlatWriter } from "./writer.ts";

/** A piece of the source that is not to be part of the text. */
export interface Skip {
  from: number;
  to: number;
}

/** The events between the entering and the leaving of a block. */
export interface EventRange {
  events: readonly Event[];
  /** Where an offset of an event stands in the Markdown. */
  sourceOf: (offset: number) => number;
  first: number;
  last: number;
}

/** Text as it is written. */
const asWritten = new Set(["data", "lineEnding", "codeTextData", "autolinkProtocol", "autolinkEmail"]);
/** Text that reads otherwise than it is written: `\*`, `&amp;`. */
const otherwise = new Set(["characterEscape", "characterReference"]);
/** Where a link leads to, which is no text. */
const destinations = new Set(["resource", "reference"]);

/**
 * Writes the text of a paragraph or heading.
 *
 * @param range - The events of the block.
 * @param source - The Markdown.
 * @param skips - Pieces of the source to leave out, in order.
 * @param writer - Takes the text.
 */
export function writePhrasing(
  range: EventRange,
  source: string,
  skips: readonly Skip[],
  writer: FlatWriter,
): void {
  const { events, sourceOf, first, last } = range;
  let skipped = 0;
  for (let at = first; at < last; at++) {
    const [step, token] = events[at]!;
    if (step === "exit") continue;
    const { type } = token;
    if (asWritten.has(type)) {
      const start = sourceOf(token.start.offset);
      const end = sourceOf(token.end.offset);
      if (type === "data") copyLines(start, end);
      else copy(start, end);
    } else if (otherwise.has(type)) {
      const start = sourceOf(token.start.offset);
      const end = sourceOf(token.end.offset);
      writer.decode(decodeString(source.slice(start, end)), start, end);
      at = exitOf(events, at);
    } else if (destinations.has(type)) at = exitOf(events, at);
  }

  /** Copies text, which may have been folded over lines, without the white space that ends them. */
  function copyLines(from: number, to: number): void {
    const text = source.slice(from, to);
    let copied = 0;
    for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", feed + 1)) {
      const lineEnd = text[feed - 1] === "\r" ? feed - 1 : feed;
      let end = lineEnd;
      while (text[end - 1] === " " || text[end - 1] === "\t") end--;
      if (end === lineEnd) continue;
      copy(from + copied, from + end);
      copied = lineEnd;
    }
    copy(from + copied, to);
  }

  /** Copies a piece without what is to be left out. */
  function copy(from: number, to: number): void {
    while (skipped < skips.length && skips[skipped]!.to <= from) skipped++;
    for (let index = skipped; index < skips.length && skips[index]!.from < to; index++) {
      writer.copy(from, skips[index]!.from);
      from = Math.min(to, skips[index]!.to);
    }
    writer.copy(from, to);
  }
}

/** Where what is entered at `at` is left. */
export function exitOf(events: readonly Event[], at: number): number {
  const token = events[at]![1];
  do at++;
  while (events[at]![1] !== token);
  return at;
}
