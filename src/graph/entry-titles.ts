/** What the entries of a docket are, by all that its orders call them: `kind` and `title` of their nodes. */
import type { Citation, RecordCitation, RecordKind } from "../tree/index.ts";
import type { Targets } from "./cites.ts";
import { entryNamesOf, nameOfDocument } from "./entry-names.ts";
import { entryId } from "./identity.ts";
import type { Draft } from "./draft.ts";
import { titleOf } from "./own-cases.ts";
import { oneOf, paperIn } from "./paper-names.ts";
import type { PaperName } from "./paper-names.ts";
import type { Sentence } from "./prose.ts";
import { entriesInCaption } from "./rules-on.ts";
import { caseOf } from "./scope.ts";
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
  const { found, cases, graph, prefix } = scope;
  const called: Called[] = [];
  const add = (citation: Pick<Citation, "id">, name: PaperName, confidence: number): void => {
    const entries = targets.get(citation.id) ?? [];
    const named = entries.length > 1 ? oneOf(name) : name;
    if (!named) return;
    for (const entry of entries)
      if (graph.nodes.get(entry)?.type === "docket")
        called.push({ name: named.name, kind: named.kind, entry, confidence });
  };
  for (const sentence of sentences)
    for (const named of entryNamesOf(sentence)) add(named.citation, named, named.confidence);
  const documents = found.citations.filter((citation) => citation.type === "recordCitation");
  const names = new Map<string, PaperName>();
  const nameOf = (citation: RecordCitation): PaperName => {
    const key = `${citation.kind} ${citation.ordinal} ${citation.name}`;
    const name = names.get(key) ?? nameOfDocument(citation);
    names.set(key, name);
    return name;
  };
  for (const citation of documents)
    if (citation.document !== undefined) add(citation, nameOf(citation), 0.93);
  for (const citation of documents) {
    const entry = entryAttachedTo(scope, citation);
    if (entry !== undefined) called.push({ ...nameOf(citation), entry, confidence: 0.7 });
  }
  const title = titleOf(scope.order);
  if (title === undefined) return called;
  const [ruledOn, ...others] = new Set(entriesInCaption(scope).flatMap(({ id }) => targets.get(id) ?? []));
  if (ruledOn !== undefined && others.length === 0) {
    const motion = paperIn(title.replace(/^.*?\b(?:granting|denying|adopting|on|re:?|regarding)\b/i, ""));
    if (motion) called.push({ ...lower(motion), entry: ruledOn, confidence: 0.68 });
  }
  const [stamp] = cases.stamps;
  if (stamp) {
    const kind = paperIn(title)?.kind === "report" ? "report" : "order";
    const { entry: number, attachment } = stamp;
    const own = entryId(attachment === undefined ? { number } : { number, attachment }, prefix);
    called.push({ entry: own, name: title, kind, confidence: 0.97 });
  }
  return called;
}

/**
 * Gives each entry the kind that is told most surely, and of its names of that kind the surest and fullest.
 *
 * @param graph The graph; gets `kind`, `title` and `confidence` on entries.
 * @param called What all orders call them.
 */
export function addTitles(graph: Draft, called: readonly Called[]): void {
  const byEntry = new Map<string, Called[]>();
  for (const one of called) {
    const others = byEntry.get(one.entry);
    if (others) others.push(one);
    else byEntry.set(one.entry, [one]);
  }
  for (const [entry, names] of byEntry) {
    const weights = new Map<RecordKind, number>();
    for (const { kind, confidence } of names)
      weights.set(kind, (weights.get(kind) ?? 0) + Math.log(confidence / (1 - confidence)));
    const [[kind] = ["other" as const]] = [...weights].sort(([, a], [, b]) => b - a);
    const ofKind = names.filter((name) => name.kind === kind).sort(bySureness);
    const [best] = ofKind;
    const node = graph.nodes.get(entry);
    if (!best || !node) continue;
    node.kind = kind;
    node.title = fullest(best.name, ofKind);
    node.confidence = best.confidence;
  }
}

/** "motion to compel" where another place has "motion to compel further responses". */
function fullest(name: string, names: readonly PaperName[]): string {
  const begins = (longer: string): boolean => longer.toLowerCase().startsWith(`${name.toLowerCase()} `);
  return names.reduce(
    (best, { name: other }) => (begins(other) && other.length > best.length ? other : best),
    name,
  );
}

/** A name of several words before one of one word, then the surer one, then the one of more words. */
function bySureness(one: Called, other: Called): number {
  const isLong = ({ name }: Called): number => (name.includes(" ") ? 1 : 0);
  return (
    isLong(other) - isLong(one) || other.confidence - one.confidence || other.name.length - one.name.length
  );
}

/** "Defs.' Mot., ECF No. 57-1": what is attached argues the motion that the entry is. */
function entryAttachedTo(scope: Scope, { kind, refersTo = "" }: RecordCitation): string | undefined {
  if (kind !== "motion") return undefined;
  const entry = /^(.*docket:\d+)-\d+$/.exec(refersTo)?.[1];
  if (entry === undefined) return undefined;
  const id =
    caseOf(entry) === undefined
      ? entryId({ number: Number(/(?<!\d)\d+$/.exec(entry)![0]) }, scope.prefix)
      : entry;
  return scope.graph.nodes.has(id) ? id : undefined;
}

function lower(paper: PaperName): PaperName {
  return { kind: paper.kind, name: /[a-z]/.test(paper.name) ? paper.name : paper.name.toLowerCase() };
}
