/**
 * Decisions (Bluebook rule 10): "Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570, 127 S. Ct. 1955 (2007)",
 * "550 U.S. at 570", "No. 15-cv-798, 2016 WL 1234567, at *3 (N.D. Cal. Jan. 4, 2016)".
 */
import type { IToken, TokenType } from "chevrotain";
import type { CaseCitation, DocketCitation, PinCite } from "../../src/tree/index.ts";
import { pointTo } from "../links.ts";
import { endOf, span } from "../nodes.ts";
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
import { append } from "../../src/tree/append.ts";
import { foldSpace } from "../scan.ts";

/** What closes the parentheses or brackets around the docket of a numbered case. */
const CLOSING: ReadonlyMap<TokenType, ReadonlySet<TokenType>> = new Map([
  [ExplanationOpen, new Set([ExplanationClose])],
  [OpenParen, new Set([CloseParen, ExplanationClose])],
  [OpenBracket, new Set([CloseBracket])],
]);
const BEFORE_DOCKET: ReadonlySet<TokenType> = new Set([Comma, ExplanationOpen, OpenParen, OpenBracket]);

/** The rules for decisions. */
export abstract class CaseRules extends RecordRules {
  /** A decision and the parallel citations of it. */
  protected readonly caseCitation = this.RULE("caseCitation", (): CaseCitation[] => {
    const name = this.OPTION(() => this.CONSUME(CaseName));
    return this.SUBRULE(this.decision, { ARGS: [name, undefined] });
  });

  /** "No. 15-cv-798" with what follows: a database citation, a docket entry of that case, or the court and year. */
  protected readonly numberedCase = this.RULE(
    "numberedCase",
    (defined?: IToken): (CaseCitation | DocketCitation)[] => {
      const name = this.OPTION(() => this.CONSUME(CaseName)) ?? defined;
      const number = this.CONSUME(CaseNumber);
      return this.OR<(CaseCitation | DocketCitation)[]>([
        {
          GATE: () => this.next(1, Reporter) || this.next(2, Reporter),
          ALT: () => {
            this.OPTION2(() => this.CONSUME(Comma));
            return this.SUBRULE(this.decision, { ARGS: [name, number] });
          },
        },
        {
          GATE: () => this.docketAhead(),
          ALT: () => {
            const year = this.OPTION4(() => this.CONSUME(CourtYear));
            this.OPTION3(() =>
              this.OR2([
                { ALT: () => this.CONSUME2(Comma) },
                { ALT: () => this.CONSUME(ExplanationOpen) },
                { ALT: () => this.CONSUME(OpenParen) },
                { ALT: () => this.CONSUME(OpenBracket) },
              ]),
            );
            const opened = this.ACTION(() => this.LA(0).tokenType);
            const docket = this.SUBRULE(this.docketCitation, { ARGS: [number] });
            const closed = this.OPTION5({
              GATE: () => CLOSING.get(opened)?.has(this.LA(1).tokenType) ?? false,
              DEF: () =>
                this.OR3([
                  { ALT: () => this.CONSUME(CloseParen) },
                  { ALT: () => this.CONSUME(ExplanationClose) },
                  { ALT: () => this.CONSUME(CloseBracket) },
                ]),
            });
            return this.ACTION(() => {
              if (!docket) return [];
              if (closed) docket.position.end.offset = endOf(closed);
              const court = year && courtAndYear(year.image).court;
              if (court) docket.court = court;
              if (name) {
                docket.caseName = headOf(name, "CaseName").name;
                docket.position.start.offset = name.startOffset;
              }
              return [docket];
            });
          },
        },
        {
          GATE: () => this.ACTION(() => name !== undefined) && this.next(1, CourtYear),
          ALT: () => {
            const year = this.CONSUME2(CourtYear);
            return this.ACTION(() => [numberedOnly(name!, number, year)]);
          },
        },
        { ALT: () => [] },
      ]);
    },
  );

  /** A decision whose name is given a short form before its volume: "Doe v. Roe (“Doe II”), 730 F.3d 1268". */
  protected readonly definedCase = this.RULE("definedCase", (): (CaseCitation | DocketCitation)[] => {
    const name = this.CONSUME(CaseName);
    const definition = this.SUBRULE(this.definition);
    this.OPTION(() => this.CONSUME(Comma));
    const cites = this.OR<(CaseCitation | DocketCitation)[]>([
      { ALT: () => this.SUBRULE(this.decision, { ARGS: [name, undefined] }) },
      { ALT: () => this.SUBRULE(this.numberedCase, { ARGS: [name] }) },
      { ALT: () => [] },
    ]);
    return this.ACTION(() => {
      const [first] = cites;
      if (first?.type === "caseCitation") first.children.unshift(definition);
      return cites;
    });
  });

