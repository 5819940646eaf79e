/**
 * The text of a Markdown block without its marks, with each piece mapped to where it stands. Most text stands in the
 * source as it reads; where it does not (escapes, entities, indentation of wrapped lines) the two are walked side by side.
 */
import type { PhrasingContent } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import type { FlatWriter } from "./writer.ts";

/** A piece of the source that is not to be part of the text. */
export interface Skip {
  from: number;
  to: number;
}

/** How deep marks are followed into one another; what is deeper is taken as it is written. */
const deepest = 50;

/**
 * Writes the text of phrasing content.
 *
 * @param nodes - The children of a paragraph or heading.
 * @param source - The Markdown.
 * @param skips - Pieces of the source to leave out, in order.
 * @param writer - Takes the text.
 */
export function flattenPhrasing(
  nodes: PhrasingContent[],
  source: string,
  skips: Skip[],
  writer: FlatWriter,
): void {
  let skipped = 0;
  for (const node of nodes) write(node, 0);

  function write(node: PhrasingContent, depth: number): void {
    const start = node.position!.start.offset!;
    const end = node.position!.end.offset!;
    if (node.type === "text") writeValue(node.value, start, end);
    else if ("children" in node) {
      if (depth === deepest) copy(start, end);
      else for (const child of node.children) write(child, depth + 1);
    } else if (node.type === "break") copy(source.charCodeAt(end - 2) === 13 ? end - 2 : end - 1, end);
    else if (node.type === "inlineCode") writeCodeSpan(node.value, start, end);
    else if ("alt" in node && node.alt) writer.decode(node.alt, start, end);
  }

  function writeValue(value: string, start: number, end: number): void {
    if (value.length === end - start && source.startsWith(value, start)) copy(start, end);
    else align(value, source, start, end, copy, writer);
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

  /** A code span: its fence is no text, its line endings are spaces. */
  function writeCodeSpan(value: string, start: number, end: number): void {
    const at = source.slice(start, end).indexOf(value);
    if (at === -1) writer.decode(value, start, end);
    else copy(start + at, start + at + value.length);
  }
}

/** Walks a text and its source side by side and writes each piece with where it stands. */
function align(
  value: string,
  source: string,
  start: number,
  end: number,
  copy: (from: number, to: number) => void,
  writer: FlatWriter,
): void {
  let at = start;
  let plain = start;
  let into = 0;
  const flush = (to: number): void => {
    if (to > plain) copy(plain, to);
  };
  while (into < value.length && at < end) {
    const written = source.charCodeAt(at);
    const read = value.charCodeAt(into);
    const special = written === 92 || written === 38 || written === 0;
    if (!special && written === read) {
      at++;
      into++;
      if (written === 10 || (written === 13 && source.charCodeAt(at) !== 10)) {
        const text = afterPrefix(source, at, end);
        if (text > at) {
          flush(at);
          at = plain = text;
        }
      }
      continue;
    }
    if ((written === 32 || written === 9) && (read === 10 || read === 13)) {
      flush(at);
      plain = ++at;
      continue;
    }
    const length = special ? specialLength(source, at, end) : 0;
    const decoded =
      length === 0 ? "" : written === 0 ? "\uFFFD" : decodeString(source.slice(at, at + length));
    if (decoded !== "" && decoded.length <= 2 && value.startsWith(decoded, into)) {
      flush(at);
      if (length > 1 || written === 0) writer.decode(decoded, at, at + length);
      else copy(at, at + 1);
      into += decoded.length;
      at = plain = at + length;
      continue;
    }
    break;
  }
  flush(at);
  if (into < value.length) writer.decode(value.slice(into), at, end);
}

/** How long an escape, an entity, a NUL or, if it is none of these, the character itself is. */
function specialLength(source: string, at: number, end: number): number {
  const code = source.charCodeAt(at);
  if (code === 92) return at + 1 < end && punctuation.test(source.charAt(at + 1)) ? 2 : 1;
  if (code === 0) return 1;
  entity.lastIndex = at;
  const match = entity.exec(source);
  return match === null || at + match[0].length > end ? 1 : match[0].length;
}

const punctuation = /[!-/:-@[-`{-~]/;
const entity = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/y;

/** Where the text of a wrapped line starts: after indentation and the marks of quotations. */
function afterPrefix(source: string, at: number, end: number): number {
  while (at < end && " \t>".includes(source.charAt(at))) at++;
  return at;
}
