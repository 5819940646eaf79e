/** Where the title of a record document begins and ends around its head word, and what shows behind it that it is cited. */
import { DECLARATION_ORDINALS, HEAD_WORDS, TITLE_ABBREVIATIONS, TITLE_LINKS } from "../record-words.ts";
import {
  charCode,
  endOfMatch,
  isCapital,
  isDigit,
  matchAt,
  openingsOf,
  pairAt,
  skipAllSpace,
  skipSpace,
  skipSpaceBack,
  wordStart,
} from "../scan.ts";
import { ABBREVIATIONS, LEADING_WORDS } from "../words.ts";

const DOCKET_WORD =
  "(?:ECF|Dkt|dkt|DKT|Docs?\\b|Docket|docket\\s+no|D\\.\\s?[EI]|DE\\s|R\\.\\s*Doc|Rec\\.\\s*Doc|NYSCEF|Filing No|#\\s?\\d)";
/** (the "Smith Decl."), [hereinafter "Smith Decl."] */
const SHORT_NAME = '[([](?:(?:the|hereinafter),?\\s+)?["“][^"“”()[\\]]{1,60}["”][)\\]],?\\s{0,40}';

/** What must follow a full word that it be a citation: a pin, an exhibit, or its entry in brackets and then a pin. */
const PIN = new RegExp(
  `,?\\s{0,40}(?:${SHORT_NAME})?` +
    `(?:\\((?:${DOCKET_WORD}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^()]{1,24}\\)|\\[${DOCKET_WORD}[^[\\]]{1,24}\\])?` +
    ",?\\s{0,40}(?:at\\s+(?:Exs?\\.|¶|§|\\d|pp?\\.|\\*|[ivx]+\\b)|¶|~{1,2}\\s{0,2}\\d|§|pp?\\.\\s*\\d|Exs?\\.\\s|Attach(?:ments?|s?\\.)\\s\\d|nn?\\.\\s?\\d|paras?\\.|\\d{1,4}:\\d{1,2}\\b)",
  "y",
);
const ENTRY = new RegExp(`,?\\s{0,40}(?:${SHORT_NAME})?[([]?${DOCKET_WORD}`, "y");
/** With what words each goes on behind a comma and white space: most words of prose are told by a look at their first letters. */
const PIN_OPENS = openingsOf("at|pp|p.|paras|Exs|Attach|nn|n.");
const ENTRY_OPENS = openingsOf("ECF|Dkt|dkt|DKT|Doc|docket|D.|DE|R.|Rec|NYSCEF|Filing");

/** Whether a pin follows: "at 5", "¶ 6", "(ECF No. 3) at 4", ", Ex. A". */
export function pinFollows(text: string, at: number): boolean {
  const next = skipAllSpace(text, charCode(text, at) === 44 ? at + 1 : at);
  const known = opensPin(charCode(text, next)) || PIN_OPENS.has(pairAt(text, next));
  return known && endOfMatch(PIN, text, at) >= 0;
}

/** Whether the entry follows that a document has on the docket. */
export function entryFollows(text: string, at: number): boolean {
  const next = skipAllSpace(text, charCode(text, at) === 44 ? at + 1 : at);
  const code = charCode(text, next);
  const known = code === 35 || opensBracket(code) || ENTRY_OPENS.has(pairAt(text, next));
  return known && endOfMatch(ENTRY, text, at) >= 0;
}

/** Whether the code is that of a digit, ¶ § ~ or a bracket; or of a comma, since two may stand before a pin. */
function opensPin(code: number): boolean {
  return isDigit(code) || opensBracket(code) || code === 0xb6 || code === 0xa7 || code === 126 || code === 44;
}

function opensBracket(code: number): boolean {
  return code === 40 || code === 91;
}

const MAX_TITLE_WORDS = 40;

/** Apostrophes straight. */
export function fold(word: string): string {
  return isCurled(word) ? word.replace(/[’‘]/g, "'") : word;
}

function isCurled(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === 0x2019 || code === 0x2018) return true;
  }
  return false;
}

