/** Puts the flat text together, and the segments that tell where each piece of it stands. */
import type { Segment } from "../text/reading.ts";

/** A flat text in the making. */
export interface FlatWriter {
  /** How long it is by now. */
  length(): number;
  /** Adds a piece of the source as it stands. */
  copy(from: number, to: number): void;
  /** Adds text for a piece of the source that reads otherwise: "&" for "&amp;". */
  decode(text: string, from: number, to: number): void;
  /** Adds text that stands nowhere in the source. */
  put(text: string): void;
  finish(): { flat: string; segments: Segment[] };
}

/**
 * Makes a writer of flat text.
 *
 * @param source - What pieces are taken from.
 * @returns A writer; pieces that lie side by side in the source become one segment.
 */
export function createFlatWriter(source: string): FlatWriter {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let open: Segment | undefined;

  return { length: () => length, copy, decode, put, finish };

  function copy(from: number, to: number): void {
    if (to <= from) return;
    if (open !== undefined && open.source + open.length === from) {
      open.length += to - from;
    } else {
      close();
      open = { flat: length, source: from, length: to - from };
      segments.push(open);
    }
    length += to - from;
  }

  function decode(text: string, from: number, to: number): void {
    if (text.length === 0) return;
    close();
    segments.push({ flat: length, source: from, length: text.length, sourceLength: to - from });
    put(text);
  }

  function put(text: string): void {
    close();
    pieces.push(text);
    length += text.length;
  }

  function finish(): { flat: string; segments: Segment[] } {
    close();
    return { flat: pieces.join(""), segments };
  }

  function close(): void {
    if (open !== undefined) pieces.push(source.slice(open.source, open.source + open.length));
    open = undefined;
  }
}
