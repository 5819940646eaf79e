/**
 * Authorities: cases (Bluebook rule 10), statutes (12), regulations (14.2), rules (12.9.3), constitutions (11).
 * "Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570, 127 S. Ct. 1955 (2007)", "28 U.S.C. §§ 1331, 1332(a)".
 */
import type { IToken } from "chevrotain";
import type {
  CaseCitation,
  ConstitutionCitation,
  DocketCitation,
  PinCite,
  RegulationCitation,
  RuleCitation,
  StatuteCitation,
} from "../../src/tree/index.ts";
import { pointTo } from "../links.ts";
import { endOf, pinCite, span } from "../nodes.ts";
import {
  Amendment,
  And,
  Article,
  At,
  Blank,
  CaseName,
  CaseNumber,
  Chapter,
  Clause,
  Code,
  Comma,
  Constitution,
  CourtYear,
  DocketLabel,
  EtSeq,
  ExplanationOpen,
  headOf,
  Integer,
  LetteredPage,
  OpenBracket,
  Reporter,
  Roman,
  RuleSet,
  RuleSetOf,
  SectionNumber,
  SectionSign,
  SectionTail,
  Star,
  To,
  Dash,
} from "../vocabulary.ts";
import { RecordRules } from "./record.ts";

/** The rules for authorities. */
export abstract class AuthorityRules extends RecordRules {
  /** A decision and the parallel citations of it. */
  protected readonly caseCitation = this.RULE("caseCitation", (): CaseCitation[] => {
    const name = this.OPTION(() => this.CONSUME(CaseName));
    return this.SUBRULE(this.decision, { ARGS: [name, undefined] });
  });

