/**
 * From flat offsets to source offsets to lines and columns. Nodes come mostly in ascending order, so each
 * step goes on from where the last one stood and falls back on a binary search.
 */
import type { Point } from "../tree/index.ts";
import type { Reading, Segment } from "./reading.ts";

/** Maps offsets of one reading. */
export interface Locator {
  /** Source offset of the flat character at `flat`; of the next one that stands in the source, where that one was put in. */
  start(flat: number): number;
  /** Source offset just after the flat character before `flat`: where a node ends that ends at `flat`. */
  end(flat: number): number;
  /** Line and column of a source offset. */
  point(source: number): Point;
  /** Makes a point that of a source offset. */
  place(point: Point, source: number): void;
}

/**
 * Makes the locator of a reading.
 *
 * @param reading - What a reader gave; only `source` and `segments` count.
 * @returns Its locator, which keeps a cursor: fastest when asked in ascending order.
 * @example
 * const at = createLocator(readText("See ECF No. 12."));
 * at.point(at.start(4)); // {line: 1, column: 5, offset: 4}
 */
export function createLocator(reading: Pick<Reading, "source" | "segments">): Locator {
  const { source, segments } = reading;
  const only = segments.length === 1 ? segments[0] : undefined;
  const find = createFinder(segments.map(({ flat }) => flat));
  const place = createPlacer(source);
  const point = (offset: number): Point => {
    const made = { line: 0, column: 0, offset };
    place(made, offset);
    return made;
  };
  if (only !== undefined && only.sourceLength === undefined) {
    const shift = only.source - only.flat;
    return { start: (flat) => flat + shift, end: (flat) => flat + shift, point, place };
  }
  return { start, end, point, place };

  function start(flat: number): number {
    const index = find(flat);
    const segment = segments[index];
    if (segment === undefined) return segments[0]?.source ?? 0;
    const into = flat - segment.flat;
    if (into < segment.length)
      return segment.sourceLength === undefined ? segment.source + into : segment.source;
    return segments[index + 1]?.source ?? sourceEnd(segment);
  }

  function end(flat: number): number {
    const segment = segments[find(flat - 1)];
    if (segment === undefined) return segments[0]?.source ?? 0;
    const into = flat - segment.flat;
    return into < segment.length && segment.sourceLength === undefined
      ? segment.source + into
      : sourceEnd(segment);
  }
}

/**
 * Where each line of a text starts. Lines end as unist has it: "\n", "\r\n", or "\r" alone.
 *
 * @param source - Any text.
 * @returns The offsets, the first of them 0.
 */
export function lineStarts(source: string): number[] {
  const starts = [0];
  let feed = source.indexOf("\n");
  let carriage = source.indexOf("\r");
  while (feed !== -1 || carriage !== -1) {
    if (carriage !== -1 && (feed === -1 || carriage < feed)) {
      if (carriage + 1 !== feed) starts.push(carriage + 1);
      carriage = source.indexOf("\r", carriage + 1);
    } else {
      starts.push(feed + 1);
      feed = source.indexOf("\n", feed + 1);
    }
  }
  return starts;
}

/** Tells points of a text where they are; its line table is made when the first asks. */
function createPlacer(source: string): (point: Point, offset: number) => void {
  let starts: number[] = [];
  let find: ((offset: number) => number) | undefined;
  return (point, offset) => {
    if (find === undefined) {
      starts = lineStarts(source);
      find = createFinder(starts);
    }
    const line = find(offset);
    point.line = line + 1;
    point.column = offset - starts[line]! + 1;
    point.offset = offset;
  };
}

/** Finds the last of ascending keys that is not above a value (-1 when all are), going on from the last find. */
function createFinder(keys: readonly number[]): (value: number) => number {
  const count = keys.length;
  let cursor = 0;
  return (value) => {
    let low = -1;
    let high = count;
    if (cursor < count && keys[cursor]! <= value) {
      const near = Math.min(count, cursor + 8);
      while (cursor + 1 < near && keys[cursor + 1]! <= value) cursor++;
      if (cursor + 1 < near || near === count) return cursor;
      low = cursor;
    } else {
      high = cursor;
    }
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (keys[middle]! <= value) low = middle;
      else high = middle;
    }
    if (low >= 0) cursor = low;
    return low;
  };
}

/** Where the source of a segment ends. */
function sourceEnd(segment: Segment): number {
  return segment.source + (segment.sourceLength ?? segment.length);
}
