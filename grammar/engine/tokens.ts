/**
 * Token types, and the cutting of a text into tokens: at each place the first type of the vocabulary is taken that matches
 * there. Types and tokens are those of Chevrotain, whose analysis of their patterns is made ahead (`grammar/analysis.ts`).
 */
import type { CustomPatternMatcherFunc, IToken, TokenType } from "chevrotain";

/** With which characters the types without hints begin: `Name a-cx`, a row a type, as in a set of a regular expression. */
export type FirstCharacters = string;

/** What follows the last token of a text. */
export const END: IToken = {
  image: "",
  startOffset: NaN,
  tokenTypeIdx: 1,
  tokenType: { name: "EOF", tokenTypeIdx: 1 },
};

let types = 1;

/** How many slots there are. */
const SLOTS = 513;

/** A character of each slot: what a token that may begin with any is hinted by. */
export const ANY_CHARACTER: readonly number[] = Array.from({ length: SLOTS }, (_, i) =>
  i < 256 ? i : Math.min((i - 255) * 255 + 1, 0xffff),
);

/**
 * Makes a token type.
 *
 * @param name - its name
 * @param pattern - what matches it; absent where the function of another type finds it
 * @param starts - the characters that it may begin with; where they are absent, they stand in the analysis
 */
export function simple(
  name: string,
  pattern?: TokenType["PATTERN"],
  starts?: string | readonly number[],
): TokenType {
  return {
    name,
    tokenTypeIdx: ++types,
    ...(pattern && { PATTERN: pattern }),
    ...(starts && { START_CHARS_HINT: [...starts] }),
  };
}

/** Makes a token type that a function finds. */
export function custom(name: string, starts: string | readonly number[], find: Finder): TokenType {
  // the type asks for a RegExpExecArray; only the match and its payload are read
  return simple(name, find as CustomPatternMatcherFunc, starts);
}

/** Makes a token type of a sticky expression that the analysis cannot read: one that looks behind, or a set of all but a few. */
export function sticky(name: string, starts: string | readonly number[], pattern: RegExp): TokenType {
  return custom(name, starts, (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  });
}

/** The type, its tokens left out. */
export function skipped(type: TokenType): TokenType {
  return { ...type, GROUP: "skipped" };
}

/** What a function has found: a plain object, since one is made for every token. */
export function matched(
  text: string,
  start: number,
  end: number,
  payload?: unknown,
  type?: TokenType,
): Match {
  return { 0: text.slice(start, end), payload, type };
}

/**
 * Makes a function that cuts texts into tokens. A character that no type takes is left out.
 *
 * @param vocabulary - the types in order of priority
 * @param first - with what those begin that have no hints
 */
export function tokenizer(
  vocabulary: readonly TokenType[],
  first: FirstCharacters,
): (text: string) => IToken[] {
  const bySlot = patternsBySlot(vocabulary, first);
  return (text) => {
    const tokens: IToken[] = [];
    for (let at = 0; at < text.length;) at = cut(bySlot[slotOf(text.charCodeAt(at))]!, text, at, tokens);
    return tokens;
  };
}

/** What a function may find: its text first, what it says, and the type of the token where the function stands for several. */
export interface Match {
  0: string;
  payload?: unknown;
  type?: TokenType | undefined;
}

/** Finds the token that begins at an offset, behind the tokens before it. */
export type Finder = (text: string, offset: number, before: IToken[]) => Match | null;

/** A token type as it is tried on a text. */
interface Pattern {
  type: TokenType;
  /** Its regular expression, … */
  regex: RegExp | undefined;
  /** … or its function. */
  match: Finder | undefined;
  skipped: boolean;
}

/** Takes the token that stands at an offset, and gives where it ends. */
function cut(patterns: readonly Pattern[], text: string, start: number, tokens: IToken[]): number {
  for (const { type, regex, match, skipped } of patterns) {
    let image: string;
    let payload: unknown;
    let tokenType = type;
    if (regex !== undefined) {
      regex.lastIndex = start;
      if (!regex.test(text)) continue;
      image = text.slice(start, regex.lastIndex);
    } else {
      const found = match!(text, start, tokens);
      if (found === null) continue;
      image = found[0];
      payload = found.payload;
      tokenType = found.type ?? type;
    }
    if (!skipped)
      tokens.push({ image, startOffset: start, tokenTypeIdx: tokenType.tokenTypeIdx!, tokenType, payload });
    return start + image.length;
  }
  return start + 1;
}

/** The slot of a character: each of Latin-1 has its own, those beyond share one by 255. */
function slotOf(code: number): number {
  return code < 256 ? code : 255 + Math.floor(code / 255);
}

/** The patterns to try, in order, by the slot of the character that they are tried at. */
function patternsBySlot(vocabulary: readonly TokenType[], first: FirstCharacters): Pattern[][] {
  const bySlot: Pattern[][] = Array.from({ length: SLOTS }, () => []);
  for (const type of vocabulary) {
    // another type's function finds it
    if (type.PATTERN === undefined) continue;
    const pattern = patternOf(type);
    const starts = type.START_CHARS_HINT ?? startsOf(type, first);
    const slots = starts.map((char) => slotOf(typeof char === "string" ? char.charCodeAt(0) : char));
    for (const slot of new Set(slots)) bySlot[slot]!.push(pattern);
  }
  return bySlot;
}

function patternOf(type: TokenType): Pattern {
  const { PATTERN: pattern, GROUP } = type;
  const regex =
    pattern instanceof RegExp ? new RegExp(pattern.source, pattern.ignoreCase ? "iy" : "y") : undefined;
  return {
    type,
    regex,
    match: typeof pattern === "function" ? (pattern as Finder) : undefined,
    skipped: GROUP !== undefined,
  };
}

/** The characters that a type begins with by the table. */
function startsOf({ name, PATTERN }: TokenType, first: FirstCharacters): number[] {
  const [, set] = new RegExp(`\\n${name} (.*)`).exec(first)!;
  const starts = new RegExp(`[${set}]`, (PATTERN as RegExp).flags);
  return ANY_CHARACTER.filter((code) => starts.test(String.fromCharCode(code)));
}
