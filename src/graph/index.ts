/**
 * From trees to the cross-reference graph: what each order cites, rules on and says of what was filed, by whom and
 * when.
 */
import { MultiDirectedGraph } from "graphology";
import type { Order } from "../tree/index.ts";
import { addCaption } from "./caption.ts";
import { addCitations } from "./cites.ts";
import { collect } from "./collect.ts";
import type { Collected } from "./collect.ts";
import { addFiledBy, addFiledOn } from "./filings.ts";
import type { Telling } from "./filings.ts";
import { addTitles, calledBy } from "./entry-titles.ts";
import { caseId, orderId } from "./identity.ts";
import { addOrderEntries } from "./joined.ts";
import type { DocketGraph, EdgeAttributes, NodeAttributes } from "./model.ts";
import { ownCases } from "./own-cases.ts";
import type { OwnCases } from "./own-cases.ts";
import { sentencesOf } from "./prose.ts";
import { addRulings } from "./rules-on.ts";
import { addSameCases, sameCases } from "./same-case.ts";
import { caseOf } from "./scope.ts";
import type { Scope } from "./scope.ts";

export { graphToJson } from "./json.ts";
export type { GraphEdgeJson, GraphJson, GraphNodeJson } from "./json.ts";
export type * from "./model.ts";

/** Options of `toGraph`. */
export interface GraphOptions {
  /** The ids of the documents, in the order of the trees; without one, a document is known by its place: "1", "2", … */
  ids?: readonly string[] | undefined;
}

/**
 * Builds the cross-reference graph of one order or of several.
 *
 * Entries are `docket:596` where all orders are of one case; where they are of several, each stands within its case:
 * `case:cand:4:15-cv-00798/docket:596`.
 *
 * @param trees One resolved tree or several.
 * @param options The ids of the documents.
 * @returns A graphology `MultiDirectedGraph`; its node keys are the graph ids.
 * @example
 * const graph = toGraph(order, { ids: ["loop-ai-labs-v-gatti"] });
 * graph.outNeighbors("docket:596-1"); // ["docket:596"]
 */
export function toGraph(trees: Order | readonly Order[], options: Readonly<GraphOptions> = {}): DocketGraph {
  const graph: DocketGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const scopes = scopesOf(graph, "type" in trees ? [trees] : trees, options);
  const told = scopes.map((scope) => addOrder(scope));
  for (const ofDocket of groupByDocket(told)) addFiledOn(ofDocket);
  for (const { scope, sentences, targets } of told) addRulings(scope, sentences, targets);
  addTitles(
    graph,
    told.flatMap(({ scope, sentences, targets }) => calledBy(scope, sentences, targets)),
  );
  addOrderEntries(graph, new Map(scopes.map(({ orderId, prefix }) => [orderId, prefix])));
  if (scopes[0]) addSameCases(graph, scopes[0].same);
  return graph;
}

function scopesOf(graph: DocketGraph, orders: readonly Order[], { ids }: GraphOptions): Scope[] {
  const read = orders.map((order) => {
    const found = collect(order);
    return { order, found, cases: ownCases(order, found.stamps) };
  });
  const same = sameCases(read.flatMap(({ found, cases }) => [...casesIn(found), ...namesOf(cases)]));
  const dockets = read.map(({ cases: { docket } }) => docket && (same.get(docket)?.id ?? docket));
  const severalDockets = new Set(dockets).size > 1;
  return read.map((one, at) => {
    const id = orderId(ids?.[at] ?? String(at + 1));
    const scope: Scope = { ...one, graph, same, orderId: id };
    if (severalDockets) scope.prefix = dockets[at] ?? id;
    if (orders.length > 1) scope.undatedPrefix = id;
    return scope;
  });
}

/** The cases whose dockets an order cites. */
function casesIn({ citations }: Collected): string[] {
  return citations.map(({ refersTo }) => caseOf(refersTo)).filter((id) => id !== undefined);
}

/** The cases of an order, and those of its stamps by number alone. */
function namesOf({ ids, elsewhere }: OwnCases): string[] {
  return [...ids, ...elsewhere.map(({ caseNumber }) => caseId(undefined, caseNumber))];
}

function addOrder(scope: Scope): Telling {
  addCaption(scope);
  const targets = addCitations(scope);
  const sentences = sentencesOf(scope.order);
  addFiledBy(scope, sentences, targets);
  return { scope, sentences, targets };
}

function groupByDocket(told: readonly Telling[]): Iterable<Telling[]> {
  const groups = new Map<string | undefined, Telling[]>();
  for (const one of told) {
    const { prefix } = one.scope;
    const others = groups.get(prefix);
    if (others) others.push(one);
    else groups.set(prefix, [one]);
  }
  return groups.values();
}
