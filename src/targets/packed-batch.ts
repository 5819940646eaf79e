/**
 * A batch of documents as the bytes that a target stores. Worker threads make them, so that the main thread, which all
 * results pass through, has nothing left to do but to write; and bytes change threads without being copied.
 */
import { isFailure } from "../bulk/document-record.ts";
import type { DocumentRecord, FailureRecord } from "../bulk/document-record.ts";
import { countsOf } from "../bulk/stats.ts";
import type { DocumentCounts } from "../bulk/stats.ts";
import type { LineFormat } from "./line-format.ts";

/** A document that was read, and what it counts for. */
export interface ReadDocument {
  id: string;
  source: string;
  counts: DocumentCounts;
}

/** A batch of documents. */
export interface PackedBatch {
  /** What became of each, in their order. */
  documents: (ReadDocument | FailureRecord)[];
  /** The lines of all of them, by kind. */
  lines: Readonly<Record<string, PackedLines>>;
}

/** Lines of one kind. */
export interface PackedLines {
  bytes: Uint8Array;
  /** Where those of each document begin, and where those of the last one end. */
  bounds: number[];
  /** How many each has. */
  counts: number[];
}

/**
 * Packs records.
 *
 * @param records What became of the documents.
 * @param format What their lines are.
 * @returns The batch; each kind of lines has a buffer of its own.
 */
export function packRecords(records: readonly DocumentRecord[], format: LineFormat): PackedBatch {
  const packer = createPacker(format);
  for (const record of records) packer.add(record);
  return packer.pack();
}

/** Packs one record after another, so that none of them is held. */
export interface Packer {
  add(record: DocumentRecord): void;
  pack(): PackedBatch;
}

/** Makes a packer. */
export function createPacker({ kinds, linesOf }: LineFormat): Packer {
  const documents: PackedBatch["documents"] = [];
  const packing = kinds.map((kind): Packing => ({ kind, pieces: [], bounds: [0], counts: [] }));
  return {
    add(record) {
      const failed = isFailure(record);
      documents.push(failed ? record : { id: record.id, source: record.source, counts: countsOf(record) });
      const made = failed ? {} : linesOf(record);
      for (const each of packing) {
        const lines = made[each.kind] ?? [];
        const piece = Buffer.from(lines.join(""));
        if (piece.length > 0) each.pieces.push(piece);
        each.bounds.push(each.bounds.at(-1)! + piece.length);
        each.counts.push(lines.length);
      }
    },
    pack: () => ({
      documents,
      lines: Object.fromEntries(
        packing.map(({ kind, pieces, bounds, counts }) => [
          kind,
          { bytes: joined(pieces, bounds.at(-1)!), bounds, counts },
        ]),
      ),
    }),
  };
}

/** Lines of one kind while documents are added. */
interface Packing extends Omit<PackedLines, "bytes"> {
  kind: string;
  pieces: Buffer[];
}

/** Bytes with a buffer of their own, which can be given to another thread. */
function joined(pieces: readonly Buffer[], size: number): Uint8Array {
  const [first] = pieces;
  // a large piece has one already
  if (first && first.buffer.byteLength === size) return first;
  const bytes = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (const piece of pieces) at += piece.copy(bytes, at);
  return bytes;
}

/** The lines of one document, as a view of those of the batch. */
export function linesAt({ bytes, bounds }: PackedLines, document: number): Buffer {
  const start = bounds[document]!;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bounds[document + 1]! - start);
}

/** The batch without its first so many documents. */
export function withoutFirst({ documents, lines }: PackedBatch, count: number): PackedBatch {
  const rest = Object.entries(lines).map(([kind, { bytes, bounds, counts }]) => [
    kind,
    { bytes, bounds: bounds.slice(count), counts: counts.slice(count) },
  ]);
  return { documents: documents.slice(count), lines: Object.fromEntries(rest) as PackedBatch["lines"] };
}
