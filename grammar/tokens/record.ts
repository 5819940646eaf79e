/** Titles of record documents: "Brayer Decl.", "Pl.'s Mem. in Opp'n", "Complaint" before a pin. */
import type { Found, RecordTitleHead } from "../found.ts";
import { DECLARATION_ORDINALS, HEAD_WORDS, TITLE_ABBREVIATIONS, TITLE_LINKS } from "../record-words.ts";
import { ABBREVIATIONS, LEADING_WORDS } from "../words.ts";
import { endOfMatch, isCapital, isSpace, matchAt, skipSpace, skipSpaceBack, wordStart } from "../scan.ts";
import { WHOSE } from "./exhibit.ts";
import { withSignal } from "./reference.ts";

const firsts = new Set<string>();
for (const word of HEAD_WORDS.keys()) firsts.add(word[0]!);

/** What opens a record title: any of its head words. */
export const RECORD_HEADS = {
  first: [...firsts].join(""),
  opens: [...groupByFirst([...HEAD_WORDS.keys()])],
};

/** One alternative a first letter, the longest word first, so that the search stays a short dispatch. */
function groupByFirst(words: string[]): string[] {
  const byFirst = new Map<string, string[]>();
  for (const word of words) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
  return [...byFirst].map(([first, list]) => {
    const tails = list
      .map((word) => word.slice(1))
      .sort((a, b) => b.length - a.length)
      .map(
        (tail) => tail.replace(/[.&]/g, "\\$&").replace(/'/g, "[’']") + (/[A-Za-z]$/.test(tail) ? "\\b" : ""),
      );
    return `${first}(?:${tails.join("|")})`;
  });
}

