/** What `docket` tells on standard error: the inputs that failed, and the messages about the texts of the others. */
import type { VFile } from "vfile";

/** Takes what is to be told while a command works. */
export interface Log {
  /** Names an input that failed, at once and in one line. */
  fail(name: string, reason: string): void;
  /** Keeps the messages about the text of an input until the end. */
  tell(file: VFile): void;
  /** Makes the exit status 1 without a word: the result itself tells what was found. */
  find(): void;
  /** Shows the messages; gives the exit status: 1 when an input failed or something was found, else 0. */
  close(): Promise<0 | 1>;
}

/**
 * Starts a log.
 *
 * @param quiet Whether to leave the messages out; inputs that fail are named all the same.
 * @returns The log.
 */
export function createLog(quiet: boolean): Log {
  let status: 0 | 1 = 0;
  const told: VFile[] = [];
  return {
    fail(name, reason) {
      status = 1;
      process.stderr.write(`docket: ${escapeControls(name)}: ${escapeControls(reason)}\n`);
    },
    tell(file) {
      if (!quiet && file.messages.length > 0) told.push(file);
    },
    find() {
      status = 1;
    },
    async close() {
      if (told.length > 0) {
        const { reporter } = await import("vfile-reporter");
        // no colours: what is left of control characters would come from the orders
        process.stderr.write(`${escapeControls(reporter(told, { color: false, quiet: true }), "\n")}\n`);
      }
      return status;
    },
  };
}

/**
 * Makes text harmless to a terminal without changing anything else of it: control characters, and marks that turn the
 * direction of writing, are written as escapes.
 *
 * @param text A file name, or what is to be told.
 * @param keep A control character to keep.
 * @returns The text in one line, unless line breaks are kept.
 * @example
 * escapeControls("a\u001b[31m.txt"); // "a\\u001b[31m.txt"
 */
export function escapeControls(text: string, keep?: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === keep
      ? character
      : (named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

const named: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
