/** The citations and links of an order as wrappings of somebody else's tree: what the remark and rehype plugins have in common. */
import { isCitation } from "../tree/index.ts";
import type { AnyNode, Citation, Order } from "../tree/index.ts";
import { visit } from "../query/visit.ts";
import { createPieceFinder } from "./pieces.ts";
import type { ForeignNode, ForeignTree, Piece } from "./pieces.ts";
import { linksOf } from "./targets.ts";
import type { Link } from "./targets.ts";
import type { LinkTo } from "./template.ts";

/** A citation or a link, and the piece of the tree that it is. */
export interface CitedPiece<Node extends ForeignNode> {
  piece: Piece<Node>;
  citation: Citation;
  /** Of a link, where it leads. */
  link?: Link;
}

/**
 * Finds where the citations of an order, and the links of them, lie in a tree.
 *
 * @param order The resolved order.
 * @param tree The tree of the same text.
 * @param to Where links lead; nothing for none.
 * @returns The citations that lie in one piece, then the links that do and that would not lie in another link.
 * @throws {TypeError} When the template is none.
 */
export function citedPieces<Node extends ForeignNode>(
  order: Order,
  tree: ForeignTree<Node>,
  to: LinkTo | null | undefined,
): CitedPiece<Node>[] {
  const find = createPieceFinder(tree);
  const found: CitedPiece<Node>[] = [];
  visit(order, (node: AnyNode) => {
    if (!isCitation(node)) return;
    const piece = find(node.position.start.offset, node.position.end.offset);
    if (piece) found.push({ piece, citation: node });
  });
  for (const link of to == null ? [] : linksOf(order, to)) {
    const piece = find(link.position.start.offset, link.position.end.offset);
    if (piece && !piece.linked) found.push({ piece, citation: link.citation, link });
  }
  return found;
}
