/**
 * Codes of statutes and regulations, found by their names and abbreviations: "U.S.C.", "Cal. Welf. & Inst. Code", "N.Y. C.P.L.R.",
 * "RCW" (The Bluebook, rules 12 and 14, table T1). Known codes stand in a table; any other is taken for one where a state's name, words
 * with capitals and "Code", "Stat." or "Law" make it up.
 */
import {
  endingsOf,
  endOfMatch,
  foldSpace,
  isDigit,
  isLetter,
  isSpace,
  pairAt,
  skipAllSpaceBack,
} from "../scan.ts";
import { longestKey, type KeyMatch } from "./abbreviations.ts";
import { codesBackward, codesForward, type CodeEntry, type CodeKind } from "./code-names.ts";
import { stateAt } from "./places.ts";

export type { CodeKind };

/** A code found where it begins. */
export interface CodeMatch {
  /** After its name. */
  end: number;
  /** The usual abbreviation: "U.S.C."; of a code that is not in the table, the name as written. */
  code: string;
  kind: CodeKind;
}

/** A code found where it ends. */
export interface CodeMatchBack {
  start: number;
  code: string;
  kind: CodeKind;
  /** The title or chapter between the code and its section: "15" of "Cal. Code Regs. tit. 15, § 3040", "93A" of "M.G.L. c. 93A, § 9". */
  title?: string;
}

/**
 * The code whose name begins at an offset.
 *
 * @param text - The text.
 * @param offset - Where the name begins.
 * @returns the longest that stands there, or nothing. Whether a section follows is for the caller to see, but for bare initials
 * ("R.C.", "MCL"), which are a code only before one.
 * @example codeAt("42 U. S. C. § 1983", 3) // { end: 11, code: "U.S.C.", kind: "statute" }
 */
export function codeAt(text: string, offset: number): CodeMatch | undefined {
  const first = text.charCodeAt(offset);
  if (first < 65 || first > 90) return undefined;
  const found = longestKey(codesForward, text, offset, (entry, end) =>
    isWrittenSo(entry, text, offset, end, end),
  );
  if (!found || found.entry.bare) {
    const named = namedCodeAt(text, offset);
    if (named && named.end > (found?.edge ?? 0)) return named;
  }
  if (!found) return undefined;
  const { code, kind } = found.entry;
  const end = SENTENCE_END.test(text.slice(Math.max(0, found.edge - 12), found.edge))
    ? found.edge - 1
    : found.edge;
  return { end: Math.max(end, endOfMatch(ANNOTATED, text, end)), code, kind };
}

/** The period behind a word that is not abbreviated ends the sentence. */
const SENTENCE_END = /(?:Codes?|Laws?|Statutes|Annotated|Act|Register|Regulations|Rules)\.$/i;
const ANNOTATED = /\s+(?:Ann\b\.?|Annotated\b)/iy;

/**
 * The code whose name ends at an offset, before a section sign or the word "Section", "art." and the like.
 *
 * @param text - The text.
 * @param end - Where the name ends; white space, a comma or a period may stand between.
 * @returns the longest name that ends there, or nothing.
 * @example codeEndingAt("under California Penal Code § 187", 27) // { start: 6, code: "Cal. Penal Code", kind: "statute" }
 */
export function codeEndingAt(text: string, end: number): CodeMatchBack | undefined {
  const bare = skipAllSpaceBack(text, end, 0);
  const last = text.charCodeAt(bare - 1);
  const divided = endsInNumber(text, last === 44 ? bare - 1 : bare)
    ? TITLE_BEFORE.exec(text.slice(Math.max(0, end - 24), end))
    : null;
  if (divided) {
    const found = codeNameEndingAt(text, end - divided[0].length);
    if (found) return { ...found, title: divided[1]! };
  }
  const defined = last === 41 ? DEFINED_BEFORE.exec(text.slice(Math.max(0, end - 24), end)) : null;
  return (defined && codeNameEndingAt(text, end - defined[0].length)) ?? codeNameEndingAt(text, end);
}

/** "15", "93A": whether a digit, or one and a letter, ends at `end`. */
function endsInNumber(text: string, end: number): boolean {
  return (
    isDigit(text.charCodeAt(end - 1)) ||
    (isLetter(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end - 2)))
  );
}

