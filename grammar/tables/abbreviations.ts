/**
 * Looks an abbreviation up where it stands in a text, however it is spaced and pointed: "F. Supp. 2d", "F.Supp.2d" and "F Supp
 * 2d" are one key. A table's keys are sorted, and one scan narrows the range of keys that go on as the text does, so that most
 * places are left after two or three letters. A scan reads forward from where an abbreviation begins, or backward from its end.
 */

/** A sorted table of keys, and where the keys of each first character and of each two begin. */
export interface KeyTable<Entry> {
  keys: string[];
  entries: Entry[];
  /** By the code of a first character: the first key that begins with it. */
  starts: Int32Array;
  /** By `pairOf` of the first two characters: the first key that begins with them. */
  pairs: Int32Array;
}

/** The keys of an abbreviation's first letters, or of its last: each table is made when a text first asks for it. */
export interface KeyTables<Entry> {
  /** By the code of the small letter, digit or "&" that an abbreviation begins with; read backward, that it ends with. */
  of: (letter: number) => KeyTable<Entry>;
  /** 1 to read forward; -1 for keys that are spelled backward. */
  step: 1 | -1;
}

/** What a scan found. */
export interface KeyMatch<Entry> {
  entry: Entry;
  /** The other end: after the abbreviation and its period, or, read backward, where it begins. */
  edge: number;
}

/** The farthest that a scan goes, white space included. */
const LONGEST = 120;

/**
 * The letters, digits and "&" of an abbreviation, in lower case.
 *
 * @param abbreviation - As written: "F. Supp. 2d".
 * @returns its key: "fsupp2d".
 */
export function keyOf(abbreviation: string): string {
  return abbreviation.toLowerCase().replace(/[^a-z0-9&]/g, "");
}

/**
 * Unpacks how words are written besides.
 *
 * @param table - `Corp.=Corporations,Corporation;Crim.=Criminal`.
 * @returns the other forms of each word.
 */
export function wordings(table: string): Map<string, string[]> {
  return new Map(
    table.split(";").map((pair) => {
      const [word = "", others = ""] = pair.split("=");
      return [word, others.split(",")];
    }),
  );
}

/**
 * Makes tables of keys by the letter that abbreviations begin with, or end with.
 *
 * @param entriesOf - The entries by their keys, those at least that begin with the letter; read backward, that end with it.
 * @param step - 1 to read forward, -1 backward.
 * @returns the tables to scan with.
 */
export function keyTables<Entry>(
  entriesOf: (letter: number) => ReadonlyMap<string, Entry>,
  step: 1 | -1 = 1,
): KeyTables<Entry> {
  return { of: onceFor((letter) => keyTable(entriesOf(letter), step)), step };
}

/** The same where one table has all letters. */
export function wholeTable<Entry>(
  entries: () => ReadonlyMap<string, Entry>,
  step: 1 | -1 = 1,
): KeyTables<Entry> {
  return { of: once(() => keyTable(entries(), step)), step };
}

/** Sorts entries under their keys. */
function keyTable<Entry>(byKey: ReadonlyMap<string, Entry>, step: 1 | -1): KeyTable<Entry> {
  const spelled = step > 0 ? byKey : new Map(Array.from(byKey, ([key, entry]) => [reversed(key), entry]));
  // without a comparison of our own, which would run before it is compiled
  const keys = [...spelled.keys()].sort();
  const starts = new Int32Array(129).fill(keys.length);
  const pairs = new Int32Array(RANKS * RANKS + 1).fill(keys.length);
  // what lies between the beginnings of two keys begins at the second
  let start = 0;
  let pair = 0;
  keys.forEach((key, i) => {
    const first = key.charCodeAt(0);
    if (first >= start) starts.fill(i, start, first + 1);
    start = first + 1;
    const both = key.length > 1 ? pairOf(first, key.charCodeAt(1)) : rankOf(first) * RANKS;
    if (both >= pair) pairs.fill(i, pair, both + 1);
    pair = both + 1;
  });
  return { keys, entries: keys.map((key) => spelled.get(key)!), starts, pairs };
}

const reversed = (key: string): string => key.split("").reverse().join("");

/** "&", ten digits and 26 letters, and before them the place of a key that ends. */
const RANKS = 38;

