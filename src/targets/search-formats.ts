/** What search servers are fed with: lines of NDJSON in each server's own form, and its settings beside them. */
import { meilisearchDocument, meilisearchSettings } from "./meilisearch/document.ts";
import type { ShardFormat } from "./line-format.ts";
import { bulkLines, storedDocument } from "./opensearch/document.ts";
import { indexTemplate } from "./opensearch/mapping.ts";
import { jsonLine } from "./search-document.ts";
import { typesenseDocument, typesenseSchema } from "./typesense/document.ts";

/** What all of these servers take in one request as they are set up: OpenSearch 100 MB, Meilisearch 100 MB. */
const mostBytes = 20_000_000;

/** The formats by the word that `--to` begins with. */
export const searchFormats = {
  opensearch: {
    name: "opensearch",
    kinds: ["bulk"],
    mostBytes,
    linesOf: (record) => ({ bulk: [bulkLines(storedDocument(record))] }),
    beside: { "index-template.json": indexTemplate },
  },
  meilisearch: {
    name: "meilisearch",
    kinds: ["documents"],
    mostBytes,
    linesOf: (record) => ({ documents: [`${jsonLine(meilisearchDocument(record))}\n`] }),
    beside: { "settings.json": meilisearchSettings },
  },
  typesense: {
    name: "typesense",
    kinds: ["documents"],
    mostBytes,
    linesOf: (record) => ({ documents: [`${jsonLine(typesenseDocument(record))}\n`] }),
    beside: { "schema.json": typesenseSchema },
  },
} as const satisfies Record<string, ShardFormat>;
