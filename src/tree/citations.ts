/** What an order cites: entries of the docket, documents of the record, authorities, and citations before it. */
import type { DocketLiteral, DocketNode, DocketParent } from "./unist.ts";
import type { Text, Footnote, PageHeader } from "./blocks.ts";

/** What a pin cite counts: "12:3" is a `line`, "¶ 4" a `paragraph`, "PageID.123" a `pageId`, "at *3" a `starPage`. */
export type PinUnit =
  "page" | "line" | "paragraph" | "section" | "footnote" | "pageId" | "starPage" | "column" | "number";

/** A place within what is cited: "at 3–5" is `{unit: "page", from: "3", to: "5"}`. `to` is written out: 1320–23 gives "1323". */
export interface PinCite extends DocketLiteral {
  type: "pinCite";
  unit: PinUnit;
  from: string;
  to?: string;
}

/** An entry of the docket, `attachment` for what is filed under it (596-1 → 1), `through` for the last of a range. */
export interface DocketEntry extends DocketLiteral {
  type: "docketEntry";
  number: number;
  attachment?: number;
  through?: EntryNumber;
}

/** The number of an entry and, where there is one, of its attachment. */
export interface EntryNumber {
  number: number;
  attachment?: number;
}

/** An exhibit that a citation names: "Ex. 1", "Exs. A–C" (`through: "C"`), "PX-12". */
export interface Exhibit extends DocketParent {
  type: "exhibit";
  label: string;
  through?: string;
  children: (PinCite | Interruption)[];
}

/** What may break a citation at the foot of a page. */
export type Interruption = PageHeader | Footnote;

/** What every citation has. `id` is unique in its order; `refersTo` is the graph id that it stands for, after resolution. */
export interface CitationBase extends DocketNode {
  id: string;
  refersTo?: string;
  /** The introductory signal before it, as written: "See", "But see, e.g.,". */
  signal?: string;
}

/** A citation of the docket: "Docket No. 596-1", "ECF Nos. 12, 14 & 16-1 at 3". */
export interface DocketCitation extends CitationBase {
  type: "docketCitation";
  /** The label as written: "Docket No.", "ECF Nos.", "#". */
  label: string;
  /** The other case whose docket is meant, by its number … */
  caseNumber?: string;
  /** … or by its name: "Floyd, ECF Nos. 442, 445". */
  caseName?: string;
  /** The court of that case, as written: "E.D. La.". */
  court?: string;
  children: (DocketEntry | PinCite | Exhibit | RecordCitation | Definition | Interruption)[];
}

/** The kinds of documents that make up the record. */
export type RecordKind =
  | "declaration"
  | "affidavit"
  | "deposition"
  | "transcript"
  | "exhibit"
  | "complaint"
  | "answer"
  | "motion"
  | "opposition"
  | "reply"
  | "brief"
  | "order"
  | "report"
  | "statement"
  | "stipulation"
  | "administrativeRecord"
  | "appendix"
  | "bates"
  | "other";

/** A citation of a document of the record: "Brayer Decl., April 22, 2016, ¶¶ 5-8, Ex. 1". */
export interface RecordCitation extends CitationBase {
  type: "recordCitation";
  kind: RecordKind;
  /** The declarant, deponent or short title as written: "Brayer", "Apple Opp.", "Compl.". */
  name: string;
  /** What tells it from others of the same person, as written: "Supp.", "Second". */
  ordinal?: string;
  /** ISO date, when one is written in the citation. */
  date?: string;
  /** The graph id of the document itself, after resolution, where `refersTo` is the entry that it is filed as. */
  document?: string;
  children: (PinCite | Exhibit | DocketCitation | RecordCitation | Definition | Interruption)[];
}

