/** A bulk run: inputs → documents → batches → worker threads → target, in the order of the inputs, each step bounded. */
import { pMapIterable } from "p-map";
import type { Run, Target } from "../targets/target.ts";
import { toBatches } from "./batches.ts";
import type { BatchSize } from "./batches.ts";
import { createPool } from "./pool.ts";
import type { PoolOptions } from "./pool.ts";
import { select } from "./select.ts";
import type { Selection } from "./select.ts";
import type { SourceDocument } from "./source-document.ts";
import { findInputs } from "./sources/find-inputs.ts";
import { readInputs } from "./sources/read-inputs.ts";
import type { InputRules } from "./sources/read-inputs.ts";
import { addStats, emptyStats } from "./stats.ts";
import type { Stats } from "./stats.ts";
import type { Shape } from "./shape-record.ts";
import type { Indexed } from "./worker.ts";

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
  let complete = false;
  try {
    for await (const stored of storeAll(target, options, held)) {
      addStats(stats, stored.stats);
      options.onProgress?.(stats, stored.bytes);
    }
    complete = true;
  } finally {
    await target.close(complete);
  }
  return { held, stats };
}

/** A batch of which the target has taken the records. */
interface Stored {
  stats: Stats;
  /** How far the inputs had been read for it. */
  bytes: number;
}

/** Stores batch after batch, in the shape that the target takes. */
async function* storeAll(target: Target, options: BulkOptions, held: number): AsyncGenerator<Stored> {
  let from = held;
  const { lines } = target;
  if (lines) {
    for await (const { documents, ...stored } of indexAll(lines.format, options, held)) {
      await lines.write({ from, documents });
      from += documents.length;
      yield stored;
    }
  } else {
    for await (const { documents, ...stored } of indexAll("record", options, held)) {
      await target.write({ from, records: documents });
      from += documents.length;
      yield stored;
    }
  }
}

/**
 * Indexes the documents of the inputs.
 *
 * @param shape What is made of each.
 * @param options What the run does.
 * @param from How many documents to pass over.
 * @returns What became of the documents, in their order, a batch at a time.
 */
export async function* indexAll<S extends Shape>(
  shape: S,
  options: BulkOptions,
  from: number,
): AsyncGenerator<Indexed<S> & { bytes: number }> {
  const pool = createPool(shape, options);
  let bytes = 0;
  const onBytes = (more: number): void => void (bytes += more);
  try {
    const documents = readInputs(findInputs(options.operands), { ...options.input, onBytes });
    const batches = toBatches(select(documents, { ...options.selection, from }), options.batch);
    const index = async (batch: SourceDocument[]): Promise<Indexed<S> & { bytes: number }> => {
      const readForIt = bytes;
      return { ...(await pool.index(batch)), bytes: readForIt };
    };
    yield* pMapIterable(batches, index, {
      concurrency: options.workers,
      // what is ready waits for a slow batch before it, but not without end
      backpressure: options.workers * 3,
    });
  } finally {
    await pool.close();
  }
}
