/** The command line, read with commander: finds the command in the table, runs it, and tells the exit status. */
import { Command as Program, CommanderError, Option } from "commander";
import { version } from "../version.ts";
import type { Command, CommandOption, CommandOptions } from "./command.ts";
import { UsageError } from "./command.ts";
import { commands } from "./commands/index.ts";
import { createLog, escapeControls } from "./log.ts";
import { tellError, writeOutput } from "./output.ts";

const statuses = `
Exit status:
  0  done
  1  some inputs failed, each named on standard error; the others were done
  2  wrong usage`;

/** What operands other than the inputs are. */
const operands: Readonly<Record<string, string>> = {
  "<action>": "status, retry or clear",
  "<selector>":
    "a CSS selector: node types as tag names, their fields as attributes; docket parse shows those of an order, docket schema all",
  "<order>": "a file, or - for standard input",
  "<index>": "an SQLite file, or postgres://HOST/DATABASE",
  "[query...]": 'words, "phrases", OR between two, - before what to leave out',
};

/** The options of every command. */
export const commonOptions: readonly CommandOption[] = [
  { flags: "-o, --output <file>", description: "write to this file instead of standard output" },
  {
    flags: "-q, --quiet",
    description: "do not tell what the orders leave open; inputs that fail are still named",
  },
];

/**
 * Runs a command line.
 *
 * @param args The arguments after `docket`.
 * @returns The exit status: 0 done, 1 some inputs failed, 2 wrong usage.
 * @example
 * process.exitCode = await run(["cites", "order.txt", "--format", "csv"]);
 */
export async function run(args: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Program("docket")
    .description("Parse court orders: their syntax tree, what they cite, and how it hangs together.")
    .version(version, "-V, --version", "show the version")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .configureOutput({ writeErr: (text) => process.stderr.write(escapeControls(text, "\n")) })
    .addHelpText(
      "after",
      `${statuses}\n\nSee "docket <command> --help" for the options and examples of a command.`,
    )
    .exitOverride();
  for (const { name, summary } of commands)
    program.command(name).summary(summary).copyInheritedSettings(program);
  // Only the command that is used is loaded, just before commander reads its options.
  program.hook("preSubcommand", async (_, subcommand) => {
    const command = await commands.find(({ name }) => name === subcommand.name())?.load();
    if (command) define(subcommand, command, (result) => (status = result));
  });
  try {
    await program.parseAsync(args[0] === "help" ? [...args.slice(1), "--help"] : args, { from: "user" });
  } catch (error) {
    // commander has already told what is wrong
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return status;
}

/** Gives commander the operands, options and examples of a command. */
function define(subcommand: Program, command: Command, done: (status: number) => void): void {
  subcommand
    .description(command.description)
    .showHelpAfterError(`(see "docket ${subcommand.name()} --help")`);
  for (const operand of command.operands?.split(" ") ?? [])
    subcommand.argument(operand, operands[operand] ?? "files, folders, globs, or - for standard input");
  for (const { flags, description, choices, default: value, repeatable } of [
    ...command.options,
    ...commonOptions,
  ]) {
    const option = new Option(flags, description);
    if (choices) option.choices(choices);
    if (value !== undefined) option.default(value);
    if (repeatable) option.argParser((one: string, others: string[] = []) => [...others, one]);
    subcommand.addOption(option);
  }
  const examples = command.examples.map((example) => `  ${example.command}\n      ${example.gives}`);
  subcommand.addHelpText("after", `\nExamples:\n${examples.join("\n")}\n${statuses}`);
  subcommand.action(async () => {
    done(await execute(command, subcommand.args, subcommand.opts()));
  });
}

async function execute(command: Command, operands: string[], options: CommandOptions): Promise<number> {
  const log = createLog(options.quiet === true);
  try {
    await writeOutput(options.output, command.render(operands, options, log));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EPIPE") return 0;
    process.stderr.write(`docket: ${escapeControls(tellError(error))}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
  return log.close();
}
