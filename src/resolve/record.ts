/** Record citations: the document that each one names, and the docket entry that it is filed as, where the order says so. */
import { entryId } from "../graph/identity.ts";
import type { DocketCitation, DocketNode, RecordCitation, Text } from "../tree/index.ts";
import { neighbour } from "./collect.ts";
import type { Found } from "./collect.ts";
import { documentOf } from "./documents.ts";
import type { Documents } from "./documents.ts";
import { titleWords } from "./titles.ts";

/** The entry that each document is filed as, by the document's id; `undefined` where the order gives it two. */
export type Filings = Map<string, string | undefined>;

/**
 * Notes that a document is filed as an entry.
 *
 * @param filings Where to note it.
 * @param document The graph id of the document.
 * @param entry The graph id of the entry.
 */
export function addFiling(filings: Filings, document: string, entry: string): void {
  filings.set(document, filings.has(document) && filings.get(document) !== entry ? undefined : entry);
}

/**
 * Refers a record citation to its document, and, where an entry stands with it, to that.
 *
 * @param found The citation; gets `refersTo`, and `document` when it refers to an entry.
 * @param documents The documents of the order.
 * @param filings Where to note that the document is filed as the entry.
 */
export function referToDocument(found: Found<RecordCitation>, documents: Documents, filings: Filings): void {
  const { node } = found;
  node.refersTo = documentOf(node, documents);
  const entry = filedAs(found);
  if (entry === undefined) return;
  if (!isBareExhibit(node)) addFiling(filings, node.refersTo, entry);
  node.document = node.refersTo;
  node.refersTo = entry;
}

/**
 * Refers a record citation that names its document alone to the entry that another place of the order gives it.
 *
 * @param node The citation, referred to its document.
 * @param filings The entries that documents are filed as.
 */
export function referToEntry(node: RecordCitation, filings: Filings): void {
  const entry = node.document === undefined ? filings.get(node.refersTo!) : undefined;
  if (entry === undefined) return;
  node.document = node.refersTo!;
  node.refersTo = entry;
}

/** The entry that a record citation gives as its own: within it, around it ("ECF No. 22-4 (Fuller Decl.)"), or next to it. */
function filedAs(found: Found<RecordCitation>): string | undefined {
  const within = found.node.children.find((child) => child.type === "docketCitation");
  const beside =
    within ?? asDocket(found.parent) ?? asDocket(neighbour(found, 1)) ?? asDocket(explained(found));
  const entries = beside?.children.filter((child) => child.type === "docketEntry");
  const [entry] = entries ?? [];
  if (!beside || !entry || entries!.length > 1 || entry.through !== undefined) return undefined;
  return beside.refersTo ?? entryId(entry);
}

/** The citation before the parenthetical that opens with this one. */
function explained({ parent, index, explains }: Found<RecordCitation>): DocketNode | undefined {
  const opening = index === 0 ? "" : index === 1 ? (parent.children[0] as Partial<Text>).value : undefined;
  return opening !== undefined && /^[\s([]*$/.test(opening) ? explains : undefined;
}

function asDocket(node: DocketNode | undefined): DocketCitation | undefined {
  return node?.type === "docketCitation" ? (node as DocketCitation) : undefined;
}

/** "Ex. A" alone is an exhibit of whatever is being cited; another "Ex. A" may be of another document. */
function isBareExhibit({ kind, name }: RecordCitation): boolean {
  return kind === "exhibit" && titleWords(name).length <= 1;
}
