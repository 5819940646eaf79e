/**
 * Looks an abbreviation up where it stands in a text, however it is spaced and pointed: "F. Supp. 2d", "F.Supp.2d" and "F Supp
 * 2d" are one key. A table's keys are sorted, and one scan narrows the range of keys that go on as the text does, so that most
 * places are left after two or three letters. A scan reads forward from where an abbreviation begins, or backward from its end.
 */
import { charCode } from "../scan.ts";

/** A sorted table of keys that have their first letters in common; read backward, they are spelled backward. */
interface KeyTable<Entry> {
  keys: string[];
  entries: Entry[];
}

/** Keys by their first two letters, or by their last two: each table is made when a text first asks for it. */
export interface KeyTables<Entry> {
  /**
   * By `pairOf` of the first two letters, digits or "&" that are read, the keys that go on so, and by that of one and `NO_LETTER` the key
   * that it is.
   */
  of: (pair: number) => KeyTable<Entry>;
  /** 1 to read forward; -1 to read backward. */
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
 * Makes tables of keys for the letters that a text asks for.
 *
 * @param entriesOf - Gives entries by their keys, those at least whose key begins with the two letters; of one letter, whose key it is.
 * Read backward, that end with them.
 * @param step - 1 to read forward, -1 backward.
 * @returns the tables to scan with.
 */
export function keyTables<Entry>(
  entriesOf: (letters: string) => Iterable<readonly [key: string, entry: Entry]>,
  step: 1 | -1 = 1,
): KeyTables<Entry> {
  const made = new Array<KeyTable<Entry> | undefined>(PAIRS);
  return { of: (pair) => (made[pair] ??= keyTable(entriesOf, lettersOf(pair), step)), step };
}

/** Sorts under their keys the entries whose keys have the letters. */
function keyTable<Entry>(
  entriesOf: (letters: string) => Iterable<readonly [key: string, entry: Entry]>,
  read: string,
  step: 1 | -1,
): KeyTable<Entry> {
  const letters = step > 0 ? read : reversed(read);
  const spelled = new Map<string, Entry>();
  for (const [key, entry] of entriesOf(letters)) {
    const fits =
      letters.length < 2 ? key === letters : step > 0 ? key.startsWith(letters) : key.endsWith(letters);
    if (fits) spelled.set(step > 0 ? key : reversed(key), entry);
  }
  // without a comparison of our own, which would run before it is compiled
  const keys = [...spelled.keys()].sort();
  return { keys, entries: keys.map((key) => spelled.get(key)!) };
}

/**
 * Puts entries apart for `keyTables` by the letters that their keys begin with, or end with.
 *
 * @param all - All entries by their keys, asked for once.
 * @param step - 1 to read forward, -1 backward.
 */
export function byLetters<Entry>(
  all: () => ReadonlyMap<string, Entry>,
  step: 1 | -1 = 1,
): (letters: string) => [key: string, entry: Entry][] {
  const groups = once(() => grouped(all(), ([key]) => [step > 0 ? key.slice(0, 2) : key.slice(-2)]));
  return (letters) => groups().get(letters) ?? [];
}

/** Puts things together under each of their keys, in order; no two that follow one another are the same. */
export function grouped<Thing>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => readonly string[],
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (!group) groups.set(key, [thing]);
      else if (group.at(-1) !== thing) group.push(thing);
    }
  }
  return groups;
}

const reversed = (key: string): string => key.split("").reverse().join("");

/** What keys are made of, and before it what stands for the second letter of a key that has one alone. */
const LETTERS = " &0123456789abcdefghijklmnopqrstuvwxyz";
const NO_LETTER = 32;
const PAIRS = LETTERS.length ** 2;

/** The place in `LETTERS`. */
function rankOf(code: number): number {
  if (code >= 97) return code - 85;
  if (code >= 48) return code - 46;
  return code === NO_LETTER ? 0 : 1;
}

/** Two letters as one number. */
function pairOf(first: number, second: number): number {
  return rankOf(first) * LETTERS.length + rankOf(second);
}

function lettersOf(pair: number): string {
  const second = pair % LETTERS.length;
  return (LETTERS[(pair - second) / LETTERS.length]! + LETTERS[second]!).trimEnd();
}

const NO_KEYS: KeyTable<never> = { keys: [], entries: [] };

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
  let { keys, entries } = NO_KEYS as KeyTable<Entry>;
  let low = 0;
  let high = 0;
  let depth = 1;
  let lineBreaks = 0;
  /** The shorter keys first: each an entry and the other end. */
  let met: KeyMatch<Entry>[] | undefined;
  const limit = i + step * LONGEST;
  let whole = true;
  for (i += step; (low < high || depth === 1) && i !== limit; i += step) {
    if (whole && (depth === 1 || keys[low]!.length === depth) && !goesOn(text, i, last)) {
      if (depth === 1) ({ keys, entries } = tables.of(pairOf(last, NO_LETTER)));
      if (keys.length > 0)
        (met ??= []).push({ entry: entries[low]!, edge: step > 0 ? afterPoint(text, place, i) : i + 1 });
    }
    const letter = letterAt(text, i);
    whole = letter >= 0;
    if (whole) {
      if (depth === 1) {
        ({ keys, entries } = tables.of(pairOf(last, letter)));
        high = keys.length;
      } else {
        low = bound(keys, low, high, depth, letter);
        high = bound(keys, low, high, depth, letter + 1);
      }
      depth++;
      last = letter;
      lineBreaks = 0;
    } else if (charCode(text, i) === 10 ? ++lineBreaks > 1 : !isPointing(charCode(text, i))) break;
  }
  return met?.reverse().find(({ entry, edge }) => accept(entry, edge));
}

/** The code of the lower-case letter, digit or "&" at an index, or -1. */
function letterAt(text: string, index: number): number {
  const code = charCode(text, index);
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
