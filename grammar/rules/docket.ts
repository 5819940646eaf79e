/**
 * Citations of the docket: "Docket No. 596-1", "ECF Nos. 12, 14–16 & 18-1 at 3", "[D.E. 23] 6-18",
 * "No. 2:08-cv-1220, Doc. No. 1379". The forms by court are in corpus/forms/docket-entries.txt.
 */
import type { IToken } from "chevrotain";
import type { DocketCitation, DocketEntry, EntryNumber } from "../../src/tree/index.ts";
import type { DocketLabelHead } from "../found.ts";
import { completed, endOf, span } from "../nodes.ts";
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
  To,
} from "../vocabulary.ts";
import { endOfMatch } from "../scan.ts";
import { ExhibitRules } from "./exhibit.ts";

/** The rest of a case number ("22-cv-1381"), of a section ("19.2.2"), of a year and what it dates ("1984 Consent Decree"). */
const NO_ENTRY = /[-–][A-Za-z]{2}|\.\d|:\d|(?<=\D(?:19|20)\d\d)\s+[A-Z][a-z]/y;
const SPLIT = / \d{1,2}[)\]]/y;

/** The rules for the docket. */
export abstract class DocketRules extends ExhibitRules {
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
        this.ACTION(() => children.push(...first));
      });
      this.OPTION2({
        GATE: () => this.ACTION(() => headOf(label, "DocketLabel").bracket),
        DEF: () => this.CONSUME(CloseBracket),
      });
      this.MANY({
        GATE: () => this.entryFollows() || (plural && this.entryWithoutComma()),
        DEF: () => {
          this.OPTION6(() => this.SUBRULE(this.link));
          this.OPTION3(() => this.CONSUME(OpenBracket));
          const more = this.SUBRULE2(this.docketEntry, {
            ARGS: [true, this.ACTION(() => numberOf(children))],
          });
          this.ACTION(() => children.push(...more));
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
              this.ACTION(() => children.push(...more));
            },
          });
        },
      });
      const tail = this.SUBRULE(this.docketPins, { ARGS: [label, plural, nested ?? false] });
      return this.ACTION(() => {
        if (children.length === 0) return undefined;
        children.push(...tail);
        return citation(this.text, label, name, caseNumber, children, this.lastEnd());
      });
    },
  );

  /** What follows the entries: pins, "[D.E. 23] 6-18", further entries with pins of their own, exhibits. */
  protected readonly docketPins = this.RULE(
    "docketPins",
    (label: IToken, plural: boolean, nested: boolean): DocketCitation["children"] => {
      const children: DocketCitation["children"] = [];
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
          this.ACTION(() => children.push(...bare));
        },
      });
      const pins = this.SUBRULE(this.pins);
      this.ACTION(() => children.push(...pins));
      // "Docs. 49-5 at 4; 52 at 8"
      this.MANY({
        GATE: () =>
          plural &&
          (this.next(1, Semicolon) || this.next(1, Comma) || this.next(1, And)) &&
          this.next(2, Integer) &&
          !this.counts(2),
        DEF: () => {
          this.SUBRULE(this.link);
          const entries = this.SUBRULE(this.docketEntry, { ARGS: [true] });
          const more = this.SUBRULE2(this.pins);
          this.ACTION(() => children.push(...entries, ...more));
        },
      });
      const exhibits = this.SUBRULE(this.exhibits);
      this.ACTION(() => children.push(...exhibits));
      return children;
    },
  );

  /** "596-1", "618-620", "5 through 9", "12-1 to 12-5". A dash is an attachment, or a range under a plural label that rises. */
  protected readonly docketEntry = this.RULE(
    "docketEntry",
    (plural: boolean, previous?: number): DocketEntry[] => {
      const number = this.CONSUME(Integer);
      // "(Doc. #1 4)": a number that the scan has parted.
      const split = this.OPTION4({
        GATE: () => !plural && this.isSplit(number),
        DEF: () => this.CONSUME5(Integer),
      });
      let second: IToken | undefined;
      this.OPTION({
        GATE: () => this.next(2, Integer) && this.touches(this.LA(1)),
        DEF: () => {
          this.CONSUME(Dash);
          second = this.CONSUME2(Integer);
        },
      });
      let last: EntryNumber | undefined;
      this.OPTION2({
        GATE: () =>
          this.next(2, Integer) && (this.next(1, To) || !this.touches(this.LA(1)) || second !== undefined),
        DEF: () => {
          this.OR([{ ALT: () => this.CONSUME(To) }, { ALT: () => this.CONSUME2(Dash) }]);
          const through = this.CONSUME3(Integer);
          last = { number: Number(through.image) };
          this.OPTION3({
            GATE: () => this.next(2, Integer) && this.touches(this.LA(1)),
            DEF: () => {
              this.CONSUME3(Dash);
              const part = this.CONSUME4(Integer);
              this.ACTION(() => {
                last!.attachment = Number(part.image);
              });
            },
          });
        },
      });
      return this.ACTION(() => {
        const end = this.lastEnd();
        const entry: DocketEntry = {
          type: "docketEntry",
          value: this.folded(number.startOffset, end),
          number: Number(number.image + (split?.image ?? "")),
          position: span(number.startOffset, end),
        };
        if (split) entry.data = { corrected: number.image + split.image };
        if (second) {
          // "3005-07" is 3005 to 3007.
          const part = Number(
            second.image.startsWith("0") ? completed(number.image, second.image) : second.image,
          );
          if (
            !last &&
            plural &&
            part > entry.number &&
            previous !== entry.number &&
            !this.repeats(entry.number)
          )
            entry.through = { number: part };
          else entry.attachment = part;
        }
        // "55-1–5" is 55-1 to 55-5.
        if (last && second && last.attachment === undefined && last.number <= entry.number)
          last = { number: entry.number, attachment: last.number };
        if (last) entry.through = last;
        return [entry];
      });
    },
  );

  /** Whether a digit or two alone before the closing bracket belong to the number before them. */
  private isSplit(number: IToken): boolean {
    SPLIT.lastIndex = endOf(number);
    return (
      SPLIT.test(this.text) && /[#.]\s*$/.test(this.text.slice(number.startOffset - 3, number.startOffset))
    );
  }

  /** Whether the list of entries goes on: ", 14", "& 16-1", "and [46]", but not ", 14 days". */
  private entryFollows(): boolean {
    if (!this.next(1, Comma) && !this.next(1, And)) return false;
    let ahead = this.next(2, And) ? 3 : 2;
    if (this.next(ahead, OpenBracket)) ahead++;
    if (!this.next(ahead, Integer) || this.counts(ahead) || this.longNumber(ahead)) return false;
    return endOfMatch(NO_ENTRY, this.text, endOf(this.LA(ahead))) < 0;
  }

  /** "152 153, 154": a comma lost in a list. */
  private entryWithoutComma(): boolean {
    return this.next(1, Integer) && !this.counts(1) && (this.next(2, Comma) || this.next(2, And));
  }

  private longNumber(ahead: number): boolean {
    return this.LA(ahead).image.length > 4 && this.LA(ahead).image.includes(",");
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
    if (this.next(2, Integer)) return !this.counts(2) && /\s/.test(this.text[number.startOffset - 1] ?? "");
    if (this.next(2, At)) return this.next(3, Integer) || this.next(3, ParagraphSign);
    return this.next(2, ParagraphSign) || this.next(2, PageId);
  }

  /** Whether the same number heads the next entry of the list: "1-2, 1-3" are attachments. */
  private repeats(number: number): boolean {
    const ahead = this.next(2, And) ? 3 : 2;
    return (
      (this.next(1, Comma) || this.next(1, And)) &&
      this.next(ahead, Integer) &&
      Number(this.LA(ahead).image) <= number + 1 &&
      this.next(ahead + 1, Dash)
    );
  }
}

/** The number of the last entry of a list. */
function numberOf(children: DocketCitation["children"]): number | undefined {
  const last = children[children.length - 1];
  return last?.type === "docketEntry" ? last.number : undefined;
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
