/**
 * From trees to the cross-reference graph: what each order cites, rules on and says of what was filed, by whom and
 * when.
 */
import { MultiDirectedGraph } from "graphology";
import type { Order } from "../tree/index.ts";
import { addCaption, caseIds } from "./caption.ts";
import { addCitations } from "./cites.ts";
import { collect } from "./collect.ts";
import { addFilings } from "./filings.ts";
import { orderId } from "./identity.ts";
import type { DocketGraph, EdgeAttributes, NodeAttributes } from "./model.ts";
import { sentencesOf } from "./prose.ts";
import { addRulings } from "./rules-on.ts";
import { addSameCases, fullNumbers } from "./same-case.ts";
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
  const orders = "type" in trees ? [trees] : trees;
  const ofCases = orders.map((order) => caseIds(order)[0]);
  const full = fullNumbers(ofCases.filter((id) => id !== undefined));
  const severalCases = new Set(ofCases.map((id) => id && (full.get(id) ?? id))).size > 1;
  for (const [at, order] of orders.entries()) {
    const id = orderId(options.ids?.[at] ?? String(at + 1));
    const ofCase = ofCases[at];
    const scope: Scope = { graph, order, found: collect(order), orderId: id };
    if (ofCase) scope.caseId = ofCase;
    if (severalCases) scope.prefix = ofCase === undefined ? id : (full.get(ofCase) ?? ofCase);
    if (orders.length > 1) scope.undatedPrefix = id;
    addOrder(scope);
  }
  addSameCases(graph);
  return graph;
}

function addOrder(scope: Scope): void {
  addCaption(scope);
  const targets = addCitations(scope);
  const sentences = sentencesOf(scope.order);
  addFilings(scope, sentences, targets);
  addRulings(scope, sentences, targets);
}
