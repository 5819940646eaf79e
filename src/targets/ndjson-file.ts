/** A file of a shard: written under another name, and given its own only when it is whole and on the disk. */
import { open, rename, rm } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip as gzipWithCallback } from "node:zlib";

const gzip = promisify(gzipWithCallback);

/** A file that is being written. */
export interface ShardFile {
  write(lines: { text: string; count: number }): Promise<void>;
  /** What was written, before compression. */
  size(): { lines: number; bytes: number };
  finish(): Promise<void>;
  discard(): Promise<void>;
}

/** How many characters are put together before they go to the file; compressed, each piece is a gzip member. */
const piece = 1 << 19;

/** Opens a file of a shard. */
export async function openShardFile(path: string, compress: boolean): Promise<ShardFile> {
  const part = `${path}.part`;
  const file = await open(part, "w");
  let held: string[] = [];
  let heldLength = 0;
  let lines = 0;
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const content = Buffer.from(held.join(""));
    held = [];
    heldLength = 0;
    bytes += content.length;
    // appends, since the file was opened here; unlike write, it writes all
    await file.writeFile(compress ? await gzip(content) : content);
  };
  return {
    async write({ text, count }) {
      lines += count;
      held.push(text);
      heldLength += text.length;
      if (heldLength >= piece) await flush();
    },
    size: () => ({ lines, bytes: bytes + held.reduce((sum, line) => sum + Buffer.byteLength(line), 0) }),
    async finish() {
      // an empty file too is a whole one when compressed
      if (heldLength > 0 || bytes === 0) await flush();
      await file.sync();
      await file.close();
      await rename(part, path);
    },
    async discard() {
      await file.close();
      await rm(part, { force: true });
    },
  };
}
