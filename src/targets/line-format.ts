/** What the lines are that a target stores: of shards, of an SQL database, of a filter. */
import type { OrderRecord } from "../bulk/document-record.ts";

/** The name of a format. */
export type FormatName =
  "json" | "ndjson" | "opensearch" | "meilisearch" | "typesense" | "sqlite" | "postgres";

/** A format of lines. */
export interface LineFormat {
  name: FormatName;
  /** The kinds of lines: of a folder of shards, the beginnings of the names of its files. */
  kinds: readonly [string, ...string[]];
  /** The lines of an order, by kind, each with its line break. */
  linesOf: (record: OrderRecord) => Readonly<Record<string, readonly string[]>>;
}

/** A format of a folder of shards. The size of the first of its files is that of the shard. */
export interface ShardFormat extends LineFormat {
  /** A shard with so many bytes is full, whatever size was asked for. */
  mostBytes?: number;
  /** JSON that stands beside the shards: names of files, and what they contain. */
  beside?: Readonly<Record<string, object>>;
}

const formats: Record<FormatName, () => Promise<LineFormat>> = {
  json: async () => (await import("./ndjson-lines.ts")).jsonFormat,
  ndjson: async () => (await import("./ndjson-lines.ts")).ndjsonFormat,
  opensearch: async () => (await import("./search-formats.ts")).searchFormats.opensearch,
  meilisearch: async () => (await import("./search-formats.ts")).searchFormats.meilisearch,
  typesense: async () => (await import("./search-formats.ts")).searchFormats.typesense,
  sqlite: async () => (await import("./sqlite/lines.ts")).sqliteFormat,
  postgres: async () => (await import("./postgres/lines.ts")).postgresFormat,
};

/** Loads a format, so that a worker thread can be told by name which lines to make; each is loaded when it is used. */
export function loadFormat(name: FormatName): Promise<LineFormat> {
  return formats[name]();
}
