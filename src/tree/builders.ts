/** A short way to write a tree by hand, as tests do. */
import type { NodeMap, NodeType } from "./node-map.ts";
import type { Position } from "./unist.ts";

/** The fields of a node of type `T` that are not given otherwise. */
export type Fields<T extends NodeType> = Omit<NodeMap[T], "type" | "position">;

/**
 * Builds a node.
 *
 * @param type The type of the node.
 * @param start Offset of its first character.
 * @param end Offset behind its last character.
 * @param fields Its fields, with `children` or `value`.
 * @returns The node, placed as in a source of one line.
 * @example
 * // See ECF No. 12.
 * u("docketCitation", 4, 14, {
 *   id: "c1",
 *   label: "ECF No.",
 *   children: [u("docketEntry", 12, 14, { number: 12, value: "12" })],
 * });
 */
export function u<T extends NodeType>(type: T, start: number, end: number, fields: Fields<T>): NodeMap[T] {
  return { type, position: onOneLine(start, end), ...fields } as unknown as NodeMap[T];
}

function onOneLine(start: number, end: number): Position {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  };
}
