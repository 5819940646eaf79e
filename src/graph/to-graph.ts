/** The cross-reference graph as a graphology graph, for programs that walk on it. */
import { MultiDirectedGraph } from "graphology";
import type { Order } from "../tree/index.ts";
import { draftOf } from "./cross-references.ts";
import type { GraphOptions } from "./cross-references.ts";
import { keyOf } from "./draft.ts";
import type { DocketGraph, EdgeAttributes, NodeAttributes } from "./model.ts";

/**
 * Builds the cross-reference graph of one order or of several.
 *
 * Entries are `docket:596` where all orders are of one case; where they are of several, each stands within its case:
 * `case:cand:4:15-cv-00798/docket:596`.
 *
 * @param trees One resolved tree or several.
 * @param options The ids of the documents.
 * @returns A graphology `MultiDirectedGraph`; its node keys are the graph ids.
 * @example
 * const graph = toGraph(order, { ids: ["loop-ai-labs-v-gatti"] });
 * graph.outNeighbors("docket:596-1"); // ["docket:596"]
 */
export function toGraph(trees: Order | readonly Order[], options: Readonly<GraphOptions> = {}): DocketGraph {
  const { nodes, edges } = draftOf(trees, options);
  const graph: DocketGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const { id, ...attributes } of nodes.values()) graph.addNode(id, attributes);
  for (const edge of edges) {
    const { source, target, ...attributes } = edge;
    graph.addDirectedEdgeWithKey(keyOf(edge), source, target, attributes);
  }
  return graph;
}
