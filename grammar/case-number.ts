/**
 * Case numbers in all the forms that courts write: "4:15-cv-00798-HSG (DMR)", "CV 15-798-JFW (JPRx)",
 * "15 Civ. 798 (LAK)", "A-05-CA-1008-LY", "19-2541-JWB". One sticky pattern per order in which the parts
 * may stand; each captures office, year, kind, serial and the letters behind, so nothing is parsed twice.
 */
import { remembered } from "./remembered.ts";
import { endOfMatch, matchAt } from "./scan.ts";

/** What a case number says; the names are those of the `caseNumber` node. */
export interface CaseNumberFields {
  /** Office if written, two-digit year, kind, serial padded to five: "4:15-cv-00798". */
  normalized: string;
  office?: string;
  /** Four digits. */
  year?: number;
  kind?: string;
  serial?: string;
  /** The judges' initials, assigned first. */
  judges?: string[];
}

/** A case number found in a longer text. */
export interface CaseNumberMatch extends CaseNumberFields {
  /** Offset behind its last character. */
  end: number;
  /** Whether the number itself writes its kind ("cv", "Civ.", "C"); if not, `kind` is a guess that a label may mend. */
  kindWritten: boolean;
}

/**
 * Reads the case number that begins at `offset`, without a label before it ("Case No." is the caller's).
 * Never throws; bounded work whatever the text.
 *
 * @param text - the text to read from
 * @param offset - where the number begins
 * @param kind - the kind to take where the number writes none
 * @returns its fields and its end, or `undefined` if no case number begins there
 * @example caseNumberAt("No. 2:08-cv-1220, Doc. 4", 4) // {end: 16, normalized: "2:08-cv-01220", …}
 */
export function caseNumberAt(text: string, offset: number, kind = "cv"): CaseNumberMatch | undefined {
  if (endOfMatch(mayBegin, text, offset) < 0) return undefined;
  for (const form of forms) {
    const match = matchAt(form, text, offset);
    if (match?.groups) return fieldsOf(match.groups, text, form.lastIndex, kind);
  }
  return undefined;
}

/**
 * Reads a case number as a caption writes it, with or without its label; the label tells a kind that the
 * number does not write: "Civil Action No. 15-798 (RMC)", "Adv. Proc. No. 15-01234", "MDL No. 2741".
 *
 * @param text - label and number, nothing else before them
 * @param kind - the kind to take where neither tells it
 * @returns the fields, or `undefined` if `text` is no case number
 * @example readCaseNumber("Case No. 15-cv-00798-HSG (DMR)")?.normalized // "15-cv-00798"
 */
export function readCaseNumber(text: string, kind = "cv"): CaseNumberMatch | undefined {
  const first = caseLabelAt(text, 0);
  // "No. Civ.A.1:96CV1500RWS" has two labels.
  const label = (first && caseLabelAt(text, first.end)) ?? first;
  const start = label?.end ?? 0;
  const told = label?.kind ?? first?.kind ?? kind;
  return (
    caseNumberAt(text, start, told) ??
    (first?.numbered || label?.numbered ? oldNumberAt(text, start, told) : undefined)
  );
}

/** A label before a case number, and what it says of the kind. */
export interface CaseLabel {
  end: number;
  kind?: string;
  /** Whether "No." or its like stands in it, so that whatever number follows is the case's. */
  numbered: boolean;
}

/**
 * Reads the label of a case number: "Case No.", "Civil Action No.:", "Ch. 11 Case No.", "C.A. No.".
 *
 * @param text - the text to read from
 * @param offset - where the label begins
 * @returns its end and the kind it tells, or `undefined`
 */
export function caseLabelAt(text: string, offset: number): CaseLabel | undefined {
  const match = matchAt(labelPattern, text, offset);
  if (!match) return undefined;
  return { end: labelPattern.lastIndex, ...saidBy(match[0]) };
}

type Said = Omit<CaseLabel, "end">;

/** What a label says. */
const saidBy = remembered((label): Said => {
  const kind = labelKinds.find(([pattern]) => pattern.test(label))?.[1];
  return { numbered: numberSign.test(label), ...(kind && { kind }) };
});

/**
 * Whether a case number or its label may begin at an offset.
 *
 * @param text - the text to read from
 * @param offset - where it would begin
 * @returns false for most words, after one look at their letters
 */
export function mayBeCaseNumber(text: string, offset: number): boolean {
  return endOfMatch(labelPattern, text, offset) >= 0 || endOfMatch(mayBegin, text, offset) >= 0;
}

/**
 * Reads the number of a time or court without years in its numbers: "NO. 14954", "3195-N", "MDL No. 2741",
 * "Index No. 650123/2015". Only a label makes it a case number.
 *
 * @param text - the text to read from
 * @param offset - where the number begins
 * @param kind - the kind that its label told
 * @returns its fields, or `undefined`
 */
