/**
 * Decisions (Bluebook rule 10): "Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570, 127 S. Ct. 1955 (2007)",
 * "550 U.S. at 570", "No. 15-cv-798, 2016 WL 1234567, at *3 (N.D. Cal. Jan. 4, 2016)".
 */
import type { IToken, TokenType } from "chevrotain";
import type { CaseCitation, DocketCitation, Inline, PinCite } from "../../src/tree/index.ts";
import type { Alternative } from "../engine/rules.ts";
import { TypeSet } from "../engine/type-set.ts";
import { pointTo } from "../links.ts";
import { endOf } from "../engine/tokens.ts";
import { span } from "../nodes.ts";
import {
  Blank,
  CaseName,
  CaseNumber,
  CloseBracket,
  CloseParen,
  Comma,
  CourtYear,
  DocketLabel,
  ExplanationClose,
  ExplanationOpen,
  headOf,
  Integer,
  LetteredPage,
  OpenBracket,
  OpenParen,
  Reporter,
  Roman,
  Star,
} from "../vocabulary.ts";
import { RecordRules } from "./record.ts";
import type { Into } from "./base.ts";
import { courtOf, yearOf } from "./court-year.ts";

/** What closes the parentheses or brackets around the docket of a numbered case. */
const CLOSING: ReadonlyMap<TokenType, TypeSet> = new Map([
  [ExplanationOpen, new TypeSet([ExplanationClose])],
  [OpenParen, new TypeSet([CloseParen, ExplanationClose])],
  [OpenBracket, new TypeSet([CloseBracket])],
]);
const ANY_CLOSING = new TypeSet([CloseParen, ExplanationClose, CloseBracket]);
const BEFORE_DOCKET = new TypeSet([Comma, ExplanationOpen, OpenParen, OpenBracket]);

/** Stands for a page that is not known yet: "590 U.S. ___". */
const BLANK = "";

/** The rules for decisions. Those that may find several are given the list to which they add them. */
export abstract class CaseRules extends RecordRules {
  /** A decision and the parallel citations of it. */
  protected readonly caseCitation = this.RULE("caseCitation", (into: Into<CaseCitation>): void => {
    const name = this.maybe(0, CaseName);
    this.SUBRULE(this.decision, into, name, undefined);
  });

  /** "No. 15-cv-798" with what follows: a database citation, a docket entry of that case, or the court and year. */
  protected readonly numberedCase = this.RULE(
    "numberedCase",
    (into: Into<CaseCitation | DocketCitation>, defined?: IToken): void => {
      const name = this.maybe(0, CaseName) ?? defined;
      const number = this.CONSUME(CaseNumber);
      this.OR<void>([
        {
          GATE: () => this.next(1, Reporter) || this.next(2, Reporter),
          ALT: () => {
            this.maybe(2, Comma);
            this.SUBRULE(this.decision, into, name, number);
          },
        },
        {
          GATE: () => this.docketAhead(),
          ALT: () => {
            const docket = this.SUBRULE(this.docketOfCase, number);
            if (!docket) return;
            if (name) {
              docket.caseName = headOf(name, "CaseName").name;
              docket.position.start.offset = name.startOffset;
            }
            into.push(docket);
          },
        },
        {
          GATE: () => name !== undefined && this.next(1, CourtYear),
          ALT: () => {
            const year = this.CONSUME2(CourtYear);
            into.push(numberedOnly(name!, number, year));
          },
        },
        { ALT: () => undefined },
      ]);
    },
  );

  /** An entry of the docket of a numbered case, in parentheses or brackets or not: "(D. Me. 2016) [Doc. 12]". */
  protected readonly docketOfCase = this.RULE(
    "docketOfCase",
    (number: IToken): DocketCitation | undefined => {
      const year = this.maybe(4, CourtYear);
      if (this.may(this.nextIn(1, BEFORE_DOCKET))) this.OPTION3(() => this.oneOf(2, BEFORE_DOCKET));
      const opened = this.LA(0).tokenType;
      const docket = this.SUBRULE(this.docketCitation, number);
      const closed = this.may(CLOSING.get(opened)?.has(this.LA(1).tokenType) ?? false)
        ? this.OPTION5(() => this.oneOf(3, ANY_CLOSING))
        : undefined;
      if (!docket) return undefined;
      if (closed) docket.position.end.offset = endOf(closed);
      const court = year && courtOf(year.image);
      if (court) docket.court = court;
      return docket;
    },
  );

  /** A decision whose name is given a short form before its volume: "Doe v. Roe (“Doe II”), 730 F.3d 1268". */
  protected readonly definedCase = this.RULE("definedCase", (into: Inline[]): void => {
    const { length } = into;
    const name = this.CONSUME(CaseName);
    const definition = this.SUBRULE(this.definition);
    this.maybe(0, Comma);
    this.OR<void>([
      { ALT: () => this.SUBRULE(this.decision, into, name, undefined) },
      { ALT: () => this.SUBRULE(this.numberedCase, into, name) },
      { ALT: () => undefined },
    ]);
    const first = into[length];
    if (first?.type === "caseCitation") first.children.unshift(definition);
  });

