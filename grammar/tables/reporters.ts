/**
 * Reporters of decisions, found where they stand after a volume: "F. Supp. 2d", "U.S.", "2004 UT", "WL" (The Bluebook, rules
 * 10.3 and 10.8.1, table T1). The table is made from Free Law Project's reporters-db (BSD-2-Clause).
 */
import { keyOf, keyTable, longestKey, type KeyTable } from "./abbreviations.ts";
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
  /** The marks other than periods that its forms are written with. */
  marks: string;
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
  const found = longestKey(table(), text, offset, (reading, end) => {
    if (reading.neutral && reading.reporter === undefined && !(year ??= followsYear(text, offset)))
      return false;
    return isWrittenSo(reading, text, offset, end);
  });
  if (!found) return undefined;
  const { reporter, neutral } = found.entry;
  const end = found.edge;
  const isNeutral =
    neutral !== undefined &&
    (reporter === undefined || (!hasPoint(text, offset, end) && followsYear(text, offset)));
  const name = isNeutral ? neutral : reporter!;
  const corrected = found.entry.corrected ?? (isMisreadCapital(text, offset, end, name) ? true : undefined);
  return corrected ? { end, reporter: name, corrected } : { end, reporter: name };
}

/**
 * The court whose decisions alone a reporter has.
 *
 * @param reporter - The usual abbreviation: "U.S.", "Cal. 4th".
 * @returns CourtListener's id, or nothing where it reports several courts.
 * @example reporterCourt("Cal. App. 4th") // "calctapp"
 */
export function reporterCourt(reporter: string): string | undefined {
  const known = COURTS.get(reporter);
  if (known !== undefined) return known || undefined;
  const stem = reporter.replace(/\s?(?:\d(?:d|th)|LEXIS)$/, "");
  return COURTS.get(stem) ?? courtIdOfAbbreviation(stem);
}

// --- How it is written ---

function isWrittenSo(reading: Reading, text: string, start: number, end: number): boolean {
  let points = false;
  let capitals = 0;
  let letters = 0;
  let gaps = 0;
  let digits = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) (capitals++, letters++);
    else if (code >= 97 && code <= 122) letters++;
    else if (code === 46) points = true;
    else if (code === 32 || code === 10) gaps++;
    else if (code >= 48 && code <= 57) digits = true;
    else if (
      code > 32 &&
      code !== 39 &&
      code !== 8217 &&
      code !== 38 &&
      code !== 160 &&
      !reading.marks.includes(text[i]!)
    )
      return false;
  }
  if (letters === 1 && !digits) return points && pageFollows(text, end);
  if (!reading.pointed) return pageFollows(text, end);
  return points || digits || capitals === letters || gaps > 0;
}

function hasPoint(text: string, start: number, end: number): boolean {
  const point = text.indexOf(".", start);
  return point >= 0 && point < end;
}

/** "U.s.": initials of which the last was misread as a small letter. */
function isMisreadCapital(text: string, start: number, end: number, reporter: string): boolean {
  return /^(?:[A-Z]\.)+$/.test(reporter) && /[a-z]/.test(text.slice(start, end));
}

/** Whether the number before an offset is a year, as the volume of a neutral citation is. */
function followsYear(text: string, offset: number): boolean {
  let i = offset - 1;
  while (i >= 0 && i > offset - 8 && (text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 45)) i--;
  return /^(?:1[89]|20)\d\d$/.test(text.slice(i - 3, i + 1));
}

function pageFollows(text: string, end: number): boolean {
  let i = end;
  while (i < end + 8 && text.charCodeAt(i) <= 32) i++;
  const code = text.charCodeAt(i);
  return i > end && code >= 48 && code <= 57;
}

// --- Tables ---

let readings: KeyTable<Reading> | undefined;

function table(): KeyTable<Reading> {
  return (readings ??= keyTable(readingsByKey()));
}

function readingsByKey(): Map<string, Reading> {
  const rows = REPORTERS.trim()
    .split("\n")
    .map((row) => row.split("|"));
  const byKey = new Map<string, Reading>();
  // A reporter's own abbreviation comes before any variation.
  for (const [own = ""] of rows) addForm(byKey, own, own);
  for (const [own = "", ...variations] of rows) for (const form of variations) addForm(byKey, form, own);
  for (const [key, reading] of [...byKey]) {
    for (const slip of slipsOf(key)) {
      if (reading.reporter && !byKey.has(slip)) byKey.set(slip, { ...reading, corrected: true });
    }
  }
  return byKey;
}

function addForm(byKey: Map<string, Reading>, written: string, own: string): void {
  const key = keyOf(written);
  let reading = byKey.get(key);
  if (!reading) byKey.set(key, (reading = { marks: "", pointed: false }));
  const name = own.replace("*", "");
  if (own.startsWith("*")) reading.neutral ??= name;
  else reading.reporter ??= name;
  if ((own.startsWith("*") ? reading.neutral : reading.reporter) !== name) return;
  reading.marks += written.replace(/[\w.\s'&*]/g, "");
  reading.pointed ||= /.[.A-Z]/.test(written);
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