/** A citation of a reported or unreported decision: "Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007)". */
export interface CaseCitation extends CitationBase {
  type: "caseCitation";
  form: "full" | "short";
  name?: string;
  volume?: string;
  /** As written, white space folded: "F.Supp.2d". */
  reporter?: string;
  /** The usual abbreviation, where another is written: "F. Supp. 2d". */
  normalizedReporter?: string;
  page?: string;
  caseNumber?: string;
  /** "2016 WL 1234567". */
  database?: string;
  /** The court of the parenthetical, as written: "9th Cir.". */
  court?: string;
  year?: number;
  /** The `id` of the citation of the same decision that this one stands beside: "127 S. Ct. 1955" after "550 U.S. 544". */
  parallel?: string;
  children: (PinCite | Definition | Interruption)[];
}

/** A citation of a statute: "28 U.S.C. § 1331". A list is one citation: section "1331, 1332". */
export interface StatuteCitation extends CitationBase {
  type: "statuteCitation";
  title?: string;
  code: string;
  section: string;
  children: (PinCite | Interruption)[];
}

/** A citation of a regulation: "20 C.F.R. § 404.1520", "85 Fed. Reg. 123". */
export interface RegulationCitation extends CitationBase {
  type: "regulationCitation";
  title?: string;
  code: string;
  section: string;
  children: (PinCite | Interruption)[];
}

/** A citation of a rule of court: "Fed. R. Civ. P. 37(a)(1)", "Civ. L.R. 7-9". */
export interface RuleCitation extends CitationBase {
  type: "ruleCitation";
  rules: string;
  number: string;
  children: (PinCite | Interruption)[];
}

/** A citation of a constitution: "U.S. Const. amend. XIV, § 1". */
export interface ConstitutionCitation extends CitationBase {
  type: "constitutionCitation";
  jurisdiction: string;
  article?: string;
  amendment?: string;
  section?: string;
  children: (PinCite | Interruption)[];
}

/** Id., Ibid., supra, infra, and short names: what points back (or on) to another citation. */
export interface BackReference extends CitationBase {
  type: "backReference";
  form: "id" | "supra" | "infra" | "short";
  /** What a supra or a short form names: "Smith". */
  name?: string;
  /** The `id` of the full citation that it stands for; absent when it cannot be told. */
  antecedent?: string;
  children: (PinCite | Exhibit | DocketCitation | Interruption)[];
}

/** A day or a month of a year: `iso` "2016-03-30" or "2016-03". */
export interface CalendarDate extends DocketLiteral {
  type: "date";
  iso: string;
  precision: "day" | "month";
}

/** "between March 7, 2016 and March 31, 2016": `from` and `to` are ISO dates. */
export interface DateRange extends DocketNode {
  type: "dateRange";
  from: string;
  to: string;
  children: (CalendarDate | Interruption)[];
}

/** A short name being given: ("IQS"), ("Mot."), (the "Smith Decl."). */
export interface Definition extends DocketNode {
  type: "definition";
  name: string;
  /** The graph id of what the name stands for, when the words before it tell. */
  refersTo?: string;
  children: (Text | Interruption)[];
}

/** What follows a citation in parentheses and tells of it: "(quoting Smith, 5 U.S. at 3)", "(emphasis added)". */
export interface Parenthetical extends DocketNode {
  type: "parenthetical";
  /** How it relates what it cites to what stands before it: "quoting", "citing"; absent for other words. */
  relation?: "quoting" | "citing";
  /** The `id` of the citation that it explains. */
  of?: string;
  children: Inline[];
}

/** Several citations in one citation sentence or clause, with the signals and words between them: "See A; see also B; C". */
export interface StringCite extends DocketNode {
  type: "stringCite";
  children: Inline[];
}

/** Everything with an `id`. */
export type Citation =
  | DocketCitation
  | RecordCitation
  | CaseCitation
  | StatuteCitation
  | RegulationCitation
  | RuleCitation
  | ConstitutionCitation
  | BackReference;

/** What stands in a line of prose. */
export type Inline =
  Text | Citation | CalendarDate | DateRange | Definition | Parenthetical | StringCite | Interruption;
