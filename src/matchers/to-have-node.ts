/** `toHaveNode`: the tree has a node that a selector finds and that has these fields. */
import { selectAll } from "../query/index.ts";
import type { SelectedBy } from "../query/index.ts";
import type { AnyNode } from "../tree/index.ts";
import { differences } from "./differences.ts";
import type { MatcherResult } from "./result.ts";
import { showNodes, showTree } from "./show.ts";
import { isTree, readSubject } from "./subject.ts";

/** The fields that a node must have, typed by the selector; a value may be a regular expression or `expect.any()` and its like. */
export type ExpectedFields<Selector extends string = string> = {
  [Name in KeyOf<SelectedBy<Selector>>]?: unknown;
};

type KeyOf<Node> = Node extends AnyNode ? Exclude<keyof Node, "type"> : never;

/**
 * Tells whether a tree has a node.
 *
 * @param received A `Subject`, or any node.
 * @param selector What finds it.
 * @param fields The fields that it must have; others do not matter.
 * @returns The result.
 * @throws {Error} When `selector` is none or names what there is not, or when `received` is neither a subject nor a node.
 * @example
 * expect("See ECF Nos. 14–16.").toHaveNode("docketEntry", { number: 14, through: { number: 16 } });
 */
export function toHaveNode(
  received: unknown,
  selector: string,
  fields: Readonly<Record<string, unknown>> = {},
): MatcherResult {
  const isPart = isTree(received) && received.type !== "order";
  const subject = isPart ? undefined : readSubject(received);
  const found = selectAll(selector, subject?.tree ?? (received as AnyNode));
  const compared = found.map((node) => ({ node, differs: differences(node, fields) }));
  const same = compared.filter(({ differs }) => differs.length === 0).map(({ node }) => node);
  const words = Object.keys(fields).length === 0 ? selector : `${selector} with ${JSON.stringify(fields)}`;
  const shown = (nodes: AnyNode[]): string => showNodes(subject ?? {}, nodes);
  return {
    pass: same.length > 0,
    message: () => {
      if (same.length > 0) return `expected no ${words}, but there is:\n\n${shown(same)}`;
      if (found.length === 0)
        return `expected ${words}, but nothing matches the selector:\n\n${subject ? showTree(subject) : shown([received as AnyNode])}`;
      const least = Math.min(...compared.map(({ differs }) => differs.length));
      const nearest = compared.filter(({ differs }) => differs.length === least);
      return `expected ${words}, but ${nearest[0]!.differs.join("; ")}:\n\n${shown(nearest.map(({ node }) => node))}`;
    },
  };
}
