/**
 * The name of the court as a caption writes it. Captions spread it over lines, space its letters out
 * ("D I S T R I C T  COURT") or run its words together, so every letter may be followed by white space.
 */
import { remembered } from "../remembered.ts";
import { charCode, endOfMatch, foldSpace, isLetter } from "../scan.ts";
import { courtIdOfName } from "../tables/courts.ts";
import { states } from "../tables/states.ts";

/**
 * A court's name as written, a fixed sequence of letters between which white space may stand. How much of it is not said:
 * a bound on each would make the patterns twenty times slower to compile, and no two pieces of white space meet.
 */
function spaced(name: string): string {
  return name
    .split(" ")
    .map(([first = "", ...letters]) =>
      letters.reduce(
        (word, letter) => word + (letter === "." ? "(?:[ \\t]*\\.)?" : `[ \\t]*${letter}`),
        first,
      ),
    )
    .join("\\s*");
}

const any = (...names: string[]): string => `(?:${names.map(spaced).join("|")})`;
const unitedStates = any("UNITED STATES", "U.S.");
const directions = any("NORTHERN", "SOUTHERN", "EASTERN", "WESTERN", "MIDDLE", "CENTRAL");
const circuits = any(
  "FIRST",
  "SECOND",
  "THIRD",
  "FOURTH",
  "FIFTH",
  "SIXTH",
  "SEVENTH",
  "EIGHTH",
  "NINTH",
  "TENTH",
  "ELEVENTH",
  "FEDERAL",
  "DISTRICT OF COLUMBIA",
  "D.C.",
);
const gap = "[\\s,;:'’]{0,24}";

/** Pattern of the court itself: "IN THE UNITED STATES DISTRICT COURT", "SUPREME COURT OF THE STATE OF NEW YORK". */
export const courtHeadSource =
  `(?:${spaced("IN THE")}\\s*)?(?:` +
  `${unitedStates}${gap}(?:${any("DISTRICT COURT", "BANKRUPTCY COURT", "COURT OF APPEALS", "COURT OF FEDERAL CLAIMS", "COURT OF INTERNATIONAL TRADE", "TAX COURT", "FOREIGN INTELLIGENCE SURVEILLANCE COURT OF REVIEW", "FOREIGN INTELLIGENCE SURVEILLANCE COURT")})(?:${gap}${any("FOR VETERANS CLAIMS", "FOR THE ARMED FORCES")})?` +
  `|${any("NITED TATES ISTRICT OURT", "SUPREME COURT OF THE UNITED STATES", "FOREIGN INTELLIGENCE SURVEILLANCE COURT")}` +
  `|${spaced("BANKRUPTCY APPELLATE PANEL")}` +
  `|(?:THE )?(?:SUPREME|SUPERIOR|CIRCUIT|DISTRICT|CHANCERY|COUNTY|JUVENILE|FAMILY|PROBATE|COMMONWEALTH|LAND)\\s{1,3}COURT(?![A-Za-z])(?:[,\\s]{1,8}(?:OF|FOR|IN)\\s{1,3}(?:AND FOR )?(?:THE )?(?:STATE OF |COMMONWEALTH OF |COUNTY OF |DISTRICT OF |[A-Z]{3,12} JUDICIAL )?[A-Z][A-Z]{2,12}(?: [A-Z]{3,12})?)` +
  `|(?:THE )?COURT OF (?:APPEALS?|COMMON PLEAS|CHANCERY|CRIMINAL APPEALS|CIVIL APPEALS)(?:\\s{1,8}(?:OF|FOR|IN)\\s{1,3}(?:AND FOR )?(?:THE )?(?:STATE OF |COMMONWEALTH OF |COUNTY OF )?[A-Z][A-Z]{2,12}(?: [A-Z]{3,12})?)` +
  `)(?![A-Za-z])`;

