/**
 * Whose docket a citation is of, told by what stands beside it and is no part of it: "David v. Signal, No. 2:08-cv-1220
 * (E.D. La. Jan. 4, 2012) [Doc. 1117]", "Doc. No. 1117, David, 2:08-cv-1220", "Dkt. 12 in the David case".
 */
import { charCode, endOfMatch, foldSpace, isCapital, isDigit, isSpace, isWordCode, matchAt } from "./scan.ts";

/** The case whose docket is meant. */
export interface OtherCase {
  caseName?: string;
  /** As written. */
  caseNumber?: string;
  /** Its court as written: "E.D. La.". */
  court?: string;
}

const KIND = "(?:[Cc][Vv]|[Cc](?:iv|IV)\\.?|[Cc][Rr]\\.?|[Mm][CcDdJjLl]|[Bb][Kk]|[Aa][Pp]|C[Aa]?)";
const LETTERS = "(?:[-–][A-Za-z]{1,6}){0,3}(?:\\s?\\([A-Za-z]{2,5}\\)){0,2}";
/** "2:08-cv-1220-SM", "99 Civ. 2292 (PAE)", "15-4479", "CV 85-4544-DMG (AGRx)". */
const NUMBER = `(?:\\d{1,2}:)?(?:(?:19|20)?\\d\\d[-–\\s]{0,2}${KIND}[-–\\s]{0,3}(?=[A-Z\\d])(?:[A-Z]-)?\\d{1,6}|\\d\\d[-–]\\d{4,6})${LETTERS}|(?:SA|ED)?(?:CV|Civ\\.|CIV|CR|C)[-.\\s]{0,2}(?:\\d:)?\\d\\d[-–]\\s{0,2}\\d{2,6}${LETTERS}`;
const NAME = "[A-Z][\\w.’'-]*(?:\\s+[A-Z][\\w.’'-]+){0,3}";
const TITLE_WORD = "(?:[A-Z][\\w.’'-]*|an?|and|by|for|in|of|on|the|to|&)";
/** "Emergency Mot. for an Admin. Stay". */
const TITLE = `${TITLE_WORD}(?:\\s+${TITLE_WORD}){0,15}`;
const MATTER = "(?:[Cc]ases?|[Mm]atter|[Aa]ction|[Ll]itigation|docket)\\b";

