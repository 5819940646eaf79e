/**
 * An order brought down to what a reader can check with the eye, one line a citation, and compared line by line with
 * what was expected.
 */
import { graphToJson, toGraph } from "../../src/graph/index.ts";
import { isCitation } from "../../src/tree/guards.ts";
import type {
  BackReference,
  CaseCitation,
  Citation,
  DocketEntry,
  DocketNode,
  DocketParent,
  EntryNumber,
  Exhibit,
  Order,
  PinCite,
  Signature,
} from "../../src/tree/index.ts";

/** What an order comes to. */
export interface Projection {
  court: string | null;
  caseNumbers: string[];
  /** Name, role, and "et al." where it is written. */
  parties: string[][];
  title: string | null;
  judge: string | null;
  signed: string | null;
  /** One line a citation or date, those that lie in another indented under it: "docketCitation Dkt. 12 at 3 → docket:12 | page 3". */
  citations: string[];
  /** Each back-reference as written, and the citation that it stands for. */
  resolved: [string, string | null][];
  /** What the order says of its documents: where they are filed, when, and which of them it rules on. */
  edges: string[];
}

/** Projects a resolved order. */
export function project(order: Order, source: string): Projection {
  const caption = order.children.find((child) => child.type === "caption");
  const signature = order.children.find((child) => child.type === "signature");
  const head = caption?.children ?? [];
  const lines = new Lines(source);
  lines.add(order, 0);
  return {
    court: head.find((child) => child.type === "court")?.id ?? null,
    caseNumbers: head.filter((child) => child.type === "caseNumber").map((child) => child.normalized),
    parties: head
      .filter((child) => child.type === "party")
      .map(({ value, role, etAl }) => [value, role, ...(etAl ? ["et al."] : [])]),
    title: head.find((child) => child.type === "title")?.value ?? null,
    judge: signature?.judge ?? null,
    signed: signedOn(signature),
    citations: lines.citations,
    resolved: lines.resolved(),
    edges: edgesOf(order),
  };
}

function signedOn(signature: Signature | undefined): string | null {
  return signature?.children.find((child) => child.type === "date")?.iso ?? null;
}

const told = new Set(["filedAs", "filedOn", "rulesOn"]);

function edgesOf(order: Order): string[] {
  const edges = graphToJson(toGraph(order, { ids: ["order"] }))
    .edges.filter(({ type }) => told.has(type))
    .map(({ source, type, target }) => `${sourceOf(source)} ${type} ${target}`);
  return [...new Set(edges)].sort();
}

/** An order and a document of the record without what tells it from others: "order", "record:declaration". */
function sourceOf(id: string): string {
  return id.startsWith("order:") ? "order" : id.replace(/^(record:\w+):.*$/, "$1");
}

/** Collects the lines of the citations in source order. */
class Lines {
  readonly citations: string[] = [];
  readonly #texts = new Map<string, string>();
  readonly #decisions = new Map<string, string>();
  readonly #references: [BackReference, string][] = [];

  constructor(readonly source: string) {}

  /** Adds a node and what it contains; a footnote that breaks a citation is no part of it. */
  add(node: DocketNode, depth: number): void {
    const line = this.#line(node);
    if (line !== undefined) this.citations.push("  ".repeat(depth) + line);
    if (node.type === "dateRange") return;
    const within = isCitation(node) ? depth + 1 : node.type === "footnote" ? 0 : depth;
    for (const child of childrenOf(node)) this.add(child, within);
  }

  /** What the back-references stand for, as written. */
  resolved(): [string, string | null][] {
    return this.#references.map(([{ antecedent }, text]) => [
      text,
      this.#texts.get(antecedent ?? "") ?? null,
    ]);
  }

  #line(node: DocketNode): string | undefined {
    if (!isCitation(node) && node.type !== "date" && node.type !== "dateRange") return undefined;
    const { start, end } = node.position;
    // a signature's date that is told elsewhere takes no room
    if (start.offset === end.offset) return undefined;
    const text = asWritten(node, this.source);
    if (isCitation(node)) {
      this.#texts.set(node.id, text);
      if (node.type === "caseCitation") this.#decisions.set(node.id, reported(node));
      if (node.type === "backReference") this.#references.push([node, text]);
    }
    const means = isCitation(node) ? meaning(node) : isoOf(node);
    const type = node.type === "backReference" ? `backReference ${(node as BackReference).form}` : node.type;
    const details = isCitation(node) ? detailsOf(node, this.#decisions) : [];
    return [`${type} ${text}${means === "" ? "" : ` → ${means}`}`, ...details].join(" | ");
  }
}

