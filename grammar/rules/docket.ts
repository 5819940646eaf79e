/**
 * Citations of the docket: "Docket No. 596-1", "ECF Nos. 12, 14–16 & 18-1 at 3", "[D.E. 23] 6-18",
 * "No. 2:08-cv-1220, Doc. No. 1379". The forms by court are in corpus/forms/docket-entries.txt.
 */
import type { IToken } from "chevrotain";
import type { DocketCitation } from "../../src/tree/index.ts";
import type { DocketLabelHead } from "../found.ts";
import { endOf } from "../engine/tokens.ts";
import { span } from "../nodes.ts";
import { otherCaseAt } from "../other-case.ts";
import {
  At,
  CaseName,
  CloseBracket,
  CloseParen,
  Comma,
  Dash,
  DocketLabel,
  ExplanationClose,
  headOf,
  Integer,
  OpenBracket,
  PageId,
  ParagraphSign,
} from "../vocabulary.ts";
import { isSpace } from "../scan.ts";
import { EntryRules, numberOf } from "./docket-entry.ts";
import { LINKS } from "./pin-ahead.ts";
import { CLOSING } from "./pin.ts";

/** The rules for the docket. */
export abstract class DocketRules extends EntryRules {
  /** A citation of one or more entries under one label. */
  protected readonly docketCitation = this.RULE(
    "docketCitation",
    (caseNumber: IToken | undefined, nested?: boolean): DocketCitation | undefined => {
      const name = this.maybe(0, CaseName);
      const label = this.CONSUME(DocketLabel);
      const children: DocketCitation["children"] = [];
      const { plural, bracket } = headOf(label, "DocketLabel");
      this.OPTION5(() => children.push(this.SUBRULE(this.docketEntry, plural)));
      if (this.may(bracket)) this.maybe(2, CloseBracket);
      if (this.may(this.furtherEntry(children, plural)))
        this.MANY({
          GATE: () => this.furtherEntry(children, plural),
          DEF: () => {
            this.OPTION6(this.linked);
            this.maybe(3, OpenBracket);
            children.push(this.SUBRULE2(this.docketEntry, true, numberOf(children)));
            if (this.may(bracket)) this.maybe(4, CloseBracket);
          },
        });
      // "ECF No. 22-4 (Fuller Decl.) ¶ 6", "ECF No. 82-1 (Decl. of A), 82-2 (Decl. of B)"
      if (this.may(this.documentAhead()))
        this.MANY2({
          GATE: () => this.documentAhead(),
          DEF: () => {
            children.push(this.SUBRULE(this.documentOf));
            this.OPTION7({
              GATE: () => this.entryFollows() && this.next(3, Dash),
              DEF: () => {
                this.SUBRULE2(this.link);
                children.push(this.SUBRULE3(this.docketEntry, true));
              },
            });
          },
        });
      const { length } = children;
      this.SUBRULE(this.docketPins, label, plural, nested ?? false, children);
      if (length === 0) return undefined;
      return citation(this.text, label, name, caseNumber, children, this.lastEnd());
    },
  );

  /** What follows the entries: pins, "[D.E. 23] 6-18", further entries with pins of their own, exhibits. */
  protected readonly docketPins = this.RULE(
    "docketPins",
    (label: IToken, plural: boolean, nested: boolean, into: DocketCitation["children"]): void => {
      const only = into.length === 1 ? numberOf(into) : undefined;
      // "ECF No. 292 (“Scudieri Decl.”) ¶¶ 5-6"
      if (this.may(this.definedAhead())) this.OPTION5(() => into.push(this.SUBRULE(this.definition)));
      if (this.may(this.next(1, CloseBracket) && this.enclosed(label) && this.pinAfterBracket()))
        this.maybe(0, CloseBracket);
      // "the affidavit (Doc. 8) ¶¶ 2, 5"
      if (this.may(!nested && this.inParentheses(label) && this.pinAfterParenthesis()))
        this.OPTION3(() => this.oneOf(0, CLOSING));
      if (this.may(this.next(1, Integer) && this.text[this.lastEnd() - 1] === "]" && !this.counts(1)))
        this.OPTION2(() => this.SUBRULE(this.numberedPins, into, undefined, "page"));
      // "(Doc. 98, 2.)"
      if (this.may(!plural && this.isPage(only) && this.entryFollows()))
        this.OPTION4(() => {
          this.CONSUME(Comma);
          into.push(this.SUBRULE2(this.numberPin, undefined, "page"));
        });
      this.SUBRULE(this.pins, into);
      // "Docs. 49-5 at 4; 52 at 8"
      if (this.may(plural && this.entryBeyondPins()))
        this.MANY({
          GATE: () => this.entryBeyondPins(),
          DEF: () => {
            this.SUBRULE(this.link);
            into.push(this.SUBRULE(this.docketEntry, true));
            this.SUBRULE2(this.pins, into);
          },
        });
      this.SUBRULE(this.exhibits, into);
    },
  );

  /** Whether a further entry of the list stands here. */
  private furtherEntry(entries: DocketCitation["children"], plural: boolean): boolean {
    if (plural) return this.entryFollows() || this.entryWithoutComma();
    return this.entryFollows() && !this.isPage(entries.length === 1 ? numberOf(entries) : undefined);
  }

  /** Whether a further entry follows the pins of one. */
  private entryBeyondPins(): boolean {
    return this.nextIn(1, LINKS) && this.entryAhead(2);
  }

  /** Whether a bracket opens right before the label. */
  private enclosed(label: IToken): boolean {
    return this.text[label.startOffset - 1] === "[";
  }

  /** Whether parentheses open right before the label. */
  private inParentheses(label: IToken): boolean {
    return (
      this.text[label.startOffset - 1] === "(" && (this.next(1, CloseParen) || this.next(1, ExplanationClose))
    );
  }

  /** "(Doc. 8) ¶ 2", "(Doc. 1145), at 1": the pin of an entry behind its parentheses, not that of the next sentence. */
  private pinAfterParenthesis(): boolean {
    const ahead = this.next(2, Comma) ? 3 : 2;
    if (this.next(ahead, At)) return this.next(ahead + 1, Integer) && !this.counts(ahead + 1);
    return this.next(ahead, ParagraphSign) && this.next(ahead + 1, Integer);
  }

  /** "[D.E. 23] 6-18", "[D.E. 30] ¶¶ 4–5", "[Doc. 12] at 3", "[D.E. 45], 3". */
  private pinAfterBracket(): boolean {
    const number = this.LA(2);
    if (this.next(2, Integer)) return !this.counts(2) && isSpace(this.text, number.startOffset - 1);
    if (this.next(2, At)) return this.next(3, Integer) || this.next(3, ParagraphSign);
    return this.next(2, ParagraphSign) || this.next(2, PageId);
  }
}

function citation(
  text: string,
  label: IToken,
  name: IToken | undefined,
  caseNumber: IToken | undefined,
  children: DocketCitation["children"],
  end: number,
): DocketCitation {
  const head: DocketLabelHead = headOf(label, "DocketLabel");
  const start = (name ?? caseNumber ?? label).startOffset;
  const node: DocketCitation = {
    type: "docketCitation",
    id: "",
    label: head.label,
    children,
    position: span(start, end),
  };
  if (caseNumber) node.caseNumber = headOf(caseNumber, "CaseNumber").caseNumber;
  if (name) node.caseName = headOf(name, "CaseName").name;
  else if (!caseNumber) Object.assign(node, otherCaseAt(text, start, end));
  if (head.corrected) node.data = { corrected: head.corrected + text.slice(endOf(label), end) };
  return node;
}
