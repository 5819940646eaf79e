/** What all rule families stand on: the text that is parsed, the last token taken, and looks ahead by token type. */
import { EmbeddedActionsParser, tokenMatcher, type IToken, type TokenType } from "chevrotain";
import { endOf } from "../nodes.ts";
import { vocabulary } from "../vocabulary.ts";

/** The parser without rules. */
export abstract class BaseRules extends EmbeddedActionsParser {
  /** The flat text that the tokens were cut from. */
  protected text = "";

  constructor() {
    super(vocabulary, {
      maxLookahead: 2,
      recoveryEnabled: false,
      nodeLocationTracking: "none",
      skipValidations: true,
    });
  }

  /** The exclusive end of the last token taken. */
  protected lastEnd(): number {
    return endOf(this.LA(0));
  }

  /** Whether the token `ahead` is of the type. */
  protected next(ahead: number, type: TokenType): boolean {
    return tokenMatcher(this.LA(ahead), type);
  }

  /** Whether the token `ahead` is of one of the types. */
  protected nextIn(ahead: number, types: ReadonlySet<TokenType>): boolean {
    return types.has(this.LA(ahead).tokenType);
  }

  /** The text of a piece, white space folded. */
  protected folded(start: number, end: number): string {
    return this.text.slice(start, end).replace(/\s+/g, " ");
  }

  /** Whether a token touches the one before it. */
  protected touches(token: IToken): boolean {
    return token.startOffset === this.lastEnd();
  }
}
