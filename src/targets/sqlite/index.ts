/** SQLite as a target: a file that holds the orders, what they cite, and a full-text index over them. */
import { partTables, errorsTable, documentsTable } from "../sql-schema.ts";
import type { Table } from "../sql-schema.ts";
import { linesAt } from "../packed-batch.ts";
import { newRows } from "../sql-progress.ts";
import type { SqlRow } from "../sql-rows.ts";
import type { Batch, Run, Target } from "../target.ts";
import type { OrderLine } from "./lines.ts";
import { closeWritten, inTransaction, openToWrite, tellPath } from "./database.ts";
import type { Database } from "./database.ts";

/**
 * Stores orders in an SQLite file, each batch in one transaction together with how far the run has come.
 *
 * @param path The file; made when it is not there.
 * @returns The target.
 * @example
 * const target = sqliteTarget("orders.sqlite");
 * await target.open({ key: "first run" });
 * await target.write({ from: 0, records });
 * await target.close(true);
 */
export function sqliteTarget(path: string): Target {
  let database: Database | undefined;
  let store: (batch: Batch) => void;
  let key: string;
  return {
    format: "sqlite",
    async open(run: Run) {
      key = run.key;
      database = await openToWrite(path);
      if (run.fresh) database.prepare("delete from runs where key = ?").run(key);
      store = prepareStore(database, key);
      return storedDocuments(database, key);
    },
    async write(batch) {
      try {
        store(batch);
      } catch (error) {
        throw tellPath(path, error);
      }
    },
    async close(complete) {
      if (database === undefined) return;
      if (complete) {
        database.prepare("update runs set complete = 1 where key = ?").run(key);
        database.exec("pragma optimize = 0x10002");
      }
      closeWritten(database);
    },
  };
}

function storedDocuments(database: Database, key: string): number {
  const run = database.prepare("select documents from runs where key = ?").get(key) as
    { documents: number } | undefined;
  return run?.documents ?? 0;
}

/** Prepares the statements once; what it gives stores a batch with them. */
function prepareStore(database: Database, key: string): (batch: Batch) => void {
  const prepare = (sql: string) => database.prepare(sql);
  const columns = documentsTable.columns.slice(1).map(({ name }) => name);
  const numberOf = prepare("select number from documents where id = ?");
  const insertOrder = prepare(insertInto(documentsTable, columns));
  const updateOrder = prepare(
    `update documents set ${columns.map((name) => `${name} = ?`).join(", ")} where number = ?`,
  );
  const deleteOrder = prepare("delete from documents where id = ?");
  const insertError = prepare(insertInto(errorsTable));
  const deleteError = prepare("delete from errors where id = ?");
  const parts = partTables.map((table) => ({
    insert: prepare(insertInto(table)),
    remove: prepare(`delete from ${table.name} where document = ?`),
  }));
  const advance = prepare(
    "insert into runs (key, documents, complete) values (?, ?, 0) on conflict (key) do update set documents = excluded.documents",
  );

  return (batch) =>
    inTransaction(database, () => {
      const stored = storedDocuments(database, key);
      const { orders, errors } = newRows(batch, stored);
      for (const [id, at] of orders)
        storeOrder(id, JSON.parse(linesAt(batch.lines["orders"]!, at).toString()) as OrderLine);
      for (const error of errors) {
        const [id = "", ...rest] = values(error);
        deleteOrder.run(id);
        deleteError.run(id);
        insertError.run(id, ...rest);
      }
      advance.run(key, Math.max(stored, batch.from + batch.documents.length));
    });

  function storeOrder(id: string, [document, ...rows]: OrderLine): void {
    deleteError.run(id);
    const known = (numberOf.get(id) as { number: number } | undefined)?.number;
    const number = known ?? Number(insertOrder.run(...values(document)).lastInsertRowid);
    if (known !== undefined) updateOrder.run(...values(document), known);
    for (const [at, { insert, remove }] of parts.entries()) {
      if (known !== undefined) remove.run(known);
      for (const row of rows[at]!) insert.run(number, ...values(row));
    }
  }
}

function insertInto({ name, columns }: Table, names = columns.map((column) => column.name)): string {
  return `insert into ${name} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`;
}

/** SQLite knows no true and false. */
function values(row: SqlRow): (string | number | null)[] {
  return row.map((value) => (typeof value === "boolean" ? Number(value) : (value ?? null)));
}
