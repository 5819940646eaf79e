/** The leaf of the grammar: the text of an order as a row of prose, citations, dates and definitions. */
import type { TokenType } from "chevrotain";
import type { Inline } from "../../src/tree/index.ts";
import {
  BlockBreak,
  CalendarDate,
  DaysRange,
  Definition,
  ExplanationClose,
  PartialDate,
  Prose,
  RangeOpen,
  Space,
  vocabulary,
  BatesNumber,
  CaseName,
  CaseNumber,
  Code,
  Constitution,
  DocketLabel,
  ExhibitMark,
  Id,
  RecordTitle,
  Reporter,
  RuleSet,
  Signal,
  Supra,
} from "../vocabulary.ts";
import { GroupRules } from "./group.ts";

const OPENS = new Set<TokenType>([
  Prose,
  BlockBreak,
  Space,
  CalendarDate,
  DaysRange,
  PartialDate,
  RangeOpen,
  Definition,
  BatesNumber,
  CaseName,
  CaseNumber,
  Code,
  Constitution,
  DocketLabel,
  ExhibitMark,
  Id,
  RecordTitle,
  Reporter,
  RuleSet,
  Signal,
  Supra,
  ExplanationClose,
]);
/** What belongs inside citations and stands in prose by itself here. */
const STRAY = vocabulary.filter((type) => !OPENS.has(type));

/** The whole grammar. */
export class OrderParser extends GroupRules {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  /** The flat text of an order. Total: every row of tokens is accepted. */
  readonly order = this.RULE("order", (): Inline[] => {
    const inlines: Inline[] = [];
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Prose) },
        { ALT: () => this.CONSUME(BlockBreak) },
        { ALT: () => this.CONSUME(ExplanationClose) },
        {
          ALT: () => {
            const more = this.SUBRULE(this.inline);
            this.ACTION(() => inlines.push(...more));
          },
        },
      ]);
    });
    return inlines;
  });

  /** Citations, dates, definitions, and stray pieces of such. */
  protected readonly inline = this.RULE("inline", (): Inline[] =>
    this.OR([
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
    ]),
  );

  /** Parses tokens of `text` to the nodes that stand in it. */
  read(text: string, tokens: Parameters<typeof this.setTokens>[0]): Inline[] {
    this.text = text;
    this.setTokens(tokens);
    const inlines = this.order();
    if (this.errors.length > 0) throw new Error(`The grammar is not total: ${this.errors[0]!.message}`);
    return inlines;
  }

  private setTokens(tokens: typeof this.input): void {
    this.input = tokens;
  }
}