  /** Volume, reporter, page, pins; again for each parallel citation; court and year. */
  protected readonly decision = this.RULE(
    "decision",
    (into: Into<CaseCitation>, name: IToken | undefined, number: IToken | undefined): void => {
      const cites: CaseCitation[] = [];
      let start: IToken | undefined = name ?? number;
      this.AT_LEAST_ONE({
        GATE: () => this.next(1, Reporter) || (this.next(1, Comma) && this.next(2, Reporter)),
        DEF: () => {
          this.maybe(0, Comma);
          const cite = this.SUBRULE(this.reported, start);
          start = undefined;
          if (cite) cites.push(cite);
        },
      });
      const year = this.maybe(2, CourtYear);
      const court = year && courtOf(year.image);
      for (const cite of cites) {
        if (name) cite.name = headOf(name, "CaseName").name;
        if (number) cite.caseNumber = headOf(number, "CaseNumber").caseNumber;
        if (court) cite.court = court;
        if (year) cite.year = yearOf(year.image);
        if (cite !== cites[0] && cite.reporter !== cites[0]!.reporter) pointTo(cite, cites[0]!);
        into.push(cite);
      }
      if (year && cites.length > 0) cites[cites.length - 1]!.position.end.offset = endOf(year);
    },
  );

  /** "550 U.S. 544, 570", "550 U.S. at 570", "2016 WL 1234567, at *3". */
  protected readonly reported = this.RULE(
    "reported",
    (start: IToken | undefined): CaseCitation | undefined => {
      const reporter = this.CONSUME(Reporter);
      const children: PinCite[] = [];
      this.maybe(5, Comma);
      const first = this.OR(this.firstPages);
      const short = first === undefined;
      const page = first === BLANK ? undefined : first;
      if (this.may(page !== undefined && this.pinFollows()))
        this.OPTION(() => {
          this.CONSUME(Comma);
          this.SUBRULE(this.numberedPins, children, undefined, "page");
        });
      this.SUBRULE(this.pins, children);
      if (short && children.length === 0) return undefined;
      const { volume, reporter: name, normalized, database, corrected } = headOf(reporter, "Reporter");
      const cite: CaseCitation = {
        type: "caseCitation",
        id: "",
        form: short ? "short" : "full",
        children,
        position: span((start ?? reporter).startOffset, this.lastEnd()),
      };
      if (database) cite.database = `${volume} ${name}${page ? " " + page : ""}`;
      else {
        cite.volume = volume;
        cite.reporter = name;
        if (normalized) cite.normalizedReporter = normalized;
        if (page) cite.page = page;
      }
      if (corrected) cite.data = { corrected };
      return cite;
    },
  );

  /** The page on which a decision begins, `BLANK` where it is not known yet; nothing in a short form. */
  private readonly firstPages: Alternative<string | undefined>[] = [
    { ALT: () => this.CONSUME(Integer).image },
    { ALT: () => this.CONSUME(LetteredPage).image },
    { ALT: () => this.CONSUME(Roman).image },
    {
      ALT: () => {
        this.CONSUME(Blank);
        return BLANK;
      },
    },
    { ALT: () => undefined },
  ];

  /** Whether a page or a star page follows a comma: "544, 570", "LEXIS 123, *3"; not ", 127 S. Ct. 1955". */
  private pinFollows(): boolean {
    if (!this.next(1, Comma)) return false;
    if (this.next(2, Star)) return this.next(3, Integer);
    return this.next(2, Integer) && !this.next(3, Reporter) && !this.counts(2);
  }

  /** Whether the docket of the numbered case is cited next, after its court and year or at once. */
  private docketAhead(): boolean {
    let ahead = this.next(1, CourtYear) ? 2 : 1;
    if (this.nextIn(ahead, BEFORE_DOCKET)) ahead++;
    return this.next(ahead, DocketLabel);
  }
}

/** "Roe v. Doe, No. 15-cv-100 (D. Me. 2016)": a decision that is told by its number alone. */
function numberedOnly(name: IToken, number: IToken, { image, startOffset }: IToken): CaseCitation {
  const court = courtOf(image);
  const node: CaseCitation = {
    type: "caseCitation",
    id: "",
    form: "full",
    name: headOf(name, "CaseName").name,
    caseNumber: headOf(number, "CaseNumber").caseNumber,
    ...(court && { court }),
    year: yearOf(image),
    children: [],
    position: span(name.startOffset, startOffset + image.length),
  };
  return node;
}
