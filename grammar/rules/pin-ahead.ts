/** Looks ahead for pins: whether one begins, goes on, or what looks like one counts something. */
import type { TokenType } from "chevrotain";
import { endOfMatch } from "../scan.ts";
import { endOf } from "../nodes.ts";
import {
  And,
  At,
  CloseParen,
  Colon,
  ColumnMark,
  Comma,
  Dash,
  Definition,
  ExplanationClose,
  ExplanationOpen,
  Integer,
  LineMark,
  NoteMark,
  OpenParen,
  PageId,
  PageWord,
  ParagraphSign,
  Roman,
  SectionNumber,
  SectionSign,
  Semicolon,
  Star,
  Subdivision,
  To,
  VolumeMark,
} from "../vocabulary.ts";
import { BaseRules } from "./base.ts";

const MARKS: ReadonlySet<TokenType> = new Set([
  ParagraphSign,
  SectionSign,
  PageWord,
  PageId,
  NoteMark,
  LineMark,
  ColumnMark,
  VolumeMark,
]);
const AFTER_AT: ReadonlySet<TokenType> = new Set([...MARKS, Integer, Star, Roman]);
/** What a list of numbers in parentheses is made of, and how many tokens of it are looked at. */
const OF_NUMBERS: ReadonlySet<TokenType> = new Set([Integer, Comma, Dash, And, Subdivision]);
const LONGEST_ENCLOSED = 24;
/** What stands between the pins of a list. */
export const LINKS: ReadonlySet<TokenType> = new Set([Comma, And, Semicolon]);
/** "the", "of" after a number in a list: it counts something and is no page. */
const COUNTS =
  /\s+(?!(?:and|or|at|to|through|thru|n|nn|fn|notes?|ll?|lines?|see|citing|quoting|from|in|is|was|were|are|has|had|filed|which|that|as|by|on|with|for|under|but|also|where|should|shall|will|p|pp|pages?\s+\d|paras?|exs?|et|col|vol)\b)[a-z]{2,}/y;

/** The looks that the rules for pins are gated by. */
export abstract class PinLooks extends BaseRules {
  /** Whether a pin begins here, after a comma or without one. */
  protected pinAhead(): boolean {
    return this.pinAt(this.nextIn(1, LINKS) ? (this.next(2, And) ? 3 : 2) : 1);
  }

  /** Whether a short name is given here, and a pin follows it: "(“Smith Decl.”) ¶ 4". */
  protected definedAhead(): boolean {
    return this.next(1, Definition) && this.pinAt(this.next(2, Comma) ? 3 : 2);
  }

  private pinAt(ahead: number): boolean {
    if (this.next(ahead, At)) {
      if (!this.nextIn(ahead + 1, AFTER_AT)) return false;
      return this.nextIn(ahead + 1, MARKS)
        ? this.numberAfterMark(ahead + 1)
        : this.next(ahead + 1, Star)
          ? this.next(ahead + 2, Integer)
          : !this.counts(ahead + 1);
    }
    if (this.nextIn(ahead, MARKS)) return this.numberAfterMark(ahead);
    // "Smith Dep. 12:3-14:5"
    return (
      this.next(ahead, Integer) &&
      this.next(ahead + 1, Colon) &&
      this.next(ahead + 2, Integer) &&
      this.adjacent(ahead, ahead + 1, ahead + 2)
    );
  }

  /** Whether paragraphs alone stand in parentheses here: "(¶¶ 4, 6–8)". */
  protected enclosedAhead(): boolean {
    if (!this.next(1, ExplanationOpen) && !this.next(1, OpenParen)) return false;
    if (!this.next(2, ParagraphSign) || !this.next(3, Integer)) return false;
    let ahead = 4;
    while (ahead < LONGEST_ENCLOSED && this.nextIn(ahead, OF_NUMBERS)) ahead++;
    return this.next(ahead, ExplanationClose) || this.next(ahead, CloseParen);
  }

  protected numberAfterMark(ahead: number): boolean {
    if (this.next(ahead, SectionSign)) return this.next(ahead + 1, SectionNumber);
    if (this.next(ahead + 1, Star)) return this.next(ahead + 2, Integer);
    return this.next(ahead + 1, Integer) || this.next(ahead + 1, Roman);
  }

  protected adjacent(...ahead: number[]): boolean {
    return ahead.every((n, i) => i === 0 || this.LA(n).startOffset === endOf(this.LA(ahead[i - 1]!)));
  }

  /** Whether a further number of the same unit follows: ", 7" but not ", 7 witnesses" nor ", 15 F.3d". */
  protected listGoesOn(): boolean {
    if (!this.nextIn(1, LINKS)) return false;
    const ahead = this.next(2, And) ? 3 : 2;
    if (this.next(ahead, Star)) return this.next(ahead + 1, Integer);
    if (!this.next(ahead, Integer) || this.counts(ahead)) return false;
    // "49-4 at 3; 52 at 8", "101 at 6; 101-1 at 4": the number is an entry with a pin of its own.
    const beyond = this.next(ahead + 1, Dash) && this.next(ahead + 2, Integer) ? ahead + 3 : ahead + 1;
    if (this.next(beyond, At)) return false;
    // "Docs. 77-6, p. 18 and 41-3, p. 4"
    if (this.next(beyond, Comma) && this.next(beyond + 1, PageWord)) return false;
    // "at 30 n.5;65 Deerfield": the mark of a footnote
    return !this.next(1, Semicolon) || this.LA(ahead).startOffset > endOf(this.LA(ahead - 1));
  }

  /** Whether the mark of thousands and three digits follow a number of one or two digits. */
  protected thousandsAhead(): boolean {
    const [comma, rest] = [this.LA(1), this.LA(2)];
    return (
      this.LA(0).image.length < 3 &&
      this.next(1, Comma) &&
      this.next(2, Integer) &&
      rest.image.length === 3 &&
      comma.startOffset === this.lastEnd() &&
      rest.startOffset === endOf(comma)
    );
  }

  /** Whether words follow the number that it counts: "3 witnesses". */
  protected counts(ahead: number): boolean {
    const number = this.LA(ahead);
    return endOfMatch(COUNTS, this.text, endOf(number)) >= 0;
  }

  protected rangeAhead(): boolean {
    if (!this.next(1, Dash) && !this.next(1, To)) return false;
    const ahead = this.next(2, Star) ? 3 : 2;
    return this.next(ahead, Integer) || this.next(ahead, Roman);
  }
}
