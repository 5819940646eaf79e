/** From the cross-reference graph to the things of the page: what is cited, what is known of it, and where. */
import type { CitesEdge, DocketGraph, NodeAttributes, RelationEdge } from "../graph/index.ts";
import { orderId } from "../graph/identity.ts";
import type { CaseCitation, RecordCitation } from "../tree/index.ts";
import { authorityHeadings, recordHeadings, recordLabel } from "./labels.ts";
import type { Kind, Place, Thing, Told, ViewOrder } from "./model.ts";
import type { Passage } from "./passages.ts";

/**
 * Lists the things that orders cite.
 *
 * @param graph The graph of the orders.
 * @param orders The orders, under whose names the graph knows them.
 * @returns The things, those of a panel together and in the order in which they are to be read.
 */
export function thingsOf(graph: DocketGraph, orders: readonly ViewOrder[]): Thing[] {
  const finder = createFinder(orders);
  const things = new Map<string, Thing>();
  graph.forEachNode((id, attributes) => {
    if (isShown(graph, id, attributes)) things.set(id, thingOf(graph, id, attributes, finder));
  });
  for (const thing of things.values()) relate(graph, thing, things, finder);
  for (const thing of things.values()) if (thing.kind === "record") takePlaces(thing);
  const sorted = [...things.values()].sort(compare);
  for (const [at, thing] of sorted.entries()) {
    thing.key = `t${at + 1}`;
    thing.parts.sort(compare);
  }
  return sorted;
}

/** Entries, documents and authorities; of those with two names, the one that is cited. */
function isShown(graph: DocketGraph, id: string, { type }: NodeAttributes): boolean {
  if (type === "docket" || type === "record") return true;
  return type === "authority" && graph.someInEdge(id, (_, edge) => edge.type === "cites");
}

/** Finds orders by graph id, and passages by order and citation. */
interface Finder {
  order(id: string): ViewOrder | undefined;
  place(id: string, edge: CitesEdge): Place | undefined;
  rank(order: ViewOrder): number;
}

function createFinder(orders: readonly ViewOrder[]): Finder {
  const byId = new Map(orders.map((order) => [orderId(order.name), order]));
  return {
    order: (id) => byId.get(id),
    place(id, edge) {
      const order = byId.get(id);
      const passage = order?.byAnchor.get(`${order.prefix}-${edge.citation}`);
      return order && passage && { order, passage, pins: [...edge.pins], via: edge.via };
    },
    rank: (order) => orders.indexOf(order),
  };
}

function thingOf(graph: DocketGraph, id: string, attributes: NodeAttributes, finder: Finder): Thing {
  const thing: Thing = {
    key: "",
    id,
    kind: "docket",
    group: "Docket",
    label: attributes.label,
    detail: "",
    isName: false,
    places: placesOf(graph, id, finder),
    parts: [],
    exhibits: exhibitsOf(graph, id),
    aliases: [],
    rulings: [],
  };
  if (attributes.type === "docket") describeEntry(thing, attributes, graph);
  else if (attributes.type === "record") describeDocument(thing, attributes);
  else describeAuthority(thing);
  return thing;
}

/** The places that cite a thing or an exhibit of it, each once. */
function placesOf(graph: DocketGraph, id: string, finder: Finder): Place[] {
  const places = new Map<string, Place>();
  const add = (target: string, exhibit?: string): void =>
    graph.forEachInEdge(target, (_, edge, source) => {
      if (edge.type !== "cites") return;
      const place = finder.place(source, edge);
      if (!place) return;
      const known = places.get(place.passage.anchor) ?? place;
      if (known !== place) known.pins.push(...place.pins);
      if (exhibit !== undefined) known.exhibit = known.exhibit ? `${known.exhibit}, ${exhibit}` : exhibit;
      places.set(place.passage.anchor, known);
    });
  add(id);
  graph.forEachInEdge(id, (_, edge, source) => {
    if (edge.type === "exhibitTo") add(source, graph.getNodeAttribute(source, "label"));
  });
  return [...places.values()].sort(
    (a, b) =>
      finder.rank(a.order) - finder.rank(b.order) ||
      a.passage.node.position.start.offset - b.passage.node.position.start.offset,
  );
}

function exhibitsOf(graph: DocketGraph, id: string): string[] {
  return graph
    .inEdges(id)
    .filter((edge) => graph.getEdgeAttribute(edge, "type") === "exhibitTo")
    .map((edge) => graph.getNodeAttribute(graph.source(edge), "label"));
}

function describeEntry(thing: Thing, attributes: NodeAttributes, graph: DocketGraph): void {
  const { number = 0, attachment, case: ofCase } = attributes;
  thing.number = number;
  if (attachment !== undefined) thing.attachment = attachment;
  thing.label = `No. ${number}${attachment === undefined ? "" : `-${attachment}`}`;
  if (attributes.title !== undefined)
    thing.title = { text: attributes.title, confidence: attributes.confidence ?? 1 };
  if (attributes.filer !== undefined && attributes.kind !== "order") thing.filer = attributes.filer;
  if (ofCase === undefined) return;
  const name = graph.hasNode(ofCase) ? graph.getNodeAttribute(ofCase, "label") : ofCase;
  thing.group = `Docket of ${name}`;
}

