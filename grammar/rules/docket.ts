/**
 * Citations of the docket: "Docket No. 596-1", "ECF Nos. 12, 14–16 & 18-1 at 3", "[D.E. 23] 6-18",
 * "No. 2:08-cv-1220, Doc. No. 1379". The forms by court are in corpus/forms/docket-entries.txt.
 */
import type { IToken } from "chevrotain";
import type { DocketCitation } from "../../src/tree/index.ts";
import type { DocketLabelHead } from "../found.ts";
import { endOf, span } from "../nodes.ts";
import { otherCaseAt } from "../other-case.ts";
import {
  And,
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
  Semicolon,
} from "../vocabulary.ts";
import { EntryRules, numberOf } from "./docket-entry.ts";
import { append } from "../../src/tree/append.ts";

/** The rules for the docket. */
export abstract class DocketRules extends EntryRules {
  /** A citation of one or more entries under one label. */
  protected readonly docketCitation = this.RULE(
    "docketCitation",
    (caseNumber: IToken | undefined, nested?: boolean): DocketCitation | undefined => {
      const name = this.OPTION(() => this.CONSUME(CaseName));
      const label = this.CONSUME(DocketLabel);
      const children: DocketCitation["children"] = [];
      const plural = this.ACTION(() => headOf(label, "DocketLabel").plural);
      this.OPTION5(() => {
        const first = this.SUBRULE(this.docketEntry, { ARGS: [plural] });
        this.ACTION(() => append(children, first));
      });
      this.OPTION2({
        GATE: () => this.ACTION(() => headOf(label, "DocketLabel").bracket),
        DEF: () => this.CONSUME(CloseBracket),
      });
      this.MANY({
        GATE: () =>
          (this.entryFollows() && !(this.isPage(children) && !plural)) ||
          (plural && this.entryWithoutComma()),
        DEF: () => {
          this.OPTION6(() => this.SUBRULE(this.link));
          this.OPTION3(() => this.CONSUME(OpenBracket));
          const more = this.SUBRULE2(this.docketEntry, {
            ARGS: [true, this.ACTION(() => numberOf(children))],
          });
          this.ACTION(() => append(children, more));
          this.OPTION4({
            GATE: () => headOf(label, "DocketLabel").bracket,
            DEF: () => this.CONSUME2(CloseBracket),
          });
        },
      });
      // "ECF No. 22-4 (Fuller Decl.) ¶ 6", "ECF No. 82-1 (Decl. of A), 82-2 (Decl. of B)"
      this.MANY2({
        GATE: () => this.documentAhead(),
        DEF: () => {
          const document = this.SUBRULE(this.documentOf);
          this.ACTION(() => children.push(document));
          this.OPTION7({
            GATE: () => this.entryFollows() && this.next(3, Dash),
            DEF: () => {
              this.SUBRULE2(this.link);
              const more = this.SUBRULE3(this.docketEntry, { ARGS: [true] });
              this.ACTION(() => append(children, more));
            },
          });
        },
      });
      const tail = this.SUBRULE(this.docketPins, { ARGS: [label, plural, nested ?? false, children] });
      return this.ACTION(() => {
        if (children.length === 0) return undefined;
        append(children, tail);
        return citation(this.text, label, name, caseNumber, children, this.lastEnd());
      });
    },
  );

  /** What follows the entries: pins, "[D.E. 23] 6-18", further entries with pins of their own, exhibits. */
  protected readonly docketPins = this.RULE(
    "docketPins",
    (
      label: IToken,
      plural: boolean,
      nested: boolean,
      entries: DocketCitation["children"],
    ): DocketCitation["children"] => {
      const children: DocketCitation["children"] = [];
      // "ECF No. 292 (“Scudieri Decl.”) ¶¶ 5-6"
      this.OPTION5({
        GATE: () => this.definedAhead(),
        DEF: () => {
          const definition = this.SUBRULE(this.definition);
          this.ACTION(() => children.push(definition));
        },
      });
      this.OPTION({
        GATE: () => this.enclosed(label) && this.next(1, CloseBracket) && this.pinAfterBracket(),
        DEF: () => this.CONSUME(CloseBracket),
      });
      // "the affidavit (Doc. 8) ¶¶ 2, 5"
      this.OPTION3({
        GATE: () => !nested && this.inParentheses(label) && this.pinAfterParenthesis(),
        DEF: () =>
          this.OR([{ ALT: () => this.CONSUME(CloseParen) }, { ALT: () => this.CONSUME(ExplanationClose) }]),
      });
      this.OPTION2({
        GATE: () => this.text[this.lastEnd() - 1] === "]" && this.next(1, Integer) && !this.counts(1),
        DEF: () => {
          const bare = this.SUBRULE(this.numberedPins, { ARGS: [undefined, "page"] });
          this.ACTION(() => append(children, bare));
        },
      });
      // "(Doc. 98, 2.)"
      this.OPTION4({
        GATE: () => !plural && this.entryFollows() && this.isPage(entries),
        DEF: () => {
          this.CONSUME(Comma);
          const page = this.SUBRULE2(this.numberPin, { ARGS: [undefined, "page"] });
          this.ACTION(() => children.push(page));
        },
      });
      const pins = this.SUBRULE(this.pins);
      this.ACTION(() => append(children, pins));
      // "Docs. 49-5 at 4; 52 at 8"
      this.MANY({
        GATE: () =>
          plural &&
          (this.next(1, Semicolon) || this.next(1, Comma) || this.next(1, And)) &&
          this.entryAhead(2),
        DEF: () => {
          this.SUBRULE(this.link);
          const entries = this.SUBRULE(this.docketEntry, { ARGS: [true] });
          const more = this.SUBRULE2(this.pins);
          this.ACTION(() => append(children, entries, more));
        },
      });
      const exhibits = this.SUBRULE(this.exhibits);
      this.ACTION(() => append(children, exhibits));
      return children;
    },
  );

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
    if (this.next(2, Integer)) return !this.counts(2) && /\s/.test(this.text[number.startOffset - 1] ?? "");
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
