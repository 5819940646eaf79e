/** What a command of `docket` is: the words that `--help` shows, and the work that it does. */
import type { Log } from "./log.ts";

/** An option as commander spells it. */
export interface CommandOption {
  /** `--format <name>`. */
  flags: string;
  description: string;
  /** The only values that it takes. */
  choices?: readonly string[];
  default?: string;
  /** Whether it may be given several times; its value is then a list. */
  repeatable?: boolean;
}

/**
 * Makes `--format`.
 *
 * @param formats What it takes; the first is the default.
 * @param description What `--help` says of them.
 * @returns The option.
 */
export function formatOption(formats: readonly string[], description: string): CommandOption {
  return { flags: "-f, --format <format>", description, choices: formats, default: formats[0]! };
}

/** A command line and what it gives, for `--help` and the documentation. */
export interface CommandExample {
  command: string;
  gives: string;
}

/** The options that every command has. */
export interface CommandOptions {
  output?: string;
  quiet?: boolean;
}

/** A command: what it is called with, and the text that it gives. */
export interface Command {
  /** What it does, in a sentence or two. */
  description: string;
  /** How `--help` writes its operands, `<orders...>`; absent where it takes none. */
  operands?: string;
  options: readonly CommandOption[];
  examples: readonly CommandExample[];
  /**
   * Does the work.
   *
   * A method, so that a command may name the options that it declares.
   *
   * @param operands What stands on the command line beside the options.
   * @param options The options, checked against their `choices`.
   * @param log Where inputs that fail and messages about texts go.
   * @returns The result, piece by piece; no piece at all where nothing could be done.
   * @throws {UsageError} When the command line asks for what cannot be.
   */
  render(operands: readonly string[], options: CommandOptions, log: Log): AsyncIterable<string>;
}

/** Wrong usage: a command line that must be changed before it can work. Exit status 2. */
export class UsageError extends Error {}
