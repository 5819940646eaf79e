/** Where in the head of an order its caption's parties begin and end. */
import { bodyLine, isProse, startsSentence } from "./body.ts";
import { has, isPartyLine, kindOf } from "./cells.ts";
import type { Line } from "./lines.ts";
import { isNoise } from "./noise.ts";
import {
  And,
  Comma,
  CourtDivision,
  CourtHead,
  CourtPlace,
  EtAl,
  InRe,
  Role,
  Semicolon,
  Versus,
  Word,
} from "./tokens.ts";

/** The zones of a caption, in indexes of lines: parties from `parties` to `foot`, title and the rest up to `body`. */
export interface Zones {
  parties: number;
  foot: number;
  body: number;
  /** From here on numbers are those of other cases: "Appeal from the United States District Court …". */
  below: number;
}

/**
 * Finds the zones of a caption.
 *
 * @param lines - the lines of the head of the order
 * @param body - the line at which its body begins
 * @returns the zones; `foot` equals `parties` where no party line was found
 */
export function zonesOf(lines: readonly Line[], body = bodyLine(lines)): Zones {
  const below = Math.min(appealLine(lines, body), courtBelow(lines, body));
  const head = lines.slice(0, below);
  const partyLines: number[] = [];
  head.forEach((line, at) => {
    if (isPartyLine(line) && !wantsName(head[at - 1])) partyLines.push(at);
  });
  const firstParty = partyLines[0] ?? head.findIndex((line) => has(line, InRe));
  if (firstParty < 0) return { parties: 0, foot: 0, body, below };
  const parties = partiesStart(head, partyLines.length > 0 ? partyLines : [firstParty]);
  // One role without a "v." is talk of a party, not a caption.
  if (!head.some((line) => has(line, Versus) || has(line, InRe)) && !tellsRoles(head, partyLines))
    return { parties, foot: parties, body, below };
  const last = closingLine(head, partyLines) ?? firstParty - 1;
  return { parties, foot: has(head[last], Role) ? last + 1 : rolelessFoot(head, last), body, below };
}

/** The line behind the "v." that tells where an appeal comes from, or what else follows the parties. */
function appealLine(lines: readonly Line[], body: number): number {
  let at = lines.findIndex((line) => has(line, Versus)) + 1;
  while (at < body && !appealed.test(lines[at]!.text)) at++;
  return at;
}

/** Whether two roles or more stand on the lines. */
function tellsRoles(head: readonly Line[], partyLines: readonly number[]): boolean {
  const roles = partyLines.map((index) => roleWord(head[index])).filter(Boolean);
  return roles.some((role) => role !== roles[0]);
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

// What follows the parties: where an appeal comes from, who the lawyers are, to which of several cases an order applies.
const appealed =
  /^(?:\(?on )?(?:cross-?)?(?=[ap])(?:appeals?|petitions?) (?:from|for (?:review|rehearing))|^appl(?:ies|icable|y) to\b|^this (?:document|order|filing) (?:relates|applies)|^(?:appearances|counsel)\b|^of counsel\b|\b(?:suite \d|p\. ?o\. box)|\b(?:street|avenue|floor|blvd\.?)$|^(?:of )?attorneys? for\b|^dear [A-Z][a-z]+|^your honors?\b/i;

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

/** The first line of the parties: behind the court if it stands before them, else behind what clerks and reporters print on top. */
function partiesStart(head: readonly Line[], partyLines: readonly number[]): number {
  let start = 0;
  head.forEach((line, at) => {
    // Behind a "v.", what looks like a court is a party: "v. DISTRICT OF COLUMBIA".
    if (!isCourtLine(line, start, at)) return;
    const since = partyLines.filter((index) => index >= start && index < at).length;
    const follow = partyLines.some((index) => index > at && has(head[index], Versus));
    if (since === 0 || (follow && since < 2)) start = at + 1;
  });
  const first = partyLines.find((index) => index >= start) ?? start;
  // A letter: whom it is written to stands on top, and what it is about behind "Re:".
  const versus = head.findIndex((line, at) => at >= start && has(line, Versus));
  const addressed = head.findLastIndex((line, at) => at >= start && at < versus && isAddress.test(line.text));
  const about = head.findIndex((line, at) => at >= start && at <= versus && /^re ?:/i.test(line.text));
  if (addressed >= start || about >= start) return Math.max(addressed + 1, about);
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
  // "JANE ROE / CIVIL ACTION / VERSUS": the only name before the first role or "v." is no seat.
  const named = head.slice(start + 1, first).some(({ cells: [cell] }) => cell && kindOf(cell) === "words");
  return named && start > 0 && seat && isSeat(seat) && (next?.apart || next?.cells.length === 0)
    ? start + 1
    : start;
}

const isAddress = /\b[A-Z]{2} \d{5}(?:-\d{4})?$|^v\S+ ecf\b|\(\d{3}\) \d{3}-\d{4}|^dear\b/i;

function isCourtLine(line: Line, start: number, at: number): boolean {
  const first = line.cells[0]?.tokens[0]?.tokenType;
  if (first === CourtHead) return true;
  if (first !== CourtPlace && first !== CourtDivision) return false;
  if (first === CourtPlace && at === start && start > 0) return true;
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
