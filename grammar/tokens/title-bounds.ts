/** Where the title of a record document begins and ends around its head word, and what shows behind it that it is cited. */
import { DECLARATION_ORDINALS, HEAD_WORDS, TITLE_ABBREVIATIONS, TITLE_LINKS } from "../record-words.ts";
import { endOfMatch, isCapital, matchAt, skipSpace, skipSpaceBack, wordStart } from "../scan.ts";
import { ABBREVIATIONS, LEADING_WORDS } from "../words.ts";

const DOCKET_WORD =
  "(?:ECF|Dkt|dkt|DKT|Docs?\\b|Docket|docket\\s+no|D\\.\\s?[EI]|DE\\s|R\\.\\s*Doc|Rec\\.\\s*Doc|NYSCEF|Filing No|#\\s?\\d)";
/** (the "Smith Decl."), [hereinafter "Smith Decl."] */
const SHORT_NAME = '[([](?:(?:the|hereinafter),?\\s+)?["“][^"“”()[\\]]{1,60}["”][)\\]],?\\s{0,40}';

/** What must follow a full word that it be a citation: a pin, an exhibit, or its entry in brackets and then a pin. */
export const PIN_FOLLOWS = new RegExp(
  `,?\\s{0,40}(?:${SHORT_NAME})?` +
    `(?:\\((?:${DOCKET_WORD}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^()]{1,24}\\)|\\[${DOCKET_WORD}[^[\\]]{1,24}\\])?` +
    ",?\\s{0,40}(?:at\\s+(?:Exs?\\.|¶|§|\\d|pp?\\.|\\*|[ivx]+\\b)|¶|~{1,2}\\s{0,2}\\d|§|pp?\\.\\s*\\d|Exs?\\.\\s|Attach(?:ments?|s?\\.)\\s\\d|nn?\\.\\s?\\d|paras?\\.|\\d{1,4}:\\d{1,2}\\b)",
  "y",
);
export const ENTRY_FOLLOWS = new RegExp(`,?\\s{0,40}(?:${SHORT_NAME})?[([]?${DOCKET_WORD}`, "y");
const MAX_TITLE_WORDS = 40;

/** Apostrophes straight. */
export function fold(word: string): string {
  return word.replace(/[’‘]/g, "'");
}

/** Where the title around the head at `at` begins: over capitalised words, abbreviations and the links between them. */
export function titleStart(text: string, at: number, from: number): number {
  let start = at;
  let cursor = at;
  for (let words = 0; words < MAX_TITLE_WORDS; words++) {
    const wordEnd = skipSpaceBack(text, cursor, from);
    if (wordEnd <= from || wordEnd === 0) break;
    const begin = wordStart(text, wordEnd, from);
    let word = text.slice(begin, wordEnd);
    const opener = /^[(["“‘]+/.exec(word)?.[0].length ?? 0;
    word = word.slice(opener);
    const final = word.charCodeAt(word.length - 1);
    const ends =
      final === 44 || final === 59 || final === 58 || final === 41 || final === 93 || final === 0x201d;
    // "Clause.19 Am. Compl.": the mark of a footnote at the end of the sentence before.
    if (ends || word === "" || /[a-z]\.\d{1,3}$/.test(word)) break;
    const folded = fold(word);
    if (
      final === 46 &&
      !ABBREVIATIONS.has(folded) &&
      !TITLE_ABBREVIATIONS.has(folded) &&
      !DECLARATION_ORDINALS.has(folded) &&
      !/^(?:[A-Z]|[A-Z][a-z]{0,2}|\d(?:d|nd|rd|th))\.$/.test(word)
    )
      break;
    if (isCapital(word.charCodeAt(0)) || /^56\.1/.test(word) || /^\d(?:st|d|nd|rd|th)\.?$/.test(word)) {
      if (LEADING_WORDS.has(word) && !/^(?:First|Second|Plaintiffs?|Defendants?)$/.test(word)) break;
      start = begin + opener;
    } else if (word !== "&" && !(word === "and" && words > 0 && start < at)) break;
    cursor = begin;
    if (opener) break;
  }
  return start;
}

/** Where the title that has its head before `end` ends: over abbreviations, and over links with the words after them. */
export function titleEnd(text: string, end: number): number {
  let stop = end;
  let cursor = end;
  let linked = false;
  for (let words = 0; words < MAX_TITLE_WORDS; words++) {
    if (text[cursor] === "/" || text[cursor] === ",") {
      if (text[cursor] === ",") break;
      cursor++;
    }
    const begin = skipSpace(text, cursor);
    const word = matchAt(/[A-Za-z][A-Za-z’'-]*\.?(?:['’]s?)?|&|56\.1(?!\d)/y, text, begin)?.[0];
    if (!word) break;
    const folded = fold(word);
    if (TITLE_LINKS.has(folded)) {
      linked = true;
      cursor = begin + word.length;
      continue;
    }
    const bare = folded.replace(/\.$/, "");
    if (/^Exs?$|^Exhs?$|^Attach$/.test(bare)) break;
    const abbreviation =
      folded === "56.1" || TITLE_ABBREVIATIONS.has(folded) || HEAD_WORDS.get(folded)?.full === false;
    if (abbreviation || TITLE_ABBREVIATIONS.has(bare) || (linked && isCapital(word.charCodeAt(0)))) {
      stop = begin + word.length;
      if (!abbreviation && word.endsWith(".") && endOfMatch(PIN_FOLLOWS, text, stop) < 0) {
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
