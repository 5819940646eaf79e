/** What the caption and the page stamps say: the case, its parties, and the entry that the order itself is. */
import type { Caption, CaseNumber, Order, PageHeader, Party } from "../tree/index.ts";
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
  addStamp(scope);
}

/** The parties that the caption names. */
export function partiesOf(order: Order): Party[] {
  return captionOf(order)?.children.filter((child) => child.type === "party") ?? [];
}

/** The stamp on each page of a filed order: which entry it is and when it was filed; only where all pages agree. */
export function stampOf(order: Order): PageHeader | undefined {
  const [first, ...others] = stampsOf(order);
  return first?.entry !== undefined && others.every((stamp) => stamp.entry === first.entry)
    ? first
    : undefined;
}

function addStamp({ graph, order, orderId, prefix }: Scope): void {
  const stamp = stampOf(order);
  if (stamp?.entry === undefined) return;
  const { entry: number, attachment, filed } = stamp;
  const entry = addEntry(graph, attachment === undefined ? { number } : { number, attachment }, prefix);
  const said = { order: orderId, confidence: 0.98, reason: "page stamp" };
  relate(graph, orderId, entry, { type: "filedAs", ...said });
  if (filed) relate(graph, entry, addDate(graph, filed), { type: "filedOn", ...said });
}

function stampsOf(order: Order): PageHeader[] {
  const stamps: PageHeader[] = [];
  const visit = (node: object): void => {
    if ("type" in node && node.type === "pageHeader" && "entry" in node) stamps.push(node as PageHeader);
    else if ("children" in node) for (const child of node.children as object[]) visit(child);
  };
  visit(order);
  return stamps;
}

function courtOf(caption: Caption | undefined): string | undefined {
  return caption?.children.find((child) => child.type === "court")?.id;
}

function numbersOf(caption: Caption | undefined): CaseNumber[] {
  return caption?.children.filter((child) => child.type === "caseNumber") ?? [];
}
