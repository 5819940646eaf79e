/**
 * The lines and cells of a caption. A cell is what stands side by side with other things on one line: parted
 * by a piece of the column rule, by a gap of two spaces or more, or by a word that opens a column of its own.
 */
import type { IToken } from "chevrotain";

import {
  CaseLabel,
  CaseNumber,
  Bar,
  Comma,
  CourtHead,
  JudgeMark,
  Newline,
  Role,
  Semicolon,
  Versus,
  WrittenDate,
  ReLine,
  DocketLine,
  BracketedEntry,
  And,
  EtAl,
} from "./tokens.ts";
import { opensTitle } from "./title-words.ts";
import { foldSpace } from "../scan.ts";

/** A cell: its tokens (at least one) and what parts it from the cell before it on its line. */
export interface Cell {
  tokens: IToken[];
  before: "line" | "bar" | "gap" | "word";
  /** How many spaces part it from the cell before it. */
  gap: number;
  /** How many characters stand before it on its line. */
  column: number;
}

interface Row {
  /** The offset of its first character. */
  start: number;
  tokens: IToken[];
}

/** A line with something on it. */
export interface Line {
  start: number;
  end: number;
  /** Its words, one space apart. */
  text: string;
  cells: Cell[];
  /** Whether a piece of the column rule stands on it. */
  barred: boolean;
  /** Whether blank lines stand before it. */
  apart: boolean;
}

/**
 * Sorts the tokens of a caption into lines and cells.
 *
 * @param tokens - the tokens of the head of the order
 * @returns its lines; those with nothing but rules and bars have no cells
 */
export function linesOf(tokens: readonly IToken[]): Line[] {
  const rows = withoutMargin(rowsOf(tokens));
  const bar = columnRuleOf(rows);
  const loose = isLoose(rows);
  const lines: Line[] = [];
  let last = -1;
  rows.forEach((row, index) => {
    const [first] = row.tokens;
    const final = row.tokens.at(-1);
    if (!first || !final) return;
    const barred = bar !== undefined && row.tokens.some((_, at) => isBar(row.tokens, at, bar));
    const cells = cellsOf(row, bar, loose);
    const text = foldSpace(cells.flatMap((cell) => cell.tokens.map((token) => token.image)).join(" "));
    lines.push({ start: first.startOffset, end: endOf(final), text, cells, barred, apart: index - last > 1 });
    last = index;
  });
  if (!bar) markIndented(lines);
  return lines;
}

/** How far in a text column stands that is certainly the right one. */
const FAR = 40;

/** Where a text keeps its layout, a line that begins as far in as the right column stands in it. */
function markIndented(lines: readonly Line[]): void {
  const far = lines
    .flatMap((line) => line.cells.slice(1).filter((cell) => cell.gap >= 8 && cell.column >= FAR))
    .map((cell) => cell.column);
  if (far.length < 2) return;
  const column = Math.min(...far);
  for (const { cells } of lines) {
    const [cell] = cells;
    if (cell && cell.column >= column - 2) Object.assign(cell, { before: "gap", gap: cell.column });
  }
}

/** The offset behind a token. */
export const endOf = (token: IToken): number => token.startOffset + token.image.length;

function rowsOf(tokens: readonly IToken[]): Row[] {
  const rows: Row[] = [{ start: 0, tokens: [] }];
  for (const token of tokens) {
    if (token.tokenType === Newline) rows.push({ start: endOf(token), tokens: [] });
    else rows.at(-1)?.tokens.push(token);
  }
  return rows;
}

