/** Text → tokens. Total: every character lies in a token or in white space inside an island. */
import type { IToken } from "chevrotain";
import { firstCharacters } from "./analysis.ts";
import { tokenizer } from "./engine/tokens.ts";
import { beginText } from "./islands.ts";
import { forgetCases } from "./other-case.ts";
import { beginExplanations } from "./tokens/explanation.ts";
import { vocabulary } from "./vocabulary.ts";

let lexer: ((text: string) => IToken[]) | undefined;

/** Cuts a text into tokens: one for each run of prose, several for each citation. */
export function tokenize(text: string): IToken[] {
  lexer ??= tokenizer(vocabulary, firstCharacters.order);
  beginText(text);
  beginExplanations();
  const tokens = lexer(text);
  // nothing of a text is kept when it is read
  beginText("");
  forgetCases();
  return tokens;
}
