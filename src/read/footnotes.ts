/**
 * Footnotes: what stands at the foot of a page after a line that opens with the next note's mark, when the mark
 * also stands, raised and so glued to a word, in the text above. In doubt a line is not a note.
 */
import { isCapital, isDigit, isSmall, isSpace } from "./codes.ts";
import { Role } from "./lines.ts";
import type { Lines } from "./lines.ts";
import type { Page } from "./pages.ts";
import { endsSentence, goesOn } from "./sentences.ts";
import { append } from "../tree/append.ts";

/** A note: its lines from `first` up to, not including, `end`. */
export interface Note {
  /** Its mark; none of the rest of a note that the page before began. */
  label?: string;
  first: number;
  end: number;
}

/**
 * Finds the footnotes of all pages and marks their lines as `Note`.
 *
 * @param lines - The lines, page furniture already marked.
 * @param pages - Their pages.
 * @returns The notes in order.
 */
export function findFootnotes(lines: Lines, pages: Page[]): Note[] {
  const notes: Note[] = [];
  let last = 0;
  let unfinished = false;
  for (const page of pages) {
    const end = bodyEnd(lines, page);
    const top = firstText(lines, page);
    const here: Note[] = [];
    for (let line = top + 1; line < end; line++) {
      if (lines.role[line] !== Role.Text) continue;
      const label = markAt(lines, line, last);
      if (label === undefined || !isNote(lines, top, line, label, last, here.length > 0)) continue;
      if (here.length > 0) here.at(-1)!.end = line;
      here.push({ label, first: line, end });
      if (label !== "*") last = Number(label);
    }
    const first = here[0]?.first ?? end;
    const rest = unfinished ? restOfNote(lines, top, first) : undefined;
    if (rest !== undefined) here.unshift({ first: rest, end: first });
    if (here.length > 0) {
      dropRule(lines, here[0]!.first, page.first);
      unfinished = !endsSentence(lines.source, lines.from[end - 1]!, lines.to[end - 1]!);
    } else if (top < end) unfinished = false;
    append(notes, here);
  }
  for (const note of notes) {
    for (let line = note.first; line < note.end; line++) {
      if (lines.role[line] === Role.Text) lines.role[line] = Role.Note;
    }
  }
  return notes;
}

/** Where the rest of the last page's note starts: behind the last blank line or rule above the notes of this page. */
function restOfNote(lines: Lines, top: number, end: number): number | undefined {
  let line = end - 1;
  while (line > top && lines.role[line] !== Role.Text) line--;
  while (line > top && lines.role[line] === Role.Text && !isRule(lines, line)) line--;
  if (line <= top + 1) return undefined;
  const ruled = isRule(lines, line) || isRule(lines, line - 1);
  line++;
  if (line === end || lines.role[line] !== Role.Text || (end - line) * 2 > end - top) return undefined;
  const at = lines.from[line]!;
  return ruled || goesOn(lines.source, at) ? line : undefined;
}

/** Whether the mark is that of a note: the next one after a note, or one that the text refers to; one that goes back must stand apart too. */
function isNote(
  lines: Lines,
  top: number,
  line: number,
  label: string,
  last: number,
  inNotes: boolean,
): boolean {
  const next = Number(label) === last + 1;
  const after = lines.from[line]! + label.length;
  const dotted = lines.source.charCodeAt(after) === 46;
  if (dotted && !inNotes && !breaksSentence(lines, line)) return false;
  const words = after < lines.to[line]! && !dotted;
  if (next && (inNotes || (words && isSetOff(lines, line)))) return true;
  const later = Number(label) > last && Number(label) <= last + 15;
  return (later || isSetOff(lines, line) || inNotes) && isReferredTo(lines, top, line, label);
}

/** Whether the text above stops within a sentence, or at a rule: a list's item ("2. Pay the costs.") does not follow such. */
function breaksSentence(lines: Lines, line: number): boolean {
  let above = line - 1;
  while (above > 0 && lines.role[above] !== Role.Text) above--;
  return isRule(lines, above) || !endsSentence(lines.source, lines.from[above]!, lines.to[above]!);
}

