/** How a line ends and how the next begins: whether a sentence, and so perhaps a paragraph, stops between them. */
import { codesOf, isCapital, isDigit, isSmall, isSpace } from "./codes.ts";

/**
 * Whether the text before `end` ends a sentence. Closing quotes and brackets and a footnote's mark may follow the
 * stop; the point of an abbreviation that wants something after it ("ECF No.", "v.") is none.
 *
 * @param source - The text.
 * @param start - How far back to look at most.
 * @param end - Just after the last visible character.
 */
export function endsSentence(source: string, start: number, end: number): boolean {
  let at = end - 1;
  const last = source.charCodeAt(at);
  if (isSmall(last)) return false;
  if (isDigit(last)) at = beforeMark(source, start, at);
  while (at > start && isCloser(source.charCodeAt(at))) at--;
  if (at < start) return false;
  const stop = source.charCodeAt(at);
  if (stop !== 46) return stop === 58 || stop === 59 || stop === 63 || stop === 33;
  let word = at;
  while (word > start && word > at - 7 && !opensWord(source.charCodeAt(word - 1))) word--;
  if (wantsMore(source, start, at)) return false;
  // longer than any of them
  return word === at - 7 || !wanting.has(source.slice(word, at).toLowerCase());
}

/** Whether the point is of a citation that wants more: of a volume’s reporter, "552 F.", or of the court in its parentheses, "(9th Cir. Sept.". */
function wantsMore(source: string, start: number, stop: number): boolean {
  if (isSpace(source.charCodeAt(stop - 2)) && isDigit(source.charCodeAt(stop - 3)))
    return reporters.has(source.charCodeAt(stop - 1));
  for (let at = stop - 2; at >= start && at > stop - 24; at--) {
    const code = source.charCodeAt(at);
    if (code === 41) return false;
    if (code === 40) return courtOpens.test(source.slice(at + 1, stop));
  }
  return false;
}

/** What the names of reporters of many volumes begin with: "F. Supp.", "S. Ct.", "U.S.", "L. Ed.". */
const reporters = codesOf("FSUL");

/** The court and month of a decision, as far as a line has them: "S.D. Tex", "6th Cir. Sept". */
const courtOpens = /^(?:\d{1,2}[a-z]{1,2}\s)?(?:[A-Z][a-z’']{0,6}\.\s{0,2}){0,5}[A-Z][a-z’']{0,6}$/;

/** Where a stop or what closes a sentence stands, behind which a footnote's mark of one to three digits ends at `at`; else `at`. */
function beforeMark(source: string, start: number, at: number): number {
  let digits = at;
  while (digits > start && digits > at - 3 && isDigit(source.charCodeAt(digits))) digits--;
  return digits > start && isStopOrCloser(source.charCodeAt(digits)) ? digits : at;
}

/**
 * Whether what starts at `at` can only go on with a sentence: a small letter, "¶", ")", a comma.
 *
 * @param source - The text.
 * @param at - Its first visible character.
 */
export function goesOn(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (isSmall(code)) return !isItem(source, at);
  if (isCapital(code)) return false;
  if (code === 40) {
    aside.lastIndex = at;
    return aside.test(source);
  }
  return followers.has(code);
}

/** What no sentence starts with. */
const followers = codesOf("¶§,.;:)]–—&’”");

/** "(emphasis added)", "(9th Cir. 2004)": what no paragraph starts with. */
const aside = /\((?:[a-z]{3,20}\s|[^()\n]{0,30}\b(?:19|20)\d\d\))/y;

/**
 * Whether a citation that breaks off before `end` goes on at `next`: "ECF" and "No. 12", "Opp’n at" and "7", "¶" and "4".
 *
 * @param source - The text.
 * @param end - Just after the last visible character of a line.
 * @param next - The first visible character of the text after it.
 */
export function citationGoesOn(source: string, end: number, next: number): boolean {
  const code = source.charCodeAt(next);
  const digit = isDigit(code);
  if (!digit && (code !== 78 || source.charCodeAt(next + 1) !== 111)) return false;
  if (digit && !wantsNumberEnds.has(source.charCodeAt(end - 1))) return false;
  const before = source.slice(Math.max(0, end - 9), end);
  return digit
    ? wantsNumber.test(before)
    : /(?:^|[\s([])(?:ECF|Dkt\.|Doc\.|Docket|NYSCEF)$/.test(before) &&
        /^Nos?\./.test(source.slice(next, next + 4));
}

const wantsNumber =
  /(?:(?:^|[\s([])(?:at|[Nn]os?\.|#|ECF|Dkts?\.|Docs?\.|Exs?\.|DE|D\.E\.|pp?\.|U\.S\.(?:C\.)?|F\.[234]d|F\. ?Supp\.|S\. ?Ct\.|WL)|[¶§])$/;

/** What these end in. */
const wantsNumberEnds = codesOf("t.#FEdL¶§");

/**
 * Whether what starts at `at` may go on with a sentence that a blank line has parted, as a number of a citation does;
 * not so the number of an item ("12. ").
 *
 * @param source - The text.
 * @param at - Its first visible character.
 */
export function mayGoOn(source: string, at: number): boolean {
  let end = at;
  while (isDigit(source.charCodeAt(end))) end++;
  if (end === at) return false;
  const mark = source.charCodeAt(end);
  return end > at + 3 || !((mark === 46 || mark === 41) && !isDigit(source.charCodeAt(end + 1)));
}

/** "a. ", "b) ", "ii. ": the mark of an item, not a word. */
function isItem(source: string, at: number): boolean {
  let end = at;
  while (end < at + 4 && isSmall(source.charCodeAt(end))) end++;
  const mark = source.charCodeAt(end);
  return (
    (mark === 46 || mark === 41) &&
    isSpace(source.charCodeAt(end + 1)) &&
    (end === at + 1 || /^[ivx]+$/.test(source.slice(at, end)))
  );
}

const wanting = new Set(
  "no nos v vs dkt dkts ecf doc docs ex exs fed cir supp app mr mrs ms dr hon cf e.g i.e p pp art sec ch r l def pl defs pls decl civ crim stat reg const amend cal u.s u.s.c c.f.r f.supp s.ct l.ed".split(
    " ",
  ),
);

/** A closing quote or bracket, an asterisk. */
function isCloser(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 42 ||
    code === 93 ||
    code === 0x2019 ||
    code === 0x201d
  );
}

/** White space, an opening bracket or quote. */
function opensWord(code: number): boolean {
  return isSpace(code) || code === 40 || code === 91 || code === 34 || code === 0x201c;
}

function isStopOrCloser(code: number): boolean {
  return code === 46 || code === 0x201d || code === 41 || code === 34 || code === 93 || code === 63;
}
