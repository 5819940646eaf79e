/**
 * The lines and cells of a caption. A cell is what stands side by side with other things on one line: parted
 * by a piece of the column rule, by a gap of two spaces or more, or by a word that opens a column of its own.
 */
import type { IToken } from "chevrotain";

import { endOf } from "../engine/tokens.ts";
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
  bitsOf,
  isOf,
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
  /** What it is by its own words, once that was asked. */
  kind: CellKind | undefined;
}

/** What a cell is by its own words; `words` may be a name, a piece of a title, or anything else. */
export type CellKind =
  | "court"
  | "number"
  | "date"
  | "judge"
  | "docket"
  | "versus"
  | "role"
  | "rule"
  | "title"
  | "author"
  | "words";

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
  /** The types of the tokens in its cells, as `bitsOf` gives them. */
  types: number;
  /** Whether a piece of the column rule stands on it. */
  barred: boolean;
  /** Whether blank lines stand before it. */
  apart: boolean;
  /** Whether it reads like a sentence, once that was asked. */
  prose: boolean | undefined;
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
  for (let index = 0; index < rows.length; index++) {
    const { start, tokens: row } = rows[index]!;
    if (row.length === 0) continue;
    const cells = cellsOf(start, row, bar, loose);
    lines.push({
      start: row[0]!.startOffset,
      end: endOf(row.at(-1)!),
      text: textOf(cells),
      cells,
      types: typesIn(cells),
      barred: bar !== undefined && row.some((_, at) => isBar(row, at, bar)),
      apart: index - last > 1,
      prose: undefined,
    });
    last = index;
  }
  if (!bar) markIndented(lines);
  return lines;
}

function textOf(cells: readonly Cell[]): string {
  let text = "";
  for (const { tokens } of cells)
    for (const { image } of tokens) text = text === "" ? image : `${text} ${image}`;
  return foldSpace(text);
}

function typesIn(cells: readonly Cell[]): number {
  let types = 0;
  for (const { tokens } of cells) for (const { tokenTypeIdx } of tokens) types |= 1 << (tokenTypeIdx & 31);
  return types;
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

function rowsOf(tokens: readonly IToken[]): Row[] {
  let row: Row = { start: 0, tokens: [] };
  const rows = [row];
  for (const token of tokens) {
    if (token.tokenType === Newline) rows.push((row = { start: endOf(token), tokens: [] }));
    else row.tokens.push(token);
  }
  return rows;
}

/** The character that the rule between the columns is drawn with: one that stands alone on three lines or more. */
function columnRuleOf(rows: readonly Row[]): string | undefined {
  const bars: string[] = [];
  const counts: number[] = [];
  const lastRows: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!.tokens;
    for (let at = 0; at < row.length; at++) {
      const token = row[at]!;
      if (token.tokenType !== Bar || !standsAlone(row, at)) continue;
      let known = bars.indexOf(token.image);
      if (known < 0) known = bars.push(token.image) - 1;
      // once a line
      if (lastRows[known] !== index) counts[known] = (counts[known] ?? 0) + 1;
      lastRows[known] = index;
    }
  }
  const most = Math.max(...counts);
  return most >= 3 ? bars[counts.indexOf(most)] : undefined;
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

function cellsOf(start: number, row: readonly IToken[], bar: string | undefined, loose: boolean): Cell[] {
  const justified = loose || isJustified(row);
  const cells: Cell[] = [];
  let before: Cell["before"] = "line";
  let cell: Cell | undefined;
  for (let at = 0; at < row.length; at++) {
    const token = row[at]!;
    if (token.tokenType === Bar) {
      if (isBar(row, at, bar)) {
        cell = undefined;
        before = "bar";
        continue;
      }
      // Stray pieces of a rule: the lines above and below were drawn with another character.
      if ((standsAlone(row, at) || row.length === 1) && !isSection(token, row[at + 1])) continue;
    }
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
      cell = { tokens: [token], before, gap, column: token.startOffset - start, kind: undefined };
      cells.push(cell);
    }
  }
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
  let doubled = 0;
  for (const row of rows) if (isInMargin(row)) doubled++;
  if (doubled < 4) return rows;
  return rows.map((row) => (isInMargin(row) ? { start: row.start, tokens: row.tokens.slice(1) } : row));
}

function isInMargin({ tokens: [first] }: Row): boolean {
  if (first === undefined) return false;
  const { image } = first;
  return image.charCodeAt(0) === image.charCodeAt(1) && doubledLetters.test(image);
}

const doubledLetters = /^(?:([A-Za-z])\1){1,4}$/;

/** Whether a text puts two spaces between all its words, so that they mean nothing. */
function isLoose(rows: readonly Row[]): boolean {
  let wide = 0;
  let narrow = 0;
  for (const { tokens: row } of rows) {
    for (let at = 1; at < row.length; at++) {
      const gap = row[at]!.startOffset - endOf(row[at - 1]!);
      if (gap === 1) narrow++;
      else if (gap > 1) wide++;
    }
  }
  return wide > 30 && wide > narrow * 2;
}

/** A line spread to full width has gaps everywhere, and they mean nothing. */
function isJustified(row: readonly IToken[]): boolean {
  let gaps = 0;
  let spaces = 0;
  for (let at = 1; at < row.length; at++) {
    const width = row[at]!.startOffset - endOf(row[at - 1]!);
    if (width >= 1) spaces++;
    if (width >= 2) gaps++;
  }
  return gaps >= 3 && gaps * 2 > spaces;
}

const columnOpeners = bitsOf(CaseNumber, CaseLabel, JudgeMark, ReLine, DocketLine, CourtHead);
const goesOnNumber = bitsOf(Comma, Semicolon, And, CaseNumber, BracketedEntry);
const leftEnds = bitsOf(Comma, Semicolon, Role, EtAl);
const titleAlone: ReadonlySet<string> = new Set(["ORDER", "OPINION", "JUDGMENT", "MEMORANDUM"]);

/** Whether a new cell begins at `token` though only a space, or a gap in a justified line, stands before it. */
function startsCell(previous: IToken, token: IToken, next: IToken | undefined, gap: number): boolean {
  if (previous.tokenType === Versus) return true;
  // "NEWSOM, Circuit Judge:" is one thing; "Plaintiff, Judge Jane Roe" is two.
  if (
    token.tokenType === JudgeMark &&
    gap < 2 &&
    previous.tokenType === Comma &&
    (!next || /^[.,:]/.test(next.image))
  )
    return false;
  if (isOf(token, columnOpeners)) return gap >= 2 || !continues(previous);
  if (token.tokenType === WrittenDate)
    return previous.tokenType === Comma || gap >= 2 || previous.tokenType === Role;
  if (previous.tokenType === CaseNumber || previous.tokenType === WrittenDate)
    return !isOf(token, goesOnNumber);
  // "JOHN BERRY, Director ORDER": the title stands at the end of a line of description.
  if (!next && titleAlone.has(token.image) && /^[A-Z]?[a-z]{3}/.test(previous.image)) return true;
  return (gap >= 2 || isOf(previous, leftEnds)) && opensTitle(token);
}

const continuing =
  /^(?:of|the|to|for|in|by|from|and|with|re|no|nos|at|on|action|case|cases|judge's?|magistrate)$/i;

/** Whether the words before it make a case number or a judge part of a sentence: "consolidated with No. 12". */
function continues(previous: IToken): boolean {
  return continuing.test(previous.image);
}
