/** On which line and page of its order a citation stands. */
import { isCitation } from "../tree/guards.ts";
import type { DocketNode, DocketParent, Order, PageHeader } from "../tree/index.ts";

/** Where a citation stands. */
export interface Place {
  line: number;
  page?: number;
}

/**
 * Finds the places of the citations of an order.
 *
 * @param order Its tree.
 * @returns The line of each citation, and the page where page stamps tell it, by the `id` of the citation.
 */
export function placesOf(order: Order): Map<string, Place> {
  const places = new Map<string, Place>();
  let page: number | undefined;
  const walk = (node: DocketNode): void => {
    if (node.type === "pageHeader") page = (node as PageHeader).page ?? page;
    if (isCitation(node))
      places.set(node.id, { line: node.position.start.line, ...(page !== undefined && { page }) });
    if ("children" in node) for (const child of (node as DocketParent).children) walk(child);
  };
  walk(order);
  return places;
}
