/**
 * Documents of the record: one graph id for one document, whether the order calls it "Declaration of John Smith" or
 * "Smith Decl.", and the docket entry that it is filed as, where the order says so.
 */
import { HEAD_WORDS } from "../../grammar/record-words.ts";
import { entryId } from "../graph/identity.ts";
import type { DocketCitation, DocketNode, RecordCitation, RecordKind, Text } from "../tree/index.ts";
import { neighbour } from "./collect.ts";
import type { Found } from "./collect.ts";

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
 * @returns What `recordReference` needs to know.
 */
export function recordDocuments(records: readonly Found<RecordCitation>[]): RecordDocuments {
  const documents: RecordDocuments = { persons: new Map(), longer: new Map(), filings: new Map() };
  for (const { node } of records) {
    if (ofPersons.has(node.kind)) addPerson(node, documents);
    else addTitle(node, documents);
  }
  for (const found of records) {
    const filed = filedAs(found);
    if (filed !== undefined && !isBareExhibit(found.node))
      addFiling(documents, recordName(found.node, documents), filed);
  }
  return documents;
}

/** Notes that a document is filed as an entry. */
export function addFiling({ filings }: RecordDocuments, document: string, entry: string): void {
  const known = filings.get(document);
  filings.set(document, filings.has(document) && known !== entry ? undefined : entry);
}

/**
 * The graph id of what a record citation stands for.
 *
 * @param found A record citation.
 * @param documents The documents of the order.
 * @returns The entry that the document is filed as, or the document's own id: `record:declaration:brayer:2016-04-22`.
 */
export function recordReference(found: Found<RecordCitation>, documents: RecordDocuments): string {
  return filedAs(found) ?? documentNamed(found.node, documents);
}

/**
 * The graph id of a document by its name: the entry that it is filed as, where one is told, or its own id. A title is
 * short for the one longer title that begins with it: "Opp'n" for "Opp'n to Mot. to Dismiss".
 */
export function documentNamed(
  title: Pick<RecordCitation, "kind" | "name" | "date">,
  documents: RecordDocuments,
): string {
  const name = recordName(title, documents);
  const longer = documents.longer.get(name);
  const whole = longer?.size === 1 ? [...longer][0]! : name;
  return documents.filings.get(name) ?? documents.filings.get(whole) ?? whole;
}

/**
 * The id of a document by its name alone.
 *
 * @param citation Its kind, name and date.
 * @param documents The documents of the order: what "Smith" said on one day only needs no date, and what the only Smith
 * said no forename.
 */
export function recordName(
  { kind, name, date }: Pick<RecordCitation, "kind" | "name" | "date">,
  documents: RecordDocuments,
): string {
  if (!ofPersons.has(kind))
    return `record:${kind}:${titleWords(name).join("-")}${date === undefined ? "" : `:${date}`}`;
  const words = personWords(name);
  const person = documents.persons.get(personKey(kind, words));
  const called = person && person.names.size > 1 ? words.join("-") : words.slice(-1).join("");
  const day = date ?? (person?.dates.size === 1 ? [...person.dates][0] : undefined);
  return `record:${kind}:${called}${day === undefined ? "" : `:${day}`}`;
}

/**
 * What a short name such as "Smith Decl." or "Mot." names, if its last word tells the kind of document.
 *
 * @param name The name as it is defined.
 * @returns Kind and name as a record citation of it would have them.
 */
export function shortTitle(name: string): Pick<RecordCitation, "kind" | "name"> | undefined {
  const words = name.replace(/[’‘]/g, "'").split(/\s+/);
  const kind = HEAD_WORDS.get(words.at(-1)!)?.kind;
  if (kind === undefined) return undefined;
  return { kind, name: ofPersons.has(kind) && words.length > 1 ? words.slice(0, -1).join(" ") : name };
}

/** The entry that a record citation gives as its own: within it, or next to it. */
function filedAs(found: Found<RecordCitation>): string | undefined {
  const within = found.node.children.find((child) => child.type === "docketCitation");
  const beside = within ?? asDocket(neighbour(found, 1)) ?? asDocket(enclosing(found));
  const entries = beside?.children.filter((child) => child.type === "docketEntry");
  const [entry] = entries ?? [];
  if (!beside || !entry || entries!.length > 1 || entry.through !== undefined) return undefined;
  return beside.refersTo ?? entryId(entry);
}

/** The citation before the parentheses that open with this one: "ECF No. 22-4 (Fuller Decl.)". */
function enclosing({ parent, index, explains }: Found<RecordCitation>): DocketNode | undefined {
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
  const whole = `record:${kind}:${words.join("-")}`;
  let title = `record:${kind}:`;
  for (let count = 1; count < words.length; count++) {
    title += (count > 1 ? "-" : "") + words[count - 1]!;
    const known = longer.get(title);
    if (known) known.add(whole);
    else longer.set(title, new Set([whole]));
  }
}

function addPerson({ kind, name, date }: RecordCitation, { persons }: RecordDocuments): void {
  const words = personWords(name);
  const key = personKey(kind, words);
  let person = persons.get(key);
  if (!person) persons.set(key, (person = { names: new Set(), dates: new Set() }));
  if (words.length > 1) person.names.add(words.join("-"));
  if (date !== undefined) person.dates.add(date);
}

function personKey(kind: RecordKind, words: readonly string[]): string {
  return `${kind} ${words.at(-1) ?? ""}`;
}

/** "Dr. John A. Smith" → john, smith: titles and initials tell nobody apart. */
function personWords(name: string): string[] {
  const words = titleWords(name).filter(
    (word) => word.length > 1 && !/^(?:dr|mr|mrs|ms|jr|sr|ii|iii|iv|of|the)$/.test(word),
  );
  return words.length > 1 && ofPersons.has(words.at(-1) as RecordKind) ? words.slice(0, -1) : words;
}

/** The words of a title in small letters, possessives and abbreviations written out: "Pl.'s Opp'n" → plaintiff, opposition. */
function titleWords(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replace(/['’]s\b|['’]/g, "")
      .match(/[\p{L}\p{N}&]+/gu) ?? [];
  return words.map((word) => writtenOut.get(word) ?? word);
}

const ofPersons: ReadonlySet<RecordKind> = new Set(["declaration", "affidavit", "deposition", "report"]);

const writtenOut = new Map(
  Object.entries({
    decl: "declaration",
    aff: "affidavit",
    dep: "deposition",
    depo: "deposition",
    tr: "transcript",
    hrg: "hearing",
    ex: "exhibit",
    exh: "exhibit",
    compl: "complaint",
    am: "amended",
    ans: "answer",
    mot: "motion",
    opp: "opposition",
    oppn: "opposition",
    resp: "response",
    br: "brief",
    mem: "memorandum",
    memo: "memorandum",
    stmt: "statement",
    stip: "stipulation",
    rpt: "report",
    def: "defendant",
    defs: "defendant",
    defendants: "defendant",
    pl: "plaintiff",
    pls: "plaintiff",
    plf: "plaintiff",
    plaintiffs: "plaintiff",
  }),
);
