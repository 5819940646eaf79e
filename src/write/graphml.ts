/** GraphML, for yEd, Gephi, NetworkX and igraph. */
import type { DocketGraph } from "../graph/index.ts";
import { scalars } from "./graph-cells.ts";
import type { Scalar } from "./graph-cells.ts";
import { xmlText } from "./printable.ts";

/**
 * Writes a graph as GraphML (graphml.graphdrawing.org): a node for each id, and each edge with its attributes as `data`.
 *
 * @param graph The graph of `toGraph`.
 * @returns An XML document.
 */
export function writeGraphml(graph: DocketGraph): string {
  const keys = new Map<string, Key>();
  const nodes = graph.mapNodes((id, attributes) =>
    element("node", { id }, "node", scalars(attributes), keys),
  );
  const edges = graph.mapEdges((id, attributes, source, target) =>
    element("edge", { id, source, target }, "edge", scalars(attributes), keys),
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    ...Array.from(keys.values(), keyElement),
    `  <graph edgedefault="directed">`,
    ...nodes,
    ...edges,
    `  </graph>`,
    `</graphml>`,
    "",
  ].join("\n");
}

interface Key {
  id: string;
  of: "node" | "edge";
  name: string;
  type: "string" | "double" | "boolean";
}

/** An element, and a key for each attribute that none was made for yet. */
function element(
  tag: string,
  own: Record<string, string>,
  of: Key["of"],
  attributes: Record<string, Scalar>,
  keys: Map<string, Key>,
): string {
  const written = Object.entries(own).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const data = Object.entries(attributes).map(([name, value]) => {
    const key = `${of}.${name}`;
    const type = typeof value === "number" ? "double" : typeof value === "boolean" ? "boolean" : "string";
    if (!keys.has(key)) keys.set(key, { id: key, of, name, type });
    return `      <data key="${key}">${escapeXml(String(value))}</data>`;
  });
  return [`    <${tag}${written.join("")}>`, ...data, `    </${tag}>`].join("\n");
}

function keyElement({ id, of, name, type }: Key): string {
  return `  <key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
