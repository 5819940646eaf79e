/** The entries of the docket: "596-1", "618-620", "12-1 to 12-5", and where a list of them ends. */
import type { IToken, TokenType } from "chevrotain";
import type { DocketCitation, DocketEntry, EntryNumber } from "../../src/tree/index.ts";
import { completed, endOf, span } from "../nodes.ts";
import { endOfMatch } from "../scan.ts";
import { And, At, Comma, Dash, DocketLabel, Integer, OpenBracket, ParagraphSign, To } from "../vocabulary.ts";
import { ExhibitRules } from "./exhibit.ts";

/** The rest of a case number ("22-cv-1381"), of a section ("19.2.2"), of a year and what it dates ("1984 Consent Decree"). */
const NO_ENTRY = /[-–][A-Za-z]{2}|\.\d(?!\d?\s)|:\d|(?<=\D(?:19|20)\d\d)\s+[A-Z][a-z]/y;
const NO_PLURAL = /(?:\bD\.\s{0,2}[EI]\.|\bD[EN]|\bR\.)\s{0,4}$/;
const GOES_ON: ReadonlySet<TokenType> = new Set([Comma, And, At, To, Dash, ParagraphSign]);
const SPLIT = / \d{1,2}[)\]]/y;

/** The rules for entries. */
export abstract class EntryRules extends ExhibitRules {
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
          (this.next(2, Integer) &&
            (this.next(1, To) || !this.touches(this.LA(1)) || second !== undefined)) ||
          ((this.next(1, To) || this.next(1, Dash)) && this.next(2, DocketLabel) && this.LA(2).image === "#"),
        DEF: () => {
          this.OR([{ ALT: () => this.CONSUME(To) }, { ALT: () => this.CONSUME2(Dash) }]);
          this.OPTION5(() => this.CONSUME(DocketLabel));
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
          // Labels that have no plural: "D.I. 88–90".
          const several =
            plural ||
            second.image.startsWith("0") ||
            // "Doc. 111-114": no entry has a hundred attachments.
            (part > 99 && entry.number > 99 && part - entry.number < 40) ||
            (part > entry.number &&
              this.text[endOf(number)] === "–" &&
              second.image.length === number.image.length &&
              second.image.length > 1 &&
              NO_PLURAL.test(this.text.slice(Math.max(0, number.startOffset - 12), number.startOffset)));
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
  protected isPage(entries: DocketCitation["children"]): boolean {
    const entry = numberOf(entries);
    if (entries.length !== 1 || entry === undefined || !this.next(1, Comma) || !this.next(2, Integer))
      return false;
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

/** The number of the last entry of a list. */
export function numberOf(children: DocketCitation["children"]): number | undefined {
  const last = children[children.length - 1];
  return last?.type === "docketEntry" ? last.number : undefined;
}
