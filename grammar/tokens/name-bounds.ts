/** Where the name of a case begins and ends, among the words that stand around it. */
import { isCapital, isDigit, isSpace } from "../scan.ts";
import { LEADING_WORDS } from "../words.ts";
import { isNameInSmall } from "./name-words.ts";

/** The citation that has no volume or page yet, between a name and the next: ", --- F.3d ---,", ", __ F.4th __, __,". */
const BLANK_BETWEEN =
  /,\s*[-–—_]{1,6}\s*[A-Z][A-Za-z.\d\s]{1,16}?\s*[-–—_]{1,6}(?:\s{0,2},\s{0,2}[-–—_]{1,6})?\s?,$/;

/** Where the name ends before such a citation, or `end`. */
export function withoutBlank(text: string, end: number, bound: number): number {
  if (text.charCodeAt(end - 1) !== 44) return end;
  const apart = end - 1 > bound && isSpace(text, end - 2) ? end - 2 : end - 1;
  if (!BLANKS.has(text.charCodeAt(apart - 1))) return end;
  const blank = BLANK_BETWEEN.exec(text.slice(Math.max(bound, end - 40), end));
  return blank ? end - (blank[0].length - 1) : end;
}

const BLANKS = new Set([..."-–—_"].map((mark) => mark.charCodeAt(0)));

/** Past the court that is told of before the name: "Supreme Court in Smith v. Jones". `told`: whether "in" is among the words. */
export function afterCourt(text: string, start: number, end: number, versus: boolean, told: boolean): number {
  const words = told || versus ? text.slice(start, end) : "";
  const match =
    (told && (versus ? TOLD_IN : ANY_IN).exec(words)) ||
    (versus && words.includes(",") && PAPER_OF.exec(words));
  return match ? start + match[0].length : start;
}

const TOLD_IN =
  /^.{0,80}?\b(?:[A-Z][a-z]+ed|Courts?|Circuits?|Appeals|Panel|Board|Plaintiffs?|Defendants?|Petitioners?|Government|Opinion|Order|Congress)['’]?s?\s+in\s+/s;
/** "Order Appointing Special Master, Flores v. Sessions": the paper is no part of the name. */
const PAPER_OF =
  /^(?:Order|Opinion|Memorandum|Mem\.|Transcript|Tr\.|Complaint|Compl\.|Mot\.|Motion|Br\.|Brief|Decl\.|Letter|Notice|Judgment)(?:\s[^,]{0,100})?,\s+(?=[^\s,][^,]{0,79}\sv\.\s)/;
const ANY_IN = /^.{0,120}\sin\s+/s;

/** Whether the "v." at `versus` stands between the parties of the name from `start` to `end`. */
export function standsWithin(text: string, start: number, versus: number, end: number): boolean {
  let after = versus;
  while (after < end && !isSpace(text, after)) after++;
  const parted = after < end && text.charCodeAt(after) <= 32;
  return (versus >= start && parted) || /\bvs?(?:\.?\s|\.(?=[A-Z]))/i.test(text.slice(start, end));
}

/** Drops signals and words that only open the sentence: "See", "In", "Under", "The court in". */
export function withoutLeadingWords(text: string, start: number, end: number): number {
  for (;;) {
    let wordEnd = start;
    while (wordEnd < end && !isSpace(text, wordEnd)) wordEnd++;
    const word = text.slice(start, text.charCodeAt(wordEnd - 1) === 44 ? wordEnd - 1 : wordEnd);
    let next = wordEnd;
    while (next < end && isSpace(text, next)) next++;
    const small = !isCapital(word.charCodeAt(0)) && !isDigit(word.charCodeAt(0)) && !isNameInSmall(word);
    if (next >= end) return small || LEADING_WORDS.has(word) ? end : start;
    if (word === "In" && /^(?:re\b|the\s+Matter\s+of\b)/i.test(text.slice(next, next + 20))) return start;
    if (word === "Plaintiff" || !(LEADING_WORDS.has(word) || small)) return start;
    start = next;
  }
}
