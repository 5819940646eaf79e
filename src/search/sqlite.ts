/** Searches an index that is an SQLite file. */
import { openToRead } from "../targets/sqlite/database.ts";
import type { Database } from "../targets/sqlite/database.ts";
import type { Condition } from "./condition.ts";
import { conditionsOf, readFilters, selectSought } from "./filters.ts";
import { hitOf, selectHits } from "./hits.ts";
import type { HitRow } from "./hits.ts";
import { matchesIn, matchMarks } from "./passages.ts";
import type { Stretch } from "./passages.ts";
import { readQuery } from "./query.ts";
import type { TextQuery } from "./query.ts";
import type { Hit, Search, SearchIndex } from "./search-index.ts";

/**
 * Opens an SQLite index for searching.
 *
 * @param path The file.
 * @throws {Error} When it is no index, in one line that names it.
 */
export async function openSqliteIndex(path: string): Promise<SearchIndex> {
  const database = await openToRead(path);
  return {
    search: async (search) => findHits(database, search),
    close: async () => database.close(),
  };
}

function findHits(database: Database, search: Search): Hit[] {
  const { query, limit } = search;
  const filters = readFilters(search.filters);
  const all = <Row>({ sql, values }: Condition): Row[] => database.prepare(sql).all(...values) as Row[];
  const text = readQuery(query);
  const match = text && ftsQuery(text);
  const found = match === undefined ? undefined : ranked(match);
  const rows = all<HitRow>(selectHits(found, conditionsOf(filters, "instr"), limit));
  return rows.map((row) => {
    const { number } = row;
    const numbers = all<{ case_number: string }>({
      sql: "select case_number from cases where document = ? order by position",
      values: [Number(number)],
    });
    const [{ body }] = all<{ body: string }>({
      sql: "select text as body from documents where number = ?",
      values: [Number(number)],
    }) as [{ body: string }];
    const sought = selectSought(filters, number, "instr");
    const matches =
      match !== undefined
        ? matchesIn(all<{ marked: string }>(highlighted(match, number))[0]?.marked ?? "")
        : sought
          ? all<Stretch>(sought)
          : [];
    return hitOf(row, { caseNumbers: numbers.map(({ case_number }) => case_number), text: body, matches });
  });
}

/** A word in the caption weighs more than one in the text; bm25 is the better the less it is. */
function ranked(match: string): Condition {
  return {
    sql: "select rowid as number, -bm25(search, 6.0, 1.0, 2.0) as score from search where search match ?",
    values: [match],
  };
}

function highlighted(match: string, number: number | string): Condition {
  return {
    sql: "select highlight(search, 1, ?, ?) as marked from search where search match ? and rowid = ?",
    values: [matchMarks.open, matchMarks.close, match, Number(number)],
  };
}

/** Each word and phrase is a string to FTS5, in which nothing but the quotation mark has a meaning. */
function ftsQuery({ all, none }: TextQuery): string {
  const string = (term: string): string => `"${term.replaceAll('"', '""')}"`;
  const wanted = all.map((terms) => `(${terms.map(string).join(" OR ")})`).join(" AND ");
  return none.reduce((query, term) => `(${query}) NOT ${string(term)}`, wanted);
}
