/** What all rule families stand on: the text that is parsed, the last token taken, and looks ahead by token type. */
import type { IToken, TokenType } from "chevrotain";
import { lookahead } from "../analysis.ts";
import { RuleParser } from "../engine/rules.ts";
import type { TypeSet } from "../engine/type-set.ts";
import { endOf } from "../engine/tokens.ts";
import { vocabulary } from "../vocabulary.ts";
import { foldSpace, isFolded } from "../scan.ts";

/** A list to which a rule adds what it finds. */
export interface Into<Item> {
  push(item: Item): unknown;
}

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
  protected nextIn(ahead: number, types: TypeSet): boolean {
    return types.has(this.LA(ahead).tokenType);
  }

  /** The text of a piece, white space folded. */
  protected folded(start: number, end: number): string {
    const piece = this.text.slice(start, end);
    return isFolded(piece) ? piece : foldSpace(piece);
  }

  /** Whether a token touches the one before it. */
  protected touches(token: IToken): boolean {
    return token.startOffset === this.lastEnd();
  }
}
