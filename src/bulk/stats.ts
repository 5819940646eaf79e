/** Counts what a run gave. */
import { isFailure } from "./document-record.ts";
import type { FailureRecord, OrderRecord } from "./document-record.ts";

/** How many failures are kept as examples. */
const examples = 5;

/** What a run gave, in numbers. */
export interface Stats {
  /** Documents read; failures not counted. */
  documents: number;
  failures: number;
  /** The first few of them. */
  firstFailures: FailureRecord[];
  /** Of the text of the documents, in characters. */
  characters: number;
  citations: Record<string, number>;
  /** Citations, dates not counted, of which it could not be told what they stand for. */
  unresolved: number;
  /** Documents by court; "unknown" where the caption does not tell. */
  courts: Record<string, number>;
}

/** Stats of nothing. */
export function emptyStats(): Stats {
  // no prototype: a court or type may be called anything
  const counts = (): Record<string, number> => Object.create(null) as Record<string, number>;
  return {
    documents: 0,
    failures: 0,
    firstFailures: [],
    characters: 0,
    citations: counts(),
    unresolved: 0,
    courts: counts(),
  };
}

/** What a document counts for. */
export interface DocumentCounts {
  characters: number;
  citations: Record<string, number>;
  unresolved: number;
  court: string;
}

/** Counts what a document has. */
export function countsOf({ text, court = "unknown", citations }: OrderRecord): DocumentCounts {
  const counts: DocumentCounts = { characters: text.length, citations: {}, unresolved: 0, court };
  for (const citation of citations) {
    add(counts.citations, citation.type);
    if ("id" in citation && !("refersTo" in citation)) counts.unresolved++;
  }
  return counts;
}

/** Adds a document to stats. */
export function count(stats: Stats, document: { counts: DocumentCounts } | FailureRecord): void {
  if (isFailure(document)) {
    stats.failures++;
    if (stats.firstFailures.length < examples) stats.firstFailures.push(document);
    return;
  }
  const { characters, citations, unresolved, court } = document.counts;
  stats.documents++;
  stats.characters += characters;
  stats.unresolved += unresolved;
  add(stats.courts, court);
  for (const [type, times] of Object.entries(citations)) add(stats.citations, type, times);
}

function add(counts: Record<string, number>, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}
