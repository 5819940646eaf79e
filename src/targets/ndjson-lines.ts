/** A record as lines of NDJSON: of the document, of its citations, of its edges; or as one line. */
import type { LineFormat, ShardFormat } from "./line-format.ts";

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

/** The whole record as a line. */
export const jsonFormat: LineFormat = {
  name: "json",
  kinds: ["records"],
  linesOf: (record) => ({ records: [line(record)] }),
};

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
