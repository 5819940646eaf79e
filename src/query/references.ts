/** What an order's `cites` edges tell: which things it cites, by which citations, at which places. */
import { toGraph } from "../graph/index.ts";
import type { CitesEdge, NodeAttributes } from "../graph/index.ts";
import type { Order } from "../tree/index.ts";

/** A thing that an order cites, and a citation that cites it. */
export interface Reference {
  /** The graph id of the thing. */
  target: string;
  thing: NodeAttributes;
  cites: CitesEdge;
}

/** The references of an order, in source order; a range is one of each of its entries. */
export function referencesOf(order: Order): Reference[] {
  const graph = toGraph(order);
  const references: Reference[] = [];
  graph.forEachEdge((_, edge, __, target, ___, thing) => {
    if (edge.type === "cites") references.push({ target, thing, cites: edge });
  });
  return references.sort((a, b) => a.cites.start - b.cites.start);
}
