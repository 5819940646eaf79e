/** What joins the orders of one case: an order that is itself an entry which another order cites. */
import { relate } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { NodeAttributes } from "./model.ts";

/**
 * Adds `sameAs` between an order and the entry that it is, where another order cites that entry: by its page stamps, or,
 * where it bears none, as the only order of its case that another one tells to be of the day on which it was signed.
 *
 * @param graph The graph of all orders.
 * @param dockets What stands before the ids of the entries of each order's docket, by the graph id of the order.
 */
export function addOrderEntries(graph: Draft, dockets: ReadonlyMap<string, string | undefined>): void {
  if (dockets.size < 2) return;
  const joints = jointsOf(graph);
  const stamped = new Set<string>();
  for (const order of dockets.keys())
    for (const entry of joints.filedAs.get(order) ?? []) {
      stamped.add(entry);
      const other = joints.citing.get(entry)?.find((one) => one !== order);
      if (other === undefined) continue;
      const reason = `its page stamp tells the entry that ${other} cites`;
      relate(graph, order, entry, { type: "sameAs", confidence: 0.95, reason });
    }
  const unstamped = [...dockets.keys()].filter((order) => !joints.filedAs.has(order));
  addUnstamped(
    graph,
    joints,
    groupBy(unstamped, (order) => dayKey(dockets.get(order), graph.nodes.get(order)?.date)),
    stamped,
  );
}

/** The edges that tell which order an entry is, by their ends. */
interface Joints {
  /** The entries that an order is filed as. */
  filedAs: Map<string, string[]>;
  /** The days on which an entry was filed. */
  filedOn: Map<string, string[]>;
  /** The orders that cite a thing, each once. */
  citing: Map<string, string[]>;
}

function jointsOf({ nodes, edges }: Draft): Joints {
  const joints: Joints = { filedAs: new Map(), filedOn: new Map(), citing: new Map() };
  for (const { type, source, target } of edges)
    if (type === "cites") {
      if (joints.citing.get(target)?.at(-1) !== source) push(joints.citing, target, source);
    } else if (type === "filedOn") push(joints.filedOn, source, target);
    else if (type === "filedAs" && nodes.get(source)?.type === "order") push(joints.filedAs, source, target);
  return joints;
}

function addUnstamped(
  graph: Draft,
  { filedOn, citing }: Joints,
  ordersByDay: ReadonlyMap<string, string[]>,
  stamped: ReadonlySet<string>,
): void {
  const entries: string[] = [];
  for (const [id, node] of graph.nodes) if (isOrder(node) && !stamped.has(id)) entries.push(id);
  const entriesByDay = groupBy(entries, (id) => {
    const [day, ...others] = filedOn.get(id) ?? [];
    return others.length > 0 ? undefined : dayKey(graph.nodes.get(id)?.case, day?.slice("date:".length));
  });
  for (const [key, [order, ...moreOrders]] of ordersByDay) {
    const [entry, ...moreEntries] = entriesByDay.get(key) ?? [];
    if (order === undefined || entry === undefined || moreOrders.length + moreEntries.length > 0) continue;
    const [other] = citing.get(entry) ?? [];
    if (other === undefined || citing.get(entry)?.includes(order)) continue;
    const reason = `${other} cites it as an order of the day on which this one was signed`;
    relate(graph, order, entry, { type: "sameAs", confidence: 0.7, reason });
  }
}

function isOrder({ type, kind, attachment }: NodeAttributes): boolean {
  return type === "docket" && (kind === "order" || kind === "report") && attachment === undefined;
}

function dayKey(docket: string | undefined, date: string | undefined): string | undefined {
  return date === undefined ? undefined : `${docket ?? ""} ${date}`;
}

function groupBy(ids: readonly string[], key: (id: string) => string | undefined): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const name = key(id);
    if (name !== undefined) push(groups, name, id);
  }
  return groups;
}

function push(groups: Map<string, string[]>, name: string, id: string): void {
  const group = groups.get(name);
  if (group) group.push(id);
  else groups.set(name, [id]);
}
