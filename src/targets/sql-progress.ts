/** Holds batches to where a run stands. */
import type { DocumentRecord } from "../bulk/document-record.ts";
import type { Batch } from "./target.ts";

/**
 * Gives what of a batch is not stored yet: another process may have stored some of it since the run was opened.
 *
 * @param batch The batch.
 * @param stored How many documents of the run are stored.
 * @throws {Error} When documents before the batch are missing.
 */
export function newRecords(batch: Batch, stored: number): readonly DocumentRecord[] {
  const { from, records } = batch;
  if (from > stored) throw new Error(`documents ${stored} to ${from - 1} of the run are missing`);
  return records.slice(stored - from);
}
