/** `docket query`: the nodes of orders that a selector finds, a line each, as grep gives lines. */
import { checkSelector } from "../../query/check-selector.ts";
import { selectAll } from "../../query/index.ts";
import type { AnyNode } from "../../tree/index.ts";
import { printable } from "../../write/printable.ts";
import type { Command } from "../command.ts";
import { UsageError, formatOption } from "../command.ts";
import { readDocuments, readingOptions } from "../documents.ts";
import type { Document, ReadingOptions } from "../documents.ts";
import { escapeControls } from "../log.ts";
import type { Log } from "../log.ts";
import { writeJsonList } from "../several.ts";

const formats = ["text", "json", "ndjson"] as const;

interface QueryOptions extends ReadingOptions {
  format: (typeof formats)[number];
  count?: boolean;
  files?: boolean;
  exitStatus?: boolean;
}

/** `docket query`. */
export const queryCommand: Command = {
  description:
    "Find nodes in orders by a CSS selector: node types are tag names, their fields attributes. Gives a line for each, " +
    "file:line:column and the words as written, white space folded. Lines and columns are those of the text; of HTML and PDF, " +
    "of the text that was extracted.",
  operands: "<selector> <orders...>",
  options: [
    ...readingOptions,
    formatOption(
      formats,
      "text: a line a node; json: one list; ndjson: a record a line, with file, text and node",
    ),
    { flags: "-c, --count", description: "tell only how many nodes each order has" },
    { flags: "-l, --files", description: "tell only which orders have such a node" },
    { flags: "-e, --exit-status", description: "exit with 1 when nothing is found" },
  ],
  examples: [
    {
      command: "docket query 'docketCitation:has(docketEntry[number=596])' orders/",
      gives: "where the orders of a folder cite entry 596",
    },
    {
      command: "docket query 'backReference[form=id]:not([antecedent])' order.md",
      gives: "each Id. that stands for nothing that could be told",
    },
    {
      command: "docket query 'caseCitation[year=2007]' orders/ --count",
      gives: "how many such citations each order has",
    },
    {
      command: "docket query recordCitation order.md --format ndjson",
      gives: "a JSON record for each document of the record that is cited, with its node",
    },
  ],
  async *render([selector = "", ...operands], options: QueryOptions, log) {
    const wrong = checkSelector(selector);
    if (wrong !== undefined) throw new UsageError(`${selector}: ${wrong}`);
    if (options.count && options.files) throw new UsageError("--count and --files exclude each other");
    if ((options.count || options.files) && options.format !== "text")
      throw new UsageError(`--${options.count ? "count" : "files"} gives text only`);
    const found = findNodes(selector, operands, options, log);
    if (options.format === "json") return yield* writeJsonList(recordsOf(found));
    for await (const matches of found) {
      if (options.format === "ndjson")
        yield matches.nodes.map((node) => `${JSON.stringify(record(matches, node))}\n`).join("");
      else if (options.count) yield `${escapeControls(matches.file)}:${matches.nodes.length}\n`;
      else if (options.files) yield matches.nodes.length > 0 ? `${escapeControls(matches.file)}\n` : "";
      else yield matches.nodes.map((node) => line(matches, node)).join("");
    }
  },
};

/** What was found in an order. */
interface Matches extends Pick<Document, "file" | "source"> {
  nodes: AnyNode[];
}

async function* findNodes(
  selector: string,
  operands: readonly string[],
  options: QueryOptions,
  log: Log,
): AsyncGenerator<Matches> {
  let any = false;
  // what an order leaves open is not asked for
  const quiet: Log = { ...log, tell: () => undefined };
  for await (const { file, source, tree } of readDocuments(operands, options, quiet)) {
    const nodes = selectAll(selector, tree);
    any ||= nodes.length > 0;
    yield { file, source, nodes };
  }
  if (options.exitStatus && !any) log.find();
}

async function* recordsOf(found: AsyncIterable<Matches>): AsyncGenerator<object[]> {
  for await (const matches of found) yield matches.nodes.map((node) => record(matches, node));
}

function record({ file, source }: Matches, node: AnyNode): object {
  return { file, text: textOf(node, source), node };
}

function line({ file, source }: Matches, node: AnyNode): string {
  const { start } = node.position;
  return `${escapeControls(file)}:${start.line}:${start.column}: ${printable(textOf(node, source))}\n`;
}

function textOf({ position: { start, end } }: AnyNode, source: string): string {
  return source.slice(start.offset, end.offset);
}
