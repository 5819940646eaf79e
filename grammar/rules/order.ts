/** The leaf of the grammar: the text of an order as a row of prose, citations, dates and definitions. */
import type { IToken } from "chevrotain";
import type { Inline } from "../../src/tree/index.ts";
import { TypeSet } from "../engine/type-set.ts";
import { ExplanationClose } from "../vocabulary.ts";
import { GroupRules, STRAY } from "./group.ts";

/** Prose, and stray pieces of citations. */
const PROSE = new TypeSet([...STRAY.types, ExplanationClose]);

/** The whole grammar. */
export class OrderParser extends GroupRules {
  /** The flat text of an order. Total: every row of tokens is accepted. */
  readonly order = this.RULE("order", (): Inline[] => {
    const inlines: Inline[] = [];
    this.pass(2, PROSE);
    this.MANY(() => {
      this.SUBRULE(this.inline, inlines);
      this.pass(3, PROSE);
    });
    return inlines;
  });

  /**
   * Parses tokens of `text` to the nodes that stand in it.
   *
   * @returns the nodes, or `undefined` when a row of tokens is not accepted, which would be an error of the grammar
   */
  read(text: string, tokens: IToken[]): Inline[] | undefined {
    this.text = text;
    this.input = tokens;
    const inlines = this.order();
    this.text = "";
    if (this.errors.length > 0) return undefined;
    // nothing of a text is kept when it is read
    this.input = [];
    return inlines;
  }
}
