/** A record as lines of NDJSON: of the document, of its citations, of its edges. */
import type { OrderRecord } from "../bulk/document-record.ts";
import type { FormatName } from "./shard-formats.ts";

/** What the lines of a folder of shards are. */
export interface ShardFormat {
  /** Its name in the table of formats. */
  name: FormatName;
  /** The files that a shard has: the beginnings of their names. The size of the first is that of the shard. */
  kinds: readonly [string, ...string[]];
  /** A shard with so many bytes is full, whatever size was asked for. */
  mostBytes?: number;
  /** The lines of a record in each file, each with its line break. */
  linesOf: (record: OrderRecord) => Readonly<Record<string, readonly string[]>>;
  /** JSON that stands beside the shards: names of files, and what they contain. */
  beside?: Readonly<Record<string, object>>;
}

/** Documents, their citations and their edges. Citations and edges name their document, so that each file can be read alone. */
export const ndjsonFormat: ShardFormat = {
  name: "ndjson",
  kinds: ["documents", "citations", "edges"],
  linesOf: ({ citations, edges, ...document }) => ({
    documents: [line(document)],
    citations: citations.map((citation) => line({ document: document.id, ...citation })),
    edges: edges.map((edge) => line({ document: document.id, ...edge })),
  }),
};

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
