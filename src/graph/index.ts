/** The cross-references of orders, as a graphology graph or as plain data. */
export { crossReferences } from "./cross-references.ts";
export type { GraphOptions } from "./cross-references.ts";
export { graphToJson } from "./json.ts";
export type { GraphEdgeJson, GraphJson, GraphNodeJson } from "./json.ts";
export type * from "./model.ts";
export { toGraph } from "./to-graph.ts";