const beforePlace = `(?:${spaced("FOR THE")}\\s*|${spaced("OF THE")}\\s*)?`;
const BEFORE_STATE = new RegExp(
  `${beforePlace}(?:(?:${directions}\\s*)?${spaced("DISTRICT OF")}\\s*|(?:[NSEWMC]\\. ?)?D\\.?\\s{0,3}(?:OF )?)`,
  "iy",
);
const AFTER_STATE = /(?!\s{0,3}CIRCUIT)(?![A-Za-z'’])/iy;
const OTHER_PLACE = new RegExp(
  `${beforePlace}${circuits}${gap}${spaced("CIRCUIT")}(?![A-Za-z'’])` +
    // Scanning spoils the name of a state more often than the words before it: "DISTRICT OF WASHINGI_ON".
    `|(?:FOR THE\\s{1,12})?(?:(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL)\\s{1,12})?DISTRICT[ -]{1,3}OF\\s{1,4}(?=[A-Z])[^\\s,;]{3,16}(?:[ \\t](?:YORK|JERSEY|MEXICO|HAMPSHIRE|CAROLINA|DAKOTA|VIRGINIA|ISLAND|RICO))?`,
  "iy",
);

/** With what a court's district or circuit begins. */
export const courtPlaceStart = [BEFORE_STATE, OTHER_PLACE];

/**
 * Where the court's district or circuit ends: "FOR THE EASTERN DISTRICT OF NORTH CAROLINA", "TENTH CIRCUIT", "S.D. New York". The
 * names of states are looked for one by one, since a pattern of them all would take longer to compile than a caption to read.
 *
 * @param text - the text to read from
 * @param offset - where it may begin
 * @returns the end, or -1 where there is none
 */
export function courtPlaceEnd(text: string, offset: number): number {
  const before = endOfMatch(BEFORE_STATE, text, offset);
  if (before >= 0)
    for (const name of statesWith(text.charCodeAt(before) | 32)) {
      const end = endOfSpaced(name, text, before);
      if (end >= 0 && endOfMatch(AFTER_STATE, text, end) >= 0) return end;
    }
  return endOfMatch(OTHER_PLACE, text, offset);
}

let byFirst: string[][] | undefined;

/** The names of states that begin with a letter, in lower case; none begins another. */
function statesWith(letter: number): readonly string[] {
  if (byFirst === undefined) {
    byFirst = [];
    for (const name of [...states().map((state) => state.name.toLowerCase()), "columbia"])
      (byFirst[name.charCodeAt(0)] ??= []).push(name);
  }
  return byFirst[letter] ?? [];
}

/** Where a name ends that begins at an offset, by the pattern of `spaced`; or -1. */
function endOfSpaced(name: string, text: string, offset: number): number {
  let at = offset;
  for (let i = 0; i < name.length; i++) {
    const between = i === 0 ? undefined : name[i - 1] === " " ? /\s/ : /[ \t]/;
    if (name[i] === " ") continue;
    while (between?.test(text[at] ?? "")) at++;
    // a letter without its case
    if ((text.charCodeAt(at++) | 32) !== name.charCodeAt(i)) return -1;
  }
  return at;
}

/** Its division or seat, as a line of its own. */
export const divisionPattern =
  /(?:(?:[A-Z][A-Z.]{1,12}[ \t]{1,2}){1,3}(?:DIVISION|VICINAGE)(?: (?:at|AT) [A-Z]{4,14})?|\([A-Za-z]{5,10} Division\)|(?:[A-Z][A-Za-z.]{1,12}[ \t]{1,2}){1,3}Division|AT[ \t]{1,2}[A-Z]{3,14}(?:[ \t][A-Z]{3,14})?|COUNTY OF (?:[A-Z]{3,14} ?){1,3})(?=[ \t]*(?:[\r\n]|$|[.:]|[ \t]{2}))/y;

/** How many words stand before it. */
const MOST_BEFORE_DIVISION = 3;

/**
 * Whether a division may begin at an offset: most words with capitals have no "DIVISION" on their line.
 *
 * @param text - the text to read from
 * @param offset - where a capital or a parenthesis stands
 * @returns false where the pattern cannot match
 */
export function mayBeDivision(text: string, offset: number): boolean {
  const first = text.charCodeAt(offset);
  if (first === 40 || (first === 65 && text.startsWith("AT", offset))) return true;
  if (first === 67 && text.startsWith("COUNTY", offset)) return true;
  let at = endOfCapitalized(text, offset);
  for (let words = 1; words <= MOST_BEFORE_DIVISION && at > 0; words++) {
    const code = charCode(text, at);
    if (code === 68 && (text.startsWith("DIVISION", at) || text.startsWith("Division", at))) return true;
    if (code === 86 && text.startsWith("VICINAGE", at)) return true;
    at = endOfCapitalized(text, at);
  }
  return false;
}

/** Where the next word begins on the line, behind a word with a capital; -1 where none stands here, or something else behind it. */
function endOfCapitalized(text: string, offset: number): number {
  const first = charCode(text, offset);
  if (first < 65 || first > 90) return -1;
  let at = offset;
  let code = first;
  while (isLetter(code) || code === PERIOD) code = charCode(text, ++at);
  if (!isBlank(code)) return -1;
  return isBlank(charCode(text, at + 1)) ? at + 2 : at + 1;
}

const PERIOD = 46;
const isBlank = (code: number): boolean => code === 32 || code === 9;

/**
 * The CourtListener id of a court from the pieces of its name in a caption.
 *
 * @param pieces - the court, its district or circuit and its division, as written
 * @returns the id, or `undefined` if no court is so called
 */
export function courtId(pieces: readonly string[]): string | undefined {
  return idOf(pieces.join("|"));
}

const idOf = remembered((name): string | undefined => {
  const [head = "", ...places] = name.split("|").map((piece) => foldSpace(piece).trim());
  const full = head.replace(/^NITED TATES ISTRICT OURT/i, "UNITED STATES DISTRICT COURT");
  for (let count = places.length; count >= 0; count--) {
    const id = courtIdOfName([full, ...places.slice(0, count)].join(" "));
    if (id) return id;
  }
  return undefined;
});
