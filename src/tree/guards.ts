/** Tests of what a node is, narrowing its type by the node map. */
import type { Citation } from "./citations.ts";
import type { AnyNode, NodeMap, NodeType } from "./node-map.ts";
import type { DocketNode } from "./unist.ts";

/** A node that has children. */
export type ParentNode = Extract<AnyNode, { children: unknown }>;

/** A node that has a value. */
export type LiteralNode = Extract<AnyNode, { value: string }>;

/**
 * Tells whether a node is of a type.
 *
 * @param type The type asked for.
 * @param node A node, or nothing.
 * @returns Whether the node is there and of that type.
 * @example
 * if (isNode("docketEntry", node)) console.log(node.number);
 */
export function isNode<T extends NodeType>(type: T, node: DocketNode | undefined): node is NodeMap[T] {
  return node?.type === type;
}

/**
 * Tells whether a node is a citation: a node with an `id`, back-references included.
 *
 * @param node A node, or nothing.
 * @returns Whether it is one of the `…Citation` nodes or a `backReference`.
 */
export function isCitation(node: DocketNode | undefined): node is Citation {
  return node !== undefined && isCitationType(node.type);
}

/** Whether a type is that of a citation, for who has read the type of a node already. */
export function isCitationType(type: string): type is Citation["type"] {
  switch (type as Citation["type"]) {
    case "docketCitation":
    case "recordCitation":
    case "caseCitation":
    case "statuteCitation":
    case "regulationCitation":
    case "ruleCitation":
    case "constitutionCitation":
    case "backReference":
      return true;
    default:
      return false;
  }
}

/**
 * Tells whether a node has children.
 *
 * @param node A node.
 * @returns Whether it is a parent.
 */
export function isParent(node: DocketNode): node is ParentNode {
  // quicker than `in`, and asked of every node
  return (node as ParentNode).children !== undefined;
}

/**
 * Tells whether a node carries its content as a string.
 *
 * @param node A node.
 * @returns Whether it is a literal.
 */
export function isLiteral(node: DocketNode): node is LiteralNode {
  return "value" in node;
}
