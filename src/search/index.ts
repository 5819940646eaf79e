/** Searches the indexes that the SQL targets make. */
import { existsSync } from "node:fs";
import type { SearchIndex } from "./search-index.ts";

export { QueryError } from "./query.ts";
export type { Filters } from "./filters.ts";
export type { Passage, Stretch } from "./passages.ts";
export type { Hit, Search, SearchIndex } from "./search-index.ts";

/**
 * Opens an index for searching.
 *
 * @param address An SQLite file, or `postgres://user:password@host:port/database?schema=name`.
 * @returns The index; it is closed by who opened it.
 * @throws {Error} When it is not there, cannot be reached or is no index, in one line that names it.
 * @example
 * const index = await openIndex("orders.sqlite");
 * const hits = await index.search({ query: '"motion to compel"', filters: { court: "cand" }, limit: 10 });
 * await index.close();
 */
export async function openIndex(address: string): Promise<SearchIndex> {
  if (/^postgres(?:ql)?:\/\//.test(address))
    return (await import("./postgres.ts")).openPostgresIndex(address);
  if (!existsSync(address)) throw new Error(`${address}: no such file or folder`);
  return (await import("./sqlite.ts")).openSqliteIndex(address);
}
