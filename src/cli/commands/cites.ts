/** `docket cites`: what orders cite, a record a citation. */
import { citations } from "../../citations.ts";
import type { CitationRecord } from "../../citations.ts";
import { writeNdjson } from "../../write/ndjson.ts";
import type { Command } from "../command.ts";
import { formatOption } from "../command.ts";
import { readDocuments, readingOptions } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";
import { isSingle } from "../inputs.ts";
import type { Log } from "../log.ts";
import { writeJsonList, writeParts } from "../several.ts";

const formats = ["table", "json", "ndjson", "csv"] as const;

interface CitesOptions extends ReadingOptions {
  format: (typeof formats)[number];
}

/** `docket cites`. */
export const citesCommand: Command = {
  description:
    "List what orders cite, in source order: entries of the docket, documents of the record, authorities, dates, Id. " +
    "and what it stands for. A record a citation; its `file` names the order.",
  operands: "<orders...>",
  options: [
    ...readingOptions,
    formatOption(formats, "table to read; json: one list; ndjson: a record a line; csv"),
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
  async *render(operands, options: CitesOptions, log) {
    const cited = readCitations(operands, options, log);
    switch (options.format) {
      case "json":
        return yield* writeJsonList(recordsOf(cited));
      case "ndjson":
        for await (const { records } of cited) yield [...writeNdjson(records)].join("");
        return;
      case "csv":
        return yield* writeLines(cited);
      case "table": {
        const { writeTable } = await import("../../write/table.ts");
        const width = options.output === undefined ? process.stdout.columns : undefined;
        const layout = width === undefined ? {} : { width };
        const write = ({ records, source }: Cited): string => writeTable(records, { source, ...layout });
        return yield* writeParts(cited, await isSingle(operands), write);
      }
    }
  },
};

/** What an order cites. */
interface Cited {
  file: string;
  source: string;
  records: CitationRecord[];
}

async function* readCitations(
  operands: readonly string[],
  options: CitesOptions,
  log: Log,
): AsyncGenerator<Cited> {
  for await (const { file, source, tree } of readDocuments(operands, options, log)) {
    yield { file, source, records: citations(tree, { file, source }) };
  }
}

async function* recordsOf(cited: AsyncIterable<Cited>): AsyncGenerator<CitationRecord[]> {
  for await (const { records } of cited) yield records;
}

/** CSV whose first line alone names the columns. */
async function* writeLines(cited: AsyncIterable<Cited>): AsyncGenerator<string, void> {
  const { writeCsv } = await import("../../write/csv.ts");
  let header = true;
  for await (const { records } of cited) {
    yield writeCsv(records, { header });
    header = false;
  }
}
