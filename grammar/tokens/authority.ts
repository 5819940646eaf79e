/** The heads of authorities: "550 U.S.", "42 U.S.C.", "Cal. Civ. Code", "Fed. R. Civ. P.", "U.S. Const.", "No. 15-cv-798". */
import type { Found, Heads } from "../found.ts";
import {
  charCode,
  endOfMatch,
  foldSpace,
  hasDigit,
  isDigit,
  isSpace,
  matchAt,
  openingsOf,
  pairAt,
  skipAllSpace,
  skipAllSpaceBack,
  skipSpace,
  skipSpaceBack,
} from "../scan.ts";
import { codeAt, codeEndingAt } from "../tables/codes.ts";
import { reporterAt, type ReporterMatch } from "../tables/reporters.ts";
import { ruleSetAt, ruleSetEndingAt } from "../tables/rules.ts";
import { LEADING_WORDS } from "../words.ts";
import { caseNameBefore, lastName } from "./case-name.ts";
import { readDefinition, withSignal } from "./reference.ts";

/** After a reporter stands a page, "at" and a pin, or the blank of a decision not yet paged. */
const AFTER_REPORTER =
  /\s*(?:\[?\d|-\d|[clxvi]{2,9}\b|at\s*(?:\*|\d|¶|n|\[|p)|_+|[-–—]{2,}|—|¶)|,\s*at\s*(?:\*|\d|¶|n|\[|p)/y;
const SECTION_FOLLOWS =
  /,?\s*(?:§|[Ss]ec(?:tions?|s?\.)|[Aa]rt(?:icles?|s?\.)|[Cc]h(?:apters?|\.)|[Tt]it(?:le|\.)|[Pp]t\.|[Pp]arts?\s|\d)/y;
/** With what SECTION_FOLLOWS goes on behind a comma and white space, but for digits. */
const SECTION_OPENS = openingsOf("sec|Sec|art|Art|ch|Ch|tit|Tit|pt.|Pt.|part|Part");
/** What is cited by its pages has a short form: "84 Fed. Reg. at 33,830". */
const PAGED = new Set(["Fed. Reg.", "Stat."]);
const PAGE_FOLLOWS = /,?\s*(?:at\s+)?\d/y;
const NUMBER_FOLLOWS = /,?\s*(?:[Rr]ule\s+)?(?:§+\s*)?(?:No\.\s*)?[A-Z]{0,4}-?\d/y;
const CASE_NUMBER =
  /(?:Case\s+|Civ(?:il|\.)\s+(?:Action\s+|A\.\s+)?|C\.\s{0,2}A\.\s*|Crim(?:inal|\.)\s+)?(?:Nos?\.?\s*)?((?:[A-Z]{0,4}[-\s]{0,2})?(?:\d{1,2}:)?\d{2,4}\s?[-–—]?(?=[\s\dA-Za-z–—-])\s?(?:[A-Za-z]{1,4}\.?)?\s?[-–—]?\s?\d{1,6}(?:[-–]\s{0,2}[A-Za-z0-9]{1,5}){0,4}(?:\s{0,2}\([A-Z]{1,4}x?\))*)/y;

/** Reads volume and reporter, or title and code, at the number before it. */
export function readReporter(text: string, at: number, from: number): Found[] | undefined {
  const volumeEnd = endOfVolume(text, at);
  if (volumeEnd < 0 || isPartOfNumber(text, at, volumeEnd - at)) return undefined;
  const hyphen = text.charCodeAt(volumeEnd) === 45;
  const words = hyphen ? volumeEnd + 1 : skipAllSpace(text, volumeEnd);
  const reporter = reporterAt(text, words);
  if (reporter && pageFollows(text, reporter.end)) {
    const end = hyphen && text.charCodeAt(reporter.end) === 45 ? reporter.end + 1 : reporter.end;
    const head = reporterHead(text.slice(at, volumeEnd), writtenReporter(text, words, reporter), reporter);
    return withName(text, { type: "Reporter", start: at, end, head }, from);
  }
  const code = codeAt(text, words);
  if (
    code &&
    (PAGED.has(code.code) ? endOfMatch(PAGE_FOLLOWS, text, code.end) >= 0 : sectionFollows(text, code.end))
  ) {
    const head = { title: text.slice(at, volumeEnd), code: code.code, kind: code.kind };
    return withSignal(text, [{ type: "Code", start: afterTitle(text, at, from), end: code.end, head }], from);
  }
  return undefined;
}

/** Where the volume ends that begins at `at`: up to four digits, and white space behind them or, as in "2006-Ohio-2095", a hyphen; or -1. */
function endOfVolume(text: string, at: number): number {
  let end = at;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > 4) return -1;
  const code = text.charCodeAt(end);
  if (code === 45) return isAsciiCapital(text.charCodeAt(end + 1)) ? end : -1;
  return isSpace(text, end) && code !== 0xad ? end : -1;
}

function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** What the words of a reporter say, as written and as the table has it. */
function reporterHead(
  volume: string,
  written: string,
  { reporter, corrected }: ReporterMatch,
): Heads["Reporter"] {
  const database = reporter === "WL" || reporter.endsWith("LEXIS");
  const head: Heads["Reporter"] =
    written === reporter
      ? { volume, reporter, database }
      : { volume, reporter: database ? reporter : written, normalized: reporter, database };
  if (corrected) head.corrected = `${volume} ${reporter}`;
  return head;
}

/** The decision behind the name of its case, where one stands, and the signal before them. */
function withName(text: string, decision: Found, from: number): Found[] {
  const name = caseNameBefore(text, decision.start, from);
  return withSignal(text, name ? [name, decision] : [decision], from);
}

function pageFollows(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 32 && isDigit(text.charCodeAt(at + 1))) return true;
  return endOfMatch(AFTER_REPORTER, text, at) >= 0;
}

function sectionFollows(text: string, at: number): boolean {
  const next = skipAllSpace(text, charCode(text, at) === 44 ? at + 1 : at);
  const code = charCode(text, next);
  // "§"
  if (code !== 167 && !isDigit(code) && !SECTION_OPENS.has(pairAt(text, next))) return false;
  return endOfMatch(SECTION_FOLLOWS, text, at) >= 0;
}

/** Reads "T.C. Memo. 2019-233", whose year and number stand behind. */
export function readTaxMemo(text: string, at: number, from: number): Found[] | undefined {
  const match = matchAt(TAX_MEMO, text, at);
  if (!match) return undefined;
  const head = { volume: match[2]!, reporter: foldSpace(match[1]!), database: false };
  return withName(text, { type: "Reporter", start: at, end: at + match[0].length, head }, from);
}

const TAX_MEMO = /(T\.\s{0,2}C\.\s+(?:Memo\.|Summ(?:ary|\.)\s+Op(?:inion|\.)))\s+((?:19|20)\d\d)-(?=\d)/y;

/** Whether the digits at `at` go on with a number: "1,234", "3:15", but not "Act of 1871,42 U.S.C.". */
function isPartOfNumber(text: string, at: number, digits: number): boolean {
  if (!isDigit(charCode(text, at - 2)) || !/[\d.,:/$-]/.test(text[at - 1]!)) return false;
  return text[at - 1] !== "," || digits === 3;
}

/** A reporter's name as written, without the reporter of old volumes behind it: "U.S. (1 Cranch)". */
function writtenReporter(text: string, start: number, { end, reporter }: ReporterMatch): string {
  if (end - start === reporter.length && text.startsWith(reporter, start)) return reporter;
  const folded = foldSpace(text.slice(start, end));
  return reporter.endsWith(")") || !folded.endsWith(")") ? folded : folded.replace(/ ?\([^()]*\)$/, "");
}

/** Where "Title" before its number begins, or the number itself. */
function afterTitle(text: string, at: number, from: number): number {
  if (text.charCodeAt(skipAllSpaceBack(text, at, from) - 1) !== 101) return at;
  const match = /\b[Tt]itle\s+$/.exec(text.slice(Math.max(from, at - 8), at));
  return match ? at - match[0].length : at;
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

/** Reads the name of a set of rules, or the word "Rule" alone. */
export function readRule(text: string, at: number, from: number): Found[] | undefined {
  const set = ruleSetAt(text, at) ?? bracketedSetAt(text, at) ?? placedSetAt(text, at);
  if (set && endOfMatch(STATEMENT, text, set.end) >= 0) return undefined;
  if (set && endOfMatch(NUMBER_FOLLOWS, text, set.end) >= 0) {
    const longer = ruleSetEndingAt(text, set.end);
    const more = endOfMatch(RULE_WORD, text, set.end);
    if (more >= 0) set.end = more;
    const start = longer && longer.start >= from && longer.start < at ? longer.start : at;
    return withSignal(
      text,
      [
        {
          type: "RuleSet",
          start,
          end: set.end,
          head: { rules: (start < at ? longer! : set).rules, trailing: false },
        },
      ],
      from,
    );
  }
  const bare = RULE_OPENS.has(pairAt(text, at)) ? matchAt(/(?:[Rr]ules?|RULES?)\s+(?=\d)/y, text, at) : null;
  if (!bare || endOfMatch(STATEMENT, text, at + bare[0].length) >= 0) return undefined;
  const end = skipSpaceBack(text, at + bare[0].length, at);
  return withSignal(
    text,
    [{ type: "RuleSet", start: at, end, head: { rules: "Rule", trailing: true } }],
    from,
  );
}

const RULE_OPENS = openingsOf("Rule|RULE|rule");
/** "Cal. Rules of Court, rule 8.4" */
const RULE_WORD = /,\s+[Rr]ule(?=\s+\d)/y;

/** The rules of a state or a district, found at their word "Rule" or "R.": "Tex. R. Civ. P.", "D. Kan. Rule". */
function placedSetAt(text: string, at: number): { end: number; rules: string } | undefined {
  const end = endOfMatch(PLACED, text, at);
  const set = end < 0 ? undefined : ruleSetEndingAt(text, end);
  return set && set.start < at ? { end, rules: set.rules } : undefined;
}

const PLACED =
  /R\.\s{0,2}(?:[A-Z][a-z]+\.\s{0,2}){1,2}(?:P\.)?(?=\s*\d)|[A-Z][a-z]+\.\s{0,2}R\.(?=\s*\d)|Rules?(?:\s+of\s+Court)?(?=,?\s+(?:[Rr]ule\s+)?\d)/y;

/** "[Federal] Rule [of Civil Procedure]": words put into a quotation in brackets. */
function bracketedSetAt(text: string, at: number): { end: number; rules: string } | undefined {
  const words = text.slice(at, at + 64);
  if (!words.includes("]")) return undefined;
  const set = ruleSetAt(words.replace(/[[\]]/g, ""), 0);
  if (!set) return undefined;
  let end = at;
  for (let left = set.end; left > 0 || text[end] === "]"; end++) if (!/[[\]]/.test(text[end]!)) left--;
  return { end, rules: set.rules };
}

/** "Rule 56.1 Stmt." is a document. */
const STATEMENT =
  /\s*\d+(?:\.\d+)?(?:\([A-Za-z0-9]\)){0,3}\s+(?:Stmts?\b|Statements?\b|Counter[Ss-]|Resp\.)/y;

/** Reads "U.S. Const." and the constitutions of the states at the word "Const.". */
export function readConstitution(text: string, at: number, from: number): Found[] | undefined {
  if (!CONSTITUTION_OPENS.has(pairAt(text, at))) return undefined;
  const match = matchAt(
    /(?:Const(?:itution\b|\.)|CONST\.),?\s+(?:[Aa]rt|ART|[Aa]mend|AMEND|§|pmbl)/y,
    text,
    at,
  );
  if (!match) return undefined;
  const word = matchAt(/Const(?:itution|\.)|CONST\./y, text, at)!;
  const before = /(U\.\s?S\.|[A-Z][a-z]*\.(?:\s?[A-Z][a-z]*\.)?|United\s+States|[A-Z][a-z]+)\s+$/.exec(
    text.slice(Math.max(from, at - 30), at),
  );
  const named = before && !LEADING_WORDS.has(before[1]!) ? before : undefined;
  const start = named ? at - named[0].length : at;
  const jurisdiction = named
    ? foldSpace(named[1]!).replace("U. S.", "U.S.").replace("United States", "U.S.")
    : "U.S.";
  return withSignal(
    text,
    [{ type: "Constitution", start, end: at + word[0].length, head: { jurisdiction } }],
    from,
  );
}

const CONSTITUTION_OPENS = openingsOf("Const|CONST");

/** Reads the number of another case where a docket or an unpublished decision of it follows. */
export function readCaseNumberHead(text: string, at: number, from: number): Found[] | undefined {
  const second = text.charCodeAt(at + 1);
  // of words in small letters, labels alone
  if (second >= 97 && second <= 122 && !NUMBER_LABELS.has(pairAt(text, at))) return undefined;
  const match = matchAt(CASE_NUMBER, text, at);
  if (!match || !hasDigit(match[1]!)) return undefined;
  const first = at + match[0].length;
  const more = endOfMatch(MORE_NUMBERS, text, first);
  const end = more < 0 ? first : more;
  const next = skipSpace(text, end);
  const after = text.slice(next, next + 110);
  const cited = DOCKET_FOLLOWS.test(after);
  if (!cited && !COURT_FOLLOWS.test(after)) return undefined;
  const name = caseNameBefore(text, at, from);
  if (!cited && !name?.head.certain) return undefined;
  const found: Found[] = [
    { type: "CaseNumber", start: at, end, head: { caseNumber: foldedNumber(match[1]!) } },
  ];
  if (name) found.unshift(name.head.certain ? name : lastName(text, name));
  return withSignal(text, found, from);
}

/** "Case", "Civil", "Crim.", "No.": the words that stand before a case's number. */
const NUMBER_LABELS = openingsOf("Case|Civil|Crim|No");

/** An entry of the docket, or a decision of the case that is not in the reporters. */
const DOCKET_FOLLOWS =
  /^,?\s*(?:\d{4}\s+(?:WL|[A-Z])|\(?\[?(?:ECF|Dkt|Doc|Docket|DE|D\.E|R\. Doc|Rec)|slip|\([^()]{5,70}\d{4}\),?\s*[([]?(?:ECF|Dkt|Doc|Docket|DE|D\.E))/;

/** The court and year of a decision: "(D. Me. 2016)", "(6th Cir. Mar. 3, 2016)". */
const COURT_FOLLOWS =
  /^\((?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b)(?:[A-Z][A-Za-z]{0,6}\.|\d{1,2}(?:st|[nr]?d|th)\s+Cir)[^()]{0,60}(?:19|20)\d\d\)/;

/** "Nos. 19-3591, 19-3595": cases decided together. */
const MORE_NUMBERS = /(?:(?:,|\s&|,?\s+and)\s+\d{2}-\d{2,6}(?![\d-])){1,6}/y;

/** Reads the name of a decision that is given a short form before its volume or number: "Doe v. Roe (“Doe II”), 730 F.3d 1268". */
export function readDefinedCase(text: string, at: number, from: number): Found[] | undefined {
  if (!mayBeDefined(text, at)) return undefined;
  const definition = readDefinition(text, at)?.[0];
  if (!definition) return undefined;
  const next = endOfMatch(/,\s+(?=\d|No)/y, text, definition.end);
  if (next < 0) return undefined;
  const name = caseNameBefore(text, at, from);
  if (!name?.head.certain) return undefined;
  const cite = readReporter(text, next, next) ?? readCaseNumberHead(text, next, next);
  if (!cite || cite[0]!.start !== next || !/^(?:Reporter|CaseNumber)$/.test(cite[0]!.type)) return undefined;
  return withSignal(text, [name, definition], from);
}

/** Whether what is in parentheses at `at` has a comma behind it; nothing in a definition is longer or has parentheses of its own. */
function mayBeDefined(text: string, at: number): boolean {
  for (let end = at + 1; end < at + LONGEST_DEFINITION; end++) {
    const code = text.charCodeAt(end);
    if ((code === 41 || code === 93) && text.charCodeAt(end + 1) === 44) return true;
    if (code === 40 || code === 41 || code !== code) return false;
  }
  return true;
}

const LONGEST_DEFINITION = 200;

/** A case number without the line break in it: "CV 85-\n4544-DMG". */
function foldedNumber(written: string): string {
  return foldSpace(written.replace(/([-–])\s+/g, "$1")).trim();
}