/** "tit. 15, ", "ch. 76, ", "c. 93A, ". */
const TITLE_BEFORE = /(?:,|(?<![\s,]))\s+(?:tit(?:le|\.)|ch(?:apter|\.)|c\.)\s*(\d{1,4}[A-Z]?),?\s*$/i;
/** The short name given to a code behind it: ("ORS"). */
const DEFINED_BEFORE = /(?<!\s)\s*\([“"'‘][A-Z.]{2,8}["”'’]\)\s*$/;
const ANNOTATED_BEFORE = /(?<!\s)\s+(?:Ann\s?\.?|Annotated)\s?,?\s*$/i;

/** Whether "Ann." or "Annotated", and a comma or none, may end at `end`: all other words are passed after a look at their last letter. */
function mayBeAnnotated(text: string, end: number): boolean {
  let last = skipAllSpaceBack(text, end, 0);
  if (text.charCodeAt(last - 1) === 44) last = skipAllSpaceBack(text, last - 1, 0);
  if (text.charCodeAt(last - 1) === 46) last = skipAllSpaceBack(text, last - 1, 0);
  const code = text.charCodeAt(last - 1) | 32;
  // n, d
  return code === 110 || code === 100;
}

function codeNameEndingAt(text: string, end: number): CodeMatchBack | undefined {
  const annotated = mayBeAnnotated(text, end)
    ? ANNOTATED_BEFORE.exec(text.slice(Math.max(0, end - 20), end))
    : null;
  let found: KeyMatch<CodeEntry> | undefined;
  for (const at of annotated ? [end - annotated[0].length, end] : [end]) {
    found ??= longestKey(codesBackward, text, at, (entry, start) =>
      isWrittenSo(entry, text, start, at, undefined),
    );
  }
  if (!found || found.entry.bare) {
    const named = namedCodeEndingAt(text, end);
    if (named && named.start < (found?.edge ?? end)) return named;
  }
  if (!found) return undefined;
  const { code, kind } = found.entry;
  const city = MUNICIPAL.has(code)
    ? CITY_BEFORE.exec(text.slice(Math.max(0, found.edge - 40), found.edge))
    : null;
  return city
    ? { start: found.edge - city[0].length, code: foldSpace(city[0]) + code, kind }
    : { start: found.edge, code, kind };
}

const MUNICIPAL = new Set(["Mun. Code", "City Code", "County Code", "Code of Ordinances"]);
const CITY_BEFORE = /\b(?!(?:See|The|Under|In|And)\b)(?:[A-Z][a-z.]{1,14}\s+){1,3}$/;

// --- Codes of the table ---

/** What follows initials that are a code: a section sign, a chapter, a number of several parts. */
const SECTION =
  /,?\s*(?:§|[Ss]ec|[Aa]rt|[Cc]h?\.|[Cc]hapter|[Tt]it|[Pp]art|[Rr]ule|\d+[A-Za-z]?[.:/-]\s?\d|\d{3,})/y;

function isWrittenSo(
  entry: CodeEntry,
  text: string,
  start: number,
  end: number,
  before: number | undefined,
): boolean {
  const first = text.charCodeAt(start);
  if (first < 65 || first > 90) return false;
  if (!entry.initials) return true;
  const written = text.slice(start, end);
  // "42 U.S.C. s 1983": a section sign that was read as a letter is not the S of "U.S.C.S.".
  if (entry.federal) return !/\s[a-z]/.test(written);
  if (/[a-z]/.test(written)) return false;
  if (before === undefined) return true;
  return endOfMatch(SECTION, text, before) >= 0;
}

// --- Other codes of states ---

const WORD = "(?:&|and|of|the|(?!See\\b)[A-Z][A-Za-z.'’-]{0,20})\\s+";
const LAST = "(?:Codes?|Stats?\\.|Statutes|Stat|Laws?)(?:\\s+(?:Ann\\b\\.?|Annotated))?";
const AFTER_STATE = new RegExp(`\\s*(?:${WORD}){0,7}?(${LAST})(?![A-Za-z])`, "y");
const ENDS_IN_CODE = new RegExp(`(?:^|[^A-Za-z])${LAST}$`);
const REGULATES = /\b(?:Admin|Regs?\b|Regulations)/;

function namedCodeAt(text: string, offset: number): CodeMatch | undefined {
  const state = stateAt(text, offset);
  if (!state) return undefined;
  const end = endOfMatch(AFTER_STATE, text, state.end);
  if (end < 0) return undefined;
  return { end, ...described(text.slice(offset, end)) };
}

function namedCodeEndingAt(text: string, end: number): CodeMatchBack | undefined {
  while (end > 0 && (text.charCodeAt(end - 1) === 44 || isWhite(text, end - 1))) end--;
  if (!CODE_ENDINGS.has(pairAt(text, end - 2))) return undefined;
  const begin = Math.max(0, end - 80);
  const window = text.slice(begin, end);
  if (!ENDS_IN_CODE.test(window)) return undefined;
  let found: CodeMatchBack | undefined;
  for (const { index } of window.matchAll(/\b[A-Z]/g)) {
    const at = namedCodeAt(text, begin + index);
    if (at?.end === end && !found) found = { start: begin + index, code: at.code, kind: at.kind };
  }
  return found;
}

/** How the words of `LAST` end. */
const CODE_ENDINGS = endingsOf("Code|Codes|Stat.|Stats.|Statutes|Stat|Law|Laws|Ann|Ann.|Annotated");

/** White space, but for the hyphen that shows only at the end of a line. */
function isWhite(text: string, at: number): boolean {
  return isSpace(text, at) && text.charCodeAt(at) !== 0xad;
}

function described(written: string): { code: string; kind: CodeKind } {
  return { code: foldSpace(written), kind: REGULATES.test(written) ? "regulation" : "statute" };
}
