/** Dates and ranges of dates: "March 30, 2016", "from March 7 through March 31, 2016", "March 3-5, 2016". */
import type { CalendarDate as DateNode, DateRange } from "../../src/tree/index.ts";
import { endOf, span } from "../nodes.ts";
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

/** The rules for dates. */
export abstract class DateRules extends PinRules {
  /** A date, or a range of two. */
  protected readonly dates = this.RULE("dates", (): DateNode | DateRange | undefined => {
    const open = this.OPTION(() => this.CONSUME(RangeOpen));
    return this.OR([
      {
        ALT: () => {
          const days = this.CONSUME(DaysRange);
          return this.ACTION((): DateRange => {
            const { from, to } = headOf(days, "DaysRange");
            return {
              type: "dateRange",
              from,
              to,
              children: [],
              position: span(open?.startOffset ?? days.startOffset, endOf(days)),
            };
          });
        },
      },
      { ALT: () => this.SUBRULE(this.partialRange, { ARGS: [open?.startOffset] }) },
      {
        ALT: () => {
          const first = this.SUBRULE(this.date);
          let last: DateNode | undefined;
          this.OPTION2({
            GATE: () => this.lastFollows(open !== undefined),
            DEF: () => {
              this.SUBRULE(this.until);
              last = this.SUBRULE2(this.date);
            },
          });
          return this.ACTION(() => (last ? range(open?.startOffset, first, last) : first));
        },
      },
      { ALT: () => undefined },
    ]);
  });

  /** One whole date. */
  protected readonly date = this.RULE("date", (): DateNode => {
    const token = this.CONSUME(CalendarDate);
    return this.ACTION(() => {
      const { iso, precision } = headOf(token, "CalendarDate");
      return {
        type: "date",
        iso,
        precision,
        value: token.image,
        position: span(token.startOffset, endOf(token)),
      };
    });
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
    this.OPTION(() => this.CONSUME(Comma));
    this.OR([
      { ALT: () => this.CONSUME(To) },
      { ALT: () => this.CONSUME(Dash) },
      { ALT: () => this.CONSUME(And) },
    ]);
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