/** The text of a node without page stamps and footnotes in it, white space folded. */
function asWritten(node: DocketNode, source: string): string {
  let text = "";
  let at = node.position.start.offset;
  for (const { position } of interruptionsOf(node)) {
    text += source.slice(at, position.start.offset);
    at = position.end.offset;
  }
  text += source.slice(at, node.position.end.offset);
  return text.replace(/\s+/g, " ").trim();
}

function interruptionsOf(node: DocketNode): DocketNode[] {
  return childrenOf(node).flatMap((child) =>
    child.type === "pageHeader" || child.type === "footnote" ? [child] : interruptionsOf(child),
  );
}

function isoOf(node: DocketNode): string {
  const { iso, from, to } = node as { iso?: string; from?: string; to?: string };
  return iso ?? `${from}..${to}`;
}

/** What a citation cites, by its fields. */
function meaning(node: Citation): string {
  switch (node.type) {
    case "docketCitation": {
      const entries = node.children.filter((child) => child.type === "docketEntry").map(entryOf);
      const ofCase = node.caseNumber ?? node.caseName;
      return entries.join(", ") + (ofCase === undefined ? "" : ` of ${ofCase}`);
    }
    case "recordCitation":
      return `${node.kind} ${node.name}`;
    case "caseCitation":
      return decision(node);
    case "statuteCitation":
    case "regulationCitation":
      return [node.title, node.code, node.section].filter(Boolean).join(" ");
    case "ruleCitation":
      return `${node.rules} ${node.number}`.trim();
    case "constitutionCitation":
      return [
        node.jurisdiction,
        node.article && `art. ${node.article}`,
        node.amendment && `amend. ${node.amendment}`,
        node.section && `§ ${node.section}`,
      ]
        .filter(Boolean)
        .join(" ");
    case "backReference":
      return "";
  }
}

function entryOf({ number, attachment, through }: DocketEntry): string {
  const written = (entry: EntryNumber): string =>
    entry.attachment === undefined ? `${entry.number}` : `${entry.number}-${entry.attachment}`;
  return `docket:${written({ number, ...(attachment !== undefined && { attachment }) })}${through ? `..${written(through)}` : ""}`;
}

function decision(node: CaseCitation): string {
  if (node.form === "short") return `short ${node.database ?? `${node.volume} ${node.reporter}`}`;
  const where = [node.court, node.year].filter((part) => part !== undefined).join(" ");
  return `${reported(node)}${where === "" ? "" : ` (${where})`}`;
}

/** Where a decision is reported. */
function reported({ volume, reporter, page, database }: CaseCitation): string {
  return database ?? `${volume} ${reporter} ${page}`;
}

/** Date, exhibits, what it stands beside, and pin cites. */
function detailsOf(node: Citation, decisions: ReadonlyMap<string, string>): string[] {
  const details: string[] = [];
  if (node.type === "recordCitation" && node.date !== undefined) details.push(`date ${node.date}`);
  const pins = pinsOf(node);
  if (pins !== "") details.push(pins);
  for (const child of childrenOf(node))
    if (child.type === "exhibit") details.push(exhibitOf(child as Exhibit));
  if (node.type === "caseCitation" && node.parallel !== undefined)
    details.push(`parallel to ${decisions.get(node.parallel)}`);
  return details;
}

function exhibitOf(exhibit: Exhibit): string {
  const pins = pinsOf(exhibit);
  return `exhibit ${exhibit.label}${exhibit.through === undefined ? "" : `..${exhibit.through}`}${pins === "" ? "" : ` (${pins})`}`;
}

function pinsOf(node: DocketNode): string {
  return childrenOf(node)
    .filter((child): child is PinCite => child.type === "pinCite")
    .map(({ unit, from, to }) => `${unit} ${from}${to === undefined ? "" : `-${to}`}`)
    .join(", ");
}

function childrenOf(node: DocketNode): readonly DocketNode[] {
  return "children" in node ? (node as DocketParent).children : [];
}
