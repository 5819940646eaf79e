/** Numbers on the command line. */
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
