/** Which token types may stand at a place of a text, by its first characters and the token before: most places have one or two of dozens. */
import type { IToken, TokenType } from "chevrotain";
import { charCode, isLetter, isSmall } from "../scan.ts";
import type { AnalysedType, Finder } from "./tokens.ts";
import type { TypeSet } from "./type-set.ts";

/**
 * With which characters the types begin, a row a type: `Name slot slot-slot letters:letters …`. Behind a colon stand the letters that
 * may follow the first, a small one for the capital too, and `_` for all that is no letter of ASCII; where none stand, anything may
 * follow.
 */
export type FirstCharacters = string;

/**
 * What stands third in a word that the types may begin with, a row a type: `Name pairpair:letters …`, the pairs of the first two
 * letters small, and `_` for all that is no letter. Behind a pair that is not told anything may stand.
 */
export type ThirdLetters = string;

/** A token type as it is tried on a text. */
export interface Pattern {
  type: TokenType;
  /** Whether it is one sign of ASCII, which stands where its first character does. */
  isMark: boolean;
  /** Its regular expression, … */
  regex: RegExp | undefined;
  /** … or its function. */
  match: Finder | undefined;
  skipped: boolean;
  /** The types that it stands behind, where not all are. */
  behind: TypeSet | undefined;
  starts: Start[];
  /** What may stand third, by the first two letters. */
  thirds: Map<string, string> | undefined;
}

/** First characters of a type, from slot to slot or some letters, and what may follow them: "" where anything may. */
interface Start {
  from: number;
  to: number;
  letters: string;
  seconds: string;
}

/** A pattern that may begin with a character, and what must follow: "" where anything may. */
interface Beginning {
  pattern: Pattern;
  seconds: string;
}

/** What may begin with two characters. */
interface Opening {
  patterns: readonly Pattern[];
  /** The two, small; not told where the third is not asked for. */
  pair: string;
}

/**
 * The types of a vocabulary that may stand at a place of a text: by its first two characters, and by the third or else by the token
 * before. Each answer is worked out when the first such place is met.
 *
 * What is looked at for each token lies close together, in two arrays of numbers, and what is alike is kept once: between two texts
 * other work takes the caches, and a walk from object to object, each far from the other, took a fifth of the time of captions.
 */
export class Candidates {
  private readonly patterns: readonly Pattern[];
  private readonly asksThird: boolean;
  /** By the slot of the first character, what begins with it. */
  private readonly bySlot: Beginning[][] = [];
  /** By the first two characters, which of the openings; 0 until it is met. */
  private readonly openingAt = new Uint16Array(SLOTS * SECONDS.length);
  private readonly openings: Opening[] = [{ patterns: [], pair: "" }];
  /** How many answers an opening has: one for each third letter, or for each type of the token before. */
  private readonly width: number;
  /** By the opening and what else is asked, which of the lists; 0 until that is asked. */
  private listAt = new Uint16Array(0);
  private readonly lists: (readonly Pattern[])[] = [[]];
  private readonly known = new Map<string, number>();

  /**
   * Makes them.
   *
   * @param vocabulary - the types in order of priority
   * @param first - with what they begin
   * @param third - what may stand third in them; empty where the token before is asked for instead
   */
  constructor(vocabulary: readonly AnalysedType[], first: FirstCharacters, third: ThirdLetters) {
    this.patterns = vocabulary.filter(({ PATTERN }) => PATTERN).map((type) => patternOf(type, first, third));
    this.asksThird = third !== "";
    this.width = this.asksThird
      ? THIRDS.length
      : Math.max(...vocabulary.map(({ tokenTypeIdx }) => tokenTypeIdx!)) + 1;
  }

  /** The types to try at an offset behind the token before it, in order. */
  at(text: string, offset: number, before: IToken): readonly Pattern[] {
    const place = slotOf(text.charCodeAt(offset)) * SECONDS.length + secondOf(charCode(text, offset + 1));
    const opening = this.openingAt[place]! || this.openingOf(place);
    const more = this.asksThird ? thirdOf(charCode(text, offset + 2)) : before.tokenTypeIdx;
    return this.lists[this.listAt[opening * this.width + more]! || this.listOf(opening, more, before)]!;
  }

  /** Finds what may begin with two characters. */
  private openingOf(place: number): number {
    const slot = Math.floor(place / SECONDS.length);
    const second = SECONDS[place % SECONDS.length]!;
    const patterns = this.beginningWith(slot, second);
    const pair = this.asksThird ? (String.fromCharCode(slot) + second).toLowerCase() : "";
    const opening = this.numbered(this.openings, { patterns, pair }, patterns, `${pair}: `);
    this.openingAt[place] = opening;
    const size = this.openings.length * this.width;
    if (size > this.listAt.length) {
      const more = new Uint16Array(size * 2);
      more.set(this.listAt);
      this.listAt = more;
    }
    return opening;
  }

