/** An order as SQLite is given it: a line of JSON with its rows, which is parsed more quickly than objects are copied. */
import type { LineFormat } from "../line-format.ts";
import { orderRows } from "../sql-rows.ts";
import type { SqlRow } from "../sql-rows.ts";
import { partTables } from "../sql-schema.ts";

/** The row of `documents` without `number`, and the rows of each table of `partTables` without `document`. */
export type OrderLine = [document: SqlRow, ...parts: SqlRow[][]];

/** A line an order. */
export const sqliteFormat: LineFormat = {
  name: "sqlite",
  kinds: ["orders"],
  linesOf: (record) => {
    const { document, parts } = orderRows(record);
    const line: OrderLine = [document, ...partTables.map(({ name }) => parts.get(name) ?? [])];
    return { orders: [`${JSON.stringify(line)}\n`] };
  },
};
