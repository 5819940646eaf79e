/** A bulk run: inputs → documents → batches → worker threads → target, in the order of the inputs, each step bounded. */
import { pMapIterable } from "p-map";
import type { FormatName } from "../targets/line-format.ts";
import type { PackedBatch, ReadDocument } from "../targets/packed-batch.ts";
import type { Run, Target } from "../targets/target.ts";
import { toBatches } from "./batches.ts";
import type { BatchSize } from "./batches.ts";
import { isFailure } from "./document-record.ts";
import type { FailureRecord } from "./document-record.ts";
import { createPool } from "./pool.ts";
import type { PoolOptions } from "./pool.ts";
import { idOfDocument } from "./read-content.ts";
import { SeenIds, tellRepeated } from "./seen-ids.ts";
import { select } from "./select.ts";
import type { Selection } from "./select.ts";
import type { SourceDocument } from "./source-document.ts";
import { findInputs } from "./sources/find-inputs.ts";
import { readInputs } from "./sources/read-inputs.ts";
import type { InputRules } from "./sources/read-inputs.ts";
import { count, emptyStats } from "./stats.ts";
import type { Stats } from "./stats.ts";

/** What a run does. */
export interface BulkOptions extends PoolOptions {
  /** Files, folders, globs, or "-". */
  operands: readonly string[];
  input: InputRules;
  selection: Omit<Selection, "from">;
  batch: BatchSize;
  /** Told after each batch that was stored: the counts, and how far the inputs have been read for it, in bytes on disk. */
  onProgress?: (stats: Stats, bytes: number) => void;
}

/** A run that came to its end. */
export interface BulkResult {
  /** How many documents the target held before. */
  held: number;
  /** What this run added. */
  stats: Stats;
}

/**
 * Indexes all documents of the inputs and stores them; goes on where an earlier run with the same key broke off.
 *
 * @param run What tells this run from others.
 * @param target Where the records go.
 * @param options What the run does.
 * @returns What it did.
 * @throws {Error} When the target cannot store, or no worker can be started.
 */
export async function runBulk(run: Run, target: Target, options: BulkOptions): Promise<BulkResult> {
  const held = await target.open(run);
  const stats = emptyStats();
  const seen = new SeenIds();
  let from = held;
  let complete = false;
  try {
    for await (const { batches, bytes } of indexAll(target.format, options, held, seen)) {
      for (const batch of batches) {
        batch.documents = batch.documents.map((document) => refuseRepeated(document, seen));
        await target.write({ from, ...batch });
        from += batch.documents.length;
        for (const document of batch.documents) count(stats, document);
      }
      options.onProgress?.(stats, bytes);
    }
    complete = true;
  } finally {
    await target.close(complete);
  }
  return { held, stats };
}

/** Two documents with one id would be one to whoever looks for it: the first of a run stays. */
function refuseRepeated(document: ReadDocument | FailureRecord, seen: SeenIds): ReadDocument | FailureRecord {
  if (isFailure(document) || seen.add(document.id)) return document;
  // under its own id it would take the place of the first
  return { id: document.source, source: document.source, reason: tellRepeated(document.id) };
}

/** Documents indexed. */
export interface Indexed {
  batches: PackedBatch[];
  /** How far the inputs had been read for them, in bytes. */
  bytes: number;
}

/**
 * Indexes the documents of the inputs.
 *
 * @param format What is made of each.
 * @param options What the run does.
 * @param from How many documents to pass over.
 * @param seen Takes the ids of those that are passed over.
 * @returns What became of the documents, in their order.
 */
export async function* indexAll(
  format: FormatName,
  options: BulkOptions,
  from = 0,
  seen = new SeenIds(),
): AsyncGenerator<Indexed> {
  const pool = createPool(format, options);
  let bytes = 0;
  const onBytes = (more: number): void => void (bytes += more);
  const onPassed = async (document: SourceDocument): Promise<void> => {
    const id = await idOfDocument(document, options.rules);
    if (id !== undefined) seen.add(id);
  };
  try {
    const documents = readInputs(findInputs(options.operands), { ...options.input, onBytes });
    const batches = toBatches(select(documents, { ...options.selection, from, onPassed }), options.batch);
    const index = async (batch: SourceDocument[]): Promise<Indexed> => {
      const readForIt = bytes;
      return { batches: await pool.index(batch), bytes: readForIt };
    };
    yield* pMapIterable(batches, index, {
      // one more than are at work, so that no worker waits while the next batch is read
      concurrency: options.workers + 1,
      // what is ready waits for a slow batch before it, but not without end
      backpressure: options.workers * 3,
    });
  } finally {
    await pool.close();
  }
}
