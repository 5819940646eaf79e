/**
 * The search for phrases: one walk over the codes of a text, which stops only at words whose first three characters may begin one
 * of them. With what each begins is worked out ahead of its pattern (`grammar/analysis.ts`).
 */

/**
 * With which three characters a pattern may begin: `firsts:seconds:thirds …`. Of the characters behind the first, letters of ASCII
 * and the underscore are told apart; `0` stands for a digit, `~` for white space, `.` for all else, the end of the text among it.
 * `A-Z` is a row of them, and `*` any.
 */
export type Openings = string;

/** A phrase that is looked for. */
export interface Phrase<Value> {
  /** The source of its pattern, which begins with a character of Latin-1 that is no white space and no colon. */
  source: string;
  begins: Openings;
  /** What it stands for. */
  value: Value;
  /** Whether it is looked for, or only told beside another that stands at its place. */
  sought: boolean;
}

/** What is told apart of the characters behind the first. */
const FOLLOWERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0~_.";
const COUNT = FOLLOWERS.length;
const CODES = 65536;
/** The codes of Latin-1 and of the white space beyond; no other is told apart. */
const TOLD_APART = [
  ...Array.from({ length: 256 }, (_, code) => code),
  ...Array.from("\u1680\u2028\u2029\u202f\u205f\u3000\ufeff", (char) => char.charCodeAt(0)),
  ...Array.from({ length: 11 }, (_, more) => 0x2000 + more),
];

/** At zero nothing can begin so; here something may; from the next on it is the number of what is tried. */
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
  private readonly byFirst: (Uint16Array | undefined)[] = [];
  private readonly tried: (Tried<Value> | undefined)[] = [undefined, undefined];
  private readonly lanes: Int32Array;

  private readonly phrases: (Phrase<Value> & { openings: Opening[] })[];

  /**
   * Makes a search.
   *
   * @param phrases - in the order in which their values are told
   */
  constructor(phrases: readonly Phrase<Value>[]) {
    this.phrases = phrases.map((phrase) => ({ ...phrase, openings: openingsOf(phrase.begins) }));
    const openings = this.phrases.filter(({ sought }) => sought).flatMap((phrase) => phrase.openings);
    for (const { first, second, third } of openings) {
      const places = second.flatMap((one) => third.map((other) => one * COUNT + other));
      for (const code of first) {
        const row = (this.byFirst[code] ??= new Uint16Array(COUNT * COUNT));
        for (const place of places) row[place] = SOME;
      }
    }
    this.lanes = lanesOf(openings);
  }

  /**
   * Where the next phrase begins.
   *
   * @param text - the text
   * @param from - where the search begins
   * @returns the offset, or -1
   */
  next(text: string, from: number): number {
    const { lanes } = this;
    const { length } = text;
    // what the characters so far may have begun, see `lanesOf`
    let begun = from > 0 ? lanes[text.charCodeAt(from - 1)]! & LANE : LANE;
    let at = from;
    while (at < length) {
      // nothing else in the loop that passes each character
      do begun = ((begun << LANE_BITS) | LANE) & lanes[text.charCodeAt(at++)]!;
      while (begun >>> LAST_LANE === 0 && at < length);
      if (begun >>> LAST_LANE !== 0 && this.stands(text, at - 3)) return at - 3;
    }
    // the last two may begin what is shorter
    for (at = Math.max(from, length - 2); at < length; at++) if (this.stands(text, at)) return at;
    return -1;
  }

  /** The values of the phrases that may begin where one was found. */
  valuesAt(text: string, at: number): readonly Value[] {
    return this.triedAt(text, at)?.values ?? [];
  }

  private stands(text: string, at: number): boolean {
    const pattern = this.triedAt(text, at)?.pattern;
    if (pattern === undefined) return false;
    if (at > 0 && isWordCode(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at - 1))) return false;
    pattern.lastIndex = at;
    return pattern.test(text);
  }

  /** What is tried at a place, made when its three characters first stand in a text; nothing where no phrase begins so. */
  private triedAt(text: string, at: number): Tried<Value> | undefined {
    const code = text.charCodeAt(at);
    const row = this.byFirst[code];
    if (row === undefined) return undefined;
    const place = placeOf(text, at);
    const number = row[place]!;
    if (number !== SOME) return this.tried[number];
    row[place] = this.tried.length;
    const tried = this.beginningWith(code, Math.floor(place / COUNT), place % COUNT);
    this.tried.push(tried);
    return tried;
  }

  private beginningWith(code: number, one: number, other: number): Tried<Value> {
    const phrases = this.phrases.filter(({ openings }) =>
      openings.some(
        ({ first, second, third }) => first.includes(code) && second.includes(one) && third.includes(other),
      ),
    );
    const sources = phrases.filter(({ sought }) => sought).map(({ source }) => source);
    return {
      pattern: sources.length > 0 ? new RegExp(sources.join("|"), "y") : undefined,
      values: [...new Set(phrases.map(({ value }) => value))],
    };
  }
}

