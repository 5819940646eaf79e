/** The two SQL databases behind one face, for tests that hold both to the same. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { tables } from "../../src/targets/sql-schema.ts";
import { openToRead } from "../../src/targets/sqlite/database.ts";
import { postgresTarget } from "../../src/targets/postgres/index.ts";
import { sqliteTarget } from "../../src/targets/sqlite/index.ts";
import type { Target } from "../../src/targets/target.ts";
import { hasPostgres, startPostgres } from "./postgres.ts";
import type { PostgresServer } from "./postgres.ts";

/** A row of a result, by column; flags are booleans and JSON is parsed. */
export type ResultRow = Record<string, unknown>;

/** An index that is empty at first. */
export interface TestIndex {
  /** What `docket search` and `docket bulk --to` name it by. */
  address: string;
  target: () => Target;
  query: (sql: string) => Promise<ResultRow[]>;
}

/** A kind of database. */
export interface TestDatabase {
  name: string;
  isHere: boolean;
  start: () => Promise<void>;
  stop: () => void;
  /** A new, empty index. */
  index: () => TestIndex;
}

/** SQLite, in files of a temporary folder. */
export const sqlite: TestDatabase = {
  name: "SQLite",
  isHere: true,
  start: () => {
    folder = mkdtempSync(join(tmpdir(), "docket-sqlite-"));
    return Promise.resolve();
  },
  stop: () => rmSync(folder, { recursive: true }),
  index: () => {
    const address = join(folder, `index-${++made}.sqlite`);
    return { address, target: () => sqliteTarget(address), query: (sql) => querySqlite(address, sql) };
  },
};

/** PostgreSQL, in schemas of a server. */
export const postgres: TestDatabase = {
  name: "PostgreSQL",
  isHere: hasPostgres,
  start: async () => {
    server = await startPostgres();
  },
  stop: () => server?.stop(),
  index: () => {
    const address = `${server!.address}?schema=test_${process.pid}_${++made}`;
    return { address, target: () => postgresTarget(address), query: (sql) => queryPostgres(address, sql) };
  },
};

let folder: string;
let server: PostgresServer | undefined;
let made = 0;

/** All that an index holds of the orders: each table in the order of its key. What `number` a document has is not told. */
export async function contentsOf({ query }: TestIndex): Promise<Record<string, ResultRow[]>> {
  const contents: Record<string, ResultRow[]> = {};
  for (const { name, columns } of tables) {
    const listed = columns
      .map((column) => column.name)
      .filter((column) => column !== "number" || name !== "documents");
    const isPart = listed[0] === "document";
    const from = isPart ? `${name} p join documents d on d.number = p.document` : name;
    const columnsOf = isPart
      ? ["d.id as document", ...listed.slice(1).map((column) => `p.${column}`)]
      : listed;
    const order = isPart ? "d.id, p.position" : listed[0];
    contents[name] = await query(`select ${columnsOf.join(", ")} from ${from} order by ${order}`);
  }
  return contents;
}

async function querySqlite(path: string, sql: string): Promise<ResultRow[]> {
  const database = await openToRead(path);
  try {
    return (database.prepare(sql).all() as ResultRow[]).map((row) =>
      plain(row, (name, value) => fromSqlite(name, value)),
    );
  } finally {
    database.close();
  }
}

async function queryPostgres(address: string, sql: string): Promise<ResultRow[]> {
  const url = new URL(address);
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query("select set_config('search_path', $1, false)", [url.searchParams.get("schema")]);
    // of several statements the last
    const { rows } = [await client.query<ResultRow>(sql)].flat().at(-1)!;
    return rows.map((row) => plain(row, (_, value) => numberOf(value)));
  } finally {
    await client.end();
  }
}

function plain(row: ResultRow, read: (name: string, value: unknown) => unknown): ResultRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, read(name, value)]));
}

const columnTypes = new Map(tables.flatMap(({ columns }) => columns.map(({ name, type }) => [name, type])));

function fromSqlite(name: string, value: unknown): unknown {
  if (value === null) return value;
  if (columnTypes.get(name) === "flag") return value === 1;
  if (columnTypes.get(name) === "json") return JSON.parse(value as string) as unknown;
  return numberOf(value);
}

/** PostgreSQL gives large integers as text. */
function numberOf(value: unknown): unknown {
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}
