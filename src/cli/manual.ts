/** docs/commands.md, made from the table of commands: `npm run docs` writes it, a test holds it. */
import type { Command, CommandOption } from "./command.ts";
import { commands } from "./commands/index.ts";
import { commonOptions } from "./program.ts";

const head = `# The commands of docket

\`docket <command> [options] <orders...>\` reads orders and writes the result, and nothing else, to standard output.
\`docket <command> --help\` shows what stands here.

Orders are files, folders, globs, or \`-\` for standard input. A file is read whatever its ending; of a folder, all \`.md\`,
\`.markdown\`, \`.txt\`, \`.html\`, \`.htm\` and \`.pdf\` files under it; a file that is found twice is read once. Text is
UTF-8, or UTF-16 with a byte order mark. HTML needs the package rehype-parse and PDF pdfjs-dist to be installed beside
docket-ast. Quote a glob so that docket and not the shell spreads it.

An input that fails is named on standard error in one line, and the others are done. What an order leaves open (an _Id._
without an antecedent, for one) is told on standard error too, unless \`--quiet\` is given.

A file given with \`--output\` is there whole or not at all: it is written beside its place and then moved there. It is
not touched when no input could be read.

| exit status | when                                                                           |
| ----------- | ------------------------------------------------------------------------------ |
| 0           | done                                                                           |
| 1           | some inputs failed, or the result could not be written; standard error says it |
| 1           | \`docket lint\` alone: there are messages of the level of \`--fail-on\`            |
| 1           | \`docket query --exit-status\` alone: nothing is found                           |
| 2           | wrong usage: an unknown option, an output that cannot be                       |
`;

/**
 * Writes the manual of all commands.
 *
 * @returns The Markdown of docs/commands.md.
 */
export async function manual(): Promise<string> {
  const chapters = commands.map(async ({ name, load }) => chapter(name, await load()));
  return [head, ...(await Promise.all(chapters))].join("\n");
}

function chapter(name: string, command: Command): string {
  const usage = ["docket", name, "[options]", command.operands].filter(Boolean).join(" ");
  const options = [...command.options, ...commonOptions].map(describeOption).join("\n");
  const examples = command.examples.map(({ command, gives }) => `# ${gives}\n${command}`).join("\n\n");
  return `## docket ${name}\n\n\`${usage}\`\n\n${command.description}\n\n${options}\n\n\`\`\`sh\n${examples}\n\`\`\`\n`;
}

function describeOption({ flags, description, choices, default: value }: CommandOption): string {
  const among = choices ? ` One of ${choices.map(code).join(", ")}.` : "";
  const unset = value === undefined ? "" : ` Default: ${code(value)}.`;
  return `- ${code(flags)}: ${description}.${among}${unset}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
