/** The rows that a record gives, the same for every SQL database, in the order of the columns of sql-schema.ts. */
import type { FailureRecord, OrderRecord } from "../bulk/document-record.ts";
import type { CitationRecord } from "../citations.ts";
import type { GraphEdgeJson } from "../graph/index.ts";
import { entryRows, isCites, ownCases } from "./sql-entries.ts";
import { plainJson, plainText } from "./sql-text.ts";

/** A value for each column; JSON is already written out. */
export type SqlRow = (string | number | boolean | null | undefined)[];

/** What is stored of an order. */
export interface OrderRows {
  id: string;
  /** The row of `documents`, without `number`. */
  document: SqlRow;
  /** The rows of each table of `partTables`, without `document`; the first value is `position`. */
  parts: ReadonlyMap<string, SqlRow[]>;
}

/** The rows of an order. */
export function orderRows(order: OrderRecord): OrderRows {
  const { nodes, messages, parties } = order;
  const parts: [string, SqlRow[]][] = [
    ["cases", caseRows(order)],
    ["parties", parties.map(({ name, role }) => [name, role])],
    ["citations", order.citations.map(citationRow)],
    ["entries", entryRows(order)],
    ["authorities", authorityRows(order)],
    ["nodes", nodes.map(({ id, type, label, ...details }) => [id, type, label, plainJson(details)])],
    ["edges", order.edges.map(edgeRow)],
    ["messages", messages.map(({ ruleId, reason, start, end }) => [ruleId, reason, start, end])],
  ];
  const document = plain([
    order.id,
    order.source,
    order.court,
    order.courtName,
    order.caseName,
    order.title,
    order.judge,
    order.date,
    order.entry,
    order.text,
    captionText(order),
    citedText(order),
    plainJson(order.metadata),
  ]);
  const numbered = (rows: SqlRow[]): SqlRow[] => rows.map((row, position) => plain([position, ...row]));
  return {
    id: document[0] as string,
    document,
    parts: new Map(parts.map(([table, rows]) => [table, numbered(rows)])),
  };
}

/** The row of `errors`. */
export function errorRow({ id, source, reason }: FailureRecord): SqlRow {
  return plain([id, source, reason]);
}

function caseRows(order: OrderRecord): SqlRow[] {
  return ownCases(order).map((id) => {
    const number = id.split(":").slice(2).join(":");
    return [id, number, number.replace(/^\d+:/, "")];
  });
}

function citationRow(record: CitationRecord): SqlRow {
  const { file: _, type, text, start, end, parent, pins, entries, exhibits, ...fields } = record;
  const { id, refersTo, antecedent, kind, name, ...others } = fields as Partial<Record<string, string>>;
  const details = {
    ...others,
    ...(entries.length > 0 && { entries }),
    ...(exhibits.length > 0 && { exhibits }),
  };
  return [
    id,
    parent,
    type,
    text,
    start,
    end,
    refersTo,
    antecedent,
    kind,
    name,
    plainJson(pins),
    plainJson(details),
  ];
}

function authorityRows({ nodes, edges, citations }: OrderRecord): SqlRow[] {
  const named = new Map<string, string>();
  for (const cited of citations)
    if (
      cited.type === "caseCitation" &&
      cited.name !== undefined &&
      cited.refersTo &&
      !named.has(cited.refersTo)
    )
      named.set(cited.refersTo, cited.name);
  const times = new Map<string, number>();
  for (const { target } of edges.filter(isCites)) times.set(target, (times.get(target) ?? 0) + 1);
  const same = new Map(
    edges.filter(({ type }) => type === "sameAs").map(({ source, target }) => [source, target]),
  );
  return nodes
    .filter(({ type }) => type === "authority")
    .map(({ id }) => {
      const sameAs = same.get(id);
      return [
        authorityName(id),
        sameAs && authorityName(sameAs),
        named.get(sameAs ?? id),
        times.get(id) ?? 0,
      ];
    });
}

function authorityName(id: string): string {
  return id.replace(/^authority:/, "");
}

function edgeRow(edge: GraphEdgeJson): SqlRow {
  const { source, target, type, citation, ...fields } = edge;
  const { via, start, end, pins, confidence, reason, ...details } = fields as Partial<
    Omit<Extract<GraphEdgeJson, { via: unknown }>, "type"> &
      Omit<Extract<GraphEdgeJson, { order?: string }>, "type">
  >;
  return [
    source,
    target,
    type,
    citation,
    via,
    start,
    end,
    plainJson(pins),
    confidence,
    reason,
    plainJson(details),
  ];
}

/** What is searched as the caption. */
function captionText(order: OrderRecord): string {
  const { caseName, caseNumbers, parties, court, courtName, judge, title } = order;
  const names = parties.map(({ name }) => name);
  return lines([caseName, ...names, ...caseNumbers, courtName, court, judge, title]);
}

/** What is searched as the things cited: the names that they have in the graph, whatever the order writes. */
function citedText({ nodes }: OrderRecord): string {
  const cited = nodes.filter(({ type }) => type === "authority" || type === "docket" || type === "record");
  return lines(cited.map(({ label }) => label));
}

function lines(parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter((part) => part !== undefined && part !== ""))].join("\n");
}

/** Text without what databases do not take; numbers that are none of theirs are left out. */
function plain(row: SqlRow): SqlRow {
  return row.map((value) =>
    typeof value === "string"
      ? plainText(value)
      : typeof value === "number" && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)
        ? null
        : (value ?? null),
  );
}
