/** Walks a tree, as unist-util-visit does it, with the nodes typed by the node map. */
import { CONTINUE, EXIT, SKIP, visit as walk } from "unist-util-visit";
import type { VisitorResult } from "unist-util-visit";
import type { ParentNode } from "../tree/guards.ts";
import type { AnyNode, NodeMap, NodeType } from "../tree/index.ts";

export { CONTINUE, EXIT, SKIP };

/** What is done with a node: may give `SKIP` (not into its children), `EXIT` (no further), or nothing. */
export type Visitor<Node extends AnyNode = AnyNode> = (
  node: Node,
  index: number | undefined,
  parent: ParentNode | undefined,
) => VisitorResult;

/**
 * Visits every node of a tree, parents before their children.
 *
 * @param tree Where to begin.
 * @param visitor Is given each node, its place among its siblings, and its parent.
 * @example
 * visit(order, "docketCitation", (citation) => console.log(citation.label));
 */
export function visit(tree: AnyNode, visitor: Visitor): void;
/**
 * Visits the nodes of a type.
 *
 * @param tree Where to begin.
 * @param type The type.
 * @param visitor Is given each node of that type, its place among its siblings, and its parent.
 */
export function visit<Type extends NodeType>(
  tree: AnyNode,
  type: Type,
  visitor: Visitor<NodeMap[Type]>,
): void;
export function visit(tree: AnyNode, test: NodeType | Visitor, visitor?: Visitor<never>): void {
  // unist-util-visit works its types out of the whole tree, ten levels deep; the node map knows them already
  const untyped = walk as (tree: AnyNode, ...rest: unknown[]) => void;
  untyped(tree, test, visitor);
}
