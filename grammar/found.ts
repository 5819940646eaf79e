/**
 * What a token reader finds at an anchor: the pieces of a citation's head, in order, each with what its words
 * say. The lexer hands them to the parser as tokens of the same name.
 */
import type { RecordKind } from "../src/tree/index.ts";

/** The heads of citations, by the token that each becomes. */
export interface Heads {
  /** An introductory signal: "See", "but see, e.g.,". */
  Signal: { signal: string };
  /** The label of the docket: "ECF Nos.". */
  DocketLabel: DocketLabelHead;
  /** A case's number where another case's docket or an unpublished decision is cited: "No. 2:08-cv-1220". */
  CaseNumber: { caseNumber: string };
  /** A case's name: "Bell Atl. Corp. v. Twombly"; `certain` when the words themselves show that it is one. */
  CaseName: { name: string; certain: boolean };
  /** Volume and reporter: "550 U.S.", or year and database: "2016 WL"; `normalized` where it is not the usual abbreviation. */
  Reporter: { volume: string; reporter: string; normalized?: string; database: boolean; corrected?: string };
  /** Title and code: "42 U.S.C.", "Cal. Civ. Code". */
  Code: { title?: string; code: string; kind: "statute" | "regulation" };
  /** A set of rules: "Fed. R. Civ. P.", "Local Rule", or the bare word "Rule". */
  RuleSet: { rules: string; trailing: boolean };
  /** The rules that a number belongs to, after it: "of the Federal Rules of Civil Procedure". */
  RuleSetOf: { rules: string };
  /** A constitution: "U.S. Const.". */
  Constitution: { jurisdiction: string };
  /** The title of a document of the record: "Brayer Decl.", "Pl.'s Mem. in Opp'n". */
  RecordTitle: RecordTitleHead;
  /** The mark of an exhibit: "Ex.", "Exhibits", "Pl.'s Ex.". */
  ExhibitMark: { mark: string };
  /** A number stamped on a page in discovery: "ABC-000123". */
  BatesNumber: { label: string };
  /** "Id.", "Ibid.". */
  Id: { corrected?: string };
  /** "supra", "infra". */
  Supra: { form: "supra" | "infra" };
  /** A whole date: "March 30, 2016". */
  CalendarDate: { iso: string; precision: "day" | "month" };
  /** A date whose year is told by the one after it: "March 7" in "March 7 to March 31, 2016". */
  PartialDate: { month: number; day: number };
  /** "from", "between" before a date. */
  RangeOpen: Record<never, never>;
  /** Days of a month as a range: "March 3-5, 2016". */
  DaysRange: { from: string; to: string };
  /** A short name being given: ("IQS"). */
  Definition: { name: string };
}

/** What a docket label says. */
export interface DocketLabelHead {
  /** As written, white space folded: "Docket Nos.". */
  label: string;
  plural: boolean;
  /** Whether a bracket opens before the numbers and belongs to the label: "Doc. No. [45]". */
  bracket: boolean;
  corrected?: string;
}

/** What the title of a record document says. */
export interface RecordTitleHead {
  kind: RecordKind;
  name: string;
  /** What tells it from others of the same person: "Second Supp.". */
  ordinal?: string;
  /** The title where the scan has misread its head word: "Smith Decl." of "Smith Deel.". */
  corrected?: string;
}

/** The name of a head. */
export type HeadType = keyof Heads;

/** A head as found: what it is, where it stands, what it says. */
export type Found = { [T in HeadType]: { type: T; start: number; end: number; head: Heads[T] } }[HeadType];
