/**
 * Pin cites: "at 3–5, 7", "at 3:4-5", "¶¶ 4, 6–8", "§ III.A.1", "n.3", "p. 3", "PageID.123-24", "at *3", "12:3-14:5".
 * (Bluebook rules 3.2, 3.3; B17.1.2 for the record.)
 */
import type { IToken, TokenType } from "chevrotain";
import type { PinCite, PinUnit } from "../../src/tree/index.ts";
import type { Alternative } from "../engine/rules.ts";
import { TypeSet } from "../engine/type-set.ts";
import { endOf } from "../engine/tokens.ts";
import { pinCite } from "../nodes.ts";
import {
  And,
  At,
  CloseParen,
  Colon,
  ColumnMark,
  Comma,
  Dash,
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
  SectionTail,
  Star,
  Subdivision,
  To,
  VolumeMark,
} from "../vocabulary.ts";
import type { Into } from "./base.ts";
import { LINKS, PinLooks } from "./pin-ahead.ts";

const UNITS: ReadonlyMap<TokenType, PinUnit> = new Map<TokenType, PinUnit>([
  [ParagraphSign, "paragraph"],
  [PageWord, "page"],
  [PageId, "pageId"],
  [NoteMark, "footnote"],
  [LineMark, "line"],
  [ColumnMark, "column"],
  [VolumeMark, "number"],
]);
/** "¶", "p.", "PageID", "n.", "l.", "col.", "vol.". */
const UNIT_MARKS = new TypeSet([...UNITS.keys()]);
/** What goes on with a list of sections. */
export const FURTHER_SECTION = new TypeSet([SectionNumber, SectionTail]);
const OPENING = new TypeSet([ExplanationOpen, OpenParen]);
/** What closes parentheses. */
export const CLOSING = new TypeSet([ExplanationClose, CloseParen]);
/** What stands between the first number of a range and its last. */
export const DASH_OR_TO = new TypeSet([Dash, To]);

/** The rules for pins. Each is given the list to which it adds what it finds. */
export abstract class PinRules extends PinLooks {
  /** All the pins that stand here, each led by a comma or not: ", at 7 n.4". */
  protected readonly pins = this.RULE("pins", (into: Into<PinCite>): void => {
    if (this.may(this.pinAhead()))
      this.MANY({
        GATE: () => this.pinAhead(),
        DEF: () => {
          this.OPTION(this.linked);
          this.SUBRULE(this.pinList, into);
        },
      });
    // "at 23 (¶ 63)"
    if (this.may(this.enclosedAhead()))
      this.OPTION2(() => {
        this.oneOf(0, OPENING);
        this.SUBRULE(this.markedPins, into);
        this.oneOf(2, CLOSING);
      });
  });

  /** ",", "and", "&", ";" between pins. */
  protected readonly link = this.RULE("link", (): void => {
    this.oneOf(0, LINKS);
    this.maybe(2, And);
  });

  /** A link, as an optional part. */
  protected readonly linked = (): void => this.SUBRULE(this.link);

  /** One unit and its numbers: "at 3, 7-9", "¶¶ 4, 6". */
  protected readonly pinList = this.RULE("pinList", (into: Into<PinCite>): void =>
    this.OR(this.pinLists, into),
  );

  private readonly pinLists: Alternative<void, Into<PinCite>>[] = [
    {
      ALT: (into) => {
        this.CONSUME(At);
        this.OR2([
          { ALT: () => this.SUBRULE(this.markedPins, into) },
          { ALT: () => this.SUBRULE(this.numberedPins, into, undefined, "page") },
        ]);
      },
    },
    { ALT: (into) => this.SUBRULE2(this.markedPins, into) },
    { ALT: (into) => this.SUBRULE2(this.numberedPins, into, undefined, "line") },
  ];

  /** A mark and its numbers: "¶¶ 4, 6–8", "§ III.A.1", "n.4", "PageID.123". */
  protected readonly markedPins = this.RULE("markedPins", (into: Into<PinCite>): void =>
    this.OR(this.markedLists, into),
  );

