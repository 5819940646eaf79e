/** The file that keeps what a server refused, and what could not be read: one line of JSON each, with the reason. */
import { open } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../make-folder.ts";

/** A document that did not get into the index. */
export interface DeadLetter {
  id: string;
  source: string;
  reason: string;
  /** The document as it was sent, where it was sent at all. */
  document?: unknown;
}

/** The dead letters of a run. */
export interface DeadLetters {
  /** Bytes of the file: what a run that goes on is told by `openDeadLetters`. */
  size(): number;
  /** Adds letters; they are on the disk when this returns. */
  add(letters: readonly DeadLetter[]): Promise<void>;
}

/**
 * Opens the file of a run's dead letters: `docket-errors-<run>.ndjson`, which is made with the first letter.
 *
 * @param folder Where it is.
 * @param run The key of the run.
 * @param size What is kept of a file that is there; what a run that was killed wrote behind it will come again.
 * @returns The file.
 */
export async function openDeadLetters(folder: string, run: string, size: number): Promise<DeadLetters> {
  const path = join(folder, `docket-errors-${run.replace(/[^\w-]/g, "_")}.ndjson`);
  let length = await shorten(path, size);
  return {
    size: () => length,
    add: async (letters) => {
      if (letters.length === 0) return;
      await makeFolder(folder);
      const lines = Buffer.from(letters.map((letter) => `${JSON.stringify(letter)}\n`).join(""));
      const file = await open(path, "a");
      try {
        await file.writeFile(lines);
        await file.sync();
      } finally {
        await file.close();
      }
      length += lines.length;
    },
  };
}

/** Cuts a file behind a length; one that is shorter, or not there, as on another machine, stays as it is. */
async function shorten(path: string, size: number): Promise<number> {
  try {
    const file = await open(path, "r+");
    try {
      const { size: found } = await file.stat();
      if (found > size) await file.truncate(size);
      return Math.min(found, size);
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw error;
  }
}
