/** Decompresses bzip2 a block at a time, so that a file that expands without end fills no memory. */
import type { Readable } from "node:stream";
import bitIterator from "unbzip2-stream/lib/bit_iterator.js";
import bzip2 from "unbzip2-stream/lib/bzip2.js";

/**
 * Decompresses bzip2, streams that follow one another included.
 *
 * @param stream The compressed bytes.
 * @returns The content, a piece a block.
 * @throws {Error} When the data is damaged or cut off.
 */
export async function* bunzip2(stream: Readable): AsyncGenerator<Uint8Array> {
  const ahead: Uint8Array[] = [];
  let given = 0;
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let ended = false;
  /** Reads on until so many bytes are there that have not been used. */
  const fill = async (wanted: number, used: number): Promise<boolean> => {
    while (!ended && given - used < wanted) {
      const next = await chunks.next();
      if (next.done) ended = true;
      else if (next.value.length > 0) {
        ahead.push(next.value);
        given += next.value.length;
      }
    }
    return given > used;
  };
  if (!(await fill(1, 0))) throw new Error(cutOff);
  const bits = bitIterator(() => {
    const chunk = ahead.shift();
    if (!chunk) throw new Error(cutOff);
    return chunk;
  });
  // each turn of the outer loop is a stream, each of the inner one a block
  while (await fill(longestHeader, bits.bytesRead)) {
    const level = step(() => bzip2.header(bits));
    const room = new Int32Array(100_000 * level);
    const output = growingBytes();
    let checksum: number | null = 0;
    while (checksum !== null) {
      await fill(25_000 + room.length, bits.bytesRead);
      const before: number = checksum;
      checksum = step(() => bzip2.decompress(bits, output.push, room, room.length, before));
      if (checksum !== null) yield output.take();
    }
  }
}

const cutOff = "is cut off: its compressed data ends too early";
const longestHeader = 4;

function step<Result>(decompress: () => Result): Result {
  try {
    return decompress();
  } catch (error) {
    if (error instanceof Error && error.message === cutOff) throw error;
    throw new Error("is damaged: its compressed data cannot be read", { cause: error });
  }
}

function growingBytes(): { push: (byte: number) => void; take: () => Uint8Array } {
  let bytes = new Uint8Array(1 << 20);
  let length = 0;
  return {
    push(byte) {
      if (length === bytes.length) {
        const grown = new Uint8Array(length * 2);
        grown.set(bytes);
        bytes = grown;
      }
      bytes[length++] = byte;
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
