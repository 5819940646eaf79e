/** `docket parse`: the syntax tree of orders. */
import { printTree } from "../../tree/print.ts";
import type { Command } from "../command.ts";
import { fromOption, readDocuments } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";
import { isSingle } from "../inputs.ts";

interface ParseOptions extends ReadingOptions {
  format: "json" | "tree";
}

/** `docket parse`. */
export const parseCommand: Command = {
  description:
    "Give the syntax tree of orders, references resolved. One file, or standard input, gives its tree; several files, " +
    "a folder or a glob give a list of {file, tree}.",
  operands: "<orders...>",
  options: [
    fromOption,
    {
      flags: "-f, --format <format>",
      description: "json, or tree: an outline to read",
      choices: ["json", "tree"],
      default: "json",
    },
  ],
  examples: [
    { command: "docket parse order.md", gives: "the tree as JSON" },
    { command: "docket parse order.txt --format tree", gives: "the tree as an outline" },
    {
      command: "docket parse orders/ --output trees.json",
      gives: "the trees of all orders of a folder: [{file, tree}, …]",
    },
    {
      command: "pdftotext -layout order.pdf - | docket parse - --from text",
      gives: "the tree of what another command writes",
    },
  ],
  async *render(operands, options: ParseOptions, log) {
    const single = await isSingle(operands);
    let count = 0;
    for await (const { file, tree } of readDocuments(operands, options, log)) {
      if (options.format === "tree")
        yield `${single ? "" : `${count > 0 ? "\n" : ""}${file}\n`}${printTree(tree)}`;
      else if (single) yield `${JSON.stringify(tree)}\n`;
      else yield `${count > 0 ? ",\n" : "[\n"}${JSON.stringify({ file, tree })}`;
      count++;
    }
    if (options.format === "json" && !single && count > 0) yield "\n]\n";
  },
};
