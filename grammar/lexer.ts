/** Text → tokens. Total: every character lies in a token or in white space inside an island. */
import type { IToken } from "chevrotain";
import { append } from "../src/tree/append.ts";
import { firstCharacters } from "./analysis.ts";
import { cutter } from "./engine/tokens.ts";
import { beginText } from "./islands.ts";
import { forgetCases } from "./other-case.ts";
import { beginExplanations, nextClose } from "./tokens/explanation.ts";
import { Prose, vocabulary } from "./vocabulary.ts";

let cutFrom: ReturnType<typeof cutter> | undefined;

/** Tokens enough to be worth a call of the parser, and few enough to be let go while they are young. */
const MANY = 256;

/**
 * Cuts a text into tokens: one for each run of prose, several for each citation.
 *
 * @param text - flat text
 * @returns the tokens, piece by piece: each but the last ends with prose that no explanation holds, so that no rule crosses it
 */
export function* tokenPieces(text: string): Generator<IToken[], void> {
  cutFrom ??= cutter(vocabulary, firstCharacters.order);
  beginText(text);
  beginExplanations();
  for (let at = 0; at < text.length;) {
    const tokens: IToken[] = [];
    at = cutFrom(text, at, tokens, maySplit);
    yield tokens;
  }
  // nothing of a text is kept when it is read
  beginText("");
  forgetCases();
}

/** All the tokens of a text. */
export function tokenize(text: string): IToken[] {
  const tokens: IToken[] = [];
  for (const piece of tokenPieces(text)) append(tokens, piece);
  return tokens;
}

function maySplit(tokens: IToken[], at: number): boolean {
  return tokens.length >= MANY && tokens.at(-1)!.tokenType === Prose && nextClose(at) === Infinity;
}
