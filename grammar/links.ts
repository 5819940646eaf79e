/**
 * What a node points to before ids are given: the decision that a parallel citation stands beside, what a parenthetical explains.
 * Until then a citation that is pointed to goes by where it begins.
 */
import type { CaseCitation, Citation, Parenthetical } from "../src/tree/index.ts";

/** Notes that a node points to a citation. */
export function pointTo(node: CaseCitation | Parenthetical, citation: Citation): void {
  citation.id ||= String(citation.position.start.offset);
  if (node.type === "parenthetical") node.of = citation.id;
  else node.parallel = citation.id;
}

/** A node that may point to a citation. */
interface Pointing {
  of?: string;
  parallel?: string;
}

/**
 * Puts the id of what a node points to for what it went by.
 *
 * @param node - a node
 * @param ids - the ids of the citations before it, by what they went by
 */
export function nameTarget(node: Pointing, ids: ReadonlyMap<string, string>): void {
  if (node.of !== undefined) {
    const id = ids.get(node.of);
    if (id === undefined) delete node.of;
    else node.of = id;
  }
  if (node.parallel !== undefined) {
    const id = ids.get(node.parallel);
    // it stands behind what the node was given since
    delete node.parallel;
    if (id !== undefined) node.parallel = id;
  }
}
