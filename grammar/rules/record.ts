/**
 * Documents of the record: "Brayer Decl., April 22, 2016, ¶¶ 5-8, Ex. 1", "Smith Decl. (ECF No. 12-1) ¶ 4",
 * "Smith Dep. 12:3-14:5", "Ex. A to Smith Decl. at 3", "Tr. 45", "ABC-000123".
 */
import type { IToken } from "chevrotain";
import type { Definition, DocketCitation, RecordCitation } from "../../src/tree/index.ts";
import type { Alternative } from "../engine/rules.ts";
import { TypeSet } from "../engine/type-set.ts";
import { endOf } from "../engine/tokens.ts";
import { span } from "../nodes.ts";
import {
  And,
  At,
  BatesNumber,
  CalendarDate,
  CloseBracket,
  CloseParen,
  closeOf,
  Colon,
  Comma,
  Dash,
  Definition as DefinitionToken,
  DocketLabel,
  ExhibitLabel,
  ExhibitMark,
  ExplanationClose,
  ExplanationOpen,
  headOf,
  Integer,
  OpenBracket,
  OpenParen,
  ParagraphSign,
  RecordTitle,
  To,
  CaseName,
} from "../vocabulary.ts";
import type { Into } from "./base.ts";
import { DocketRules } from "./docket.ts";
import { unquoted } from "./exhibit.ts";

/** What shows that the title before a short name is cited. */
const AFTER_DEFINITION = new TypeSet([DocketLabel, At, ParagraphSign, ExhibitMark]);
const BEFORE_DATE = new TypeSet([Comma, ExplanationOpen]);
const AFTER_ENTRY = new TypeSet([ExplanationClose, CloseParen, CloseBracket]);
const BEFORE_ENTRY = new TypeSet([ExplanationOpen, OpenParen, OpenBracket]);
/** Kinds that bear the name of a person. */
const PERSONAL: ReadonlySet<string> = new Set(["declaration", "affidavit", "deposition"]);

/** The rules for record documents. */
export abstract class RecordRules extends DocketRules {
  /** A document by its title. */
  protected readonly recordCitation = this.RULE("recordCitation", (): RecordCitation => {
    // "Jan. 4, 2012 Tr. 383"
    const dated = this.maybe(6, CalendarDate);
    const title = this.CONSUME(RecordTitle);
    const children: RecordCitation["children"] = [];
    let date = dated && headOf(dated, "CalendarDate").iso;
    const defined = this.may(this.definedHere()) ? this.OPTION4(this.defined) : undefined;
    if (defined) children.push(defined);
    if (this.may(this.filedAhead())) this.OPTION(() => this.SUBRULE(this.filedAs, children));
    if (this.may(this.dateAhead())) date = this.OPTION2(() => this.SUBRULE(this.documentDate)) ?? date;
    if (this.may(this.next(1, Integer) && !this.counts(1)))
      this.OPTION3(() => this.SUBRULE(this.numberedPins, children, undefined, "page"));
    this.SUBRULE(this.recordTail, children);
    const { kind, name, ordinal, corrected } = headOf(title, "RecordTitle");
    // "Hr’g Tr. 34:8–15, Oct. 16, 2015"
    if (
      this.may(
        date === undefined && kind === "transcript" && this.next(1, Comma) && this.next(2, CalendarDate),
      )
    )
      date = this.OPTION5(() => this.SUBRULE2(this.documentDate));
    const node: RecordCitation = {
      type: "recordCitation",
      id: "",
      kind,
      name,
      children,
      position: span((dated ?? title).startOffset, this.lastEnd()),
    };
    if (ordinal) node.ordinal = ordinal;
    if (corrected) node.data = { corrected };
    if (date) node.date = date;
    if (defined?.name && !PERSONAL.has(kind)) node.name = defined.name;
    return node;
  });

  private readonly defined = (): Definition => this.SUBRULE(this.definition);

  /** Pins and exhibits, and the entry that the document is filed as after them. */
  protected readonly recordTail = this.RULE(
    "recordTail",
    (into: RecordCitation["children"], alone?: boolean): void => {
      this.SUBRULE(this.pins, into);
      // "Ex. 15, Ex. 17" are two documents.
      if (this.may(!alone)) this.OPTION2(() => this.SUBRULE(this.exhibits, into));
      // "Attach. 1 (Stephens Decl.) ¶ 3", "Ex. A (“Gaviria Decl.”) ¶¶ 20–23"
      if (this.may(this.documentAhead() || this.definedAhead()))
        this.OPTION3(() => {
          const document = this.OR<RecordCitation | Definition>([
            { ALT: () => this.SUBRULE(this.documentOf) },
            { ALT: () => this.SUBRULE2(this.definition) },
          ]);
          into.push(document);
          this.SUBRULE3(this.pins, into);
        });
      if (this.may(this.filedAhead()))
        this.OPTION(() => {
          this.SUBRULE(this.filedAs, into);
          // "Decl. of Adam Scott [Dkt. # 38-6] (“Scott Decl.”) ¶ 2"
          if (this.may(this.definedAhead())) this.OPTION4(() => into.push(this.SUBRULE(this.definition)));
          this.SUBRULE2(this.pins, into);
          this.SUBRULE2(this.exhibits, into);
        });
    },
  );

