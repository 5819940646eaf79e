/**
 * One order on its way into the graph: adds the things that it names, with the edges that their form alone tells (an
 * attachment belongs to its entry, an exhibit to its document).
 */
import type { EntryNumber, Order, RecordCitation, RecordKind } from "../tree/index.ts";
import type { Collected } from "./collect.ts";
import type { OwnCases } from "./own-cases.ts";
import type { SameCase } from "./same-case.ts";
import { addNode, relate } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { dateId, entryId, exhibitId } from "./identity.ts";
import type { GraphNodeJson } from "./json.ts";
import type { GraphNodeType } from "./model.ts";

/** One order on its way into the graph. */
export interface Scope {
  graph: Draft;
  order: Order;
  found: Collected;
  /** The graph id of the order. */
  orderId: string;
  /** The cases that the order is of, and its page stamps. */
  cases: OwnCases;
  /** The nodes of what the order refers to, by the graph ids that resolution gave. */
  things: Map<string, string>;
  /** For the ids of cases that another id names more fully, that other. */
  same: ReadonlyMap<string, SameCase>;
  /** What is put before the ids of this order's own entries and documents where the graph holds orders of several cases. */
  prefix?: string;
  /** What is put before the ids of undated documents where the graph holds several orders: a "Mot." is another one in each. */
  undatedPrefix?: string;
}

/** Adds a docket entry, and for an attachment its entry too, with `attachmentOf` between them. */
export function addEntry(graph: Draft, entry: EntryNumber, ofCase?: string): string {
  const id = entryId(entry, ofCase);
  if (graph.nodes.has(id)) return id;
  const { number, attachment } = entry;
  const node: GraphNodeJson = { id, type: "docket", label: `Docket No. ${number}`, number };
  if (attachment !== undefined) {
    node.label += `-${attachment}`;
    node.attachment = attachment;
  }
  if (ofCase !== undefined) node.case = ofCase;
  addNode(graph, node);
  if (attachment !== undefined)
    relate(graph, id, addEntry(graph, { number }, ofCase), { type: "attachmentOf" });
  return id;
}

/** Adds an exhibit of a document that is in the graph, with `exhibitTo`. */
export function addExhibit(graph: Draft, parent: string, label: string): string {
  const id = exhibitId(parent, label);
  if (graph.nodes.has(id)) return id;
  addNode(graph, { id, type: "exhibit", label: `Ex. ${label}` });
  relate(graph, id, parent, { type: "exhibitTo" });
  return id;
}

const AUTHORITY = "authority:";

/**
 * Adds what a citation refers to, whatever it is.
 *
 * @param scope The order that refers to it.
 * @param id A graph id as resolution gives it.
 * @param citation The citation of a document of the record, which tells its name, kind and date.
 * @returns The id of the node: that id, or, where the graph holds several orders, one told apart by case or order.
 */
export function addThing(scope: Scope, id: string, citation?: RecordCitation): string {
  const { graph } = scope;
  if (id.startsWith(AUTHORITY)) {
    if (!graph.nodes.has(id)) addNode(graph, { id, type: "authority", label: id.slice(AUTHORITY.length) });
    return id;
  }
  const known = scope.things.get(id);
  if (known !== undefined) return known;
  const added = newThing(scope, id, citation);
  scope.things.set(id, added);
  return added;
}

function newThing(scope: Scope, id: string, citation: RecordCitation | undefined): string {
  const { graph } = scope;
  const entry = /^(?:(case:.*)\/)?docket:(\d+)(?:-(\d+))?$/.exec(id);
  if (entry) {
    const [, ofCase, number, attachment] = entry;
    const named: EntryNumber = { number: Number(number) };
    if (attachment !== undefined) named.attachment = Number(attachment);
    return addEntry(graph, named, docketOf(scope, ofCase));
  }
  const [type = "", ...rest] = id.split(":");
  if (type === "case") return addCase(graph, id);
  if (type === "record") {
    const [kind = "other", name = "", date] = rest;
    const prefix = date === undefined ? (scope.undatedPrefix ?? scope.prefix) : scope.prefix;
    const own = prefix === undefined ? id : `${prefix}/${id}`;
    const label = citation?.name ?? name;
    return addNode(graph, {
      id: own,
      type: "record",
      label,
      kind: kind as RecordKind,
      ...(date && { date }),
    });
  }
  return addNode(graph, { id, type: type as GraphNodeType, label: rest.join(":") });
}

/**
 * What is put before the ids of the entries of a case's docket, in the graph that the order is written into.
 *
 * @param scope The order that cites them.
 * @param ofCase The graph id of the case; the order's own when absent.
 * @returns The fullest id of the case; nothing where all orders of the graph are of that case.
 */
export function docketOf(scope: Scope, ofCase?: string): string | undefined {
  const { cases, same, prefix } = scope;
  const fullest = (id: string | undefined): string | undefined => id && (same.get(id)?.id ?? id);
  return ofCase === undefined || fullest(ofCase) === fullest(cases.docket) ? prefix : fullest(ofCase);
}

/** Adds a case: `case:cand:4:15-cv-00798`. */
function addCase(graph: Draft, id: string): string {
  const [, court, ...number] = id.split(":");
  const known = court === undefined || court === "unknown" ? {} : { court };
  return addNode(graph, { id, type: "case", label: number.join(":"), ...known });
}

/** The case whose docket an entry's id is of, where it is told: `case:cand:2:08-cv-01220/docket:12`. */
export function caseOf(id: string | undefined): string | undefined {
  if (!id?.startsWith("case:")) return undefined;
  const end = id.lastIndexOf("/docket:");
  return end < 0 ? undefined : id.slice(0, end);
}

/** Adds a date. */
export function addDate(graph: Draft, iso: string): string {
  return addNode(graph, { id: dateId(iso), type: "date", label: iso, date: iso });
}
