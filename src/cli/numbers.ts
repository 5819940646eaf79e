/** Numbers on the command line. */
import { availableParallelism } from "node:os";
import type { CommandOption } from "./command.ts";
import { UsageError } from "./command.ts";

/**
 * Reads a whole number.
 *
 * @param option The option, for the message.
 * @param text What it was given.
 * @param least The least number that makes sense.
 * @throws {UsageError} When it is no such number.
 */
export function whole(option: string, text: string, least: number): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(number) || number < least)
    throw new UsageError(`${option}: "${text}" is no whole number from ${least}`);
  return number;
}

/**
 * Reads a number above 0, such as of seconds.
 *
 * @param option The option, for the message.
 * @param text What it was given.
 * @throws {UsageError} When it is no such number.
 */
export function positive(option: string, text: string): number {
  const number = Number(text);
  if (!(number > 0 && number < 1e6)) throw new UsageError(`${option}: "${text}" is no number above 0`);
  return number;
}

/**
 * Reads a size: "32MB", "500 kB", "1000000".
 *
 * @param option The option, for the message.
 * @param text What it was given.
 * @returns How many bytes that is.
 * @throws {UsageError} When it is no size.
 */
export function readSize(option: string, text: string): number {
  const [, number, unit = ""] = /^(\d{1,12}(?:\.\d{1,3})?) ?([kmg]?b)?$/i.exec(text) ?? [];
  const bytes = Math.round(Number(number) * units[unit.toLowerCase()]!);
  if (!(bytes > 0)) throw new UsageError(`${option}: "${text}" is no size; 32MB is one`);
  return bytes;
}

const units: Record<string, number> = { "": 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };

/** `--workers`. Its default is not told by number: the documentation is the same on every machine. */
export const workersOption: CommandOption = {
  flags: "--workers <count>",
  description: "worker threads; one for each processor when left out",
};

/**
 * Reads `--workers`.
 *
 * @param text What it was given, if it was.
 * @throws {UsageError} When it is no number of workers.
 */
export function readWorkers(text: string | undefined): number {
  return text === undefined ? availableParallelism() : whole("--workers", text, 1);
}