  /** "(ECF No. 12-1)", "[Dkt. # 110-1]", ", ECF No. 12-1 at 3". */
  protected readonly filedAs = this.RULE("filedAs", (into: Into<DocketCitation>): void => {
    this.maybe(3, Comma);
    if (this.may(this.nextIn(1, BEFORE_ENTRY))) this.OPTION(() => this.oneOf(0, BEFORE_ENTRY));
    const filed = this.SUBRULE(this.docketCitation, undefined, true);
    if (filed) into.push(filed);
    if (this.may(this.opensBefore(filed))) this.OPTION2(() => this.oneOf(2, AFTER_ENTRY));
  });

  /** ", April 22, 2016" or "(May 3, 2018)". */
  protected readonly documentDate = this.RULE("documentDate", (): string => {
    this.OPTION(() => this.oneOf(0, BEFORE_DATE));
    const date = this.CONSUME(CalendarDate);
    this.maybe(2, ExplanationClose);
    return headOf(date, "CalendarDate").iso;
  });

  /** An exhibit by itself: "Ex. A at 3", "Ex. 4 to Smith Decl. ¶ 2", "PX 12". */
  protected readonly exhibitCitation = this.RULE("exhibitCitation", (): RecordCitation | undefined => {
    const mark = this.CONSUME(ExhibitMark);
    let first: IToken | undefined;
    let last: IToken | undefined;
    this.MANY({
      GATE: () => (first === undefined ? this.next(1, ExhibitLabel) : this.labelFollows()),
      DEF: () => {
        this.OPTION(this.linkedLabel);
        last = this.CONSUME(ExhibitLabel);
        first ??= last;
      },
    });
    if (this.may(this.next(1, To) && this.next(2, RecordTitle)))
      this.OPTION2(() => {
        this.CONSUME(To);
        this.CONSUME(RecordTitle);
      });
    const children: RecordCitation["children"] = [];
    this.SUBRULE(this.recordTail, children, true);
    return this.ACTION(() => {
      if (!first || !last) return undefined;
      const { mark: word } = headOf(mark, "ExhibitMark");
      // "PX-12" is the exhibit's whole name, "Ex. 12" its mark and its label.
      const named = /^[PDJGRT]T?X$/.test(word)
        ? mark.startOffset + mark.image.indexOf(word)
        : first.startOffset;
      return {
        type: "recordCitation",
        id: "",
        kind: word.startsWith("App") ? "appendix" : "exhibit",
        name: unquoted(this.folded(named, endOf(last))),
        children,
        position: span(mark.startOffset, this.lastEnd()),
      };
    });
  });

  private readonly linkedLabel = (): void => this.OR(this.labelLinks);
  private readonly labelLinks: Alternative<void>[] = [
    { ALT: () => this.SUBRULE(this.link) },
    { ALT: () => this.SUBRULE(this.until) },
  ];

  /** A page by the number stamped on it in discovery. */
  protected readonly batesCitation = this.RULE("batesCitation", (): RecordCitation => {
    const token = this.CONSUME(BatesNumber);
    const children: RecordCitation["children"] = [];
    this.SUBRULE(this.pins, children);
    return {
      type: "recordCitation",
      id: "",
      kind: "bates",
      name: headOf(token, "BatesNumber").label,
      children,
      position: span(token.startOffset, this.lastEnd()),
    };
  });

  /** Whether a short name is given between the title and its entry or pin: "Mem. Supp. Mot. (“Mem.”), ECF No. 16". */
  private definedHere(): boolean {
    if (!this.next(1, DefinitionToken)) return false;
    let ahead = this.next(2, Comma) ? 3 : 2;
    if (this.next(ahead, OpenBracket) || this.next(ahead, OpenParen)) ahead++;
    if (this.next(ahead, Integer)) return this.next(ahead + 1, Colon);
    return this.nextIn(ahead, AFTER_DEFINITION);
  }

  private labelFollows(): boolean {
    if (this.next(1, Dash) || this.next(1, To)) return this.next(2, ExhibitLabel);
    if (!this.next(1, Comma) && !this.next(1, And)) return false;
    return this.next(this.next(2, And) ? 3 : 2, ExhibitLabel);
  }

  /** Whether the entry follows that the document is filed as, in brackets, after a comma or at once. */
  private filedAhead(): boolean {
    let open = this.next(1, Comma) ? 2 : 1;
    if (this.nextIn(open, BEFORE_ENTRY)) open++;
    if (this.next(open, CaseName)) return false;
    if (!this.next(open, DocketLabel)) return false;
    // Brackets must close right after the entry, else they tell more than where it is filed.
    return !this.next(1, ExplanationOpen) || closeOf(this.LA(1)) - this.LA(2).startOffset < 48;
  }

  private dateAhead(): boolean {
    if (this.next(1, ExplanationOpen)) return this.next(2, CalendarDate) && this.next(3, ExplanationClose);
    return this.next(1, Comma) && this.next(2, CalendarDate);
  }

  private opensBefore(filed: DocketCitation | undefined): boolean {
    const before = filed && this.text[filed.position.start.offset - 1];
    return before === "(" || before === "[";
  }
}
