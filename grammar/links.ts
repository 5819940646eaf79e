/** What a node points to before ids are given: the decision that a parallel citation stands beside, what a parenthetical explains. */

const targets = new WeakMap<object, { id: string }>();

/** Notes that a node points to a citation. */
export function pointTo(node: object, citation: { id: string }): void {
  targets.set(node, citation);
}

/** The `id` of the citation that a node points to, once it has one. */
export function pointedTo(node: object): string | undefined {
  return targets.get(node)?.id || undefined;
}
