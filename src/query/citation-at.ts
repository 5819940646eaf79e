/** What stands at a place of the source, as an editor asks for it. */
import { isCitation, isParent } from "../tree/index.ts";
import type { AnyNode, Citation } from "../tree/index.ts";

/**
 * Finds the innermost citation around an offset.
 *
 * @param tree An order, or a part of it.
 * @param offset An offset into the source, as positions count it.
 * @returns The citation that the character at the offset is of; nothing where it is of none.
 * @example
 * citationAt(parse("Smith Decl. ¶ 4 (ECF No. 12-1)."), 20)?.type; // "docketCitation"
 */
export function citationAt(tree: AnyNode, offset: number): Citation | undefined {
  if (!contains(tree, offset)) return undefined;
  for (const child of isParent(tree) ? tree.children : []) {
    const found = citationAt(child, offset);
    if (found) return found;
  }
  return isCitation(tree) ? tree : undefined;
}

function contains({ position: { start, end } }: AnyNode, offset: number): boolean {
  return start.offset <= offset && offset < end.offset;
}
