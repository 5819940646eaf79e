/** Decompresses Zstandard: by Node's own library where this Node has it (22.15 and newer), else in JavaScript. */
import { pipeline } from "node:stream";
import type { Readable, Transform } from "node:stream";
import * as zlib from "node:zlib";

/** What newer types of Node declare. */
const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };

/** So little is decompressed at a time that the largest content it can expand to (128 KB for 4 bytes) fits in memory. */
const slice = 1024;

/**
 * Decompresses Zstandard.
 *
 * @param stream The compressed bytes.
 * @returns The content.
 * @throws {Error} When the data is damaged or cut off.
 */
export async function* unzstd(stream: Readable): AsyncGenerator<Uint8Array> {
  if (createZstdDecompress) {
    yield* pipeline(stream, createZstdDecompress(), () => undefined) as AsyncIterable<Uint8Array>;
    return;
  }
  const { Decompress } = await import("fzstd");
  const made: Uint8Array[] = [];
  const decompressor = new Decompress((content) => void made.push(content));
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      for (let at = 0; at < chunk.length; at += slice) {
        decompressor.push(chunk.subarray(at, at + slice));
        yield* made.splice(0);
      }
    }
    decompressor.push(new Uint8Array(0), true);
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw error;
    throw new Error("is damaged: its compressed data cannot be read", { cause: error });
  }
  yield* made.splice(0);
}
