/** What a worker thread does: indexes the documents of a batch, and marks which it is at. */
import type { DocumentRecord } from "./document-record.ts";
import { indexDocument } from "./index-order.ts";
import type { ReadingRules, SourceDocument } from "./source-document.ts";

/** A batch as it is sent to a worker. */
export interface BatchTask {
  documents: readonly SourceDocument[];
  rules: ReadingRules;
  /** Shared memory, one number: the place within the batch that the worker is at; -1 before it begins. */
  place: Int32Array;
}

/**
 * Indexes a batch.
 *
 * @param task The documents, and where to mark which is being worked on.
 * @returns A record for each.
 */
export default async function indexBatch(task: BatchTask): Promise<DocumentRecord[]> {
  const { documents, rules, place } = task;
  const records: DocumentRecord[] = [];
  for (const document of documents) {
    Atomics.store(place, 0, records.length);
    records.push(await indexDocument(document, rules));
  }
  return records;
}