/** Where the title around the head at `at` begins: over capitalised words, abbreviations and the links between them. */
export function titleStart(text: string, at: number, from: number): number {
  let start = at;
  let cursor = at;
  for (let words = 0; words < MAX_TITLE_WORDS; words++) {
    const wordEnd = skipSpaceBack(text, cursor, from);
    if (wordEnd <= from || wordEnd === 0) break;
    const begin = wordStart(text, wordEnd, from);
    const small = text.charCodeAt(begin);
    // of words in small letters, "and" alone stands in a title
    if (small >= 98 && small <= 122) break;
    let opener = 0;
    while (begin + opener < wordEnd && opens(text.charCodeAt(begin + opener))) opener++;
    const word = text.slice(begin + opener, wordEnd);
    const final = charCode(word, word.length - 1);
    // "Clause.19 Am. Compl.": the mark of a footnote at the end of the sentence before.
    if (word === "" || closes(final) || (isDigit(final) && /[a-z]\.\d{1,3}$/.test(word))) break;
    // "of the court." Order at 7
    if (final === 34 && charCode(word, word.length - 2) === 46) break;
    if (final === 46 && !isAbbreviated(word)) break;
    const first = word.charCodeAt(0);
    if (isCapital(first) || (isDigit(first) && /^(?:56\.1|\d(?:st|d|nd|rd|th)\.?$)/.test(word))) {
      if (LEADING_WORDS.has(word) && !TITLE_LEADERS.has(word)) break;
      start = begin + opener;
    } else if (word !== "&" && !(word === "and" && words > 0 && start < at)) break;
    cursor = begin;
    if (opener) break;
  }
  return start;
}

/** Words of titles that open sentences too. */
const TITLE_LEADERS = new Set("First Second Plaintiff Plaintiffs Defendant Defendants".split(" "));

/** Whether a word with a period is abbreviated, and does not end a sentence. */
function isAbbreviated(word: string): boolean {
  const folded = fold(word);
  return (
    ABBREVIATIONS.has(folded) ||
    TITLE_ABBREVIATIONS.has(folded) ||
    DECLARATION_ORDINALS.has(folded) ||
    // "the Privacy Act. SAC ¶ 4"
    (word !== "Act." && /^(?:[A-Z]|[A-Z][a-z]{0,2}|\d(?:d|nd|rd|th))\.$/.test(word))
  );
}

/** Whether the code is that of ( [ or of a quotation mark that opens. */
function opens(code: number): boolean {
  return opensBracket(code) || code === 34 || code === 0x201c || code === 0x2018;
}

/** Whether the code is that of , ; : ) ] or of a quotation mark that closes. */
function closes(code: number): boolean {
  return code === 44 || code === 59 || code === 58 || code === 41 || code === 93 || code === 0x201d;
}

/** Where the title that has its head before `end` ends: over abbreviations, and over links with the words after them. */
export function titleEnd(text: string, end: number): number {
  let stop = end;
  let cursor = end;
  let linked = false;
  for (let words = 0; words < MAX_TITLE_WORDS; words++) {
    const mark = text.charCodeAt(cursor);
    if (mark === 44) break;
    if (mark === 47) cursor++;
    const begin = skipSpace(text, cursor);
    const word = matchAt(/[A-Za-z][A-Za-z’'-]*\.?(?:['’]s?)?|&|56\.1(?!\d)/y, text, begin)?.[0];
    if (!word) break;
    const folded = fold(word);
    if (TITLE_LINKS.has(folded)) {
      linked = true;
      cursor = begin + word.length;
      continue;
    }
    const bare = folded.endsWith(".") ? folded.slice(0, -1) : folded;
    if (EXHIBIT_WORDS.has(bare)) break;
    const abbreviation =
      folded === "56.1" || TITLE_ABBREVIATIONS.has(folded) || HEAD_WORDS.get(folded)?.full === false;
    const usual = TITLE_ABBREVIATIONS.has(bare);
    if (abbreviation || usual || (linked && isCapital(word.charCodeAt(0)))) {
      stop = begin + word.length;
      const goesOn = abbreviation || !word.endsWith(".") || (!usual && titleGoesOn(text, stop));
      if (!goesOn && !pinFollows(text, stop)) {
        stop--;
        break;
      }
      cursor = stop;
      continue;
    }
    break;
  }
  return stop;
}

/** Whether words of a title follow that open no sentence: "for Perm. Inj.", "of Immig. and Const. Law". */
function titleGoesOn(text: string, at: number): boolean {
  const begin = skipSpace(text, at);
  const word = matchAt(/[A-Za-z][A-Za-z’']*\.?/y, text, begin)?.[0] ?? "";
  return word.endsWith(".")
    ? word.length > 2 && TITLE_ABBREVIATIONS.has(word) && !/^(?:Pl|Def)/.test(word)
    : TITLE_LINKS.has(word) && begin > at;
}

const EXHIBIT_WORDS = new Set(["Ex", "Exs", "Exh", "Exhs", "Attach"]);
