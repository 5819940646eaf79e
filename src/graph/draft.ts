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
  edges: GraphEdgeJson[];
  /** Where in `edges` those that are no `cites` stand, by their ends and types: there is one of each type between two nodes. */
  related: Map<string, number>;
  /** What the citations of each order cite, by their ids: one thing mostly. There is one `cites` for each. */
  cited: Map<string, Map<string, string | Set<string>>>;
}

/** A graph of nothing. */
export function emptyDraft(): Draft {
  return { nodes: new Map(), edges: [], related: new Map(), cited: new Map() };
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
  const { edges, related } = graph;
  const key = `${source} ${edge.type} ${target}`;
  const at = related.get(key);
  if (at === undefined) related.set(key, edges.push({ source, target, ...edge }) - 1);
  else if (sureness(edges[at] as RelationEdge) < sureness(edge)) edges[at] = { source, target, ...edge };
}

/** Adds a `cites` edge: one for each citation and thing that it cites. */
export function cite(graph: Draft, edge: { source: string; target: string } & CitesEdge): void {
  const { source, target, citation } = edge;
  let byCitation = graph.cited.get(source);
  if (!byCitation) {
    byCitation = new Map<string, string | Set<string>>();
    graph.cited.set(source, byCitation);
  }
  const cited = byCitation.get(citation);
  if (cited === undefined) byCitation.set(citation, target);
  else if (typeof cited !== "string") {
    if (cited.has(target)) return;
    cited.add(target);
  } else if (cited === target) return;
  else byCitation.set(citation, new Set([cited, target]));
  graph.edges.push(edge);
}

/** The one key of an edge: its ends, its type and, for `cites`, its citation. */
export function keyOf(edge: GraphEdgeJson): string {
  const { source, type, target } = edge;
  return type === "cites" ? `${source} cites ${target} ${edge.citation}` : `${source} ${type} ${target}`;
}

/** An edge that nothing was inferred for is sure. */
function sureness({ confidence }: RelationEdge): number {
  return confidence ?? 1;
}
