/**
 * The islands of citations in the sea of prose: where the next one begins, with its name and its signal before
 * its anchor. One search runs ahead of the lexer and is remembered until the lexer has passed it, so that the
 * prose token, which ends where the island begins, and the tokens of its head agree.
 */
import { anchors, readIsland } from "./anchors.ts";
import type { Found } from "./found.ts";
import { nextClose } from "./tokens/explanation.ts";

let text = "";
let queue: Found[] = [];
let head = 0;
/** From here on there is no anchor; -1 while that is not known. */
let barren = -1;

/** Begins a new text; call before it is lexed. */
export function beginText(next: string): void {
  text = next;
  queue = [];
  head = 0;
  barren = -1;
}

/**
 * The next piece of an island that begins at `offset` or after it.
 *
 * @param offset - where the lexer stands
 * @returns the piece, or `undefined` when only prose follows
 */
export function nextFound(offset: number): Found | undefined {
  while (head < queue.length && queue[head]!.start < offset) head++;
  if (head < queue.length) return queue[head];
  return search(offset);
}

/** Where the prose that begins at `offset` ends. */
export function endOfProse(offset: number): number {
  return Math.min(nextFound(offset)?.start ?? text.length, nextClose(offset));
}

function search(offset: number): Found | undefined {
  if (barren >= 0 && offset >= barren) return undefined;
  for (let at = anchors.next(text, offset); at >= 0; at = anchors.next(text, at + 1)) {
    const found = readIsland(text, at, offset);
    if (found && found.length > 0) {
      queue = found;
      head = 0;
      return found[0];
    }
  }
  barren = offset;
  return undefined;
}
