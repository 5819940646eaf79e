/** Orders written by hand for tests of what follows parsing: only dates and "Docket No." are found in the text. */
import { u } from "../../src/tree/index.ts";
import type { CalendarDate, Caption, DocketCitation, Inline, Order } from "../../src/tree/index.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const found = new RegExp(
  `(?<date>(?:${months.join("|")}) \\d{1,2}, \\d{4})|Docket Nos?\\. (?<entries>\\d+(?:-\\d+)?(?:, \\d+(?:-\\d+)?)*)`,
  "g",
);

/** An order of paragraphs, each a line of `text`; citations are c1, c2, … */
export function orderOf(text: string, caption: Caption["children"] = []): Order {
  let count = 0;
  let offset = 0;
  const paragraphs = text.split("\n").map((line) => {
    const start = offset;
    offset += line.length + 1;
    return u("paragraph", start, start + line.length, {
      children: inlines(line, start, () => `c${++count}`),
    });
  });
  const head = u("caption", 0, 0, { children: caption });
  return u("order", 0, text.length, { children: [head, ...paragraphs] });
}

function inlines(line: string, start: number, nextId: () => string): Inline[] {
  const nodes: Inline[] = [];
  let at = 0;
  for (const match of line.matchAll(found)) {
    if (match.index > at)
      nodes.push(u("text", start + at, start + match.index, { value: line.slice(at, match.index) }));
    at = match.index + match[0].length;
    const { date, entries = "" } = match.groups!;
    nodes.push(
      date ? dateOf(date, start + match.index) : citationOf(match[0], entries, start + match.index, nextId()),
    );
  }
  nodes.push(u("text", start + at, start + line.length, { value: line.slice(at) }));
  return nodes;
}

function dateOf(value: string, start: number): CalendarDate {
  const [, month = "", day = "", year = ""] = /(\w+) (\d+), (\d+)/.exec(value)!;
  const iso = `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return u("date", start, start + value.length, { value, iso, precision: "day" });
}

function citationOf(written: string, entries: string, start: number, id: string): DocketCitation {
  const children = entries.split(", ").map((value) => {
    const [number, attachment] = value.split("-").map(Number);
    return u("docketEntry", start, start + written.length, {
      value,
      number: number!,
      ...(attachment !== undefined && { attachment }),
    });
  });
  return u("docketCitation", start, start + written.length, { id, label: "Docket No.", children });
}