/** Three characters: the codes of the first, the places of the others in `FOLLOWERS`. */
interface Opening {
  first: number[];
  second: number[];
  third: number[];
}

/** Eight groups of phrases, a bit each. */
const LANE = 0xff;
const LANE_BITS = 8;
const LAST_LANE = 24;
const GROUPS = 8;

/**
 * By the code of a character, in which groups of phrases it may stand: four lanes of eight bits, before the phrase, as its first, its
 * second and its third. The search shifts what the characters so far have begun by a lane, and keeps the bits that the next one has:
 * one that comes as far as the last lane tells of a group that may begin with the last three. So nothing is decided for a character
 * but whether that lane is empty.
 */
function lanesOf(openings: Opening[]): Int32Array {
  const groups = Array.from({ length: GROUPS }, () => ({
    first: new Set<number>(),
    second: new Set<number>(),
    third: new Set<number>(),
  }));
  // the widest first; each comes to the group that it widens least, those that stand within words to one of their own
  const size = ({ first, second, third }: Opening): number => first.length * second.length * third.length;
  for (const opening of [...openings].sort((a, b) => size(b) - size(a))) {
    const sign = !isWordCode(opening.first[0]!);
    const widened = (sign ? groups.slice(0, 1) : groups.slice(1)).map((group) => {
      const parts = (["first", "second", "third"] as const).map((part) => ({
        part,
        all: new Set([...group[part], ...opening[part]]),
      }));
      const grown =
        parts.reduce((product, { all }) => product * all.size, 1) -
        group.first.size * group.second.size * group.third.size;
      return { group, parts, grown };
    });
    const { group, parts } = widened.reduce((best, other) => (other.grown < best.grown ? other : best));
    for (const { part, all } of parts) group[part] = all;
  }
  const bits = (code: number): number =>
    groups.reduce((found, { first, second, third }, group) => {
      const follower = FOLLOWER[code]!;
      return (
        found |
        (Number(group === 0 || !isWordCode(code)) << group) |
        (Number(first.has(code)) << (8 + group)) |
        (Number(second.has(follower)) << (16 + group)) |
        (Number(third.has(follower)) << (24 + group))
      );
    }, 0);
  const lanes = new Int32Array(CODES).fill(bits(CODES - 1));
  for (const code of TOLD_APART) lanes[code] = bits(code);
  return lanes;
}

/** The place of the two characters behind the first. */
function placeOf(text: string, at: number): number {
  const second = at + 1 < text.length ? FOLLOWER[text.charCodeAt(at + 1)]! : OTHER;
  const third = at + 2 < text.length ? FOLLOWER[text.charCodeAt(at + 2)]! : OTHER;
  return second * COUNT + third;
}

const [DIGIT, SPACE, OTHER] = ["0", "~", "."].map((char) => FOLLOWERS.indexOf(char)) as [
  number,
  number,
  number,
];
/** By the code of a character, the place in `FOLLOWERS` of what stands for it. */
const FOLLOWER = new Uint8Array(CODES).fill(OTHER);
for (const code of TOLD_APART) FOLLOWER[code] = followerOf(String.fromCharCode(code));

function followerOf(char: string): number {
  if (/\d/.test(char)) return DIGIT;
  if (/\s/.test(char)) return SPACE;
  return /\w/.test(char) ? FOLLOWERS.indexOf(char) : OTHER;
}

/** Whether the code is of those that `\w` takes. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

function openingsOf(begins: Openings): Opening[] {
  if (begins === "") return [];
  return begins.split(" ").map((opening) => {
    const [first = "", second = "", third = ""] = opening.split(":");
    return {
      first: Array.from(charactersOf(first), (char) => char.charCodeAt(0)),
      second: followersOf(second),
      third: followersOf(third),
    };
  });
}

/** The places of the followers that are told. */
function followersOf(written: string): number[] {
  return written === "*"
    ? Array.from(FOLLOWERS, (_, place) => place)
    : Array.from(charactersOf(written), (char) => FOLLOWERS.indexOf(char));
}

/** The characters that are told: "ABC0" by "A-C0". */
function charactersOf(written: string): string {
  return written.replace(/(.)-(.)/g, (_, first: string, last: string) => {
    const count = last.charCodeAt(0) - first.charCodeAt(0) + 1;
    return String.fromCharCode(...Array.from({ length: count }, (_, more) => first.charCodeAt(0) + more));
  });
}
