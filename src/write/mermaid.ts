/** Mermaid, for drawings in Markdown. */
import type { DocketGraph, GraphNodeType } from "../graph/index.ts";
import { drawnEdges } from "./graph-cells.ts";
import { printable, shorten } from "./printable.ts";

/**
 * Writes a graph as a Mermaid flowchart (mermaid.js.org): one arrow for all citations of a thing, with their number;
 * what was inferred is dotted. Mermaid itself draws no more than 500 arrows unless it is told to.
 *
 * @param graph The graph of `toGraph`.
 * @returns A flowchart.
 */
export function writeMermaid(graph: DocketGraph): string {
  const names = new Map(graph.nodes().map((id, at) => [id, `n${at + 1}`]));
  const nodes = graph.mapNodes((id, { type, label }) => {
    const [open, close] = shapes[type];
    return `  ${names.get(id)}${open}"${escaped(shorten(label, 60))}"${close}`;
  });
  const edges = drawnEdges(graph).map(({ source, target, label, inferred }) => {
    const arrow = inferred ? "-.->" : "-->";
    return `  ${names.get(source)} ${arrow}|"${escaped(label)}"| ${names.get(target)}`;
  });
  return ["flowchart LR", ...nodes, ...edges, ""].join("\n");
}

const shapes = {
  order: ["[[", "]]"],
  case: ["[(", ")]"],
  docket: ["[", "]"],
  record: ["[/", "/]"],
  exhibit: [">", "]"],
  authority: ["([", "])"],
  party: ["{{", "}}"],
  date: ["(", ")"],
} as const satisfies Record<GraphNodeType, readonly [string, string]>;

/** All that Mermaid could take for a mark, a tag or a Markdown string, as a character entity of its own kind: `#35;`. */
function escaped(text: string): string {
  return printable(text).replace(
    /[^\p{L}\p{N} .,:()§¶×–—’'/…-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