  /** Volume, reporter, page, pins; again for each parallel citation; court and year. */
  protected readonly decision = this.RULE(
    "decision",
    (name: IToken | undefined, number: IToken | undefined): CaseCitation[] => {
      const cites: CaseCitation[] = [];
      let start: IToken | undefined = this.ACTION(() => name ?? number);
      this.AT_LEAST_ONE({
        GATE: () => this.next(1, Reporter) || (this.next(1, Comma) && this.next(2, Reporter)),
        DEF: () => {
          this.OPTION(() => this.CONSUME(Comma));
          const cite = this.SUBRULE(this.reported, { ARGS: [start] });
          this.ACTION(() => {
            start = undefined;
            if (cite) cites.push(cite);
          });
        },
      });
      const year = this.OPTION2(() => this.CONSUME(CourtYear));
      return this.ACTION(() => {
        const words = year && courtAndYear(year.image);
        for (const cite of cites) {
          if (name) cite.name = headOf(name, "CaseName").name;
          if (number) cite.caseNumber = headOf(number, "CaseNumber").caseNumber;
          if (words?.court) cite.court = words.court;
          if (words) cite.year = words.year;
          if (cite !== cites[0] && cite.reporter !== cites[0]!.reporter) pointTo(cite, cites[0]!);
        }
        if (year && cites.length > 0) cites[cites.length - 1]!.position.end.offset = endOf(year);
        return cites;
      });
    },
  );

  /** "550 U.S. 544, 570", "550 U.S. at 570", "2016 WL 1234567, at *3". */
  protected readonly reported = this.RULE(
    "reported",
    (start: IToken | undefined): CaseCitation | undefined => {
      const reporter = this.CONSUME(Reporter);
      const children: PinCite[] = [];
      let page: string | undefined;
      let short = false;
      this.OR([
        {
          ALT: () => {
            page = this.CONSUME(Integer).image;
          },
        },
        {
          ALT: () => {
            page = this.CONSUME(LetteredPage).image;
          },
        },
        {
          ALT: () => {
            page = this.CONSUME(Roman).image;
          },
        },
        { ALT: () => this.CONSUME(Blank) },
        {
          ALT: () => {
            short = true;
          },
        },
      ]);
      this.OPTION({
        GATE: () => page !== undefined && this.pinFollows(),
        DEF: () => {
          this.CONSUME(Comma);
          const pages = this.SUBRULE(this.numberedPins, { ARGS: [undefined, "page"] });
          this.ACTION(() => append(children, pages));
        },
      });
      const pins = this.SUBRULE(this.pins);
      return this.ACTION(() => {
        append(children, pins);
        if (short && pins.length === 0) return undefined;
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
      });
    },
  );

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
function numberedOnly(name: IToken, number: IToken, year: IToken): CaseCitation {
  return {
    type: "caseCitation",
    id: "",
    form: "full",
    name: headOf(name, "CaseName").name,
    caseNumber: headOf(number, "CaseNumber").caseNumber,
    ...courtAndYear(year.image),
    children: [],
    position: span(name.startOffset, endOf(year)),
  };
}

const MONTH_DAY =
  /(?<![,\s])[,\s]*(?:filed |decided |dated )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*\d{0,2},?$/;

/** "(S.D.N.Y. Mar. 3, 2016)" → the court "S.D.N.Y." and the year. */
function courtAndYear(parenthetical: string): { court?: string; year: number } {
  const year = /(?:1[6-9]|20)\d\d/.exec(parenthetical)!;
  const court = foldSpace(parenthetical.slice(1, year.index))
    .trim()
    .replace(MONTH_DAY, "")
    .replace(/(?<![,;\s])[,;\s]+$/, "")
    // "(N.D.N.Y. final approval of settlement Sept. 23, 2004)"
    .replace(/(?<=\.)(?:,? [a-z]{2,20}){1,6}$/, "");
  return { ...(court && { court }), year: Number(year[0]) };
}