export function oldNumberAt(text: string, offset: number, kind: string): CaseNumberMatch | undefined {
  const match = matchAt(oldForm, text, offset);
  if (!match) return undefined;
  const [number = ""] = match;
  const normalized = kind === "md" ? `mdl-${number}` : number;
  const year = match[1] ? { year: Number(match[1]) } : {};
  const kinds = kind === "cv" ? {} : { kind };
  return { end: oldForm.lastIndex, normalized, serial: number, ...year, ...kinds, kindWritten: false };
}

const dash = "[-‐‑‒–—]";
// "cv" and its kin; "CA" is W.D. Tex.'s "civil action", "C" N.D. Ill.'s and N.D. Cal.'s.
const kindWord = anyCase("cv|civil|civ\\.?|crim\\.?|cr\\.?|ca|mc|misc\\.?|mdl|md|ml|mj|bk|ap|adv|po|c");
const digits = "[\\dIlO]"; // OCR reads 1 and 0 as letters: "A-05-CA-I008-LY"
const serial = `(?<serial>\\d${digits}{0,5}|[IlO]${digits}{2,4}\\d)`;
const noMore = `(?!\\d|${dash}\\d\\d${dash}\\d)`;
const divisionLetters = `(?:[A-Z]{1,4}${dash} ?|[A-Z] )?`;

const forms = [
  // 4:15-cv-00798 · 3:20cv534 · 15 Civ. 798 · 20 C 2134 · 05cv1013 · 1:96CV1500RWS · 2:12-ml-2265
  `(?:(?<office>\\d{1,2}|[A-Z]{1,2})(?:: ?|${dash}(?=\\d\\d${dash}))|(?<fused>\\d)(?=\\d\\d${dash}))?(?<year>(?:19|20)?\\d\\d|[\\dIl] ?[\\dIl](?= ?${dash})) ?${dash}? ?(?=[A-Za-z])(?<kind>${kindWord})(?![a-z]) ?${dash}? ?(?:[A-Z]${dash})?${serial}${noMore}`,
  // CV 15-798 · CV-23-00185-TUC · C20-983 · SACV 18-00316 · CIV. S-90-520 · CIV-12-1234-D
  `(?:(?:SA|ED|LA|ND|WD)(?= ?CV))?(?<kind>${kindWord})(?![a-z])\\.?[ \\t]?${dash}?[ \\t]{0,2}(?=[A-Z\\d])${divisionLetters}(?:(?<office>\\d{1,2})(?::|${dash}(?=\\d\\d${dash})))?(?<year>(?:19|20)?\\d\\d) ?${dash} ?(?:[A-Z]{1,2}${dash})?${serial}${noMore}`,
  // A-05-CA-1008-LY · SA-20-CV-46 · MO:16-CV-123 · RDB-18-3521 · H-12-1234
  `(?<judge>[A-Z]{1,4})(?:${dash}|:)(?<year>[\\dO][\\dS]) ?${dash} ?(?:(?<kind>${kindWord}) ?${dash} ?)?${serial}${noMore}`,
  // 00-2116-CIV-MORENO/DUBE · 25-22896-CV-WILLIAMS · 05-4173-CV-C-FJG · 15-798 (RMC) · 19-2541-JWB · 2:11-2958
  `(?:(?<office>\\d{1,2})(?::|${dash}(?=\\d\\d${dash}\\d{3,5}(?!\\d))))?(?<year>(?:19|20)?\\d\\d) ?${dash} ?(?:[A-Z]${dash}(?=\\d{1,4}${dash}[A-Z]))?${serial}${noMore}(?:${dash}(?<kind>CV|CIV|CR|MC|BK|AP)\\b)?`,
].map((source) => new RegExp(source, "y"));

/** With what the forms begin, a digit soon behind it: most words are no number after one look. */
const mayBegin = new RegExp(
  `\\d|(?:[Il] ?[\\dIl] ?${dash}|[A-Z]{1,4}(?:${dash}|:)|(?:SA|ED|LA|ND|WD)?(?=[A-Za-z])${kindWord}(?![a-z]))[^\\d\\n]{0,20}\\d`,
  "y",
);

const oldForm = new RegExp(
  `(?:\\d{3,7}/((?:19|20)\\d\\d)|\\d{3,6}(?:${dash}[A-Z]{1,2}\\b)?)${noMore}(?!${dash}?\\d)`,
  "y",
);

/** The words before a case number. */
export const labelPattern = new RegExp(
  "(?:(?:in )?(?:(?:lead|master|member|consolidated|related|appeal|appellate|ch(?:apter|\\.) ?\\d\\d?|bankr(?:uptcy|\\.)|adv(?:ersary|\\.)|civil|civ\\.?|criminal|crim\\.?|misc(?:ellaneous|\\.)?) {1,3})*" +
    "(?=[a-z])(?:case|cause|docket|action|c\\.? ?a\\.|civ\\. ?a\\.|a\\.|proc(?:eeding|\\.)|civil|civ\\.|criminal|crim\\.|misc\\.|file|index|mdl)[ \\t]{0,3}" +
    "(?:file[ \\t]{1,3})?(?:(?:numbers?|nos?\\b\\.?|n[o0]s?\\.|№|#)[ \\t]{0,3})?:?|(?:nos?\\.|№|no:|number:?))[ \\t]{0,6}:?[ \\t]{0,6}",
  "iy",
);
/** Patterns that begin as a case number or its label, for the tokens of captions. */
export const caseNumberStart = [...forms, labelPattern];

