/** A file of a shard: written under another name, and given its own only when it is whole and on the disk. */
import { open, rename, rm } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip as gzipWithCallback } from "node:zlib";

const gzip = promisify(gzipWithCallback);

/** A file that is being written. */
export interface ShardFile {
  /** Adds lines; their bytes may be used for something else when this is done. */
  write(lines: Uint8Array, count: number): Promise<void>;
  /** What was written, before compression. */
  size(): { lines: number; bytes: number };
  finish(): Promise<void>;
  discard(): Promise<void>;
}

/** How much is put together before it goes to the file; compressed, each piece is a gzip member. */
const piece = 1 << 19;
/** So many bytes at most have yet to reach the disk when a file ends, which the run then has to wait for. */
const mostUnsynced = 1 << 25;

/** Opens a file of a shard. */
export async function openShardFile(path: string, compress: boolean): Promise<ShardFile> {
  const part = `${path}.part`;
  const file = await open(part, "w");
  const held = Buffer.allocUnsafeSlow(piece);
  let heldLength = 0;
  let lines = 0;
  let bytes = 0;
  let unsynced = 0;
  let syncing = Promise.resolve();
  const flush = async (): Promise<void> => {
    const content = held.subarray(0, heldLength);
    // appends, since the file was opened here; unlike write, it writes all
    await file.writeFile(compress ? await gzip(content) : content);
    unsynced += heldLength;
    heldLength = 0;
    if (unsynced < mostUnsynced) return;
    unsynced = 0;
    syncing = syncing.then(() => file.datasync());
    // what went wrong is told at the end
    syncing.catch(() => undefined);
  };
  return {
    async write(content, count) {
      lines += count;
      bytes += content.length;
      for (let at = 0; at < content.length;) {
        const taken = content.subarray(at, at + piece - heldLength);
        held.set(taken, heldLength);
        heldLength += taken.length;
        at += taken.length;
        if (heldLength === piece) await flush();
      }
    },
    size: () => ({ lines, bytes }),
    async finish() {
      // an empty file too is a whole one when compressed
      if (heldLength > 0 || bytes === 0) await flush();
      await syncing;
      await file.sync();
      await file.close();
      await rename(part, path);
    },
    async discard() {
      await syncing.catch(() => undefined);
      await file.close();
      await rm(part, { force: true });
    },
  };
}
