/** What the caption and the page stamps say: the case, its parties, and the entry that the order itself is. */
import type { Caption, CaseNumber, Order, Party } from "../tree/index.ts";
import type { Stamp } from "./collect.ts";
import { caseId, partyId } from "./identity.ts";
import { addDate, addEntry, addNode, relate } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** The caption of an order, if it has one. */
export function captionOf(order: Order): Caption | undefined {
  return order.children.find((child) => child.type === "caption");
}

/** The graph ids of the cases that an order is of, the first the one that its own docket entries are in. */
export function caseIds(order: Order): string[] {
  const caption = captionOf(order);
  return numbersOf(caption).map((number) => caseId(courtOf(caption), number.normalized));
}

/** Adds the order, its cases (`inCase`), its parties (`partyTo`), and the entry that its page stamps say it is (`filedAs`). */
export function addCaption(scope: Scope): void {
  const { graph, order, orderId } = scope;
  const caption = captionOf(order);
  const court = courtOf(caption);
  const title = caption?.children.find((child) => child.type === "title")?.value;
  const known = { ...(court && { court }), ...(title && { title }) };
  addNode(graph, orderId, { type: "order", label: title ?? orderId.slice("order:".length), ...known });
  for (const number of numbersOf(caption)) {
    const id = caseId(court, number.normalized);
    addNode(graph, id, { type: "case", label: number.normalized, ...(court && { court }) });
    relate(graph, orderId, id, { type: "inCase" });
  }
  for (const party of partiesOf(order)) {
    const id = addNode(graph, partyId(party.value), { type: "party", label: party.value });
    for (const ofCase of caseIds(order)) relate(graph, id, ofCase, { type: "partyTo", role: party.role });
  }
  addStamps(scope);
}

/** Whether an order is of a court of appeals, whose own papers are in one docket and the record that it cites in another. */
export function isAppellate(order: Order): boolean {
  return /^ca(?:\d+|dc|fc)$/.test(courtOf(captionOf(order)) ?? "");
}

/** The parties that the caption names. */
export function partiesOf(order: Order): Party[] {
  return captionOf(order)?.children.filter((child) => child.type === "party") ?? [];
}

/**
 * The page stamps that tell of entries of the order's own docket, one for each entry: the order's own first, then those
 * of what is bound in with it. Where pages bear stamps of several cases, only those of the case in the caption count.
 */
export function ownStamps({ order, found }: Scope): Stamp[] {
  const stamps = found.stamps.filter(({ entry }) => entry < longestDocket);
  const numbers = numbersOf(captionOf(order)).map(({ normalized }) => countOf(normalized));
  const own = stamps.filter(({ caseNumber = "" }) => numbers.includes(countOf(caseNumber)));
  const agreed = stamps.every(({ entry }) => entry === stamps[0]!.entry) ? stamps : [];
  const told = own.length > 0 ? own : agreed;
  return [...new Map(told.map((stamp) => [`${stamp.entry}-${stamp.attachment}`, stamp])).values()];
}

/** Courts of appeals number the papers of all their cases in one count: "Document: 01019655346" is no entry. */
const longestDocket = 100_000;

function addStamps(scope: Scope): void {
  const { graph, orderId, prefix } = scope;
  for (const [at, { entry: number, attachment, filed }] of ownStamps(scope).entries()) {
    const entry = addEntry(graph, attachment === undefined ? { number } : { number, attachment }, prefix);
    const said = { order: orderId, confidence: 0.98, reason: "page stamp" };
    if (at === 0) relate(graph, orderId, entry, { type: "filedAs", ...said });
    if (filed) relate(graph, entry, addDate(graph, filed), { type: "filedOn", ...said });
  }
}

/** Year and serial number alone, which every stamp tells: "4:15-cv-00798" and "15-798" → "15-798". */
function countOf(caseNumber: string): string {
  return caseNumber.replace(/^\d+:/, "").replace(/^(\d+)-(?:[a-z]+-)?0*(\d+).*$/, "$1-$2");
}

function courtOf(caption: Caption | undefined): string | undefined {
  return caption?.children.find((child) => child.type === "court")?.id;
}

function numbersOf(caption: Caption | undefined): CaseNumber[] {
  return caption?.children.filter((child) => child.type === "caseNumber") ?? [];
}
