/** Exhibits, which hang on entries and on record documents alike: ", Ex. 1", ", Exs. A–C at 2". */
import type { IToken } from "chevrotain";
import type { Definition, Exhibit, RecordCitation } from "../../src/tree/index.ts";
import { endOf, span } from "../nodes.ts";
import {
  And,
  At,
  Comma,
  Dash,
  Definition as DefinitionToken,
  ExhibitLabel,
  ExhibitMark,
  ExplanationClose,
  ExplanationOpen,
  headOf,
  RecordTitle,
  To,
} from "../vocabulary.ts";
import { DateRules } from "./date.ts";
import { append } from "../../src/tree/append.ts";

/** The rules for exhibits. */
export abstract class ExhibitRules extends DateRules {
  /** Exhibits after pins or a comma: ", Ex. 1", ", Exs. A–C at 2". */
  protected readonly exhibits = this.RULE("exhibits", (): Exhibit[] => {
    const exhibits: Exhibit[] = [];
    this.MANY({
      GATE: () => this.exhibitAhead(),
      DEF: () => {
        this.OPTION(() => this.SUBRULE(this.link));
        this.OPTION2(() => this.CONSUME(At));
        const list = this.SUBRULE(this.exhibitList);
        this.ACTION(() => append(exhibits, list));
      },
    });
    return exhibits;
  });

  /** One mark and its labels; the pins belong to the last. */
  protected readonly exhibitList = this.RULE("exhibitList", (): Exhibit[] => {
    const exhibits: Exhibit[] = [];
    const mark = this.CONSUME(ExhibitMark);
    const first = this.SUBRULE(this.exhibitLabel, { ARGS: [mark.startOffset] });
    this.ACTION(() => exhibits.push(first));
    this.MANY({
      GATE: () =>
        (this.next(1, Comma) || this.next(1, And)) &&
        (this.next(2, ExhibitLabel) || (this.next(2, And) && this.next(3, ExhibitLabel))),
      DEF: () => {
        this.SUBRULE(this.link);
        const more = this.SUBRULE2(this.exhibitLabel, { ARGS: [undefined] });
        this.ACTION(() => exhibits.push(more));
      },
    });
    const pins = this.SUBRULE(this.pins);
    return this.ACTION(() => {
      if (pins.length > 0) {
        const last = exhibits[exhibits.length - 1]!;
        append(last.children, pins);
        last.position.end.offset = this.lastEnd();
      }
      return exhibits;
    });
  });

  /** "A", "12-B", "A–C". */
  protected readonly exhibitLabel = this.RULE("exhibitLabel", (start: number | undefined): Exhibit => {
    const label = this.CONSUME(ExhibitLabel);
    let through: IToken | undefined;
    this.OPTION({
      GATE: () => this.next(2, ExhibitLabel),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(Dash) }, { ALT: () => this.CONSUME(To) }]);
        through = this.CONSUME2(ExhibitLabel);
      },
    });
    return this.ACTION(() => {
      const exhibit: Exhibit = {
        type: "exhibit",
        label: unquoted(label.image),
        children: [],
        position: span(start ?? label.startOffset, this.lastEnd()),
      };
      if (through) exhibit.through = unquoted(through.image);
      return exhibit;
    });
  });

  /** What an entry or an exhibit is, told in parentheses: "(Fuller Decl.)". */
  protected readonly documentOf = this.RULE("documentOf", (): RecordCitation => {
    this.CONSUME(ExplanationOpen);
    const title = this.CONSUME(RecordTitle);
    this.CONSUME(ExplanationClose);
    return this.ACTION(() => {
      const { kind, name, ordinal } = headOf(title, "RecordTitle");
      return {
        type: "recordCitation",
        id: "",
        kind,
        name,
        ...(ordinal && { ordinal }),
        children: [],
        position: span(title.startOffset, endOf(title)),
      };
    });
  });

  /** ("IQS"), (the "Wong Declaration"). */
  protected readonly definition = this.RULE("definition", (): Definition => {
    const token: IToken = this.CONSUME(DefinitionToken);
    return this.ACTION(() => ({
      type: "definition",
      name: headOf(token, "Definition").name,
      children: [],
      position: span(token.startOffset, endOf(token)),
    }));
  });

  /** Whether the title of a document stands alone in parentheses here. */
  protected documentAhead(): boolean {
    return this.next(1, ExplanationOpen) && this.next(2, RecordTitle) && this.next(3, ExplanationClose);
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

function unquoted(label: string): string {
  return label.replace(/["“”]/g, "");
}
