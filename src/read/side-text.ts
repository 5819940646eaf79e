/**
 * "United States District Court / Northern District of California", printed sideways beside lines 10 to 19 of that
 * court's paper. Extracted, it is a trickle of letters between and before the lines ("a", "tr in", "uoro", "Cfi").
 * Whatever order they come in, they are letters of that name, each no oftener than the name has it.
 */
import { isSpace, Role, settle } from "./lines.ts";
import type { Lines } from "./lines.ts";
import type { Page } from "./pages.ts";

const name = "UnitedStatesDistrictCourtFortheNorthernDistrictofCalifornia";
const letters = new Set(name);
letters.add("ﬁ");

/** Words that a line may consist of; none of them is a piece of the side text. */
const words = new Set([
  "a",
  "an",
  "and",
  "at",
  "for",
  "in",
  "is",
  "it",
  "of",
  "on",
  "or",
  "so",
  "the",
  "to",
  "Court",
  "District",
]);

/**
 * How far a run of letters of the name, in pieces of at most five, goes from `at` up to a number.
 *
 * @param source - The text.
 * @param at - Where a line starts.
 * @param to - Where it ends.
 * @returns The length of the letters with the space after them; 0 when something else stands there.
 */
export function sideFragment(source: string, at: number, to: number): number {
  if (!letters.has(source.charAt(at))) return 0;
  let end = at;
  while (end < to && end - at < 14 && (letters.has(source.charAt(end)) || isSpace(source.charCodeAt(end))))
    end++;
  const next = source.charCodeAt(end);
  return next >= 49 && next <= 57 && isSpace(source.charCodeAt(end - 1)) && end < to ? end - at : 0;
}

/**
 * Takes the side text out of a page whose line numbers have been taken out.
 *
 * @param lines - The lines of the text.
 * @param page - The page.
 * @param column - Its line numbers; `side` tells that letters stood before one.
 */
export function dropSideText(
  lines: Lines,
  page: Page,
  column: { line: number; value: number; side: boolean }[],
): void {
  const first = column.findLast(({ value }) => value <= 9)?.line ?? page.first;
  const end = column.find(({ value }) => value >= 20)?.line ?? page.end;
  const budget = new Map<string, number>();
  for (const letter of name) budget.set(letter, (budget.get(letter) ?? 0) + 1);
  let spent = 0;
  for (const { line, side } of column) {
    if (side)
      spent += spend(budget, lines.source.slice(lines.starts[line], lines.begin[line]).replace(/\d+$/, ""));
  }
  const alone: number[] = [];
  for (let line = first; line < end; line++) {
    if (lines.role[line] !== Role.Text || lines.begin[line] !== lines.starts[line]) continue;
    const text = lines.source.slice(lines.from[line], lines.to[line]);
    if (text.length > 12 || words.has(text) || !isFragment(text)) continue;
    const cost = spend(budget, text);
    if (cost === 0) continue;
    spent += cost;
    alone.push(line);
  }
  if (spent < 16) return;
  for (const line of alone) lines.role[line] = Role.Skip;
  for (let line = first; line < end; line++) {
    if (lines.role[line] === Role.Text && lines.begin[line] === lines.starts[line])
      dropLeading(lines, line, budget);
  }
}

/** A piece of the side text before the words of a line: "tr in Defendants." */
function dropLeading(lines: Lines, line: number, budget: Map<string, number>): void {
  const { source, from, to } = lines;
  const match = leading.exec(source.slice(from[line], Math.min(to[line]!, from[line]! + 16)));
  if (match === null || words.has(match[1]!.trim())) return;
  if (spend(budget, match[1]!) > 0) settle(lines, line, from[line]! + match[1]!.length);
}

const leading = /^((?:[UnitedSasDrcCouFhNofl]{1,4}\s){1,3})\s*(?=[A-Z“"(])/;

function isFragment(text: string): boolean {
  for (const letter of text) if (!letters.has(letter) && letter !== " ") return false;
  return true;
}

/** Takes the letters of a piece from what is left of the name: how many; 0, and none taken, when one is not left. */
function spend(budget: Map<string, number>, piece: string): number {
  const counted = piece.replaceAll("ﬁ", "fi").replace(/\s/g, "");
  const left = new Map(budget);
  for (const letter of counted) {
    const count = left.get(letter) ?? 0;
    if (count === 0) return 0;
    left.set(letter, count - 1);
  }
  for (const [letter, count] of left) budget.set(letter, count);
  return counted.length;
}