/** The character that the rule between the columns is drawn with: one that stands alone on three lines or more. */
function columnRuleOf(rows: readonly Row[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { tokens: row } of rows) {
    const seen = new Set<string>();
    row.forEach((token, at) => {
      if (token.tokenType === Bar && standsAlone(row, at)) seen.add(token.image);
    });
    for (const image of seen) counts.set(image, (counts.get(image) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 ? best[0] : undefined;
}

function isBar(row: readonly IToken[], at: number, bar: string | undefined): boolean {
  const token = row[at];
  return token?.tokenType === Bar && token.image === bar && standsAlone(row, at);
}

function standsAlone(row: readonly IToken[], at: number): boolean {
  const token = row[at];
  const before = row[at - 1];
  const after = row[at + 1];
  if (!token || isSection(token, after)) return false;
  const free = (!before || token.startOffset > endOf(before)) && (!after || after.startOffset > endOf(token));
  return free || (token.image === ")" && (!after || after.startOffset - endOf(token) >= 2));
}

function cellsOf({ start, tokens: row }: Row, bar: string | undefined, loose: boolean): Cell[] {
  const justified = loose || isJustified(row);
  const cells: Cell[] = [];
  let before: Cell["before"] = "line";
  let cell: Cell | undefined;
  row.forEach((token, at) => {
    if (isBar(row, at, bar)) {
      cell = undefined;
      before = "bar";
      return;
    }
    // Stray pieces of a rule: the lines above and below were drawn with another character.
    if (
      token.tokenType === Bar &&
      (standsAlone(row, at) || row.length === 1) &&
      !isSection(token, row[at + 1])
    )
      return;
    const previous = row[at - 1];
    const gap = previous ? token.startOffset - endOf(previous) : 0;
    if (cell && previous && startsCell(previous, token, row[at + 1], gap)) {
      cell = undefined;
      before = gap >= 2 ? "gap" : "word";
    } else if (
      cell &&
      gap >= 2 &&
      !justified &&
      !(at === 1 && /^\(?\d{1,2}[.)]*$/.test(previous?.image ?? ""))
    ) {
      cell = undefined;
      before = "gap";
    }
    if (cell) cell.tokens.push(token);
    else {
      cell = { tokens: [token], before, gap, column: token.startOffset - start };
      cells.push(cell);
    }
  });
  return cells;
}

/** "DENYING § 2255 MOTION". */
const isSection = (token: IToken, next: IToken | undefined): boolean =>
  token.image === "§" &&
  next !== undefined &&
  /^\d/.test(next.image) &&
  next.startOffset - token.startOffset <= 2;

/** What is printed up the margin of pleading paper comes with its letters doubled: "CCCC", "ttoo", "DDss". */
function withoutMargin(rows: readonly Row[]): readonly Row[] {
  const inMargin = ({ tokens: [first] }: Row): boolean => first !== undefined && doubled.test(first.image);
  if (rows.filter(inMargin).length < 4) return rows;
  return rows.map((row) => (inMargin(row) ? { start: row.start, tokens: row.tokens.slice(1) } : row));
}

const doubled = /^(?:([A-Za-z])\1){1,4}$/;

/** Whether a text puts two spaces between all its words, so that they mean nothing. */
function isLoose(rows: readonly Row[]): boolean {
  let wide = 0;
  let narrow = 0;
  for (const { tokens: row } of rows) {
    row.forEach((token, at) => {
      const before = row[at - 1];
      const gap = before ? token.startOffset - endOf(before) : 0;
      if (gap === 1) narrow++;
      else if (gap > 1) wide++;
    });
  }
  return wide > 30 && wide > narrow * 2;
}

/** A line spread to full width has gaps everywhere, and they mean nothing. */
function isJustified(row: readonly IToken[]): boolean {
  let gaps = 0;
  let spaces = 0;
  for (let at = 1; at < row.length; at++) {
    const [before, token] = [row[at - 1], row[at]];
    if (!before || !token) continue;
    const width = token.startOffset - endOf(before);
    if (width >= 1) spaces++;
    if (width >= 2) gaps++;
  }
  return gaps >= 3 && gaps * 2 > spaces;
}

const columnOpeners = [CaseNumber, CaseLabel, JudgeMark, ReLine, DocketLine, CourtHead];

/** Whether a new cell begins at `token` though only a space, or a gap in a justified line, stands before it. */
function startsCell(previous: IToken, token: IToken, next: IToken | undefined, gap: number): boolean {
  if (previous.tokenType === Versus) return true;
  // "NEWSOM, Circuit Judge:" is one thing; "Plaintiff, Judge Jane Roe" is two.
  const titleOnly = token.tokenType === JudgeMark && (!next || /^[.,:]/.test(next.image));
  if (titleOnly && gap < 2 && previous.tokenType === Comma) return false;
  if (columnOpeners.includes(token.tokenType)) return !continues(previous) || gap >= 2;
  if (token.tokenType === WrittenDate)
    return previous.tokenType === Comma || gap >= 2 || previous.tokenType === Role;
  if (previous.tokenType === CaseNumber || previous.tokenType === WrittenDate)
    return ![Comma, Semicolon, And, CaseNumber, BracketedEntry].includes(token.tokenType);
  // "JOHN BERRY, Director ORDER": the title stands at the end of a line of description.
  if (
    !next &&
    /^(?:ORDER|OPINION|JUDGMENT|MEMORANDUM)$/.test(token.image) &&
    /^[A-Z]?[a-z]{3}/.test(previous.image)
  )
    return true;
  const leftEnds = [Comma, Semicolon, Role, EtAl].includes(previous.tokenType);
  return (leftEnds || gap >= 2) && opensTitle(token);
}

const continuing =
  /^(?:of|the|to|for|in|by|from|and|with|re|no|nos|at|on|action|case|cases|judge's?|magistrate)$/i;

/** Whether the words before it make a case number or a judge part of a sentence: "consolidated with No. 12". */
function continues(previous: IToken): boolean {
  return continuing.test(previous.image);
}
