/** DOT, for Graphviz. */
import { digraph, toDot } from "ts-graphviz";
import type { DocketGraph, GraphNodeType } from "../graph/index.ts";
import { drawnEdges } from "./graph-cells.ts";
import { printable, shorten } from "./printable.ts";

/**
 * Writes a graph as DOT (graphviz.org/doc/info/lang.html): one arrow for all citations of a thing, with their number;
 * what was inferred is dashed.
 *
 * @param graph The graph of `toGraph`.
 * @returns A digraph.
 */
export function writeDot(graph: DocketGraph): string {
  const drawing = digraph("docket", { rankdir: "LR" }, (model) => {
    graph.forEachNode((id, { type, label }) => {
      model.node(quoted(id), { label: quoted(shorten(label, 60)), shape: shapes[type] });
    });
    // as an object, for in a string the library takes what follows a colon for a port
    for (const { source, target, label, inferred } of drawnEdges(graph))
      model.edge([{ id: quoted(source) }, { id: quoted(target) }], {
        label: quoted(label),
        ...(inferred && { style: "dashed" }),
      });
  });
  return `${toDot(drawing)}\n`;
}

const shapes = {
  order: "folder",
  case: "box3d",
  docket: "note",
  record: "tab",
  exhibit: "component",
  authority: "ellipse",
  party: "house",
  date: "plaintext",
} as const satisfies Record<GraphNodeType, string>;

/** The library escapes only quotation marks, and not after a backslash, so both are escaped before it sees them. */
function quoted(text: string): string {
  return printable(text).replace(/[\\"]/g, "\\$&");
}
