/**
 * Documents of the record: "Brayer Decl., April 22, 2016, ¶¶ 5-8, Ex. 1", "Smith Decl. (ECF No. 12-1) ¶ 4",
 * "Smith Dep. 12:3-14:5", "Ex. A to Smith Decl. at 3", "Tr. 45", "ABC-000123".
 */
import type { IToken, TokenType } from "chevrotain";
import type { Definition, DocketCitation, RecordCitation } from "../../src/tree/index.ts";
import { endOf, span } from "../nodes.ts";
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
  Semicolon,
  To,
  CaseName,
} from "../vocabulary.ts";
import { DocketRules } from "./docket.ts";
import { append } from "../../src/tree/append.ts";

/** What shows that the title before a short name is cited. */
const AFTER_DEFINITION: ReadonlySet<TokenType> = new Set([DocketLabel, At, ParagraphSign, ExhibitMark]);
const BEFORE_ENTRY: ReadonlySet<TokenType> = new Set([ExplanationOpen, OpenParen, OpenBracket]);
/** Kinds that bear the name of a person. */
const PERSONAL: ReadonlySet<string> = new Set(["declaration", "affidavit", "deposition"]);

/** The rules for record documents. */
export abstract class RecordRules extends DocketRules {
  /** A document by its title. */
  protected readonly recordCitation = this.RULE("recordCitation", (): RecordCitation => {
    // "Jan. 4, 2012 Tr. 383"
    const dated = this.OPTION6(() => this.CONSUME(CalendarDate));
    const title = this.CONSUME(RecordTitle);
    const children: RecordCitation["children"] = [];
    let date: string | undefined = this.ACTION(() => dated && headOf(dated, "CalendarDate").iso);
    let shortName: string | undefined;
    this.OPTION4({
      GATE: () => this.definedHere(),
      DEF: () => {
        const definition = this.SUBRULE(this.definition);
        this.ACTION(() => {
          children.push(definition);
          shortName = definition.name;
        });
      },
    });
    this.OPTION({
      GATE: () => this.filedAhead(),
      DEF: () => {
        const filed = this.SUBRULE(this.filedAs);
        this.ACTION(() => append(children, filed));
      },
    });
    this.OPTION2({
      GATE: () => this.dateAhead(),
      DEF: () => {
        date = this.SUBRULE(this.documentDate);
      },
    });
    this.OPTION3({
      GATE: () => this.next(1, Integer) && !this.counts(1),
      DEF: () => {
        const pages = this.SUBRULE(this.numberedPins, { ARGS: [undefined, "page"] });
        this.ACTION(() => append(children, pages));
      },
    });
    const rest = this.SUBRULE(this.recordTail);
    // "Hr’g Tr. 34:8–15, Oct. 16, 2015"
    this.OPTION5({
      GATE: () =>
        date === undefined &&
        this.next(1, Comma) &&
        this.next(2, CalendarDate) &&
        headOf(title, "RecordTitle").kind === "transcript",
      DEF: () => {
        date = this.SUBRULE2(this.documentDate);
      },
    });
    return this.ACTION(() => {
      append(children, rest);
      const { kind, name, ordinal, corrected } = headOf(title, "RecordTitle");
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
      if (shortName && !PERSONAL.has(kind)) node.name = shortName;
      return node;
    });
  });

  /** Pins and exhibits, and the entry that the document is filed as after them. */
  protected readonly recordTail = this.RULE("recordTail", (alone?: boolean): RecordCitation["children"] => {
    const children: RecordCitation["children"] = [];
    const pins = this.SUBRULE(this.pins);
    this.ACTION(() => append(children, pins));
    // "Ex. 15, Ex. 17" are two documents.
    this.OPTION2({
      GATE: () => !alone,
      DEF: () => {
        const exhibits = this.SUBRULE(this.exhibits);
        this.ACTION(() => append(children, exhibits));
      },
    });
    // "Attach. 1 (Stephens Decl.) ¶ 3", "Ex. A (“Gaviria Decl.”) ¶¶ 20–23"
    this.OPTION3({
      GATE: () => this.documentAhead() || this.definedAhead(),
      DEF: () => {
        const document = this.OR<RecordCitation | Definition>([
          { ALT: () => this.SUBRULE(this.documentOf) },
          { ALT: () => this.SUBRULE2(this.definition) },
        ]);
        const beyond = this.SUBRULE3(this.pins);
        this.ACTION(() => children.push(document, ...beyond));
      },
    });
    this.OPTION({
      GATE: () => !children.some((child) => child.type === "docketCitation") && this.filedAhead(),
      DEF: () => {
        const filed = this.SUBRULE(this.filedAs);
        this.ACTION(() => append(children, filed));
        // "Decl. of Adam Scott [Dkt. # 38-6] (“Scott Decl.”) ¶ 2"
        this.OPTION4({
          GATE: () => this.definedAhead(),
          DEF: () => {
            const definition = this.SUBRULE(this.definition);
            this.ACTION(() => children.push(definition));
          },
        });
        const more = this.SUBRULE2(this.pins);
        const others = this.SUBRULE2(this.exhibits);
        this.ACTION(() => append(children, more, others));
      },
    });
    return children;
  });

