/** When and by whom an entry was filed, where the sentence that cites it says so: `filedOn` and `filedBy`. */
import { partiesOf } from "./caption.ts";
import type { Targets } from "./cites.ts";
import { confidencesInOrder } from "./docket-order.ts";
import type { KnownDate } from "./docket-order.ts";
import { addNode, relate } from "./draft.ts";
import { filerAsWritten, filerOf, filersOf, partyNames } from "./filed-by.ts";
import type { PartyNames } from "./filed-by.ts";
import { filingDatesOf } from "./filed-on.ts";
import type { FilingDate } from "./filed-on.ts";
import { partyId } from "./identity.ts";
import { isAppellate } from "../resolve/own-docket.ts";
import { captionOf } from "./own-cases.ts";
import { addDate } from "./scope.ts";
import type { Scope } from "./scope.ts";
import type { Sentence } from "./prose.ts";

/** What is less sure than this is left unsaid. */
const threshold = 0.6;

/** What an order tells of the docket. */
export interface Telling {
  scope: Scope;
  sentences: Sentence[];
  targets: Targets;
}

/** What the sentences seem to say of the dates of entries, before it is held against the order of the docket. */
export function filingDates(sentences: Sentence[]): FilingDate[] {
  return sentences.flatMap((sentence) => filingDatesOf(sentence));
}

/**
 * Adds `filedOn` for the entries of one docket, what its orders tell held against each other.
 *
 * @param tellings What each order of the docket tells.
 */
export function addFiledOn(tellings: readonly Telling[]): void {
  const found = tellings.flatMap((of) => filingDates(of.sentences).map((dating) => ({ ...dating, of })));
  const confidences = confidencesInOrder(
    found,
    tellings.flatMap(({ scope }) => knownDates(scope)),
  );
  for (const [at, { date, reason, number, citation, of }] of found.entries()) {
    const confidence = Math.round(confidences[at]! * 100) / 100;
    if (confidence < threshold) continue;
    const { graph, orderId: order } = of.scope;
    const edge = { type: "filedOn" as const, order, citation: citation.id, confidence, reason };
    for (const entry of of.targets.get(citation.id) ?? [])
      if (graph.nodes.get(entry)?.number === number) relate(graph, entry, addDate(graph, date), edge);
  }
}

/** The year of the case, and what the page stamps tell: all that the order says of filings must fit between. */
function knownDates({ order, cases }: Scope): KnownDate[] {
  if (isAppellate(order)) return [];
  const year = captionOf(order)?.children.find((child) => child.type === "caseNumber")?.year;
  const known: KnownDate[] = year === undefined ? [] : [{ number: 0, date: `${year}-01-01` }];
  for (const { entry: number, filed: date } of cases.stamps) if (date) known.push({ number, date });
  return known;
}

/** Adds `filedBy` for the entries of the order's own docket. */
export function addFiledBy(scope: Scope, sentences: Sentence[], targets: Targets): void {
  const { graph, order, orderId } = scope;
  let names: PartyNames | undefined;
  // most subjects are "Plaintiff" or the like, again and again
  const known = new Map<string, string | undefined>();
  const nameOf = (filer: string): string | undefined => {
    names ??= partyNames(partiesOf(order), shortNamesOf(scope));
    if (!known.has(filer)) known.set(filer, filerOf(filer, names));
    return known.get(filer);
  };
  for (const sentence of sentences)
    for (const { citation, filer, confidence, reason } of filersOf(sentence)) {
      const name = nameOf(filer);
      const [entry] = targets.get(citation.id) ?? [];
      if (entry === undefined) continue;
      if (name === undefined) {
        const written = filerAsWritten(filer);
        const node = written && graph.nodes.get(entry);
        if (node) node.filer ??= written;
        continue;
      }
      const party = addNode(graph, { id: partyId(name), type: "party", label: name });
      relate(graph, entry, party, {
        type: "filedBy",
        order: orderId,
        citation: citation.id,
        confidence,
        reason,
      });
    }
}

/** The parties that definitions give short names to. */
function shortNamesOf({ found }: Scope): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, refersTo } of found.definitions)
    if (refersTo?.startsWith("party:")) names.set(name, refersTo.slice("party:".length));
  return names;
}
