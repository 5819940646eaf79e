/** What the cells and lines of a caption are by their own words: a court, a number, a role, a "v.", a title. */
import type { IToken, TokenType } from "chevrotain";

import type { Cell, CellKind, Line } from "./lines.ts";
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
  bitsOf,
  isOf,
  typesOf,
} from "./tokens.ts";

/** Tells what a cell is. */
export function kindOf(cell: Cell): CellKind {
  return (cell.kind ??= kindByWords(cell));
}

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
  const types = typesOf(cell.tokens);
  if (
    types & date &&
    cell.tokens.slice(1, 4).some((token) => token.tokenType === WrittenDate) &&
    dateLabel.test(first.image)
  )
    return "date";
  if (
    types & judge &&
    !(types & role) &&
    cell.tokens.some(
      (token, at) => at > 0 && token.tokenType === JudgeMark && /judge|j\./i.test(token.image),
    ) &&
    titleShare(cell.tokens) < 0.6
  )
    return "author";
  if (cell.tokens.length <= 6) {
    const last =
      cell.tokens.findLast((token) => token.image !== "." && token.tokenType !== BracketedEntry)?.image ?? "";
    if (last.includes("J") && judgeInitials.test(last)) return "author";
  }
  if (
    (opensTitle(first) || (first.image === "[" && second && opensTitle(second))) &&
    (cell.tokens.some(isTitleNoun) || titleShare(cell.tokens) > 0.7)
  )
    return "title";
  return "words";
}

const dateLabel = /^(?:dated?|filed|decided|argued|submitted|entered|signed|issued)$/i;
const judgeInitials = /^[,.]?(?:[DCS]\.J\.?|J\.:?|U\.S\.D\.J\.)$/;
const date = bitsOf(WrittenDate);
const judge = bitsOf(JudgeMark);
const role = bitsOf(Role, Describe);
const party = bitsOf(Role, Versus);
const closesRole = bitsOf(And, Describe, Versus, Rule, Semicolon, Role);
const followsRole = bitsOf(And, Describe, Paren, Versus, Role);

/** "Plaintiff," "Defendants-Appellees." "Plaintiffs, on behalf of …", not "Plaintiff John Roe filed". */
function standsAlone(tokens: readonly IToken[]): boolean {
  const rest = tokens.slice(1).filter((token) => !/^[.:*'’]?\d{0,2}$/.test(token.image));
  const [next, after] = rest;
  if (!next) return true;
  if (isOf(next, closesRole)) return true;
  return (
    next.tokenType === Comma &&
    (!after ||
      isOf(after, followsRole) ||
      /^[A-Z]{2}/.test(after.image) ||
      after.startOffset - next.startOffset > 2)
  );
}

/** Whether a line holds a role or a "v." as a caption does. */
export function isPartyLine(line: Line): boolean {
  if (!(line.types & party)) return false;
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
  line !== undefined && (line.types & (1 << (type.tokenTypeIdx! & 31))) !== 0;
