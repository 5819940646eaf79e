/** A record as lines of NDJSON: of the document, of its citations, of its edges. */
import type { OrderRecord } from "../bulk/document-record.ts";

/** Lines, each with its line break. */
export interface Lines {
  documents: readonly string[];
  citations: readonly string[];
  edges: readonly string[];
}

/**
 * Writes a record as lines. Citations and edges name their document, so that each file can be read alone.
 *
 * @param record A document that was read.
 * @returns One line of it, without citations and edges, and one for each of those.
 */
export function linesOf(record: OrderRecord): Lines {
  const { citations, edges, ...document } = record;
  const { id } = document;
  const line = (value: object): string => `${JSON.stringify(value)}\n`;
  return {
    documents: [line(document)],
    citations: citations.map((citation) => line({ document: id, ...citation })),
    edges: edges.map((edge) => line({ document: id, ...edge })),
  };
}
