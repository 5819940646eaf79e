/** The heads of statutes and regulations: "42 U.S.C.", "Cal. Civ. Code", "Title 28, United States Code". */
import type { Found } from "../found.ts";
import {
  charCode,
  endOfMatch,
  isDigit,
  isSpace,
  openingsOf,
  pairAt,
  skipAllSpace,
  skipAllSpaceBack,
  skipSpaceBack,
} from "../scan.ts";
import { codeAt, codeEndingAt } from "../tables/codes.ts";
import { withSignal } from "./reference.ts";

const SECTION_FOLLOWS =
  /,?\s*(?:§|[Ss]ec(?:tions?|s?\.)|[Aa]rt(?:icles?|s?\.)|[Cc]h(?:apters?|\.)|[Tt]it(?:le|\.)|[Pp]t\.|[Pp]arts?\s|\d)/y;
/** With what SECTION_FOLLOWS goes on behind a comma and white space, but for digits. */
const SECTION_OPENS = openingsOf("sec|Sec|art|Art|ch|Ch|tit|Tit|pt.|Pt.|part|Part");
/** What is cited by its pages has a short form: "84 Fed. Reg. at 33,830". */
const PAGED = new Set(["Fed. Reg.", "Stat."]);
const PAGE_FOLLOWS = /,?\s*(?:at\s+)?\d/y;

/** Reads the code whose title, from `at` to `end`, stands before its words, as the volume of a decision does: "42 U.S.C.". */
export function readTitledCode(
  text: string,
  at: number,
  end: number,
  words: number,
  from: number,
): Found[] | undefined {
  const code = codeAt(text, words);
  if (!code) return undefined;
  const isCited = PAGED.has(code.code)
    ? endOfMatch(PAGE_FOLLOWS, text, code.end) >= 0
    : sectionFollows(text, code.end);
  if (!isCited) return undefined;
  const head = { title: text.slice(at, end), code: code.code, kind: code.kind };
  return withSignal(text, [{ type: "Code", start: afterTitle(text, at, from), end: code.end, head }], from);
}

/** Where "Title" before its number begins, or the number itself. */
function afterTitle(text: string, at: number, from: number): number {
  if (text.charCodeAt(skipAllSpaceBack(text, at, from) - 1) !== 101) return at;
  const match = /\b[Tt]itle\s+$/.exec(text.slice(Math.max(from, at - 8), at));
  return match ? at - match[0].length : at;
}

function sectionFollows(text: string, at: number): boolean {
  const next = skipAllSpace(text, charCode(text, at) === 44 ? at + 1 : at);
  const code = charCode(text, next);
  // "§"
  if (code !== 167 && !isDigit(code) && !SECTION_OPENS.has(pairAt(text, next))) return false;
  return endOfMatch(SECTION_FOLLOWS, text, at) >= 0;
}

/** Reads the code whose words end before a section sign. */
export function readSection(text: string, at: number, from: number): Found[] | undefined {
  const end = skipSpaceBack(text, at, from);
  const code = codeEndingAt(text, text.charCodeAt(end - 1) === 44 ? end - 1 : end);
  if (!code || code.start < from) return undefined;
  return withSignal(
    text,
    [
      {
        type: "Code",
        start: code.start,
        end,
        head: { code: code.code, kind: code.kind, ...(code.title ? { title: code.title } : {}) },
      },
    ],
    from,
  );
}

/** Reads a code at a word that ends its name ("Code", "Stat.") or is its name ("KRS"), where a number follows. */
export function readCode(text: string, at: number, from: number): Found[] | undefined {
  let end = at;
  while (end < text.length && !isSpace(text, end) && text.charCodeAt(end) !== 167) end++;
  const ahead = codeAt(text, at);
  if (ahead && sectionFollows(text, ahead.end)) end = ahead.end;
  for (const limit of limitsOf(text, at, end, from)) {
    const code = codeEndingAt(text, limit);
    if (!code || code.start < from) continue;
    const before = text.slice(Math.max(from, code.start - 20), code.start);
    const title = TITLE_OF.exec(before);
    const head = { code: code.code, kind: code.kind, ...(title ? { title: title[1]! } : {}) };
    const start = code.start - (title ? before.length - title.index : 0);
    return withSignal(text, [{ type: "Code", start, end: limit, head }], from);
  }
  return undefined;
}

/** "Title 28, United States Code", "Title 18 of the United States Code". */
const TITLE_OF = /\b[Tt]itle\s+(\d{1,2}),?\s+(?:of\s+(?:the\s+)?)?$/;

/** Where a code may end whose word ends at `end`: most words that might end its name have no section behind them. */
function limitsOf(text: string, at: number, end: number, from: number): number[] {
  const limits: number[] = [];
  const annotated = skipAnnotated(text, end);
  if (sectionFollows(text, annotated)) limits.push(annotated);
  if (annotated !== end && sectionFollows(text, end)) limits.push(end);
  if (ARTICLE_OPENS.has(pairAt(text, at)) && /^[Aa]rt\./.test(text.slice(at, at + 4))) {
    const before = skipSpaceBack(text, at, from);
    if (sectionFollows(text, before)) limits.push(before);
  }
  return limits;
}

const ARTICLE_OPENS = openingsOf("Art|art");
const ANNOTATED_OPENS = openingsOf("Ann|Tit|tit");

function skipAnnotated(text: string, end: number): number {
  if (!ANNOTATED_OPENS.has(pairAt(text, skipAllSpace(text, end)))) return end;
  const more = endOfMatch(/\s+(?:Ann\.|Annotated|Tit\.|tit\.)/y, text, end);
  return more < 0 ? end : more;
}
