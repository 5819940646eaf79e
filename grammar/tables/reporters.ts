/**
 * Reporters of decisions, found where they stand after a volume: "F. Supp. 2d", "U.S.", "2004 UT", "WL" (The Bluebook, rules
 * 10.3 and 10.8.1, table T1). The table is made from Free Law Project's reporters-db (BSD-2-Clause).
 */
import { endOfMatch, isDigit, isLetter, isSpace, skipAllSpace } from "../scan.ts";
import { grouped, keyOf, KeyTree, longestKey, once, onceFor } from "./abbreviations.ts";
import { courtIdOfAbbreviation } from "./court-abbreviations.ts";
import { REPORTERS } from "./reporter-table.ts";

/** A reporter found in a text. */
export interface ReporterMatch {
  /** After the abbreviation and its period. */
  end: number;
  /** The usual abbreviation: "F.3d". */
  reporter: string;
  /** Whether characters were misread and are taken for others: "F.Jd". */
  corrected?: true;
}

/** What a key can be: where a neutral citation has the letters of a reporter, the volume tells them apart. */
interface Reading {
  reporter?: string;
  neutral?: string;
  /** The length of its key. */
  length: number;
  /** The marks other than periods that its forms are written with. */
  marks: string;
  /** Whether a form is made of initials: "U.S.". */
  initials: boolean;
  /** Whether a form has a period or a capital that is not its first; if not, only a page right behind it shows a reporter. */
  pointed: boolean;
  corrected?: true;
}

/**
 * The reporter whose abbreviation begins at an offset.
 *
 * @param text - The text.
 * @param offset - Where the abbreviation begins, right after the volume and the white space behind it.
 * @returns the longest that stands there, or nothing. Whether a page, "at" or a blank follows is for the caller to see; only
 * abbreviations that are ordinary words ("Hill", "P.") are given where a page follows.
 * @example reporterAt("550 U. S. 544", 4) // { end: 9, reporter: "U.S." }
 */
export function reporterAt(text: string, offset: number): ReporterMatch | undefined {
  const first = text.charCodeAt(offset);
  if (first < 65 || first > 90) return undefined;
  let year: boolean | undefined;
  let named = offset;
  const found = longestKey(tables, text, offset, (reading, edge) => {
    if (reading.reporter === undefined && !(year ??= followsYear(text, offset))) return false;
    named = afterRep(text, edge);
    return isWrittenSo(reading, text, offset, named, named > edge);
  });
  if (!found || isNoPage(text, named)) return undefined;
  const { reporter, neutral } = found.entry;
  const isNeutral =
    neutral !== undefined && (reporter === undefined || isNeutralHere(text, offset, found.edge, neutral));
  const name = isNeutral ? neutral : reporter!;
  const corrected = found.entry.corrected ?? isMisread(text, offset, found.edge, name);
  const end = afterNominative(text, named);
  return corrected ? { end, reporter: name, corrected: true } : { end, reporter: name };
}

/**
 * The court whose decisions alone a reporter has.
 *
 * @param reporter - The usual abbreviation: "U.S.", "Cal. 4th".
 * @returns CourtListener's id, or nothing where it reports several courts.
 * @example reporterCourt("Cal. App. 4th") // "calctapp"
 */
export function reporterCourt(reporter: string): string | undefined {
  const stem = reporter.replace(/\s?(?:\d(?:d|th)|LEXIS)$/, "");
  const court = COURTS.get(reporter) ?? COURTS.get(stem) ?? courtIdOfAbbreviation(stem);
  return court || undefined;
}

// --- How it is written ---

/** "Aik. Rep.": what may stand behind the abbreviation of any reporter. */
const REPORTS = /\s*Rep\b\.?/y;

function afterRep(text: string, end: number): number {
  const next = skipAllSpace(text, end);
  return text.charCodeAt(next) === 82 ? Math.max(end, endOfMatch(REPORTS, text, end)) : end;
}

