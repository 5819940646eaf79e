/**
 * Where in the head of an order its caption's parties end and its body begins. Both are told by lines: a line that
 * is only a role ("Defendants.") or a "v." belongs to the parties; two lines of prose open the body.
 */
import type { IToken, TokenType } from "chevrotain";

import type { Cell, Line } from "./lines.ts";
import { isNoise } from "./noise.ts";
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
  InRe,
  JudgeMark,
  NumberBelow,
  Office,
  Other,
  Paren,
  ReLine,
  Role,
  Rule,
  Semicolon,
  Suffix,
  Versus,
  Word,
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

/** The zones of a caption, in indexes of lines: parties from `parties` to `foot`, title and the rest up to `body`. */
export interface Zones {
  parties: number;
  foot: number;
  body: number;
  /** From here on numbers are those of other cases: "Appeal from the United States District Court …". */
  below: number;
}

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
    /^[,.]?(?:D\.J\.|J\.:?|U\.S\.D\.J\.|C\.J\.)$/.test(cell.tokens.at(-1)?.image ?? "")
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
function isPartyLine(line: Line): boolean {
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

const wordTypes = [Word, Office, Describe, And, Suffix, Role, Paren, Other];
const starters: ReadonlySet<string> = new Set(
  "this before on in the at pending presently plaintiff plaintiffs defendant defendants petitioner petitioners currently now upon for when as after having to a an it there under since pursuant by with from these we i following during because if most all two three several like once what pro".split(
    " ",
  ),
);

/** Whether a word opens a sentence, by its capital and what it is. */
const startsSentence = (word = ""): boolean => /^[A-Z]/.test(word) && starters.has(word.toLowerCase());

/** Whether a line reads like a sentence: mostly small letters, and many words. */
export function isProse(line: Line): boolean {
  if (line.barred) return false;
  const words = line.cells
    .flatMap((cell) => cell.tokens)
    .filter((token) => wordTypes.includes(token.tokenType));
  const written = words
    .map((token) => token.image)
    .join(" ")
    .split(/\s+/);
  const small = written.filter((word) => /^[a-z]{2,}/.test(word)).length;
  return written.length >= 6 && small >= 4 && small / written.length > 0.4;
}

/**
 * Finds the zones of a caption.
 *
 * @param lines - the lines of the head of the order
 * @returns the zones; `foot` equals `parties` where no party line was found
 */
export function zonesOf(lines: readonly Line[]): Zones {
  const body = bodyLine(lines);
  const versus = lines.findIndex((line) => has(line, Versus));
  const appeal = lines.findIndex((line, at) => at > versus && appealed.test(line.text));
  const reported = courtBelow(lines, body);
  const below = Math.min(body, appeal < 0 ? body : appeal, reported);
  const head = lines.slice(0, below);
  const partyLines = head.flatMap((line, index) =>
    isPartyLine(line) && !wantsName(head[index - 1]) ? [index] : [],
  );
  const firstParty = partyLines[0] ?? head.findIndex((line) => has(line, InRe));
  if (firstParty < 0) return { parties: 0, foot: 0, body, below };
  const parties = partiesStart(head, partyLines.length > 0 ? partyLines : [firstParty]);
  const last = closingLine(head, partyLines) ?? firstParty - 1;
  // One role without a "v." is talk of a party, not a caption.
  const roles = new Set(partyLines.map((index) => roleWord(head[index])).filter(Boolean));
  if (roles.size < 2 && !head.some((line) => has(line, Versus) || has(line, InRe)))
    return { parties, foot: parties, body, below };
  return { parties, foot: has(head[last], Role) ? last + 1 : rolelessFoot(head, last), body, below };
}

/** The line with the last role: the last one before the title that stands under both sides, whatever is said of parties behind it. */
function closingLine(head: readonly Line[], partyLines: readonly number[]): number | undefined {
  const lastVersus = partyLines.filter((index) => has(head[index], Versus)).at(-1);
  if (lastVersus === undefined) return partyLines.at(-1);
  const closing = partyLines.find((index) => index >= lastVersus && has(head[index], Role)) ?? lastVersus;
  const title = head.findIndex(
    (line, at) =>
      at > closing &&
      isCentered(line) &&
      !line.barred &&
      line.cells[0] !== undefined &&
      kindOf(line.cells[0]) === "title",
  );
  return partyLines.filter((index) => title < 0 || index < title).at(-1);
}

/** Whether one thing alone stands on the line. */
const isCentered = (line: Line): boolean =>
  line.cells.every((cell, at) => (at === 0 ? cell.before === "line" : cell.before === "word"));

const roleWord = (line: Line | undefined): string | undefined =>
  line?.cells
    .flatMap((cell) => cell.tokens)
    .find((token) => token.tokenType === Role)
    ?.image.slice(0, 5)
    .toLowerCase();

/** The line at which a reporter names the court, below the parties; lawyers follow. */
function courtBelow(lines: readonly Line[], body: number): number {
  const versus = lines.findLastIndex((line, at) => at < body && has(line, Versus));
  const role = lines.findIndex((line, at) => at >= versus && has(line, Role));
  const court = lines.findIndex((line, at) => at > role && line.cells[0]?.tokens[0]?.tokenType === CourtHead);
  return versus >= 0 && role >= 0 && court >= 0 ? court : body;
}

/** "Attorneys for": the role on the next line is not a party's. */
const wantsName = (line: Line | undefined): boolean =>
  /^(?:for|of|the|by|on)$/i.test(line?.cells.at(-1)?.tokens.at(-1)?.image ?? "");

const has = (line: Line | undefined, type: TokenType): boolean =>
  line?.cells.some((cell) => cell.tokens.some((token) => token.tokenType === type)) ?? false;

// What follows the parties: where an appeal comes from, who the lawyers are, to which of several cases an order applies.
const appealed =
  /^(?:\(?on )?(?:cross-?)?(?:appeals?|petitions?) (?:from|for (?:review|rehearing))|^appl(?:ies|icable|y) to\b|^this (?:document|order|filing) (?:relates|applies)|^(?:appearances|counsel)\b|^of counsel\b|\b(?:suite \d|p\. ?o\. box)|\b(?:street|avenue|floor|blvd\.?)$|^(?:of )?attorneys? for\b|^counsel for\b/i;

/** Behind the last "v." of a caption without roles: the names under it, up to a title, a rule or the end of the columns. */
function rolelessFoot(head: readonly Line[], versus: number): number {
  const cells = head[versus]?.cells ?? [];
  const side = cells.findIndex((cell) => cell.tokens.some((token) => token.tokenType === Versus));
  let named = cells.some((cell, index) => index > side && cell.before !== "bar" && kindOf(cell) === "words");
  let at = versus + 1;
  for (; at < Math.min(head.length, versus + 50); at++) {
    const line = head[at];
    const [cell] = line?.cells ?? [];
    if (!cell && line?.barred) continue;
    const kind = cell ? kindOf(cell) : "rule";
    if (named && (kind === "rule" || (kind === "title" && line && isCentered(line)))) break;
    if (kind === "author" || kind === "judge" || kind === "date") break;
    if (line && isProse(line) && startsSentence(cell?.tokens[0]?.image)) break;
    named ||= kind === "words";
  }
  return at;
}

/** The line at which the body begins: the first of two lines of prose that opens as a sentence does. */
function bodyLine(lines: readonly Line[]): number {
  let partied = false;
  for (let at = courtFoot(lines); at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    partied ||= isPartyLine(line);
    if (partied && opensBody.test(line.text)) return at;
    if (sentence.test(line.text) && isMixed(line)) return at;
    if (!isProse(line) || line.cells.some((cell) => kindOf(cell) === "role")) continue;
    const first = line.cells[0]?.tokens[0];
    const next = lines[at + 1];
    const opens = first !== undefined && startsSentence(first.image.split(/\s/)[0]);
    const length = line.end - line.start;
    if (opens && (!next || isProse(next) || length > 40) && !/capacit/.test(line.text)) return at;
    if (
      length > 55 &&
      next &&
      isProse(next) &&
      next.end - next.start > 55 &&
      !/capacit|behalf|similarly/.test(line.text + next.text)
    )
      return at;
  }
  return lines.length;
}

/** The line under the court: what stands over it, a lawyer's address or a publisher's note, is no body. */
function courtFoot(lines: readonly Line[]): number {
  let foot = 0;
  // New York's reporter puts a page of its own before the decisions of the trial courts.
  const republished = lines.slice(0, 6).some((line) => /\bNY Slip Op\b/.test(line.text));
  for (const [at, line] of lines.slice(0, 45).entries()) {
    if (line.cells[0]?.tokens[0]?.tokenType === CourtHead) foot = at + 1;
    else if (
      line.cells[0]?.tokens[0]?.tokenType === Role ||
      (isProse(line) && !republished && startsSentence(line.text.split(" ")[0]))
    )
      break;
  }
  return foot;
}

// However many names stand in it, this opens a sentence.
const sentence =
  /^(?:pending before|(?:presently |now )?(?:pending )?before (?:the|this) (?:court|undersigned)|this (?:matter|action|case|cause|civil|lawsuit|is|order|memorandum)|the court (?:has|is|now|held|held)|on [A-Z][a-z]+ \d{1,2} ?, \d{4} ?,|upon (?:review|consideration)|at issue|now before)\b/i;
const isMixed = (line: Line): boolean =>
  /[a-z]{3,} [a-z]{2,}/.test(line.text) && line.end - line.start > 35 && !line.barred;

const opensBody =
  /^(?:table of contents|(?:I|1|A)\. ?(?:$|introduction|background|procedural|factual|overview|facts|jurisdiction)|introduction\.*$|background$|before:? [A-Z]{3}|counsel$|argued: [A-Z][a-z]+ [A-Z])/i;

/** The first line of the parties: behind the court if it stands before them, else behind what clerks and reporters print on top. */
function partiesStart(head: readonly Line[], partyLines: readonly number[]): number {
  let start = 0;
  head.forEach((line, at) => {
    // Behind a "v.", what looks like a court is a party: "v. DISTRICT OF COLUMBIA".
    const since = partyLines.filter((index) => index >= start && index < at).length;
    const follow = partyLines.some((index) => index > at && has(head[index], Versus));
    if (isCourtLine(line, start, at) && (since === 0 || (follow && since < 2))) start = at + 1;
  });
  const first = partyLines.find((index) => index >= start) ?? start;
  for (let at = start; at < Math.min(first, start + 8); at++) {
    const line = head[at];
    const next = head[at + 1];
    if (!line || line.barred || has(line, EtAl)) break;
    if (
      isNoise(line) ||
      /\bclerk\b/i.test(line.text) ||
      (next && /^(?:deputy )?clerk\b/i.test(next.text) && line.cells.length === 1 && !has(line, Comma))
    )
      start = at + 1;
  }
  const seat = head[start];
  const next = head[start + 1];
  return start > 0 && seat && isSeat(seat) && (next?.apart || next?.cells.length === 0) ? start + 1 : start;
}

function isCourtLine(line: Line, start: number, at: number): boolean {
  const first = line.cells[0]?.tokens[0]?.tokenType;
  if (first === CourtHead) return true;
  if (first !== CourtPlace && first !== CourtDivision) return false;
  return (
    !has(line, Semicolon) && !has(line, And) && !(has(line, Comma) && first === CourtPlace && at > start + 1)
  );
}

/** "LEXINGTON", under the division: the place where the court sits. */
function isSeat(line: Line): boolean {
  const [cell, ...more] = line.cells;
  return (
    cell !== undefined &&
    !line.barred &&
    more.length === 0 &&
    cell.tokens.length <= 2 &&
    cell.tokens.every((token) => token.tokenType === Word && /^[A-Z]{4,}$/.test(token.image))
  );
}
