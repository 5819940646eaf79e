/**
 * The search for phrases: one walk over the codes of a text, which stops only at words whose first three characters may begin one
 * of them. With what each begins is worked out ahead of its pattern (`grammar/analysis.ts`).
 */

/**
 * With which three characters a pattern may begin: `firsts:seconds:thirds …`. Of the characters behind the first, letters of ASCII
 * are told apart, and `_` stands for all else; `A-Z` is a row of them, and `*` any.
 */
export type Openings = string;

/** A phrase that is looked for. */
export interface Phrase<Value> {
  /** The source of its pattern. */
  source: string;
  begins: Openings;
  /** What it stands for. */
  value: Value;
  /** Whether it is looked for, or only told beside another that stands at its place. */
  sought: boolean;
}

/** What is told apart of the characters behind the first. */
const FOLLOWERS = "abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const COUNT = FOLLOWERS.length;
/** What `_` stands for. */
const NO_LETTER = FOLLOWERS.indexOf("_");
const LATIN = 256;

/** Nothing can begin so; something may; from here on the number of what is tried. */
const NONE = 0;
const SOME = 1;

/** What is tried where three characters stand. */
interface Tried<Value> {
  pattern: RegExp | undefined;
  values: Value[];
}

/**
 * Finds phrases. One that begins with a letter, a digit or an underscore stands at the beginning of a word only.
 *
 * @example
 * const search = new PhraseSearch([{ source: "Doc\\.", begins: "D:o:c", value: 1, sought: true }]);
 * search.next("See Doc. 5", 0); // 4
 * search.valuesAt("See Doc. 5", 4); // [1]
 */
export class PhraseSearch<Value> {
  /** By the first character; by the second and the third then, what is tried. */
  private readonly byFirst: (Uint16Array | null)[] = Array.from({ length: LATIN }, () => null);
  private readonly tried: (Tried<Value> | undefined)[] = [undefined, undefined];

  /** @param phrases - in the order in which their values are told */
  constructor(private readonly phrases: readonly Phrase<Value>[]) {
    for (const { begins, sought } of phrases) if (sought) this.enter(begins);
  }

  /**
   * Where the next phrase begins.
   *
   * @param text - the text
   * @param from - where the search begins
   * @returns the offset, or -1
   */
  next(text: string, from: number): number {
    const { length } = text;
    let at = from > 0 && isWordCode(text.charCodeAt(from - 1)) ? endOfWord(text, from) : from;
    while (at < length) {
      const code = text.charCodeAt(at);
      const row = code < LATIN ? this.byFirst[code]! : null;
      if (row !== null && this.stands(row, text, at)) return at;
      at = isWordCode(code) ? endOfWord(text, at + 1) : at + 1;
    }
    return -1;
  }

  /** The values of the phrases that may begin where one was found. */
  valuesAt(text: string, at: number): readonly Value[] {
    const row = this.byFirst[text.charCodeAt(at)];
    return row ? this.triedAt(row, text, at).values : [];
  }

  private stands(row: Uint16Array, text: string, at: number): boolean {
    const place = placeOf(text, at);
    if (row[place] === NONE) return false;
    const { pattern } = this.triedAt(row, text, at);
    if (pattern === undefined) return false;
    pattern.lastIndex = at;
    return pattern.test(text);
  }

  /** What is tried at a place, made when its three characters first stand in a text. */
  private triedAt(row: Uint16Array, text: string, at: number): Tried<Value> {
    const place = placeOf(text, at);
    if (row[place]! <= SOME) {
      row[place] = this.tried.length;
      this.tried.push(this.beginningWith(text[at]!, Math.floor(place / COUNT), place % COUNT));
    }
    return this.tried[row[place]!]!;
  }

  private beginningWith(first: string, second: number, third: number): Tried<Value> {
    const phrases = this.phrases.filter(({ begins }) =>
      begins.split(" ").some((opening) => {
        const [firsts = "", seconds = "", thirds = ""] = opening.split(":");
        return (
          charactersOf(firsts).includes(first) &&
          followersOf(seconds).includes(second) &&
          followersOf(thirds).includes(third)
        );
      }),
    );
    const sources = phrases.filter(({ sought }) => sought).map(({ source }) => source);
    return {
      pattern: sources.length > 0 ? new RegExp(sources.join("|"), "y") : undefined,
      values: [...new Set(phrases.map(({ value }) => value))],
    };
  }

  private enter(begins: Openings): void {
    for (const opening of begins.split(" ")) {
      const [firsts = "", seconds = "", thirds = ""] = opening.split(":");
      const places = followersOf(seconds).flatMap((second) =>
        followersOf(thirds).map((third) => second * COUNT + third),
      );
      for (const first of charactersOf(firsts)) {
        const row = (this.byFirst[first.charCodeAt(0)] ??= new Uint16Array(COUNT * COUNT));
        for (const place of places) row[place] = SOME;
      }
    }
  }
}

/** The place of the two characters behind the first. */
function placeOf(text: string, at: number): number {
  const second = at + 1 < text.length ? followerOf(text.charCodeAt(at + 1)) : NO_LETTER;
  const third = at + 2 < text.length ? followerOf(text.charCodeAt(at + 2)) : NO_LETTER;
  return second * COUNT + third;
}

/** The place of a character in `FOLLOWERS`. */
export function followerOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 65 && code <= 90 ? code - 38 : NO_LETTER;
}

/** Whether the code is of those that `\w` takes. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

/** Where the word ends that goes on at an offset. */
function endOfWord(text: string, at: number): number {
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
  return at;
}

/** The characters that are told: "A-C0" for "ABC0". */
function charactersOf(written: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < written.length; at++)
    if (written[at] === "-" && at > 0 && at + 1 < written.length) {
      for (let code = written.charCodeAt(at - 1) + 1; code < written.charCodeAt(at + 1); code++)
        found.push(String.fromCharCode(code));
    } else found.push(written[at]!);
  return found;
}

/** The places of the followers that are told. */
function followersOf(written: string): number[] {
  return written === "*"
    ? Array.from(FOLLOWERS, (_, place) => place)
    : charactersOf(written).map((char) => FOLLOWERS.indexOf(char));
}
