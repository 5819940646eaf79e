/** Where the result goes: standard output, or a file that is there whole or not at all. */
import { rmSync } from "node:fs";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UsageError } from "./command.ts";

/**
 * Writes a result. A file is first written beside its place and then moved there, so that nobody ever sees half of it;
 * it is left as it was when there is no piece to write.
 *
 * @param path The file; standard output when absent.
 * @param pieces The result, piece by piece.
 * @throws {UsageError} When the file cannot be made, before any piece is asked for.
 */
export async function writeOutput(path: string | undefined, pieces: AsyncIterable<string>): Promise<void> {
  if (path === undefined) return pipeline(Readable.from(pieces), process.stdout, { end: false });
  const target = await targetOf(path);
  const place = target.replace
    ? join(dirname(target.path), `.${basename(target.path)}.${process.pid}.tmp`)
    : target.path;
  const file = await open(place, "w", target.mode).catch((error: unknown) => {
    throw new UsageError(`${path}: ${tellError(error)}`);
  });
  // a signal ends the process all the same, once the unfinished file is gone
  const stop = (signal: NodeJS.Signals): void => {
    if (target.replace) rmSync(place, { force: true });
    process.kill(process.pid, signal);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  let written = false;
  try {
    for await (const piece of pieces) {
      await file.write(piece);
      written = true;
    }
    if (target.replace && written) await rename(place, target.path);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    await file.close();
    if (target.replace) await rm(place, { force: true });
  }
}

/**
 * Says in plain words what went wrong.
 *
 * @param error What was thrown, by `node:fs` or by docket itself.
 * @returns A few words; for an error of the operating system without its path: "permission denied".
 */
export function tellError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error && words[String(error.code)]) || error.message;
}

const words: Record<string, string> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "not permitted",
  EISDIR: "is a folder",
  ENOTDIR: "a part of the path is no folder",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "too many symbolic links",
  ERR_STRING_TOO_LONG: "is too large",
  ERR_FS_FILE_TOO_LARGE: "is too large",
};

/** Where to write: the file behind links; a device or a pipe (`/dev/stdout`) as it is, which is never replaced. */
async function targetOf(path: string): Promise<{ path: string; replace: boolean; mode: number }> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return { path, replace: true, mode: 0o666 };
  if (found.isDirectory()) throw new UsageError(`${path}: is a folder`);
  if (!found.isFile()) return { path, replace: false, mode: found.mode };
  return { path: await realpath(path), replace: true, mode: found.mode };
}
