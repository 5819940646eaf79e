/** Where an order cites a thing: by which citations, and at which pages, lines and paragraphs of it. */
import type { Pin } from "../graph/index.ts";
import { isCitation } from "../tree/index.ts";
import type { AnyNode, Citation, Order } from "../tree/index.ts";
import { referencesOf } from "./references.ts";
import { visit } from "./visit.ts";

/** A place within a thing, and the citation that gives it. */
export interface CitedPin extends Pin {
  /** The `id` of the citation. */
  citation: string;
}

/**
 * Lists the citations of a thing, whether they name it or point back to it.
 *
 * @param order A resolved order.
 * @param target The graph id of the thing: `docket:596-1`, `record:declaration:brayer:2016-04-22`, `authority:550 U.S. 544`.
 * @returns The citations, in source order; one of a range of entries is a citation of each.
 * @example
 * const order = resolve(parse("[Docket No. 596-1 at 2.] Id. at 4."));
 * citationsOf(order, "docket:596-1").map(({ type }) => type); // ["docketCitation", "backReference"]
 */
export function citationsOf(order: Order, target: string): Citation[] {
  const ids = new Set(citesOf(order, target).map(({ citation }) => citation));
  const found: Citation[] = [];
  visit(order, (node: AnyNode) => {
    if (isCitation(node) && ids.has(node.id)) found.push(node);
  });
  return found;
}

/**
 * Lists the places of a thing that an order points to.
 *
 * @param order A resolved order.
 * @param target The graph id of the thing.
 * @returns The pin cites with the citations that they are of, in source order. The pins of one citation are what
 *   `selectAll("pinCite", citation)` gives.
 * @example
 * pinsOf(resolve(parse("[Docket No. 596-1 at 2.] Id. at 4.")), "docket:596-1");
 * // [{ unit: "page", from: "2", citation: "c1" }, { unit: "page", from: "4", citation: "c2" }]
 */
export function pinsOf(order: Order, target: string): CitedPin[] {
  return citesOf(order, target).flatMap(({ pins, citation }) => pins.map((pin) => ({ ...pin, citation })));
}

function citesOf(order: Order, target: string): { citation: string; pins: Pin[] }[] {
  return referencesOf(order)
    .filter((reference) => reference.target === target)
    .map(({ cites }) => cites);
}
