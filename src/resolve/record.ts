/** Record citations: the document that each one names, and the docket entry that it is filed as, where the order says so. */
import { entryId } from "../graph/identity.ts";
import type { DocketCitation, DocketNode, RecordCitation, Text } from "../tree/index.ts";
import { neighbour } from "./collect.ts";
import type { Found } from "./collect.ts";
import { documentOf } from "./documents.ts";
import type { Documents } from "./documents.ts";
import { titleWords } from "./titles.ts";

/**
 * What the order says that a document is, by the document's id: the entry that it is filed as, or the document that a
 * short name was given to; `undefined` where it says two things.
 */
export type Filings = Map<string, string | undefined>;

/**
 * Notes what a document is.
 *
 * @param filings Where to note it.
 * @param document The graph id of the document.
 * @param is The graph id of the entry or of the other document.
 */
export function addFiling(filings: Filings, document: string, is: string): void {
  if (document === is) return;
  filings.set(document, filings.has(document) && filings.get(document) !== is ? undefined : is);
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
  if (!isOfExhibit(node)) {
    addFiling(filings, node.refersTo, entry);
    node.document = node.refersTo;
  }
  node.refersTo = entry;
}

/**
 * Refers a record citation that names its document alone to what another place of the order says that it is.
 *
 * @param node The citation, referred to its document.
 * @param filings What the order says that documents are.
 */
export function referByFiling(node: RecordCitation, filings: Filings): void {
  if (node.document !== undefined) return;
  for (let steps = 0; steps < 2; steps++) {
    const document = node.refersTo!;
    const is = filings.get(document);
    if (is === undefined) return;
    node.refersTo = is;
    if (is.includes("docket:")) {
      node.document = document;
      return;
    }
  }
}

/** The entry that a record citation gives as its own: within it, around it ("ECF No. 22-4 (Fuller Decl.)"), or next to it. */
function filedAs(found: Found<RecordCitation>): string | undefined {
  const within = found.node.children.find((child) => child.type === "docketCitation");
  const beside = within ?? asDocket(found.parent) ?? asDocket(after(found)) ?? asDocket(explained(found));
  const entries = beside?.children.filter((child) => child.type === "docketEntry");
  const [entry] = entries ?? [];
  if (!beside || !entry || entries!.length > 1 || entry.through !== undefined) return undefined;
  return beside.refersTo ?? entryId(entry);
}

/** What stands after a citation, over the short name that it is given: "Mem. in Opp'n ("Opp'n"), ECF No. 142". */
function after(found: Found<RecordCitation>): DocketNode | undefined {
  const next = neighbour(found, 1);
  if (next?.type !== "definition") return next;
  return neighbour({ parent: found.parent, index: found.parent.children.indexOf(next, found.index) }, 1);
}

/** The citation before the parenthetical that opens with this one. */
function explained({ parent, index, explains }: Found<RecordCitation>): DocketNode | undefined {
  const opening = index === 0 ? "" : index === 1 ? (parent.children[0] as Partial<Text>).value : undefined;
  return opening !== undefined && /^[\s([]*$/.test(opening) ? explains : undefined;
}

function asDocket(node: DocketNode | undefined): DocketCitation | undefined {
  return node?.type === "docketCitation" ? (node as DocketCitation) : undefined;
}

/** "Ex. A" alone is an exhibit of whatever is being cited, and another "Ex. A" may be of another document; after "Smith Decl., Ex. A" stands the entry of the exhibit. */
function isOfExhibit({ kind, name, children }: RecordCitation): boolean {
  return (
    (kind === "exhibit" && titleWords(name).length <= 1) || children.some((child) => child.type === "exhibit")
  );
}
