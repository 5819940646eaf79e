/** `docket view`: orders as one page to read and to keep. */
import type { Command } from "../command.ts";
import { readTogether, readingOptions } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";
import { writeView } from "../../view/index.ts";

/** `docket view`. */
export const viewCommand: Command = {
  description:
    "Write orders as one HTML page that needs no network: the text with its citations linked, what each stands for and " +
    "where else it is cited, the docket, the record, a table of authorities, a timeline, and the cross-reference graph " +
    "as a picture. An order is known by the name of its file without the ending.",
  operands: "<orders...>",
  options: readingOptions,
  examples: [
    { command: "docket view order.md --output order.html", gives: "a page to open in any browser" },
    { command: "docket view orders/ --output case.html", gives: "the orders of a case on one page" },
  ],
  async *render(operands, options: ReadingOptions, log) {
    const { documents, ids } = await readTogether(operands, options, log);
    if (documents.length === 0) return;
    yield writeView(documents.map(({ source, tree }, at) => ({ name: ids[at]!, source, tree })));
  },
};
