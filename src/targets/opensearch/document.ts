/** From an order to what OpenSearch and Elasticsearch store of it. */
import { createHash } from "node:crypto";
import type { OrderRecord } from "../../bulk/document-record.ts";
import { jsonLine, searchFields } from "../search-document.ts";

/** A document of the index. */
export interface StoredDocument {
  /** `_id`. */
  id: string;
  /** `_source`, as a line of JSON. */
  line: string;
}

/**
 * Makes the document of an order. The graph's nodes and edges are left out: what they say is in the lists of graph ids
 * and in each citation's `refersTo`.
 *
 * @param order The order.
 * @returns The id and the body, as `mappings` describes it.
 */
export function storedDocument(order: OrderRecord): StoredDocument {
  const { nodes: _nodes, edges: _edges, ...kept } = order;
  return { id: indexId(order.id), line: jsonLine({ ...kept, ...searchFields(order) }) };
}

/**
 * The `_id` of a document: its own id, or a digest of an id that is longer than the 512 bytes that the servers allow.
 *
 * @param id The id of the order.
 */
export function indexId(id: string): string {
  return Buffer.byteLength(id) <= 512 ? id : `sha256:${createHash("sha256").update(id).digest("hex")}`;
}

/**
 * The two lines of the `_bulk` format that store a document in the index of the address they are posted to.
 *
 * @param document The document.
 * @returns An action line and a source line, each ended.
 */
export function bulkLines(document: StoredDocument): string {
  const { id, line } = document;
  return `${JSON.stringify({ index: { _id: id } })}\n${line}\n`;
}
