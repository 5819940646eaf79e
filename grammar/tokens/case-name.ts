/**
 * Names of cases, which stand before what opens the citation: "Bell Atl. Corp. v. Twombly, 550 U.S. 544",
 * "In re Bendectin Litig., 857 F.2d 290", "Twombly, 550 U.S. at 570". Read backwards from the anchor, word by word.
 */
import type { Found } from "../found.ts";
import { ABBREVIATIONS, LEADING_WORDS, NAME_CONNECTORS } from "../words.ts";
import { isBlockBreak, isCapital, isDigit, isSpace, skipSpaceBack, wordStart } from "../scan.ts";

/** No name is longer than this. */
const REACH = 320;
const MAX_WORDS = 40;

/**
 * The name of the case that ends just before `at`.
 *
 * @param from - how far back it may reach
 * @returns the name, `certain` when it has "v." or "In re"; a lone run of capitalised words is not certain
 */
export function caseNameBefore(
  text: string,
  at: number,
  from: number,
): Extract<Found, { type: "CaseName" }> | undefined {
  const bound = Math.max(from, at - REACH);
  let end = skipSpaceBack(text, at, bound);
  const comma = text.charCodeAt(end - 1) === 44;
  if (comma) end--;
  // The italics of a Markdown source are not in the flat text, but an underscore or asterisk may be.
  if (end <= bound || isSpace(text, end - 1)) return undefined;

  let cursor = end;
  let start = end;
  let versus = false;
  let certain = false;
  let closed = 0;
  for (let words = 0; words < MAX_WORDS; words++) {
    const wordEnd = skipSpaceBack(text, cursor, bound);
    if (wordEnd <= bound || (wordEnd >= 2 && isBlockBreak(text, wordEnd - 2) && wordEnd !== cursor)) break;
    const begin = wordStart(text, wordEnd, bound);
    const word = text.slice(begin, wordEnd);
    if (isVersus(word)) {
      if (versus) break;
      versus = true;
      certain = true;
      cursor = begin;
      continue;
    }
    const opener = openerLength(word);
    const bare = opener ? word.slice(opener) : word;
    if (closed > 0) closed -= opener;
    else if (opener > 0) {
      if (bare && startsName(bare) && !LEADING_WORDS.has(bare)) start = begin + opener;
      break;
    }
    if (word.endsWith(")") || word.endsWith("),")) closed++;
    if (closed === 0 && !continuesName(bare, versus, begin + word.length === end)) break;
    cursor = begin;
    if (startsName(bare) || (versus && /^\d/.test(bare))) start = begin;
    if (/^re$/i.test(bare) && /\b(?:In|IN)\s+$/.test(text.slice(Math.max(bound, begin - 4), begin))) {
      start = text.lastIndexOf("n", begin - 1) - 1;
      if (text[start] !== "I") start = text.lastIndexOf("I", begin - 1);
      certain = true;
      break;
    }
    if (/^parte$/i.test(bare) && /\bEx\s+$/i.test(text.slice(Math.max(bound, begin - 4), begin))) {
      start = skipSpaceBack(text, begin, bound) - 2;
      certain = true;
      break;
    }
  }
  if (start >= end) return undefined;
  start = withoutLeadingWords(text, start, end);
  if (start >= end || (!certain && !comma) || (certain && !comma && !versus)) return undefined;
  if (versus && !/\bvs?\.?\s/.test(text.slice(start, end))) return undefined;
  // The comma after it belongs to the token, not to the name.
  return {
    type: "CaseName",
    start,
    end: comma ? end + 1 : end,
    head: { name: text.slice(start, end).replace(/\s+/g, " "), certain },
  };
}

function isVersus(word: string): boolean {
  return word === "v." || word === "vs." || word === "v" || word === "V." || word === "VS.";
}

function openerLength(word: string): number {
  let length = 0;
  while (length < word.length && '(["“‘[*_'.includes(word[length]!)) length++;
  return length;
}

function startsName(word: string): boolean {
  const code = word.charCodeAt(0);
  return isCapital(code) || code === 0x2019;
}

/** Whether a word, read backwards, can belong to the name that ends after it. */
function continuesName(word: string, left: boolean, last: boolean): boolean {
  if (word === "" || word === "&" || word === "—" || word === "–") return true;
  const final = word.charCodeAt(word.length - 1);
  if (final === 59 || final === 0x201d || final === 34 || final === 63 || final === 33 || final === 93)
    return false;
  if (final === 58) return false;
  const bare = final === 44 ? word.slice(0, -1) : word;
  if (bare.endsWith(".") && !last && !isAbbreviation(bare)) return false;
  if (startsName(bare)) return true;
  if (isDigit(bare.charCodeAt(0)))
    return left ? /^\d+(?:st|nd|rd|th)?[.,]?$/.test(bare) && bare.length < 8 : true;
  return NAME_CONNECTORS.has(bare.toLowerCase());
}

function isAbbreviation(word: string): boolean {
  return (
    ABBREVIATIONS.has(word) || word.length <= 3 || /[.’'].*\.$/.test(word) || /^[A-Z]{2,4}\.$/.test(word)
  );
}

/** Drops signals and words that only open the sentence: "See", "In", "Under", "The court in". */
function withoutLeadingWords(text: string, start: number, end: number): number {
  for (;;) {
    let wordEnd = start;
    while (wordEnd < end && !isSpace(text, wordEnd)) wordEnd++;
    const word = text.slice(start, wordEnd).replace(/,$/, "");
    let next = wordEnd;
    while (next < end && isSpace(text, next)) next++;
    const small = !isCapital(word.charCodeAt(0)) && !isDigit(word.charCodeAt(0));
    if (next >= end) return small || LEADING_WORDS.has(word) ? end : start;
    if (word === "In" && /^re\b/i.test(text.slice(next, next + 3))) return start;
    if (word === "Plaintiff" || !(LEADING_WORDS.has(word) || small)) return start;
    start = next;
  }
}
