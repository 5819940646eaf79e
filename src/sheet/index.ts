/** From orders to docket sheets: the graph of the orders, read entry by entry. */
import { toGraph } from "../graph/index.ts";
import type { CitesEdge, DocketGraph, GraphOptions, NodeAttributes, RelationEdge } from "../graph/index.ts";
import type { Order } from "../tree/index.ts";
import type { DocketSheet, SheetCitation, SheetOrder, SheetRow, SheetRuling, Told } from "./model.ts";
import { placesOf } from "./places.ts";
import type { Place } from "./places.ts";

export type * from "./model.ts";

/**
 * Rebuilds the docket sheets of the cases that orders are of, as far as the orders tell.
 *
 * @param trees One resolved tree or several.
 * @param options The ids of the documents, as for `toGraph`.
 * @returns A sheet for each case, the case of the first order first.
 * @example
 * const [sheet] = toSheets(order);
 * sheet.rows.find(({ number }) => number === 542)?.name?.value; // "administrative motion for leave to file …"
 */
export function toSheets(
  trees: Order | readonly Order[],
  options: Readonly<GraphOptions> = {},
): DocketSheet[] {
  const orders = "type" in trees ? [trees] : trees;
  const graph = toGraph(orders, options);
  const ids = graph.filterNodes((_, { type }) => type === "order");
  const places = new Map(ids.map((id, at) => [id, placesOf(orders[at]!)]));
  const isOneDocket = new Set(ids.map((id) => caseOf(graph, id))).size === 1;
  // what stands before the ids of the entries of a docket
  const docketOf = (id: string): string | undefined => (isOneDocket ? undefined : (caseOf(graph, id) ?? id));
  const entries = group(
    graph.filterNodes((_, { type }) => type === "docket"),
    (id) => caseOf(graph, id),
  );
  return Array.from(group(ids, docketOf), ([docket, own]) =>
    sheetOf(graph, own, entries.get(docket) ?? [], places),
  );
}

function group(
  ids: readonly string[],
  key: (id: string) => string | undefined,
): Map<string | undefined, string[]> {
  const groups = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const of = groups.get(key(id));
    if (of) of.push(id);
    else groups.set(key(id), [id]);
  }
  return groups;
}

type Places = ReadonlyMap<string, ReadonlyMap<string, Place>>;

function caseOf(graph: DocketGraph, id: string): string | undefined {
  return graph.getNodeAttribute(id, "case");
}

function sheetOf(
  graph: DocketGraph,
  own: readonly string[],
  entries: readonly string[],
  places: Places,
): DocketSheet {
  const ofCase = own.map((id) => caseOf(graph, id)).find((id) => id !== undefined);
  const rows = entries.map((id) => rowOf(graph, id, places));
  const orders = own
    .map((id): SheetOrder => {
      const { title, date } = graph.getNodeAttributes(id);
      return { id, ...(title !== undefined && { title }), ...(date !== undefined && { date }) };
    })
    .sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"));
  sortByOrders(rows, orders);
  const entered = new Set(rows.flatMap((row) => row.orders));
  const unnumbered = orders.filter(({ id }) => !entered.has(id)).map(rowOfOrder);
  return {
    ...(ofCase !== undefined && { case: ofCase, number: graph.getNodeAttribute(ofCase, "label") }),
    orders,
    rows: placed(rows.sort(byNumber), unnumbered),
  };
}

function rowOf(graph: DocketGraph, id: string, places: Places): SheetRow {
  const node = graph.getNodeAttributes(id);
  const filed = surest(graph, id, "filedOn");
  // an order is the court's, whoever the words before it name
  const filedBy = node.kind === "order" ? undefined : filerOf(graph, id, node);
  const name = nameOf(node);
  const row: SheetRow = {
    ...(node.number !== undefined && { number: node.number }),
    ...(node.attachment !== undefined && { attachment: node.attachment }),
    ...(filed && { filed }),
    ...(filedBy && { filedBy }),
    ...(node.kind !== undefined && { kind: node.kind }),
    ...(name && { name }),
    orders: ordersThatAre(graph, id),
    rulings: [],
    cited: [],
  };
  graph.forEachInEdge(id, (_, edge, source) => {
    if (edge.type === "cites") row.cited.push(citationOf(source, edge, places));
    if (edge.type === "rulesOn" && !row.orders.includes(source)) row.rulings.push(rulingOf(source, edge));
  });
  return row;
}

/** Puts what orders say of entries in the order of the sheet's list, and of each in that of its text. */
function sortByOrders(rows: readonly SheetRow[], orders: readonly SheetOrder[]): void {
  const rank = new Map(orders.map(({ id }, at) => [id, at]));
  const rankOf = ({ order }: { order: string }): number => rank.get(order) ?? orders.length;
  for (const { cited, rulings } of rows) {
    cited.sort((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b));
    rulings.sort((a, b) => rankOf(a) - rankOf(b));
  }
}

/** The citations of an order are numbered as they stand in it: "c12". */
function placeOf({ citation }: SheetCitation): number {
  return Number(citation.slice(1));
}

function filerOf(graph: DocketGraph, id: string, { filer }: NodeAttributes): Told | undefined {
  return (
    surest(graph, id, "filedBy") ?? (filer === undefined ? undefined : { value: filer, confidence: 0.75 })
  );
}

function nameOf({ title, confidence = 0 }: NodeAttributes): Told | undefined {
  return title === undefined ? undefined : { value: title, confidence };
}

/** What the surest edge of a type leads to. */
function surest(graph: DocketGraph, id: string, type: "filedOn" | "filedBy"): Told | undefined {
  let found: Told | undefined;
  graph.forEachOutEdge(id, (_, edge, __, target) => {
    if (edge.type !== type) return;
    const confidence = edge.confidence ?? 1;
    if (!found || confidence > found.confidence)
      found = { value: graph.getNodeAttribute(target, "label"), confidence };
  });
  return found;
}

function ordersThatAre(graph: DocketGraph, id: string): string[] {
  const edges = graph.filterInEdges(
    id,
    (_, { type }, source) =>
      (type === "filedAs" || type === "sameAs") && graph.getNodeAttribute(source, "type") === "order",
  );
  return [...new Set(edges.map((edge) => graph.source(edge)))];
}

function citationOf(order: string, { citation }: CitesEdge, places: Places): SheetCitation {
  return { order, citation, ...(places.get(order)?.get(citation) ?? { line: 1 }) };
}

function rulingOf(order: string, { disposition, confidence = 1 }: RelationEdge): SheetRuling {
  return { order, ...(disposition && { disposition }), confidence };
}

/** An order whose entry is not told. */
function rowOfOrder({ id, title, date }: SheetOrder): SheetRow {
  const row: SheetRow = { kind: "order", orders: [id], rulings: [], cited: [] };
  if (date !== undefined) row.filed = { value: date, confidence: 0.8 };
  if (title !== undefined) row.name = { value: title, confidence: 1 };
  return row;
}

function byNumber(one: SheetRow, other: SheetRow): number {
  return (one.number ?? 0) - (other.number ?? 0) || (one.attachment ?? -1) - (other.attachment ?? -1);
}

/** Puts the orders without a number before the first entry that was filed after them. */
function placed(rows: readonly SheetRow[], orders: readonly SheetRow[]): SheetRow[] {
  const sheet = [...rows];
  for (const order of orders) {
    const day = order.filed?.value;
    const at = sheet.findIndex(
      ({ filed, attachment }) =>
        day !== undefined && filed !== undefined && attachment === undefined && filed.value > day,
    );
    sheet.splice(at < 0 ? sheet.length : at, 0, order);
  }
  return sheet;
}
