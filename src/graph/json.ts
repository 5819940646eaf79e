/** The graph as plain data. */
import type { DocketGraph, EdgeAttributes, NodeAttributes } from "./model.ts";

/** A node of the graph as plain data. */
export type GraphNodeJson = { id: string } & NodeAttributes;

/** An edge of the graph as plain data. */
export type GraphEdgeJson = { source: string; target: string } & EdgeAttributes;

/** The graph as plain data: what `docket graph --format json` writes. */
export interface GraphJson {
  nodes: GraphNodeJson[];
  edges: GraphEdgeJson[];
}

/**
 * Gives a graph as plain data: nodes in the order in which the orders name them, and edges likewise, so that the
 * same orders always give the same JSON.
 *
 * @param graph The graph of `toGraph`.
 * @returns Nodes and edges.
 * @example
 * graphToJson(toGraph(order)).edges.filter((edge) => edge.type === "rulesOn");
 */
export function graphToJson(graph: DocketGraph): GraphJson {
  return {
    nodes: graph.mapNodes((id, attributes) => ({ id, ...attributes })),
    edges: graph.mapEdges((_, attributes, source, target) => ({ source, target, ...attributes })),
  };
}
