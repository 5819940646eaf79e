/**
 * Names of cases, which stand before what opens the citation: "Bell Atl. Corp. v. Twombly, 550 U.S. 544",
 * "In re Bendectin Litig., 857 F.2d 290", "Twombly, 550 U.S. at 570". Read backwards from the anchor, word by word.
 */
import type { Found } from "../found.ts";
import { LEADING_WORDS } from "../words.ts";
import {
  charCode,
  endOfMatch,
  foldSpace,
  hasDigit,
  isBlockBreak,
  isCapital,
  isDigit,
  isSpace,
  skipAllSpace,
  skipAllSpaceBack,
  skipSpaceBack,
  wordStart,
} from "../scan.ts";
import { afterCourt, standsWithin, withoutBlank, withoutLeadingWords } from "./name-bounds.ts";
import {
  connectorStart,
  continuesName,
  isAbbreviation,
  isOpener,
  startOfVersus,
  openerLength,
  plainWordStart,
  PROCEDURAL_ENDS,
  SIGNAL_WORDS,
  startsName,
  WHOLE_WORDS,
} from "./name-words.ts";

/** A name that has been found. */
export type FoundName = Extract<Found, { type: "CaseName" }>;

/** No name is longer than this. */
const REACH = 320;
const MAX_WORDS = 40;
/** "Bank (In re Vieland)": no more words stand in parentheses. */
const MAX_ENCLOSED = 12;

/**
 * The name of the case that ends just before `at`.
 *
 * @param text - the whole text
 * @param at - where what follows the name begins
 * @param from - how far back it may reach
 * @returns the name, `certain` when it has "v." or "In re"; a lone run of capitalised words is not certain
 */
