/**
 * Pin cites: "at 3–5, 7", "at 3:4-5", "¶¶ 4, 6–8", "§ III.A.1", "n.3", "p. 3", "PageID.123-24", "at *3", "12:3-14:5".
 * (Bluebook rules 3.2, 3.3; B17.1.2 for the record.)
 */
import type { IToken, TokenType } from "chevrotain";
import type { PinCite, PinUnit } from "../../src/tree/index.ts";
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
  Semicolon,
  Star,
  Subdivision,
  To,
  VolumeMark,
} from "../vocabulary.ts";
import { LINKS, PinLooks } from "./pin-ahead.ts";
import { append } from "../../src/tree/append.ts";

const UNITS: ReadonlyMap<TokenType, PinUnit> = new Map<TokenType, PinUnit>([
  [ParagraphSign, "paragraph"],
  [PageWord, "page"],
  [PageId, "pageId"],
  [NoteMark, "footnote"],
  [LineMark, "line"],
  [ColumnMark, "column"],
  [VolumeMark, "number"],
]);

/** The rules for pins. */
export abstract class PinRules extends PinLooks {
  /** All the pins that stand here, each led by a comma or not: ", at 7 n.4". */
  protected readonly pins = this.RULE("pins", (): PinCite[] => {
    const pins: PinCite[] = [];
    this.MANY({
      GATE: () => this.pinAhead(),
      DEF: () => {
        this.OPTION(() => this.SUBRULE(this.link));
        const list = this.SUBRULE(this.pinList);
        this.ACTION(() => append(pins, list));
      },
    });
    // "at 23 (¶ 63)"
    this.OPTION2({
      GATE: () => this.enclosedAhead(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(ExplanationOpen) }, { ALT: () => this.CONSUME(OpenParen) }]);
        const enclosed = this.SUBRULE(this.markedPins);
        this.ACTION(() => append(pins, enclosed));
        this.OR2([{ ALT: () => this.CONSUME(ExplanationClose) }, { ALT: () => this.CONSUME(CloseParen) }]);
      },
    });
    return pins;
  });

  private readonly links = [
    { ALT: () => this.CONSUME(Comma) },
    { ALT: () => this.CONSUME(And) },
    { ALT: () => this.CONSUME(Semicolon) },
  ];

  /** ",", "and", "&", ";" between pins. */
  protected readonly link = this.RULE("link", (): void => {
    this.OR(this.links);
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

  private readonly marks = [
    { ALT: () => this.CONSUME(ParagraphSign) },
    { ALT: () => this.CONSUME(PageWord) },
    { ALT: () => this.CONSUME(PageId) },
    { ALT: () => this.CONSUME(NoteMark) },
    { ALT: () => this.CONSUME(LineMark) },
    { ALT: () => this.CONSUME(ColumnMark) },
    { ALT: () => this.CONSUME(VolumeMark) },
  ];

  /** "¶", "p.", "PageID", "n.", "l.", "col.". */
  protected readonly pinMark = this.RULE("pinMark", (): IToken => this.OR(this.marks));

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
          // "53,992": a page of the Federal Register
          this.OPTION3({
            GATE: () => this.thousandsAhead(),
            DEF: () => {
              this.CONSUME(Comma);
              const rest = this.CONSUME3(Integer).image;
              place += rest;
            },
          });
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
}
