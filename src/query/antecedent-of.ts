/** What an _Id._, a supra or a short name points back to. */
import { isCitation } from "../tree/index.ts";
import type { AnyNode, BackReference, Citation, Order } from "../tree/index.ts";
import { EXIT, visit } from "./visit.ts";

/**
 * Finds the citation in full that a reference stands for.
 *
 * @param order The resolved order that it is of.
 * @param reference The reference, or its `id`.
 * @returns The citation; nothing when it cannot be told, or for what is no back-reference.
 * @example
 * const order = resolve(parse("[Docket No. 596-1 at 2.] Id. at 4."));
 * antecedentOf(order, select("backReference", order)!)?.type; // "docketCitation"
 */
export function antecedentOf(order: Order, reference: BackReference | string): Citation | undefined {
  const node = typeof reference === "string" ? citationById(order, reference) : reference;
  if (node?.type !== "backReference" || node.antecedent === undefined) return undefined;
  return citationById(order, node.antecedent);
}

function citationById(order: Order, id: string): Citation | undefined {
  let found: Citation | undefined;
  visit(order, (node: AnyNode) => {
    if (!isCitation(node) || node.id !== id) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}
