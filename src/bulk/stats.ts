/** Counts what a run gave. */
import { isFailure } from "./document-record.ts";
import type { DocumentRecord, FailureRecord } from "./document-record.ts";

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

/** Adds a record to stats. */
export function count(stats: Stats, record: DocumentRecord): void {
  if (isFailure(record)) {
    stats.failures++;
    if (stats.firstFailures.length < examples) stats.firstFailures.push(record);
    return;
  }
  stats.documents++;
  stats.characters += record.text.length;
  add(stats.courts, record.court ?? "unknown");
  for (const citation of record.citations) {
    add(stats.citations, citation.type);
    if ("id" in citation && !("refersTo" in citation)) stats.unresolved++;
  }
}

/** Adds stats to stats. */
export function addStats(stats: Stats, more: Stats): void {
  stats.documents += more.documents;
  stats.failures += more.failures;
  stats.firstFailures.push(...more.firstFailures.slice(0, examples - stats.firstFailures.length));
  stats.characters += more.characters;
  stats.unresolved += more.unresolved;
  for (const [name, times] of Object.entries(more.citations)) add(stats.citations, name, times);
  for (const [name, times] of Object.entries(more.courts)) add(stats.courts, name, times);
}

function add(counts: Record<string, number>, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}