/** What must follow a full word that it be a citation: a pin, an exhibit, or its entry in brackets and then a pin. */
const PIN_FOLLOWS =
  /,?\s*(?:\((?:the\s+)?["“][^"“”()]{1,60}["”]\),?\s*)?(?:\((?:ECF|Dkt|Doc|Docket|D\.E|DE|R\. Doc|Rec|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^()]{1,24}\)|\[(?:ECF|Dkt|Doc|Docket|D\.E|DE|R\. Doc|Rec|#)[^[\]]{1,24}\])?,?\s*(?:at\s+(?:¶|§|\d|p\.|pp\.|\*|[ivx]+\b)|¶|§|pp?\.\s*\d|Exs?\.\s|nn?\.\s?\d|paras?\.)/y;
const NUMBER_FOLLOWS = /\s*\d{1,6}(?::\d|[-–,.);\s](?!\s*[a-z]{3}))/y;
const ENTRY_FOLLOWS =
  /,?\s*(?:\((?:the\s+)?["“][^"“”()]{1,60}["”]\),?\s*)?[([]?(?:ECF|Dkt|dkt|DKT|Docs?\b|Docket|D\.\s?[EI]|DE\s|R\.\s*Doc|Rec\.\s*Doc|NYSCEF|Filing No|#\s?\d)/y;
const ENTRY_BEFORE =
  /(?:R\.|ECF|Dkt\.?|Docs?\.?|D\.E\.|D\.I\.|DE|Docket)(?:\s*(?:Nos?\.|#))?\s*\d[\d-]*(?:\s+at\s+[\d-]+)?,\s*$/;
const PROSE_BEFORE = /\b(?:the|a|an|its|their|his|her|this|that|any|each|such|said|our)\s+$/;
const DATE_FOLLOWS =
  /,?\s*(?:dated\s+)?\(?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d/y;
const SIGNAL_BEFORE = /(?:[Ss]ee(?: also| generally)?|[Cc]f\.|[Aa]ccord|e\.g\.),?\s*$/;
const DIGIT_FOLLOWS = /\s*(?:at\s+)?\d/y;
/** "Drummond Report", "Drummond Rpt.": the report of an expert, by name. */
const EXPERT_REPORT =
  /^(?!(?:Joint|Status|Final|Interim|Monitor|Inspection|Annual|Quarterly|Incident|Police|Expert|Court|First|Second|Third|Supplemental|Settlement|Investigative|Compliance|Staff|House|Senate|Medical|Disciplinary|Progress|Draft|Amended|Consolidated|The|This)\b)([A-Z][a-z][\w’'-]+)\s+(?:Expert\s+)?(?:Report|Rpt\.|Rep\.)$/;
const ABBREVIATED_TITLE = /(?:^|\s)(?:[A-Z][a-z]+\.(?:'s|')?|Opp'n|Hr'g|Supp\.)(?=\s|$)/;
const MAX_TITLE_WORDS = 40;

/** Reads the title of a record document around its head word at `at`. */
export function readRecordTitle(text: string, at: number, from: number): Found[] | undefined {
  const word = wordAt(text, at);
  const head = HEAD_WORDS.get(fold(word));
  if (!head) return undefined;
  const end = at + word.length;
  if (needsNumber(word) && endOfMatch(DIGIT_FOLLOWS, text, end) < 0 && endOfMatch(PIN_FOLLOWS, text, end) < 0)
    return undefined;
  if (head.full && !isShort(text, at, end, from) && endOfMatch(PIN_FOLLOWS, text, titleEnd(text, end)) < 0)
    return undefined;
  const title =
    head.kind === "declaration" || head.kind === "affidavit" || head.kind === "deposition"
      ? personTitle(text, at, end, from, head.kind, head.full)
      : documentTitle(text, at, end, from, head.kind);
  if (!title || !isCited(text, title.start, title.end)) return undefined;
  return withSignal(text, [title], from);
}

/**
 * Whether a title stands as a citation: before a pin, beside its entry, alone in brackets, after a signal, or as a
 * sentence of its own. "The Mot. was filed" is prose.
 */
function isCited(text: string, start: number, end: number): boolean {
  if (endOfMatch(PIN_FOLLOWS, text, end) >= 0 || endOfMatch(NUMBER_FOLLOWS, text, end) >= 0) return true;
  const words = text.slice(Math.max(0, start - 40), start);
  if (PROSE_BEFORE.test(words)) return false;
  if (ENTRY_BEFORE.test(words)) return true;
  if (endOfMatch(ENTRY_FOLLOWS, text, end) >= 0 || endOfMatch(DATE_FOLLOWS, text, end) >= 0) return true;
  const before = skipSpaceBack(text, start, Math.max(0, start - 40));
  // the beginning of a block is that of a sentence
  const lead = before === 0 || text.charCodeAt(before - 1) === 10 ? "." : text[before - 1]!;
  const close = text[skipSpace(text, end)] ?? ".";
  const tail = text[end - 1] === "." ? "." : close;
  if ("([;".includes(lead)) return ")];,.".includes(close);
  if (SIGNAL_BEFORE.test(words)) return true;
  return (
    '.”"'.includes(lead) &&
    ".;".includes(tail) &&
    /[A-Z(“"[]|$/.test(text[skipSpace(text, end + (close === "." ? 1 : 0))] ?? "")
  );
}

/** The word at `at`: up to white space or a bracket, a final comma or colon left out. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && !isSpace(text, end) && !'()[],;:"“”/'.includes(text[end]!)) end++;
  const word = text.slice(at, end);
  if (HEAD_WORDS.has(fold(word))) return word;
  const short = word.replace(/\.(?=[^.]*$).*$|['’]s$/, "");
  return HEAD_WORDS.has(fold(short)) ? short : word;
}

function fold(word: string): string {
  return word.replace(/[’‘]/g, "'");
}

/** Initials that are words of other trades too, unless a number follows: "R.", "AR 123", "J.", "CR 12". */
function needsNumber(word: string): boolean {
  return (
    word === "App." ||
    (word.length <= 4 && /^[A-Z.&]+\.?$/.test(word) && !/^(?:FAC|SAC|TAC|MSJ|MTD|R&R|M&R|F&R)$/.test(word))
  );
}

/** Whether a full word stands in a title with abbreviations: "Notice of Decls.", "Defs.’ Res. Statement of Facts". */
function isShort(text: string, at: number, end: number, from: number): boolean {
  const start = titleStart(text, at, from);
  return ABBREVIATED_TITLE.test(fold(text.slice(start, titleEnd(text, end))));
}

/** "Brayer Decl.", "Second Supp. Kaiser Decl.", "Decl. of John Smith". */
function personTitle(
  text: string,
  at: number,
  end: number,
  from: number,
  kind: "declaration" | "affidavit" | "deposition",
  full: boolean,
): Found | undefined {
  const start = titleStart(text, at, from);
  const tail = matchAt(/\s+(?:Tr\.|Transcript)/y, text, end);
  if (tail && kind === "deposition") end += tail[0].length;
  const of = matchAt(
    declarant(text, start, at).name
      ? /\s+(?:of|from)\s+(?=[A-Z])/y
      : /\s+(?:of|from)\s+(?=[A-Z])|\s+(?=[A-Z][a-z]+\.?\s+[A-Z])/y,
    text,
    end,
  );
  if (of) {
    const nameStart = end + of[0].length;
    const nameEnd = personEnd(text, nameStart);
    if (nameEnd > nameStart)
      return title(start, nameEnd, kind, text.slice(nameStart, nameEnd), declarant(text, start, at).ordinal);
  }
  const { name, ordinal } = declarant(text, start, at);
  if (!name && full) return undefined;
  return title(start, end, kind, name || text.slice(start, end), ordinal);
}

/** The declarant in the words before the head, and what tells this declaration from the others of the same person: "Second Supp.". */
function declarant(text: string, start: number, at: number): { name: string; ordinal: string } {
  const words = text.slice(start, at).trim().split(/\s+/).filter(Boolean);
  const ordinals: string[] = [];
  while (words.length > 0 && DECLARATION_ORDINALS.has(fold(words[0]!))) ordinals.push(words.shift()!);
  while (words.length > 0 && DECLARATION_ORDINALS.has(fold(words.at(-1)!))) ordinals.push(words.pop()!);
  const ordinal = ordinals.filter((word) => !/^(?:Pl|Def)/.test(word)).join(" ");
  return { name: words.join(" ").replace(/['’]s?$/, ""), ordinal };
}

/** The end of a person's name that begins at `start`: up to five capitalised words, initials, "Jr.". */
function personEnd(text: string, start: number): number {
  let end = start;
  for (let words = 0; words < 5; words++) {
    const begin = words === 0 ? start : skipSpace(text, end);
    const word = matchAt(/(?:[A-Z][A-Za-z’'-]*\.?|(?:de|la|von|van|del)(?=\s+[A-Z]))/y, text, begin);
    if (!word) break;
    if (
      word[0].endsWith(".") &&
      !(word[0].length <= 2 || /^(?:Dr|Mr|Ms|Mrs|Jr|Sr|St|Lt|Sgt|Capt|Maj|Col|Prof|Hon)\.$/.test(word[0]))
    ) {
      end = begin + word[0].length - 1;
      break;
    }
    if (/^(?:Ex|Exs|Exh|Decl|In|The|At)\.?$/.test(word[0])) break;
    end = begin + word[0].length;
    if (words > 0 && /^(?:Plaintiff|Defendant|Court|This|He|She|It|They|See)/.test(word[0]))
      return skipSpaceBack(text, begin, start);
  }
  return end;
}

/** "Pl.'s Mem. in Supp. of Mot. to Dismiss", "Steele Resp. Br.", "Second Am. Compl.". */
function documentTitle(
  text: string,
  at: number,
  end: number,
  from: number,
  kind: RecordTitleHead["kind"],
): Found | undefined {
  const start = titleStart(text, at, from);
  const stop = titleEnd(text, end);
  const whole = fold(text.slice(start, stop));
  let found = kind;
  if (/^(?:brief)$/.test(kind) && /\bOpp(?:'n|osition|\.)/.test(whole) && !/\bSupp\./.test(whole))
    found = "opposition";
  if (/\bMem\.?\s+Op\.|\bMemorandum Opinion/.test(whole)) found = "order";
  if (/^(?:opposition)$/.test(kind) && /\bResp\.\s+Br\./.test(whole)) found = "brief";
  if (/\b(?:Decl|Aff|Dep)s?\.\s*$/.test(whole)) {
    found = /Decl/.test(whole) ? "declaration" : /Aff/.test(whole) ? "affidavit" : "deposition";
    const { name, ordinal } = declarant(text, start, start + whole.search(/\b(?:Decl|Aff|Dep)s?\.\s*$/));
    return title(start, stop, found, name || whole, ordinal);
  }
  if (/\bTr\.\s*$/.test(whole)) found = /\bDep/.test(whole) ? "deposition" : "transcript";
  const expert = found === "report" && EXPERT_REPORT.exec(whole);
  if (expert) return title(start, stop, found, expert[1]!);
  return title(start, stop, found, text.slice(start, stop));
}

function title(start: number, end: number, kind: RecordTitleHead["kind"], name: string, ordinal = ""): Found {
  const head: RecordTitleHead = { kind, name: name.replace(/\s+/g, " ").trim() };
  if (ordinal) head.ordinal = ordinal;
  return { type: "RecordTitle", start, end, head };
}

/** Where the title around the head at `at` begins: over capitalised words, abbreviations and the links between them. */
function titleStart(text: string, at: number, from: number): number {
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
    if (ends || word === "") break;
    const folded = fold(word);
    if (
      final === 46 &&
      !ABBREVIATIONS.has(folded) &&
      !TITLE_ABBREVIATIONS.has(folded) &&
      !DECLARATION_ORDINALS.has(folded) &&
      !/^(?:[A-Z]|[A-Z][a-z]{0,2})\.$/.test(word)
    )
      break;
    if (isCapital(word.charCodeAt(0)) || /^\d(?:st|d|nd|rd|th)$/.test(word)) {
      if (LEADING_WORDS.has(word) && !/^(?:First|Second|Plaintiffs?|Defendants?)$/.test(word)) break;
      if (/^(?:See|Cf|Accord|Compare)/.test(word)) break;
      start = begin + opener;
    } else if (word !== "&" && !(word === "and" && words > 0 && start < at)) break;
    cursor = begin;
    if (opener) break;
  }
  return start;
}

/** Where the title that has its head before `end` ends: over abbreviations, and over links with the words after them. */
function titleEnd(text: string, end: number): number {
  let stop = end;
  let cursor = end;
  let linked = false;
  for (let words = 0; words < MAX_TITLE_WORDS; words++) {
    if (text[cursor] === "/" || text[cursor] === ",") {
      if (text[cursor] === ",") break;
      cursor++;
    }
    const begin = skipSpace(text, cursor);
    const word = matchAt(/[A-Za-z][A-Za-z’'-]*\.?(?:['’]s?)?|&/y, text, begin)?.[0];
    if (!word) break;
    const folded = fold(word);
    if (TITLE_LINKS.has(folded)) {
      linked = true;
      cursor = begin + word.length;
      continue;
    }
    const bare = folded.replace(/\.$/, "");
    if (/^Exs?$|^Exhs?$|^Attach$/.test(bare)) break;
    const abbreviation = TITLE_ABBREVIATIONS.has(folded) || HEAD_WORDS.get(folded)?.full === false;
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

const RULE_STATEMENT =
  /(?:Local\s+|L\.\s?)?(?:Civ(?:il|\.)\s*)?R(?:ule|\.)\s*\d{1,2}(?:\.\d)?(?:\([a-z]\))*\s+(?:Counter-?)?(?:Stmt\.|Statement|SOF|SUF)/y;

/** Reads a statement of facts by the rule that asks for it: "Rule 56.1 Stmt. ¶ 3", "L.R. 56.1 Stmt.". */
export function readRuleStatement(text: string, at: number, from: number): Found[] | undefined {
  const match = matchAt(RULE_STATEMENT, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  if (!isCited(text, at, end)) return undefined;
  const whose = WHOSE.exec(text.slice(Math.max(from, at - 24), at));
  const start = whose ? at - whose[0].length : at;
  return withSignal(text, [title(start, end, "statement", text.slice(start, end))], from);
}
