/** What the entries of a docket are, by all that its orders call them: `kind` and `title` of their nodes. */
import type { Citation, RecordKind } from "../tree/index.ts";
import type { Targets } from "./cites.ts";
import { entryNamesOf, nameOfDocument } from "./entry-names.ts";
import type { DocketGraph } from "./model.ts";
import { titleOf } from "./own-cases.ts";
import { paperIn } from "./paper-names.ts";
import type { PaperName } from "./paper-names.ts";
import type { Sentence } from "./prose.ts";
import type { Scope } from "./scope.ts";

/** That an order calls an entry something. */
export interface Called extends PaperName {
  /** The graph id of the entry. */
  entry: string;
  confidence: number;
}

/**
 * Gathers what an order calls the entries that it cites.
 *
 * @param scope The order.
 * @param sentences Its sentences.
 * @param targets The entries that each citation names.
 * @returns What it calls them, in no particular order.
 */
export function calledBy(scope: Scope, sentences: readonly Sentence[], targets: Targets): Called[] {
  const { found, cases, graph, orderId } = scope;
  const called: Called[] = [];
  const add = (citation: Pick<Citation, "id">, name: PaperName, confidence: number): void => {
    const [entry, ...others] = targets.get(citation.id) ?? [];
    if (entry !== undefined && others.length === 0 && graph.getNodeAttribute(entry, "type") === "docket")
      called.push({ ...name, entry, confidence });
  };
  for (const sentence of sentences)
    for (const { citation, confidence, name, kind } of entryNamesOf(sentence))
      add(citation, { name, kind }, confidence);
  for (const citation of found.citations)
    if (citation.type === "recordCitation" && citation.document !== undefined)
      add(citation, nameOfDocument(citation), 0.93);
  const title = titleOf(scope.order);
  if (title === undefined) return called;
  const ruledOn = graph
    .filterOutEdges(orderId, (_, edge) => edge.type === "rulesOn" && edge.reason === "caption: Re")
    .map((edge) => graph.target(edge));
  const motion = paperIn(title.replace(/^.*?\b(?:granting|denying|adopting|on|re:?|regarding)\b/i, ""));
  if (motion && ruledOn.length === 1) called.push({ ...lower(motion), entry: ruledOn[0]!, confidence: 0.85 });
  const own = graph
    .filterOutEdges(orderId, (_, edge) => edge.type === "filedAs")
    .map((edge) => graph.target(edge));
  if (own[0] !== undefined && cases.stamps.length > 0)
    called.push({
      entry: own[0],
      name: title,
      kind: paperIn(title)?.kind === "report" ? "report" : "order",
      confidence: 0.97,
    });
  return called;
}

/**
 * Gives each entry the kind that is told most surely, and of its names of that kind the surest and fullest.
 *
 * @param graph The graph; gets `kind`, `title` and `confidence` on entries.
 * @param called What all orders call them.
 */
export function addTitles(graph: DocketGraph, called: readonly Called[]): void {
  const byEntry = new Map<string, Called[]>();
  for (const one of called) byEntry.set(one.entry, [...(byEntry.get(one.entry) ?? []), one]);
  for (const [entry, names] of byEntry) {
    const weights = new Map<RecordKind, number>();
    for (const { kind, confidence } of names)
      weights.set(kind, (weights.get(kind) ?? 0) + Math.log(confidence / (1 - confidence)));
    const [[kind] = ["other" as const]] = [...weights].sort(([, a], [, b]) => b - a);
    const ofKind = names.filter((name) => name.kind === kind).sort(bySureness);
    const [best] = ofKind;
    if (!best) continue;
    graph.mergeNodeAttributes(entry, { kind, title: best.name, confidence: best.confidence });
  }
}

/** The surer one first; of two alike the one of more words. */
function bySureness(one: Called, other: Called): number {
  return other.confidence - one.confidence || other.name.length - one.name.length;
}

function lower(paper: PaperName): PaperName {
  return { kind: paper.kind, name: /[a-z]/.test(paper.name) ? paper.name : paper.name.toLowerCase() };
}
