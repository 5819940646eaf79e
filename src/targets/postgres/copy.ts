/** Sends rows to PostgreSQL with COPY, in its text format. */
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/**
 * Adds rows to a table.
 *
 * @param client The connection, within a transaction.
 * @param table The table.
 * @param columns The columns that the values are of.
 * @param rows The rows as COPY takes them, each ended.
 */
export async function copyRows(
  client: Client,
  table: string,
  columns: readonly string[],
  rows: readonly Uint8Array[],
): Promise<void> {
  const some = rows.filter(({ length }) => length > 0);
  if (some.length === 0) return;
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(", ")}) from stdin`));
  await pipeline(Readable.from(some), stream);
}
