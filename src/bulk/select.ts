/** Which of the documents of the inputs a run takes: a sample, so many, and not those that the target holds. */
import { createHash } from "node:crypto";
import type { SourceDocument } from "./source-document.ts";
import type { TakeDocument } from "./sources/read-inputs.ts";

/** What a run takes. */
export interface Selection {
  /** The share of the documents to take, above 0 and up to 1; the same ones in every run. */
  sample?: number;
  /** Another seed gives another sample. */
  seed?: number;
  /** No more than so many, those that are passed over included. */
  limit?: number;
  /** How many to pass over, since the target holds them. */
  from: number;
  /** Told of those that are passed over. */
  onPassed?: (document: SourceDocument) => Promise<void>;
}

/**
 * Selects documents; those that nobody asks for are never made.
 *
 * @param documents The documents of the inputs.
 * @param selection What a run takes.
 * @returns The documents, in order; the first is at the place `from` of the run.
 */
export async function* select(
  documents: AsyncIterable<TakeDocument>,
  selection: Selection,
): AsyncGenerator<SourceDocument> {
  const { sample = 1, seed = 0, limit = Infinity, from, onPassed } = selection;
  if (from >= limit) return;
  let seen = 0;
  let place = 0;
  for await (const take of documents) {
    if (sample < 1 && draw(seed, seen++) >= sample) continue;
    if (place >= from) yield take();
    else await onPassed?.(take());
    if (++place >= limit) return;
  }
}

/** A number from 0 up to 1 that hangs on nothing but the seed and the place. */
function draw(seed: number, place: number): number {
  return createHash("sha256").update(`${seed}:${place}`).digest().readUInt32BE(0) / 2 ** 32;
}
