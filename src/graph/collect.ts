/** What the graph is made of, gathered from a tree in one walk. */
import { isStamp } from "../resolve/own-docket.ts";
import type { Stamp } from "../resolve/own-docket.ts";
import { isCitationType, isParent } from "../tree/guards.ts";
import type { Citation, Definition, DocketNode, DocketParent, Order } from "../tree/index.ts";

/** What a tree holds, each in source order. */
export interface Collected {
  /** A nested citation after the one that it lies in. */
  citations: Citation[];
  definitions: Definition[];
  stamps: Stamp[];
  /** The paragraphs and headings that cite the docket, in their footnotes too. */
  citing: Set<DocketNode>;
}

/** Gathers the citations, definitions and page stamps of an order, and where it cites the docket. */
export function collect(order: Order): Collected {
  const collected: Collected = { citations: [], definitions: [], stamps: [], citing: new Set() };
  add(order, collected);
  return collected;
}

/** Gathers from what a node contains; tells whether a citation of the docket is in it. */
function add({ children }: DocketParent, collected: Collected): boolean {
  let citesDocket = false;
  for (const node of children) {
    const { type } = node;
    switch (type) {
      case "text":
      case "pinCite":
      case "docketEntry":
      case "date":
        continue;
      case "pageHeader":
        if (isStamp(node)) collected.stamps.push(node);
        continue;
      case "docketCitation":
        citesDocket = true;
        break;
      case "definition":
        collected.definitions.push(node as Definition);
    }
    if (isCitationType(type)) collected.citations.push(node as Citation);
    if (!isParent(node) || !add(node, collected)) continue;
    citesDocket = true;
    if (type === "paragraph" || type === "heading") collected.citing.add(node);
  }
  return citesDocket;
}