function describeDocument(thing: Thing, { kind = "other", date, label }: NodeAttributes): void {
  const direct = thing.places.find(({ passage }) => passage.node.type === "recordCitation")?.passage.node as
    RecordCitation | undefined;
  thing.kind = "record";
  thing.recordKind = kind;
  thing.group = recordHeadings[kind];
  thing.label = recordLabel(label, kind);
  if (direct) nameDocument(thing, direct);
  if (date !== undefined) thing.date = date;
}

function nameDocument(thing: Thing, { ordinal, name }: RecordCitation): void {
  thing.label = [ordinal, recordLabel(name.replace(/\s+/g, " "), thing.recordKind ?? "other")]
    .filter(Boolean)
    .join(" ");
}

function describeAuthority(thing: Thing): void {
  const nodes = thing.places.map(({ passage }) => passage.node);
  const type = nodes.map((node) => node.type).find((name) => name in authorityHeadings);
  const isCase = type === undefined || type === "caseCitation";
  thing.kind = isCase ? "case" : "law";
  thing.group = authorityHeadings[(type ?? "caseCitation") as keyof typeof authorityHeadings];
  if (!isCase) return;
  const full = nodes.filter((node): node is CaseCitation => node.type === "caseCitation");
  const named = full.find((node) => node.name && node.form === "full") ?? full.find((node) => node.name);
  const dated = full.find((node) => node.year !== undefined);
  const end = [dated?.court, dated?.year].filter((part) => part !== undefined).join(" ");
  const detail = end === "" ? thing.label : `${thing.label} (${end})`;
  if (named?.name === undefined) thing.label = detail;
  else Object.assign(thing, { label: named.name.replace(/\s+/g, " "), detail, isName: true });
}

/** Joins a thing to others: what it is attached to or filed as, when and by whom, what rules on it. */
function relate(graph: DocketGraph, thing: Thing, things: Map<string, Thing>, finder: Finder): void {
  graph.forEachOutEdge(thing.id, (_, edge, __, target) => {
    if (edge.type === "attachmentOf" || edge.type === "filedAs") join(thing, things.get(target));
    else if (edge.type === "filedOn") thing.filedOn = surer(thing.filedOn, told(graph, edge, target));
    else if (edge.type === "filedBy") thing.filedBy = surer(thing.filedBy, told(graph, edge, target));
  });
  graph.forEachInEdge(thing.id, (_, edge, source) => {
    const order = finder.order(source);
    if (edge.type === "rulesOn" && order) thing.rulings.push({ order, disposition: edge.disposition });
    else if (order && (edge.type === "filedAs" || edge.type === "sameAs")) isEntry(order, thing);
    else if (edge.type === "sameAs") thing.aliases.push(graph.getNodeAttribute(source, "label"));
  });
}

/** An order of the page that is an entry of the docket; one that is filed in two cases is the entry of its own. */
function isEntry(order: ViewOrder, entry: Thing): void {
  if (entry.kind !== "docket") return;
  entry.order ??= order;
  order.entry ??= entry;
}

/** A document that is filed as an entry is cited where the entry is cited by the document's name, or by an Id. after that. */
function takePlaces(thing: Thing): void {
  if (!thing.parent || thing.places.length > 0) return;
  const byName = (node: Passage["node"]): boolean =>
    node.type === "recordCitation" && node.document !== undefined && thing.id.endsWith(node.document);
  const isNamed = (place: Place): boolean => {
    const { node } = place.passage;
    if (node.type !== "backReference") return byName(node);
    const antecedent = place.order.byAnchor.get(`${place.order.prefix}-${node.antecedent}`);
    return antecedent !== undefined && byName(antecedent.node);
  };
  thing.places = thing.parent.places.filter(isNamed);
  const first = thing.places.find(({ passage }) => passage.node.type === "recordCitation");
  if (first) nameDocument(thing, first.passage.node as RecordCitation);
}

function join(part: Thing, parent: Thing | undefined): void {
  if (!parent || parent === part) return;
  part.parent = parent;
  parent.parts.push(part);
}

function told(graph: DocketGraph, edge: RelationEdge | CitesEdge, target: string): Told {
  const confidence = edge.type === "cites" ? 1 : (edge.confidence ?? 1);
  return { text: graph.getNodeAttribute(target, "label"), confidence };
}

function surer(known: Told | undefined, told: Told): Told {
  return known && known.confidence >= told.confidence ? known : told;
}

const kinds: readonly Kind[] = ["docket", "record", "case", "law"];
const headings: readonly string[] = [...Object.values(recordHeadings), ...Object.values(authorityHeadings)];

/** Entries by number; documents by kind and name; authorities by kind and name, as in a table of authorities, nameless decisions last. */
function compare(a: Thing, b: Thing): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    headings.indexOf(a.group) - headings.indexOf(b.group) ||
    collator.compare(a.group, b.group) ||
    (a.number ?? 0) - (b.number ?? 0) ||
    (a.attachment ?? 0) - (b.attachment ?? 0) ||
    (a.kind === "case" ? Number(b.isName) - Number(a.isName) : 0) ||
    collator.compare(a.label, b.label) ||
    collator.compare(a.id, b.id)
  );
}

const collator = new Intl.Collator("en", { numeric: true });
