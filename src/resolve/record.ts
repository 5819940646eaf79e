/**
 * Documents of the record: one graph id for one document, whether the order calls it "Declaration of John Smith" or
 * "Smith Decl.", and the docket entry that it is filed as, where the order says so.
 */
import { entryId } from "../graph/identity.ts";
import type { DocketCitation, DocketNode, RecordCitation, Text } from "../tree/index.ts";
import { neighbour } from "./collect.ts";
import type { Found } from "./collect.ts";
import { isOfPerson, personWords, titleWords } from "./titles.ts";
import type { DocumentTitle } from "./titles.ts";

/** The documents of the record that an order cites. */
export interface RecordDocuments {
  /** The forenames and dates under which the order cites what a person has said, by kind and surname. */
  persons: Map<string, { names: Set<string>; dates: Set<string> }>;
  /** The longer titles that begin with the words of a shorter one, by kind and those words: "Opp'n" for "Opp'n to Mot. to Dismiss". */
  longer: Map<string, Set<string>>;
  /** The entry that each document is filed as; `undefined` where the order gives it two. */
  filings: Map<string, string | undefined>;
}

/**
 * Gathers the documents of the record.
 *
 * @param records The record citations of an order; those with an entry beside them tell where the document is filed.
 * @returns What `referRecord` needs to know.
 */
export function recordDocuments(records: readonly Found<RecordCitation>[]): RecordDocuments {
  const documents: RecordDocuments = { persons: new Map(), longer: new Map(), filings: new Map() };
  for (const { node } of records) {
    if (isOfPerson(node.kind)) addPerson(node, documents);
    else addTitle(node, documents);
  }
  for (const found of records) {
    const filed = filedAs(found);
    if (filed !== undefined && !isBareExhibit(found.node))
      addFiling(documents, titleId(found.node, documents), filed);
  }
  return documents;
}

/** Notes that a document is filed as an entry. */
export function addFiling({ filings }: RecordDocuments, document: string, entry: string): void {
  const known = filings.get(document);
  filings.set(document, filings.has(document) && known !== entry ? undefined : entry);
}

/**
 * Sets what a record citation stands for: the entry that the document is filed as, or the document itself.
 *
 * @param found A record citation; gets `refersTo`, and `document` where that is another id.
 * @param documents The documents of the order.
 */
export function referRecord(found: Found<RecordCitation>, documents: RecordDocuments): void {
  const { node } = found;
  const document = documentName(node, documents);
  node.refersTo = filedAs(found) ?? entryOrDocument(node, documents);
  if (node.refersTo !== document) node.document = document;
}

/**
 * The graph id of what a title stands for.
 *
 * @param title What a citation or a definition calls a document.
 * @param documents The documents of the order.
 * @returns The entry that the document is filed as, where one is told, or its own id.
 */
export function entryOrDocument(title: DocumentTitle, documents: RecordDocuments): string {
  const { filings } = documents;
  const document = documentName(title, documents);
  return filings.get(titleId(title, documents)) ?? filings.get(document) ?? document;
}

/** The id of a document: of the one longer title that a title is short for, as "Opp'n" for "Opp'n to Mot. to Dismiss", or of the title. */
function documentName(title: DocumentTitle, documents: RecordDocuments): string {
  const id = titleId(title, documents);
  const longer = documents.longer.get(id);
  return longer?.size === 1 ? [...longer][0]! : id;
}

/**
 * The id of a document by its title alone.
 *
 * @param title What a citation or a definition calls a document.
 * @param documents The documents of the order: what "Smith" said on one day only needs no date, and what the only
 *   Smith said no forename.
 * @returns `record:declaration:brayer:2016-04-22`, `record:motion:plaintiff-motion`.
 */
export function titleId(title: DocumentTitle, documents: RecordDocuments): string {
  const { kind, name, date } = title;
  if (!isOfPerson(kind)) return documentId(kind, titleWords(name), date);
  const words = personWords(name);
  const person = documents.persons.get(personKey(title, words));
  const called = person && person.names.size > 1 ? words : words.slice(-1);
  return documentId(
    kind,
    [...ordinalOf(title), ...called],
    date ?? (person?.dates.size === 1 ? [...person.dates][0] : undefined),
  );
}

function documentId(kind: string, words: readonly string[], date: string | undefined): string {
  return `record:${kind}:${words.join("-")}${date === undefined ? "" : `:${date}`}`;
}

function ordinalOf({ ordinal }: DocumentTitle): string[] {
  return ordinal === undefined ? [] : titleWords(ordinal);
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

function addTitle({ kind, name, date }: RecordCitation, { longer }: RecordDocuments): void {
  if (kind === "order" || kind === "exhibit" || kind === "bates" || date !== undefined) return;
  const words = titleWords(name);
  const whole = documentId(kind, words, undefined);
  let title = `record:${kind}:`;
  for (let count = 1; count < words.length; count++) {
    title += (count > 1 ? "-" : "") + words[count - 1]!;
    const known = longer.get(title);
    if (known) known.add(whole);
    else longer.set(title, new Set([whole]));
  }
}

function addPerson(title: RecordCitation, { persons }: RecordDocuments): void {
  const words = personWords(title.name);
  const key = personKey(title, words);
  let person = persons.get(key);
  if (!person) persons.set(key, (person = { names: new Set(), dates: new Set() }));
  if (words.length > 1) person.names.add(words.join("-"));
  if (title.date !== undefined) person.dates.add(title.date);
}

function personKey(title: DocumentTitle, words: readonly string[]): string {
  return [title.kind, ...ordinalOf(title), words.at(-1)].join(" ");
}
