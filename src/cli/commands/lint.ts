/** `docket lint`: what an editor would query in orders. */
import type { VFile } from "vfile";
import { lint, rules } from "../../lint/index.ts";
import type { Command } from "../command.ts";
import { formatOption } from "../command.ts";
import { readDocuments, readingOptions } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";
import { escapeControls } from "../log.ts";
import { writeJsonList } from "../several.ts";

const formats = ["text", "json", "sarif"] as const;

interface LintOptions extends ReadingOptions {
  format: (typeof formats)[number];
  failOn: "error" | "warning";
}

/** `docket lint`. */
export const lintCommand: Command = {
  description:
    "Check orders: ranges that run backwards, days that no calendar has, pin cites without a number, entries that come " +
    "after the order, references that lead nowhere. Errors are wrong in themselves, warnings want a look. The exit " +
    "status is 1 when there are messages of the level of --fail-on.",
  operands: "<orders...>",
  options: [
    ...readingOptions,
    formatOption(formats, "text to read; json: a list of messages; sarif: SARIF 2.1.0"),
    {
      flags: "--fail-on <level>",
      description: "which messages make the exit status 1: errors alone, or warnings too",
      choices: ["error", "warning"],
      default: "error",
    },
  ],
  examples: [
    { command: "docket lint order.md", gives: "what is doubtful in an order, a line a message" },
    {
      command: "docket lint orders/ --format sarif --output lint.sarif",
      gives: "a SARIF log of all orders of a folder",
    },
    {
      command: "docket lint drafts/*.md --fail-on warning --quiet",
      gives: "the orders that have messages only; exit status 0 when there are none",
    },
  ],
  async *render(operands, options: LintOptions, log) {
    const files: VFile[] = [];
    // what resolving tells is part of the result
    for await (const { tree, source, report } of readDocuments(operands, options, {
      ...log,
      tell: () => undefined,
    })) {
      report.value = source;
      files.push(lint(tree, report));
      // the reporter needs the messages only
      report.value = "";
      if (report.messages.some(({ fatal }) => fatal || options.failOn === "warning")) log.find();
    }
    if (files.length === 0) return;
    switch (options.format) {
      case "json":
        return yield* writeJsonList(messagesOf(files));
      case "sarif": {
        const { writeSarif } = await import("../../write/sarif.ts");
        yield writeSarif(files, rules);
        return;
      }
      case "text": {
        const { reporter } = await import("vfile-reporter");
        const text = reporter(files, { color: false, quiet: options.quiet === true, defaultName: "-" });
        if (text) yield `${escapeControls(text, "\n")}\n`;
      }
    }
  },
};

async function* messagesOf(files: readonly VFile[]): AsyncGenerator<object[]> {
  for (const file of files) {
    yield file.messages.map(({ ruleId, fatal, reason, place, actual, expected }) => ({
      file: file.path ?? "-",
      rule: ruleId,
      level: fatal ? "error" : "warning",
      message: reason,
      ...(place &&
        ("start" in place ? { start: place.start, end: place.end } : { start: place, end: place })),
      ...(actual !== undefined && actual !== null && { actual }),
      ...(expected && { expected }),
    }));
  }
}
