/** Opens an index that is an SQLite file. */
import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { loadPeer } from "../../peer.ts";
import { schemaVersion, tellOtherVersion } from "../sql-schema.ts";
import { sqliteSchema } from "./schema.ts";

/** An open SQLite database. */
export type Database = DatabaseSyncInstance;

/**
 * Opens an index to be read.
 *
 * @param path The file.
 * @throws {Error} When it is not there or no index, in one line that names it.
 */
export async function openToRead(path: string): Promise<Database> {
  return opened(path, true);
}

/**
 * Opens an index to be written; makes it when it is not there.
 *
 * @param path The file.
 * @throws {Error} When it cannot be made or is something else, in one line that names it.
 */
export async function openToWrite(path: string): Promise<Database> {
  return opened(path, false);
}

async function opened(path: string, readOnly: boolean): Promise<Database> {
  const { DatabaseSync } = await loadPeer(
    "@photostructure/sqlite",
    "an SQLite index",
    () => import("@photostructure/sqlite"),
  );
  let database: Database | undefined;
  try {
    database = new DatabaseSync(path, { readOnly, timeout: 30_000 });
    database.exec("pragma cache_size = -16384");
    if (!readOnly) prepareToWrite(database, path);
    checkVersion(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw tellPath(path, error);
  }
}

/**
 * Puts the path before what went wrong.
 *
 * @param path The file.
 * @param error What was thrown.
 * @returns The error, its message in one line.
 */
export function tellPath(path: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(reason.startsWith(path) ? reason : `${path}: ${reason}`, { cause: error });
}

/**
 * Closes an index that was written. What lies at rest is one plain file, which can be read where nothing may be written;
 * as long as others have it open, its log stays beside it.
 */
export function closeWritten(database: Database): void {
  try {
    database.exec("pragma busy_timeout = 0; pragma journal_mode = delete");
  } catch {
    // the last one to close it does it
  }
  database.close();
}

/** Readers go on while a batch is written, and a batch that is written survives a power cut. */
function prepareToWrite(database: Database, path: string): void {
  if (!has(database, "meta") && database.prepare("select 1 from sqlite_schema").get() !== undefined)
    throw new Error(`${path}: ${otherDatabase}`);
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 4000");
  inTransaction(database, () => {
    if (has(database, "meta")) return;
    for (const statement of sqliteSchema) database.exec(statement);
  });
}

function checkVersion(database: Database, path: string): void {
  if (!has(database, "meta") || !has(database, "documents")) throw new Error(`${path}: ${otherDatabase}`);
  const row = database.prepare("select value from meta where name = 'schema_version'").get() as
    { value: string } | undefined;
  const version = String(row?.value);
  if (version !== String(schemaVersion)) throw new Error(tellOtherVersion(path, version));
}

const otherDatabase = "is an SQLite database, but no index of orders";

function has(database: Database, table: string): boolean {
  return (
    database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(table) !== undefined
  );
}

/**
 * Does several writes as one: all of them are stored, or none.
 *
 * @param database The database.
 * @param work The writes.
 * @throws What the work throws; nothing is stored then.
 */
export function inTransaction(database: Database, work: () => void): void {
  database.exec("begin immediate");
  try {
    work();
    database.exec("commit");
  } catch (error) {
    if (database.isTransaction) database.exec("rollback");
    throw error;
  }
}
