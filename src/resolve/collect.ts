/** What there is to resolve in an order: its citations and definitions in source order, each with its place among its siblings. */
import { isCitation } from "../tree/guards.ts";
import type { Citation, Definition, DocketNode, DocketParent, Order } from "../tree/index.ts";

/** A citation or definition, and where it stands: `parent.children[index]`. */
export interface Found<Node extends Citation | Definition = Citation | Definition> {
  node: Node;
  parent: DocketParent;
  index: number;
  /** Within a parenthetical: the citation that it follows. */
  explains?: Citation | undefined;
}

/**
 * Collects the citations and definitions of an order.
 *
 * @param order The root of a tree.
 * @returns One item each, in source order, a nested citation after the one that it lies in.
 */
export function collect(order: Order): Found[] {
  const found: Found[] = [];
  visit(order, found);
  return found;
}

/**
 * The node that stands next to another, with nothing but brackets, commas and space between them:
 * in "Mot. [Docket No. 5]" the entry stands next to the motion.
 *
 * @param found Where to look from.
 * @param step 1 for the node after it, -1 for the one before.
 * @returns The neighbour that is no text, if there is one.
 */
export function neighbour(found: Found, step: 1 | -1): DocketNode | undefined {
  const { parent, index } = found;
  const next = parent.children[index + step];
  if (next?.type !== "text") return next;
  const between = (next as DocketNode & { value: string }).value;
  return between.length <= 5 && /^[\s,()[\]"“”]*$/.test(between)
    ? parent.children[index + 2 * step]
    : undefined;
}

function visit(parent: DocketParent, found: Found[], explains?: Citation): void {
  const { children } = parent;
  let last: Citation | undefined;
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!;
    if (isCitation(node)) {
      found.push({ node, parent, index, explains });
      last = node;
    } else if (node.type === "definition") found.push({ node: node as Definition, parent, index, explains });
    if ("children" in node)
      visit(node as DocketParent, found, node.type === "parenthetical" ? last : undefined);
  }
}