export function caseNameBefore(text: string, at: number, from: number): FoundName | undefined {
  const bound = Math.max(from, at - REACH);
  const tokenEnd = skipSpaceBack(text, at, bound);
  if (tokenEnd <= bound) return undefined;
  let end = withoutBlank(text, tokenEnd, bound);
  const comma = text.charCodeAt(end - 1) === 44;
  // "Albers , 475 U.S. 312": a comma that the text sets apart
  if (comma) end = skipSpaceBack(text, end - 1, bound);
  // The italics of a Markdown source are not in the flat text, but an underscore or asterisk may be.
  if (end <= bound || isSpace(text, end - 1)) return undefined;

  // "(ECF No. 5": nothing but what opens stands before
  if (isOpener(text.charCodeAt(end - 1)) && (end - 1 === bound || isSpace(text, end - 2))) return undefined;

  let cursor = end;
  let start = end;
  /** Where "v." begins, or -1. */
  let versus = -1;
  let certain = false;
  /** Whether no space stands behind "v.". */
  let joined = false;
  let closed = 0;
  let enclosed = 0;
  let told = false;
  for (let words = 0; words < MAX_WORDS; words++) {
    const wordEnd = skipSpaceBack(text, cursor, bound);
    if (wordEnd <= bound || (wordEnd >= 2 && isBlockBreak(text, wordEnd - 2) && wordEnd !== cursor)) break;
    const plain = plainWordStart(text, wordEnd, bound);
    if (plain >= 0) {
      if (closed > 0 && ++enclosed > MAX_ENCLOSED) return undefined;
      cursor = start = plain;
      continue;
    }
    const connector = connectorStart(text, wordEnd, bound);
    if (connector >= 0) {
      if (closed > 0 && ++enclosed > MAX_ENCLOSED) return undefined;
      told ||= text.startsWith("in", wordEnd - 2);
      cursor = connector;
      continue;
    }
    const begin = partedWordStart(text, wordEnd, bound);
    if (startOfVersus(text, wordEnd, bound) === begin) {
      if (versus >= 0) break;
      cursor = versus = begin;
      certain = true;
      continue;
    }
    const word = text.slice(begin, wordEnd);
    // "Ashe v.Norwood"
    if (versus < 0 && text.charCodeAt(begin) === 118 && JOINED_VERSUS.test(word)) {
      cursor = versus = begin;
      certain = joined = true;
      continue;
    }
    const final = text.charCodeAt(wordEnd - 1);
    // "(D.R.I.1991); Ashe v. Norwood"
    if (final === 59) break;
    const procedural = versus >= 0 || closed > 0 ? undefined : proceduralStart(text, word, begin, bound);
    if (procedural !== undefined) {
      start = procedural;
      certain = true;
      break;
    }
    // "15 Civ. 3409 (PAE)", "Hecox v. Little (Hecox II)"
    if (isEnclosed(word)) {
      cursor = begin;
      continue;
    }
    const opener = openerLength(word);
    const bare = opener ? word.slice(opener) : word;
    if (closed > 0) closed -= Math.min(opener, closed);
    else if (opener > 0) {
      if (
        bare &&
        startsName(bare) &&
        !LEADING_WORDS.has(bare) &&
        (wordEnd === end || !QUOTATION_ENDS.test(bare))
      )
        start = begin + opener;
      else if (versus >= 0) start = behindMark(word, begin, start);
      break;
    }
    // "under the APA. See Ashe v. Norwood"
    if (versus >= 0 && bare.length < 8 && SIGNAL_WORDS.has(bare)) break;
    // "(11th Cir. 2018) and Abay v. City of Denver": the decision before
    if (versus >= 0 && endsInYear(word, final)) break;
    if (closes(word, final) && !word.includes("(")) closed++;
    if (closed > 0 && ++enclosed > MAX_ENCLOSED) return undefined;
    // "a line of cases—Graham v. Florida"
    const dash = versus >= 0 && bare.indexOf("—") > 0 ? bare.lastIndexOf("—") + 1 : 0;
    if (dash > 1 && isCapital(bare.charCodeAt(dash))) {
      start = begin + opener + dash;
      break;
    }
    // "the War Claims Fund. Wiener, 357 U.S. at 354"
    const doubtful =
      (closed === 0 && !continuesName(bare, versus >= 0, begin + word.length === end)) ||
      (versus < 0 && final === 46 && start < end && WHOLE_WORDS.has(bare));
    if (doubtful && !isUnknownAbbreviation(text, bare, begin, cursor, bound, at, versus >= 0)) {
      if (versus >= 0) start = behindMark(word, begin, start);
      break;
    }
    told ||= final === 110 && word.endsWith("in");
    cursor = begin;
    if (startsName(bare) || (versus >= 0 && startsWithNumber(text, bare, begin, bound))) start = begin;
  }
  if (start >= end) return undefined;
  start = withoutLeadingWords(text, afterCourt(text, start, end, versus >= 0, told), end);
  if (start >= end || (!certain && !comma) || (certain && !comma && versus < 0)) return undefined;
  if (versus >= 0 && !standsWithin(text, start, versus, end)) return undefined;
  let name = text.slice(start, end);
  if (joined) name = name.replace(/(\sv\.)(?=[A-Z])/, "$1 ");
  if (!isPlain(name)) name = withoutNumber(withoutBreaks(name));
  // "People v. DeBour. 40 N.Y.2d 210": a period for the comma
  if (
    !comma &&
    name.endsWith(".") &&
    /[a-z]{3}\.$/.test(name) &&
    !isAbbreviation(name.slice(name.lastIndexOf(" ") + 1))
  )
    name = name.slice(0, -1);
  if (name.startsWith("No") && /^Nos?\.\s/.test(name)) return undefined;
  // The comma after it belongs to the token, not to the name.
  return {
    type: "CaseName",
    start,
    end: tokenEnd,
    head: { name, certain },
  };
}

