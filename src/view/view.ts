/** From resolved orders to all that the page shows. */
import { orderId } from "../graph/identity.ts";
import { toGraph } from "../graph/index.ts";
import type { DocketGraph, GraphEdgeType } from "../graph/index.ts";
import { isCitation, isNode } from "../tree/guards.ts";
import type { Order, Party } from "../tree/index.ts";
import type { DateEntry, Open, Place, Thing, View, ViewInput, ViewOrder } from "./model.ts";
import type { Passage } from "./passages.ts";
import { passagesOf } from "./passages.ts";
import { fold } from "./words.ts";
import { thingsOf } from "./things.ts";

/**
 * Gathers what the page shows.
 *
 * @param inputs Resolved orders, each with a name of its own.
 * @returns The orders, what they cite, and the dates that they name.
 */
export function viewOf(inputs: readonly ViewInput[]): View {
  const graph = toGraph(
    inputs.map(({ tree }) => tree),
    { ids: inputs.map(({ name }) => name) },
  );
  const orders = inputs
    .map((input) => ({ ...input, date: dateOf(graph, orderId(input.name)) }))
    .sort(byDate)
    .map(orderOf);
  const things = thingsOf(graph, orders);
  const targets = thingsCited(things, orders);
  const title = orders.map((order) => order.parties ?? order.title)[0] ?? "";
  return { title, orders, things, targets, dates: datesOf(orders, things), open: openOf(orders, targets) };
}

/** The day on which an order was signed; where that is not told, the day on which its page stamps say that it was filed. */
function dateOf(graph: DocketGraph, order: string): string | undefined {
  const [filed] = related(graph, order, "filedAs").flatMap((entry) => related(graph, entry, "filedOn"));
  return graph.getNodeAttribute(order, "date") ?? (filed && graph.getNodeAttribute(filed, "date"));
}

function related(graph: DocketGraph, id: string, type: GraphEdgeType): string[] {
  return graph.filterOutEdges(id, (_, edge) => edge.type === type).map((edge) => graph.target(edge));
}

type Dated = ViewInput & Pick<ViewOrder, "date">;

/** By date, then by name; a missing date comes after all others. */
function byDate(a: Dated, b: Dated): number {
  const [one, other] = [a.date ?? "9999", b.date ?? "9999"];
  return one === other ? names.compare(a.name, b.name) : one < other ? -1 : 1;
}

const names = new Intl.Collator("en", { numeric: true });

function orderOf(input: Dated, at: number): ViewOrder {
  const prefix = `o${at + 1}`;
  const title = titleOf(input.tree) ?? input.name;
  const passages = passagesOf(input.tree, input.source, prefix);
  const byAnchor = new Map(passages.map((passage) => [passage.anchor, passage]));
  return { ...input, prefix, title, parties: partiesOf(input.tree), passages, byAnchor };
}

function titleOf(tree: Order): string | undefined {
  const caption = tree.children.find((child) => child.type === "caption");
  const title = caption?.children.find((child) => isNode("title", child));
  return title && fold(title.value);
}

/** "Smith v. Jones": the first party of either side; a debtor alone is "In re Smith". */
function partiesOf(tree: Order): string | undefined {
  const caption = tree.children.find((child) => child.type === "caption");
  const parties = (caption?.children ?? []).filter((child) => isNode("party", child));
  const first = parties.find(({ role }) => role !== "debtor") ?? parties[0];
  if (!first) return undefined;
  const nameOf = ({ value, etAl }: Party): string => fold(value) + (etAl ? ", et al." : "");
  if (first.role === "debtor") return `In re ${nameOf(first)}`;
  const other = parties.find(({ role }) => role !== first.role && role !== "debtor");
  return other ? `${nameOf(first)} v. ${nameOf(other)}` : nameOf(first);
}

/** The things of each citation, those of its own kind first; of an infra, those of what it points to. */
function thingsCited(things: readonly Thing[], orders: readonly ViewOrder[]): Map<string, Thing[]> {
  const targets = new Map<string, Thing[]>();
  for (const thing of things)
    for (const { passage } of thing.places) {
      const known = targets.get(passage.anchor);
      if (known) known.push(thing);
      else targets.set(passage.anchor, [thing]);
    }
  for (const { passages, prefix } of orders)
    for (const { node, anchor } of passages) {
      if (node.type === "recordCitation") targets.get(anchor)?.sort(documentsFirst);
      if (targets.has(anchor) || node.type !== "backReference") continue;
      const antecedent = targets.get(`${prefix}-${node.antecedent}`);
      if (antecedent) targets.set(anchor, antecedent);
    }
  return targets;
}

function documentsFirst(a: Thing, b: Thing): number {
  return Number(b.kind === "record") - Number(a.kind === "record");
}

/** The dates that orders name, and those on which entries were filed, in their order. */
function datesOf(orders: readonly ViewOrder[], things: readonly Thing[]): DateEntry[] {
  const entries = new Map<string, DateEntry>();
  const entry = (iso: string): DateEntry => {
    const known = entries.get(iso) ?? { key: `d-${iso}`, iso, places: [], filed: [] };
    entries.set(iso, known);
    return known;
  };
  for (const order of orders)
    for (const passage of order.passages)
      for (const iso of isosOf(passage.node)) entry(iso).places.push(placeOf(order, passage));
  for (const thing of things) if (thing.filedOn) entry(thing.filedOn.text).filed.push(thing);
  return [...entries.values()].sort((a, b) => (a.iso < b.iso ? -1 : 1));
}

/** The dates that a passage names; of a range both ends. */
export function isosOf(node: Passage["node"]): string[] {
  if (isCitation(node)) return [];
  return node.type === "dateRange" ? [...new Set([node.from, node.to])] : [node.iso];
}

function openOf(orders: readonly ViewOrder[], targets: ReadonlyMap<string, Thing[]>): Open[] {
  const open: Open[] = [];
  for (const order of orders)
    for (const passage of order.passages) {
      const { node } = passage;
      if (!isCitation(node) || targets.has(passage.anchor)) continue;
      const reason = reasons[node.type] ?? "What it stands for cannot be told from the order.";
      open.push({ key: `u${open.length + 1}`, place: placeOf(order, passage), reason });
    }
  return open;
}

const reasons: Partial<Record<Passage["node"]["type"], string>> = {
  backReference: "No citation before it can be told to be the one that it stands for.",
  docketCitation: "It names the docket of another case, or no entry that can be told.",
  caseCitation: "The decision cannot be told: its page is blank, or no full citation of it is found.",
};

function placeOf(order: ViewOrder, passage: Passage): Place {
  return { order, passage, pins: [], via: "direct" };
}
