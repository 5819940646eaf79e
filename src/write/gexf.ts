/** GEXF, for Gephi. */
import { write } from "graphology-gexf";
import type { DocketGraph } from "../graph/index.ts";
import { scalars } from "./graph-cells.ts";

/**
 * Writes a graph as GEXF 1.2 (gexf.net).
 *
 * @param graph The graph of `toGraph`.
 * @returns An XML document.
 */
export function writeGexf(graph: DocketGraph): string {
  const xml = write(graph, {
    formatNode: (_, attributes) => {
      const { label, ...others } = scalars(attributes);
      return { label: String(label), attributes: others };
    },
    formatEdge: (_, attributes) => ({ label: attributes.type, attributes: scalars(attributes) }),
  });
  return `${xml}\n`;
}
