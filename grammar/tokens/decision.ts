/** The heads of decisions: "550 U.S.", "T.C. Memo. 2019-", and those of statutes that begin with a number as they do: "42 U.S.C.". */
import type { Found, Heads } from "../found.ts";
import { charCode, endOfMatch, foldSpace, isDigit, isSpace, matchAt, skipAllSpace } from "../scan.ts";
import { reporterAt, type ReporterMatch } from "../tables/reporters.ts";
import { caseNameBefore } from "./case-name.ts";
import { readCaseNumberHead } from "./case-number.ts";
import { readTitledCode } from "./code.ts";
import { readDefinition, withSignal } from "./reference.ts";

/** After a reporter stands a page, "at" and a pin, or the blank of a decision not yet paged; by mistake a comma, "831 F.3d, 204, 214 (". */
const AFTER_REPORTER =
  /\s*(?:\[?\d|-\d|[clxvi]{2,9}\b|at\s*(?:\*|\d|¶|n|\[|p)|_+|[-–—]{2,}|—|¶)|,\s*at\s*(?:\*|\d|¶|n|\[|p)|,\s{1,3}\d{1,4}(?:,\s{1,3}\d{1,4}(?:[-–]\d{1,4})?\s{1,3}\(|\s{1,3}at\s{1,3}\d)/y;
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
  return readTitledCode(text, at, volumeEnd, words, from);
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

/** Reads the name of a decision that is given a short form before its volume or number: "Doe v. Roe (“Doe II”), 730 F.3d 1268". */
export function readDefinedCase(text: string, at: number, from: number): Found[] | undefined {
  if (!mayBeDefined(text, at)) return undefined;
  const definition = readDefinition(text, at)?.[0];
  if (!definition) return undefined;
  const next = endOfMatch(/,\s+(?=\d|No|Civ|Case)/y, text, definition.end);
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
