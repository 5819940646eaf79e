/**
 * The reader of plain text, which mostly comes out of PDFs. Takes what belongs to the page and not to the order out
 * of the text: stamps, page numbers, running headers, line numbers, side text; puts footnotes behind the paragraph
 * that they break, and joins what a page break has parted.
 */
import type { Reading } from "../text/reading.ts";
import { buildBlocks } from "./blocks.ts";
import type { Layout } from "./blocks.ts";
import { markEdges } from "./edges.ts";
import { findFootnotes } from "./footnotes.ts";
import { dropLineNumbers } from "./line-numbers.ts";
import { Role, splitLines } from "./lines.ts";
import type { Lines } from "./lines.ts";
import { findPages } from "./pages.ts";
import { endsSentence } from "./sentences.ts";
import { createFlatWriter } from "./writer.ts";

/**
 * Reads plain text.
 *
 * @param source - The text, without a byte order mark.
 * @returns Its flat text, where each piece stands, and its blocks. Any text is read; nothing is thrown.
 * @example
 * readText("See ECF\nCase 1:20-cv-00001 Document 3 Filed 01/02/20 Page 2 of 2\nNo. 12.").flat; // "See ECF\nNo. 12.\n\n"
 */
export function readText(source: string): Reading {
  const lines = splitLines(source);
  const pages = findPages(lines);
  dropLineNumbers(lines, pages);
  markEdges(lines, pages);
  const notes = findFootnotes(lines, pages);
  const writer = createFlatWriter(source);
  const blocks = buildBlocks(lines, notes, layoutOf(lines), writer);
  return { source, ...writer.finish(), blocks, lines: lines.ofSource, messages: [] };
}

function layoutOf(lines: Lines): Layout {
  const width = fullWidth(lines);
  return { width, bodyStart: findBody(lines, width), doubleSpaced: isDoubleSpaced(lines, width) };
}

/** The length that one line in ten is longer than. */
function fullWidth(lines: Lines): number {
  const lengths = new Uint32Array(256);
  let texts = 0;
  for (let line = 0; line < lines.count; line++) {
    if (lines.role[line] !== Role.Text) continue;
    lengths[Math.min(255, lines.to[line]! - lines.from[line]!)]!++;
    texts++;
  }
  let longer = 0;
  for (let width = 255; width > 0; width--) {
    longer += lengths[width]!;
    if (longer * 10 > texts) return width;
  }
  return 0;
}

/** The first of three lines of prose in a row, in the first pages; before it stands the caption. */
function findBody(lines: Lines, width: number): number {
  let run = 0;
  let first = 0;
  for (let line = 0; line < lines.count && line < 150; line++) {
    if (lines.role[line] !== Role.Text) continue;
    const length = lines.to[line]! - lines.from[line]!;
    const text = lines.source.slice(lines.from[line], Math.min(lines.to[line]!, lines.from[line]! + 200));
    const prose =
      length >= Math.max(45, width * 0.65) &&
      !/\S {3,}\S|[)*:|]$/.test(text) &&
      /[a-z]{3}.*[a-z]{3}/.test(text);
    if (!prose) run = 0;
    else if (run++ === 0) first = line;
    if (run === 3 || (prose && length > 200)) return first;
  }
  return Math.min(lines.count, 40);
}

/** Whether most blank lines stand between full lines that do not end a sentence. */
function isDoubleSpaced(lines: Lines, width: number): boolean {
  const { source, from, to, role } = lines;
  let inside = 0;
  let all = 0;
  for (let line = 1; line + 1 < lines.count; line++) {
    if (role[line] !== Role.Blank || role[line - 1] !== Role.Text || role[line + 1] !== Role.Text) continue;
    all++;
    const full = to[line - 1]! - from[line - 1]! > width * 0.75;
    if (full && width < 255 && !endsSentence(source, from[line - 1]!, to[line - 1]!)) inside++;
  }
  return all >= 8 && inside * 2 > all;
}
