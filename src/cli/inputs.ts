/** From the operands of a command to its inputs: files, the orders in folders, what a glob finds, standard input. */
import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { overLimit } from "../bulk/over-limit.ts";
import type { Log } from "./log.ts";

/** The endings of the files that are taken from a folder. */
const orderFiles = "**/*.{md,markdown,txt,html,htm,pdf}";

/** A file, or standard input. */
export interface Input {
  /** Its path as the user would write it; "-" is standard input. */
  name: string;
  /** Reads it. Throws the errors of the file system, and that it is over the limit. */
  bytes: (limit: number) => Promise<Uint8Array>;
}

/**
 * Finds the inputs that operands name. A file is what it is, whatever its ending; a folder gives the orders under it;
 * what is neither is a glob. A file that is found twice, by two operands or by links, is one input.
 *
 * @param operands Files, folders, globs, or "-" for standard input.
 * @param log Told of what is missing.
 * @returns The inputs in the order of the operands, those of a folder or glob by name.
 */
export async function findInputs(operands: readonly string[], log: Log): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const operand of operands) {
    for (const name of await namesOf(operand, log)) {
      const key = name === "-" ? name : await realpath(name).catch(() => name);
      if (!inputs.has(key))
        inputs.set(key, {
          name,
          bytes:
            name === "-" ? (limit) => readStream(process.stdin, limit) : (limit) => readWithin(name, limit),
        });
    }
  }
  return [...inputs.values()];
}

/**
 * Tells whether operands name one input by themselves: a file or standard input, not a folder or a glob.
 *
 * @param operands The operands of a command.
 * @returns Whether the result is of one input, however many files there are today.
 */
export async function isSingle(operands: readonly string[]): Promise<boolean> {
  const [operand, ...others] = operands;
  if (operand === undefined || others.length > 0) return false;
  if (operand === "-") return true;
  const kind = await kindOf(operand);
  return kind === "file" || (kind === "missing" && !isDynamicPattern(operand));
}

async function namesOf(operand: string, log: Log): Promise<string[]> {
  if (operand === "-") return ["-"];
  const kind = await kindOf(operand);
  if (kind === "file") return [operand];
  if (kind === "missing" && !isDynamicPattern(operand)) {
    log.fail(operand, "no such file or folder");
    return [];
  }
  const names =
    kind === "folder"
      ? (await glob(orderFiles, { cwd: operand, caseSensitiveMatch: false })).map((name) =>
          join(operand, name),
        )
      : (await glob(operand, { expandDirectories: false })).map(normalize);
  if (names.length === 0)
    log.fail(
      operand,
      kind === "folder" ? "no orders in this folder (.md, .markdown, .txt, .html, .pdf)" : "no file matches",
    );
  return names.sort();
}

async function readWithin(name: string, limit: number): Promise<Uint8Array> {
  const found = await stat(name);
  if (found.size > limit) throw new Error(overLimit(found.size, limit));
  // a device or a pipe does not tell its size
  return found.isFile() ? readFile(name) : readStream(createReadStream(name), limit);
}

/** Reads to the end, or until the limit is passed. */
async function readStream(stream: AsyncIterable<Buffer>, limit: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > limit) throw new Error(overLimit(undefined, limit));
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function kindOf(path: string): Promise<"file" | "folder" | "missing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "missing";
  }
}
