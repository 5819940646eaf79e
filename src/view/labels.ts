/** How things are called on the page, and under which heading they stand. */
import type { Pin } from "../graph/index.ts";
import type { Citation, RecordKind } from "../tree/index.ts";

/** The headings of the record panel, declarations first. */
export const recordHeadings: Record<RecordKind, string> = {
  declaration: "Declarations",
  affidavit: "Affidavits",
  deposition: "Depositions",
  transcript: "Transcripts",
  report: "Reports",
  exhibit: "Exhibits",
  complaint: "Complaints",
  answer: "Answers",
  motion: "Motions",
  opposition: "Oppositions",
  reply: "Replies",
  brief: "Briefs",
  statement: "Statements of facts",
  stipulation: "Stipulations",
  order: "Orders",
  administrativeRecord: "Administrative record",
  appendix: "Appendices",
  bates: "Documents by Bates number",
  other: "Other documents",
};

/** The headings of a table of authorities, in its usual order, by the citations that name them. */
export const authorityHeadings = {
  caseCitation: "Cases",
  constitutionCitation: "Constitutions",
  statuteCitation: "Statutes",
  regulationCitation: "Regulations",
  ruleCitation: "Rules",
} as const satisfies Partial<Record<Citation["type"], string>>;

/** The documents that a person makes are called by the person and one of these. */
const personalRecords: Partial<Record<RecordKind, string>> = {
  declaration: "Declaration",
  affidavit: "Affidavit",
  deposition: "Deposition",
};

/** The name of a record document: "Brayer Declaration"; one that names itself stands as it is: "Compl.". */
export function recordLabel(name: string, kind: RecordKind): string {
  const word = personalRecords[kind];
  if (kind === "exhibit" && !/[a-z]{2}/i.test(name)) return `Ex. ${name}`;
  return word === undefined || /\b(?:decl|aff|dep|test)/i.test(name) ? name : `${name} ${word}`;
}

/** Pin cites as one reads them: "at 3–5", "¶¶ 5–8", "at 12:3". */
export function pinsLabel(pins: readonly Pin[]): string {
  return pins
    .map(({ unit, from, to }) => {
      const range = to === undefined ? from : `${from}–${to}`;
      const [one, several] = pinMarks[unit];
      return `${to === undefined ? one : several} ${range}`.trim();
    })
    .join(", ");
}

/** All pin cites of a thing together, those of a kind in their order: "¶¶ 4, 5–6, 19; at 3". */
export function pinsSummary(pins: readonly Pin[]): string {
  const groups = new Map<string, { mark: readonly [string, string]; ranges: string[] }>();
  for (const { unit, from, to } of pins) {
    const mark = pinMarks[unit];
    const group = groups.get(mark[1]) ?? { mark, ranges: [] };
    groups.set(mark[1], group);
    const range = to === undefined ? from : `${from}–${to}`;
    if (!group.ranges.includes(range)) group.ranges.push(range);
  }
  return [...groups.values()]
    .map(({ mark: [one, several], ranges }) => {
      const isOne = ranges.length === 1 && !ranges[0]?.includes("–");
      return `${isOne ? one : several} ${ranges.sort(collator.compare).join(", ")}`.trim();
    })
    .join("; ");
}

const collator = new Intl.Collator("en", { numeric: true });

const pinMarks: Record<Pin["unit"], readonly [one: string, several: string]> = {
  page: ["at", "at"],
  line: ["at", "at"],
  starPage: ["at", "at"],
  paragraph: ["¶", "¶¶"],
  section: ["§", "§§"],
  footnote: ["n.", "nn."],
  pageId: ["PageID", "PageID"],
  column: ["col.", "cols."],
  number: ["No.", "Nos."],
};

/** The exhibits of a document: "Ex. 1", "Exs. 1, 2, 4". */
export function exhibitsLabel(exhibits: readonly string[]): string {
  if (exhibits.length < 2) return exhibits[0] ?? "";
  const labels = exhibits.map((label) => label.replace(/^Ex\. /, ""));
  return `Exs. ${labels.sort(collator.compare).join(", ")}`;
}

/** A day or month as it is written in English: "March 30, 2016", "March 2016"; short: "Mar 30, 2016". */
export function dateLabel(iso: string, form: "long" | "short" = "long"): string {
  const [year = "", month = "", day] = iso.split("-");
  const name = months[Number(month) - 1];
  if (name === undefined) return iso;
  const shown = form === "short" ? name.slice(0, 3) : name;
  return day === undefined ? `${shown} ${year}` : `${shown} ${Number(day)}, ${year}`;
}

/** The month of an ISO date: "Mar"; nothing where the date has none. */
export function monthLabel(iso: string): string {
  return months[Number(iso.slice(5, 7)) - 1]?.slice(0, 3) ?? "";
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** What a ruling is called that no word tells: the order may only take the matter up. */
export const undecided = "before the court";

/** "1 place", "3 places". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
