/** What a worker thread does: indexes the documents of a batch, and marks which it is at. */
import { move, transferableSymbol, valueSymbol } from "piscina";
import { loadFormat } from "../targets/line-format.ts";
import type { FormatName } from "../targets/line-format.ts";
import { createPacker } from "../targets/packed-batch.ts";
import { indexDocument } from "./index-order.ts";
import type { ReadingRules, SourceDocument } from "./source-document.ts";

/** A batch as it is sent to a worker. */
export interface BatchTask {
  documents: readonly SourceDocument[];
  rules: ReadingRules;
  format: FormatName;
  /** Shared memory, one number: the place within the batch that the worker is at; -1 before it begins. */
  place: Int32Array;
}

/**
 * Indexes a batch.
 *
 * @param task The documents, and where to mark which is being worked on.
 * @returns A `PackedBatch`, whose bytes are given over to the thread that asked.
 */
export default async function indexBatch(task: BatchTask): Promise<unknown> {
  const { documents, rules, format, place } = task;
  const packer = createPacker(await loadFormat(format));
  for (const [at, document] of documents.entries()) {
    Atomics.store(place, 0, at);
    packer.add(await indexDocument(document, rules));
  }
  const packed = packer.pack();
  const buffers = Object.values(packed.lines).map(({ bytes }) => bytes.buffer);
  return move({ [transferableSymbol]: buffers, [valueSymbol]: packed });
}
