/** What the graph is made of, gathered from a tree in one walk. */
import { isCitation } from "../tree/guards.ts";
import type { Citation, Definition, DocketNode, DocketParent, Order, PageHeader } from "../tree/index.ts";

/** A page stamp that tells an entry. */
export type Stamp = PageHeader & { entry: number };

/** What a tree holds, each in source order. */
export interface Collected {
  /** A nested citation after the one that it lies in. */
  citations: Citation[];
  definitions: Definition[];
  stamps: Stamp[];
}

/** Gathers the citations, definitions and page stamps of an order. */
export function collect(order: Order): Collected {
  const collected: Collected = { citations: [], definitions: [], stamps: [] };
  add(order, collected);
  return collected;
}

function add(node: DocketNode, collected: Collected): void {
  if (isCitation(node)) collected.citations.push(node);
  else if (node.type === "definition") collected.definitions.push(node as Definition);
  else if (node.type === "pageHeader" && "entry" in node) collected.stamps.push(node as Stamp);
  if ("children" in node) for (const child of (node as DocketParent).children) add(child, collected);
}
