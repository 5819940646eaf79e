/** What a docket sheet is: the entries of a case as far as its orders tell of them. */
import type { Disposition } from "../graph/index.ts";
import type { RecordKind } from "../tree/index.ts";

/** The docket of one case. */
export interface DocketSheet {
  /** The graph id of the case; absent where no order tells it. */
  case?: string;
  /** The number of the case. */
  number?: string;
  /** The orders that tell of it, in the order of their dates. */
  orders: SheetOrder[];
  /** The entries by number, each before what is attached to it; an order without a number stands where its date puts it. */
  rows: SheetRow[];
}

/** An order that a sheet was made from. */
export interface SheetOrder {
  /** The graph id. */
  id: string;
  title?: string;
  /** ISO date of the day on which it was signed. */
  date?: string;
}

/** An entry, or an attachment of one. */
export interface SheetRow {
  /** Absent for an order whose entry is not told. */
  number?: number;
  attachment?: number;
  /** ISO date of the day on which it was filed, and how sure that is. */
  filed?: Told;
  /** Who filed it. */
  filedBy?: Told;
  /** What it is: "motion to compel". */
  name?: Told;
  kind?: RecordKind;
  /** The graph ids of the orders of the sheet that it is. */
  orders: string[];
  /** What orders decided on it. */
  rulings: SheetRuling[];
  /** Where it is cited. */
  cited: SheetCitation[];
}

/** Something that orders tell of an entry. */
export interface Told {
  value: string;
  /** 0 to 1. */
  confidence: number;
}

/** What an order decided on an entry. */
export interface SheetRuling {
  /** The graph id of the order. */
  order: string;
  /** Absent where the order decides it, but not in words that are read. */
  disposition?: Disposition;
  confidence: number;
}

/** A place at which an entry is cited. */
export interface SheetCitation {
  /** The graph id of the order. */
  order: string;
  /** The `id` of the citation in its tree. */
  citation: string;
  /** The line of the order, and its page where page stamps tell it. */
  line: number;
  page?: number;
}
