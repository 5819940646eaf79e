/** Where the body of an order begins: at the first lines that read as sentences do. */
import { charCode, isSmall, isSpace } from "../scan.ts";
import { isPartyLine, kindOf } from "./cells.ts";
import type { Line } from "./lines.ts";
import {
  And,
  CourtHead,
  Describe,
  Office,
  Other,
  Paren,
  Role,
  Suffix,
  Word,
  bitsOf,
  isOf,
} from "./tokens.ts";

const wordTypes = bitsOf(Word, Office, Describe, And, Suffix, Role, Paren, Other);
const starters: ReadonlySet<string> = new Set(
  "this before on in the at pending presently plaintiff plaintiffs defendant defendants petitioner petitioners currently now upon for when as after having to a an it there under since pursuant by with from these we i following during because if most all two three several like once what pro".split(
    " ",
  ),
);

/** Whether a word opens a sentence, by its capital and what it is. */
export const startsSentence = (word = ""): boolean => /^[A-Z]/.test(word) && starters.has(word.toLowerCase());

const opensSentence = (line: Line): boolean =>
  startsSentence(line.cells[0]?.tokens[0]?.image.split(/\s/, 1)[0]);

/** Whether a line reads like a sentence: mostly small letters, and many words. */
export function isProse(line: Line): boolean {
  return (line.prose ??= readsLikeProse(line));
}

function readsLikeProse(line: Line): boolean {
  if (line.barred) return false;
  let words = 0;
  let small = 0;
  for (const { tokens } of line.cells)
    for (const token of tokens) {
      if (!isOf(token, wordTypes)) continue;
      const { tokenType, image } = token;
      if (tokenType === Word) {
        words++;
        if (startsSmall(image, 0)) small++;
        continue;
      }
      for (let at = 0; at < image.length; at++) {
        if (isSpace(image, at) || (at > 0 && !isSpace(image, at - 1))) continue;
        words++;
        if (startsSmall(image, at)) small++;
      }
    }
  return words >= 6 && small >= 4 && small / words > 0.4;
}

const startsSmall = (word: string, at: number): boolean =>
  isSmall(word.charCodeAt(at)) && isSmall(charCode(word, at + 1));

/** The line at which the body begins: the first of two lines of prose that opens as a sentence does. */
export function bodyLine(lines: readonly Line[]): number {
  let partied = false;
  for (let at = courtFoot(lines); at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    partied ||= isPartyLine(line);
    if (partied && opensBody.test(line.text)) return at;
    if (isLong(line) && isMixed.test(line.text) && sentence.test(line.text)) return at;
    if (line.end - line.start > 60 && partyDid.test(line.text)) return at;
    if (!isProse(line)) continue;
    const next = lines[at + 1];
    const opens = opensSentence(line);
    const length = line.end - line.start;
    // "Plaintiff, a state prisoner, filed this action …" fills its line; the role of a party does not.
    const role = line.cells.some((cell) => kindOf(cell) === "role");
    if (role && !(opens && length > 60 && tellsDeed.test(line.text))) continue;
    if (opens && (!next || isProse(next) || length > 40) && !/capacit/.test(line.text)) return at;
    if (
      length > 55 &&
      next &&
      isProse(next) &&
      next.end - next.start > 55 &&
      !/capacit|behalf|similarly|guardian|by and through/.test(line.text + next.text)
    )
      return at;
  }
  return lines.length;
}

/** The line under the court: what stands over it, a lawyer's address or a publisher's note, is no body. */
function courtFoot(lines: readonly Line[]): number {
  let foot = 0;
  for (let at = 0; at < Math.min(lines.length, 45); at++) {
    const line = lines[at]!;
    if (line.cells[0]?.tokens[0]?.tokenType === CourtHead) foot = at + 1;
    else if (
      line.cells[0]?.tokens[0]?.tokenType === Role ||
      (isProse(line) && opensSentence(line) && !isRepublished(lines))
    )
      break;
  }
  return foot;
}

/** New York's reporter puts a page of its own before the decisions of the trial courts. */
const isRepublished = (lines: readonly Line[]): boolean =>
  lines.slice(0, 6).some((line) => /\bNY Slip Op\b/.test(line.text));

// However many names stand in it, this opens a sentence.
const sentence =
  /^(?:(?:pending before|(?:presently |now )?(?:pending )?(?=be)before (?:the|this) (?:court|undersigned)|this (?:matter|action|case|cause|civil|lawsuit|is|order|memorandum)|the court (?:has|is|now|held|held)|upon (?:review|consideration)|at issue|now before)\b|on [A-Z][a-z]+ \d{1,2} ?, \d{4} ?,)/i;
/** What a party did opens a sentence: "Plaintiffs challenged five requirements …", "Plaintiffs in Doe v. Roe, No. …". */
const partyDid =
  /^(?:Plaintiff|Defendant|Petitioner)s? (?:[a-z]{3,}ed|have|has|had|are|is|were|was|in [A-Z][^,]{2,60} v\.)\s(?!capacit)/;
/** What a party did, as no caption tells it. */
const tellsDeed =
  /^(?:(?!behalf|capacit|similarly).)*\b(?:filed|brings?|brought|commenced|moves?|seeks?|alleges?|sues)\b/;
const isMixed = /[a-z]{3} [a-z]{2}/;
const isLong = (line: Line): boolean => line.end - line.start > 35 && !line.barred;

const opensBody =
  /^(?:table of contents|(?:I|1|A)\. ?(?:$|introduction|background|procedural|factual|overview|facts|jurisdiction)|introduction\.*$|background$|before:? [A-Z]{3}|counsel$)/i;