  /** The types whose first two characters are those. */
  private beginningWith(slot: number, second: string): Pattern[] {
    const small = second.toLowerCase();
    const found: Pattern[] = [];
    for (const { pattern, seconds } of (this.bySlot[slot] ??= beginningsOf(this.patterns, slot)))
      if (seconds === "" || seconds.includes(second) || seconds.includes(small)) found.push(pattern);
    return found;
  }

  /** Of what may begin with two characters, finds that which the third letter or the token before leaves. */
  private listOf(opening: number, more: number, { tokenType }: IToken): number {
    const { patterns, pair } = this.openings[opening]!;
    let list = patterns;
    if (!this.asksThird) list = patterns.filter(({ behind }) => behind?.has(tokenType) ?? true);
    // with so few another look is not worth its while
    else if (patterns.length > 2)
      list = patterns.filter(({ thirds }) => thirds?.get(pair)?.includes(THIRDS[more]!) ?? true);
    return (this.listAt[opening * this.width + more] = this.numbered(this.lists, list, list, ""));
  }

  /** The number of what is kept, once for the same types. */
  private numbered<Kept>(kept: Kept[], one: Kept, patterns: readonly Pattern[], kind: string): number {
    const key = kind + patterns.map(({ type }) => type.name).join(" ");
    const number = this.known.get(key) ?? kept.push(one) - 1;
    this.known.set(key, number);
    return number;
  }
}

/** What may begin with a character of the slot, in order. */
function beginningsOf(patterns: readonly Pattern[], slot: number): Beginning[] {
  const letter = String.fromCharCode(slot);
  const found: Beginning[] = [];
  for (const pattern of patterns)
    for (const { from, to, letters, seconds } of pattern.starts)
      if ((from <= slot && slot <= to) || letters.includes(letter)) found.push({ pattern, seconds });
  return found;
}

/** The slot of a character: each of Latin-1 has its own, those beyond share one by 255. */
function slotOf(code: number): number {
  return code < 256 ? code : 255 + Math.floor(code / 255);
}

const SLOTS = 513;

/** What is told apart of second characters, … */
const SECONDS = "abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** … and of third ones. */
const THIRDS = "abcdefghijklmnopqrstuvwxyz_";
/** The place of what is no letter, in both. */
const OTHER = 26;

/** The place of a character in `SECONDS`, … */
function secondOf(code: number): number {
  if (isSmall(code)) return code - 97;
  return code >= 65 && code <= 90 ? code - 38 : OTHER;
}

/** … and in `THIRDS`. */
function thirdOf(code: number): number {
  return isLetter(code) ? (code | 32) - 97 : OTHER;
}

function patternOf(type: AnalysedType, first: FirstCharacters, third: ThirdLetters): Pattern {
  const { PATTERN: pattern, GROUP } = type;
  const regex =
    pattern instanceof RegExp ? new RegExp(pattern.source, pattern.ignoreCase ? "iy" : "y") : undefined;
  return {
    type,
    isMark: regex !== undefined && /^(?:[,;:]|\\\W)$/.test(regex.source),
    regex,
    match: typeof pattern === "function" ? (pattern as unknown as Finder) : undefined,
    skipped: GROUP !== undefined,
    behind: type.BEHIND,
    starts: startsOf(first, type.name),
    thirds: thirdsOf(third, type.name),
  };
}

function thirdsOf(third: ThirdLetters, name: string): Map<string, string> | undefined {
  const row = third.indexOf(`\n${name} `);
  if (row < 0) return undefined;
  const found = new Map<string, string>();
  for (const group of third.slice(row + name.length + 2, third.indexOf("\n", row + 1)).split(" ")) {
    const [pairs = "", letters = ""] = group.split(":");
    for (let at = 0; at < pairs.length; at += 2) found.set(pairs.slice(at, at + 2), letters);
  }
  return found;
}

/** What stands for a type in the table. */
function startsOf(first: FirstCharacters, name: string): Start[] {
  const row = first.slice(first.indexOf(`\n${name} `) + name.length + 2);
  return row
    .slice(0, row.indexOf("\n"))
    .split(" ")
    .map((start) => {
      const [letters = "", seconds] = start.split(":");
      if (seconds !== undefined) return { from: NaN, to: NaN, letters, seconds };
      const [from = 0, to = from] = letters.split("-").map(Number);
      return { from, to, letters: "", seconds: "" };
    });
}
