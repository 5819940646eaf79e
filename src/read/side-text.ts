/**
 * "United States District Court / Northern District of California", printed sideways beside lines 10 to 19 of that
 * court's paper. Extracted, it is a trickle of letters between and before the lines ("a", "tr in", "uoro", "Cfi").
 * Whatever order they come in, they are letters of that name, each no oftener than the name has it.
 */
import { isSpace } from "./codes.ts";
import { Role, settle, textOf } from "./lines.ts";
import type { Lines } from "./lines.ts";
import type { Page } from "./pages.ts";

const name = "UnitedStatesDistrictCourtFortheNorthernDistrictofCalifornia";
const isLetter = new Uint8Array(0x10000);
for (const letter of name + "ﬁ") isLetter[letter.charCodeAt(0)] = 1;

/** How often the name has each letter. */
const counts = new Uint8Array(128);
for (const letter of name) counts[letter.charCodeAt(0)]!++;

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
 * How far a run of letters of the name goes from `at` up to a number.
 *
 * @param source - The text.
 * @param at - Where a line starts.
 * @param to - Where it ends.
 * @returns The length of the letters with the space after them; 0 when something else stands there.
 */
export function sideFragment(source: string, at: number, to: number): number {
  if (at >= to || isLetter[source.charCodeAt(at)] === 0) return 0;
  let end = at;
  while (
    end < to &&
    end - at < 20 &&
    (isLetter[source.charCodeAt(end)] === 1 || isSpace(source.charCodeAt(end)))
  )
    end++;
  const next = source.charCodeAt(end);
  return next >= 49 && next <= 57 && isSpace(source.charCodeAt(end - 1)) && end < to ? end - at : 0;
}

/** A page of numbered lines. */
export interface NumberedPage {
  page: Page;
  /** Its line numbers; `side` tells that letters stood before one. */
  column: { line: number; value: number; side: boolean }[];
}

/**
 * Takes the side text out of pages whose line numbers have been taken out.
 *
 * @param lines - The lines of the text.
 * @param pages - The pages that have line numbers.
 */
export function dropSideText(lines: Lines, pages: NumberedPage[]): void {
  const pieces = new Set<string>();
  const partly = pages.flatMap((page) => dropPieces(lines, page, pieces) ?? []);
  for (const { first, end, budget } of partly) {
    for (let line = first; line < end; line++) {
      if (lines.role[line] === Role.Text && lines.begin[line] === lines.starts[line])
        dropLeading(lines, line, budget, pieces);
    }
  }
}

/** The lines of a page that side text may stand in, and how many of each letter of the name have not been found. */
interface Zone {
  first: number;
  end: number;
  budget: Uint8Array;
}

/** Takes out the pieces that fill a line, notes them in `pieces`, and tells where to look for others; nothing where there is no side text. */
function dropPieces(lines: Lines, { page, column }: NumberedPage, pieces: Set<string>): Zone | undefined {
  const first = column.findLast(({ value }) => value <= 9)?.line ?? page.first;
  const end = column.find(({ value }) => value >= 20)?.line ?? page.end;
  const budget = Uint8Array.from(counts);
  let spent = 0;
  for (const { line, side } of column) {
    if (!side) continue;
    spent += spend(
      budget,
      lines.source.slice(lines.starts[line], lines.begin[line]).replace(/(?<!\d)\d+$/, ""),
    );
  }
  const alone: number[] = [];
  const small: number[] = [];
  for (let line = first; line < end; line++) {
    if (lines.role[line] !== Role.Text || lines.begin[line] !== lines.starts[line]) continue;
    if (lines.to[line]! - lines.from[line]! > 12) continue;
    const text = textOf(lines, line);
    if (!isFragment(text)) continue;
    if (words.has(text)) {
      if (text !== "and") small.push(line);
      continue;
    }
    const cost = spend(budget, text);
    if (cost === 0) continue;
    spent += cost;
    alone.push(line);
  }
  if (spent < 16) return undefined;
  for (const line of small) if (spend(budget, textOf(lines, line)) > 0) alone.push(line);
  for (const line of alone) {
    pieces.add(textOf(lines, line));
    lines.role[line] = Role.Skip;
  }
  return { first, end, budget };
}

/** A piece of the side text before the words of a line: "tr in Defendants." It is one known from other lines, or words with a capital follow. */
function dropLeading(lines: Lines, line: number, budget: Uint8Array, pieces: Set<string>): void {
  const { source, from, to } = lines;
  const match = leading.exec(source.slice(from[line], Math.min(to[line]!, from[line]! + 20)));
  if (match === null) return;
  const piece = match[1]!.trimEnd();
  if (
    words.has(piece) ||
    !(pieces.has(piece) || opensWords.test(source.charAt(from[line]! + match[0].length)))
  )
    return;
  if (spend(budget, piece) > 0) settle(lines, line, from[line]! + piece.length);
}

const leading = /^((?:[UnitedSasDrcCouFhNfl]{1,6}\s){1,3}?)\s*(?=[A-Z“"(]|[a-z\d]{3})/;
const opensWords = /[A-Z“"(]/;

function isFragment(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter[code] === 0 && code !== 32) return false;
  }
  return true;
}

/** Takes the letters of a piece from what is left of the name: how many; 0, and none taken, when one is not left. */
function spend(budget: Uint8Array, piece: string): number {
  const spelled = piece.replaceAll("ﬁ", "fi");
  let taken = 0;
  for (let at = 0; at < spelled.length; at++) {
    const code = spelled.charCodeAt(at);
    if (isSpace(code)) continue;
    if (code >= budget.length || budget[code] === 0) {
      while (--at >= 0) if (!isSpace(spelled.charCodeAt(at))) budget[spelled.charCodeAt(at)]!++;
      return 0;
    }
    budget[code]!--;
    taken++;
  }
  return taken;
}
