/** What stands between citations: signals, strings of citations, parentheticals, Id. and supra. (Bluebook rules 1.2–1.5, 4.1, 4.2.) */
import type { BackReference, Citation, Inline, Parenthetical, StringCite } from "../../src/tree/index.ts";
import type { Alternative } from "../engine/rules.ts";
import { TypeSet } from "../engine/type-set.ts";
import { pointTo } from "../links.ts";
import { endOf } from "../engine/tokens.ts";
import { span } from "../nodes.ts";
import {
  And,
  BatesNumber,
  CalendarDate,
  CaseName,
  CaseNumber,
  closeOf,
  Code,
  Comma,
  Constitution,
  DaysRange,
  Definition,
  DocketLabel,
  ExhibitMark,
  ExplanationClose,
  ExplanationOpen,
  Head,
  headOf,
  Id,
  PartialDate,
  RangeOpen,
  Reporter,
  RecordTitle,
  RuleSet,
  Semicolon,
  Signal,
  Space,
  Supra,
  vocabulary,
} from "../vocabulary.ts";
import { isSpace } from "../scan.ts";
import { LINKS } from "./pin-ahead.ts";
import { ProvisionRules } from "./provision.ts";
import { append } from "../../src/tree/append.ts";

/** The tokens that begin a citation. */
export const HEADS = new TypeSet([
  BatesNumber,
  CaseName,
  CaseNumber,
  Code,
  Constitution,
  DocketLabel,
  ExhibitMark,
  Id,
  Reporter,
  RecordTitle,
  RuleSet,
  Signal,
  Supra,
]);

const OPENS = new TypeSet([
  ...HEADS.types,
  Head,
  Space,
  CalendarDate,
  DaysRange,
  PartialDate,
  RangeOpen,
  Definition,
]);
/** Prose, and what belongs inside citations and stands in prose by itself. */
export const STRAY = new TypeSet(vocabulary.filter((type) => !OPENS.has(type) && type !== ExplanationClose));

/** The rules for groups of citations and for references back. */
export abstract class GroupRules extends ProvisionRules {
  /** Citations that follow one another: a string cite where a semicolon parts them. */
  protected readonly citations = this.RULE("citations", (into: Inline[]): void => {
    const { length } = into;
    let string = false;
    this.SUBRULE(this.signalled, into);
    if (this.may(this.citationFollows()))
      this.MANY({
        GATE: () => this.citationFollows(),
        DEF: () => {
          if (this.oneOf(0, LINKS).tokenType === Semicolon) string = true;
          this.maybe(2, And);
          this.SUBRULE2(this.signalled, into);
        },
      });
    if (string && into.length > length + 1) into.push(stringCite(into.splice(length)));
  });

  /** A citation with the signal before it and the parentheticals after it. */
  protected readonly signalled = this.RULE("signalled", (into: Inline[]): void => {
    const { length } = into;
    this.OR(this.introduced, into);
    const cite = into[length] as Citation | undefined;
    if (this.may(this.next(1, ExplanationOpen)))
      this.MANY(() => {
        const words = this.SUBRULE(this.parenthetical);
        if (cite) {
          pointTo(words, cite);
          into.push(words);
        } else append(into, words.children);
      });
  });

  /** A citation behind its signal or without one. */
  private readonly introduced: Alternative<void, Inline[]>[] = [
    {
      ALT: (into) => {
        const { length } = into;
        const token = this.CONSUME(Signal);
        // A signal stands alone where the piece that it introduces is of another block.
        this.OPTION(() => this.SUBRULE(this.citation, into));
        const cite = into[length] as Citation | undefined;
        if (cite) cite.signal = headOf(token, "Signal").signal;
      },
    },
    { ALT: (into) => this.SUBRULE2(this.citation, into) },
  ];

