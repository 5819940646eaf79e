/** What the nodes and edges of the cross-reference graph carry. */
import type { MultiDirectedGraph } from "graphology";
import type { PartyRole, PinCite, RecordKind } from "../tree/index.ts";
import type { Disposition } from "./disposition.ts";

export type { Disposition } from "./disposition.ts";

/** The cross-reference graph of one order or of several: a graphology graph whose node keys are the graph ids. */
export type DocketGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** What a node stands for. */
export type GraphNodeType =
  "order" | "case" | "docket" | "record" | "exhibit" | "authority" | "party" | "date";

/** What a node carries: its `type`, a `label` for the reader, and what is known of the thing. */
export interface NodeAttributes {
  type: GraphNodeType;
  label: string;
  /** The number of a docket entry … */
  number?: number;
  /** … and of its attachment. */
  attachment?: number;
  /** The graph id of the case that an entry of several dockets is of, and of the case on whose docket an order stands. */
  case?: string;
  /** The kind of a record document, and of an entry where an order tells what it is. */
  kind?: RecordKind;
  /** The ISO date of a dated record document, of a date, and of the day on which an order was signed. */
  date?: string;
  /** The court of a case or order: CourtListener's id. */
  court?: string;
  /** The title of an order, and what orders call an entry: "motion to compel". */
  title?: string;
  /** Who filed an entry, in the words of an order, where they fit no one party of its caption: "Signal Defendants". */
  filer?: string;
  /** How sure `kind` and `title` of an entry are, 0 to 1. */
  confidence?: number;
}

/** What an edge says of its two ends. */
export type GraphEdgeType =
  | "cites"
  | "attachmentOf"
  | "exhibitTo"
  | "filedAs"
  | "rulesOn"
  | "filedOn"
  | "filedBy"
  | "inCase"
  | "partyTo"
  | "sameAs";

/** How a citation reaches what it cites: by its own words, or through the citation before it. */
export type Via = "direct" | "id" | "supra" | "short";

/** A pin cite as the graph and the citation records carry it. */
export type Pin = Pick<PinCite, "unit" | "from" | "to">;

/** What an edge carries. */
export type EdgeAttributes = CitesEdge | RelationEdge;

/** Order → what it cites, one edge a citation and thing cited. */
export interface CitesEdge {
  type: "cites";
  /** The `id` of the citation in its tree. */
  citation: string;
  /** Where the citation stands in the source. */
  start: number;
  end: number;
  pins: Pin[];
  via: Via;
  /** For the ends of a range too long to be written out: the whole range, "5-4000". */
  range?: string;
}

/** Every other edge. One that was inferred from the words of an order says how sure that is, and why. */
export interface RelationEdge {
  type: Exclude<GraphEdgeType, "cites">;
  /** The role of a party. */
  role?: PartyRole;
  /** How an order decides what it rules on, where it says so. */
  disposition?: Disposition;
  /** 0 to 1. */
  confidence?: number;
  reason?: string;
  /** The graph id of the order that says so, and the `id` of its citation. */
  order?: string;
  citation?: string;
}
