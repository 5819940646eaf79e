/** Reads a source in whatever form it comes. What needs plain text only imports `text.ts`, which knows no Markdown. */
import { readStamp } from "../../grammar/stamp.ts";
import type { Reading } from "../text/reading.ts";
import { readMarkdown } from "./markdown.ts";
import { readText } from "./text.ts";

/** The forms that a source may have; `auto` tells by its name and content. */
export type SourceForm = "markdown" | "text" | "auto";

/** How to read a source. */
export interface ReadOptions {
  /** Its form; `auto` when left out. */
  from?: SourceForm;
  /** The name of its file, whose ending tells the form. */
  path?: string;
}

/**
 * Reads a source.
 *
 * @param source - The text of the file; a leading byte order mark is dropped.
 * @param options - How to read it.
 * @returns The reading; its `source` is what all offsets count in.
 * @example
 * read("**ORDER**\n\nRe: Dkt. No. 12", { path: "order.md" }).flat; // "ORDER\n\nRe: Dkt. No. 12\n\n"
 */
export function read(source: string, options: ReadOptions = {}): Reading {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  return detectForm(text, options) === "markdown" ? readMarkdown(text) : readText(text);
}

/**
 * Tells the form of a source: by `from`, else by the ending of its name, else by what it holds. Text with page stamps
 * or set by indentation is plain text whatever marks it has.
 *
 * @param source - The text.
 * @param options - As for `read`.
 * @returns The form.
 */
export function detectForm(source: string, options: ReadOptions = {}): "markdown" | "text" {
  if (options.from === "markdown" || options.from === "text") return options.from;
  const ending = /\.(\w+)$/.exec(options.path ?? "")?.[1]?.toLowerCase();
  if (ending === "md" || ending === "markdown") return "markdown";
  if (ending === "txt" || ending === "text") return "text";
  const head = source.slice(0, 20_000);
  if (head.includes("\f") || !markdownMarks.test(head)) return "text";
  return head.split("\n").some((line) => deepIndent.test(line) || readStamp(line) !== undefined)
    ? "text"
    : "markdown";
}

/** What Markdown has and plain text out of a PDF has not: a heading's "#", emphasis around words, a link, a quotation's ">". */
const markdownMarks =
  /^#{1,6} [*A-Z]|\*\*[^\s*][^*\n]{0,200}\*\*|(?:^|[\s(])[*_][A-Z][\w.' ]{0,60}[*_](?=[\s,;.)]|$)|\]\((?:#|https?:)|^> \S/m;

/** A line pushed in as far as captions and headings of a typeset page are. */
const deepIndent = /^ {12,}\S/;
