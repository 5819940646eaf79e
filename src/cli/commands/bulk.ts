/** `docket bulk`: many documents into files or a search index. */
import { writeFile } from "node:fs/promises";
import { runBulk } from "../../bulk/run.ts";
import type { BulkOptions } from "../../bulk/run.ts";
import { runKey, summarize } from "../../bulk/run-key.ts";
import type { InputsSummary } from "../../bulk/run-key.ts";
import { findInputs } from "../../bulk/sources/find-inputs.ts";
import { peek } from "../../bulk/sources/read-inputs.ts";
import { targetOf } from "../../targets/index.ts";
import { version } from "../../version.ts";
import { bulkCommandOptions, readBulkOptions, readLayout } from "../bulk-options.ts";
import type { BulkCommandOptions } from "../bulk-options.ts";
import { tellInputs } from "../bulk-dry-run.ts";
import { filterLines } from "../bulk-filter.ts";
import { showProgress } from "../bulk-progress.ts";
import { putIntoQueue } from "../bulk-queue.ts";
import { statsTables } from "../bulk-stats.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import { tellError } from "../output.ts";

/** `docket bulk`. */
export const bulkCommand: Command = {
  description:
    "Read many documents in worker threads and store what they cite. Inputs are files and folders of orders, and NDJSON " +
    "and CSV whose rows are documents, all of them also as .gz, .bz2 or .zst. A run that was killed goes on where it " +
    "was when the same command is given again. Without --to, each line of NDJSON on standard input becomes one on " +
    "standard output.",
  operands: "<inputs...>",
  options: bulkCommandOptions,
  examples: [
    {
      command: "docket bulk orders/ --to out",
      gives: "documents, citations and edges as NDJSON in the folder out",
    },
    { command: "docket bulk orders/ --to orders.sqlite", gives: "an index for docket search" },
    {
      command: "docket bulk opinions.csv.bz2 --preset courtlistener-opinions --to out --gzip",
      gives: "what the opinions of CourtListener's bulk data cite",
    },
    {
      command: "docket bulk - < orders.ndjson > records.ndjson",
      gives: "a line for each line, in their order",
    },
  ],
  async *render(operands, options: BulkCommandOptions, log) {
    const bulk = readBulkOptions(operands, options);
    bulk.input.stdin = process.stdin;
    if (options.dryRun) return yield* tellInputs(bulk);
    if (options.to === undefined) {
      if (operands.join() !== "-") throw new UsageError("--to is missing (without it, the one input is -)");
      return yield* filterLines(bulk);
    }
    const target = await targetOf(options.to, readLayout(options)).catch(usage);
    const inputs = await summarize(findInputs(operands)).catch(usage);
    const head = operands.includes("-") ? await headOfStdin(bulk) : "";
    const run = { key: keyOf(inputs, head, bulk), fresh: options.fresh === true };
    if (options.queue !== undefined)
      return putIntoQueue(options.queue, run, bulk, { ...options, to: options.to });
    const progress = showProgress(inputs.bytes, options.quiet === true);
    const { held, stats } = await runBulk(run, target, { ...bulk, onProgress: progress.update }).finally(
      progress.stop,
    );
    progress.end(held, stats);
    if (stats.failures > 0) log.find();
    if (options.stats === undefined) return;
    await writeFile(options.stats, `${JSON.stringify({ held, ...stats }, null, 2)}\n`);
    yield statsTables(stats);
  },
};

/** The head of standard input, to know it by. */
async function headOfStdin(bulk: BulkOptions): Promise<string> {
  const { head, stream } = await peek(process.stdin, headLength);
  bulk.input.stdin = stream;
  return Buffer.from(head.subarray(0, headLength)).toString("base64");
}

const headLength = 1 << 16;

/** All that changes which records there are, and what is in them. */
function keyOf(inputs: InputsSummary, head: string, { rules, selection, input }: BulkOptions): string {
  return runKey(inputs.digest, { version, rules, selection, escape: input.escape, head });
}

function usage(error: unknown): never {
  throw new UsageError(tellError(error));
}
