/** The head of another case's docket or unpublished decision, its number: "No. 15-cv-798, ECF No. 3". */
import type { Found } from "../found.ts";
import { endOfMatch, foldSpace, hasDigit, matchAt, openingsOf, pairAt, skipSpace } from "../scan.ts";
import { caseNameBefore, lastName } from "./case-name.ts";
import { withSignal } from "./reference.ts";

const CASE_NUMBER =
  /(?:Case\s+|Civ(?:il|\.)\s+(?:Action\s+|A\.\s+)?|C\.\s{0,2}A\.\s*|Crim(?:inal|\.)\s+)?(?:Nos?\.?\s*)?((?:(?:[A-Z]{0,4}|c[vr])[-\s]{0,2})?(?:\d{1,2}:)?\d{2,4}\s?[-–—]?(?=[\s\dA-Za-z–—-])\s?(?:[A-Za-z]{1,4}\.?)?\s?[-–—]?\s?\d{1,6}(?:[-–]\s{0,2}[A-Za-z0-9]{1,5}){0,4}(?:\s{0,2}\([A-Z]{1,4}x?\))*)/y;

/** Reads the number of another case where a docket or an unpublished decision of it follows. */
export function readCaseNumberHead(text: string, at: number, from: number): Found[] | undefined {
  const second = text.charCodeAt(at + 1);
  // of words in small letters, labels alone
  if (second >= 97 && second <= 122 && !NUMBER_LABELS.has(pairAt(text, at))) return undefined;
  const match = matchAt(CASE_NUMBER, text, at);
  if (!match || !hasDigit(match[1]!)) return undefined;
  const first = at + match[0].length;
  const more = endOfMatch(MORE_NUMBERS, text, first);
  const end = more < 0 ? first : more;
  const next = skipSpace(text, end);
  const after = text.slice(next, next + 110);
  const cited = DOCKET_FOLLOWS.test(after);
  if (!cited && !COURT_FOLLOWS.test(after)) return undefined;
  const name = caseNameBefore(text, at, from);
  if (!cited && !name?.head.certain) return undefined;
  const found: Found[] = [
    { type: "CaseNumber", start: at, end, head: { caseNumber: foldedNumber(match[1]!) } },
  ];
  if (name) found.unshift(name.head.certain ? name : lastName(text, name));
  return withSignal(text, found, from);
}

/** "Case", "Civil", "Crim.", "No.": the words that stand before a case's number. */
const NUMBER_LABELS = openingsOf("Case|Civil|Crim|No");

/** An entry of the docket, or a decision of the case that is not in the reporters. */
const DOCKET_FOLLOWS =
  /^,?\s*(?:\d{4}\s+(?:WL|[A-Z])|\(?\[?(?:ECF|Dkt|Doc|Docket|DE|D\.E|R\. Doc|Rec)|slip|\([^()]{5,70}\d{4}\),?\s*[([]?(?:ECF|Dkt|Doc|Docket|DE|D\.E))/;

/** The court and year of a decision: "(D. Me. 2016)", "(6th Cir. Mar. 3, 2016)". */
const COURT_FOLLOWS =
  /^\((?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b)(?:[A-Z][A-Za-z]{0,6}\.|\d{1,2}(?:st|[nr]?d|th)\s+Cir)[^()]{0,60}(?:19|20)\d\d\)/;

/** "Nos. 19-3591, 19-3595": cases decided together. */
const MORE_NUMBERS = /(?:(?:,|\s&|,?\s+and)\s+\d{2}-\d{2,6}(?![\d-])){1,6}|,\s+et\s+seq\./y;

/** A case number without the line break in it: "CV 85-\n4544-DMG". */
function foldedNumber(written: string): string {
  return foldSpace(written.replace(/([-–])\s+/g, "$1")).trim();
}
