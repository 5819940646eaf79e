/** The dates drawn to scale: a line with a mark for each day, its height telling how often the day is named. */
import type { Element } from "hast";
import { s } from "hastscript";
import { dateLabel } from "./labels.ts";
import type { DateEntry } from "./model.ts";

const width = 420;
const height = 84;
const margin = 28;
const base = height - 22;

/**
 * Draws the dates.
 *
 * @param dates Dates in their order.
 * @returns A picture; the list of the dates says the same in words.
 */
export function timelineStrip(dates: readonly DateEntry[]): Element {
  const days = dates
    .map((entry) => ({ entry, day: dayOf(entry.iso) }))
    .filter(({ day }) => Number.isFinite(day));
  const first = days[0]?.day ?? 0;
  const last = days.at(-1)?.day ?? 0;
  const span = Math.max(last - first, 1);
  const x = (day: number): number =>
    Math.round((margin + ((day - first) / span) * (width - 2 * margin)) * 10) / 10;
  const most = Math.max(...days.map(({ entry }) => entry.places.length), 1);
  return s(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, className: ["strip"], role: "img", ariaLabel: "The dates to scale" },
    [
      s("line.axis", { x1: margin, x2: width - margin, y1: base, y2: base }),
      ...yearTicks(first, last).map(({ year, day }) =>
        s("g.tick", [
          s("line", { x1: x(day), x2: x(day), y1: base, y2: base + 4 }),
          s("text", { x: x(day), y: base + 16, textAnchor: "middle" }, year),
        ]),
      ),
      ...days.map(({ entry, day }) => {
        const size = 8 + 40 * Math.sqrt(entry.places.length / most);
        return s("a", { href: `#${entry.key}`, tabIndex: -1, dataT: entry.key }, [
          s("title", `${dateLabel(entry.iso)}, named ${entry.places.length} times`),
          s("line.day", { x1: x(day), x2: x(day), y1: base, y2: Math.round(base - size) }),
          s("circle.day", { cx: x(day), cy: Math.round(base - size), r: entry.filed.length > 0 ? 4 : 3 }),
        ]);
      }),
    ],
  );
}

/** Days since 1970; a month is as its first day. */
function dayOf(iso: string): number {
  return Date.parse(iso.length === 7 ? `${iso}-01` : iso) / 86_400_000;
}

/** Ticks at years, or at months where all is within two years; never more than fit. */
function yearTicks(first: number, last: number): { year: string; day: number }[] {
  const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString();
  if (last - first < 700) return monthTicks(isoOf(first), isoOf(last));
  const from = Number(isoOf(first).slice(0, 4));
  const to = Number(isoOf(last).slice(0, 4)) + 1;
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (to - from) / years <= 8) ?? 200;
  const ticks = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step)
    ticks.push({ year: String(year), day: dayOf(`${String(year).padStart(4, "0")}-01-01`) });
  return ticks.filter(({ day }) => day >= first && day <= last);
}

function monthTicks(first: string, last: string): { year: string; day: number }[] {
  const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const isoOf = (month: number): string =>
    `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  const from = monthOf(first);
  const to = monthOf(last);
  const step = Math.max(1, Math.ceil((to - from) / 6));
  const ticks = [];
  for (let month = from; month <= to; month += step)
    ticks.push({ year: dateLabel(isoOf(month), "short"), day: dayOf(isoOf(month)) });
  return ticks.filter(({ day }) => day >= dayOf(first.slice(0, 10)) && day <= dayOf(last.slice(0, 10)));
}
