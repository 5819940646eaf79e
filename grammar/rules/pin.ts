/**
 * Pin cites: "at 3–5, 7", "at 3:4-5", "¶¶ 4, 6–8", "§ III.A.1", "n.3", "p. 3", "PageID.123-24", "at *3", "12:3-14:5".
 * (Bluebook rules 3.2, 3.3; B17.1.2 for the record.)
 */
import type { IToken, TokenType } from "chevrotain";
import type { PinCite, PinUnit } from "../../src/tree/index.ts";
import { endOf, pinCite } from "../nodes.ts";
import {
  And,
  At,
  Colon,
  ColumnMark,
  Comma,
  Dash,
  Integer,
  LineMark,
  NoteMark,
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
const LINKS: ReadonlySet<TokenType> = new Set([Comma, And, Semicolon]);
const UNITS: ReadonlyMap<TokenType, PinUnit> = new Map<TokenType, PinUnit>([
  [ParagraphSign, "paragraph"],
  [PageWord, "page"],
  [PageId, "pageId"],
  [NoteMark, "footnote"],
  [LineMark, "line"],
  [ColumnMark, "column"],
  [VolumeMark, "number"],
]);
/** "the", "of" after a number in a list: it counts something and is no page. */
const COUNTS =
  /\s+(?!(?:and|or|at|to|through|thru|n|nn|fn|notes?|ll?|lines?|see|citing|quoting|from|in|is|was|were|are|has|had|filed|which|that|as|by|on|with|for|under|but|also|where|should|shall|will|p|pp|pages?\s+\d|paras?|exs?|et|col|vol)\b)[a-z]{2,}/y;

/** The rules for pins. */
export abstract class PinRules extends BaseRules {
  /** All the pins that stand here, each led by a comma or not: ", at 7 n.4". */
  protected readonly pins = this.RULE("pins", (): PinCite[] => {
    const pins: PinCite[] = [];
    this.MANY({
      GATE: () => this.pinAhead(),
      DEF: () => {
        this.OPTION(() => this.SUBRULE(this.link));
        const list = this.SUBRULE(this.pinList);
        this.ACTION(() => pins.push(...list));
      },
    });
    return pins;
  });

  /** ",", "and", "&", ";" between pins. */
  protected readonly link = this.RULE("link", (): void => {
    this.OR([
      { ALT: () => this.CONSUME(Comma) },
      { ALT: () => this.CONSUME(And) },
      { ALT: () => this.CONSUME(Semicolon) },
    ]);
    this.OPTION(() => this.CONSUME2(And));
  });

  /** One unit and its numbers: "at 3, 7-9", "¶¶ 4, 6". */
  protected readonly pinList = this.RULE("pinList", (): PinCite[] =>
    this.OR([
      {
        ALT: () => {
          this.CONSUME(At);
          return this.OR2([
            { ALT: () => this.SUBRULE(this.markedPins) },
            { ALT: () => this.SUBRULE(this.numberedPins, { ARGS: [undefined, "page"] }) },
          ]);
        },
      },
      { ALT: () => this.SUBRULE2(this.markedPins) },
      { ALT: () => this.SUBRULE2(this.numberedPins, { ARGS: [undefined, "line"] }) },
    ]),
  );

  /** A mark and its numbers: "¶¶ 4, 6–8", "§ III.A.1", "n.4", "PageID.123". */
  protected readonly markedPins = this.RULE("markedPins", (): PinCite[] =>
    this.OR([
      {
        ALT: () => {
          const mark = this.SUBRULE(this.pinMark);
          return this.SUBRULE(this.numberedPins, {
            ARGS: [mark, this.ACTION(() => UNITS.get(mark.tokenType)!)],
          });
        },
      },
      {
        ALT: () => {
          const sign = this.CONSUME(SectionSign);
          return this.SUBRULE(this.sectionPins, { ARGS: [sign] });
        },
      },
    ]),
  );

  /** "¶", "p.", "PageID", "n.", "l.", "col.". */
  protected readonly pinMark = this.RULE("pinMark", (): IToken =>
    this.OR([
      { ALT: () => this.CONSUME(ParagraphSign) },
      { ALT: () => this.CONSUME(PageWord) },
      { ALT: () => this.CONSUME(PageId) },
      { ALT: () => this.CONSUME(NoteMark) },
      { ALT: () => this.CONSUME(LineMark) },
      { ALT: () => this.CONSUME(ColumnMark) },
      { ALT: () => this.CONSUME(VolumeMark) },
    ]),
  );

  /** Sections of a document: "§§ III.A.1, III.A.6". */
  protected readonly sectionPins = this.RULE("sectionPins", (first: IToken): PinCite[] => {
    const pins: PinCite[] = [];
    const one = () => {
      const number = this.CONSUME(SectionNumber);
      this.ACTION(() => {
        const start = pins.length === 0 ? first.startOffset : number.startOffset;
        pins.push(
          pinCite(
            "section",
            this.folded(start, this.lastEnd()),
            number.image.replace(/\s+/g, ""),
            undefined,
            start,
            this.lastEnd(),
          ),
        );
      });
    };
    this.OPTION({ GATE: () => this.next(1, SectionNumber), DEF: one });
    this.MANY({
      GATE: () => this.nextIn(1, LINKS) && this.next(2, SectionNumber),
      DEF: () => {
        this.SUBRULE(this.link);
        const number = this.CONSUME2(SectionNumber);
        this.ACTION(() =>
          pins.push(
            pinCite(
              "section",
              number.image,
              number.image.replace(/\s+/g, ""),
              undefined,
              number.startOffset,
              this.lastEnd(),
            ),
          ),
        );
      },
    });
    return pins;
  });

  /** Numbers of one unit: "3–5, 7 & 9". The unit turns to lines where "12:3" is written. */
  protected readonly numberedPins = this.RULE(
    "numberedPins",
    (first: IToken | undefined, unit: PinUnit): PinCite[] => {
      const pins: PinCite[] = [];
      const head = this.SUBRULE(this.numberPin, { ARGS: [first, unit] });
      this.ACTION(() => pins.push(head));
      this.MANY({
        GATE: () => this.listGoesOn(),
        DEF: () => {
          this.SUBRULE(this.link);
          const more = this.SUBRULE2(this.numberPin, { ARGS: [undefined, unit] });
          this.ACTION(() => pins.push(more));
        },
      });
      return pins;
    },
  );

  /** "3", "3–5", "*3", "12:3-14:5", "x". */
  protected readonly numberPin = this.RULE(
    "numberPin",
    (first: IToken | undefined, unit: PinUnit): PinCite => {
      const start = this.LA(1);
      const star = this.OPTION(() => this.CONSUME(Star));
      const from = this.SUBRULE(this.place);
      let to: string | undefined;
      this.OPTION2({
        GATE: () => this.rangeAhead(),
        DEF: () => {
          this.OR([{ ALT: () => this.CONSUME(Dash) }, { ALT: () => this.CONSUME(To) }]);
          this.OPTION3(() => this.CONSUME2(Star));
          to = this.SUBRULE2(this.place);
        },
      });
      return this.ACTION(() => {
        const begin = first?.startOffset ?? start.startOffset;
        const end = this.lastEnd();
        const kind: PinUnit = star ? "starPage" : from.includes(":") ? "line" : unit;
        return pinCite(kind, this.folded(begin, end), from, to, begin, end);
      });
    },
  );

  /** "3", "12:3", "4(a)", "x". */
  protected readonly place = this.RULE("place", (): string =>
    this.OR([
      { ALT: () => this.CONSUME(Roman).image },
      {
        ALT: () => {
          let place = this.CONSUME(Integer).image;
          this.OPTION(() => {
            const part = this.CONSUME(Subdivision).image;
            place += part;
          });
          this.OPTION2({
            GATE: () => this.next(2, Integer) && this.touches(this.LA(1)),
            DEF: () => {
              this.CONSUME(Colon);
              const line = this.CONSUME2(Integer).image;
              place += ":" + line;
            },
          });
          return place;
        },
      },
    ]),
  );

  /** Whether a pin begins here, after a comma or without one. */
  private pinAhead(): boolean {
    let ahead = 1;
    if (this.nextIn(1, LINKS)) ahead = this.next(2, And) ? 3 : 2;
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

  private numberAfterMark(ahead: number): boolean {
    if (this.next(ahead, SectionSign)) return this.next(ahead + 1, SectionNumber);
    if (this.next(ahead + 1, Star)) return this.next(ahead + 2, Integer);
    return this.next(ahead + 1, Integer) || this.next(ahead + 1, Roman);
  }

  private adjacent(...ahead: number[]): boolean {
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
    return !this.next(beyond, At);
  }

  /** Whether words follow the number that it counts: "3 witnesses". */
  protected counts(ahead: number): boolean {
    const number = this.LA(ahead);
    COUNTS.lastIndex = endOf(number);
    return COUNTS.test(this.text);
  }

  private rangeAhead(): boolean {
    if (!this.next(1, Dash) && !this.next(1, To)) return false;
    const ahead = this.next(2, Star) ? 3 : 2;
    return this.next(ahead, Integer) || this.next(ahead, Roman);
  }
}
