/**
 * Token types, and the cutting of a text into tokens: at each place the first type of the vocabulary is taken that matches
 * there. Types and tokens are those of Chevrotain; with what characters a type may begin is worked out ahead (`grammar/analysis.ts`).
 */
import type { CustomPatternMatcherFunc, IToken, TokenType } from "chevrotain";
import { endOfMatch } from "../scan.ts";
import { Candidates, type FirstCharacters, type Pattern, type ThirdLetters } from "./candidates.ts";
import type { TypeSet } from "./type-set.ts";

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
  const candidates = new Candidates(vocabulary, first, third);
  // what takes a space before all others leaves it out
  const skipsSpace = candidates.at(" ", 0, END)[0]?.skipped === true;
  return (text, until = text.length, tokens = []) => {
    const last = tokens.at(-1);
    for (let at = last ? endOf(last) : 0; at < until;) {
      const before = tokens.length > 0 ? tokens[tokens.length - 1]! : END;
      if (skipsSpace && text.charCodeAt(at) === SPACE) at++;
      else at = cut(candidates.at(text, at, before), text, at, tokens);
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
