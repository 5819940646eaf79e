/** Where the body of an order begins: at the first lines that read as sentences do. */
import { isPartyLine, kindOf } from "./cells.ts";
import type { Line } from "./lines.ts";
import { And, CourtHead, Describe, Office, Other, Paren, Role, Suffix, Word } from "./tokens.ts";

const wordTypes = [Word, Office, Describe, And, Suffix, Role, Paren, Other];
const starters: ReadonlySet<string> = new Set(
  "this before on in the at pending presently plaintiff plaintiffs defendant defendants petitioner petitioners currently now upon for when as after having to a an it there under since pursuant by with from these we i following during because if most all two three several like once what pro".split(
    " ",
  ),
);

/** Whether a word opens a sentence, by its capital and what it is. */
export const startsSentence = (word = ""): boolean => /^[A-Z]/.test(word) && starters.has(word.toLowerCase());

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

/** The line at which the body begins: the first of two lines of prose that opens as a sentence does. */
export function bodyLine(lines: readonly Line[]): number {
  let partied = false;
  for (let at = courtFoot(lines); at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    partied ||= isPartyLine(line);
    if (partied && opensBody.test(line.text)) return at;
    if (sentence.test(line.text) && isMixed(line)) return at;
    if (!isProse(line)) continue;
    const first = line.cells[0]?.tokens[0];
    const next = lines[at + 1];
    const opens = first !== undefined && startsSentence(first.image.split(/\s/)[0]);
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
  /^(?:(?:pending before|(?:presently |now )?(?:pending )?(?=be)before (?:the|this) (?:court|undersigned)|this (?:matter|action|case|cause|civil|lawsuit|is|order|memorandum)|the court (?:has|is|now|held|held)|upon (?:review|consideration)|at issue|now before)\b|on [A-Z][a-z]+ \d{1,2} ?, \d{4} ?,)/i;
/** What a party did, as no caption tells it. */
const tellsDeed =
  /^(?:(?!behalf|capacit|similarly).)*\b(?:filed|brings?|brought|commenced|moves?|seeks?|alleges?|sues)\b/;
const isMixed = (line: Line): boolean =>
  /[a-z]{3} [a-z]{2}/.test(line.text) && line.end - line.start > 35 && !line.barred;

const opensBody =
  /^(?:table of contents|(?:I|1|A)\. ?(?:$|introduction|background|procedural|factual|overview|facts|jurisdiction)|introduction\.*$|background$|before:? [A-Z]{3}|counsel$)/i;