/** A number before the citation, with the court and year in parentheses and the title of the paper between. */
const BEFORE = new RegExp(
  `(?<![\\d§–-]\\s?)(?<![.\\w])(?:(?:[Nn]os?\\.|[Nn]umber)\\s*)?(${NUMBER})(?:,?\\s*\\((?=[^()]*[a-z])([^()]{2,70})\\)(?:,\\s+${TITLE}|\\s+\\([^()]{3,140}\\))?)?,?\\s*[([]?$`,
);
/** The court before the date: "E.D. La." of "E.D. La. Jan. 4, 2012". */
const COURT =
  /^(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b)(?:\d{1,2}(?:st|[nr]?d|th)\s+Cir\.|(?:[A-Z][A-Za-z]{0,6}\.\s{0,2})+(?:(?!(?:January|February|March|April|June|July|August|September|October|November|December)\b)[A-Z][a-z]{3,9}(?=,?\s|$))?)(?<!\s(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s{0,2})/;
/** "the protective order in David [Doc. 1352]". */
const NAMED_BEFORE = /\bin\s+([A-Z][\w’'-]+)\s+[([]$/;
/** "in the David Case", "in No. 15-cv-798". */
const IN_CASE = new RegExp(
  `,?\\s+in\\s+(?:the\\s+)?(?:(?!(?:Civil|Criminal|Class)\\s)(${NAME})\\s+${MATTER}|(?:[Cc]ase\\s+|[Cc]ivil\\s+[Aa]ction\\s+)?(?:Nos?\\.\\s*)?(${NUMBER}))`,
  "y",
);
/** ", David v. Signal Int'l, L.L.C., No. 2:08-cv-1220", ", David, 2:08-cv-1220"; not a decision in a database. */
const CASE_AFTER = new RegExp(
  `,\\s+([A-Z](?:[^;()\\d]{0,60}?\\sv\\.\\s[^;()\\d]{1,60}?|[\\w’'-]{1,30})),?\\s+(?:No\\.\\s+)?(${NUMBER})(?!\\s?[\\d-]|,?\\s*(?:slip|\\d{4}\\s+(?:WL|U\\.S)))`,
  "y",
);
const IN_NAME = /,?\s+in\s+([A-Z][\w’'-]+)(?=[\s,.;)])/y;
/** How far before a citation its case may be told. */
const REACH = 220;

/**
 * The other case that the words around a docket citation tell.
 *
 * @param text - the whole text
 * @param start - where the citation begins
 * @param end - where it ends
 * @returns its name, its number or both; `undefined` when nothing is told
 * @example otherCaseAt("Doc. 5, David v. Signal, No. 2:08-cv-1220", 0, 6) // {caseName: "David v. Signal", caseNumber: "2:08-cv-1220"}
 */
export function otherCaseAt(text: string, start: number, end: number): OtherCase | undefined {
  return caseAfter(text, end) ?? caseBefore(text, start);
}

function caseAfter(text: string, end: number): OtherCase | undefined {
  if (!mayTellCase(text, end)) return undefined;
  const within = matchAt(IN_CASE, text, end);
  if (within?.[1]) return { caseName: folded(within[1]) };
  if (within?.[2]) return { caseNumber: folded(within[2]) };
  const after = matchAt(CASE_AFTER, text, end);
  if (after) return { caseName: folded(after[1]!), caseNumber: folded(after[2]!) };
  const name = matchAt(IN_NAME, text, end)?.[1];
  return name && namesCase(text, name) ? { caseName: name } : undefined;
}

function caseBefore(text: string, start: number): OtherCase | undefined {
  const words = text.slice(Math.max(0, start - REACH), start);
  if (!mayEndNumber(words) && !mayEndName(words)) return undefined;
  const block = words.lastIndexOf("\n\n");
  const before = block < 0 ? words : words.slice(block + 2);
  const found = mayEndNumber(before) ? BEFORE.exec(before) : null;
  if (found) {
    const court = found[2] && COURT.exec(found[2])?.[0];
    return { caseNumber: folded(found[1]!), ...(court && { court: folded(court) }) };
  }
  const name = mayEndName(before) ? NAMED_BEFORE.exec(before)?.[1] : undefined;
  return name && namesCase(text, name) ? { caseName: name } : undefined;
}

/** Whether "in" or, behind a comma, a capital follows: what a case is told by after a citation. */
function mayTellCase(text: string, end: number): boolean {
  const comma = text.charCodeAt(end) === 44;
  if (!comma && !isSpace(text, end)) return false;
  let at = end + 1;
  while (isSpace(text, at)) at++;
  const code = text.charCodeAt(at);
  return code === 105 ? text.charCodeAt(at + 1) === 110 : comma && code >= 65 && code <= 90;
}

/** Where the words before a citation end, without the bracket and the comma before it. */
function endOfWords(before: string): number {
  let at = before.length;
  if (opens(before, at - 1)) at--;
  while (isSpace(before, at - 1)) at--;
  return before[at - 1] === "," ? at - 1 : at;
}

/** Whether the words may end as `BEFORE` does: in a number, its letters ("-SM"), parentheses, or a title behind "(E.D. La.),". */
function mayEndNumber(before: string): boolean {
  const end = endOfWords(before);
  const last = charCode(before, end - 1);
  // the closing parenthesis
  if (last === 41) return mayEndNumber(before.slice(0, Math.max(0, before.lastIndexOf("(", end - 1))));
  let at = end - 1;
  if (isDigit(last)) {
    while (isDigit(charCode(before, at))) at--;
    while (isSpace(before, at) || ".-–:".includes(before[at] ?? " ")) at--;
    // not a year: "Jan. 4, 2012"
    return isLetter(charCode(before, at)) || isDigit(charCode(before, at));
  }
  while (isLetter(charCode(before, at))) at--;
  if (at < end - 1 && (before[at] === "-" || before[at] === "–")) return true;
  const comma = before.lastIndexOf(",", end - 1);
  return comma > 0 && before[comma - 1] === ")";
}

/** Whether the words end with "in", a capitalized word and a bracket. */
function mayEndName(before: string): boolean {
  let at = before.length - 2;
  if (!opens(before, at + 1) || !isSpace(before, at)) return false;
  while (isSpace(before, at)) at--;
  while (at >= 0 && !isSpace(before, at)) at--;
  if (!isCapital(before.charCodeAt(at + 1)) || !isSpace(before, at)) return false;
  while (isSpace(before, at)) at--;
  return before[at] === "n" && before[at - 1] === "i";
}

function opens(text: string, at: number): boolean {
  return text[at] === "(" || text[at] === "[";
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function folded(words: string): string {
  return foldSpace(words.replace(/([-–])\s+/g, "$1")).trim();
}

const VERSUS = /(?:\s[A-Z][\w’'.-]*){0,4}\s{1,4}v\.\s/y;
let named = new Map<string, boolean>();
let namedIn = "";
/** More short names than this in one text are not looked up. */
const MOST_NAMES = 64;

/** Keeps nothing of a text that is read. */
export function forgetCases(): void {
  namedIn = "";
  named = new Map();
}

/** Whether a lone name is a case's: the text names that case in full somewhere, "Floyd v. City of New York". */
export function namesCase(text: string, name: string): boolean {
  if (namedIn !== text) {
    namedIn = text;
    named = new Map();
  }
  let known = named.get(name);
  if (
    known === undefined &&
    named.size < MOST_NAMES &&
    name.length > 2 &&
    !/[.’']|^(?:Plaintiff|Defendant|Exhibit|Order)/.test(name)
  ) {
    known = false;
    for (let at = text.indexOf(name); at >= 0 && !known; at = text.indexOf(name, at + 1))
      known = !isWordCode(text.charCodeAt(at - 1)) && endOfMatch(VERSUS, text, at + name.length) >= 0;
    named.set(name, known);
  }
  return known ?? false;
}
