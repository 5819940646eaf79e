/** A source with links put into it, everything else as it was. */
import type { Link } from "./targets.ts";

/** What came of linking a source. */
export interface LinkedSource {
  /** The source with its links. */
  text: string;
  /** How many links were put in. */
  linked: number;
  /** Links that could not be put in: their words do not lie in one piece, or in a link already. */
  left: Link[];
}

/** Something to be put in at an offset. */
export interface Insertion {
  start: number;
  end: number;
  opening: string;
  closing: string;
}

/** Puts openings and closings into a source; spans must be in order and must not overlap. */
export function insertAll(source: string, insertions: readonly Insertion[]): string {
  let text = "";
  let at = 0;
  for (const { start, end, opening, closing } of insertions) {
    text += source.slice(at, start) + opening + source.slice(start, end) + closing;
    at = end;
  }
  return text + source.slice(at);
}