/** The last of what commas part in a name that is not certain: "Floyd" of "Ex. L, Floyd". */
export function lastName(text: string, name: FoundName): FoundName {
  const last = name.head.name.slice(name.head.name.lastIndexOf(", ") + 1).trim();
  const start = text.lastIndexOf(last.split(" ")[0]!, name.end - last.length);
  return start > name.start ? { ...name, start, head: { name: last, certain: false } } : name;
}

/** Where "In re", "Ex parte" or "In the Matter of" begins, when the word that begins at `begin` ends it. */
function proceduralStart(text: string, word: string, begin: number, bound: number): number | undefined {
  if (word.length > 5 || !/^(?:re:?|parte|of)$/i.test(word)) return undefined;
  if (!PROCEDURAL_ENDS.has(text.charCodeAt(skipAllSpaceBack(text, begin, bound) - 1))) return undefined;
  const from = Math.max(bound, begin - 20);
  const match = PROCEDURAL.exec(text.slice(from, begin + word.length));
  return match ? from + match.index + match[0].length - match[1]!.length : undefined;
}

const PROCEDURAL =
  /(?:^|[^A-Za-z])(I[Nn]\s+[Rr][Ee]:?|E[Xx]\s+[Pp](?:arte|ARTE)|(?:I[Nn]\s+(?:the|THE)\s+)?M(?:atter|ATTER)\s+(?:of|OF))$/;

const JOINED_VERSUS = /^v\.[A-Z][a-z]/;

/** “quarrels and ‘Controversies.’” Marsh v. Delaney”: the last word of what is quoted or bracketed before the name. */
const QUOTATION_ENDS = /(?:[.,?!’\])]["”]|\])[.,]?$/;
const YEAR_CLOSES = /(?:1[6-9]|20)\d\d[)\]],?$/;

function endsInYear(word: string, final: number): boolean {
  return (final === 41 || final === 93 || final === 44) && YEAR_CLOSES.test(word);
}

/** "(PAE)", "(Hecox": whether a word is in parentheses of its own. */
function isEnclosed(word: string): boolean {
  return charCode(word, 0) === 40 && /^\([^()]*\),?$/.test(word);
}

/** Whether a parenthesis, or one and a comma, ends the word. */
function closes(word: string, final: number): boolean {
  return final === 41 || (final === 44 && word.charCodeAt(word.length - 2) === 41);
}

/** Where a word begins that a line or a scan has parted: "Recla-\nmation", "ofN ew". */
function partedWordStart(text: string, end: number, bound: number): number {
  const begin = wordStart(text, end, bound);
  const code = text.charCodeAt(begin);
  if (code < 97 || code > 122) return begin;
  const before = skipSpaceBack(text, begin, bound);
  const hyphen = text.charCodeAt(before - 1) === 45 && text.slice(before, begin).includes("\n");
  if (!hyphen && !(isCapital(text.charCodeAt(before - 1)) && /\sof.$/.test(text.slice(before - 4, before))))
    return begin;
  return wordStart(text, before, bound);
}

/** Whether a name has neither digits nor white space but single spaces, and no "of" that a scan has joined to the next word. */
function isPlain(name: string): boolean {
  let before = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code <= 32 ? code < 32 || before === 32 : isDigit(code) || (code >= 0xa0 && isSpace(name, at)))
      return false;
    if (before === 102 && isCapital(code)) return false;
    before = code;
  }
  return true;
}

/** A name in one line, its parted words joined. */
function withoutBreaks(words: string): string {
  const joined = words.includes("\n")
    ? words.replace(/-[^\S\n]{0,8}\n\s{0,40}(?=[a-z])/g, "").replace(/-[^\S\n]{0,8}\n\s{0,40}(?=[A-Z])/g, "-")
    : words;
  return foldSpace(joined.includes("of") ? joined.replace(/\bof([A-Z])(?:\s+(?=[a-z]))?/g, "of $1") : joined);
}

/**
 * Whether a word that is in no table is abbreviated in the name of a party: "Inc." or "v." stands right behind it, or "v." before it in a
 * decision that is cited in full.
 */