function rankOf(code: number): number {
  return code >= 97 ? code - 85 : code >= 48 ? code - 46 : 1;
}

function pairOf(first: number, second: number): number {
  return rankOf(first) * RANKS + rankOf(second);
}

/**
 * The longest key that stands at a place and is accepted.
 *
 * @param tables - The keys.
 * @param text - The text.
 * @param place - Where the abbreviation begins; for keys read backward, where it ends.
 * @param accept - Whether an entry is meant by what stands between `place` and the other end.
 * @returns the entry and the other end, or nothing.
 */
export function longestKey<Entry>(
  tables: KeyTables<Entry>,
  text: string,
  place: number,
  accept: (entry: Entry, edge: number) => boolean,
): KeyMatch<Entry> | undefined {
  const { step } = tables;
  let i = step > 0 ? place : place - 1;
  while (step < 0 && i >= 0 && isPointing(text.charCodeAt(i))) i--;
  let last = letterAt(text, i);
  if (last < 0) return undefined;
  const { keys, entries, starts, pairs } = tables.of(last);
  let low = starts[last]!;
  let high = starts[last + 1]!;
  let depth = 1;
  let lineBreaks = 0;
  /** The shorter keys first: each an index and the other end. */
  let met: number[] | undefined;
  const limit = i + step * LONGEST;
  let whole = true;
  for (i += step; low < high && i !== limit; i += step) {
    if (whole && keys[low]!.length === depth && !goesOn(text, i, last)) {
      (met ??= []).push(low, step > 0 ? afterPoint(text, place, i) : i + 1);
    }
    const letter = letterAt(text, i);
    whole = letter >= 0;
    if (whole) {
      if (depth === 1) {
        const pair = pairOf(last, letter);
        low = pairs[pair]!;
        high = pairs[pair + 1]!;
      } else {
        low = bound(keys, low, high, depth, letter);
        high = bound(keys, low, high, depth, letter + 1);
      }
      depth++;
      last = letter;
      lineBreaks = 0;
    } else if (text.charCodeAt(i) === 10 ? ++lineBreaks > 1 : !isPointing(text.charCodeAt(i))) break;
  }
  while (met !== undefined && met.length > 0) {
    const edge = met.pop()!;
    const entry = entries[met.pop()!]!;
    if (accept(entry, edge)) return { entry, edge };
  }
  return undefined;
}

/** The code of the lower-case letter, digit or "&" at an index, or -1. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 48 && code <= 57) || code === 38 ? code : -1;
}

/** Whether the word or number that the last character belongs to goes on. */
function goesOn(text: string, index: number, last: number): boolean {
  const code = letterAt(text, index);
  return code >= 97 || (code >= 48 && last >= 48 && last <= 57);
}

/** Past the period of an abbreviation, or the bracket that closes one opened in it: "(2d)". */
function afterPoint(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  if (code === 46) return text.charCodeAt(end + 1) === 41 && isOpen(text, start, end) ? end + 2 : end + 1;
  if (code === 41 || code === 93) return isOpen(text, start, end) ? end + 1 : end;
  // "U .S .": a text that sets its periods apart.
  const apart = code === 32 && text.charCodeAt(end + 1) === 46 && text.slice(start, end).includes(" .");
  return apart ? end + 2 : end;
}

function isOpen(text: string, start: number, end: number): boolean {
  for (let i = end - 1; i >= start; i--) {
    const code = text.charCodeAt(i);
    if (code === 41 || code === 93) return false;
    if (code === 40 || code === 91) return true;
  }
  return false;
}

/** White space and the marks that stand between the letters of an abbreviation. */
function isPointing(code: number): boolean {
  switch (code) {
    case 9: // white space
    case 10:
    case 13:
    case 32:
    case 160:
    case 39: // apostrophes
    case 8217:
    case 40: // brackets
    case 41:
    case 91:
    case 93:
    case 44: // , - .
    case 45:
    case 46:
      return true;
    default:
      return false;
  }
}

/** The first key of a range whose character at `depth` is `letter` or more; a key that ends there is less. */
function bound(keys: string[], low: number, high: number, depth: number, letter: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    const key = keys[middle]!;
    if (key.length > depth && key.charCodeAt(depth) >= letter) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A value that is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Values by what they are made of, each made when it is first asked for. */
export function onceFor<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
