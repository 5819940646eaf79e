/** The entries of the docket: "596-1", "618-620", "12-1 to 12-5", and where a list of them ends. */
import type { IToken } from "chevrotain";
import type { DocketCitation, DocketEntry, EntryNumber } from "../../src/tree/index.ts";
import { TypeSet } from "../engine/type-set.ts";
import { endOf } from "../engine/tokens.ts";
import { completed, span } from "../nodes.ts";
import { endOfMatch } from "../scan.ts";
import { And, At, Comma, Dash, DocketLabel, Integer, OpenBracket, ParagraphSign, To } from "../vocabulary.ts";
import { ExhibitRules } from "./exhibit.ts";
import { DASH_OR_TO } from "./pin.ts";

/** The rest of a case number ("22-cv-1381"), of a section ("19.2.2"), of a year and what it dates ("1984 Consent Decree"). */
const NO_ENTRY = /[-–][A-Za-z]{2}|\.\d(?!\d?\s)|:\d|(?<=\D(?:19|20)\d\d)\s+[A-Z][a-z]/y;
const NO_PLURAL = /(?:\bD\.\s{0,2}[EI]\.|\bD[EN]|\bR\.)\s{0,4}$/;
const GOES_ON = new TypeSet([Comma, And, At, To, Dash, ParagraphSign]);
const SPLIT = / \d{1,2}[)\]]/y;

/** The rules for entries. */
export abstract class EntryRules extends ExhibitRules {
  /** "596-1", "618-620", "5 through 9", "12-1 to 12-5". A dash is an attachment, or a range under a plural label that rises. */
  protected readonly docketEntry = this.RULE(
    "docketEntry",
    (plural: boolean, previous?: number): DocketEntry => {
      const number = this.CONSUME(Integer);
      // "(Doc. #1 4)": a number that the scan has parted.
      const split = this.may(!plural && this.next(1, Integer) && this.isSplit(number))
        ? this.maybe(6, Integer)
        : undefined;
      const second = this.may(this.attachmentAhead()) ? this.OPTION(this.attachment) : undefined;
      const last = this.may(this.throughAhead(second)) ? this.OPTION2(this.through) : undefined;
      const end = this.lastEnd();
      const entry: DocketEntry = {
        type: "docketEntry",
        value: this.folded(number.startOffset, end),
        number: Number(split ? number.image + split.image : number.image),
        position: span(number.startOffset, end),
      };
      if (split) entry.data = { corrected: number.image + split.image };
      if (second) {
        const part = attachmentOf(number, second);
        const several = plural || this.isRange(entry.number, number, second, part);
        if (
          !last &&
          several &&
          part > entry.number &&
          previous !== entry.number &&
          !this.repeats(entry.number)
        )
          entry.through = { number: part };
        else entry.attachment = part;
      }
      if (last) {
        // "55-1–5" is 55-1 to 55-5.
        const again = second && last.attachment === undefined && last.number <= entry.number;
        entry.through = again ? { number: entry.number, attachment: last.number } : last;
      }
      return entry;
    },
  );

  private readonly attachment = (): IToken => {
    this.CONSUME(Dash);
    return this.CONSUME2(Integer);
  };

  private readonly through = (): EntryNumber => {
    this.oneOf(2, DASH_OR_TO);
    this.maybe(5, DocketLabel);
    const last: EntryNumber = { number: Number(this.CONSUME3(Integer).image) };
    if (this.may(this.attachmentAhead()))
      this.OPTION3(() => {
        this.CONSUME3(Dash);
        last.attachment = Number(this.CONSUME4(Integer).image);
      });
    return last;
  };

  /** Whether the number of an attachment follows its entry's. */
  private attachmentAhead(): boolean {
    return this.next(1, Dash) && this.next(2, Integer) && this.touches(this.LA(1));
  }

  /** Whether the last of a range of entries follows. */
  private throughAhead(second: IToken | undefined): boolean {
    if (!this.next(1, To) && !this.next(1, Dash)) return false;
    if (this.next(2, Integer)) return this.next(1, To) || second !== undefined || !this.touches(this.LA(1));
    return this.next(2, DocketLabel) && this.LA(2).image === "#";
  }

  /** Whether two numbers with a dash are the ends of a range, though their label is no plural. */
  private isRange(first: number, number: IToken, second: IToken, part: number): boolean {
    return (
      second.image.startsWith("0") ||
      // "Doc. 111-114": no entry has a hundred attachments.
      (part > 99 && first > 99 && part - first < 40) ||
      // Labels that have no plural: "D.I. 88–90".
      (part > first &&
        this.text[endOf(number)] === "–" &&
        second.image.length === number.image.length &&
        second.image.length > 1 &&
        NO_PLURAL.test(this.text.slice(Math.max(0, number.startOffset - 12), number.startOffset)))
    );
  }

  /** Whether a digit or two alone before the closing bracket belong to the number before them. */
  private isSplit(number: IToken): boolean {
    return (
      endOfMatch(SPLIT, this.text, endOf(number)) >= 0 &&
      /[#.]\s*$/.test(this.text.slice(Math.max(0, number.startOffset - 3), number.startOffset))
    );
  }

  /** Whether the list of entries goes on: ", 14", "& 16-1", "and [46]", but not ", 14 days". */
  protected entryFollows(): boolean {
    if (!this.next(1, Comma) && !this.next(1, And)) return false;
    let ahead = this.next(2, And) ? 3 : 2;
    if (this.next(ahead, OpenBracket)) ahead++;
    return this.entryAhead(ahead);
  }

  /** Whether a number stands ahead that is an entry's: it counts nothing, and is no part of a case's number or of a section's. */
  protected entryAhead(ahead: number): boolean {
    if (!this.next(ahead, Integer) || this.counts(ahead)) return false;
    return endOfMatch(NO_ENTRY, this.text, endOf(this.LA(ahead))) < 0;
  }

  /** Whether the number behind the comma is a page: the last of a list, and lower than the one entry before it. */
  protected isPage(entry: number | undefined): boolean {
    if (entry === undefined || !this.next(1, Comma) || !this.next(2, Integer)) return false;
    return Number(this.LA(2).image) < entry && !this.nextIn(3, GOES_ON);
  }

  /** "152 153, 154": a comma lost in a list. */
  protected entryWithoutComma(): boolean {
    return this.next(1, Integer) && !this.counts(1) && (this.next(2, Comma) || this.next(2, And));
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

/** The number behind the dash; "3005-07" is 3005 to 3007. */
function attachmentOf(number: IToken, second: IToken): number {
  return Number(second.image.startsWith("0") ? completed(number.image, second.image) : second.image);
}

/** The number of the last entry of a list. */
export function numberOf(children: DocketCitation["children"]): number | undefined {
  const last = children[children.length - 1];
  return last?.type === "docketEntry" ? last.number : undefined;
}
