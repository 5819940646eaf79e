/** Puts documents together, so many or so much at a time, for one message to a worker. */
import type { SourceDocument } from "./source-document.ts";

/** When a batch is full. */
export interface BatchSize {
  documents: number;
  bytes: number;
}

/**
 * Cuts a stream of documents into batches. Where they are cut hangs on the documents alone, not on who works on them.
 *
 * @param documents The documents, in order.
 * @param size When a batch is full.
 * @returns The batches, none empty.
 */
export async function* toBatches(
  documents: AsyncIterable<SourceDocument>,
  size: BatchSize,
): AsyncGenerator<SourceDocument[]> {
  let batch: SourceDocument[] = [];
  let bytes = 0;
  for await (const document of documents) {
    batch.push(document);
    bytes += document.bytes;
    if (batch.length < size.documents && bytes < size.bytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
