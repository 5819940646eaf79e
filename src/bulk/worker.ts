/** What a worker thread does: indexes the documents of a batch, and marks which it is at. */
import { indexDocument } from "./index-order.ts";
import { shapeRecord } from "./shape-record.ts";
import type { Shape, Shaped } from "./shape-record.ts";
import type { ReadingRules, SourceDocument } from "./source-document.ts";
import { count, emptyStats } from "./stats.ts";
import type { Stats } from "./stats.ts";

/** A batch as it is sent to a worker. */
export interface BatchTask {
  documents: readonly SourceDocument[];
  rules: ReadingRules;
  shape: Shape;
  /** Shared memory, one number: the place within the batch that the worker is at; -1 before it begins. */
  place: Int32Array;
}

/** A batch indexed. */
export interface Indexed<S extends Shape> {
  /** One for each document. */
  documents: Shaped<S>[];
  stats: Stats;
}

/**
 * Indexes a batch.
 *
 * @param task The documents, and where to mark which is being worked on.
 * @returns What became of each, and the counts.
 */
export default async function indexBatch(task: BatchTask): Promise<Indexed<Shape>> {
  const { documents, rules, shape, place } = task;
  const stats = emptyStats();
  const indexed: Shaped<Shape>[] = [];
  for (const document of documents) {
    Atomics.store(place, 0, indexed.length);
    const record = await indexDocument(document, rules);
    count(stats, record);
    indexed.push(await shapeRecord(record, shape));
  }
  return { documents: indexed, stats };
}
