/** Dates in words and figures: "March 30, 2016", "this 3rd day of May, 2016", "3/30/2016", "March 3-5, 2016". */
import type { Found } from "../found.ts";
import { isDigit, isSpace, matchAt, openingsOf, skipAllSpaceBack } from "../scan.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** "00" to "31". */
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, "0"));
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|d)?";
const YEAR = "((?:1[6-9]|20)\\d\\d)(?!\\d)";
const DAY_MONTH_YEAR = new RegExp(`(${MONTH})\\s*${DAY}(?:\\s*,\\s*|\\s+)${YEAR}`, "yi");
const DAYS_OF_MONTH = new RegExp(`(${MONTH})\\s+${DAY}\\s*[-–—]\\s*${DAY},?\\s+${YEAR}`, "yi");
const MONTH_YEAR = new RegExp(`(${MONTH})(?:\\s*,\\s*|\\s*(?:of\\s+)?)${YEAR}`, "yi");
const MONTH_DAY = new RegExp(
  `(${MONTH})\\s+${DAY}(?=(?:,?\\s+(?:to|through|until|and|thru)\\s+|\\s*[-–—]\\s*)${MONTH}\\s+\\d)`,
  "yi",
);
const DAY_OF =
  /(?:\bthis\s+(?:the\s+)?|\bthe\s+)?(?=\d)(\d{1,2})\s?(?:st|nd|rd|th)?\s*(?:day\s+)?(?:of\s+)?$/i;
const RANGE_OPEN = /\b(?:from|between)\s+$/i;
const NUMERIC = /(?:(\d{1,2})([/-])(\d{1,2})\2((?:1[6-9]|20)\d\d|\d{2})|(\d{4})-(\d{2})-(\d{2}))(?![\d/-])/y;

/** How the names of months begin, in small letters. */
const MONTH_OPENS = openingsOf(MONTHS.join("|"));

/** Reads a date at the name of its month. */
export function readMonth(text: string, at: number, from: number): Found[] | undefined {
  if (!MONTH_OPENS.has(smallPairAt(text, at))) return undefined;
  let match = matchAt(DAY_MONTH_YEAR, text, at);
  if (match) {
    const iso = isoDate(match[3]!, monthNumber(match[1]!), Number(match[2]));
    if (iso)
      return opened(text, from, {
        type: "CalendarDate",
        start: at,
        end: at + match[0].length,
        head: { iso, precision: "day" },
      });
  }
  match = matchAt(DAYS_OF_MONTH, text, at);
  if (match) {
    const month = monthNumber(match[1]!);
    const first = isoDate(match[4]!, month, Number(match[2]));
    const last = isoDate(match[4]!, month, Number(match[3]));
    if (first && last)
      return opened(text, from, {
        type: "DaysRange",
        start: at,
        end: at + match[0].length,
        head: { from: first, to: last },
      });
  }
  match = matchAt(MONTH_YEAR, text, at);
  if (match) return monthOfYear(text, at, from, match);
  match = matchAt(MONTH_DAY, text, at);
  if (match)
    return opened(text, from, {
      type: "PartialDate",
      start: at,
      end: at + match[0].length,
      head: { month: monthNumber(match[1]!), day: Number(match[2]) },
    });
  return undefined;
}

/** "May, 2016" and, with the day before it, "this 3rd day of May, 2016" or "3 May 2016". */
function monthOfYear(text: string, at: number, from: number, match: RegExpExecArray): Found[] | undefined {
  const end = at + match[0].length;
  const year = match[2]!;
  const month = monthNumber(match[1]!);
  const before = text.slice(Math.max(from, at - 32), at);
  const day = DAY_OF.exec(before);
  const iso =
    day && (day[0].includes("day") || day[0].includes("of") || /^\d+\s+$/.test(day[0]))
      ? isoDate(year, month, Number(day[1]))
      : undefined;
  if (day && iso)
    return opened(text, from, {
      type: "CalendarDate",
      start: at - before.length + day.index,
      end,
      head: { iso, precision: "day" },
    });
  const name = match[1]!;
  if (name === name.toLowerCase()) return undefined;
  return opened(text, from, {
    type: "CalendarDate",
    start: at,
    end,
    head: { iso: `${year}-${TWO_DIGITS[month]}`, precision: "month" },
  });
}

/** Reads a date in figures at its first digit. */
export function readNumericDate(text: string, at: number, from: number): Found[] | undefined {
  const match = mayBeNumeric(text, at) ? matchAt(NUMERIC, text, at) : null;
  if (!match) return undefined;
  // "§ 6-01-05", "No. 3-12-12"
  if (match[2] === "-" && NUMBERED.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  const iso = match[5]
    ? isoDate(match[5], Number(match[6]), Number(match[7]))
    : isoDate(fullYear(match[4]!), Number(match[1]), Number(match[3]));
  if (!iso) return undefined;
  return opened(text, from, {
    type: "CalendarDate",
    start: at,
    end: at + match[0].length,
    head: { iso, precision: "day" },
  });
}

/** Whether one, two or four digits stand at `at`, and "/" or "-" behind them. */
function mayBeNumeric(text: string, at: number): boolean {
  let end = at;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
  const mark = text.charCodeAt(end);
  return (mark === 47 || mark === 45) && end - at !== 3;
}

/** The two letters at `at` as one number, as if both were small. */
function smallPairAt(text: string, at: number): number {
  return (text.charCodeAt(at) | 32) * 0x10000 + (text.charCodeAt(at + 1) | 32);
}

const NUMBERED = /(?:§|Nos?\.|[Nn]umber|Code|Rule|Sec\.|\d)\s*$/;

/** Puts "from" or "between" before the date where it stands. */
function opened(text: string, from: number, date: Found): Found[] {
  if (!isSpace(text, date.start - 1)) return [date];
  const last = text.charCodeAt(skipAllSpaceBack(text, date.start, from) - 1) | 32;
  // the last letter of "from" or "between"
  if (last !== 109 && last !== 110) return [date];
  const open = RANGE_OPEN.exec(text.slice(Math.max(from, date.start - 12), date.start));
  if (!open) return [date];
  const start = Math.max(from, date.start - 12) + open.index;
  return [{ type: "RangeOpen", start, end: start + open[0].trimEnd().length, head: {} }, date];
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(year: string): string {
  return year.length === 4 ? year : (Number(year) > 69 ? "19" : "20") + year;
}

/** The ISO form of a day that exists in some year, else `undefined`. */
export function isoDate(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]!) return undefined;
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}
