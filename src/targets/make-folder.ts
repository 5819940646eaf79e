/** Makes a folder, or says why it cannot be made. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { tellReason } from "../bulk/tell-reason.ts";

/**
 * Makes a folder and those above it. Step by step: where nothing can be made, as under /proc, `mkdir` of all of them at
 * once never ends.
 *
 * @param folder The folder; one that is there stays as it is.
 * @throws {Error} When it cannot be made, in one line that names it.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeStep(folder);
  } catch (error) {
    throw tellFolder(folder, error);
  }
}

/**
 * Puts the name of a folder before what went wrong in it.
 *
 * @param folder The folder.
 * @param error What was thrown.
 * @returns The error, its message in one line.
 */
export function tellFolder(folder: string, error: unknown): Error {
  const reason = tellReason(error);
  return new Error(reason.startsWith(folder) ? reason : `${folder}: ${reason}`, { cause: error });
}

async function makeStep(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (found?.isDirectory()) return;
  if (found) throw new Error("is no folder");
  const above = dirname(folder);
  if (above !== folder) await makeStep(above);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // another worker was faster
    if (error.code === "EEXIST") return;
    // the folder above is there, and yet nothing can be made in it
    throw error.code === "ENOENT" ? new Error("cannot be made there") : error;
  });
}
