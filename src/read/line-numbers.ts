/**
 * Pleading paper has its lines numbered 1 to 28 (or so) down the left margin. In extracted text a number stands
 * before its line ("12  the motion") or alone in a line, and in the Northern District of California it may stand
 * behind letters of the court's name, which is printed sideways there ("uoro 13  Reinstate").
 */
import { isSpace, Role, settle } from "./lines.ts";
import type { Lines } from "./lines.ts";
import type { Page } from "./pages.ts";
import { sideFragment, dropSideText } from "./side-text.ts";

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
  if (full === 0) return;
  columns.forEach((column, index) => {
    if (!isFull(column) && (column.length < 4 || full * 3 < pages.length)) return;
    for (const { line, end } of column) {
      settle(lines, line, end);
      if (lines.role[line] === Role.Blank) lines.role[line] = Role.Skip;
    }
    dropSideText(lines, pages[index]!, column);
  });
}

/** A column runs to at least 18 with few numbers missing; the last page of an order may have fewer. */
function isFull(column: Candidate[]): boolean {
  const last = column.at(-1)?.value ?? 0;
  return last >= 18 && column.length >= last * 0.7;
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

/** The numbers that count up from 1 (or 2) in steps of one; where a page has lost some, up to two are stepped over. */
function numberColumn(candidates: Candidate[]): Candidate[] {
  let start = candidates.findIndex(({ value, side }) => value === 1 && !side);
  if (start === -1) start = candidates.findIndex(({ value, side }) => value === 2 && !side);
  if (start === -1) return [];
  const column = [candidates[start]!];
  for (let index = start + 1; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const step = candidate.value - column.at(-1)!.value;
    if (candidate.side && (candidate.value < 9 || candidate.value > 21)) continue;
    if (step === 1 || (step > 1 && step <= 3 && !comesSoon(candidates, index, column.at(-1)!.value + 1))) {
      column.push(candidate);
    }
  }
  return column;
}

function comesSoon(candidates: Candidate[], index: number, value: number): boolean {
  for (let ahead = index + 1; ahead < index + 5 && ahead < candidates.length; ahead++) {
    if (candidates[ahead]!.value === value) return true;
  }
  return false;
}
