/** Text → tokens. Total: every character lies in a token or in white space inside an island. */
import { Lexer, type IToken } from "chevrotain";
import { beginText } from "./islands.ts";
import { forgetCases } from "./other-case.ts";
import { beginExplanations } from "./tokens/explanation.ts";
import { vocabulary } from "./vocabulary.ts";

let lexer: Lexer | undefined;

/** Cuts a text into tokens: one for each run of prose, several for each citation. */
export function tokenize(text: string): IToken[] {
  lexer ??= new Lexer(vocabulary, {
    positionTracking: "onlyOffset",
    ensureOptimizations: true,
    skipValidations: true,
  });
  beginText(text);
  beginExplanations();
  const { tokens, errors } = lexer.tokenize(text);
  // nothing of a text is kept when it is read
  beginText("");
  forgetCases();
  if (errors.length > 0) throw new Error(`The vocabulary is not total: ${errors[0]!.message}`);
  return tokens;
}
