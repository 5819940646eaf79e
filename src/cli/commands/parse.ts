/** `docket parse`: the syntax tree of orders. */
import { printTree } from "../../tree/print.ts";
import { writeJson } from "../../write/json.ts";
import type { Command } from "../command.ts";
import { formatOption } from "../command.ts";
import { readDocuments, readingOptions } from "../documents.ts";
import type { Document, ReadingOptions } from "../documents.ts";
import { isSingle } from "../inputs.ts";
import { escapeControls } from "../log.ts";
import { writeJsonList, writeParts } from "../several.ts";

const formats = ["json", "tree"] as const;

interface ParseOptions extends ReadingOptions {
  format: (typeof formats)[number];
}

/** `docket parse`. */
export const parseCommand: Command = {
  description:
    "Give the syntax tree of orders, references resolved. One file, or standard input, gives its tree; several files, " +
    "a folder or a glob give a list of {file, tree}.",
  operands: "<orders...>",
  options: [...readingOptions, formatOption(formats, "json, or tree: an outline to read")],
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
    const documents = readDocuments(operands, options, log);
    const single = await isSingle(operands);
    // an outline is read on a terminal
    const outline = ({ tree }: Document): string => escapeControls(printTree(tree), "\n");
    if (options.format === "tree") yield* writeParts(documents, single, outline);
    else if (single) for await (const { tree } of documents) yield writeJson(tree);
    else yield* writeJsonList(treesOf(documents));
  },
};

async function* treesOf(documents: AsyncIterable<Document>): AsyncGenerator<object[]> {
  for await (const { file, tree } of documents) yield [{ file, tree }];
}
