/** Checks that a tree keeps the promises that its types cannot hold: places, order, children, ids. */
import { isCitation, isParent } from "./guards.ts";
import type { AnyNode } from "./node-map.ts";
import { structureOf } from "./structure.ts";

/**
 * Checks a tree: each child is of a type that its parent may have, lies inside its parent and behind its
 * elder sibling, and citations have ids that no other has and that links find. The shape of single nodes is what the zod schemas check.
 *
 * @param tree The tree, or a part of it.
 * @returns What is wrong, a sentence each; none when all is well.
 * @example
 * expect(validateTree(parse(text))).toEqual([]);
 */
export function validateTree(tree: AnyNode): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  checkNode(tree, ids, problems);
  checkLinks(tree, ids, problems);
  return problems;
}

function checkNode(node: AnyNode, ids: Set<string>, problems: string[]): void {
  const { start, end } = node.position;
  if (start.offset > end.offset) problems.push(`${name(node)} ends before it starts`);
  if (isCitation(node)) {
    if (ids.has(node.id)) problems.push(`${name(node)} has the id ${node.id} of another`);
    ids.add(node.id);
  }
  if (!isParent(node)) return;
  const allowed = structureOf(node.type).children;
  let last = start.offset;
  for (const child of node.children) {
    if (!allowed.includes(child.type)) problems.push(`${name(child)} may not stand in ${name(node)}`);
    if (child.position.start.offset < last) problems.push(`${name(child)} starts before offset ${last}`);
    if (child.position.end.offset > end.offset) problems.push(`${name(child)} ends behind ${name(node)}`);
    last = child.position.end.offset;
    checkNode(child, ids, problems);
  }
}

function checkLinks(node: AnyNode, ids: ReadonlySet<string>, problems: string[]): void {
  const links: Record<string, string | undefined> = {
    antecedent: node.type === "backReference" ? node.antecedent : undefined,
    parallel: node.type === "caseCitation" ? node.parallel : undefined,
    of: node.type === "parenthetical" ? node.of : undefined,
  };
  for (const [field, id] of Object.entries(links)) {
    if (id !== undefined && !ids.has(id))
      problems.push(`${name(node)} has the ${field} ${id}, which is no citation`);
  }
  if (isParent(node)) for (const child of node.children) checkLinks(child, ids, problems);
}

function name(node: AnyNode): string {
  const { line, column } = node.position.start;
  return `${node.type} at ${line}:${column}`;
}
