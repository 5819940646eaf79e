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
  /** Up to where the source before an offset goes in the flat text from `start` to `end`, which ascends in both. */
  flat(source: number, start: number, end: number): number;
  /** Line and column of a source offset. */
  point(source: number): Point;
  /** Makes a point that of a source offset. */
  place(point: Point, source: number): void;
}

/** What of a reading a locator needs. */
export type Located = Pick<Reading, "source" | "segments" | "lines">;

/**
 * Makes the locator of a reading.
 *
 * @param reading - What a reader gave; only `source`, `segments` and `lines` count.
 * @returns Its locator, which keeps a cursor: fastest when asked in ascending order.
 * @example
 * const at = createLocator(readText("See ECF No. 12."));
 * at.point(at.start(4)); // {line: 1, column: 5, offset: 4}
 */
export function createLocator(reading: Located): Locator {
  return new Cursor(reading);
}

/** Beyond all offsets: no string is as long. */
const beyond = 2 ** 30;

/** A locator that remembers in which segment and in which line it looked last. */
class Cursor implements Locator {
  private readonly source: string;
  private readonly segments: readonly Segment[];
  /** Where each segment starts in the flat text. */
  private readonly flats: readonly number[];
  /** The last segment asked for, -1 before the first. */
  private segment = -1;
  /** The flat offsets from which and before which it is the one to ask. */
  private from = 0;
  private before = 0;
  /** Up to where its flat text stands in the source unchanged, `shift` farther; -1 where it does not. */
  private unchanged = -1;
  private shift = 0;
  private lines: readonly number[];
  /** The last line asked for, and where it and the one behind it start. */
  private line = 0;
  private lineStart = 0;
  private lineEnd = 0;

  constructor({ source, segments, lines = [] }: Located) {
    this.source = source;
    this.lines = lines;
    this.segments = segments;
    this.flats = segments.map(({ flat }) => flat);
    const [only] = segments;
    if (segments.length !== 1 || only === undefined || only.sourceLength !== undefined) return;
    this.from = -1;
    this.before = this.unchanged = beyond;
    this.shift = only.source - only.flat;
  }

  start(flat: number): number {
    if (flat < this.from || flat >= this.before) this.seek(flat);
    if (flat < this.unchanged) return flat + this.shift;
    const { segments } = this;
    const segment = segments[this.segment];
    if (segment === undefined) return segments[0]?.source ?? 0;
    if (flat < segment.flat + segment.length) return segment.source;
    return segments[this.segment + 1]?.source ?? sourceEnd(segment);
  }

  end(flat: number): number {
    const last = flat - 1;
    if (last < this.from || last >= this.before) this.seek(last);
    if (last < this.unchanged) return flat + this.shift;
    const segment = this.segments[this.segment];
    return segment === undefined ? (this.segments[0]?.source ?? 0) : sourceEnd(segment);
  }

  flat(source: number, start: number, end: number): number {
    const { segments, flats } = this;
    let low = lastNotAbove(flats, start, this.segment);
    let high = lastNotAbove(flats, end - 1, low) + 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (segments[middle]!.source <= source) low = middle;
      else high = middle;
    }
    const segment = segments[low];
    if (segment === undefined || source <= segment.source) return segment?.flat ?? start;
    return segment.flat + (source < sourceEnd(segment) ? source - segment.source : segment.length);
  }

  point(source: number): Point {
    if (source < this.lineStart || source >= this.lineEnd) this.seekLine(source);
    return { line: this.line + 1, column: source - this.lineStart + 1, offset: source };
  }

  place(point: Point, source: number): void {
    if (source < this.lineStart || source >= this.lineEnd) this.seekLine(source);
    point.line = this.line + 1;
    point.column = source - this.lineStart + 1;
    point.offset = source;
  }

  /** Goes to the segment that a flat offset lies in or behind. */
  private seek(flat: number): void {
    const { segments } = this;
    const at = lastNotAbove(this.flats, flat, this.segment);
    const segment = segments[at];
    this.segment = at;
    this.from = segment?.flat ?? -1;
    this.before = segments[at + 1]?.flat ?? beyond;
    const isUnchanged = segment !== undefined && segment.sourceLength === undefined;
    this.unchanged = isUnchanged ? segment.flat + segment.length : -1;
    this.shift = isUnchanged ? segment.source - segment.flat : 0;
  }

  /** Goes to the line that a source offset lies in; a table of lines that the reader did not make is made when the first is asked for. */
  private seekLine(source: number): void {
    if (this.lines.length === 0) this.lines = lineStarts(this.source);
    const { lines } = this;
    this.line = lastNotAbove(lines, source, this.line);
    this.lineStart = lines[this.line]!;
    this.lineEnd = lines[this.line + 1] ?? beyond;
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

/**
 * Finds the last of ascending keys that is not above a value: looks at the next few from where the last find was, which
 * is where it mostly is, and then at all.
 *
 * @param keys - the keys
 * @param value - the value
 * @param near - what the last find gave
 * @returns its index; -1 when all keys are above
 */
function lastNotAbove(keys: readonly number[], value: number, near: number): number {
  const count = keys.length;
  let low = -1;
  let high = count;
  if (near < 0 || keys[near]! <= value) {
    low = near;
    for (let steps = 0; steps < 8; steps++) {
      if (low + 1 === count || keys[low + 1]! > value) return low;
      low++;
    }
  } else {
    high = near;
  }
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Where the source of a segment ends. */
function sourceEnd(segment: Segment): number {
  return segment.source + (segment.sourceLength ?? segment.length);
}
