/**
 * Where the pages of a plain text start: at form feeds and page stamps; in a text that has neither, after
 * lone page numbers that count up, or at empty lines when only page breaks have left any.
 */
import { isStampRest, mayOpenStamp, readStamp } from "../../grammar/stamp.ts";
import type { Stamp } from "../../grammar/stamp.ts";
import { codesOf, isDigit, isSmall } from "./codes.ts";
import { likenessOf, Role, textOf } from "./lines.ts";
import type { Lines } from "./lines.ts";

/** A page: its lines from `first` up to, not including, `end`. */
export interface Page {
  first: number;
  end: number;
  /** The number that its stamp gives it. */
  number?: number;
}

/**
 * Finds the pages, and marks stamps as headers on the way.
 *
 * @param lines - The lines of the text.
 * @returns At least one page; together they cover all lines.
 */
export function findPages(lines: Lines): Page[] {
  const firsts = breaksAtStamps(lines);
  const breaks =
    firsts.size > 0
      ? firsts
      : (breaksAtEmptyLines(lines) ?? breaksAtNumbers(lines) ?? breaksAtRunningLines(lines));
  breaks.set(0, breaks.get(0));
  const pages: Page[] = [];
  for (const [first, number] of [...breaks].sort((a, b) => a[0] - b[0])) {
    const last = pages.at(-1);
    if (last !== undefined) last.end = first;
    pages.push(number === undefined ? { first, end: lines.count } : { first, end: lines.count, number });
  }
  return pages;
}

/** The number of a line that is nothing but a page number: "3", "- 3 -", "Page 3 of 9", "~ 3"; roman ones give 0. */
export function pageNumberOf(lines: Lines, line: number): number | undefined {
  const { from, to, first } = lines;
  if (to[line]! - from[line]! > 20 || !numberOpeners.has(first[line]!)) return undefined;
  const match = loneNumber.exec(textOf(lines, line));
  return match === null ? undefined : Number(match[1] ?? 0);
}

const numberOpeners = codesOf("0123456789-–—~•|pPivxl");

const loneNumber =
  /^(?:[-–—~•|]\s?)?(?=[\dPpivxl])(?:(?:[Pp]age|PAGE|[Pp]g\.?)\s?)?(?=[\divxl])(?:(\d{1,4})|[ivxl]{1,6})(?![\divxl])(?:\s?(?:[Oo]f|\/)\s?\d{1,4})?(?!\d)\s?(?:[-–—~•|])?$/;

/** First lines of pages and, where a stamp tells, their numbers. */
type Breaks = Map<number, number | undefined>;

function breaksAtStamps(lines: Lines): Breaks {
  const { source, starts, role, from, to, first } = lines;
  const breaks: Breaks = new Map();
  let page = 0;
  let texts = 0;
  let current: Stamp | undefined;
  for (let line = 0; line < lines.count; line++) {
    if (lines.hasFeeds && line > 0 && source.charCodeAt(starts[line]! - 1) === 0x0c) {
      page = line;
      breaks.set(line, undefined);
      texts = 0;
      current = undefined;
    }
    if (role[line] !== Role.Text) continue;
    if (isSmall(first[line]!) && first[line] !== 99) {
      texts++;
      continue;
    }
    const stamp =
      to[line]! - from[line]! < 220 && mayOpenStamp(source, from[line]!)
        ? readStamp(textOf(lines, line))
        : undefined;
    if (stamp === undefined || (isCaseNumberOnly(stamp) && !stampFollows(lines, line))) {
      texts++;
      continue;
    }
    const anew = texts > 3 || (current !== undefined && texts > 0 && current.caseNumber === stamp.caseNumber);
    if (anew || breaks.size === 0) {
      page = anew ? line : 0;
      breaks.set(page, stamp.page);
    } else if (texts === 0) {
      breaks.set(page, breaks.get(page) ?? stamp.page);
    }
    current = anew || current === undefined ? stamp : current;
    if (anew) texts = 0;
    role[line] = Role.Header;
    lines.stamps.set(line, stamp);
    while (line + 1 < lines.count && role[line + 1] === Role.Text && to[line + 1]! - from[line + 1]! < 24) {
      if (!isStampRest(textOf(lines, line + 1)) && !completes(stamp, textOf(lines, line + 1))) break;
      role[++line] = Role.Header;
    }
  }
  return breaks;
}

