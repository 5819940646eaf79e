/** Searches an index that is a schema of a PostgreSQL database. */
import type { Client } from "pg";
import { connectToRead, tellPlace } from "../targets/postgres/connection.ts";
import { wordsOf } from "../targets/postgres/schema.ts";
import type { Condition } from "./condition.ts";
import { conditionsOf, readFilters, selectSought } from "./filters.ts";
import { hitOf, selectHits } from "./hits.ts";
import type { HitRow } from "./hits.ts";
import { keepPhrases, matchesIn, matchMarks } from "./passages.ts";
import type { Stretch } from "./passages.ts";
import { readQuery } from "./query.ts";
import type { TextQuery } from "./query.ts";
import type { Hit, Search, SearchIndex } from "./search-index.ts";

/**
 * Connects to a PostgreSQL index for searching.
 *
 * @param address `postgres://user:password@host:port/database?schema=name`.
 * @throws {Error} When it cannot be reached or is no index, in one line that names it.
 */
export async function openPostgresIndex(address: string): Promise<SearchIndex> {
  const { client, place, close } = await connectToRead(address);
  return {
    search: (search) =>
      findHits(client, search).catch((error: unknown) => {
        throw error instanceof Error && "code" in error ? tellPlace(place, error) : error;
      }),
    close,
  };
}

async function findHits(client: Client, search: Search): Promise<Hit[]> {
  const { query, limit } = search;
  const filters = readFilters(search.filters);
  const all = async <Row extends object>({ sql, values }: Condition): Promise<Row[]> =>
    (await client.query<Row>(numbered(sql), values)).rows;
  const text = readQuery(query);
  const rows = await all<HitRow>(selectHits(text && ranked(text), conditionsOf(filters, "strpos"), limit));
  const hits: Hit[] = [];
  for (const row of rows) {
    const { number } = row;
    const numbers = await all<{ case_number: string }>({
      sql: "select case_number from cases where document = ? order by position",
      values: [number],
    });
    const [order] = await all<{ body: string; marked: string }>(marked(text, number));
    const { body, marked: markedText } = order!;
    const sought = selectSought(filters, number, "strpos");
    const matches = text
      ? keepPhrases(body, matchesIn(markedText), [...text.all.flat()])
      : sought
        ? await all<Stretch>(sought)
        : [];
    const offsets = matches.map(({ start, end }) => ({ start: Number(start), end: Number(end) }));
    hits.push(
      hitOf(row, {
        caseNumbers: numbers.map(({ case_number }) => case_number),
        text: body,
        matches: offsets,
      }),
    );
  }
  return hits;
}

/** A word in the caption weighs more than one in the text; long orders do not win by their length. */
function ranked(text: TextQuery): Condition {
  const { sql, values } = tsQuery(text);
  return {
    sql: `select number, ts_rank_cd('{0.1, 0.1, 0.2, 0.6}', search, query, 1) as score
      from documents, (select ${sql} as query) q where search @@ query`,
    values,
  };
}

/** The text, and the text with marks around all that the query finds; both count alike but for the marks. */
function marked(text: TextQuery | undefined, number: number | string): Condition {
  const body = "select text as body";
  if (!text) return { sql: `${body} from documents where number = ?`, values: [number] };
  const { sql, values } = tsQuery({ ...text, none: [] });
  const options = `HighlightAll=true, StartSel=${matchMarks.open}, StopSel=${matchMarks.close}`;
  return {
    sql: `${body}, ts_headline('words', ${wordsOf("text")}, ${sql}, '${options}') as marked from documents where number = ?`,
    values: [...values, number],
  };
}

/** Each word and phrase is a value: none of its characters has a meaning to the query. */
function tsQuery({ all, none }: TextQuery): Condition {
  const phrase = `phraseto_tsquery('words', ${wordsOf("?::text")})`;
  const wanted = all.map((terms) => `(${terms.map(() => phrase).join(" || ")})`);
  const unwanted = none.map(() => `!!${phrase}`);
  return { sql: [...wanted, ...unwanted].join(" && "), values: [...all.flat(), ...none] };
}

function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll("?", () => `$${++count}`);
}
