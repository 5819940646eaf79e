/** What all rule families stand on: the text that is parsed, the last token taken, and looks ahead by token type. */
import type { IToken, TokenType } from "chevrotain";
import { lookahead } from "../analysis.ts";
import { RuleParser } from "../engine/rules.ts";
import { endOf } from "../nodes.ts";
import { vocabulary } from "../vocabulary.ts";
import { foldSpace } from "../scan.ts";

/** The parser without rules. */
export abstract class BaseRules extends RuleParser {
  /** The flat text that the tokens were cut from. */
  protected text = "";

  constructor() {
    super(vocabulary, lookahead.order);
  }

  /** The exclusive end of the last token taken. */
  protected lastEnd(): number {
    return endOf(this.LA(0));
  }

  /** Whether the token `ahead` is of the type. */
  protected next(ahead: number, type: TokenType): boolean {
    return this.LA(ahead).tokenType === type;
  }

  /** Whether the token `ahead` is of one of the types. */
  protected nextIn(ahead: number, types: ReadonlySet<TokenType>): boolean {
    return types.has(this.LA(ahead).tokenType);
  }

  /** The text of a piece, white space folded. */
  protected folded(start: number, end: number): string {
    return foldSpace(this.text.slice(start, end));
  }

  /** Whether a token touches the one before it. */
  protected touches(token: IToken): boolean {
    return token.startOffset === this.lastEnd();
  }
}
