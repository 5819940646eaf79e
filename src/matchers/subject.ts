/** What the matchers look at: a text, its tree, or both. */
import { parse } from "../parse.ts";
import { resolve } from "../resolve/index.ts";
import { isCitation, nodeTypes } from "../tree/index.ts";
import type { AnyNode, Citation, Order } from "../tree/index.ts";
import { visit } from "../query/index.ts";

/**
 * What `expect` is given: the text of an order or of a passage, which is parsed and resolved; a tree; or a tree with its
 * source, so that a failure can show the words as well.
 */
export type Subject = string | Order | SubjectTree;

/** A resolved tree and the text that its offsets count in. */
export interface SubjectTree {
  tree: Order;
  source?: string;
}

/**
 * Reads what `expect` was given.
 *
 * @param received Anything.
 * @returns The tree, and its source where that is known.
 * @throws {TypeError} When it is neither a text nor an order.
 */
export function readSubject(received: unknown): SubjectTree {
  if (typeof received === "string") return { tree: resolve(parse(received)), source: withoutMark(received) };
  if (isTree(received) && received.type === "order") return withSource(received);
  const { tree, source } = (received ?? {}) as Partial<SubjectTree>;
  if (isTree(tree) && tree.type === "order")
    return source === undefined ? withSource(tree) : { tree, source: withoutMark(source) };
  throw new TypeError("expect() must be given the text of an order, its tree, or { tree, source }");
}

/** Whether something is a node of ours. */
export function isTree(value: unknown): value is AnyNode {
  const { type, position } = (value ?? {}) as Partial<AnyNode>;
  return typeof position === "object" && nodeTypes.some((known) => known === type);
}

/** The last back-reference of a tree; where there is none, its last citation. */
export function lastReference(tree: AnyNode): Citation | undefined {
  let last: Citation | undefined;
  visit(tree, (node) => {
    if (isCitation(node) && (node.type === "backReference" || last?.type !== "backReference")) last = node;
  });
  return last;
}

function withSource(tree: Order): SubjectTree {
  const source = tree.data?.source;
  return source === undefined ? { tree } : { tree, source };
}

/** Offsets do not count a byte order mark. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