/** What follows "25 N.E." where it is a street, "12 P.M." a time, "104 C.M.R." a regulation. */
const NOT_A_PAGE = /\s+\d{1,4}(?:st|nd|rd|th|:\d|\.\d+\()/y;

/** Whether a number follows that is no page: most pages have no letter, colon or period right behind them. */
function isNoPage(text: string, at: number): boolean {
  const page = skipAllSpace(text, at);
  if (page === at || !isDigit(text.charCodeAt(page))) return false;
  let end = page;
  while (end - page < 4 && isDigit(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  return (isLetter(code) || code === 58 || code === 46) && follows(NOT_A_PAGE, text, at);
}

/** What the characters of an abbreviation are, as a sum of these. */
const POINT = 1;
const COMMA = 2;
const SPACE_OR_DIGIT = 4;
const SMALL = 8;
const OTHER_MARK = 16;

function marksOf(text: string, start: number, end: number): number {
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) marks |= POINT;
    else if (code === 44) marks |= COMMA | OTHER_MARK;
    else if (code >= 97 && code <= 122) marks |= SMALL;
    else if (isDigit(code) || isSpace(text, at)) marks |= SPACE_OR_DIGIT;
    else if (!(code >= 65 && code <= 90)) marks |= OTHER_MARK;
  }
  return marks;
}

/** Whether an abbreviation is pointed and spelled as its forms are, or only as other words would be; "Rep." behind it makes it sure. */
function isWrittenSo(reading: Reading, text: string, start: number, end: number, reported: boolean): boolean {
  const marks = marksOf(text, start, end);
  if (marks & OTHER_MARK && !marksFit(reading, text.slice(start, end))) return false;
  if (reading.length === 1 && !reported) return (marks & POINT) > 0 && follows(DISTINCT_PAGE, text, end);
  if (!reading.pointed && !reported) return follows(PAGE, text, end);
  if (marks & (POINT | COMMA))
    return reading.initials || reading.length > 4 || !INITIALS.test(text.slice(start, end));
  if (marks & SPACE_OR_DIGIT) return true;
  return standsUnpointed(text.slice(start, end)) && follows(PIN_OR_PAGE, text, end);
}

/** Whether brackets, commas and hyphens are those of a form; a comma may be a misread period. */
function marksFit(reading: Reading, written: string): boolean {
  const marks = written.match(OTHER_MARKS);
  if (!marks || marks.every((mark) => reading.marks.includes(mark))) return true;
  return marks[0] === "," && COMMA_SLIP.test(written);
}

/** Capitals without periods are a reporter ("FRD", "US"), but not "VI" or a judge's initials. */
function standsUnpointed(written: string): boolean {
  return (
    UNPOINTED.has(written) || (written.length > 2 && /^[A-Z].*[A-Z]/.test(written) && !ROMAN.test(written))
  );
}

function follows(pattern: RegExp, text: string, index: number): boolean {
  return endOfMatch(pattern, text, index) >= 0;
}

const OTHER_MARKS = /[^A-Za-z0-9&.\s'’]/g;
/** "F,3d", "U,S.": a comma that was a period. */
const COMMA_SLIP = /^(?:[A-Z],\s?[A-Z][.,]?$|[AFP],\s?\dd|[A-Z][a-z]*,\dd)/;
const INITIALS = /^(?:[A-Z]\.\s*){2,4}$/;
const ROMAN = /^[IVXLCDM]+$/;
/** Short forms in use without periods: of some reporters, of neutral citations, of the states whose courts write no periods. */
const UNPOINTED = new Set(
  (
    "US WL BR TC SW NW NE SE IL ME MS MT ND NM NV OK PA SD UT VT WI WY AZ CO FL LA Or Mich Ill Cal Conn Kan Wis Wash Mass " +
    "Mont Ark Minn Ohio Misc"
  ).split(" "),
);
/** A page, or the number of a neutral citation: "2006-Ohio-2095". */
const PAGE = /(?:\s+|-)\d|\s+at\s+\d{2}/y;
const PIN_OR_PAGE = /\s*(?:-?\d|_|-{2}|—|at\s|\[)/y;
/** The page after "A." or "P.", which letters of a list and of "p.m." are not followed by. */
const DISTINCT_PAGE = /\s+\d{2,4}(?:,|;|\)|\s|$)/y;

/** Past the nominative reporter of old volumes: "5 U.S. (1 Cranch) 137". */
function afterNominative(text: string, end: number): number {
  if (text.charCodeAt(end) !== 40 && text.charCodeAt(end + 1) !== 40) return end;
  return Math.max(end, endOfMatch(NOMINATIVE, text, end));
}

const NOMINATIVE = /\s?\(\d{1,2}\s+[A-Z][A-Za-z]{1,10}\.?\s?(?:[A-Z][a-z]{1,8}\.?\s?)?\)/y;

/** Of a reporter and a neutral citation with the same letters ("N.D.", "ND"): whether it is the latter. */
function isNeutralHere(text: string, start: number, end: number, neutral: string): boolean {
  const pointed = text.slice(start, end).includes(".");
  return pointed === neutral.includes(".") && followsYear(text, start);
}

/** "U.s.", "F,3d": initials of which one was misread as a small letter, a comma for a period. */
function isMisread(text: string, start: number, end: number, reporter: string): boolean {
  const marks = marksOf(text, start, end);
  if (marks & COMMA) return !reporter.includes(",");
  if (!(marks & SMALL) || !reporter.endsWith(".") || !/^(?:[A-Z]\.)+$/.test(reporter)) return false;
  return /^(?:[A-Za-z]\.\s*)+$/.test(text.slice(start, end));
}

/** Whether the number before an offset is a year, as the volume of a neutral citation is. */
function followsYear(text: string, offset: number): boolean {
  let i = offset - 1;
  while (i >= 0 && i > offset - 8 && (isSpace(text, i) || text.charCodeAt(i) === 45)) i--;
  return /^(?:1[89]|20)\d\d$/.test(text.slice(i - 3, i + 1));
}

// --- Tables ---

/** The rows of the table by the letters that their forms begin with, small: most texts ask for few. */
const rowsByLetter = once(() => grouped(REPORTERS.trim().split("\n"), lettersOf));
const readings = onceFor(readingsOf);
const tables = new KeyTree((letters) => readings(letters[0]!));

/** The letters that the forms of a row begin with, behind a mark or a bracket. */
function lettersOf(row: string): string[] {
  const letters: string[] = [];
  for (let at = 0; ; at = row.indexOf("|", at) + 1) {
    letters.push(row[isLetter(row.charCodeAt(at)) ? at : at + 1]!.toLowerCase());
    if (row.indexOf("|", at) < 0) return letters;
  }
}

function readingsOf(letter: string): Map<string, Reading> {
  const byKey = new Map<string, Reading>();
  const add = (form: string, own: string): void => {
    const key = keyOf(form);
    if (key.startsWith(letter)) addForm(byKey, key, form, own);
  };
  const rows = (rowsByLetter().get(letter) ?? []).map((row) => row.split("|"));
  // A reporter's own abbreviation comes before any variation.
  for (const [own = ""] of rows) add(own, own);
  for (const [own = "", ...variations] of rows) {
    for (const form of variations) {
      if (!form.startsWith("(")) add(form, own);
      // "(Ky.)" of Bibb: "Bibb (Ky.)" and "Ky. (Bibb)"
      else for (const placed of [`${own} ${form}`, `${form.slice(1, -1)} (${own})`]) add(placed, own);
    }
  }
  for (const [key, reading] of [...byKey]) {
    if (/[23]d$/.test(key)) setNew(byKey, key.replace(/2d$/, "2nd").replace(/3d$/, "3rd"), reading);
    for (const slip of slipsOf(key)) {
      if (reading.reporter) setNew(byKey, slip, { ...reading, corrected: true });
    }
  }
  return byKey;
}

function setNew(byKey: Map<string, Reading>, key: string, reading: Reading): void {
  if (!byKey.has(key)) byKey.set(key, reading);
}

function addForm(byKey: Map<string, Reading>, key: string, written: string, own: string): void {
  let reading = byKey.get(key);
  if (!reading)
    byKey.set(key, (reading = { length: key.length, marks: "", initials: false, pointed: false }));
  const name = own.replace("*", "");
  if (own.startsWith("*")) reading.neutral ??= name;
  else reading.reporter ??= name;
  if ((own.startsWith("*") ? reading.neutral : reading.reporter) !== name) return;
  reading.marks += written.replace(/[\w.\s'&*]/g, "");
  reading.initials ||= INITIALS.test(written);
  reading.pointed ||= /\.|[A-Z]{2}|\S\s/.test(written);
}

/** The reporters cited most, whose series number is the part most often misread. */
const OFTEN_MISREAD = /^(?:f|fsupp|a|p|[ns][ew]|so|led|cal|calapp|calrptr|nys)(?:2d|3d|4th)$/;

/** What character recognition makes of a key: "F.Jd", "F.2cl", "F.Zd", "F.4tb". */
function slipsOf(key: string): string[] {
  if (!OFTEN_MISREAD.test(key)) return [];
  const stem = key.replace(/(?:2d|3d|4th)$/, "");
  if (key.endsWith("4th")) return ["4tb", "4lh", "4tli"].map((end) => stem + end);
  const digit = key.endsWith("2d") ? ["zd", "2cl", "2ci", "2o"] : ["jd", "3cl", "3ci", "3o"];
  return digit.map((end) => stem + end);
}

/** Reporters of one court whose abbreviation is not the court's; "" where the court's letters mislead. */
const COURTS = new Map(
  (
    "S. Ct.=scotus;L. Ed.=scotus;U.S.L.W.=;A.D.=nyappdiv;Ohio St.=ohio;La. Ann.=la;P.R.R.=prsupreme;P.R. Dec.=prsupreme;" +
    "Md. App.=mdctspecapp;IL=ill;IL App (1st)=illappct;IL App (2d)=illappct;IL App (3d)=illappct;IL App (4th)=illappct;" +
    "IL App (5th)=illappct;ME=me;VT=vt;WY=wyo;MT=mont;MS=miss;NM=nm;NMSC=nm;NMCA=nmctapp;OK=okla;OK CR=oklacrimapp;" +
    "OK CIV APP=oklacivapp;ND=nd;ND App=ndctapp;SD=sd;UT=utah;UT App=utahctapp;WI=wis;WI App=wisctapp;CO=colo;COA=coloctapp;" +
    "T.C. Memo.=tax;CIT=cit;Cust. Ct.=cusc;Fed. Cl.=uscfc;F.C.=;V.I.=;D.C.=;Pa. Super.=pasuperct;N.J. Super.=;Tex. App.=;" +
    "U.S. App.=;U.S. Dist.=;I. & N. Dec.=bia;P.=;A.="
  )
    .split(";")
    .map((pair) => pair.split("=") as [string, string]),
);
