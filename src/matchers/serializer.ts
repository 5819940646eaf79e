/** Snapshots of trees as people read them: the compact tree of `printTree` instead of a page of JSON. */
import { isParent, printTree } from "../tree/index.ts";
import type { AnyNode, NodeType } from "../tree/index.ts";
import { isTree } from "./subject.ts";

/** Types that Markdown trees have too; a node of these is ours if it holds a node of ours. */
const shared: ReadonlySet<NodeType> = new Set([
  "heading",
  "paragraph",
  "blockquote",
  "list",
  "listItem",
  "text",
  "definition",
] satisfies NodeType[]);

/** A snapshot serializer for Vitest and Jest: `expect.addSnapshotSerializer(serializer)`. */
export const serializer = {
  /** Whether a value is a node of an order. */
  test(value: unknown): boolean {
    return isTree(value) && isOurs(value);
  },
  /** Writes the tree of a node, a node a line. */
  serialize(node: AnyNode, _config: unknown, indentation: string): string {
    return printTree(node).trimEnd().replace(/\n/g, `\n${indentation}`);
  },
};

/** Whether a node is of an order: by its type, or by what it holds; a citation of `docket-ast/remark` is of a Markdown tree. */
function isOurs(node: AnyNode): boolean {
  if (!shared.has(node.type)) return (node.data as { hName?: unknown } | undefined)?.hName === undefined;
  if (node.type === "definition") return "name" in node;
  return isParent(node) && node.children.some(isOurs);
}
