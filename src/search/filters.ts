/** What narrows a search beside its words, and the SQL that says so, the same for both databases. */
import { crossReferences } from "../graph/index.ts";
import { parse } from "../parse.ts";
import { resolve } from "../resolve/index.ts";
import { plainText } from "../targets/sql-text.ts";
import type { Condition } from "./condition.ts";
import { docketConditions } from "./docket-filters.ts";
import { QueryError } from "./query.ts";

/** What narrows a search; an order must fit all that are given. */
export interface Filters {
  /** CourtListener's id, "cand", or words of the court's name. */
  court?: string;
  /** A part of the judge's name. */
  judge?: string;
  /** "4:15-cv-00798": orders of this case; together with `entry`, entries of its docket. */
  case?: string;
  /** What the order must cite: "550 U.S. 544", "28 U.S.C. § 1331", "docket:542", or any graph id. */
  cites?: readonly string[];
  /** An entry of the order's own docket that it cites: "542", "596-1". */
  entry?: string;
  /** Whose declaration, affidavit or deposition it cites. */
  declarant?: string;
  /** "2016", "2016-03" or "2016-03-30": not before. */
  from?: string;
  /** Not after. */
  until?: string;
}

/** The function that tells where a text begins within another: they name it differently. */
export type PlaceFunction = "instr" | "strpos";

/**
 * Says filters in SQL. All that the user gave goes into values, nothing into the SQL.
 *
 * @param filters The filters.
 * @param place The database's function.
 * @returns A condition for each.
 * @throws {QueryError} When a filter is none: "--from yesterday".
 */
export function conditionsOf(filters: Filters, place: PlaceFunction): Condition[] {
  const { court, judge, cites = [], entry, declarant, from, until } = filters;
  const conditions: Condition[] = [];
  const add = (sql: string, ...values: (string | number)[]): void => {
    conditions.push({
      sql,
      values: values.map((value) => (typeof value === "string" ? plainText(value) : value)),
    });
  };
  if (court !== undefined)
    add(`(d.court = ? or ${place}(lower(d.court_name), ?) > 0)`, court.toLowerCase(), court.toLowerCase());
  if (judge !== undefined) add(`${place}(lower(d.judge), ?) > 0`, judge.toLowerCase());
  if (from !== undefined) add("d.date >= ?", isoDate("from", from));
  // "~" is after all digits and hyphens: "2016-03~" is after every day of the month
  if (until !== undefined) add("d.date < ?", `${isoDate("until", until)}~`);
  if (declarant !== undefined) {
    const { sql, values } = declaredBy(declarant, place);
    add(`d.number in (select document from citations where ${sql})`, ...values);
  }
  conditions.push(...docketConditions(filters.case, entry));
  for (const cited of cites) conditions.push(citedCondition(graphIdOf(cited)));
  return conditions;
}

/**
 * Selects where an order cites what the filters name, to be shown where there are no words to show.
 *
 * @param filters The filters.
 * @param document The number of the order.
 * @param place The database's function.
 * @returns What gives `start` and `end`; nothing where the filters name nothing that is cited.
 */
export function selectSought(
  filters: Filters,
  document: number | string,
  place: PlaceFunction,
): Condition | undefined {
  const { cites = [], entry, declarant, case: ofCase } = filters;
  const parts: Condition[] = [];
  const cited = (test: string, value: string): number =>
    parts.push({
      sql: `select start_offset, end_offset from edges where document = ? and type = 'cites' and target ${test} ?`,
      values: [document, value],
    });
  for (const one of cites) cited("=", plainText(graphIdOf(one)));
  if (entry !== undefined) cited("=", `docket:${entry}`);
  if (entry !== undefined && ofCase !== undefined) cited("like", `case:%/docket:${entry}`);
  if (declarant !== undefined) {
    const { sql, values } = declaredBy(declarant, place);
    const select = `select start_offset, end_offset from citations where document = ? and ${sql}`;
    parts.push({ sql: select, values: [document, ...values] });
  }
  if (parts.length === 0) return undefined;
  return {
    sql: `select distinct start_offset as "start", end_offset as "end"
      from (${parts.map(({ sql }) => sql).join(" union all ")}) sought order by 1, 2 limit 100`,
    values: parts.flatMap(({ values }) => values),
  };
}

/** The citations of a declaration, affidavit or deposition of someone, whose name may be a part of the one written. */
function declaredBy(declarant: string, place: PlaceFunction): Condition {
  return {
    sql: `kind in ('declaration', 'affidavit', 'deposition') and ${place}(' ' || lower(name) || ' ', ?) > 0`,
    values: [` ${plainText(declarant).toLowerCase().trim()} `],
  };
}

/** Reads the citations among filters, once for all that is asked with them. */
export function readFilters(filters: Filters): Filters {
  return filters.cites === undefined ? filters : { ...filters, cites: filters.cites.map(graphIdOf) };
}

/**
 * Reads what `--cites` names.
 *
 * @param cited A graph id, or a citation as an order would write it.
 * @returns Its graph id.
 * @throws {QueryError} When it cannot be read as a citation.
 * @example
 * graphIdOf("28 USC 1331"); // "authority:28 U.S.C. § 1331"
 */
export function graphIdOf(cited: string): string {
  if (/^(?:docket|case|authority|record|exhibit):/.test(cited)) return cited;
  const { edges } = crossReferences(resolve(parse(`See ${cited}.`)));
  const edge = edges.find(({ type }) => type === "cites");
  if (!edge)
    throw new QueryError(`${cited}: is no citation that can be read, as "550 U.S. 544" or "docket:542" is`);
  return edge.target;
}

/** An authority is found under its parallel citations too, where any order gives them. */
function citedCondition(id: string): Condition {
  const [, name] = /^authority:(.*)$/s.exec(id) ?? [];
  if (name !== undefined)
    return {
      sql: `d.number in (select document from authorities where authority in (
        select ? union select same_as from authorities where authority = ? and same_as is not null
        union select authority from authorities where same_as = ?))`,
      values: [name, name, name],
    };
  const [, entry] = /^docket:(.*)$/s.exec(id) ?? [];
  if (entry !== undefined) return docketConditions(undefined, entry)[0]!;
  return {
    sql: "d.number in (select document from edges where target = ? and type = 'cites')",
    values: [id],
  };
}

function isoDate(option: string, written: string): string {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(written))
    throw new QueryError(`--${option} ${written}: a date is written 2016, 2016-03 or 2016-03-30`);
  return written;
}