  /** "(ECF No. 12-1)", "[Dkt. # 110-1]", ", ECF No. 12-1 at 3". */
  protected readonly filedAs = this.RULE("filedAs", (): DocketCitation[] => {
    const filed: DocketCitation[] = [];
    this.OPTION3(() => this.CONSUME(Comma));
    this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(ExplanationOpen) },
        { ALT: () => this.CONSUME(OpenParen) },
        { ALT: () => this.CONSUME(OpenBracket) },
      ]),
    );
    const one = this.SUBRULE(this.docketCitation, { ARGS: [undefined, true] });
    this.ACTION(() => {
      if (one) filed.push(one);
    });
    this.OPTION2({
      GATE: () => this.opensBefore(filed[0]),
      DEF: () =>
        this.OR2([
          { ALT: () => this.CONSUME(ExplanationClose) },
          { ALT: () => this.CONSUME(CloseParen) },
          { ALT: () => this.CONSUME(CloseBracket) },
        ]),
    });
    return filed;
  });

  /** ", April 22, 2016" or "(May 3, 2018)". */
  protected readonly documentDate = this.RULE("documentDate", (): string => {
    this.OPTION(() =>
      this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(ExplanationOpen) }]),
    );
    const date = this.CONSUME(CalendarDate);
    this.OPTION2(() => this.CONSUME(ExplanationClose));
    return this.ACTION(() => headOf(date, "CalendarDate").iso);
  });

  /** An exhibit by itself: "Ex. A at 3", "Ex. 4 to Smith Decl. ¶ 2", "PX 12". */
  protected readonly exhibitCitation = this.RULE("exhibitCitation", (): RecordCitation | undefined => {
    const mark = this.CONSUME(ExhibitMark);
    let first: IToken | undefined;
    let last: IToken | undefined;
    const children: RecordCitation["children"] = [];
    this.MANY({
      GATE: () => (first === undefined ? this.next(1, ExhibitLabel) : this.labelFollows()),
      DEF: () => {
        this.OPTION(() =>
          this.OR([{ ALT: () => this.SUBRULE(this.link) }, { ALT: () => this.SUBRULE(this.until) }]),
        );
        last = this.CONSUME(ExhibitLabel);
        first ??= last;
      },
    });
    this.OPTION2({
      GATE: () => this.next(2, RecordTitle) && this.next(1, To),
      DEF: () => {
        this.CONSUME(To);
        this.CONSUME(RecordTitle);
      },
    });
    const tail = this.SUBRULE(this.recordTail, { ARGS: [true] });
    return this.ACTION(() => {
      if (!first || !last) return undefined;
      append(children, tail);
      const { mark: word } = headOf(mark, "ExhibitMark");
      // "PX-12" is the exhibit's whole name, "Ex. 12" its mark and its label.
      const named = /^[PDJGRT]T?X$/.test(word)
        ? mark.startOffset + mark.image.indexOf(word)
        : first.startOffset;
      const name = this.folded(named, endOf(last)).replace(/["“”]/g, "");
      const kind = word.startsWith("App") ? "appendix" : "exhibit";
      return {
        type: "recordCitation",
        id: "",
        kind,
        name,
        children,
        position: span(mark.startOffset, this.lastEnd()),
      };
    });
  });

  /** A page by the number stamped on it in discovery. */
  protected readonly batesCitation = this.RULE("batesCitation", (): RecordCitation => {
    const token = this.CONSUME(BatesNumber);
    const pins = this.SUBRULE(this.pins);
    return this.ACTION(() => ({
      type: "recordCitation",
      id: "",
      kind: "bates",
      name: headOf(token, "BatesNumber").label,
      children: pins,
      position: span(token.startOffset, this.lastEnd()),
    }));
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
    if (this.next(1, Semicolon)) return false;
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
