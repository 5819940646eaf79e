/** What bulk processing makes of one document: plain JSON, the one thing that every target stores. */
import type { CitationRecord } from "../citations.ts";
import type { GraphEdgeJson, GraphNodeJson } from "../graph/json.ts";
import type { PartyRole } from "../tree/index.ts";

/** A value of JSON. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A party as the caption names it. */
export interface PartyRecord {
  name: string;
  role: PartyRole;
}

/** What a text left open, and where. */
export interface MessageRecord {
  ruleId: string;
  reason: string;
  start?: number;
  end?: number;
}

/** A document that was read: its head, its text, what it cites, and its cross-reference graph. */
export interface OrderRecord {
  /** Unique within a run: the id that the input gave, else the path of the file. */
  id: string;
  /** Where it came from: "orders/a.txt", "dump.ndjson.gz:17". */
  source: string;
  /** CourtListener's id of the court. */
  court?: string;
  courtName?: string;
  /** As the caption writes them, normalised: "4:15-cv-00798". */
  caseNumbers: string[];
  /** "Loop AI Labs Inc. v. Gatti": the parties of the caption in short. */
  caseName?: string;
  parties: PartyRecord[];
  title?: string;
  judge?: string;
  /** ISO date of the signature, else of the page stamp, else of the caption. */
  date?: string;
  /** The order's own entry, as its page stamps tell it. */
  entry?: number;
  /** The text that all offsets count in. */
  text: string;
  /** In source order; no `file`, which is `id`. */
  citations: CitationRecord[];
  nodes: GraphNodeJson[];
  edges: GraphEdgeJson[];
  messages: MessageRecord[];
  /** Fields that the input gave beside the text. */
  metadata?: { [name: string]: Json };
}

/** A document that could not be read, and why. */
export interface FailureRecord {
  id: string;
  source: string;
  /** One line. */
  reason: string;
}

/** What became of a document. */
export type DocumentRecord = OrderRecord | FailureRecord;

/** Tells a failure from an order. */
export function isFailure(record: object): record is FailureRecord {
  return "reason" in record;
}
