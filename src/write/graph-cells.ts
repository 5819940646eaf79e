/** The attributes of nodes and edges as single values, for the formats that know no lists. */
import type { DocketGraph, EdgeAttributes, NodeAttributes, Pin } from "../graph/index.ts";
import { pinsCell } from "./cells.ts";
import { xmlText } from "./printable.ts";

/** A value that every graph format can carry. */
export type Scalar = string | number | boolean;

/** The attributes of a node or edge as single values: pins become one text, "paragraph 5–8; page 3". */
export function scalars(attributes: NodeAttributes | EdgeAttributes): Record<string, Scalar> {
  const flat: Record<string, Scalar> = {};
  for (const [name, value] of Object.entries(attributes) as [string, unknown][]) {
    if (value === undefined) continue;
    if (Array.isArray(value)) flat[name] = xmlText(pinsCell(value as Pin[]));
    else if (typeof value === "string") flat[name] = xmlText(value);
    else flat[name] = value as Scalar;
  }
  return flat;
}

/** An edge of a drawing: all edges of one type between two nodes. */
export interface DrawnEdge {
  source: string;
  target: string;
  /** "cites ×3", "filedOn". */
  label: string;
  /** Whether all that it stands for was inferred. */
  inferred: boolean;
}

/** The edges as a drawing shows them: one for all citations of a thing, with their number. */
export function drawnEdges(graph: DocketGraph): DrawnEdge[] {
  const drawn = new Map<
    string,
    { source: string; target: string; type: string; count: number; inferred: boolean }
  >();
  graph.forEachEdge((_, attributes, source, target) => {
    const key = `${source} ${attributes.type} ${target}`;
    const known = drawn.get(key);
    const inferred = attributes.type !== "cites" && attributes.confidence !== undefined;
    if (known) known.count++;
    else drawn.set(key, { source, target, type: attributes.type, count: 1, inferred });
  });
  return [...drawn.values()].map(({ source, target, type, count, inferred }) => ({
    source,
    target,
    label: count > 1 ? `${type} ×${count}` : type,
    inferred,
  }));
}
