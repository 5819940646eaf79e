/** The formats of shards by name, so that a worker thread can be told which lines to make; each is loaded when it is used. */
import { isFailure } from "../bulk/document-record.ts";
import type { DocumentRecord } from "../bulk/document-record.ts";
import type { ShardFormat } from "./ndjson-lines.ts";

/** The name of a format. */
export type FormatName = "ndjson" | "opensearch" | "meilisearch" | "typesense";

/** A record as the lines of a format. */
export interface RecordLines {
  /** For each kind of file its lines in one piece, and how many there are; nothing of a failure. */
  files: Record<string, { text: string; count: number }>;
  /** The line of a failure. */
  error?: string;
}

const formats: Record<FormatName, () => Promise<ShardFormat>> = {
  ndjson: async () => (await import("./ndjson-lines.ts")).ndjsonFormat,
  opensearch: async () => (await import("./search-formats.ts")).searchFormats.opensearch,
  meilisearch: async () => (await import("./search-formats.ts")).searchFormats.meilisearch,
  typesense: async () => (await import("./search-formats.ts")).searchFormats.typesense,
};

/** Loads a format. */
export function loadFormat(name: FormatName): Promise<ShardFormat> {
  return formats[name]();
}

/** Writes a record as the lines of a format. */
export function linesOf(record: DocumentRecord, format: ShardFormat): RecordLines {
  if (isFailure(record)) return { files: {}, error: `${JSON.stringify(record)}\n` };
  const files: RecordLines["files"] = {};
  for (const [kind, lines] of Object.entries(format.linesOf(record)))
    files[kind] = { text: lines.join(""), count: lines.length };
  return { files };
}
