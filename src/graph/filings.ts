/** When and by whom an entry was filed, where the sentence that cites it says so: `filedOn` and `filedBy`. */
import { actsOf } from "./acts.ts";
import type { Act } from "./acts.ts";
import { captionOf, isAppellate, ownStamps, partiesOf } from "./caption.ts";
import type { Targets } from "./cites.ts";
import { confidencesInOrder } from "./docket-order.ts";
import type { KnownDate } from "./docket-order.ts";
import { filerOf, filersOf } from "./filed-by.ts";
import { filingDatesOf } from "./filed-on.ts";
import { partyId } from "./identity.ts";
import { addDate, addNode, relate } from "./scope.ts";
import type { Scope } from "./scope.ts";
import type { Sentence } from "./prose.ts";

/** What is less sure than this is left unsaid. */
const threshold = 0.6;

/** Adds `filedOn` and `filedBy` for the entries of the order's own docket. */
export function addFilings(scope: Scope, sentences: Sentence[], targets: Targets): void {
  const told = sentences
    .filter(({ marks }) => marks.some(({ node }) => node.type === "docketCitation"))
    .map((sentence) => ({ sentence, acts: actsOf(sentence) }));
  addFiledOn(scope, told, targets);
  addFiledBy(scope, told, targets);
}

/** A sentence that cites an entry, and what it tells was done. */
interface Told {
  sentence: Sentence;
  acts: Act[];
}

function addFiledOn(scope: Scope, told: Told[], targets: Targets): void {
  const { graph, orderId } = scope;
  const found = told.flatMap(({ sentence, acts }) => filingDatesOf(sentence, acts));
  const confidences = confidencesInOrder(found, knownDates(scope));
  for (const [at, { date, reason, number, citation }] of found.entries()) {
    const confidence = Math.round(confidences[at]! * 100) / 100;
    if (confidence < threshold) continue;
    const edge = { type: "filedOn" as const, order: orderId, citation: citation.id, confidence, reason };
    for (const entry of targets.get(citation.id) ?? [])
      if (graph.getNodeAttribute(entry, "number") === number)
        relate(graph, entry, addDate(graph, date), edge);
  }
}

/** The year of the case, and what the page stamps tell: all that the order says of filings must fit between. */
function knownDates(scope: Scope): KnownDate[] {
  const { order } = scope;
  if (isAppellate(order)) return [];
  const year = captionOf(order)?.children.find((child) => child.type === "caseNumber")?.year;
  const known: KnownDate[] = year === undefined ? [] : [{ number: 0, date: `${year}-01-01` }];
  for (const { entry: number, filed: date } of ownStamps(scope)) if (date) known.push({ number, date });
  return known;
}

function addFiledBy(scope: Scope, told: Told[], targets: Targets): void {
  const { graph, order, orderId } = scope;
  const parties = partiesOf(order);
  if (parties.length === 0) return;
  const shortNames = shortNamesOf(scope);
  for (const { sentence, acts } of told)
    for (const { citation, filer, confidence, reason } of filersOf(sentence, acts)) {
      const name = filerOf(filer, parties, shortNames);
      const [entry] = targets.get(citation.id) ?? [];
      if (name === undefined || entry === undefined) continue;
      const party = addNode(graph, partyId(name), { type: "party", label: name });
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
