/** A bulk run: inputs → documents → batches → worker threads → target, in the order of the inputs, each step bounded. */
import { pMapIterable } from "p-map";
import type { Target } from "../targets/target.ts";
import { toBatches } from "./batches.ts";
import type { BatchSize } from "./batches.ts";
import type { DocumentRecord } from "./document-record.ts";
import { createPool } from "./pool.ts";
import type { PoolOptions } from "./pool.ts";
import { select } from "./select.ts";
import type { Selection } from "./select.ts";
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
  /** Told after each batch that was stored. */
  onProgress?: (stats: Stats) => void;
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
 * @param key What tells this run from others, of `runKey`.
 * @param target Where the records go.
 * @param options What the run does.
 * @returns What it did.
 * @throws {Error} When the target cannot store, or no worker can be started.
 */
export async function runBulk(key: string, target: Target, options: BulkOptions): Promise<BulkResult> {
  const held = await target.open({ key });
  const stats = emptyStats();
  let from = held;
  let complete = false;
  try {
    for await (const records of indexAll(options, held)) {
      await target.write({ from, records });
      from += records.length;
      for (const record of records) count(stats, record);
      options.onProgress?.(stats);
    }
    complete = true;
  } finally {
    await target.close(complete);
  }
  return { held, stats };
}

/**
 * Indexes the documents of the inputs.
 *
 * @param options What the run does.
 * @param from How many documents to pass over.
 * @returns The records in the order of the documents, a batch at a time.
 */
export async function* indexAll(options: BulkOptions, from: number): AsyncGenerator<DocumentRecord[]> {
  const pool = createPool(options);
  try {
    const documents = readInputs(findInputs(options.operands), options.input);
    const batches = toBatches(select(documents, { ...options.selection, from }), options.batch);
    yield* pMapIterable(batches, (batch) => pool.index(batch), {
      concurrency: options.workers,
      // what is ready waits for a slow batch before it, but not without end
      backpressure: options.workers * 3,
    });
  } finally {
    await pool.close();
  }
}
