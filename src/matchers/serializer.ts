/** Snapshots of trees as people read them: the compact tree of `printTree` instead of a page of JSON. */
import { printTree } from "../tree/index.ts";
import type { AnyNode, NodeType } from "../tree/index.ts";
import { isTree } from "./subject.ts";

/** Types that Markdown trees have too; a node of these is shown as ours only within a tree of ours. */
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
    return isTree(value) && !shared.has(value.type);
  },
  /** Writes the tree of a node, a node a line. */
  serialize(node: AnyNode, _config: unknown, indentation: string): string {
    return printTree(node).trimEnd().replace(/\n/g, `\n${indentation}`);
  },
};
