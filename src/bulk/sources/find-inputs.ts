/** From what the command line names to files: a file is what it is, a folder gives what lies under it, else it is a glob. */
import { readdir, realpath, stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { endingOf, withoutCompression } from "./decompress.ts";

/** A file with documents in it, or standard input. */
export interface Input {
  /** Its path as the user would write it; "-" is standard input. */
  path: string;
  bytes: number;
  /** When it was changed, in milliseconds. */
  changed: number;
}

/** What is taken from a folder: files that hold one document. Those whose rows are documents are named, by a glob for one. */
const taken = [".md", ".markdown", ".txt", ".text", ".html", ".htm", ".xhtml", ".pdf"];

/**
 * Finds the files that operands name, by name within a folder, without holding the list of them. A file that several
 * operands name is found once; links are followed, but not round.
 *
 * @param operands Files, folders, globs, or "-".
 * @returns The files, in the order of the operands.
 * @throws {Error} When an operand names nothing.
 */
export async function* findInputs(operands: readonly string[]): AsyncGenerator<Input> {
  const seen = operands.length > 1 ? new Set<string>() : undefined;
  for (const operand of operands) {
    let found = false;
    for await (const input of inputsOf(operand)) {
      found = true;
      if (seen) {
        const place = input.path === "-" ? "-" : await realpath(input.path).catch(() => input.path);
        if (seen.has(place)) continue;
        seen.add(place);
      }
      yield input;
    }
    if (!found)
      throw new Error(`${operand}: no such file, or no order in it (${taken.join(" ")}, or these as .gz)`);
  }
}

async function* inputsOf(operand: string): AsyncGenerator<Input> {
  const found = operand === "-" ? undefined : await stat(operand).catch(() => undefined);
  if (operand === "-") yield { path: "-", bytes: 0, changed: 0 };
  else if (found?.isDirectory()) yield* walk(operand, []);
  else if (found) yield { path: operand, bytes: found.size, changed: found.mtimeMs };
  else if (isDynamicPattern(operand)) yield* matches(operand);
}

async function* matches(pattern: string): AsyncGenerator<Input> {
  for (const path of (await glob(pattern, { expandDirectories: false })).map(normalize).sort()) {
    const file = await inputAt(path);
    if (file) yield file;
  }
}

/** Walks a folder; `above` are the folders on the way to it, so that a link back to one of them is not followed. */
async function* walk(folder: string, above: readonly string[]): AsyncGenerator<Input> {
  const place = await realpath(folder);
  if (above.includes(place)) return;
  // one folder's names at a time; sorted by code unit, the same on every machine
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const isFolder =
      entry.isDirectory() ||
      (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isDirectory());
    if (isFolder) yield* walk(path, [...above, place]);
    else if (isTaken(entry.name)) {
      const file = await inputAt(path);
      if (file) yield file;
    }
  }
}

function isTaken(name: string): boolean {
  return taken.includes(endingOf(withoutCompression(name)));
}

/** Whether the rows of a file are documents, by its name; standard input is told by its first byte. */
export function rowKind(path: string): "json" | "csv" | undefined {
  const ending = endingOf(withoutCompression(path));
  if (ending === ".csv") return "csv";
  return ending === ".ndjson" || ending === ".jsonl" ? "json" : undefined;
}

async function inputAt(path: string): Promise<Input | undefined> {
  const found = await stat(path).catch(() => undefined);
  // a link that leads nowhere is read, and told as a failure, like a file that may not be read
  if (!found) return { path, bytes: 0, changed: 0 };
  return found.isFile() ? { path, bytes: found.size, changed: found.mtimeMs } : undefined;
}
