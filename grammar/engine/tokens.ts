/**
 * Token types, and the cutting of a text into tokens: at each place the first type of the vocabulary is taken that matches
 * there. Types and tokens are those of Chevrotain; with what characters a type may begin is worked out ahead (`grammar/analysis.ts`).
 */
import type { CustomPatternMatcherFunc, IToken, TokenType } from "chevrotain";
import { charCode, endOfMatch } from "../scan.ts";
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

/** What follows the last token of a text. */
export const END: IToken = {
  image: "",
  startOffset: NaN,
  tokenTypeIdx: 1,
  tokenType: { name: "EOF", tokenTypeIdx: 1 },
};

/** A token as it is cut: its words are made where they are first asked for, which they are not of prose and of most marks. */
class Token implements IToken {
  readonly tokenTypeIdx: number;
  private words: string | undefined = undefined;

  constructor(
    private readonly text: string,
    readonly startOffset: number,
    readonly end: number,
    readonly tokenType: TokenType,
    readonly payload: unknown,
  ) {
    this.tokenTypeIdx = tokenType.tokenTypeIdx!;
  }

  get image(): string {
    return (this.words ??= this.text.slice(this.startOffset, this.end));
  }
}

/** The exclusive end of a token. */
export function endOf(token: IToken): number {
  return token instanceof Token ? token.end : token.startOffset + token.image.length;
}

let types = 1;

/** A type with patterns that begin as what its function finds, for the analysis alone, and the types that it stands right behind. */
export type AnalysedType = TokenType & { BEGINS?: readonly RegExp[]; BEHIND?: TypeSet };

/**
 * Makes a token type.
 *
 * @param name - its name
 * @param pattern - what matches it; absent where the function of another type finds it
 */
export function simple(name: string, pattern?: RegExp): TokenType {
  return { name, tokenTypeIdx: ++types, ...(pattern && { PATTERN: pattern }) };
}

/**
 * Makes a token type that a function finds.
 *
 * @param name - its name
 * @param begins - patterns that begin as all that it finds
 * @param find - the function
 * @param behind - the types of which the token before it is one, where not all are
 */
export function custom(
  name: string,
  begins: readonly RegExp[],
  find: Finder,
  behind?: TypeSet,
): AnalysedType {
  // the type asks for a RegExpExecArray; only the match and its payload are read
  return {
    name,
    tokenTypeIdx: ++types,
    PATTERN: find as unknown as CustomPatternMatcherFunc,
    BEGINS: begins,
    ...(behind && { BEHIND: behind }),
  };
}

/** The type, its tokens left out. */
export function skipped(type: TokenType): TokenType {
  return { ...type, GROUP: "skipped" };
}

/** What a function has found that ends at `end` and says something, or is of another type. */
export function matched(end: number, payload: unknown, type?: TokenType): Match {
  return { end, payload, type };
}

/**
 * Makes a function that cuts texts into tokens. A character that no type takes is left out.
 *
 * @param vocabulary - the types in order of priority
 * @param first - with what they begin
 * @param third - what may stand third in them
 */
export function tokenizer(
  vocabulary: readonly TokenType[],
  first: FirstCharacters,
  third: ThirdLetters = "",
): Tokenizer {
  const patterns = vocabulary.filter(({ PATTERN }) => PATTERN).map((type) => patternOf(type, first, third));
  const choice = new Choice(patterns, third !== "");
  // what takes a space before all others leaves it out
  const skipsSpace = choice.at(" ", 0, [])[0]?.skipped === true;
  return (text, until = text.length, tokens = []) => {
    const last = tokens.at(-1);
    for (let at = last ? endOf(last) : 0; at < until;) {
      if (skipsSpace && text.charCodeAt(at) === SPACE) at++;
      else at = cut(choice.at(text, at, tokens), text, at, tokens);
    }
    return tokens;
  };
}

const SPACE = 32;

/**
 * Cuts a text into tokens, as far as is asked: those that begin before `until`. Given the tokens that it has cut of the same text
 * before, it goes on behind them.
 */
export type Tokenizer = (text: string, until?: number, tokens?: IToken[]) => IToken[];

/** What a function may find: where it ends, what it says, and the type of the token where the function stands for several. */
export interface Match {
  end: number;
  payload: unknown;
  type: TokenType | undefined;
}

/** Finds the token that begins at an offset, behind the tokens before it; where it says nothing, only its end is given, and -1 for none. */
export type Finder = (text: string, offset: number, before: IToken[]) => Match | number;

