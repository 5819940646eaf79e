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

/** What is not known yet of three characters, and that nothing begins so; from here on the number of what is tried. */
const UNKNOWN = 0;
const NONE = 1;

/** What is tried where three characters stand. */
interface Tried<Value> {
  pattern: RegExp | undefined;
  values: Value[];
}

/** What may stand behind a first character, and the phrase that begins so. */
interface Beginning<Value> {
  seconds: string;
  thirds: string;
  phrase: Phrase<Value>;
}

/** What begins with one character. */
interface Row<Value> {
  beginnings: Beginning<Value>[];
  /** By the second and the third character, what is tried. */
  tried: Uint16Array;
}

/**
 * Finds phrases. One that begins with a letter, a digit or an underscore stands at the beginning of a word only.
 *
 * @example
 * const phrases = [{ source: "Doc\\.", begins: "D:o:c", value: 1, sought: true }];
 * const search = new PhraseSearch(phrases, ["", "D:o:c"]);
 * search.next("See Doc. 5", 0); // 4
 * search.valuesAt("See Doc. 5", 4); // [1]
 */
export class PhraseSearch<Value> {
  /** By the first character. */
  private readonly rows: (Row<Value> | undefined)[] = [];
  private readonly tried: (Tried<Value> | undefined)[] = [undefined, undefined];
  private readonly lanes: Int32Array;

  /**
   * Makes a search.
   *
   * @param phrases - in the order in which their values are told
   * @param groups - the groups in which those that are sought are looked for, at most eight: with what each begins. Of the first are those
   * that stand within words too.
   */
  constructor(phrases: readonly Phrase<Value>[], groups: readonly Openings[]) {
    for (const phrase of phrases) {
      for (const [firsts, seconds, thirds] of openingsOf(phrase.begins)) {
        for (const first of charactersOf(firsts)) {
          const row = (this.rows[first.charCodeAt(0)] ??= {
            beginnings: [],
            tried: new Uint16Array(COUNT * COUNT),
          });
          row.beginnings.push({ seconds, thirds, phrase });
        }
      }
    }
    this.lanes = lanesOf(groups);
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
      // nothing else in the loop that passes each character, nor names: esbuild makes variables of constants, to be read each time
      do begun = ((begun << 8) | 0xff) & lanes[text.charCodeAt(at++)]!;
      while (begun >>> 24 === 0 && at < length);
      if (begun >>> 24 !== 0 && this.stands(text, at - 3)) return at - 3;
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
    const row = this.rows[text.charCodeAt(at)];
    if (row === undefined) return undefined;
    const place = placeOf(text, at);
    const known = row.tried[place]!;
    return this.tried[known !== UNKNOWN ? known : (row.tried[place] = this.numberOf(row, place))];
  }

  /** The number of what is tried where a row goes on so. */
  private numberOf({ beginnings }: Row<Value>, place: number): number {
    const second = FOLLOWERS[Math.floor(place / COUNT)]!;
    const third = FOLLOWERS[place % COUNT]!;
    const phrases = beginnings
      .filter(
        ({ seconds, thirds }) => followersOf(seconds).includes(second) && followersOf(thirds).includes(third),
      )
      .map(({ phrase }) => phrase);
    if (phrases.length === 0) return NONE;
    const sources = phrases.filter(({ sought }) => sought).map(({ source }) => source);
    this.tried.push({
      pattern: sources.length > 0 ? new RegExp(sources.join("|"), "y") : undefined,
      values: [...new Set(phrases.map(({ value }) => value))],
    });
    return this.tried.length - 1;
  }
}

/** Eight groups of phrases, a bit each. */
const LANE = 0xff;
const LANE_BITS = 8;
const LAST_LANE = 24;

/**
 * By the code of a character, in which groups of phrases it may stand: four lanes of eight bits, before the phrase, as its first, its
 * second and its third. The search shifts what the characters so far have begun by a lane, and keeps the bits that the next one has:
 * one that comes as far as the last lane tells of a group that may begin with the last three. So nothing is decided for a character
 * but whether that lane is empty.
 */
function lanesOf(groups: readonly Openings[]): Int32Array {
  // as the second and the third, by the place in `FOLLOWERS`
  const follows = new Int32Array(COUNT);
  const begins: [code: number, bit: number][] = [];
  groups.forEach((written, group) => {
    for (const [firsts, seconds, thirds] of openingsOf(written)) {
      for (const first of charactersOf(firsts)) begins.push([first.charCodeAt(0), 1 << (LANE_BITS + group)]);
      for (const char of followersOf(seconds))
        follows[FOLLOWERS.indexOf(char)]! |= 1 << (2 * LANE_BITS + group);
      for (const char of followersOf(thirds)) follows[FOLLOWERS.indexOf(char)]! |= 1 << (LAST_LANE + group);
    }
  });
  const lanes = new Int32Array(CODES).fill(LANE | follows[OTHER]!);
  // behind a character of a word, only what may stand within words
  for (const code of TOLD_APART) lanes[code] = (isWordCode(code) ? 1 : LANE) | follows[FOLLOWER[code]!]!;
  for (const [code, bit] of begins) lanes[code]! |= bit;
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
for (const code of TOLD_APART) FOLLOWER[code] = followerOf(code);

function followerOf(code: number): number {
  const char = String.fromCharCode(code);
  if (isWordCode(code)) return code >= 48 && code <= 57 ? DIGIT : FOLLOWERS.indexOf(char);
  return /\s/.test(char) ? SPACE : OTHER;
}

/** Whether the code is of those that `\w` takes. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

/** The openings that are told: firsts, seconds and thirds. */
function openingsOf(begins: Openings): [string, string, string][] {
  return begins === ""
    ? []
    : begins.split(" ").map((opening) => opening.split(":") as [string, string, string]);
}

/**
 * Reads followers as openings tell them.
 *
 * @param written - the second or third part of an opening
 * @returns those of `FOLLOWERS` that are told
 */
export function followersOf(written: string): string {
  return written === "*" ? FOLLOWERS : charactersOf(written);
}

/**
 * Reads characters as openings tell them.
 *
 * @param written - the first part of an opening
 * @returns the characters: "ABC0" of "A-C0"
 */
export function charactersOf(written: string): string {
  // most tell no row
  if (!written.includes("-")) return written;
  return written.replace(/(.)-(.)/g, (_, first: string, last: string) => {
    const count = last.charCodeAt(0) - first.charCodeAt(0) + 1;
    return String.fromCharCode(...Array.from({ length: count }, (_, more) => first.charCodeAt(0) + more));
  });
}