function isUnknownAbbreviation(
  text: string,
  word: string,
  begin: number,
  end: number,
  bound: number,
  at: number,
  left: boolean,
): boolean {
  if (word.charCodeAt(word.length - 1) !== 46) return false;
  // "Lexmark Intern. Inc."
  if (isCapital(word.charCodeAt(0)) && endOfMatch(COMPANY_FOLLOWS, text, skipAllSpace(text, end)) >= 0)
    return true;
  // "NFIB. v. OSHA"
  if (left && /^[A-Z]{3,4}\.$/.test(word)) return endOfMatch(VERSUS_FOLLOWS, text, end) >= 0;
  if (!/^(?:[A-Z][a-z]{1,8}-)?[A-Z][a-z]{1,8}\.$/.test(word)) return false;
  // "Coal. for Immgr. Reform v. …"
  if (left)
    return (
      endOfMatch(VERSUS_FOLLOWS, text, end) >= 0 ||
      WITHIN_PARTY.test(text.slice(Math.max(bound, begin - 14), begin))
    );
  return (
    endOfMatch(CITED_IN_FULL, text, at) >= 0 &&
    RIGHT_PARTY.test(text.slice(Math.max(bound, begin - 100), begin))
  );
}

/** What no name begins with. */
const COMPANY_FOLLOWS = /(?:Inc|Corp|Co|Ltd|L\.?L\.?[CP])\b/y;
const WITHIN_PARTY =
  /(?:Coal|Ctr|Soc['’]y|Ass['’]n|All|Inst|Found|Comm)\.?\s{1,2}(?:for|of)\s{1,2}$|\s&\s{1,2}$/;
const VERSUS_FOLLOWS = /vs?\.\s/y;
const CITED_IN_FULL = /\d{1,4}\s+(?![^,;()]{0,24}\sat\s)[A-Z]|Nos?\.|Case\s|Civ/y;
const RIGHT_PARTY = /\sv\.\s+(?:(?:[A-Z][\w.,’'&-]*|&|and|at|for|in|of|on|the)\s+){0,9}$/;

/** A name without the case's number behind it: "Smith v. Jones, No. CV-15-12". */
function withoutNumber(name: string): string {
  if (!hasDigit(name)) return name;
  return name
    .replace(
      /,? (?:Case |Civ(?:il|\.) (?:Action |A\. )?|C\.A\. )?Nos?\. ?(?:[A-Z]{1,4}[ .-]{0,2}){0,2}\S{0,12}\d.*/s,
      "",
    )
    .replace(/,? [A-Z]{1,2}\d{2}-\d{3,5}(?![\d,]).*/s, "")
    .replace(/,? \d{1,2}[ -](?:Civ\.|CIV\.|C[Vv]\.?|Cr\.|MD|MC)[ -]\d.*/s, "");
}

/** "3M Co. v. …", "See 35 Bar & Grill v. …"; elsewhere a number before a name is that of a footnote, a line, a page. */
function startsWithNumber(text: string, word: string, begin: number, bound: number): boolean {
  if (!isDigit(charCode(word, 0))) return false;
  return /[A-Za-z]/.test(word) || BEFORE_NUMBER.test(text.slice(Math.max(bound, begin - 10), begin));
}

const BEFORE_NUMBER = /(?:[Ss]ee|[Cc]f\.|[Aa]lso|e\.g\.,|[Ii]n|citing|quoting)\s+$/;

/** "1White v. Lee", "[43]Ashe v. Norwood", "*162Ordway v. INS": where the name begins behind the number of a note or page. */
function behindMark(word: string, begin: number, start: number): number {
  const mark = /^(?:\d{1,2}|\[\d{1,3}\]|\*\d{1,4})(?=[A-Z][a-z]+,?$)/.exec(word);
  return mark ? begin + mark[0].length : start;
}
