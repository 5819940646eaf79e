/** Connects to an index that is a schema of a PostgreSQL database. */
import { Client, escapeIdentifier } from "pg";
import { schemaVersion, tellOtherVersion } from "../sql-schema.ts";
import { postgresSchema } from "./schema.ts";

/** An open connection, whose search path names the schema of the index. */
export interface Connection {
  client: Client;
  /** The address without its password, to be told. */
  place: string;
  close: () => Promise<void>;
}

/**
 * Connects to an index to read it.
 *
 * @param address `postgres://user:password@host:port/database`; `?schema=name` names another schema than `docket`.
 * @throws {Error} When it cannot be reached or is no index, in one line that names it without its password.
 */
export async function connectToRead(address: string): Promise<Connection> {
  return connect(address, async (client, { schema, place }) => {
    if (!(await hasTable(client, schema, "meta"))) throw new Error(`${place}: has no index of orders`);
  });
}

/**
 * Connects to an index to write it; makes its schema when it is not there.
 *
 * @param address As for `connectToRead`.
 * @throws {Error} When it cannot be reached or made, in one line that names it without its password.
 */
export async function connectToWrite(address: string): Promise<Connection> {
  return connect(address, async (client, { schema }) => {
    // two that begin at once make it one after the other
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('docket ' || $1))", [schema]);
    if (!(await hasTable(client, schema, "meta"))) await makeSchema(client, schema);
    await client.query("commit");
  });
}

const settings = { application_name: "docket", keepAlive: true, connectionTimeoutMillis: 20_000 };

interface Address {
  schema: string;
  /** What is left to be understood by the driver. */
  connectionString: string;
  place: string;
}

async function connect(
  address: string,
  prepare: (client: Client, address: Address) => Promise<void>,
): Promise<Connection> {
  const parts = readAddress(address);
  const { schema, connectionString, place } = parts;
  const client = new Client({ connectionString, ...settings });
  // a connection that is lost is told by the next query
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select set_config('search_path', $1, false)", [escapeIdentifier(schema)]);
    await prepare(client, parts);
    const { rows } = await client.query<{ value: string }>(
      "select value from meta where name = 'schema_version'",
    );
    const version = String(rows[0]?.value);
    if (version !== String(schemaVersion)) throw new Error(tellOtherVersion(place, version));
    return { client, place, close: () => client.end() };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw tellPlace(place, error);
  }
}

/**
 * Puts the place before what went wrong.
 *
 * @param place The address without its password.
 * @param error What was thrown.
 * @returns The error, its message in one line.
 */
export function tellPlace(place: string, error: unknown): Error {
  // a refused connection has an empty message and an error for each address of the host
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const message = inner instanceof Error ? inner.message : String(inner);
  return new Error(message.startsWith(place) ? message : `${place}: ${message}`, { cause: error });
}

function readAddress(address: string): Address {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new Error("the address of a PostgreSQL database is postgres://user:password@host:port/database");
  }
  const schema = url.searchParams.get("schema") ?? "docket";
  url.searchParams.delete("schema");
  return { schema, connectionString: url.href, place: `postgres://${url.host}${url.pathname}` };
}

async function hasTable(client: Client, schema: string, table: string): Promise<boolean> {
  const { rowCount } = await client.query(
    "select 1 from pg_catalog.pg_tables where schemaname = $1 and tablename = $2",
    [schema, table],
  );
  return rowCount === 1;
}

async function makeSchema(client: Client, schema: string): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_catalog.pg_namespace where nspname = $1", [
    schema,
  ]);
  // to be asked only when it is missing, as making schemas is a right that not everyone has
  if (rowCount === 0) await client.query(`create schema ${escapeIdentifier(schema)}`);
  for (const statement of postgresSchema) await client.query(statement);
}
