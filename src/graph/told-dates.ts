/**
 * Days that are told without their year or by the day before: "On April 5, Defendants filed …", "The same day, …",
 * "three days later". What they are is read from the last day that the order has written in full.
 */

/** A day told in prose. */
export interface ToldDate {
  /** Where it is told, in the text. */
  start: number;
  end: number;
  /** ISO date. */
  iso: string;
}

const monthNames = [
  "Jan(?:uary|\\.)",
  "Feb(?:ruary|\\.)",
  "Mar(?:ch|\\.)",
  "Apr(?:il|\\.)",
  "May",
  "June",
  "July",
  "Aug(?:ust|\\.)",
  "Sept?(?:ember|\\.)",
  "Oct(?:ober|\\.)",
  "Nov(?:ember|\\.)",
  "Dec(?:ember|\\.)",
];
const months = monthNames.map((name) => new RegExp(`^${name}`));
const counts = "one two three four five six seven eight nine ten".split(" ");

const told = new RegExp(
  `\\b(?<month>${monthNames.join("|")}) (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?[-–:.%$]|,? ?(?:and |through |to )?\\d)` +
    "|\\b(?<same>[Tt]h(?:e|at) same (?:day|date)|[Tt]hat (?:very )?day)\\b" +
    "|\\b(?<next>[Tt]he (?:next|following|very next) day|the day after)\\b" +
    `|\\b(?<count>${counts.join("|")}|[A-Z](?:ne|wo|hree|our|ive|ix|even|ight|en)|\\d{1,2}) days? (?:later|thereafter)\\b`,
  "g",
);

/**
 * Whether a text may tell a day so: a quick look, which spares most texts the pattern above.
 *
 * @param text A piece of prose, its white space as it may be.
 */
export function mayTellDates(text: string): boolean {
  return numberOrDay.test(text) && (/\sda(?:y|te)/.test(text) || monthName.test(text));
}

const numberOrDay = /\s(?:\d|da(?:y|te))/;

const monthName = /[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)[a-z]{0,6}\.?\s+\d/;

/**
 * Finds the days that are told so.
 *
 * @param text A piece of prose without dates in full, its white space folded.
 * @param last The last day written in full before it, as an ISO date.
 * @returns The days, in their order; each is counted from the one before.
 */
export function toldDates(text: string, last: string): ToldDate[] {
  const found: ToldDate[] = [];
  let before = last;
  told.lastIndex = 0;
  for (let match = told.exec(text); match; match = told.exec(text)) {
    const iso = dayTold(match.groups!, before);
    if (iso === undefined) continue;
    found.push({ start: match.index, end: match.index + match[0].length, iso });
    before = iso;
  }
  return found;
}

function dayTold(
  { month, day, same, next, count }: Record<string, string | undefined>,
  before: string,
): string | undefined {
  if (same !== undefined) return before;
  if (next !== undefined) return addDays(before, 1);
  if (count !== undefined) return addDays(before, Number(count) || counts.indexOf(count.toLowerCase()) + 1);
  const at = months.findIndex((name) => name.test(month ?? ""));
  const year = Number(before.slice(0, 4));
  const monthsBack = Number(before.slice(5, 7)) - (at + 1);
  const iso = isoOf(monthsBack > 6 ? year + 1 : year, at + 1, Number(day));
  return addDays(iso, 0) === iso ? iso : undefined;
}

function addDays(iso: string, days: number): string {
  const time = Date.parse(iso) + days * 86_400_000;
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}

function isoOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