  /** "No. 15-cv-798" with what follows: a database citation, a docket entry of that case, or the court and year. */
  protected readonly numberedCase = this.RULE("numberedCase", (): (CaseCitation | DocketCitation)[] => {
    const name = this.OPTION(() => this.CONSUME(CaseName));
    const number = this.CONSUME(CaseNumber);
    return this.OR([
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
          this.OPTION4(() => this.CONSUME(CourtYear));
          this.OPTION3(() =>
            this.OR2([
              { ALT: () => this.CONSUME2(Comma) },
              { ALT: () => this.CONSUME(ExplanationOpen) },
              { ALT: () => this.CONSUME(OpenBracket) },
            ]),
          );
          const docket = this.SUBRULE(this.docketCitation, { ARGS: [number] });
          return this.ACTION(() => {
            if (!docket) return [];
            if (name) {
              docket.caseName = headOf(name, "CaseName").name;
              docket.position.start.offset = name.startOffset;
            }
            return [docket];
          });
        },
      },
      { ALT: () => [] },
    ]);
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
            page = this.CONSUME(Integer).image.replace(",", "");
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
          this.ACTION(() => children.push(...pages));
        },
      });
      const pins = this.SUBRULE(this.pins);
      return this.ACTION(() => {
        children.push(...pins);
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

  /** "28 U.S.C. §§ 1331, 1332(a)", "Cal. Civ. Code § 1750 et seq.", "20 C.F.R. § 404.1520", "85 Fed. Reg. 123, 125". */
  protected readonly codeCitation = this.RULE(
    "codeCitation",
    (): StatuteCitation | RegulationCitation | undefined => {
      const code = this.CONSUME(Code);
      this.OPTION(() => this.CONSUME(Comma));
      this.MANY(() =>
        this.OR([
          { ALT: () => this.CONSUME(SectionSign) },
          { ALT: () => this.CONSUME(Article) },
          { ALT: () => this.CONSUME(Chapter) },
          { ALT: () => this.CONSUME(At) },
        ]),
      );
      const numbers = this.SUBRULE(this.sectionList);
      return this.ACTION(() => {
        if (!numbers) return undefined;
        const { title, code: name, kind } = headOf(code, "Code");
        const pages = name === "Fed. Reg.";
        const base = {
          id: "",
          code: name,
          section: pages ? unmarked(numbers.first) : numbers.section,
          children: pages ? numbers.pins : [],
          position: span(code.startOffset, numbers.end),
        };
        const node: StatuteCitation | RegulationCitation =
          kind === "regulation"
            ? { type: "regulationCitation", ...base }
            : { type: "statuteCitation", ...base };
        if (title) node.title = title;
        return node;
      });
    },
  );

  /** Numbers of sections: "1331, 1332(a) and 1343", "26(d) and (f)", "1983 et seq.". */
  protected readonly sectionList = this.RULE("sectionList", (): Sections | undefined => {
    let first: IToken | undefined;
    const pins: PinCite[] = [];
    let end = 0;
    this.OPTION(() => {
      first = this.CONSUME(SectionNumber);
      this.ACTION(() => {
        end = this.lastEnd();
      });
      this.MANY({
        GATE: () => this.sectionFollows(),
        DEF: () => {
          this.OPTION2(() =>
            this.OR([
              { ALT: () => this.SUBRULE(this.link) },
              { ALT: () => this.CONSUME(To) },
              { ALT: () => this.CONSUME(Dash) },
            ]),
          );
          this.MANY2(() => this.CONSUME(SectionSign));
          const more = this.OR2([
            { ALT: () => this.CONSUME2(SectionNumber) },
            { ALT: () => this.CONSUME(SectionTail) },
          ]);
          this.ACTION(() => {
            end = this.lastEnd();
            const [from, to] = unmarked(more.image).split(/[-–]/);
            pins.push(pinCite("page", more.image, from!, to, more.startOffset, end));
          });
        },
      });
      this.OPTION4({
        GATE: () => this.next(1, EtSeq) || this.next(2, EtSeq),
        DEF: () => {
          this.OPTION5(() => this.CONSUME(Comma));
          this.CONSUME(EtSeq);
          this.ACTION(() => {
            end = this.lastEnd();
          });
        },
      });
    });
    return this.ACTION(
      () => first && { first: first.image, section: this.folded(first.startOffset, end), pins, end },
    );
  });

  /** "Fed. R. Civ. P. 37(a)(1)", "Rules 18(a) and 20(a)", "Rule 12(c) of the Federal Rules of Civil Procedure". */
  protected readonly ruleCitation = this.RULE("ruleCitation", (): RuleCitation | undefined => {
    const set = this.CONSUME(RuleSet);
    this.OPTION(() => this.CONSUME2(RuleSet));
    this.MANY(() =>
      this.OR([{ ALT: () => this.CONSUME(SectionSign) }, { ALT: () => this.CONSUME(Article) }]),
    );
    const numbers = this.SUBRULE(this.sectionList);
    const of = this.OPTION2(() => this.CONSUME(RuleSetOf));
    return this.ACTION(() => {
      if (!numbers) return undefined;
      return {
        type: "ruleCitation",
        id: "",
        rules: of ? (of.payload as { rules: string }).rules : headOf(set, "RuleSet").rules,
        number: numbers.section,
        children: [],
        position: span(set.startOffset, of ? endOf(of) : numbers.end),
      };
    });
  });

  /** "U.S. Const. amend. XIV, § 1", "Cal. Const. art. I, § 7". */
  protected readonly constitutionCitation = this.RULE(
    "constitutionCitation",
    (): ConstitutionCitation | undefined => {
      const constitution = this.CONSUME(Constitution);
      this.OPTION(() => this.CONSUME(Comma));
      let kind: "article" | "amendment" | undefined;
      let number: IToken | undefined;
      let section: IToken | undefined;
      let numbered = 0;
      let end = 0;
      this.OPTION2(() => {
        this.OR([
          {
            ALT: () => {
              this.CONSUME(Article);
              kind = "article";
            },
          },
          {
            ALT: () => {
              this.CONSUME(Amendment);
              kind = "amendment";
            },
          },
        ]);
        this.OPTION3(() => {
          number = this.OR2([
            { ALT: () => this.CONSUME(SectionNumber) },
            { ALT: () => this.CONSUME(Roman) },
            { ALT: () => this.CONSUME(Integer) },
          ]);
          this.ACTION(() => {
            end = numbered = this.lastEnd();
          });
          this.MANY({
            GATE: () =>
              (this.next(1, Comma) || this.next(1, And)) &&
              this.next(this.next(2, And) ? 3 : 2, SectionNumber),
            DEF: () => {
              this.SUBRULE(this.link);
              this.CONSUME3(SectionNumber);
              this.ACTION(() => {
                end = numbered = this.lastEnd();
              });
            },
          });
        });
      });
      this.OPTION4({
        GATE: () => this.next(1, SectionSign) || (this.next(1, Comma) && this.next(2, SectionSign)),
        DEF: () => {
          this.OPTION5(() => this.CONSUME2(Comma));
          this.CONSUME(SectionSign);
          this.OPTION6(() => {
            section = this.CONSUME2(SectionNumber);
            this.ACTION(() => {
              end = this.lastEnd();
            });
          });
        },
      });
      this.OPTION7({
        GATE: () => this.next(1, Comma) && this.next(2, Clause) && this.next(3, Integer),
        DEF: () => {
          this.CONSUME3(Comma);
          this.CONSUME(Clause);
          this.CONSUME2(Integer);
          this.ACTION(() => {
            end = this.lastEnd();
          });
        },
      });
      return this.ACTION(() => {
        if (!number && !section) return undefined;
        const node: ConstitutionCitation = {
          type: "constitutionCitation",
          id: "",
          jurisdiction: headOf(constitution, "Constitution").jurisdiction,
          children: [],
          position: span(constitution.startOffset, end),
        };
        if (kind && number) node[kind] = this.folded(number.startOffset, numbered);
        if (section) node.section = section.image;
        return node;
      });
    },
  );

  /** Whether the docket of the numbered case is cited next, after its court and year or at once. */
  private docketAhead(): boolean {
    let ahead = this.next(1, CourtYear) ? 2 : 1;
    if (this.next(ahead, Comma) || this.next(ahead, ExplanationOpen) || this.next(ahead, OpenBracket))
      ahead++;
    return this.next(ahead, DocketLabel);
  }

  /** Whether the list of sections goes on here. */
  private sectionFollows(): boolean {
    let ahead = 1;
    if (this.next(1, Comma) || this.next(1, And)) ahead = this.next(2, And) ? 3 : 2;
    else if (this.next(1, To) || this.next(1, Dash)) ahead = 2;
    const links = ahead;
    // A further "Section" in words is one of another act.
    while (this.next(ahead, SectionSign) && this.LA(ahead).image.startsWith("§")) ahead++;
    if (ahead === 1) return false;
    if (this.next(ahead, SectionTail)) return links > 1;
    if (!this.next(ahead, SectionNumber)) return false;
    return this.LA(ahead).image.includes("(") || this.next(ahead + 1, RuleSetOf) || !this.counts(ahead);
  }
}

/** The numbers of a statute, regulation or rule. */
interface Sections {
  first: string;
  section: string;
  /** The numbers after the first, as pages: for the Federal Register. */
  pins: PinCite[];
  end: number;
}

/** A page of the Federal Register without the mark of its thousands: "33,829". */
function unmarked(page: string): string {
  return page.replace(/(\d),(?=\d{3})/g, "$1");
}

const MONTH_DAY =
  /[,\s]*(?:filed |decided |dated )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*\d{0,2},?$/;

/** "(S.D.N.Y. Mar. 3, 2016)" → the court "S.D.N.Y." and the year. */
function courtAndYear(parenthetical: string): { court: string | undefined; year: number } {
  const year = /(?:1[6-9]|20)\d\d/.exec(parenthetical)!;
  const court = parenthetical
    .slice(1, year.index)
    .replace(/\s+/g, " ")
    .trim()
    .replace(MONTH_DAY, "")
    .replace(/[,;\s]+$/, "");
  return { court: court || undefined, year: Number(year[0]) };
}
