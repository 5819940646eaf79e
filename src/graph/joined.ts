/** What joins the orders of one case: an order that is itself an entry which another order cites. */
import type { DocketGraph, NodeAttributes, RelationEdge } from "./model.ts";
import { relate } from "./scope.ts";

/**
 * Adds `sameAs` between an order and the entry that it is, where another order cites that entry: by its page stamps, or,
 * where it bears none, as the only order of its case that another one tells to be of the day on which it was signed.
 *
 * @param graph The graph of all orders.
 * @param dockets What stands before the ids of the entries of each order's docket, by the graph id of the order.
 */
export function addOrderEntries(graph: DocketGraph, dockets: ReadonlyMap<string, string | undefined>): void {
  for (const order of dockets.keys())
    for (const entry of targetsOf(graph, order, "filedAs")) {
      const [other] = citingOrders(graph, entry).filter((one) => one !== order);
      if (other === undefined) continue;
      const reason = `its page stamp tells the entry that ${other} cites`;
      relate(graph, order, entry, { type: "sameAs", confidence: 0.95, reason });
    }
  addUnstamped(graph, dockets);
}

function addUnstamped(graph: DocketGraph, dockets: ReadonlyMap<string, string | undefined>): void {
  const unstamped = [...dockets.keys()].filter((order) => targetsOf(graph, order, "filedAs").length === 0);
  const byDay = groupBy(unstamped, (order) =>
    dayKey(dockets.get(order), graph.getNodeAttributes(order).date),
  );
  const entries = graph.filterNodes((id, node) => isOrder(node) && orderOfEntry(graph, id) === undefined);
  const entriesByDay = groupBy(entries, (id) => {
    const [day, ...others] = targetsOf(graph, id, "filedOn");
    return others.length > 0
      ? undefined
      : dayKey(graph.getNodeAttributes(id).case, day?.slice("date:".length));
  });
  for (const [key, [order, ...moreOrders]] of byDay) {
    const [entry, ...moreEntries] = entriesByDay.get(key) ?? [];
    if (order === undefined || entry === undefined || moreOrders.length + moreEntries.length > 0) continue;
    const other = citingOrders(graph, entry).find((one) => one !== order);
    if (other === undefined || citingOrders(graph, entry).includes(order)) continue;
    const reason = `${other} cites it as an order of the day on which this one was signed`;
    relate(graph, order, entry, { type: "sameAs", confidence: 0.7, reason });
  }
}

/** The order of the graph that an entry is. */
function orderOfEntry(graph: DocketGraph, entry: string): string | undefined {
  return graph.findInNeighbor(
    entry,
    (id, { type }) => type === "order" && targetsOf(graph, id, "filedAs").includes(entry),
  );
}

function isOrder({ type, kind, attachment }: NodeAttributes): boolean {
  return type === "docket" && (kind === "order" || kind === "report") && attachment === undefined;
}

function dayKey(docket: string | undefined, date: string | undefined): string | undefined {
  return date === undefined ? undefined : `${docket ?? ""} ${date}`;
}

function citingOrders(graph: DocketGraph, entry: string): string[] {
  const edges = graph.filterInEdges(entry, (_, edge) => edge.type === "cites");
  return [...new Set(edges.map((edge) => graph.source(edge)))];
}

function targetsOf(graph: DocketGraph, node: string, type: RelationEdge["type"]): string[] {
  return graph.filterOutEdges(node, (_, edge) => edge.type === type).map((edge) => graph.target(edge));
}

function groupBy(ids: readonly string[], key: (id: string) => string | undefined): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const name = key(id);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(id);
    else groups.set(name, [id]);
  }
  return groups;
}
