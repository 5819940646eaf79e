/** Sends rows to PostgreSQL with COPY, in its text format. */
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { SqlRow } from "../sql-rows.ts";

/**
 * Adds rows to a table.
 *
 * @param client The connection, within a transaction.
 * @param table The table.
 * @param columns The columns that the values are of.
 * @param rows The rows; they are data to PostgreSQL and nothing else, whatever they hold.
 */
export async function copyRows(
  client: Client,
  table: string,
  columns: readonly string[],
  rows: readonly SqlRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(", ")}) from stdin`));
  await pipeline(Readable.from(chunks(rows)), stream);
}

/** Chunks of about a megabyte. */
function* chunks(rows: readonly SqlRow[]): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    chunk += `${row.map(field).join("\t")}\n`;
    if (chunk.length > 1_000_000) {
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}

function field(value: SqlRow[number]): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value !== "string") return String(value);
  return needsEscape.test(value) ? value.replace(/[\\\n\r\t]/g, (mark) => escapes[mark]!) : value;
}

const needsEscape = /[\\\n\r\t]/;
const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
