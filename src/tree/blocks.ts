/** The order and its blocks: what stands on its pages, from the caption to the signature. */
import type { CalendarDate, DocketCitation, Inline } from "./citations.ts";
import type { DocketLiteral, DocketNode, DocketParent, NodeData } from "./unist.ts";

/** Prose between citations; `value` is the text with page furniture and markup left out. */
export interface Text extends DocketLiteral {
  type: "text";
}

/** The root of the tree: one order of a court. */
export interface Order extends DocketParent {
  type: "order";
  children: OrderContent[];
  data?: OrderData;
}

/** Side information on the whole order. */
export interface OrderData extends NodeData {
  /** The text that offsets count in, where it is not the file itself (HTML, PDF). */
  source?: string;
}

/** What an order contains. */
export type OrderContent = PageHeader | Caption | Block | Signature;

/** A block of the order's body. */
export type Block = Heading | Paragraph | Blockquote | List | Footnote;

/** A heading; `depth` 1 to 6. */
export interface Heading extends DocketParent {
  type: "heading";
  depth: number;
  children: Inline[];
}

/** A paragraph of the order. */
export interface Paragraph extends DocketParent {
  type: "paragraph";
  children: Inline[];
}

/** A quotation set off from the text. */
export interface Blockquote extends DocketParent {
  type: "blockquote";
  children: (Block | PageHeader)[];
}

/** A list of items. */
export interface List extends DocketParent {
  type: "list";
  children: (ListItem | PageHeader)[];
}

/** An item of a list. */
export interface ListItem extends DocketParent {
  type: "listItem";
  children: (Block | PageHeader)[];
}

/** A note at the foot of the page; `label` is its mark: "1", "*". */
export interface Footnote extends DocketParent {
  type: "footnote";
  label?: string;
  children: (Block | PageHeader)[];
}

/** A line that the page and not the order has: a CM/ECF stamp, a running header, a page number. */
export interface PageHeader extends DocketLiteral {
  type: "pageHeader";
  caseNumber?: string;
  entry?: number;
  attachment?: number;
  /** ISO date. */
  filed?: string;
  page?: number;
  pages?: number;
}

/** The head of the order: court, parties, case numbers, title. */
export interface Caption extends DocketParent {
  type: "caption";
  children: (Court | Party | CaseNumber | Title | DocketCitation | CalendarDate | PageHeader)[];
}

/** The court that made the order; `id` is CourtListener's ("cand", "ca9"), absent when unknown. */
export interface Court extends DocketLiteral {
  type: "court";
  id?: string;
}

/** What a party is in the case. */
export type PartyRole =
  | "plaintiff"
  | "defendant"
  | "petitioner"
  | "respondent"
  | "appellant"
  | "appellee"
  | "movant"
  | "debtor"
  | "relator"
  | "intervenor"
  | "counterclaimant"
  | "other";

/** A party of the case: `value` is its name without its role. */
export interface Party extends DocketLiteral {
  type: "party";
  role: PartyRole;
  /** Whether "et al." follows the name. */
  etAl: boolean;
}

/** The number of a case: "4:15-cv-00798-HSG" has office 4, year 2015, kind cv, serial 00798, judges [HSG]. */
export interface CaseNumber extends DocketLiteral {
  type: "caseNumber";
  normalized: string;
  office?: string;
  year?: number;
  kind?: string;
  serial?: string;
  judges?: string[];
}

/** The title of the order, white space folded and markup dropped. */
export interface Title extends DocketLiteral {
  type: "title";
}

/** The end of the order: who signed it, and when. */
export interface Signature extends DocketNode {
  type: "signature";
  judge?: string;
  judgeTitle?: string;
  children: (CalendarDate | Text | PageHeader)[];
}
