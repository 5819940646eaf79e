/** The rows of a caption: its tokens line by line, what is printed up the margin left out, and the rule drawn between its columns. */
import type { IToken } from "chevrotain";

import { endOf } from "../engine/tokens.ts";
import { charCode } from "../scan.ts";
import { Bar, Newline } from "./tokens.ts";

/** A line as it is printed, blank lines too. */
export interface Row {
  /** The offset of its first character. */
  start: number;
  tokens: readonly IToken[];
  /** How many pieces of rules stand on it. */
  bars: number;
  /** How many of its tokens stand apart, … */
  gaps: number;
  /** … and how many by two spaces or more. */
  wide: number;
}

/**
 * Sorts tokens into rows.
 *
 * @param tokens - the tokens of the head of an order
 * @returns its rows; of a blank line one without tokens
 */
export function rowsOf(tokens: readonly IToken[]): Row[] {
  const printed: { start: number; tokens: IToken[] }[] = [{ start: 0, tokens: [] }];
  let row = printed[0]!;
  for (const token of tokens) {
    if (token.tokenType === Newline) printed.push((row = { start: endOf(token), tokens: [] }));
    else row.tokens.push(token);
  }
  const margin = hasMargin(printed);
  return printed.map(({ start, tokens }) =>
    measured(start, margin && isInMargin(tokens) ? tokens.slice(1) : tokens),
  );
}

function measured(start: number, tokens: readonly IToken[]): Row {
  const row = { start, tokens, bars: 0, gaps: 0, wide: 0 };
  let end = -1;
  for (const token of tokens) {
    if (token.tokenType === Bar) row.bars++;
    const gap = end < 0 ? 0 : token.startOffset - end;
    if (gap >= 1) row.gaps++;
    if (gap >= 2) row.wide++;
    end = endOf(token);
  }
  return row;
}

/** What is printed up the margin of pleading paper comes with its letters doubled: "CCCC", "ttoo", "DDss". */
function hasMargin(rows: readonly { tokens: readonly IToken[] }[]): boolean {
  let doubled = 0;
  for (const { tokens } of rows) if (isInMargin(tokens)) doubled++;
  return doubled >= 4;
}

function isInMargin([first]: readonly IToken[]): boolean {
  if (first === undefined) return false;
  const { image } = first;
  return image.charCodeAt(0) === charCode(image, 1) && doubledLetters.test(image);
}

const doubledLetters = /^(?:([A-Za-z])\1){1,4}$/;

/** The character that the rule between the columns is drawn with: one that stands alone on three lines or more. */
export function columnRuleOf(rows: readonly Row[]): string | undefined {
  /** On how many lines each does. */
  const lines = new Map<string, number>();
  for (const { tokens, bars } of rows) {
    if (bars === 0) continue;
    const alone = new Set<string>();
    tokens.forEach((token, at) => {
      if (token.tokenType === Bar && standsAlone(tokens, at)) alone.add(token.image);
    });
    for (const bar of alone) lines.set(bar, (lines.get(bar) ?? 0) + 1);
  }
  let rule: string | undefined;
  let most = 2;
  for (const [bar, count] of lines) if (count > most) [rule, most] = [bar, count];
  return rule;
}

/** Whether a token is a piece of the rule between the columns. */
export function isBar(row: readonly IToken[], at: number, bar: string | undefined): boolean {
  const token = row[at];
  return token?.tokenType === Bar && token.image === bar && standsAlone(row, at);
}

/** Whether a piece of a rule stands apart from what is beside it on its row. */
export function standsAlone(row: readonly IToken[], at: number): boolean {
  const token = row[at];
  const before = row[at - 1];
  const after = row[at + 1];
  if (!token || isSection(token, after)) return false;
  const free = (!before || token.startOffset > endOf(before)) && (!after || after.startOffset > endOf(token));
  return free || (token.image === ")" && (!after || after.startOffset - endOf(token) >= 2));
}

/** "DENYING § 2255 MOTION". */
export const isSection = (token: IToken, next: IToken | undefined): boolean =>
  token.image === "§" &&
  next !== undefined &&
  /^\d/.test(next.image) &&
  next.startOffset - token.startOffset <= 2;

/** Whether a text puts two spaces between all its words, so that they mean nothing. */
export function isLoose(rows: readonly Row[]): boolean {
  let gaps = 0;
  let wide = 0;
  for (const row of rows) {
    gaps += row.gaps;
    wide += row.wide;
  }
  return wide > 30 && wide > (gaps - wide) * 2;
}

/** A line spread to full width has gaps everywhere, and they mean nothing. */
export const isJustified = ({ gaps, wide }: Row): boolean => wide >= 3 && wide * 2 > gaps;
