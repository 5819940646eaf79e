/** The leaf of the grammar: the text of an order as a row of prose, citations, dates and definitions. */
import type { IOrAlt, IToken, TokenType } from "chevrotain";
import type { Inline } from "../../src/tree/index.ts";
import {
  BlockBreak,
  CalendarDate,
  DaysRange,
  Definition,
  ExplanationClose,
  Head,
  PartialDate,
  Prose,
  RangeOpen,
  Space,
  vocabulary,
} from "../vocabulary.ts";
import { GroupRules, HEADS } from "./group.ts";
import { append } from "../../src/tree/append.ts";

const OPENS = new Set<TokenType>([
  ...HEADS,
  Head,
  Prose,
  BlockBreak,
  Space,
  CalendarDate,
  DaysRange,
  PartialDate,
  RangeOpen,
  Definition,
  ExplanationClose,
]);
/** What belongs inside citations and stands in prose by itself here. */
const STRAY = vocabulary.filter((type) => !OPENS.has(type));

/** The whole grammar. */
export class OrderParser extends GroupRules {
  /** The flat text of an order. Total: every row of tokens is accepted. */
  readonly order = this.RULE("order", (): Inline[] => {
    const inlines: Inline[] = [];
    const pieces: IOrAlt<unknown>[] = [
      { ALT: () => this.CONSUME(Prose) },
      { ALT: () => this.CONSUME(BlockBreak) },
      { ALT: () => this.CONSUME(ExplanationClose) },
      {
        ALT: () => {
          const more = this.SUBRULE(this.inline);
          this.ACTION(() => append(inlines, more));
        },
      },
    ];
    this.MANY(() => this.OR(pieces));
    return inlines;
  });

  /** Citations, dates, definitions, and stray pieces of such. */
  protected readonly inline = this.RULE("inline", (): Inline[] =>
    this.OR((this.alternatives ??= this.inlines())),
  );

  /** The alternatives of `inline`, made once: there are many, and it is tried often. */
  private alternatives: IOrAlt<Inline[]>[] | undefined;

  private inlines(): IOrAlt<Inline[]>[] {
    return [
      { ALT: () => this.SUBRULE(this.citations) },
      {
        ALT: () => {
          const date = this.SUBRULE(this.dates);
          return this.ACTION(() => (date ? [date] : []));
        },
      },
      { ALT: () => [this.SUBRULE(this.definition)] },
      {
        ALT: () => {
          this.CONSUME(Prose);
          return [];
        },
      },
      {
        ALT: () => {
          this.CONSUME(BlockBreak);
          return [];
        },
      },
      ...STRAY.map((type) => ({
        ALT: (): Inline[] => {
          this.consume(0, type);
          return [];
        },
      })),
    ];
  }

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