/** A token type as it is tried on a text. */
interface Pattern {
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

/** What is tried at two characters. */
interface Tried {
  patterns: Pattern[];
  /** The two, small. */
  pair: string;
  /** Those of the patterns to try, by the third letter, … */
  byThird: Pattern[][];
  /** … or by the type of the token before. */
  byLast: Pattern[][];
}

/** Chooses what is tried where a token may begin; worked out for each two characters when they first stand in a text. */
class Choice {
  /** By the slot of the first character and the place of the second in `SECONDS`, the number of what is tried; 0 where it is not known. */
  private readonly numbers = new Uint16Array(SLOTS * SECONDS.length);
  private readonly tried: Tried[] = [{ patterns: [], pair: "", byThird: [], byLast: [] }];
  /** What is the same is kept once: the less is looked at in turn, the quicker each look. */
  private readonly known = new Map<string, number>();
  /** By the slot of the first character, what begins with it and what must follow. */
  private readonly bySlot: Beginning[][] = [];

  constructor(
    private readonly patterns: readonly Pattern[],
    private readonly asksThird: boolean,
  ) {}

  /** What is tried at an offset. */
  at(text: string, at: number, before: readonly IToken[]): readonly Pattern[] {
    const place = slotOf(text.charCodeAt(at)) * SECONDS.length + secondOf(charCode(text, at + 1));
    const tried = this.tried[this.numbers[place]! || this.numberOf(place)]!;
    if (!this.asksThird) return triedBehind(tried, before.length > 0 ? before[before.length - 1]! : END);
    return tried.patterns.length > 2 ? triedWith(tried, charCode(text, at + 2)) : tried.patterns;
  }

  private numberOf(place: number): number {
    const second = SECONDS[place % SECONDS.length]!;
    const slot = Math.floor(place / SECONDS.length);
    const patterns = (this.bySlot[slot] ??= beginningsOf(this.patterns, slot))
      .filter(
        ({ seconds }) => seconds === "" || seconds.includes(second) || seconds.includes(second.toLowerCase()),
      )
      .map(({ pattern }) => pattern);
    const pair = this.asksThird ? (String.fromCharCode(slot) + second).toLowerCase() : "";
    const key = patterns.map(({ type }) => type.name).join() + pair;
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.tried.push({ patterns, pair, byThird: [], byLast: [] }) - 1;
      this.known.set(key, number);
    }
    return (this.numbers[place] = number);
  }
}

/** Of what is tried at two characters, that which may begin with the third. */
function triedWith({ patterns, pair, byThird }: Tried, code: number): readonly Pattern[] {
  const third = secondOf(code);
  return (byThird[third] ??= patterns.filter(
    ({ thirds }) => thirds?.get(pair)?.includes(SECONDS[third]!.toLowerCase()) ?? true,
  ));
}

/** Of what is tried at two characters, that which may stand behind a token. */
function triedBehind({ patterns, byLast }: Tried, { tokenType, tokenTypeIdx }: IToken): readonly Pattern[] {
  return (byLast[tokenTypeIdx] ??= patterns.filter(({ behind }) => behind?.has(tokenType) ?? true));
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

/** Takes the token that stands at an offset, and gives where it ends. */
function cut(patterns: readonly Pattern[], text: string, start: number, tokens: IToken[]): number {
  for (const { type, isMark, regex, match, skipped } of patterns) {
    let end: number;
    let payload: unknown;
    let tokenType = type;
    if (isMark) end = start + 1;
    else if (regex !== undefined) end = endOfMatch(regex, text, start);
    else {
      const found = match!(text, start, tokens);
      if (typeof found === "number") end = found;
      else {
        ({ end, payload } = found);
        tokenType = found.type ?? type;
      }
    }
    if (end < 0) continue;
    if (!skipped) tokens.push(new Token(text, start, end, tokenType, payload));
    return end;
  }
  return start + 1;
}

/** The slot of a character: each of Latin-1 has its own, those beyond share one by 255. */
function slotOf(code: number): number {
  return code < 256 ? code : 255 + Math.floor(code / 255);
}
const SLOTS = slotOf(0xffff) + 1;

/** What is told apart of second characters. */
const SECONDS = "abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The place of a character in `SECONDS`. */
function secondOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 65 && code <= 90 ? code - 38 : 26;
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
