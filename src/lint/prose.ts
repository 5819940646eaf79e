/** Places in prose: where a match within the value of a text node stands in the source. */
import type { Position, Text } from "../tree/index.ts";

/**
 * Tells where a piece of prose stands.
 *
 * @param text - The prose.
 * @param from - Where the piece starts in its value.
 * @param to - Where it ends.
 * @returns The place of the piece; that of all of the prose where page furniture or marks have been left out of it.
 */
export function placeIn(text: Text, from: number, to: number): Position {
  const { position, value } = text;
  const { start, end } = position;
  if (end.offset - start.offset !== value.length) return position;
  return { start: pointAt(from), end: pointAt(to) };

  function pointAt(at: number): Position["start"] {
    const before = value.slice(0, at);
    const breaks = before.match(/\r\n?|\n/g)?.length ?? 0;
    const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
    return {
      line: start.line + breaks,
      column: breaks === 0 ? start.column + at : at - lineStart + 1,
      offset: start.offset + at,
    };
  }
}
