/** Dates and ranges of dates: "March 30, 2016", "from March 7 through March 31, 2016", "March 3-5, 2016". */
import type { IToken } from "chevrotain";
import type { CalendarDate as DateNode, DateRange } from "../../src/tree/index.ts";
import type { Alternative } from "../engine/rules.ts";
import { TypeSet } from "../engine/type-set.ts";
import { endOf } from "../engine/tokens.ts";
import { span } from "../nodes.ts";
import { isoDate } from "../tokens/date.ts";
import {
  And,
  CalendarDate,
  Comma,
  Dash,
  DaysRange,
  headOf,
  PartialDate,
  RangeOpen,
  To,
} from "../vocabulary.ts";
import { PinRules } from "./pin.ts";

const UNTIL = new TypeSet([To, Dash, And]);

/** The rules for dates. */
export abstract class DateRules extends PinRules {
  /** A date, or a range of two. */
  protected readonly dates = this.RULE("dates", (): DateNode | DateRange | undefined =>
    this.OR(this.dateForms, this.maybe(0, RangeOpen)),
  );

  /** The forms of dates, each given the word that opens a range. */
  private readonly dateForms: Alternative<DateNode | DateRange | undefined, IToken | undefined>[] = [
    {
      ALT: (open) => {
        const days = this.CONSUME(DaysRange);
        const { from, to } = headOf(days, "DaysRange");
        const start = (open ?? days).startOffset;
        return { type: "dateRange", from, to, children: [], position: span(start, endOf(days)) };
      },
    },
    { ALT: (open) => this.SUBRULE(this.partialRange, open?.startOffset) },
    {
      ALT: (open) => {
        const first = this.SUBRULE(this.date);
        const last = this.may(this.lastFollows(open !== undefined)) ? this.OPTION2(this.lastDate) : undefined;
        return last ? range(open?.startOffset, first, last) : first;
      },
    },
    { ALT: () => undefined },
  ];

  private readonly lastDate = (): DateNode => {
    this.SUBRULE(this.until);
    return this.SUBRULE2(this.date);
  };

  /** One whole date. */
  protected readonly date = this.RULE("date", (): DateNode => {
    const token = this.CONSUME(CalendarDate);
    const { iso, precision } = headOf(token, "CalendarDate");
    const position = span(token.startOffset, endOf(token));
    return { type: "date", iso, precision, value: token.image, position };
  });

  /** "March 7 to March 31, 2016": the year of the second is that of the first. */
  protected readonly partialRange = this.RULE(
    "partialRange",
    (start: number | undefined): DateNode | DateRange | undefined => {
      const token = this.CONSUME(PartialDate);
      let last: DateNode | undefined;
      const both = this.next(1, And) || this.next(2, And);
      this.OPTION({
        GATE: () => this.lastFollows(true),
        DEF: () => {
          this.SUBRULE(this.until);
          last = this.SUBRULE(this.date);
        },
      });
      return this.ACTION(() => {
        if (!last) return undefined;
        const { month, day } = headOf(token, "PartialDate");
        const iso = isoDate(last.iso.slice(0, 4), month, day);
        if (!iso || last.iso < iso || (both && start === undefined)) return last;
        const first: DateNode = {
          type: "date",
          iso,
          precision: "day",
          value: token.image,
          position: span(token.startOffset, endOf(token)),
        };
        return range(start, first, last);
      });
    },
  );

  /** "to", "through", "-", and "and" after "between". */
  protected readonly until = this.RULE("until", (): void => {
    this.maybe(0, Comma);
    this.oneOf(0, UNTIL);
  });

  /** Whether the second date of a range follows; "and" joins two only where "between" or "from" stands before. */
  private lastFollows(opened: boolean): boolean {
    const ahead = this.next(1, Comma) ? 2 : 1;
    if (!this.next(ahead + 1, CalendarDate)) return false;
    return this.next(ahead, To) || this.next(ahead, Dash) || (opened && this.next(ahead, And));
  }

  /** Whether a date begins here. */
  protected isDate(ahead: number): boolean {
    return this.next(ahead, CalendarDate);
  }
}

function range(start: number | undefined, first: DateNode, last: DateNode): DateRange {
  return {
    type: "dateRange",
    from: first.iso,
    to: last.iso,
    children: [first, last],
    position: span(start ?? first.position.start.offset, last.position.end.offset),
  };
}
