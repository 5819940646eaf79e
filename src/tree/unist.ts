/**
 * The unist ground that every node stands on: a `type` and a `position` whose offsets are UTF-16 code
 * units into the source exactly as it was read.
 */
import type { Data } from "unist";

/** A place in the source: 1-based line and column, 0-based UTF-16 offset. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Where a node stands: `start` inclusive, `end` exclusive, so `source.slice(start.offset, end.offset)` is the node as written. */
export interface Position {
  start: Point;
  end: Point;
}

/** What every node has. */
export interface DocketNode {
  type: string;
  position: Position;
  data?: NodeData;
}

/** Side information on a node. */
export interface NodeData extends Data {
  /** The reading that was taken instead of the characters that stand there, where an OCR slip was mended ("D.E, 32" → "D.E. 32"). */
  corrected?: string;
  /** The words of a citation without the line numbers and page furniture that lie within it, white space folded. */
  words?: string;
}

/** A node that carries its content as a string. */
export interface DocketLiteral extends DocketNode {
  value: string;
}

/** A node that contains others, in source order, never overlapping. */
export interface DocketParent extends DocketNode {
  children: DocketNode[];
}
