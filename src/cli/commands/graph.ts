/** `docket graph`: the cross-reference graph of orders, of all of them together. */
import { graphToJson, toGraph } from "../../graph/index.ts";
import type { DocketGraph } from "../../graph/index.ts";
import type { Command } from "../command.ts";
import { formatOption } from "../command.ts";
import { readTogether, readingOptions } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";

const formats = ["json", "graphml", "gexf", "dot", "mermaid"] as const;

interface GraphOptions extends ReadingOptions {
  format: (typeof formats)[number];
}

/** `docket graph`. */
export const graphCommand: Command = {
  description:
    "Give the cross-reference graph: orders, their cases and parties, and all that they cite. Several orders give one " +
    "graph. An order is known by the name of its file without the ending.",
  operands: "<orders...>",
  options: [...readingOptions, formatOption(formats, "json, graphml, gexf, dot, or mermaid")],
  examples: [
    { command: "docket graph order.md", gives: "nodes and edges as JSON" },
    {
      command: "docket graph orders/ --format gexf --output case.gexf",
      gives: "the graph of a case, for Gephi",
    },
    {
      command: "docket graph order.md --format dot | dot -Tsvg > order.svg",
      gives: "a drawing, by Graphviz",
    },
  ],
  async *render(operands, options: GraphOptions, log) {
    const { documents, ids } = await readTogether(operands, options, log);
    if (documents.length === 0) return;
    const trees = documents.map(({ tree }) => tree);
    const write = await writers[options.format]();
    yield write(toGraph(trees, { ids }));
  },
};

/** Each writer is loaded only when its format is asked for. */
const writers: Record<GraphOptions["format"], () => Promise<(graph: DocketGraph) => string>> = {
  json: async () => {
    const { writeJson } = await import("../../write/json.ts");
    return (graph) => writeJson(graphToJson(graph));
  },
  graphml: async () => (await import("../../write/graphml.ts")).writeGraphml,
  gexf: async () => (await import("../../write/gexf.ts")).writeGexf,
  dot: async () => (await import("../../write/dot.ts")).writeDot,
  mermaid: async () => (await import("../../write/mermaid.ts")).writeMermaid,
};
