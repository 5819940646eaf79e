/**
 * The grammar of the end of an order, line by line:
 *
 *     lines := line (Newline line)*
 *     line  := (Ordered | ByTheCourt | DateLabel | WrittenDate | SignMark | Honorific | Name | JudgeTitle | CourtName | Clerk | Rule | word)*
 *
 * `index.ts` finds the lines that make the signature.
 */
import type { IToken } from "chevrotain";

import { lookahead } from "../analysis.ts";
import { RuleParser } from "../engine/rules.ts";
import { TypeSet } from "../engine/type-set.ts";
import { endOf } from "../engine/tokens.ts";
import {
  Afterword,
  ByTheCourt,
  Clerk,
  CourtName,
  DateLabel,
  Doubled,
  Honorific,
  JudgeTitle,
  Name,
  Newline,
  Ordered,
  Other,
  Prose,
  Rule,
  SignMark,
  Word,
  WrittenDate,
  vocabulary,
} from "./tokens.ts";

/** A line and the signs of a signature that it shows. */
export interface SignedLine {
  start: number;
  end: number;
  /** Where the piece of the text begins that its tokens were cut of: their offsets are those of the piece. */
  piece: number;
  ordered: boolean;
  byTheCourt: boolean;
  labelled: boolean;
  signed: boolean;
  clerk: boolean;
  /** Whether it opens what follows a signature. */
  after: boolean;
  honorific: boolean;
  ruled: boolean;
  dates: IToken[];
  /** A day alone, "19th": written over the blank of the date on the next line. */
  day?: number | undefined;
  /** What has the form of names, … */
  names: IToken[];
  /** … and whether one of them can be one, once that was asked. */
  named: boolean | undefined;
  titles: IToken[];
  /** Whether it names the court. */
  court: boolean;
  /** How many words stand on it beside all this. */
  words: number;
}

const IN_LINE = new TypeSet([
  Ordered,
  ByTheCourt,
  DateLabel,
  WrittenDate,
  SignMark,
  Honorific,
  Name,
  JudgeTitle,
  CourtName,
  Clerk,
  Afterword,
  Doubled,
  Rule,
  Prose,
  Word,
  Other,
]);

/** The grammar of the last lines. */
export class SignatureParser extends RuleParser {
  constructor() {
    super(vocabulary, lookahead.signature);
  }

  readonly lines = this.RULE("lines", (): SignedLine[] => {
    const lines: SignedLine[] = [];
    this.MANY_SEP({
      SEP: Newline,
      DEF: () => {
        const line = this.SUBRULE(this.line);
        this.ACTION(() => {
          if (line) lines.push(line);
        });
      },
    });
    return lines;
  });

  private readonly line = this.RULE("line", (): SignedLine | undefined => {
    let line: SignedLine | undefined;
    this.MANY(() => {
      const token = this.oneOf(0, IN_LINE);
      this.ACTION(() => {
        line ??= emptyLine(token.startOffset);
        add(line, token);
      });
    });
    return line;
  });
}

const emptyLine = (start: number): SignedLine => ({
  start,
  end: start,
  piece: 0,
  ordered: false,
  byTheCourt: false,
  labelled: false,
  signed: false,
  clerk: false,
  after: false,
  honorific: false,
  ruled: false,
  dates: [],
  names: [],
  named: undefined,
  titles: [],
  court: false,
  words: 0,
});

function add(line: SignedLine, token: IToken): void {
  line.end = endOf(token);
  switch (token.tokenType) {
    case Ordered:
      line.ordered = true;
      break;
    case ByTheCourt:
      line.byTheCourt = true;
      // "ENTER: May 13, 2025"
      line.labelled ||= line.start === token.startOffset && /^enter/i.test(token.image);
      break;
    case DateLabel:
      line.labelled ||= line.start === token.startOffset || line.ordered;
      break;
    case WrittenDate:
      line.dates.push(token);
      break;
    case SignMark:
      line.signed = true;
      break;
    case Honorific:
      line.honorific = true;
      break;
    case Name:
      line.names.push(token);
      break;
    case JudgeTitle:
      line.titles.push(token);
      break;
    case CourtName:
      line.court = true;
      break;
    case Clerk:
      line.clerk = true;
      break;
    case Afterword:
      line.after ||= line.start === token.startOffset;
      break;
    case Doubled:
      (/judge|justice/i.test(token.payload as string) ? line.titles : line.names).push(token);
      break;
    case Rule:
      line.ruled = true;
      break;
    case Prose:
      line.words += 12;
      break;
    case Word:
      if (line.start === token.startOffset) line.day = dayOf(token.image);
      line.words++;
      break;
  }
}

const dayOf = (image: string): number | undefined => {
  const day = /^([1-3]?\d)(?:st|nd|rd|th)$/.exec(image)?.[1];
  return day === undefined ? undefined : Number(day);
};

let parser: SignatureParser | undefined;

/**
 * Reads the lines of the end of an order.
 *
 * @param input - the tokens of a piece of text
 * @returns its lines that are not blank
 */
export function parseLines(input: IToken[]): SignedLine[] {
  parser ??= new SignatureParser();
  parser.input = input;
  const lines = parser.lines() ?? [];
  parser.input = [];
  return lines;
}