  private readonly markedLists: Alternative<void, Into<PinCite>>[] = [
    {
      ALT: (into) => {
        const mark = this.oneOf(2, UNIT_MARKS);
        this.SUBRULE(this.numberedPins, into, mark, UNITS.get(mark.tokenType)!);
      },
    },
    {
      ALT: (into) => {
        const sign = this.CONSUME(SectionSign);
        this.SUBRULE(this.sectionPins, into, sign);
      },
    },
  ];

  /** Sections: "§§ III.A.1, III.A.6", "§ 1158(a)(1), (b)(2)". */
  protected readonly sectionPins = this.RULE("sectionPins", (into: Into<PinCite>, sign: IToken): void => {
    const first = this.maybe(0, SectionNumber);
    if (first) {
      const start = sign.startOffset;
      into.push(sectionPin(first, this.folded(start, endOf(first)), start));
    }
    this.MANY({
      GATE: () =>
        this.nextIn(1, LINKS) &&
        (this.next(2, SectionNumber) || (this.next(2, SectionTail) && !this.counts(2))),
      DEF: () => {
        this.SUBRULE(this.link);
        const number = this.oneOf(2, FURTHER_SECTION);
        into.push(sectionPin(number, number.image, number.startOffset));
      },
    });
  });

  /** Numbers of one unit: "3–5, 7 & 9". The unit turns to lines where "12:3" is written. */
  protected readonly numberedPins = this.RULE(
    "numberedPins",
    (into: Into<PinCite>, mark: IToken | undefined, unit: PinUnit): void => {
      into.push(this.SUBRULE(this.numberPin, mark, unit));
      if (this.may(this.listGoesOn()))
        this.MANY({
          GATE: () => this.listGoesOn(),
          DEF: () => {
            this.SUBRULE(this.link);
            into.push(this.SUBRULE2(this.numberPin, undefined, unit));
          },
        });
    },
  );

  /** "3", "3–5", "*3", "12:3-14:5", "x". */
  protected readonly numberPin = this.RULE(
    "numberPin",
    (mark: IToken | undefined, unit: PinUnit): PinCite => {
      const start = (mark ?? this.LA(1)).startOffset;
      const star = this.maybe(0, Star);
      const from = this.SUBRULE(this.place);
      const to = this.may(this.rangeAhead()) ? this.OPTION2(this.rangeEnd) : undefined;
      const end = this.lastEnd();
      const kind: PinUnit = star ? "starPage" : from.includes(":") ? "line" : unit;
      return pinCite(kind, this.folded(start, end), from, to, start, end);
    },
  );

  private readonly rangeEnd = (): string => {
    this.oneOf(0, DASH_OR_TO);
    this.maybe(3, Star);
    return this.SUBRULE2(this.place);
  };

  /** "3", "12:3", "4(a)", "x". */
  protected readonly place = this.RULE("place", (): string => this.OR(this.places));

  private readonly places: Alternative<string>[] = [
    { ALT: () => this.CONSUME(Roman).image },
    {
      ALT: () => {
        let place = this.CONSUME(Integer).image;
        // "53,992": a page of the Federal Register
        if (this.may(this.thousandsAhead()))
          this.OPTION3(() => {
            this.CONSUME(Comma);
            place += this.CONSUME3(Integer).image;
          });
        const part = this.maybe(4, Subdivision);
        if (part) place += part.image;
        if (this.may(this.next(1, Colon) && this.next(2, Integer) && this.adjoins(1)))
          this.OPTION2(() => {
            this.CONSUME(Colon);
            place += ":" + this.CONSUME2(Integer).image;
          });
        return place;
      },
    },
  ];
}

function sectionPin(number: IToken, value: string, start: number): PinCite {
  return pinCite("section", value, number.image.replace(/\s+/g, ""), undefined, start, endOf(number));
}
