/** What the page shows: the orders, and the things that they cite, each with its places. */
import type { Disposition, Pin, Via } from "../graph/index.ts";
import type { Order, RecordKind } from "../tree/index.ts";
import type { Passage } from "./passages.ts";

/** What the colours tell apart. */
export type Kind = "docket" | "record" | "case" | "law";

/** A resolved order, and its name: that of its file without the ending. */
export interface ViewInput {
  name: string;
  source: string;
  tree: Order;
}

/** An order on the page. */
export interface ViewOrder extends ViewInput {
  /** What the ids of its elements begin with: `o1`. */
  prefix: string;
  /** Its title, or the name of its file. */
  title: string;
  /** ISO date of the day on which it was signed, or else filed; absent where neither is told. */
  date: string | undefined;
  /** The entry of the docket that it is, where its page stamps or another order tell. */
  entry?: Thing;
  /** "Loop AI Labs Inc v. Anna Gatti, et al."; absent where the caption names no parties. */
  parties: string | undefined;
  /** Where it cites, in source order. */
  passages: Passage[];
  /** The same by the ids of their elements. */
  byAnchor: ReadonlyMap<string, Passage>;
}

/** A place where a thing is cited. */
export interface Place {
  order: ViewOrder;
  passage: Passage;
  /** The exhibit of the thing that is cited: "Ex. 1". */
  exhibit?: string;
  pins: Pin[];
  via: Via;
}

/** When or by whom something was filed, and how sure that is, 0 to 1. */
export interface Told {
  text: string;
  confidence: number;
}

/** What is cited: an entry of a docket, a document of the record, an authority. */
export interface Thing {
  /** The id of its card: `t12`. */
  key: string;
  /** Its graph id. */
  id: string;
  kind: Kind;
  /** The heading that it stands under in its panel. */
  group: string;
  /** Its name: "No. 596-1", "Brayer Declaration", "Bell Atl. Corp. v. Twombly". */
  label: string;
  /** What orders call an entry: "motion to compel". */
  title?: Told;
  /** What stands after its name: "550 U.S. 544 (2007)". */
  detail: string;
  /** Whether its name is that of a decision, which is set in italics. */
  isName: boolean;
  places: Place[];
  number?: number;
  attachment?: number;
  recordKind?: RecordKind;
  /** ISO date of a dated document. */
  date?: string;
  filedOn?: Told;
  filedBy?: Told;
  /** Who filed it, in the words of an order, where these name no one party: "Signal Defendants". */
  filer?: string;
  /** The order of the page that it is. */
  order?: ViewOrder;
  /** The entry that it is attached to, or that it is filed as. */
  parent?: Thing;
  /** The attachments and documents that stand under it. */
  parts: Thing[];
  exhibits: string[];
  /** Other names of the same thing. */
  aliases: string[];
  /** The orders that rule on it, and how. */
  rulings: { order: ViewOrder; disposition: Disposition | undefined }[];
}

/** A day or month, and what the orders say of it. */
export interface DateEntry {
  /** The id of its card: `d-2016-03-30`. */
  key: string;
  iso: string;
  places: Place[];
  /** The entries filed that day. */
  filed: Thing[];
}

/** A citation that could not be told what it stands for. */
export interface Open {
  /** The id of its card: `u3`. */
  key: string;
  place: Place;
  reason: string;
}

/** All that the page shows. */
export interface View {
  title: string;
  /** By date, those without one last. */
  orders: ViewOrder[];
  /** In the order of their panels. */
  things: Thing[];
  dates: DateEntry[];
  open: Open[];
  /** The things that each citation stands for, by the id of its element. */
  targets: Map<string, Thing[]>;
}
