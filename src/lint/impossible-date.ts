/** `impossible-date`: a day that no calendar has. */
import { visit } from "unist-util-visit";
import { createLocator } from "../text/positions.ts";
import type { CalendarDate, Order } from "../tree/index.ts";
import type { Check, Finding } from "./check.ts";

/** "February 30, 2016", "13/45/2016". */
export const impossibleDate: Check = {
  id: "impossible-date",
  severity: "error",
  description: "Dates are days of the calendar.",
  find: (order, source) => [...inSource(source), ...inDates(order, source)],
};

/** What is no day is no date to the grammar either: it is looked for in the text, in captions and stamps too. */
function inSource(source: string): Finding[] {
  const findings: Finding[] = [];
  const locator = createLocator({ source, segments: [] });
  for (const match of source.matchAll(written)) {
    const { name, named = "", monthNumber = "", numbered = "", inWords, inNumbers } = match.groups!;
    const month = name === undefined ? Number(monthNumber) : months.indexOf(name.slice(0, 3)) + 1;
    const year = Number(inWords ?? inNumbers);
    if (isDay(year, month, Number(name === undefined ? numbered : named))) continue;
    findings.push({
      place: { start: locator.point(match.index), end: locator.point(match.index + match[0].length) },
      reason: `There is no ${match[0].replace(/\s+/g, " ")}`,
      actual: match[0],
    });
  }
  return findings;
}

/** Dates written in other ways. */
function inDates(order: Order, source: string): Finding[] {
  const findings: Finding[] = [];
  visit(order, "date", ({ iso, value, position, precision }: CalendarDate) => {
    const [year = 0, month = 0, day = 1] = iso.split("-").map(Number);
    const isFound = source.slice(position.start.offset, position.end.offset).search(written) !== -1;
    if (precision === "day" && !isDay(year, month, day) && !isFound)
      findings.push({ place: position, reason: `There is no ${value}`, actual: value });
  });
  return findings;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date with its year, by name or by numbers; not part of a longer row of numbers. */
const written = new RegExp(
  "\\b(?<name>January|February|March|April|May|June|July|August|September|October|November|December|" +
    "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)\\s{1,3}(?<named>\\d{1,2}),?\\s{1,3}(?<inWords>(?:1[89]|20)\\d\\d)\\b" +
    "|(?<![\\d/.-])(?<monthNumber>\\d{1,2})/(?<numbered>\\d{1,2})/(?<inNumbers>(?:1[89]|20)\\d\\d)(?![\\d/-])",
  "g",
);
