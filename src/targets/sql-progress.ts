/** Tells what of a batch an SQL database is to store. */
import { isFailure } from "../bulk/document-record.ts";
import { errorRow } from "./sql-rows.ts";
import type { SqlRow } from "./sql-rows.ts";
import { plainText } from "./sql-text.ts";
import type { Batch } from "./target.ts";

/** What is to be stored. */
export interface BatchRows {
  /** The orders by the id that the database gives them, with their places within the batch; of those with one id the last. */
  orders: Map<string, number>;
  errors: SqlRow[];
}

/**
 * Gives what of a batch is not stored yet: another process may have stored some of it since the run was opened.
 *
 * @param batch The batch.
 * @param stored How many documents of the run are stored.
 * @returns The orders and the failures.
 * @throws {Error} When documents before the batch are missing.
 */
export function newRows(batch: Batch, stored: number): BatchRows {
  const { from, documents } = batch;
  if (from > stored) throw new Error(`documents ${stored} to ${from - 1} of the run are missing`);
  const rows: BatchRows = { orders: new Map(), errors: [] };
  for (const [at, document] of documents.entries()) {
    if (from + at < stored) continue;
    if (isFailure(document)) rows.errors.push(errorRow(document));
    else rows.orders.set(plainText(document.id), at);
  }
  return rows;
}
