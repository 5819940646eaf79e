/** Titles of record documents: "Brayer Decl.", "Pl.'s Mem. in Opp'n", "Complaint" before a pin. */
import type { Found, RecordTitleHead } from "../found.ts";
import { FACTS_INITIALS, HEAD_WORDS, MISREAD, type HeadWord } from "../record-words.ts";
import {
  endOfMatch,
  foldSpace,
  isSpace,
  matchAt,
  openingsOf,
  pairAt,
  skipAllSpace,
  skipSpace,
  skipSpaceBack,
} from "../scan.ts";
import { WHOSE } from "./exhibit.ts";
import { declarant, personTitle, title } from "./person-title.ts";
import { withSignal } from "./reference.ts";
import { entryFollows, fold, pinFollows, titleEnd, titleStart } from "./title-bounds.ts";

const firsts = new Set<string>();
for (const word of HEAD_WORDS.keys()) firsts.add(word[0]!);

/** What opens a record title: any of its head words. */
export const RECORD_HEADS = {
  first: [...firsts].join(""),
  opens: [...groupByFirst([...HEAD_WORDS.keys()]), "[A-Z]{2,5}(?:SOF|SMF|SUF|SAF|UMF)\\b"],
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

const INITIALS = /^(?:FAC|SAC|TAC|MSJ|MTD|R&R|M&R|F&R)$/;
/** What is told by the next words, or is a report of Congress: "H.R. Rep. No. 104-469". */
const TOLD_LATER = /(?<=\bRep\.)\s+No\.|\s+(?:(?:Decl|Aff|Dep)s?\.|56\.1\s)/y;
const HEAD_FOLLOWS = /\s+(?:Br|Mem|Opp|Resp|Mot|Compl|Ans)\.|\s+(?:Opp[’']n|Reply|Brief)\b/y;
const TOLD_OPENS = openingsOf("No.|Decl|Dep|Aff|56");
const NUMBER_FOLLOWS = /\s*\d{1,6}(?::\d|[-–,.);\s](?!\s*[a-z]{3}))/y;
const ENTRY_BEFORE =
  /(?:R\.|ECF|Dkt\.?|Docs?\.?|D\.E\.|D\.I\.|DE|Docket)(?:\s*(?:Nos?\.|#))?\s*\d[\d-]*(?:\s+at\s+[\d-]+)?,\s*$/;
/** "Ex. 11 to Weaver Decl." */
const EXHIBIT_TO = /\bExh?s?\.\s+\S{1,6}\s+to\s+$/;
const PROSE_BEFORE = /\b(?:the|a|an|its|their|his|her|this|that|any|each|such|said|our)\s+$/;
const DATE_FOLLOWS =
  /,?\s*(?:dated\s+)?\(?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d/y;
const BEFORE_SUPRA = /,?(?=\s{1,3}supra\b)/y;
const SIGNAL_BEFORE = /(?:[Ss]ee(?: also| generally)?|[Cc]f\.|[Aa]ccord|e\.g\.),?\s*$/;
const DIGIT_FOLLOWS = /\s*(?:at\s+)?\d/y;
/** "Drummond Report", "Drummond Rpt.": the report of an expert, by name. */
const EXPERT_REPORT =
  /^(?!(?:Joint|Status|Final|Interim|Monitor|Inspection|Annual|Quarterly|Incident|Police|Expert|Court|First|Second|Third|Supplemental|Settlement|Investigative|Compliance|Staff|House|Senate|Medical|Disciplinary|Progress|Draft|Amended|Consolidated|The|This)\b)([A-Z][a-z][\w’'-]+)\s+(?:Expert\s+)?(?:Report|Rpt\.|Rep\.)$/;
const ABBREVIATED_TITLE = /(?:^|\s)(?:[A-Z][a-z]+\.(?:'s|')?|Opp'n|Hr'g|Supp\.)(?=\s|$)/;

/** Reads the title of a record document around its head word at `at`. */
export function readRecordTitle(text: string, at: number, from: number): Found[] | undefined {
  const known = headWordAt(text, at);
  if (known === undefined) return undefined;
  const { word, head } = known;
  const end = at + word.length;
  // "Reply Decl. of Anna Sortun" is told by its next word, "Reply 56.1 ¶ 4" by its number.
  if (TOLD_OPENS.has(pairAt(text, skipAllSpace(text, end))) && endOfMatch(TOLD_LATER, text, end) >= 0)
    return undefined;
  // "Suppl. Br." is a brief
  if (word === "Suppl." && endOfMatch(HEAD_FOLLOWS, text, end) >= 0) return undefined;
  if (needsNumber(word) && endOfMatch(DIGIT_FOLLOWS, text, end) < 0 && !pinFollows(text, end))
    return undefined;
  if (head.full) {
    const stop = titleEnd(text, end);
    if (!pinFollows(text, stop) && !isShort(text, at, stop, from))
      return longTitle(text, at, end, from, head.kind);
  }
  const title =
    head.kind === "declaration" || head.kind === "affidavit" || head.kind === "deposition"
      ? personTitle(text, at, end, from, head.kind, head.full)
      : documentTitle(text, at, end, from, head.kind);
  // "Brayer Decl., supra, ¶ 6" refers back.
  const supra = title ? endOfMatch(BEFORE_SUPRA, text, title.end) : -1;
  if (title?.type === "RecordTitle" && supra >= 0)
    return withSignal(
      text,
      [
        {
          type: "CaseName",
          start: title.start,
          end: supra,
          head: { name: foldSpace(text.slice(title.start, title.end)), certain: false },
        },
      ],
      from,
    );
  if (!title || !isCited(text, title.start, title.end)) return undefined;
  const usual = MISREAD.get(word);
  if (usual && title.type === "RecordTitle")
    title.head.corrected = foldSpace(text.slice(title.start, title.end).replace(word, usual));
  return withSignal(text, [title], from);
}

function headWord(word: string): HeadWord | undefined {
  return HEAD_WORDS.get(fold(word)) ?? (word.endsWith("F") && FACTS_INITIALS.test(word) ? FACTS : undefined);
}

const FACTS: HeadWord = { kind: "statement", full: false };

/**
 * Whether a title stands as a citation: before a pin, beside its entry, alone in brackets, after a signal, or as a
 * sentence of its own. "The Mot. was filed" is prose.
 */
function isCited(text: string, start: number, end: number): boolean {
  if (pinFollows(text, end) || endOfMatch(NUMBER_FOLLOWS, text, end) >= 0) return true;
  const words = text.slice(Math.max(0, start - 40), start);
  // "the MTD [Doc. # 48]"
  if (INITIALS.test(text.slice(start, end)) && /^\s{1,3}\[/.test(text.slice(end, end + 4))) return true;
  if (PROSE_BEFORE.test(words)) return false;
  if (ENTRY_BEFORE.test(words) || EXHIBIT_TO.test(words)) return true;
  if (entryFollows(text, end) || endOfMatch(DATE_FOLLOWS, text, end) >= 0) return true;
  const before = skipSpaceBack(text, start, Math.max(0, start - 40));
  // the beginning of a block is that of a sentence
  const lead = before === 0 || text.charCodeAt(before - 1) === 10 ? "." : text[before - 1]!;
  const close = text[skipSpace(text, end)] ?? ".";
  const tail = text[end - 1] === "." ? "." : close;
  if ("([;".includes(lead)) return ")];,.(".includes(close);
  if (SIGNAL_BEFORE.test(words)) return true;
  // "Amgen Inc. v. Conn. Ret. Plans & Tr. Funds"
  if (/\sv\.\s*$/.test(words)) return false;
  return '.”"'.includes(lead) && ".;".includes(tail);
}

/** The head word at `at` and what it says: up to white space or a bracket, what follows its last period or an "'s" left out where it is one without. */
function headWordAt(text: string, at: number): { word: string; head: HeadWord } | undefined {
  let end = at;
  while (end < text.length && !isSpace(text, end) && !endsWord(text.charCodeAt(end))) end++;
  const word = text.slice(at, end);
  const head = headWord(word);
  if (head) return { word, head };
  const short = word.replace(/\.(?=[^.]*$).*$|['’]s$/, "");
  const shortHead = short === word ? undefined : headWord(short);
  return shortHead && { word: short, head: shortHead };
}

/** Whether the code is that of a bracket, a comma, a colon, a semicolon, a quotation mark or a slash. */
function endsWord(code: number): boolean {
  switch (code) {
    case 34: // "
    case 40: // ( ) ,
    case 41:
    case 44:
    case 47: // / : ;
    case 58:
    case 59:
    case 91: // [ ]
    case 93:
    case 0x201c: // “ ”
    case 0x201d:
      return true;
    default:
      return false;
  }
}

/** Initials that are words of other trades too, unless a number follows: "R.", "AR 123", "J.", "CR 12". */
function needsNumber(word: string): boolean {
  return word === "App." || (word.length <= 4 && /^[A-Z.&]+\.?$/.test(word) && !INITIALS.test(word));
}

/** Whether a full word stands in a title with abbreviations: "Notice of Decls.", "Defs.’ Res. Statement of Facts". */
function isShort(text: string, at: number, stop: number, from: number): boolean {
  const title = text.slice(titleStart(text, at, from), stop);
  return /[.'’]/.test(title) && ABBREVIATED_TITLE.test(fold(title));
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
  if (/^(?:brief)$/.test(kind) && /\bOpp(?:'n|osition|\.)/.test(whole) && !/\bSupp(?:\.|ort)/.test(whole))
    found = "opposition";
  if (/\bMem(?:\.|orandum)\s+(?:(?:&|and)\s+)?(?:Op|Ord)(?:\.|inion|er)/.test(whole)) found = "order";
  // "MTD Order", "Mot. to Dismiss Opp’n"
  const last = kind === "motion" ? AFTER_MOTION.exec(whole)?.[1] : undefined;
  if (last === "Reply") found = "reply";
  else if (last === "Opp'n") found = "opposition";
  else if (last && !/\b(?:for|to)\b/.test(whole)) found = "order";
  if (/^(?:opposition)$/.test(kind) && /\bResp\.\s+Br\./.test(whole)) found = "brief";
  if (/\b(?:Decl|Aff|Dep)s?\.\s*$/.test(whole) && !/^Notice\b/.test(whole)) {
    found = /Decl/.test(whole) ? "declaration" : /Aff/.test(whole) ? "affidavit" : "deposition";
    const { name, ordinal } = declarant(text, start, start + whole.search(/\b(?:Decl|Aff|Dep)s?\.\s*$/));
    return title(start, stop, found, name || whole, ordinal);
  }
  if (/\bTr\.\s*$/.test(whole)) found = /\bDep/.test(whole) ? "deposition" : "transcript";
  const volume = found === "transcript" || found === "deposition" ? matchAt(VOLUME, text, stop) : null;
  if (volume) return title(start, stop + volume[0].length, found, text.slice(start, stop + volume[0].length));
  const expert = found === "report" && EXPERT_REPORT.exec(whole);
  if (expert) return title(start, stop, found, expert[1]!);
  return title(start, stop, found, text.slice(start, stop));
}

/** What is of a motion and none itself; "Mot. for an Order" is one. */
const AFTER_MOTION = /\s(Order|Opp'n|Reply)$/;

/** A title in full, given a short name and cited at once: "Memorandum in Support of Defendants' Motion to Dismiss as Moot (“Defs.' Mot.”), Ex. 1". */
const LONG_TITLE =
  /(?:\s+(?:[A-Za-z’'-]+(?:[,/](?=\s))?|\d{1,2}\([a-z]\)(?:\(\d\))?|[A-Z]\.)){2,45}?(?=\s+\((?:the\s+)?["“][^"“”()]{2,40}["”]\),?\s+(?:at\s+\d|¶|Exs?\.\s|Attach))/y;

function longTitle(
  text: string,
  at: number,
  end: number,
  from: number,
  kind: RecordTitleHead["kind"],
): Found[] | undefined {
  const near = text.slice(end, end + 330);
  const open = near.indexOf("(");
  // Most titles in full are prose: a quick look for the short name spares the pattern.
  if (open < 0 || !/["“t]/.test(near[open + 1] ?? "")) return undefined;
  const stop = endOfMatch(LONG_TITLE, text, end);
  if (stop < 0) return undefined;
  const start = titleStart(text, at, from);
  return withSignal(text, [title(start, stop, kind, text.slice(start, stop))], from);
}

/** The volume or the day of a transcript: "Tr. Vol. II", "Trial Tr. vol. 3,", "Tr. 10/22". */
const VOLUME =
  /,?\s+[Vv]ols?\.?\s+(?:[IVXL]+|Il{1,2}|\d{1,3})(?![A-Za-z\d])|\s+\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?=,?\s+(?:at\s+)?\d)/y;

const RULE_STATEMENT =
  /(?:Local\s+|L\.\s?)?(?:Civ(?:il|\.)\s*)?R(?:ule|\.)\s*\d{1,2}(?:\.\d)?(?:\([a-z]\))*\s+(?:Counter-?)?(?:Stmt\.|Statements?\b|SOF|SUF)/y;

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

const FACTS_BY_RULE =
  /56\.1(?:\s+(?:Stmt\.|Statement|Resp(?:onse|\.)|Counter-?(?:Stmt\.|Statement)?|Reply))?(?=,?\s*(?:¶|~|at\s+\d))/y;

/** Reads a statement of facts by the number of its rule alone: "Pl.'s 56.1 ¶ 3", "Reply 56.1 ¶ 124". */
export function readFactsByRule(text: string, at: number, from: number): Found[] | undefined {
  const end = endOfMatch(FACTS_BY_RULE, text, at);
  const start = titleStart(text, at, from);
  if (end < 0 || start === at) return undefined;
  return withSignal(text, [title(start, end, "statement", text.slice(start, end))], from);
}
