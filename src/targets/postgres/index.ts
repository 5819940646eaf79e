/** PostgreSQL as a target: a schema that holds the orders, what they cite, and a full-text index over them. */
import type { Client } from "pg";
import { linesAt } from "../packed-batch.ts";
import { newRows } from "../sql-progress.ts";
import type { SqlRow } from "../sql-rows.ts";
import { documentsTable, partTables } from "../sql-schema.ts";
import type { Batch, Run, Target } from "../target.ts";
import { connectToWrite, tellPlace } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { copyRows } from "./copy.ts";
import { numberRows } from "./lines.ts";

/**
 * Stores orders in a PostgreSQL database, each batch in one transaction together with how far the run has come. Several
 * processes may write to one schema at once.
 *
 * @param address `postgres://user:password@host:port/database`; `?schema=name` names another schema than `docket`.
 * @returns The target.
 * @example
 * const target = postgresTarget("postgres://localhost/orders");
 * await target.open({ key: "first run" });
 * await target.write({ from: 0, records });
 * await target.close(true);
 */
export function postgresTarget(address: string): Target {
  let connection: Connection | undefined;
  let key: string;
  return {
    format: "postgres",
    async open(run: Run) {
      key = run.key;
      connection = await connectToWrite(address);
      const { client } = connection;
      await client.query(
        `create temporary table staged on commit delete rows as select ${orderColumns.join(", ")} from documents with no data`,
      );
      if (run.fresh) await client.query("delete from runs where key = $1", [key]);
      await client.query(
        "insert into runs (key, documents, complete) values ($1, 0, false) on conflict (key) do nothing",
        [key],
      );
      return storedDocuments(client, key);
    },
    async write(batch) {
      const { client, place } = connection!;
      try {
        await storeBatch(client, key, batch, 3);
      } catch (error) {
        throw tellPlace(place, error);
      }
    },
    async close(complete) {
      if (connection === undefined) return;
      const { client, place, close } = connection;
      try {
        if (complete) await client.query("update runs set complete = true where key = $1", [key]);
      } catch (error) {
        throw tellPlace(place, error);
      } finally {
        await close();
      }
    },
  };
}

const orderColumns = documentsTable.columns.slice(1).map(({ name }) => name);

async function storedDocuments(client: Client, key: string, lock = ""): Promise<number> {
  const { rows } = await client.query<{ documents: string }>(
    `select documents from runs where key = $1 ${lock}`,
    [key],
  );
  return Number(rows[0]?.documents ?? 0);
}

async function storeBatch(client: Client, key: string, batch: Batch, tries: number): Promise<void> {
  try {
    await client.query("begin");
    const stored = await storedDocuments(client, key, "for update");
    const { orders, errors } = newRows(batch, stored);
    await storeErrors(client, errors);
    await storeOrders(client, batch, orders);
    await client.query("update runs set documents = greatest(documents, $2) where key = $1", [
      key,
      batch.from + batch.documents.length,
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    if (tries === 1 || !isDeadlock(error)) throw error;
    await storeBatch(client, key, batch, tries - 1);
  }
}

/** Another process stores the same documents at the same time. */
function isDeadlock(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "40P01";
}

async function storeErrors(client: Client, errors: readonly SqlRow[]): Promise<void> {
  if (errors.length === 0) return;
  const [ids, sources, reasons] = [0, 1, 2].map((at) => errors.map((row) => row[at]));
  await client.query("delete from documents where id = any($1)", [ids]);
  await client.query(
    `insert into errors (id, source, reason) select * from unnest($1::text[], $2::text[], $3::text[]) order by 1
     on conflict (id) do update set source = excluded.source, reason = excluded.reason`,
    [ids, sources, reasons],
  );
}

async function storeOrders(
  client: Client,
  { lines }: Batch,
  orders: ReadonlyMap<string, number>,
): Promise<void> {
  if (orders.size === 0) return;
  await client.query("delete from errors where id = any($1)", [[...orders.keys()].sort()]);
  const documents = [...orders.values()].map((at) => linesAt(lines[documentsTable.name]!, at));
  await copyRows(client, "staged", orderColumns, documents);
  const numbers = await storeStaged(client);
  for (const { name, columns } of partTables) {
    const rows = [...orders].map(([id, at]) => {
      const part = linesAt(lines[name]!, at);
      numberRows(part, numbers.get(id)!);
      return part;
    });
    await copyRows(
      client,
      name,
      columns.map((column) => column.name),
      rows,
    );
  }
}

/** Adds the staged documents, or replaces those of the same id and drops their parts; gives their numbers by id. */
async function storeStaged(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; number: string; replaced: boolean }>(
    `insert into documents (${orderColumns.join(", ")}) select ${orderColumns.join(", ")} from staged order by id
     on conflict (id) do update set ${orderColumns.map((name) => `${name} = excluded.${name}`).join(", ")}
     returning id, number, xmax <> 0 as replaced`,
  );
  const replaced = rows.filter((row) => row.replaced).map(({ number }) => number);
  if (replaced.length > 0)
    for (const { name } of partTables)
      await client.query(`delete from ${name} where document = any($1)`, [replaced]);
  return new Map(rows.map(({ id, number }) => [id, number]));
}
