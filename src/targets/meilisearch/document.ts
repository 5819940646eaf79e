/** From an order to the document of a Meilisearch index, and the settings of that index. */
import { createHash } from "node:crypto";
import type { OrderRecord } from "../../bulk/document-record.ts";
import { flatDocument } from "../search-document.ts";
import type { FlatDocument } from "../search-document.ts";

/** The document of an order; `key` is the primary key, `id` stays what it is. */
export type MeilisearchDocument = FlatDocument & { key: string };

/**
 * Makes the document of an order.
 *
 * @param order The order.
 * @returns Its fields and its key.
 */
export function meilisearchDocument(order: OrderRecord): MeilisearchDocument {
  return { key: meilisearchKey(order.id), ...flatDocument(order) };
}

/**
 * Writes an id in the letters that a primary key may have, `A-Z a-z 0-9 - _`, in at most 511 bytes: any other byte, and
 * `_` itself, is `_` and two hexadecimal digits. An id too long for that is told by its digest.
 *
 * @param id The id of an order.
 * @returns A key; two ids never have the same one.
 * @example
 * meilisearchKey("orders/a.txt"); // "orders_2Fa_2Etxt"
 */
export function meilisearchKey(id: string): string {
  if (/^[A-Za-z0-9-]{1,511}$/.test(id)) return id;
  const key = [...Buffer.from(id)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9-]/.test(character)
        ? character
        : `_${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
  return key.length > 0 && key.length <= 511
    ? key
    : `_sha256-${createHash("sha256").update(id).digest("hex")}`;
}

/** The body of `PATCH indexes/orders/settings`. */
export const meilisearchSettings = {
  // in the order of their weight
  searchableAttributes: [
    "caseName",
    "title",
    "caseNumbers",
    "judge",
    "parties.name",
    "citations.text",
    "text",
    "courtName",
  ],
  filterableAttributes: [
    "id",
    "court",
    "caseNumbers",
    "cases",
    "judge",
    "dateNumber",
    "entry",
    "entries",
    "otherEntries",
    "authorities",
    "records",
    "rulesOn",
    "declarants",
    "metadataTerms",
    "unresolved",
    "parties.name",
    "parties.role",
    "citations.type",
    "citations.refersTo",
  ],
  sortableAttributes: ["dateNumber", "entry", "caseName", "unresolved"],
};
