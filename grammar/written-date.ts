/**
 * Dates as judges and clerks write them by the signature and in the caption, with what scanning does to them:
 * "April 26, 2016", "this 3rd day of May, 2016", "the eleventh day of September, 2006", "8/22/12",
 * "this  day of December, 2006" (the day is handwriting), "this jJ_ day of April2015".
 */
import { matched, type Match } from "./engine/tokens.ts";
import { charCode, isDigit, isLetter, matchAt } from "./scan.ts";
import { isoDate } from "./tokens/date.ts";

/** A date found: its end in the text and what it says. */
export interface WrittenDate {
  end: number;
  iso: string;
  precision: "day" | "month";
}

/**
 * Reads the date that begins at `offset`.
 *
 * @param text - the text to read from
 * @param offset - where the date, or the "this" before it, begins
 * @returns the date, or `undefined` if none begins there
 * @example writtenDateAt("SIGNED this 3rd day of May, 2016.", 7) // {end: 32, iso: "2016-05-03", precision: "day"}
 */
export function writtenDateAt(text: string, offset: number): WrittenDate | undefined {
  if (threeDigits(text, offset)) return undefined;
  const told = dayAhead(text, offset) ? dateBy(byDay, text, offset) : undefined;
  if (told) return told;
  if (!isLetter(text.charCodeAt(offset))) return dateBy(byNumber, text, offset);
  return opensMonth.includes(text[offset]!.toLowerCase()) ? dateBy(byMonth, text, offset) : undefined;
}

function dateBy(forms: readonly RegExp[], text: string, offset: number): WrittenDate | undefined {
  for (const form of forms) {
    const groups = matchAt(form, text, offset)?.groups;
    if (groups) return dateOf(groups, form.lastIndex);
  }
  return undefined;
}

/** Whether a number stands there of more digits than a day has. */
function threeDigits(text: string, offset: number): boolean {
  return (
    isDigit(charCode(text, offset)) &&
    isDigit(charCode(text, offset + 1)) &&
    isDigit(charCode(text, offset + 2))
  );
}

/** The date that begins at `offset`, as a token: what it says is its payload. */
export function writtenDateToken(text: string, offset: number): Match | number {
  const date = writtenDateAt(text, offset);
  return date ? matched(date.end, date) : -1;
}

/** Whether "day" stands among the next words, without which the form that tells it, which is dear to try, does not stand. */
function dayAhead(text: string, offset: number): boolean {
  let words = 0;
  const furthest = Math.min(offset + FURTHEST_DAY, text.length - "day".length + 1);
  for (let at = offset; at < furthest && words < WORDS_BEFORE_DAY; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code === 100 && (text.charCodeAt(at + 1) | 32) === 97 && (text.charCodeAt(at + 2) | 32) === 121)
      return true;
    // a letter behind a blank or an underscore; digits may stand apart
    if (code >= 97 && code <= 122 && isGap(charCode(text, at - 1))) words++;
  }
  return false;
}

const FURTHEST_DAY = 100;
/** "this the 2 2 n_d _day", "this the twenty first day" */
const WORDS_BEFORE_DAY = 5;
const isGap = (code: number): boolean => code <= 32 || code === 95 || code === 160;

const opensMonth = "jfmasond";
const names = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
// The looks ahead take nothing from what a pattern matches. Without them the engine copies all that follows once for each way that leads
// there, and compiles ten times as long.
const month =
  "(?=[a-z])(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)";
const year = "(?=[12])(?<year>(?:19|20) ?[\\dOlI] ?[\\dOlI])(?!\\d)";
const suffix = "s_?t|n_?d|r_?d|t_?h|d";
const blank = "[\\s_]{0,24}";
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
const ordinal = `(?<ordinal>${[...ordinals].reverse().join("|").replaceAll("-", "[- ]")})`;

const patterns = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, "iy"));

const byDay = patterns(
  // this 3rd day of May, 2016 · the 22nd day of December, 2014 · this  day of December, 2006
  `(?:this[\\s,]{1,3}(?:the[\\s_]{1,12})?|the\\s{1,3})?${blank}(?:(?<day>\\d(?:[ _]{0,3}\\d)?)[\\s_]{0,3}(?:${suffix}|${"[\"”'’°*]{1,2}"})?|${ordinal}|[^\\s\\d]{1,6})?${blank}(?=day)days?${blank}(?:of${blank})?${month}[\\s,.~_]{0,12}${year}`,
);
const byMonth = patterns(
  // April 26, 2016 · May, 2016 · April 3rd 2020
  `${month}[\\s_]{0,12}(?:(?<day>\\d(?: ?\\d)?)(?:${suffix})?(?=[\\s,._~]))?[\\s,._~]{0,16}(?:in the year )?${year}`,
  // January /@, 2025: a day that the scan has not read
  `${month}[ \\t]{1,4}[^\\w\\s,.;:()]{1,4}[\\w]?,[ \\t]{0,4}${year}`,
);
const byNumber = patterns(
  // 26 April 2016
  `(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s{1,3})?${month},?\\s{1,3}${year}`,
  // 8/22/12 · 03-14-2025
  `_{0,4}(?<number>\\d_?\\d?)_?(?<mark>[/-])_?(?<day>\\d_?\\d?)_?\\k<mark>_?(?<year>(?:2_?0|1_?9)_?\\d_?\\d|\\d\\d)(?![\\d/-])`,
);

/** With what a date begins, for the tokens of captions and signatures. */
export const dateStart = new RegExp(`${names}|sept|th(?:is|e)|days?|${ordinals.join("|")}|[\\d_]`, "i");

function dateOf(groups: Record<string, string | undefined>, end: number): WrittenDate | undefined {
  const clean = (written = ""): string => written.replace(/[\s_]/g, "");
  const written = clean(groups.year).replace(/[li]/gi, "1").replace(/O/gi, "0");
  const fullYear = written.length === 4 ? written : (Number(written) > 69 ? "19" : "20") + written;
  const monthNumber = groups.number
    ? Number(clean(groups.number))
    : names.split("|").indexOf((groups.month ?? "").slice(0, 3).toLowerCase()) + 1;
  const spelled = groups.ordinal && ordinals.indexOf(groups.ordinal.toLowerCase().replace(" ", "-")) + 1;
  const day = groups.day ? Number(clean(groups.day)) : spelled || undefined;
  const iso = day === undefined ? undefined : isoDate(fullYear, monthNumber, day);
  if (iso) return { end, iso, precision: "day" };
  if (groups.number) return undefined;
  return { end, iso: `${fullYear}-${String(monthNumber).padStart(2, "0")}`, precision: "month" };
}
