/** The commands of `docket`: the one table that the command line, `--help` and docs/commands.md are made from. */
import type { Command } from "../command.ts";

/** A line of the table; `load` is called only for the command that is used, so that the others cost nothing. */
export interface CommandEntry {
  name: string;
  summary: string;
  load: () => Promise<Command>;
}

/** Every command, in the order of `docket --help`. */
export const commands: readonly CommandEntry[] = [
  {
    name: "parse",
    summary: "give the syntax tree of orders",
    load: async () => (await import("./parse.ts")).parseCommand,
  },
  {
    name: "cites",
    summary: "list what orders cite",
    load: async () => (await import("./cites.ts")).citesCommand,
  },
  {
    name: "query",
    summary: "find nodes in orders by a selector",
    load: async () => (await import("./query.ts")).queryCommand,
  },
  {
    name: "graph",
    summary: "give the cross-reference graph of orders",
    load: async () => (await import("./graph.ts")).graphCommand,
  },
  {
    name: "sheet",
    summary: "rebuild the docket sheet of a case from its orders",
    load: async () => (await import("./sheet.ts")).sheetCommand,
  },
  {
    name: "bulk",
    summary: "put many documents into files or a search index",
    load: async () => (await import("./bulk.ts")).bulkCommand,
  },
  {
    name: "search",
    summary: "find orders in an index that bulk made",
    load: async () => (await import("./search.ts")).searchCommand,
  },
  {
    name: "worker",
    summary: "work on what bulk has put into a queue",
    load: async () => (await import("./worker.ts")).workerCommand,
  },
  {
    name: "queue",
    summary: "look at the queue of the workers",
    load: async () => (await import("./queue.ts")).queueCommand,
  },
  {
    name: "annotate",
    summary: "link the citations of an order",
    load: async () => (await import("./annotate.ts")).annotateCommand,
  },
  {
    name: "lint",
    summary: "check orders",
    load: async () => (await import("./lint.ts")).lintCommand,
  },
  {
    name: "view",
    summary: "write orders as a page to read",
    load: async () => (await import("./view.ts")).viewCommand,
  },
  {
    name: "schema",
    summary: "give the JSON Schema of the tree",
    load: async () => (await import("./schema.ts")).schemaCommand,
  },
];
