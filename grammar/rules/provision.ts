/**
 * Statutes (Bluebook rule 12), regulations (14.2), rules of court (12.9.3), constitutions (11): "28 U.S.C. §§ 1331, 1332(a)",
 * "20 C.F.R. § 404.1520", "Fed. R. Civ. P. 37(a)(1)", "U.S. Const. amend. XIV, § 1".
 */
import type { IToken } from "chevrotain";
import type {
  ConstitutionCitation,
  PinCite,
  RegulationCitation,
  RuleCitation,
  StatuteCitation,
} from "../../src/tree/index.ts";
import type { Alternative } from "../engine/rules.ts";
import { TypeSet } from "../engine/type-set.ts";
import { endOf } from "../engine/tokens.ts";
import { pinCite, span } from "../nodes.ts";
import {
  Amendment,
  And,
  Article,
  At,
  Chapter,
  Clause,
  Code,
  Comma,
  Constitution,
  EtSeq,
  headOf,
  Integer,
  Roman,
  RuleSet,
  RuleSetOf,
  SectionNumber,
  SectionSign,
  SectionTail,
  To,
  Dash,
} from "../vocabulary.ts";
import { CaseRules } from "./case.ts";
import { DASH_OR_TO, FURTHER_SECTION } from "./pin.ts";

const BEFORE_SECTIONS = new TypeSet([SectionSign, Article, Chapter, At]);
const BEFORE_RULES = new TypeSet([SectionSign, Article]);
const SECTION_SIGN = new TypeSet([SectionSign]);
const PARTS = new TypeSet([Article, Amendment]);
const PART_NUMBERS = new TypeSet([SectionNumber, Roman, Integer]);

/** The rules for provisions. */
export abstract class ProvisionRules extends CaseRules {
  /** "28 U.S.C. §§ 1331, 1332(a)", "Cal. Civ. Code § 1750 et seq.", "20 C.F.R. § 404.1520", "85 Fed. Reg. 123, 125". */
  protected readonly codeCitation = this.RULE(
    "codeCitation",
    (): StatuteCitation | RegulationCitation | undefined => {
      const code = this.CONSUME(Code);
      this.maybe(0, Comma);
      this.pass(0, BEFORE_SECTIONS);
      const numbers = this.SUBRULE(this.sectionList);
      if (!numbers) return undefined;
      const { title, code: name, kind } = headOf(code, "Code");
      const pages = name === "Fed. Reg.";
      const section = pages ? unmarked(numbers.first) : numbers.section;
      const children = pages ? numbers.pins : [];
      const position = span(code.startOffset, numbers.end);
      const node: StatuteCitation | RegulationCitation =
        kind === "regulation"
          ? { type: "regulationCitation", id: "", code: name, section, children, position }
          : { type: "statuteCitation", id: "", code: name, section, children, position };
      if (title) node.title = title;
      return node;
    },
  );

  /** Numbers of sections: "1331, 1332(a) and 1343", "26(d) and (f)", "1983 et seq.". */
  protected readonly sectionList = this.RULE("sectionList", (): Sections | undefined =>
    this.OPTION(this.sections),
  );

  private readonly sections = (): Sections => {
    const first = this.CONSUME(SectionNumber);
    const pins: PinCite[] = [];
    if (this.may(this.sectionFollows()))
      this.MANY({
        GATE: () => this.sectionFollows(),
        DEF: () => {
          this.OPTION2(this.sectionLinked);
          this.pass(2, SECTION_SIGN);
          const more = this.oneOf(4, FURTHER_SECTION);
          const [from, to] = unmarked(more.image).split(/[-–]/);
          pins.push(pinCite("page", more.image, from!, to, more.startOffset, endOf(more)));
        },
      });
    if (this.may(this.next(1, EtSeq) || this.next(2, EtSeq)))
      this.OPTION4(() => {
        this.maybe(5, Comma);
        this.CONSUME(EtSeq);
      });
    const end = this.lastEnd();
    return { first: first.image, section: this.folded(first.startOffset, end), pins, end };
  };

  private readonly sectionLinked = (): unknown => this.OR(this.sectionLinks);
  private readonly sectionLinks: Alternative<unknown>[] = [
    { ALT: () => this.SUBRULE(this.link) },
    { ALT: () => this.oneOf(3, DASH_OR_TO) },
  ];

  /** "Fed. R. Civ. P. 37(a)(1)", "Rules 18(a) and 20(a)", "Rule 12(c) of the Federal Rules of Civil Procedure". */
  protected readonly ruleCitation = this.RULE("ruleCitation", (): RuleCitation | undefined => {
    const set = this.CONSUME(RuleSet);
    this.maybe(2, RuleSet);
    this.pass(0, BEFORE_RULES);
    const numbers = this.SUBRULE(this.sectionList);
    const of = this.maybe(3, RuleSetOf);
    return this.ACTION(() => {
      if (!numbers) return undefined;
      return {
        type: "ruleCitation",
        id: "",
        rules: of ? (of.payload as { rules: string }).rules : headOf(set, "RuleSet").rules,
        // "23(b )(2)"
        number: numbers.section.includes(" ")
          ? numbers.section.replace(/ (?=\))|(?<=\() /g, "")
          : numbers.section,
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
      this.maybe(0, Comma);
      let kind: "article" | "amendment" | undefined;
      let number: IToken | undefined;
      let section: IToken | undefined;
      let numbered = 0;
      let end = 0;
      this.OPTION2(() => {
        kind = this.oneOf(0, PARTS).tokenType === Article ? "article" : "amendment";
        this.OPTION3(() => {
          number = this.oneOf(2, PART_NUMBERS);
          end = numbered = this.lastEnd();
          this.MANY({
            GATE: () =>
              (this.next(1, Comma) || this.next(1, And)) &&
              this.next(this.next(2, And) ? 3 : 2, SectionNumber),
            DEF: () => {
              this.SUBRULE(this.link);
              this.CONSUME3(SectionNumber);
              end = numbered = this.lastEnd();
            },
          });
        });
      });
      this.OPTION4({
        GATE: () => this.next(1, SectionSign) || (this.next(1, Comma) && this.next(2, SectionSign)),
        DEF: () => {
          this.maybe(5, Comma);
          this.CONSUME(SectionSign);
          section = this.maybe(6, SectionNumber);
          if (section) end = this.lastEnd();
        },
      });
      this.OPTION7({
        GATE: () => this.next(1, Comma) && this.next(2, Clause) && this.next(3, Integer),
        DEF: () => {
          this.CONSUME3(Comma);
          this.CONSUME(Clause);
          this.CONSUME4(Integer);
          end = this.lastEnd();
        },
      });
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
    },
  );

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
    // "52 and 52.1 do not" counts nothing: no number of things has a point.
    return /[(.]/.test(this.LA(ahead).image) || this.next(ahead + 1, RuleSetOf) || !this.counts(ahead);
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
  return !page.includes(",") ? page : page.replace(/(\d),(?=\d{3})/g, "$1");
}
