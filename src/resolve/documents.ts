/**
 * The documents of the record by their titles: one graph id for one document, whether the order calls it "Declaration
 * of John Smith" or "Smith Decl.", "Opp'n to Mot. to Dismiss" or "Opp'n".
 */
import { isOfPerson, personWords, titleWords } from "./titles.ts";
import type { DocumentTitle } from "./titles.ts";

/** The documents that an order cites. */
export interface Documents {
  /** The id of each document by all that a citation says of it. */
  ids: Map<string, string>;
  /** The forenames under which, and the dates on which, a person is heard, by kind, ordinal and surname. */
  persons: Map<string, { names: Set<string>; dates: Set<string> }>;
  /** The longer titles that begin with the words of a shorter one, by the id that the shorter one would have. */
  longer: Map<string, Set<string>>;
}

/**
 * Gives the documents that an order cites their ids.
 *
 * @param titles What the citations of the order call them.
 * @returns The documents, for `documentOf`.
 */
export function nameDocuments(titles: readonly DocumentTitle[]): Documents {
  const documents: Documents = { ids: new Map(), persons: new Map(), longer: new Map() };
  const distinct = new Map<string, DocumentTitle>();
  for (const title of titles) distinct.set(keyOf(title), title);
  const named = Array.from(distinct, ([key, title]) => ({ key, title, words: wordsOf(title) }));
  for (const { title, words } of named) {
    if (isOfPerson(title.kind)) addPerson(title, words, documents);
    else addTitle(title, words, documents);
  }
  for (const { key, title, words } of named) documents.ids.set(key, identify(title, words, documents));
  return documents;
}

/**
 * The graph id of the document that a title names.
 *
 * @param title What a citation or a definition calls it.
 * @param documents The documents of the order.
 * @returns `record:declaration:brayer:2016-04-22`: what "Smith" said on one day only needs no date, and what the only
 *   Smith said no forename.
 */
export function documentOf(title: DocumentTitle, documents: Documents): string {
  return documents.ids.get(keyOf(title)) ?? identify(title, wordsOf(title), documents);
}

function wordsOf({ kind, name }: DocumentTitle): string[] {
  return isOfPerson(kind) ? personWords(name) : titleWords(name);
}

function identify(title: DocumentTitle, words: readonly string[], documents: Documents): string {
  const { kind, date } = title;
  if (isOfPerson(kind)) {
    const person = documents.persons.get(personKey(title, words));
    const called = person && person.names.size > 1 ? words : words.slice(-1);
    const day = date ?? (person?.dates.size === 1 ? [...person.dates][0] : undefined);
    return documentId(kind, [...ordinalOf(title), ...called], day);
  }
  const id = documentId(kind, words, date);
  const longer = documents.longer.get(id);
  return longer?.size === 1 ? [...longer][0]! : id;
}

function addPerson(title: DocumentTitle, words: readonly string[], { persons }: Documents): void {
  const key = personKey(title, words);
  let person = persons.get(key);
  if (!person) persons.set(key, (person = { names: new Set(), dates: new Set() }));
  if (words.length > 1) person.names.add(words.join("-"));
  if (title.date !== undefined) person.dates.add(title.date);
}

/** Orders and exhibits are many, and of each a title may be its whole name. */
function addTitle({ kind, date }: DocumentTitle, words: readonly string[], { longer }: Documents): void {
  if (kind === "order" || kind === "exhibit" || kind === "bates" || date !== undefined) return;
  const whole = documentId(kind, words, undefined);
  for (let count = 1; count < words.length; count++) {
    const shorter = documentId(kind, words.slice(0, count), undefined);
    const known = longer.get(shorter);
    if (known) known.add(whole);
    else longer.set(shorter, new Set([whole]));
  }
}

function documentId(kind: string, words: readonly string[], date: string | undefined): string {
  return `record:${kind}:${words.join("-")}${date === undefined ? "" : `:${date}`}`;
}

function personKey(title: DocumentTitle, words: readonly string[]): string {
  return [title.kind, ...ordinalOf(title), words.at(-1)].join(" ");
}

function ordinalOf({ ordinal }: DocumentTitle): string[] {
  return ordinal === undefined ? [] : titleWords(ordinal);
}

function keyOf({ kind, name, ordinal = "", date = "" }: DocumentTitle): string {
  return `${kind}|${name}|${ordinal}|${date}`;
}
