/** `docket cites`: what orders cite, a record a citation. */
import { citations } from "../../citations.ts";
import type { Command } from "../command.ts";
import { fromOption, readDocuments } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";

interface CitesOptions extends ReadingOptions {
  format: "table" | "json" | "ndjson" | "csv";
}

/** `docket cites`. */
export const citesCommand: Command = {
  description:
    "List what orders cite, in source order: entries of the docket, documents of the record, authorities, dates, Id. " +
    "and what it stands for. A record a citation; its `file` names the order.",
  operands: "<orders...>",
  options: [
    fromOption,
    {
      flags: "-f, --format <format>",
      description: "table to read; json: one list; ndjson: a record a line; csv",
      choices: ["table", "json", "ndjson", "csv"],
      default: "table",
    },
  ],
  examples: [
    { command: "docket cites order.md", gives: "a table of what the order cites" },
    {
      command: "docket cites orders/ --format csv --output cites.csv",
      gives: "a line a citation of all orders of a folder",
    },
    {
      command: "docket cites 'orders/**/*.txt' --format ndjson",
      gives: "a JSON record a line, as the orders are read",
    },
  ],
  async *render(operands, { format, ...options }: CitesOptions, log) {
    for await (const { file, source, tree } of readDocuments(operands, options, log)) {
      const records = citations(tree, { file, source });
      yield records.map((record) => JSON.stringify(record) + "\n").join("");
    }
  },
};
