/** The words of case names, one at a time: which begin a name, which may stand in it, and which end the walk back over it. */
import { charCode, isCapital, isDigit, isLetter, isSmall, isSpace, skipSpaceBack } from "../scan.ts";
import { ABBREVIATIONS, NAME_CONNECTORS } from "../words.ts";

/** Words that open a citation before a name and are no part of it. */
export const SIGNAL_WORDS: ReadonlySet<string> = new Set([
  "See",
  "Cf.",
  "Accord",
  "Compare",
  "E.g.",
  "E.g.,",
]);

/** Words that are abbreviations too: before a name without "v." they end the sentence. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  "Act. Bank. Cause. Child. Fund. Just. Lab. Law. Men. Press. Rights. Union.".split(" "),
);

/** Signals, and the last words of "In Re", "Ex Parte" and "MATTER OF", by their length and first letter. */
const NOT_PLAIN = new Set(
  "See Accord Compare Re Of Parte".split(" ").map((word) => word.length * 128 + word.charCodeAt(0)),
);

/**
 * Where a word begins that can be nothing but a word of a name: ASCII letters, a capital first, a comma behind them or none. Half
 * of the words of names are such, and need no other look.
 *
 * @param text - the whole text
 * @param end - where the word ends
 * @param from - how far back it may reach
 * @returns its beginning, or -1 for any other word
 * @example plainWordStart("v. Twombly,", 11, 0) // 3
 */
export function plainWordStart(text: string, end: number, from: number): number {
  const last = text.charCodeAt(end - 1) === 44 ? end - 1 : end;
  let at = last;
  while (at > from && isLetter(text.charCodeAt(at - 1))) at--;
  if (at === last || (at > from && !isSpace(text, at - 1))) return -1;
  const first = text.charCodeAt(at);
  return first <= 90 && !NOT_PLAIN.has((last - at) * 128 + first) ? at : -1;
}

/** Connectors of up to three letters, each as one number. */
const SHORT_CONNECTORS = new Set(
  [...NAME_CONNECTORS]
    .filter((word) => /^[a-z]{1,3}$/.test(word))
    .map((word) => numberOf(word, 0, word.length)),
);
const OF = numberOf("of", 0, 2);
/** The last letters of "In", "Ex" and "Matter", behind which "re", "parte" and "of" end the beginning of a name. */
export const PROCEDURAL_ENDS = new Set([..."nNxXrR"].map((letter) => letter.charCodeAt(0)));

/** The small letters of a short word as one number. */
function numberOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 32 + text.charCodeAt(at) - 96;
  return number;
}

/**
 * Where a word begins that can do nothing but connect the words of a name: "of", "the", "and". Most others of small letters end
 * the name.
 *
 * @param text - the whole text
 * @param end - where the word ends
 * @param from - how far back it may reach
 * @returns its beginning, or -1 for any other word, and where a line, a scan or "Matter" before it makes it doubtful
 * @example connectorStart("Bank of Am.", 7, 0) // 5
 */
export function connectorStart(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && end - at < 4 && isSmall(text.charCodeAt(at - 1))) at--;
  if (at === end || end - at > 3 || (at > from && !isSpace(text, at - 1))) return -1;
  const word = numberOf(text, at, end);
  if (!SHORT_CONNECTORS.has(word)) return -1;
  const before = text.charCodeAt(skipSpaceBack(text, at, from) - 1);
  return before === 45 || isCapital(before) || (word === OF && PROCEDURAL_ENDS.has(before)) ? -1 : at;
}

/**
 * Where the word begins that parts the parties of a case, when it ends at `end`: "v.", "vs.", "v", "V.", "VS.".
 *
 * @param text - the whole text
 * @param end - where the word ends
 * @param from - how far back it may reach
 * @returns its beginning, or -1 for any other word
 */
export function startOfVersus(text: string, end: number, from: number): number {
  const period = text.charCodeAt(end - 1) === 46;
  let at = period ? end - 1 : end;
  const last = text.charCodeAt(at - 1);
  // "s" behind "v", "S" behind "V"
  if (period && (last === 115 || last === 83)) at--;
  const first = text.charCodeAt(at - 1);
  if (first !== 118 && !(first === 86 && period)) return -1;
  if (period && at < end - 1 && last - first !== -3) return -1;
  return at - 1 === from || (at - 1 > from && isSpace(text, at - 2)) ? at - 1 : -1;
}

