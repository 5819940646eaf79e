/**
 * Pleading paper has its lines numbered 1 to 28 (or so) down the left margin. In extracted text a number stands
 * before its line ("12  the motion") or alone in a line, and in the Northern District of California it may stand
 * behind letters of the court's name, which is printed sideways there ("uoro 13  Reinstate").
 */
import { isSpace, Role, settle } from "./lines.ts";
import type { Lines } from "./lines.ts";
import type { Page } from "./pages.ts";
import { dropSideText, sideFragment } from "./side-text.ts";
import type { NumberedPage } from "./side-text.ts";

/** A number at the start of a line, which may be its line number. */
interface Candidate {
  line: number;
  value: number;
  /** Just after its last digit. */
  end: number;
  /** Whether letters stand before it. */
  side: boolean;
}

/**
 * Takes the line numbers, and the side text beside them, out of every page that has them.
 *
 * @param lines - The lines; those that hold nothing but a number become `Skip`.
 * @param pages - Their pages.
 */
export function dropLineNumbers(lines: Lines, pages: Page[]): void {
  const columns = pages.map((page) => numberColumn(candidatesOf(lines, page)));
  const full = columns.filter((column) => isFull(column)).length;
  if (full === 0 || (full < 3 && full * 4 < pages.length)) return;
  const numbered: NumberedPage[] = [];
  columns.forEach((column, index) => {
    if (!isFull(column) && (column.length < 6 || full * 3 < pages.length)) return;
    for (const { line, end } of column) {
      settle(lines, line, end);
      if (lines.role[line] === Role.Blank) lines.role[line] = Role.Skip;
    }
    numbered.push({ page: pages[index]!, column });
  });
  dropSideText(lines, numbered);
}

/** A column runs to at least 18, and half of its numbers have been read. */
function isFull(column: Candidate[]): boolean {
  return column.length >= 9 && (column.at(-1)?.value ?? 0) >= 18;
}

function candidatesOf(lines: Lines, page: Page): Candidate[] {
  const { source, from, to, role } = lines;
  const candidates: Candidate[] = [];
  for (let line = page.first; line < page.end; line++) {
    if (role[line] !== Role.Text) continue;
    const at = from[line]!;
    const digits = readNumber(source, at, to[line]!);
    if (digits > 0) {
      candidates.push({ line, value: Number(source.slice(at, at + digits)), end: at + digits, side: false });
      continue;
    }
    const letters = sideFragment(source, at, to[line]!);
    if (letters === 0) continue;
    const behind = readNumber(source, at + letters, to[line]!);
    if (behind === 0) continue;
    const end = at + letters + behind;
    candidates.push({ line, value: Number(source.slice(at + letters, end)), end, side: true });
  }
  return candidates;
}

/** How many digits (one or two) stand at `at` and before white space or the line's end; 0 when it is no such number. */
function readNumber(source: string, at: number, to: number): number {
  const first = source.charCodeAt(at);
  if (!(first >= 49 && first <= 57)) return 0;
  const second = source.charCodeAt(at + 1);
  const digits = second >= 48 && second <= 57 && at + 1 < to ? 2 : 1;
  return at + digits >= to || isSpace(source.charCodeAt(at + digits)) ? digits : 0;
}

/** The longest run of numbers that go up, by no more than four at a step, and start below 13 (OCR loses single digits). */
function numberColumn(candidates: Candidate[]): Candidate[] {
  const best: { length: number; before: number }[] = [];
  let last = -1;
  candidates.forEach(({ value, side }, index) => {
    let length = value <= 12 && !side ? 1 : 0;
    let before = -1;
    for (let earlier = index - 1; earlier >= 0 && earlier > index - 40; earlier--) {
      const step = value - candidates[earlier]!.value;
      if (
        step < 1 ||
        step > 4 ||
        (side && (value < 9 || value > 21)) ||
        best[earlier]!.length < length ||
        best[earlier]!.length === 0
      )
        continue;
      length = best[earlier]!.length + 1;
      before = earlier;
    }
    best.push({ length, before });
    if (last === -1 || length > best[last]!.length) last = index;
  });
  const column: Candidate[] = [];
  for (let index = last; index !== -1 && best[index]!.length > 0; index = best[index]!.before)
    column.unshift(candidates[index]!);
  return column;
}
