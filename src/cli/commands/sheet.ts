/** `docket sheet`: the docket of a case, as far as its orders tell. */
import { toSheets } from "../../sheet/index.ts";
import type { DocketSheet } from "../../sheet/index.ts";
import type { Command } from "../command.ts";
import { formatOption } from "../command.ts";
import { readTogether, readingOptions } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";

const formats = ["table", "csv", "markdown", "json"] as const;

interface SheetOptions extends ReadingOptions {
  format: (typeof formats)[number];
}

/** `docket sheet`. */
export const sheetCommand: Command = {
  description:
    "Rebuild the docket sheet of a case from its orders: the number of each entry, its attachments beneath it, when and " +
    "by whom it was filed, what it is, how it was ruled on, and where it is cited. What no order tells is left empty; a " +
    'date that is not sure bears a "?". Orders of several cases give a sheet each.',
  operands: "<orders...>",
  options: [...readingOptions, formatOption(formats, "table to read; csv: a line an entry; markdown; json")],
  examples: [
    { command: "docket sheet orders/", gives: "the docket sheet of the case that the orders are of" },
    {
      command: "docket sheet orders/ --format csv --output sheet.csv",
      gives: "a line an entry, for a spreadsheet",
    },
    { command: "docket sheet orders/ --format markdown", gives: "tables for a memo" },
  ],
  async *render(operands, options: SheetOptions, log) {
    const { documents, ids } = await readTogether(operands, options, log);
    if (documents.length === 0) return;
    const trees = documents.map(({ tree }) => tree);
    const write = await writers[options.format](options);
    yield write(toSheets(trees, { ids }));
  },
};

/** Each writer is loaded only when its format is asked for. */
const writers: Record<
  SheetOptions["format"],
  (options: SheetOptions) => Promise<(sheets: DocketSheet[]) => string>
> = {
  table: async ({ output }) => {
    const { writeSheetTable } = await import("../../write/sheet-table.ts");
    const width = output === undefined ? process.stdout.columns : undefined;
    return (sheets) => writeSheetTable(sheets, width);
  },
  csv: async () => (await import("../../write/sheet-csv.ts")).writeSheetCsv,
  markdown: async () => (await import("../../write/sheet-markdown.ts")).writeSheetMarkdown,
  json: async () => (await import("../../write/json.ts")).writeJson,
};
