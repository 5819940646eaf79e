/** What the caption and the page stamps say: the cases, their parties, and the entry that the order itself is. */
import type { Order, Party } from "../tree/index.ts";
import { addNode, relate } from "./draft.ts";
import { caseId, partyId } from "./identity.ts";
import { captionOf, courtOf, titleOf } from "./own-cases.ts";
import { addDate, addEntry, addThing } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** Adds the order, its cases (`inCase`), its parties (`partyTo`), and the entry that its page stamps say it is (`filedAs`). */
export function addCaption(scope: Scope): void {
  const { graph, order, orderId, cases, same } = scope;
  const court = courtOf(order);
  const title = titleOf(order);
  const date = dateOf(order);
  const docket = cases.docket && (same.get(cases.docket)?.id ?? cases.docket);
  const told = { ...(court && { court }), ...(title && { title }), ...(date && { date }) };
  const known = { ...told, ...(docket && { case: docket }) };
  addNode(graph, { id: orderId, type: "order", label: title ?? orderId.slice("order:".length), ...known });
  for (const id of cases.ids) {
    addThing(scope, id);
    const stamped = { confidence: 0.95, reason: "page stamp" };
    relate(graph, orderId, id, { type: "inCase", ...(cases.isStamped && stamped) });
  }
  for (const party of partiesOf(order)) {
    const id = addNode(graph, { id: partyId(party.value), type: "party", label: party.value });
    for (const ofCase of cases.ids) relate(graph, id, ofCase, { type: "partyTo", role: party.role });
  }
  addStamps(scope);
}

/** The parties that the caption names. */
export function partiesOf(order: Order): Party[] {
  return captionOf(order)?.children.filter((child) => child.type === "party") ?? [];
}

/** The day on which the order was signed, or which its caption tells. */
function dateOf(order: Order): string | undefined {
  const signed = order.children.findLast((child) => child.type === "signature")?.children ?? [];
  const told = captionOf(order)?.children ?? [];
  return [...signed, ...told]
    .filter((child) => child.type === "date")
    .find((date) => date.precision === "day")?.iso;
}

function addStamps(scope: Scope): void {
  const { graph, orderId, cases, prefix } = scope;
  for (const [at, { entry: number, attachment, filed }] of cases.stamps.entries()) {
    const entry = addEntry(graph, attachment === undefined ? { number } : { number, attachment }, prefix);
    const said = { order: orderId, confidence: 0.98, reason: "page stamp" };
    if (at === 0) relate(graph, orderId, entry, { type: "filedAs", ...said });
    if (filed) relate(graph, entry, addDate(graph, filed), { type: "filedOn", ...said });
  }
  addElsewhere(scope);
}

/** An order that is filed in another case too: a transfer, or the decision on an appeal. */
function addElsewhere(scope: Scope): void {
  const { graph, orderId, cases } = scope;
  const added = new Set<string>();
  for (const { caseNumber, entry: number, attachment, filed } of cases.elsewhere) {
    const docket = otherDocket(scope, caseNumber);
    if (docket === undefined || added.has(docket)) continue;
    added.add(docket);
    addThing(scope, docket);
    const entry = addEntry(graph, attachment === undefined ? { number } : { number, attachment }, docket);
    const said = { order: orderId, confidence: 0.9, reason: "page stamp of that case" };
    relate(graph, orderId, entry, { type: "filedAs", ...said });
    if (filed) relate(graph, entry, addDate(graph, filed), { type: "filedOn", ...said });
  }
}

/** The case that a stamp is of, where the graph knows it, or where no stamp is of the order's own docket. */
function otherDocket(scope: Scope, caseNumber: string): string | undefined {
  const id = caseId(undefined, caseNumber);
  const known = scope.same.get(id)?.id;
  if (known !== undefined) return known;
  return scope.cases.stamps.length === 0 ? id : undefined;
}
