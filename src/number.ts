/** Numbers the citations of an order. */
import { nameTarget } from "../grammar/links.ts";
import type { CaseCitation, Citation, DocketNode, Parenthetical } from "./tree/index.ts";
import { isCitation, isParent } from "./tree/guards.ts";

/**
 * Numbers citations, c1, c2, …, and fills in which of them others point to.
 *
 * @param cited - the citations and parentheticals of an order, as they stand in its source
 */
export function number(cited: readonly DocketNode[]): void {
  let count = 0;
  const ids = new Map<string, string>();
  for (const node of cited) {
    const { type } = node;
    if (type !== "parenthetical") {
      const citation = node as Citation;
      const id = idOf(count++);
      if (citation.id !== "") ids.set(citation.id, id);
      citation.id = id;
    }
    if (type === "parenthetical" || type === "caseCitation")
      nameTarget(node as CaseCitation | Parenthetical, ids);
  }
}

/** The first ids, which all orders share. */
const firstIds = Array.from({ length: 1000 }, (_, at) => `c${at + 1}`);

function idOf(at: number): string {
  return firstIds[at] ?? `c${at + 1}`;
}

/**
 * Gathers the citations and parentheticals in a node, as they stand in the source.
 *
 * @param node - a node, all in it in its place
 * @param cited - what they are added to
 * @returns `cited`
 */
export function citedIn(node: DocketNode, cited: DocketNode[] = []): DocketNode[] {
  if (!isParent(node)) return cited;
  if (node.type === "parenthetical" || isCitation(node)) cited.push(node);
  for (const child of node.children) citedIn(child, cited);
  return cited;
}

/** Whether each of some nodes begins behind the one before it. */
export function isAscending(nodes: readonly DocketNode[]): boolean {
  let last = -1;
  for (const { position } of nodes) {
    if (position.start.offset <= last) return false;
    last = position.start.offset;
  }
  return true;
}
