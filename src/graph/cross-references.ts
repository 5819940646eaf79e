/**
 * From trees to the cross-references: what each order cites, rules on and says of what was filed, by whom and when, as
 * plain nodes and edges.
 */
import type { Order } from "../tree/index.ts";
import { addCaption } from "./caption.ts";
import { addCitations } from "./cites.ts";
import { collect } from "./collect.ts";
import type { Collected } from "./collect.ts";
import { emptyDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { addTitles, calledBy } from "./entry-titles.ts";
import { addFiledBy, addFiledOn } from "./filings.ts";
import type { Telling } from "./filings.ts";
import { caseId, orderId } from "./identity.ts";
import { addOrderEntries } from "./joined.ts";
import type { GraphJson } from "./json.ts";
import { ownCases } from "./own-cases.ts";
import type { OwnCases } from "./own-cases.ts";
import { sentencesOf } from "./prose.ts";
import { addRulings } from "./rules-on.ts";
import { addSameCases, sameCases } from "./same-case.ts";
import { caseOf } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** Options of `toGraph` and `crossReferences`. */
export interface GraphOptions {
  /** The ids of the documents, in the order of the trees; without one, a document is known by its place: "1", "2", … */
  ids?: readonly string[] | undefined;
}

/**
 * Lists the cross-references of one order or of several: the same nodes and edges as `graphToJson(toGraph(trees))`, for
 * programs that need no graph to walk on.
 *
 * @param trees One resolved tree or several.
 * @param options The ids of the documents.
 * @returns Nodes and edges.
 * @example
 * crossReferences(order).edges.filter((edge) => edge.type === "rulesOn");
 */
export function crossReferences(
  trees: Order | readonly Order[],
  options: Readonly<GraphOptions> = {},
): GraphJson {
  const { nodes, edges } = draftOf(trees, options);
  return { nodes: [...nodes.values()], edges };
}

/**
 * Writes orders into a graph.
 *
 * @param trees One resolved tree or several.
 * @param options The ids of the documents.
 * @returns The graph.
 */
export function draftOf(trees: Order | readonly Order[], options: Readonly<GraphOptions>): Draft {
  const graph = emptyDraft();
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

function scopesOf(graph: Draft, orders: readonly Order[], { ids }: GraphOptions): Scope[] {
  const read = orders.map((order) => {
    const found = collect(order);
    return { order, found, cases: ownCases(order, found.stamps) };
  });
  const same = sameCases(read.flatMap(({ found, cases }) => [...casesIn(found), ...namesOf(cases)]));
  const dockets = read.map(({ cases: { docket } }) => docket && (same.get(docket)?.id ?? docket));
  const severalDockets = new Set(dockets).size > 1;
  return read.map((one, at) => {
    const id = orderId(ids?.[at] ?? String(at + 1));
    const scope: Scope = { ...one, graph, same, orderId: id, things: new Map() };
    if (severalDockets) scope.prefix = dockets[at] ?? id;
    if (orders.length > 1) scope.undatedPrefix = id;
    return scope;
  });
}

/** The cases whose dockets an order cites. */
function casesIn({ citations }: Collected): string[] {
  const cases: string[] = [];
  for (const { refersTo } of citations) {
    const id = caseOf(refersTo);
    if (id !== undefined) cases.push(id);
  }
  return cases;
}

/** The cases of an order, and those of its stamps by number alone. */
function namesOf({ ids, elsewhere }: OwnCases): string[] {
  return [...ids, ...elsewhere.map(({ caseNumber }) => caseId(undefined, caseNumber))];
}

function addOrder(scope: Scope): Telling {
  addCaption(scope);
  const targets = addCitations(scope);
  const sentences = sentencesOf(scope.order, scope.found.citing);
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
