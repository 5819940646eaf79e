/** An order as PostgreSQL is given it: rows in the text format of COPY. */
import type { LineFormat } from "../line-format.ts";
import { orderRows } from "../sql-rows.ts";
import type { SqlRow } from "../sql-rows.ts";
import { documentsTable, partTables } from "../sql-schema.ts";

/** What stands for the number of the document, which only the database knows: room for every `bigint`. */
const numberRoom = 19;
const anyNumber = "0".repeat(numberRoom);

/** The rows of each table; those of `documents` without `number`. */
export const postgresFormat: LineFormat = {
  name: "postgres",
  kinds: [documentsTable.name, ...partTables.map(({ name }) => name)],
  linesOf: (record) => {
    const { document, parts } = orderRows(record);
    const lines: Record<string, string[]> = { [documentsTable.name]: [copyLine(document)] };
    for (const [table, rows] of parts) lines[table] = rows.map((row) => `${anyNumber}\t${copyLine(row)}`);
    return lines;
  },
};

/**
 * Writes the number of the document into its rows, in their place.
 *
 * @param lines The rows of a table that belong to a document.
 * @param number The number, in decimal digits.
 */
export function numberRows(lines: Buffer, number: string): void {
  const digits = number.padStart(numberRoom, "0");
  for (let at = 0; at < lines.length; at = lines.indexOf(lineFeed, at + numberRoom) + 1)
    lines.write(digits, at, "latin1");
}

const lineFeed = 10;

/** A row; it is data to PostgreSQL and nothing else, whatever it holds. */
function copyLine(row: SqlRow): string {
  return `${row.map(field).join("\t")}\n`;
}

function field(value: SqlRow[number]): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value !== "string") return String(value);
  return needsEscape.test(value) ? value.replace(/[\\\n\r\t]/g, (mark) => escapes[mark]!) : value;
}

const needsEscape = /[\\\n\r\t]/;
const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
