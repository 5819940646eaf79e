/** From an order to the document of a Typesense collection, and the schema of that collection. */
import type { OrderRecord } from "../../bulk/document-record.ts";
import { flatDocument } from "../search-document.ts";
import type { FlatDocument } from "../search-document.ts";

/** The document of an order: its parties and citations as lists of words beside what is only stored. */
export type TypesenseDocument = FlatDocument & { partyNames: string[]; citationTexts: string[] };

/**
 * Makes the document of an order.
 *
 * @param order The order.
 * @returns Its fields.
 */
export function typesenseDocument(order: OrderRecord): TypesenseDocument {
  return {
    ...flatDocument(order),
    partyNames: order.parties.map(({ name }) => name),
    citationTexts: [...new Set(order.citations.map(({ text }) => text))],
  };
}

/** A field of the collection. */
export interface TypesenseField {
  name: string;
  type: "string" | "string[]" | "int64";
  facet?: true;
  sort?: true;
  optional?: true;
}

const facets = { type: "string[]", facet: true } as const;
const sometimes = { optional: true } as const;

/** The body of `POST collections`. What an order has beside these fields is stored and given back, not searched. */
export const typesenseSchema: { name: string; fields: TypesenseField[] } = {
  name: "docket-orders",
  fields: [
    { name: "source", type: "string" },
    { name: "court", type: "string", facet: true, ...sometimes },
    { name: "courtName", type: "string", ...sometimes },
    { name: "caseNumbers", ...facets },
    { name: "caseName", type: "string", sort: true, ...sometimes },
    { name: "cases", ...facets },
    { name: "partyNames", ...facets },
    { name: "title", type: "string", ...sometimes },
    { name: "judge", type: "string", facet: true, ...sometimes },
    { name: "date", type: "string", ...sometimes },
    { name: "dateNumber", type: "int64", sort: true, ...sometimes },
    { name: "entry", type: "int64", sort: true, ...sometimes },
    { name: "text", type: "string" },
    { name: "citationTexts", type: "string[]" },
    { name: "entries", ...facets },
    { name: "otherEntries", ...facets },
    { name: "authorities", ...facets },
    { name: "records", ...facets },
    { name: "rulesOn", ...facets },
    { name: "declarants", ...facets },
    { name: "metadataTerms", ...facets },
    { name: "unresolved", type: "int64", sort: true },
  ],
};
