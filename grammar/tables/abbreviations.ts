/**
 * Looks an abbreviation up where it stands in a text, however it is spaced and pointed: "F. Supp. 2d", "F.Supp.2d" and "F Supp
 * 2d" are one key. The keys of a table are a tree of letters, and a scan goes down it as the text goes on, so that most places are
 * left after two or three letters. A scan reads forward from where an abbreviation begins, or backward from its end.
 */
import { charCode } from "../scan.ts";

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

/** What keys are made of. */
const LETTERS = "&0123456789abcdefghijklmnopqrstuvwxyz";

/** A node of a tree of letters. */
interface Node<Entry> {
  /** The letters that lead to it; backward, they are spelled backward, as keys are. */
  read: string;
  /** The keys that go on from it, sorted, if two letters lead to it or more. */
  branch: [key: string, entry: Entry][];
  /** Whose key ends here; null where that is not known: few texts ask for letters that stand alone. */
  entry: Entry | undefined | null;
}

/** Where a tree begins, and that it does not go on. */
const ROOT = 0;
const NOWHERE = -1;

/** Keys as a tree of letters, which grows where texts ask for it. */
export class KeyTree<Entry> {
  /** By node and letter, the next node: 0 while it is not known, or `NOWHERE`. */
  private steps = new Int32Array(64 * LETTERS.length);
  private readonly nodes: Node<Entry>[] = [{ read: "", branch: [], entry: undefined }];

  /**
   * Makes a tree.
   *
   * @param entriesOf - Gives entries by their keys, those at least whose key begins with the two letters; of one letter, whose key it
   * is. Read backward, that end with them.
   * @param step - 1 to read forward, -1 backward.
   */
  constructor(
    private readonly entriesOf: (letters: string) => Iterable<readonly [key: string, entry: Entry]>,
    readonly step: 1 | -1 = 1,
  ) {}

  /** The entry whose key ends at a node. */
  entryAt(at: number): Entry | undefined {
    const node = this.nodes[at]!;
    return node.entry === null ? (node.entry = this.keysOf(node.read)[0]?.[1]) : node.entry;
  }

  /** The node to which a letter, digit or "&" leads. */
  next(node: number, code: number): number {
    const place = node * LETTERS.length + rankOf(code);
    return this.steps[place]! || this.grow(place);
  }

  private grow(place: number): number {
    const rank = place % LETTERS.length;
    const from = this.nodes[(place - rank) / LETTERS.length]!;
    const read = from.read + LETTERS[rank]!;
    const alone = read.length === 1;
    let { branch } = from;
    if (branch.length > 0) branch = branch.slice(firstFrom(branch, read), firstFrom(branch, read + "~"));
    else if (!alone) branch = this.keysOf(read);
    if (branch.length === 0 && !alone) return (this.steps[place] = NOWHERE);
    const entry = alone ? null : branch[0]?.[0] === read ? branch[0][1] : undefined;
    const node = this.nodes.push({ read, branch, entry }) - 1;
    if (this.nodes.length * LETTERS.length > this.steps.length) {
      const { steps } = this;
      this.steps = new Int32Array(2 * steps.length);
      this.steps.set(steps);
    }
    return (this.steps[place] = node);
  }

  /** The keys that begin with two letters, or that are one, sorted. */
  private keysOf(read: string): Node<Entry>["branch"] {
    const { step } = this;
    const letters = step > 0 ? read : reversed(read);
    const spelled = new Map<string, Entry>();
    for (const [key, entry] of this.entriesOf(letters)) {
      const fits =
        letters.length < 2 ? key === letters : step > 0 ? key.startsWith(letters) : key.endsWith(letters);
      if (fits) spelled.set(step > 0 ? key : reversed(key), entry);
    }
    // without a comparison of our own, which would run before it is compiled
    const keys = [...spelled.keys()].sort();
    return keys.map((key) => [key, spelled.get(key)!]);
  }
}

/** The place of the first key in a branch that is not before some letters. */
function firstFrom(branch: Node<unknown>["branch"], letters: string): number {
  let low = 0;
  let high = branch.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (branch[middle]![0] < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Puts entries apart for a `KeyTree` by the letters that their keys begin with, or end with.
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

/** The place in `LETTERS`. */
function rankOf(code: number): number {
  if (code >= 97) return code - 86;
  return code >= 48 ? code - 47 : 0;
}

/**
 * The longest key that stands at a place and is accepted.
 *
 * @param keys - The keys.
 * @param text - The text.
 * @param place - Where the abbreviation begins; for keys read backward, where it ends.
 * @param accept - Whether an entry is meant by what stands between `place` and the other end.
 * @returns the entry and the other end, or nothing.
 */
export function longestKey<Entry>(
  keys: KeyTree<Entry>,
  text: string,
  place: number,
  accept: (entry: Entry, edge: number) => boolean,
): KeyMatch<Entry> | undefined {
  const { step } = keys;
  let i = step > 0 ? place : place - 1;
  while (step < 0 && i >= 0 && isPointing(text.charCodeAt(i))) i--;
  let last = letterAt(text, i);
  if (last < 0) return undefined;
  let node = keys.next(ROOT, last);
  let lineBreaks = 0;
  /** The shorter keys first: each an entry and the other end. */
  let met: KeyMatch<Entry>[] | undefined;
  const limit = i + step * LONGEST;
  let whole = true;
  for (i += step; i !== limit; i += step) {
    const letter = letterAt(text, i);
    const entry = whole && !goesOn(letter, last) ? keys.entryAt(node) : undefined;
    if (entry !== undefined)
      (met ??= []).push({ entry, edge: step > 0 ? afterPoint(text, place, i) : i + 1 });
    whole = letter >= 0;
    if (whole) {
      node = keys.next(node, letter);
      if (node === NOWHERE) break;
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

/** Whether the word or number that the last character belongs to goes on with a code. */
function goesOn(code: number, last: number): boolean {
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
