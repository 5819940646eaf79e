/** What the cells and lines of a caption are by their own words: a court, a number, a role, a "v.", a title. */
import type { IToken, TokenType } from "chevrotain";

import type { Cell, Line } from "./lines.ts";
import { isTitleNoun, opensTitle, titleShare } from "./title-words.ts";
import {
  And,
  BracketedEntry,
  CaseLabel,
  CaseNumber,
  Comma,
  CourtDivision,
  CourtHead,
  CourtPlace,
  Describe,
  DocketLine,
  EtAl,
  JudgeMark,
  NumberBelow,
  Paren,
  ReLine,
  Role,
  Rule,
  Semicolon,
  Versus,
  WrittenDate,
} from "./tokens.ts";

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

/** Tells what a cell is. */
export function kindOf(cell: Cell): CellKind {
  const known = kinds.get(cell) ?? kindByWords(cell);
  kinds.set(cell, known);
  return known;
}

const kinds = new WeakMap<Cell, CellKind>();

function kindByWords(cell: Cell): CellKind {
  const [first, second] = cell.tokens;
  if (!first) return "rule";
  switch (first.tokenType) {
    case CourtHead:
    case CourtPlace:
    case CourtDivision:
      return "court";
    case CaseNumber:
    case CaseLabel:
      return "number";
    case WrittenDate:
      return "date";
    case JudgeMark:
      return "judge";
    case ReLine:
    case DocketLine:
    case NumberBelow:
    case BracketedEntry:
      return "docket";
    case Versus:
      return "versus";
    case Rule:
      return "rule";
    case Role:
      return standsAlone(cell.tokens) ? "role" : "words";
  }
  if (dateLabel.test(first.image) && cell.tokens.slice(1, 4).some((token) => token.tokenType === WrittenDate))
    return "date";
  const judge = cell.tokens
    .slice(1)
    .some((token) => token.tokenType === JudgeMark && /judge|j\./i.test(token.image));
  if (judge && !hasRole(cell) && titleShare(cell.tokens) < 0.6) return "author";
  if (
    cell.tokens.length <= 6 &&
    /^[,.]?(?:[DCS]\.J\.?|J\.:?|U\.S\.D\.J\.)$/.test(
      cell.tokens.findLast((token) => token.image !== ".")?.image ?? "",
    )
  )
    return "author";
  if (
    (opensTitle(first) || (first.image === "[" && second && opensTitle(second))) &&
    (cell.tokens.some(isTitleNoun) || titleShare(cell.tokens) > 0.7)
  )
    return "title";
  return "words";
}

const dateLabel = /^(?:dated?|filed|decided|argued|submitted|entered|signed|issued)$/i;
const hasRole = (cell: Cell): boolean =>
  cell.tokens.some((token) => token.tokenType === Role || token.tokenType === Describe);

/** "Plaintiff," "Defendants-Appellees." "Plaintiffs, on behalf of …", not "Plaintiff John Roe filed". */
function standsAlone(tokens: readonly IToken[]): boolean {
  const rest = tokens.slice(1).filter((token) => !/^[.:*'’]?\d{0,2}$/.test(token.image));
  const [next, after] = rest;
  if (!next) return true;
  if ([And, Describe, Versus, Rule, Semicolon, Role].includes(next.tokenType)) return true;
  return (
    next.tokenType === Comma &&
    (!after ||
      [And, Describe, Paren, Versus, Role].includes(after.tokenType) ||
      /^[A-Z]{2}/.test(after.image) ||
      after.startOffset - next.startOffset > 2)
  );
}

/** Whether a line holds a role or a "v." as a caption does. */
export function isPartyLine(line: Line): boolean {
  return line.cells.some((cell) => {
    const kind = kindOf(cell);
    if (kind === "versus" || kind === "role") return true;
    return cell.tokens.some((token, at) => {
      if (token.tokenType === Versus) return true;
      if (token.tokenType !== Role) return false;
      const [before, next] = [cell.tokens[at - 1], cell.tokens[at + 1]];
      return (
        (before?.tokenType === Comma || before?.tokenType === EtAl) &&
        (!next || next.tokenType === Comma || /^[.;]$/.test(next.image))
      );
    });
  });
}

/** Whether a token of a type stands on a line. */
export const has = (line: Line | undefined, type: TokenType): boolean =>
  line?.cells.some((cell) => cell.tokens.some((token) => token.tokenType === type)) ?? false;
