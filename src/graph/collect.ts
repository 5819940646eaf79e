/** What the graph is made of, gathered from a tree in one walk. */
import { isStamp } from "../resolve/own-docket.ts";
import type { Stamp } from "../resolve/own-docket.ts";
import { isCitation } from "../tree/guards.ts";
import type { Citation, Definition, DocketNode, DocketParent, Order } from "../tree/index.ts";

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
  else if (isStamp(node)) collected.stamps.push(node);
  if ("children" in node) for (const child of (node as DocketParent).children) add(child, collected);
}
