/**
 * The graph while orders are being written into it: plain nodes and edges, each in the order in which the orders name
 * them.
 */
import type { CitesEdge, RelationEdge } from "./model.ts";
import type { GraphEdgeJson, GraphNodeJson } from "./json.ts";

/** What has been written so far. */
export interface Draft {
  /** The nodes by their ids. */
  nodes: Map<string, GraphNodeJson>;
  /** The edges, each by the one key that its ends, its type and, for `cites`, its citation give it. */
  edges: Map<string, GraphEdgeJson>;
}

/** Adds a node unless it is there; what it does not carry yet is added to it. */
export function addNode(graph: Draft, node: GraphNodeJson): string {
  const known = graph.nodes.get(node.id);
  if (known) Object.assign(known, { ...node, ...known });
  else graph.nodes.set(node.id, node);
  return node.id;
}

/** Adds an edge between two nodes that are there; of two edges of one type between the same nodes the surer one is kept. */
export function relate(graph: Draft, source: string, target: string, edge: RelationEdge): void {
  const key = `${source} ${edge.type} ${target}`;
  const known = graph.edges.get(key) as RelationEdge | undefined;
  if (known && sureness(known) >= sureness(edge)) return;
  graph.edges.set(key, { source, target, ...edge });
}

/** Adds a `cites` edge: one for each citation and thing that it cites. */
export function cite(graph: Draft, edge: { source: string; target: string } & CitesEdge): void {
  const key = `${edge.source} cites ${edge.target} ${edge.citation}`;
  if (!graph.edges.has(key)) graph.edges.set(key, edge);
}

/** An edge that nothing was inferred for is sure. */
function sureness({ confidence }: RelationEdge): number {
  return confidence ?? 1;
}