/** Whether a number alone ends a stamp that broke off: "… Page 3 of" or "… PageID" and in the next line "12". */
function completes(stamp: Stamp, text: string): boolean {
  return (stamp.page === undefined || stamp.pages === undefined) && /^\d{1,4}(?: of \d{1,4})?$/.test(text);
}

/** "INDEX NO. 650123/2015", which captions have too: a stamp only above another line of it. */
function isCaseNumberOnly(stamp: Stamp): boolean {
  return stamp.entry === undefined && stamp.filed === undefined && stamp.page === undefined;
}

function stampFollows(lines: Lines, line: number): boolean {
  return line + 1 < lines.count && readStamp(textOf(lines, line + 1)) !== undefined;
}

/** Empty lines, when they are so far apart that no paragraph but only pages can have left them. */
function breaksAtEmptyLines(lines: Lines): Breaks | undefined {
  const { source, starts } = lines;
  const breaks: Breaks = new Map();
  let texts = 0;
  for (let line = 0; line + 1 < lines.count; line++) {
    if (lines.role[line] === Role.Text) texts++;
    const code = source.charCodeAt(starts[line]!);
    if ((code !== 10 && code !== 13) || texts < 2) continue;
    breaks.set(line + 1, undefined);
    texts = 0;
  }
  const apart = lines.count / (breaks.size + 1);
  return breaks.size > 0 && apart >= 16 && apart <= 110 ? breaks : undefined;
}

/** Lone numbers that count up from 1 or 2, some lines apart and beside a blank line; at least three of them. */
function breaksAtNumbers(lines: Lines): Breaks | undefined {
  const { from, to, role } = lines;
  const breaks: Breaks = new Map();
  let last = 0;
  let lastLine = -10;
  for (let line = 0; line < lines.count; line++) {
    if (role[line] !== Role.Text || to[line]! - from[line]! > 12) continue;
    const code = lines.last[line]!;
    if (code > 57 && code !== 0x2013 && code !== 0x2014) continue;
    const number = pageNumberOf(lines, line);
    if (number === undefined || number === 0) continue;
    const beside = role[line + 1] !== Role.Text || role[line - 1] !== Role.Text;
    const next = number === last + 1 || (last === 0 && number === 2);
    if (!beside || !next || line - lastLine < 10) continue;
    role[line] = Role.Header;
    breaks.set(line + 1, undefined);
    last = number;
    lastLine = line;
  }
  if (breaks.size >= 3 || (breaks.size > 0 && lines.count / (breaks.size + 1) < 70)) return breaks;
  for (const first of breaks.keys()) role[first - 1] = Role.Text;
  return undefined;
}

/** Like lines whose last number counts the pages: "ORDER GRANTING MOTION - 2". A line that counts from 2 stands at the top. */
function breaksAtRunningLines(lines: Lines): Breaks {
  const byLikeness = new Map<number, { line: number; number: number }[]>();
  for (let line = 0; line < lines.count; line++) {
    if (lines.role[line] !== Role.Text || !isDigit(lines.last[line]!)) continue;
    const likeness = likenessOf(lines, line);
    if (likeness === 0) continue;
    const number = Number(/\d{1,9}$/.exec(textOf(lines, line))![0]);
    const like = byLikeness.get(likeness);
    const before = like?.at(-1);
    if (like === undefined || before === undefined) byLikeness.set(likeness, [{ line, number }]);
    else if (line - before.line >= 10 && number > before.number && number <= before.number + 3)
      like.push({ line, number });
  }
  const longest = [...byLikeness.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
  const step = longest[0]?.number === 2 ? 0 : 1;
  return longest.length < 3
    ? new Map<number, undefined>()
    : new Map(longest.map(({ line }) => [line + step, undefined]));
}
