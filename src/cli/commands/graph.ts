/** `docket graph`: the cross-reference graph of orders, of all of them together. */
import { crossReferences, toGraph } from "../../graph/index.ts";
import type { DocketGraph, GraphOptions } from "../../graph/index.ts";
import type { Order } from "../../tree/index.ts";
import type { Command } from "../command.ts";
import { formatOption } from "../command.ts";
import { readTogether, readingOptions } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";

const formats = ["json", "graphml", "gexf", "dot", "mermaid"] as const;

interface GraphCommandOptions extends ReadingOptions {
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
  async *render(operands, options: GraphCommandOptions, log) {
    const { documents, ids } = await readTogether(operands, options, log);
    if (documents.length === 0) return;
    const trees = documents.map(({ tree }) => tree);
    const write = await writers[options.format]();
    yield write(trees, { ids });
  },
};

/** Each writer is loaded only when its format is asked for. */
const writers: Record<GraphCommandOptions["format"], () => Promise<GraphWriter>> = {
  json: async () => {
    const { writeJson } = await import("../../write/json.ts");
    return (trees, options) => writeJson(crossReferences(trees, options));
  },
  graphml: async () => drawing((await import("../../write/graphml.ts")).writeGraphml),
  gexf: async () => drawing((await import("../../write/gexf.ts")).writeGexf),
  dot: async () => drawing((await import("../../write/dot.ts")).writeDot),
  mermaid: async () => drawing((await import("../../write/mermaid.ts")).writeMermaid),
};

type GraphWriter = (trees: readonly Order[], options: GraphOptions) => string;

function drawing(write: (graph: DocketGraph) => string): GraphWriter {
  return (trees, options) => write(toGraph(trees, options));
}