/** How many brackets and quotation marks open the word. */
export function openerLength(word: string): number {
  let length = 0;
  while (length < word.length && isOpener(word.charCodeAt(length))) length++;
  return length;
}

/** Whether the code is that of ( [ * _ or of a quotation mark that opens. */
export function isOpener(code: number): boolean {
  switch (code) {
    case 34: // "
    case 40: // ( * [ _
    case 42:
    case 91:
    case 95:
    case 0x2018: // ‘ “
    case 0x201c:
      return true;
    default:
      return false;
  }
}

/** Whether a name may begin with the word. */
export function startsName(word: string): boolean {
  const code = charCode(word, charCode(word, 0) === 38 ? 1 : 0);
  return isCapital(code) || code === 0x2019 || isNameInSmall(word);
}

/** "eBay", "al-Kidd": whether a word is a name whose first letter is small. */
export function isNameInSmall(word: string): boolean {
  return isSmall(charCode(word, 0)) && (isCapital(charCode(word, 1)) || /^(?:al|el|ul|ibn)-[A-Z]/.test(word));
}

/**
 * Whether a word, read backwards, can belong to the name that ends after it.
 *
 * @param word - the word, without what opens it
 * @param left - whether it stands before "v."
 * @param last - whether it is the last of the name
 */
export function continuesName(word: string, left: boolean, last: boolean): boolean {
  if (word === "" || word === "&" || word === "—" || word === "–") return true;
  const final = word.charCodeAt(word.length - 1);
  if (endsSentence(final)) return false;
  // "Provisions.5 Ashe v. Norwood": the mark of a footnote at the end of the sentence before
  if (isDigit(final) && /[a-z]\.\d{1,3}$/.test(word)) return false;
  const bare = final === 44 ? word.slice(0, -1) : word;
  const first = bare.charCodeAt(0);
  const period = bare.charCodeAt(bare.length - 1) === 46;
  if (isCapital(first))
    // "Home Depot USA., Inc.": no sentence ends in a comma
    return !period || last || final === 44 || isAbbreviation(bare) || isConnector(bare);
  if (first === 111 && /^of[A-Z]/.test(bare)) return true;
  if (isConnector(bare)) return true;
  if ((first === 39 || first === 0x2019) && /^['’][a-z]{1,2}\.?$/.test(bare)) return true;
  if (isDigit(first)) {
    if (period) return false;
    return left ? /^\d+[A-Za-z]{0,3}$/.test(bare) && bare.length < 8 : true;
  }
  if (period && !last && !isAbbreviation(bare)) return false;
  // "$5,000 v. Ashe", "Does #1-5 v. Norwood"
  return startsName(bare) || ((first === 36 || (first === 35 && left)) && isDigit(bare.charCodeAt(1)));
}

/** Whether a word connects those of a name, whatever its capitals. */
function isConnector(word: string): boolean {
  return word.length <= LONGEST_CONNECTOR && NAME_CONNECTORS.has(word.toLowerCase());
}

const LONGEST_CONNECTOR = Math.max(...[...NAME_CONNECTORS].map((word) => word.length));

/** Whether the code is that of : ; ? ! ] or of a quotation mark that closes. */
function endsSentence(code: number): boolean {
  switch (code) {
    case 33: // ! "
    case 34:
    case 58: // : ; ?
    case 59:
    case 63:
    case 93: // ] ”
    case 0x201d:
      return true;
    default:
      return false;
  }
}

/** Whether a word with a period behind it is abbreviated: it stands in the table, or is pointed or short as only such words are. */
export function isAbbreviation(word: string): boolean {
  return (
    // "Title IX. See Ashe, 5 F.3d at 3"
    (word.length <= 3 && !/^[IVX]{2}/.test(word)) ||
    ABBREVIATIONS.has(word) ||
    /^[^.’']*[.’'].*\.$/s.test(word) ||
    // "CORP.", but not the end of a sentence: "violates the APA. Ashe v. Norwood"
    /^(?:LL[CP]|PLLC)\.$/.test(word) ||
    (/^[A-Z]{3,4}\.$/.test(word) && ABBREVIATIONS.has(word.charAt(0) + word.slice(1).toLowerCase()))
  );
}
