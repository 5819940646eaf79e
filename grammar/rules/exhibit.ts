/** Exhibits, which hang on entries and on record documents alike: ", Ex. 1", ", Exs. A–C at 2". */
import type { IToken } from "chevrotain";
import type { Definition, Exhibit, RecordCitation } from "../../src/tree/index.ts";
import { endOf } from "../engine/tokens.ts";
import { span } from "../nodes.ts";
import {
  And,
  At,
  Comma,
  Definition as DefinitionToken,
  ExhibitLabel,
  ExhibitMark,
  ExplanationClose,
  ExplanationOpen,
  headOf,
  RecordTitle,
  To,
} from "../vocabulary.ts";
import type { Into } from "./base.ts";
import { DateRules } from "./date.ts";
import { DASH_OR_TO } from "./pin.ts";

const QUOTES = /["“”]/;

/** The rules for exhibits. */
export abstract class ExhibitRules extends DateRules {
  /** Exhibits after pins or a comma: ", Ex. 1", ", Exs. A–C at 2". */
  protected readonly exhibits = this.RULE("exhibits", (into: Into<Exhibit>): void => {
    if (this.may(this.exhibitAhead()))
      this.MANY({
        GATE: () => this.exhibitAhead(),
        DEF: () => {
          this.OPTION(this.linked);
          this.maybe(2, At);
          this.SUBRULE(this.exhibitList, into);
        },
      });
  });

  /** One mark and its labels; the pins belong to the last. */
  protected readonly exhibitList = this.RULE("exhibitList", (into: Into<Exhibit>): void => {
    const mark = this.CONSUME(ExhibitMark);
    let last = this.SUBRULE(this.exhibitLabel, mark.startOffset);
    into.push(last);
    if (this.may(this.furtherLabel()))
      this.MANY({
        GATE: () => this.furtherLabel(),
        DEF: () => {
          this.SUBRULE(this.link);
          last = this.SUBRULE2(this.exhibitLabel, undefined);
          into.push(last);
        },
      });
    this.SUBRULE(this.pins, last.children);
    if (last.children.length > 0) last.position.end.offset = this.lastEnd();
  });

  /** "A", "12-B", "A–C". */
  protected readonly exhibitLabel = this.RULE("exhibitLabel", (start: number | undefined): Exhibit => {
    const label = this.CONSUME(ExhibitLabel);
    const through = this.may(this.next(2, ExhibitLabel)) ? this.OPTION(this.lastLabel) : undefined;
    const exhibit: Exhibit = {
      type: "exhibit",
      label: unquoted(label.image),
      children: [],
      position: span(start ?? label.startOffset, this.lastEnd()),
    };
    if (through) exhibit.through = unquoted(through.image);
    return exhibit;
  });

  private readonly lastLabel = (): IToken => {
    this.oneOf(0, DASH_OR_TO);
    return this.CONSUME2(ExhibitLabel);
  };

  /** What an entry or an exhibit is, told in parentheses: "(Fuller Decl.)". */
  protected readonly documentOf = this.RULE("documentOf", (): RecordCitation => {
    this.CONSUME(ExplanationOpen);
    const title = this.CONSUME(RecordTitle);
    this.CONSUME(ExplanationClose);
    const { kind, name, ordinal } = headOf(title, "RecordTitle");
    const position = span(title.startOffset, endOf(title));
    return ordinal
      ? { type: "recordCitation", id: "", kind, name, ordinal, children: [], position }
      : { type: "recordCitation", id: "", kind, name, children: [], position };
  });

  /** ("IQS"), (the "Wong Declaration"). */
  protected readonly definition = this.RULE("definition", (): Definition => {
    const token = this.CONSUME(DefinitionToken);
    return {
      type: "definition",
      name: headOf(token, "Definition").name,
      children: [],
      position: span(token.startOffset, endOf(token)),
    };
  });

  /** Whether the title of a document stands alone in parentheses here. */
  protected documentAhead(): boolean {
    return this.next(1, ExplanationOpen) && this.next(2, RecordTitle) && this.next(3, ExplanationClose);
  }

  /** Whether a further label of the same mark follows. */
  private furtherLabel(): boolean {
    if (!this.next(1, Comma) && !this.next(1, And)) return false;
    return this.next(2, ExhibitLabel) || (this.next(2, And) && this.next(3, ExhibitLabel));
  }

  /** Whether an exhibit follows, after a comma or without one. */
  protected exhibitAhead(): boolean {
    let ahead = this.next(1, Comma) || this.next(1, And) ? (this.next(2, And) ? 3 : 2) : 1;
    if (this.next(ahead, At)) ahead++;
    if (!this.next(ahead, ExhibitMark) || !this.next(ahead + 1, ExhibitLabel)) return false;
    // "Ex. 11 to Weaver Decl." stands by itself.
    return !this.next(ahead + 2, To) || !this.next(ahead + 3, RecordTitle);
  }
}

/** A label without quotation marks. */
export function unquoted(label: string): string {
  return QUOTES.test(label) ? label.replace(/["“”]/g, "") : label;
}
