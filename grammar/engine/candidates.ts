/** Which token types may stand at a place of a text, by its first three characters: most places have one or two of dozens. */
import type { TokenType } from "chevrotain";
import { charCode, isLetter, isSmall } from "../scan.ts";
import type { Finder } from "./tokens.ts";

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

/** A type that begins with a character, and what must follow it: "" where anything may. */
interface Candidate {
  pattern: Pattern;
  seconds: string;
}

/**
 * The types of a vocabulary that may stand at a place of a text, worked out when the first such place is met.
 *
 * What is looked at for each token lies close together, in two arrays of numbers, and lists that are alike are one: between two texts
 * other work takes the caches, and a walk from object to object, each far from the other, took a fifth of the time of captions.
 */
export class Candidates {
  private readonly patterns: readonly Pattern[];
  private readonly byFirst: Candidate[][] = [];
  private readonly byPair: Pattern[][] = [];
  /** By the first two characters, the number of that pair; 0 until it is met. */
  private readonly pairs = new Uint16Array(SLOTS * SECONDS.length);
  private met = 0;
  /** By the number of a pair and the third letter, which of the lists; 0 until that is asked for. */
  private thirds = new Uint16Array(0);
  /** The lists, each once. */
  private readonly lists: (readonly Pattern[])[] = [[]];
  private readonly numbers = new Map<string, number>();

  /**
   * Makes them.
   *
   * @param vocabulary - the types in order of priority
   * @param first - with what they begin
   * @param third - what may stand third in them
   */
  constructor(
    vocabulary: readonly TokenType[],
    first: FirstCharacters,
    private readonly third: ThirdLetters,
  ) {
    this.patterns = vocabulary.filter(({ PATTERN }) => PATTERN).map((type) => patternOf(type, first, third));
  }

  /** The types to try at an offset, in order. */
  at(text: string, offset: number): readonly Pattern[] {
    const place = slotOf(text.charCodeAt(offset)) * SECONDS.length + secondOf(charCode(text, offset + 1));
    const pair = this.pairs[place] || (this.pairs[place] = this.meet());
    const letter = this.third === "" ? 0 : thirdOf(charCode(text, offset + 2));
    const list = this.thirds[pair * THIRDS.length + letter] || this.listAt(text, offset, pair, letter);
    return this.lists[list]!;
  }

  /** Gives a pair its number. */
  private meet(): number {
    const size = (++this.met + 1) * THIRDS.length;
    if (size > this.thirds.length) {
      const more = new Uint16Array(size * 2);
      more.set(this.thirds);
      this.thirds = more;
    }
    return this.met;
  }

  /** Finds the list for three characters. */
  private listAt(text: string, offset: number, pair: number, letter: number): number {
    const tried = (this.byPair[pair] ??= this.beginningWith(text, offset));
    const opening = text.slice(offset, offset + 2).toLowerCase();
    // with so few another look is not worth its while
    const list =
      tried.length < 3
        ? tried
        : tried.filter(({ thirds }) => thirds?.get(opening)?.includes(THIRDS[letter]!) ?? true);
    const names = list.map(({ type }) => type.name).join(" ");
    const number = this.numbers.get(names) ?? this.lists.push(list) - 1;
    this.numbers.set(names, number);
    this.thirds[pair * THIRDS.length + letter] = number;
    return number;
  }

  /** The types whose first two characters are those at an offset. */
  private beginningWith(text: string, offset: number): Pattern[] {
    const slot = slotOf(text.charCodeAt(offset));
    const second = SECONDS[secondOf(charCode(text, offset + 1))]!;
    const small = second.toLowerCase();
    return (this.byFirst[slot] ??= this.candidatesFor(slot))
      .filter(({ seconds }) => seconds === "" || seconds.includes(second) || seconds.includes(small))
      .map(({ pattern }) => pattern);
  }

  private candidatesFor(slot: number): Candidate[] {
    const letter = String.fromCharCode(slot);
    const candidates: Candidate[] = [];
    for (const pattern of this.patterns)
      for (const { from, to, letters, seconds } of pattern.starts)
        if ((from <= slot && slot <= to) || letters.includes(letter)) candidates.push({ pattern, seconds });
    return candidates;
  }
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

function patternOf(type: TokenType, first: FirstCharacters, third: ThirdLetters): Pattern {
  const { PATTERN: pattern, GROUP } = type;
  const regex =
    pattern instanceof RegExp ? new RegExp(pattern.source, pattern.ignoreCase ? "iy" : "y") : undefined;
  return {
    type,
    isMark: regex !== undefined && /^(?:[,;:]|\\\W)$/.test(regex.source),
    regex,
    match: typeof pattern === "function" ? (pattern as unknown as Finder) : undefined,
    skipped: GROUP !== undefined,
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
