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
  /** The paragraphs and headings that cite the docket, in their footnotes too. */
  citing: Set<DocketNode>;
}

/** Gathers the citations, definitions and page stamps of an order, and where it cites the docket. */
export function collect(order: Order): Collected {
  const collected: Collected = { citations: [], definitions: [], stamps: [], citing: new Set() };
  add(order, collected);
  return collected;
}

/** Gathers from a node; tells whether a citation of the docket is in it. */
function add(node: DocketNode, collected: Collected): boolean {
  switch (node.type) {
    case "text":
    case "pinCite":
    case "docketEntry":
    case "date":
      return false;
    case "pageHeader":
      if (isStamp(node)) collected.stamps.push(node);
      return false;
    case "definition":
      collected.definitions.push(node as Definition);
      break;
    default:
      if (isCitation(node)) collected.citations.push(node);
  }
  let citesDocket = node.type === "docketCitation";
  const { children = [] } = node as DocketParent;
  for (const child of children) if (add(child, collected)) citesDocket = true;
  if (citesDocket && (node.type === "paragraph" || node.type === "heading")) collected.citing.add(node);
  return citesDocket;
}