/** The number or asterisk that a line opens with and words follow; before a number ("2 42 U.S.C.") only that of the next note. */
function markAt(lines: Lines, line: number, last: number): string | undefined {
  const { source, from, to } = lines;
  const at = from[line]!;
  const first = source.charCodeAt(at);
  let end = at;
  if (first === 42) end++;
  else if (first >= 49 && first <= 57) while (end < at + 3 && isDigit(source.charCodeAt(end))) end++;
  else return undefined;
  let start = source.charCodeAt(end) === 46 && isSpace(source.charCodeAt(end + 1)) ? end + 1 : end;
  const dotted = start > end;
  while (start < to[line]! && isSpace(source.charCodeAt(start))) start++;
  const label = source.slice(at, end);
  if (start >= to[line]!)
    return Number(label) === last + 1 && opensAlone(lines, line + 1) ? label : undefined;
  const opener = source.charCodeAt(start);
  const text = source.slice(start, to[line]);
  if (/^[A-Z][A-Z ,&’'()-]{3,}$/.test(text)) return undefined;
  if (dotted && (Number(label) !== last + 1 || (text.length < 60 && !/[.:;”)]$/.test(text))))
    return undefined;
  const beforeNumber =
    start > end && Number(label) === last + 1 && (isDigit(opener) || source.startsWith("http", start));
  return opensNote(opener) || beforeNumber ? label : undefined;
}

/** Whether a note's words may start in the line after its mark. */
function opensAlone(lines: Lines, line: number): boolean {
  return (
    line < lines.count &&
    lines.role[line] === Role.Text &&
    opensNote(lines.source.charCodeAt(lines.from[line]!))
  );
}

/** A capital, a quote, a bracket, a section sign. */
function opensNote(code: number): boolean {
  return (
    isCapital(code) ||
    code === 0x201c ||
    code === 34 ||
    code === 40 ||
    code === 91 ||
    code === 0xa7 ||
    code === 0xb6
  );
}

/** More than a page holds; how far up a note's mark is looked for where no pages are known. */
const longestPage = 10_000;

/** Whether the mark stands in the text above, right behind a letter, a stop or a closing quote or bracket. */
function isReferredTo(lines: Lines, top: number, line: number, label: string): boolean {
  const limit = lines.starts[line]!;
  const above = lines.source.slice(Math.max(lines.starts[top]!, limit - longestPage), limit);
  for (let at = above.indexOf(label); at !== -1; at = above.indexOf(label, at + 1)) {
    const before = above.charCodeAt(at - 1);
    const after = above.charCodeAt(at + label.length);
    if (!carriesMark(before) || isDigit(after) || after === 45 || after === 58) continue;
    if (isSpace(after) || after !== after || !isLetter(after)) {
      if (!((before === 46 || before === 44) && isDigit(above.charCodeAt(at - 2)) && !isSpace(after)))
        return true;
    }
  }
  return false;
}

function carriesMark(code: number): boolean {
  return isLetter(code) || [46, 44, 59, 58, 34, 41, 93, 63, 0x201d, 0x2019, 0x2014].includes(code);
}

/** Whether a blank line or a rule stands above. */
function isSetOff(lines: Lines, line: number): boolean {
  return lines.role[line - 1] !== Role.Text || isRule(lines, line - 1);
}

/** Leaves out the rule of underscores or dashes above the first note. */
function dropRule(lines: Lines, line: number, first: number): void {
  let above = line - 1;
  while (above > first && lines.role[above] === Role.Blank) above--;
  if (lines.role[above] === Role.Text && isRule(lines, above)) lines.role[above] = Role.Skip;
}

function isRule(lines: Lines, line: number): boolean {
  return /^[_\-–—=]{5,}$/.test(
    lines.source.slice(lines.from[line], Math.min(lines.to[line]!, lines.from[line]! + 200)),
  );
}

function firstText(lines: Lines, page: Page): number {
  let line = page.first;
  while (line < page.end && lines.role[line] !== Role.Text) line++;
  return line;
}

function bodyEnd(lines: Lines, page: Page): number {
  let end = page.end;
  while (end > page.first && lines.role[end - 1] !== Role.Text) end--;
  return end;
}

function isLetter(code: number): boolean {
  return isCapital(code) || isSmall(code);
}