const numberSign = /n[o0]s?\b|number|№|#/i;
const labelKinds: [RegExp, string][] = [
  [/adv/i, "ap"],
  [/bankr|ch(?:apter|\.) ?\d/i, "bk"],
  [/mdl/i, "md"],
  [/misc/i, "mc"],
  [/crim/i, "cr"],
  [/civ|c\.? ?a\./i, "cv"],
];

/** "cv" → "[cC][vV]": the letters of judges and divisions must stay capitals in the same pattern. */
function anyCase(words: string): string {
  return words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function fieldsOf(
  groups: Record<string, string | undefined>,
  text: string,
  end: number,
  told: string,
): CaseNumberMatch {
  const kind = groups.kind ? kindOf(groups.kind) : told;
  const shortYear = digitsOf(groups.year ?? "").slice(-2);
  const number = digitsOf(groups.serial ?? "").padStart(5, "0");
  const office = groups.office ?? groups.fused;
  const numericOffice = office && /^\d/.test(office) ? office : undefined;
  const behind = judgesBehind(text, end);
  const judges =
    groups.judge && groups.judge.length > 1 && !groups.kind
      ? [groups.judge, ...behind.judges]
      : behind.judges;
  return {
    normalized: `${numericOffice ? `${numericOffice}:` : ""}${shortYear}-${kind}-${number}`,
    ...(numericOffice && { office: numericOffice }),
    // The federal courts' serial numbers go back to about 1938.
    year: (Number(shortYear) > 45 ? 1900 : 2000) + Number(shortYear),
    kind,
    serial: number,
    ...(judges.length > 0 && { judges }),
    end: behind.end,
    kindWritten: groups.kind !== undefined,
  };
}

/** The digits of a year or serial; scanning takes some for letters, and may part two. */
const digitsOf = (written: string): string =>
  /^\d*$/.test(written)
    ? written
    : written.replace(/[Il]/g, "1").replace(/O/gi, "0").replace(/S/g, "5").replace(" ", "");

function kindOf(written: string): string {
  const letters = written.toLowerCase().replace(".", "");
  return kindNames[letters] ?? letters;
}

const kindNames: Record<string, string> = {
  c: "cv",
  ca: "cv",
  civ: "cv",
  civil: "cv",
  crim: "cr",
  misc: "mc",
  mdl: "md",
  adv: "ap",
};

// "-HSG", "-MW/CAS", " HSG (DMR)", "(JMA)(AKT)", "-TUC-JGZ", "-FtM-29DNF", "-CIV-MORENO/DUBE", "RWS"
const lettersBehind = new RegExp(
  `[ \\t]{0,2}(?:${dash}[ \\t]?|/)(?<dashed>[A-Z]{5,12}\\b|(?:\\d\\d(?=[A-Z]{2,4}\\b))?[A-Za-z]{1,4}\\d?(?![A-Za-z]))|[ \\t]{0,2}\\((?<round>[A-Za-z]{2,4}(?:[/-][A-Za-z]{2,4}){0,2})\\)|[ \\t](?<spaced>[A-Z]{2,4})(?![A-Za-z'’.])|(?<joined>[A-Z]{1,4})(?![A-Za-z])`,
  "y",
);
const noJudges =
  /^(?:CIV|CV|CR|AND|FOR|THE|RE|OF|IN|TO|ON|ORDER|PHX|TUC|PCT|YUM|PR|PC|WO|ET|VS?|P|OUT|JUDGE|FILED|DATE|DATED|PAGE|CLASS|TITLE|LEAD|CONS|MEMB|BASE|FTM|ORL|OC|JAX)$/i;
const notOurs = /^(?:AND|FOR|THE|RE|OF|IN|TO|ON|ET|VS|ORDER|JUDGE|DATE|DATED|PAGE|TITLE|FILED)$/;

function judgesBehind(text: string, start: number): { judges: string[]; end: number } {
  const judges: string[] = [];
  let end = start;
  for (let count = 0; count < 6; count++) {
    const groups = matchAt(lettersBehind, text, end)?.groups;
    if (!groups) break;
    const letters = groups.dashed ?? groups.round ?? groups.spaced ?? groups.joined ?? "";
    if (groups.spaced && notOurs.test(letters)) break;
    end = lettersBehind.lastIndex;
    // C.D. Cal. marks the magistrate judge's initials with an x: "(JPRx)"; M.D. Fla. numbers the judge assigned before them: "29DNF".
    for (const one of letters.split(/[/-]/))
      if (!noJudges.test(one)) judges.push(one.replace(/^\d\d|x$/, ""));
  }
  return { judges, end };
}
