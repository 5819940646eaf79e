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
  typesOf,
} from "./tokens.ts";
import { columnRuleOf, isBar, isJustified, isLoose, isSection, rowsOf, standsAlone } from "./rows.ts";
import type { Row } from "./rows.ts";
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

/** A line with something on it. */
export class Line {
  readonly start: number;
  readonly end: number;
  /** The types of its tokens, as `bitsOf` gives them. */
  readonly types: number;
  /** Whether it reads like a sentence, once that was asked. */
  prose: boolean | undefined = undefined;
  private words: string | undefined = undefined;

  /**
   * Makes a line.
   *
   * @param tokens - all that stands on it, …
   * @param cells - … and sorted into cells, pieces of rules left out
   * @param barred - whether a piece of the column rule stands on it
   * @param apart - whether blank lines stand before it
   */
  constructor(
    tokens: readonly IToken[],
    readonly cells: Cell[],
    readonly barred: boolean,
    readonly apart: boolean,
  ) {
    this.start = tokens[0]!.startOffset;
    this.end = endOf(tokens.at(-1)!);
    this.types = typesOf(tokens);
  }

  /** Its words, one space apart. */
  get text(): string {
    return (this.words ??= textOf(this.cells));
  }
}

/**
 * Sorts the tokens of a caption into lines and cells.
 *
 * @param tokens - the tokens of the head of the order
 * @returns its lines; those with nothing but rules and bars have no cells
 */
export function linesOf(tokens: readonly IToken[]): Line[] {
  const rows = rowsOf(tokens);
  const bar = columnRuleOf(rows);
  const loose = isLoose(rows);
  const lines: Line[] = [];
  let apart = false;
  for (const row of rows) {
    if (row.tokens.length > 0) lines.push(lineOf(row, bar, loose, apart));
    apart = row.tokens.length === 0;
  }
  if (bar === undefined) markIndented(lines);
  return lines;
}

function lineOf(row: Row, bar: string | undefined, loose: boolean, apart: boolean): Line {
  const { tokens, bars } = row;
  const barred = bar !== undefined && bars > 0 && tokens.some((_, at) => isBar(tokens, at, bar));
  return new Line(tokens, cellsOf(row, bar, loose || isJustified(row)), barred, apart);
}

function textOf(cells: readonly Cell[]): string {
  let text = "";
  for (const { tokens } of cells)
    for (const { image } of tokens) text = text === "" ? image : `${text} ${image}`;
  return foldSpace(text);
}

/** How far in a text column stands that is certainly the right one. */
const FAR = 40;

/** Where a text keeps its layout, a line that begins as far in as the right column stands in it. */
function markIndented(lines: readonly Line[]): void {
  let column = Infinity;
  let far = 0;
  for (const { cells } of lines)
    for (let at = 1; at < cells.length; at++) {
      const cell = cells[at]!;
      if (cell.gap < 8 || cell.column < FAR) continue;
      far++;
      column = Math.min(column, cell.column);
    }
  if (far < 2) return;
  for (const {
    cells: [cell],
  } of lines)
    if (cell && cell.column >= column - 2) {
      cell.before = "gap";
      cell.gap = cell.column;
    }
}

/** The cells of a row; where it is justified, its gaps mean nothing. */
function cellsOf({ start, tokens: row }: Row, bar: string | undefined, justified: boolean): Cell[] {
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