  /** The kinds of citation, each by its rule. Made once, as they are tried often. */
  private readonly kinds: Alternative<void, Inline[]>[] = [
    { ALT: (into) => add(into, this.SUBRULE(this.docketCitation, undefined)) },
    { ALT: (into) => this.SUBRULE(this.caseCitation, into) },
    { ALT: (into) => this.SUBRULE(this.definedCase, into) },
    { ALT: (into) => this.SUBRULE(this.numberedCase, into) },
    { ALT: (into) => add(into, this.SUBRULE(this.recordCitation)) },
    { ALT: (into) => add(into, this.SUBRULE(this.exhibitCitation)) },
    { ALT: (into) => add(into, this.SUBRULE(this.batesCitation)) },
    { ALT: (into) => add(into, this.SUBRULE(this.codeCitation)) },
    { ALT: (into) => add(into, this.SUBRULE(this.ruleCitation)) },
    { ALT: (into) => add(into, this.SUBRULE(this.constitutionCitation)) },
    { ALT: (into) => add(into, this.SUBRULE(this.idReference)) },
    { ALT: (into) => add(into, this.SUBRULE(this.supraReference)) },
    // A name alone, whose citation did not come.
    {
      ALT: () => {
        this.CONSUME(CaseName);
      },
    },
  ];

  /** One citation of any kind (a case with its parallels gives several nodes). */
  protected readonly citation = this.RULE("citation", (into: Inline[]): void => this.OR(this.kinds, into));

  /** "Id. at 4", "Id. ¶ 7", "Id., Ex. B". */
  protected readonly idReference = this.RULE("idReference", (): BackReference => {
    const token = this.CONSUME(Id);
    const children: BackReference["children"] = [];
    this.SUBRULE(this.pins, children);
    this.SUBRULE(this.exhibits, children);
    const { corrected } = headOf(token, "Id");
    const node: BackReference = {
      type: "backReference",
      id: "",
      form: "id",
      children,
      position: span(token.startOffset, this.lastEnd()),
    };
    if (corrected) node.data = { corrected };
    return node;
  });

  /** "Smith, supra, at 4". */
  protected readonly supraReference = this.RULE("supraReference", (): BackReference => {
    const name = this.maybe(0, CaseName);
    const token = this.CONSUME(Supra);
    const children: BackReference["children"] = [];
    this.SUBRULE(this.pins, children);
    const node: BackReference = {
      type: "backReference",
      id: "",
      form: headOf(token, "Supra").form,
      children,
      position: span((name ?? token).startOffset, this.lastEnd()),
    };
    if (name) node.name = headOf(name, "CaseName").name;
    return node;
  });

  /** "(quoting Smith, 5 U.S. at 3)", "(emphasis added)". */
  protected readonly parenthetical = this.RULE("parenthetical", (): Parenthetical => {
    const open = this.CONSUME(ExplanationOpen);
    const end = closeOf(open);
    const children: Inline[] = [];
    this.pass(2, STRAY, end);
    if (this.may(this.LA(1).startOffset < end))
      this.MANY({
        GATE: () => this.LA(1).startOffset < end,
        DEF: () => {
          this.SUBRULE(this.inline, children);
          this.pass(3, STRAY, end);
        },
      });
    const close = this.maybe(0, ExplanationClose);
    const node: Parenthetical = {
      type: "parenthetical",
      children,
      position: span(open.startOffset, close ? endOf(close) : this.lastEnd()),
    };
    const relation = relationAt(this.text, open.startOffset);
    if (relation) node.relation = relation;
    return node;
  });

  /** Citations, a date or a definition. */
  protected readonly inline = this.RULE("inline", (into: Inline[]): void => this.OR(this.inlines, into));

  private readonly inlines: Alternative<void, Inline[]>[] = [
    { ALT: (into) => this.SUBRULE(this.citations, into) },
    { ALT: (into) => add(into, this.SUBRULE(this.dates)) },
    { ALT: (into) => add(into, this.SUBRULE(this.definition)) },
  ];

  private citationFollows(): boolean {
    if (!this.next(1, Semicolon) && !this.next(1, Comma) && !this.next(1, And)) return false;
    const ahead = this.next(2, And) ? 3 : 2;
    return this.nextIn(ahead, HEADS);
  }
}

function add(into: Inline[], node: Inline | undefined): void {
  if (node) into.push(node);
}

/** What the parenthetical that opens here does: "(quoting …)". */
function relationAt(text: string, open: number): "quoting" | "citing" | undefined {
  const first = text[open + 1]!;
  if (first !== "q" && first !== "c" && !isSpace(text, open + 1)) return undefined;
  const relation = /^[([]\s*(quoting|citing)\b/.exec(text.slice(open, open + 14))?.[1];
  return relation as "quoting" | "citing" | undefined;
}

function stringCite(children: Inline[]): StringCite {
  return {
    type: "stringCite",
    children,
    position: span(children[0]!.position.start.offset, children[children.length - 1]!.position.end.offset),
  };
}
