/**
 * Pleading paper has its lines numbered 1 to 28 (or so) down the left margin. In extracted text a number stands
 * before its line ("12  the motion") or alone in a line, and in the Northern District of California it may stand
 * behind letters of the court's name, which is printed sideways there ("uoro 13  Reinstate").
 */
import { isDigit, isSpace } from "./codes.ts";
import { Role, settle } from "./lines.ts";
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
  if (!mayStart(lines, page)) return [];
  const { source, from, to, first, role } = lines;
  const candidates: Candidate[] = [];
  for (let line = page.first; line < page.end; line++) {
    if (role[line] !== Role.Text) continue;
    const side = !isDigit(first[line]!);
    const at = side ? from[line]! + sideFragment(source, from[line]!, to[line]!) : from[line]!;
    if (side && at === from[line]) continue;
    const digits = readNumber(source, at, to[line]!);
    if (digits > 0) candidates.push({ line, value: valueOf(source, at, digits), end: at + digits, side });
  }
  return candidates;
}

/** Whether a page has a number that its column can start with. */
function mayStart({ source, from, to, first, role }: Lines, page: Page): boolean {
  for (let line = page.first; line < page.end; line++) {
    if (!isDigit(first[line]!) || role[line] !== Role.Text) continue;
    const digits = readNumber(source, from[line]!, to[line]!);
    if (digits > 0 && valueOf(source, from[line]!, digits) <= lastStart) return true;
  }
  return false;
}

/** OCR loses single digits, and a column's first number may be as high as this. */
const lastStart = 12;

/** What the one or two digits at `at` count. */
function valueOf(source: string, at: number, digits: number): number {
  const first = source.charCodeAt(at) - 48;
  return digits === 1 ? first : first * 10 + source.charCodeAt(at + 1) - 48;
}

/** How many digits (one or two) stand at `at` and before white space or the line's end; 0 when it is no such number. */
function readNumber(source: string, at: number, to: number): number {
  const first = source.charCodeAt(at);
  if (!(first >= 49 && first <= 57)) return 0;
  const second = source.charCodeAt(at + 1);
  const digits = second >= 48 && second <= 57 && at + 1 < to ? 2 : 1;
  return at + digits >= to || isSpace(source.charCodeAt(at + digits)) ? digits : 0;
}

/** The longest run of numbers that go up, by no more than four at a step, and start below 13. */
function numberColumn(candidates: Candidate[]): Candidate[] {
  /** How long the run is that ends at a candidate, and the candidate before it in that run. */
  const lengths: number[] = [];
  const befores: number[] = [];
  let last = -1;
  for (let index = 0; index < candidates.length; index++) {
    const { value, side } = candidates[index]!;
    let length = value <= lastStart && !side ? 1 : 0;
    let before = -1;
    const barred = side && (value < 9 || value > 21);
    for (let earlier = index - 1; !barred && earlier >= 0 && earlier > index - 40; earlier--) {
      const step = value - candidates[earlier]!.value;
      const run = lengths[earlier]!;
      if (step < 1 || step > 4 || run < length || run === 0) continue;
      length = run + 1;
      before = earlier;
    }
    lengths.push(length);
    befores.push(before);
    if (last === -1 || length > lengths[last]!) last = index;
  }
  const column: Candidate[] = [];
  for (let index = last; index !== -1 && lengths[index]! > 0; index = befores[index]!)
    column.push(candidates[index]!);
  return column.reverse();
}
