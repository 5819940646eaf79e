/** What search servers are asked about an order, in flat fields beside the order itself: the same names in all of them. */
import { toUSVString } from "node:util";
import type { OrderRecord } from "../bulk/document-record.ts";

/** What an order cites and rests on, as sorted lists of graph ids and names. */
export interface SearchFields {
  /** Entries of the order's own docket that it cites: "docket:542", "docket:596-1". */
  entries: string[];
  /** Entries of other cases: "case:cand:2:08-cv-01220/docket:12". */
  otherEntries: string[];
  /** "authority:550 U.S. 544". */
  authorities: string[];
  /** Documents of the record that are not tied to an entry: "record:declaration:brayer:2016-04-22". */
  records: string[];
  /** The entries that the order rules on. */
  rulesOn: string[];
  /** The cases that it is made in: "case:cand:4:15-cv-00798". */
  cases: string[];
  /** Whose declarations, affidavits and depositions it cites, as written: "Brayer". */
  declarants: string[];
  /** What the input said beside the text, where that is one short value: "cluster_id=1087". */
  metadataTerms: string[];
  /** How many of its citations could not be resolved. */
  unresolved: number;
}

/**
 * Gathers the fields of an order that search servers filter by.
 *
 * @param order The order.
 * @returns Its fields; a list is empty where there is nothing of its kind.
 */
export function searchFields(order: OrderRecord): SearchFields {
  const { edges, citations, metadata = {} } = order;
  const cited = edges.filter(({ type }) => type === "cites").map(({ target }) => target);
  const targetsOf = (wanted: string): string[] =>
    edges.filter(({ type }) => type === wanted).map(({ target }) => target);
  return {
    entries: sortedSet(cited.filter((id) => id.startsWith("docket:"))),
    otherEntries: sortedSet(cited.filter((id) => id.startsWith("case:") && id.includes("/docket:"))),
    authorities: sortedSet(cited.filter((id) => id.startsWith("authority:"))),
    records: sortedSet(cited.filter((id) => id.startsWith("record:"))),
    rulesOn: sortedSet(targetsOf("rulesOn")),
    cases: sortedSet(targetsOf("inCase")),
    declarants: sortedSet(
      citations.flatMap((cite) =>
        cite.type === "recordCitation" && testimony.has(cite.kind) && cite.name ? [cite.name] : [],
      ),
    ),
    metadataTerms: sortedSet(
      Object.entries(metadata).flatMap(([name, value]) =>
        value !== null && typeof value !== "object" && String(value).length <= longestTerm
          ? [`${name}=${value}`]
          : [],
      ),
    ),
    unresolved: citations.filter(
      (cite) => cite.type !== "date" && cite.type !== "dateRange" && cite.refersTo === undefined,
    ).length,
  };
}

/**
 * Writes a document as one line of JSON that every server reads: half a surrogate pair, which is no character and which
 * servers refuse or break on, becomes U+FFFD, so that offsets stay as they are.
 *
 * @param document Plain data.
 * @returns JSON without a line feed.
 */
export function jsonLine(document: object): string {
  const json = JSON.stringify(document);
  return loneSurrogate.test(json)
    ? JSON.stringify(document, (_, value: unknown) =>
        typeof value === "string" ? toUSVString(value) : value,
      )
    : json;
}

/** An order without its graph, as servers take it that know no types of their own for dates and parts. */
export type FlatDocument = Omit<OrderRecord, "nodes" | "edges"> & SearchFields & { dateNumber?: number };

/**
 * Makes the document of an order for Meilisearch and Typesense, which compare and sort by numbers only.
 *
 * @param order The order.
 * @returns Its fields, `searchFields`, and its date as a number: 20160330, or 20160300 for a month.
 */
export function flatDocument(order: OrderRecord): FlatDocument {
  const { nodes: _nodes, edges: _edges, ...kept } = order;
  const dateNumber = Number(order.date?.replaceAll("-", "").padEnd(8, "0"));
  return { ...kept, ...searchFields(order), ...(Number.isSafeInteger(dateNumber) && { dateNumber }) };
}

const testimony: ReadonlySet<string> = new Set(["declaration", "affidavit", "deposition"]);
const longestTerm = 256;
/** How JSON.stringify writes a surrogate that stands alone; a backslash before it would only bring a needless second pass. */
const loneSurrogate = /\\ud[89a-f]/;

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
