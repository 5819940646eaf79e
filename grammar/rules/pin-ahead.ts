/** Looks ahead for pins: whether one begins, goes on, or what looks like one counts something. */
import { TypeSet } from "../engine/type-set.ts";
import { endOfMatch, isSpace } from "../scan.ts";
import { endOf } from "../engine/tokens.ts";
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

const MARKS = new TypeSet([
  ParagraphSign,
  SectionSign,
  PageWord,
  PageId,
  NoteMark,
  LineMark,
  ColumnMark,
  VolumeMark,
]);
const AFTER_AT = new TypeSet([...MARKS.types, Integer, Star, Roman]);
/** How many tokens of a list of numbers in parentheses are looked at. */
const LONGEST_ENCLOSED = 24;
/** What stands between the pins of a list. */
export const LINKS = new TypeSet([Comma, And, Semicolon]);
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
    const { tokenType } = this.LA(ahead);
    if (tokenType === At) {
      if (!this.nextIn(ahead + 1, AFTER_AT)) return false;
      if (this.nextIn(ahead + 1, MARKS)) return this.numberAfterMark(ahead + 1);
      return this.next(ahead + 1, Star) ? this.next(ahead + 2, Integer) : !this.counts(ahead + 1);
    }
    if (MARKS.has(tokenType)) return this.numberAfterMark(ahead);
    // "Smith Dep. 12:3-14:5"
    return (
      tokenType === Integer &&
      this.next(ahead + 1, Colon) &&
      this.next(ahead + 2, Integer) &&
      this.adjoins(ahead + 1) &&
      this.adjoins(ahead + 2)
    );
  }

  /** Whether paragraphs alone stand in parentheses here: "(¶¶ 4, 6–8)". */
  protected enclosedAhead(): boolean {
    if (!this.next(1, ExplanationOpen) && !this.next(1, OpenParen)) return false;
    if (!this.next(2, ParagraphSign)) return false;
    for (let ahead = 3; ahead < LONGEST_ENCLOSED; ahead = this.next(ahead + 1, And) ? ahead + 2 : ahead + 1) {
      ahead = this.afterNumber(ahead);
      if (ahead > 0 && this.next(ahead, Dash)) ahead = this.afterNumber(ahead + 1);
      if (ahead < 0) return false;
      if (!this.next(ahead, Comma) && !this.next(ahead, And))
        return this.next(ahead, ExplanationClose) || this.next(ahead, CloseParen);
    }
    return false;
  }

  /** What stands behind the number `ahead`, "4" or "4(a)"; -1 where none stands there. */
  private afterNumber(ahead: number): number {
    if (!this.next(ahead, Integer)) return -1;
    return this.next(ahead + 1, Subdivision) ? ahead + 2 : ahead + 1;
  }

  protected numberAfterMark(ahead: number): boolean {
    if (this.next(ahead, SectionSign)) return this.next(ahead + 1, SectionNumber);
    if (this.next(ahead + 1, Star)) return this.next(ahead + 2, Integer);
    return this.next(ahead + 1, Integer) || this.next(ahead + 1, Roman);
  }

  /** Whether the token `ahead` touches the one before it. */
  protected adjoins(ahead: number): boolean {
    return this.LA(ahead).startOffset === endOf(this.LA(ahead - 1));
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
    return (
      this.next(1, Comma) &&
      this.next(2, Integer) &&
      this.LA(0).image.length < 3 &&
      this.LA(2).image.length === 3 &&
      this.adjoins(1) &&
      this.adjoins(2)
    );
  }

  /** Whether words follow the number that it counts: "3 witnesses". */
  protected counts(ahead: number): boolean {
    const end = endOf(this.LA(ahead));
    // most are followed by a sign or a bracket
    if (!isSpace(this.text, end)) return false;
    return endOfMatch(COUNTS, this.text, end) >= 0;
  }

  protected rangeAhead(): boolean {
    if (!this.next(1, Dash) && !this.next(1, To)) return false;
    const ahead = this.next(2, Star) ? 3 : 2;
    return this.next(ahead, Integer) || this.next(ahead, Roman);
  }
}
