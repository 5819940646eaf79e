/** `docket bulk`: many documents into files or a search index. */
import { availableParallelism } from "node:os";
import { presets, defaultFields } from "../../bulk/presets.ts";
import type { Preset } from "../../bulk/presets.ts";
import { indexAll, runBulk } from "../../bulk/run.ts";
import type { BulkOptions } from "../../bulk/run.ts";
import { runKey, summarize } from "../../bulk/run-key.ts";
import { findInputs } from "../../bulk/sources/find-inputs.ts";
import { peek } from "../../bulk/sources/read-inputs.ts";
import type { RowFields } from "../../bulk/source-document.ts";
import { targetOf } from "../../targets/index.ts";
import { version } from "../../version.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import { fromOption } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";
import { tellError } from "../output.ts";

interface BulkCommandOptions extends ReadingOptions {
  to?: string;
  workers: string;
  preset?: keyof typeof presets;
  idField?: string;
  textField?: string;
  metadataField?: string;
  limit?: string;
  sample?: string;
  seed: string;
  dryRun?: boolean;
  stats?: string;
  batchSize: string;
  timeLimit: string;
  shardSize: string;
  gzip?: boolean;
  fresh?: boolean;
  maxDocumentBytes: string;
}

/** `docket bulk`. */
export const bulkCommand: Command = {
  description:
    "Read many documents in worker threads and store what they cite. Inputs are files, folders and globs of orders; " +
    "NDJSON and CSV, whose rows are documents; all of them also as .gz, .bz2 or .zst. A run that was killed goes on " +
    "where it was when the same command is given again. Without --to, NDJSON on standard input becomes a line each on standard output.",
  operands: "<inputs...>",
  options: [
    { flags: "--to <target>", description: "where the records go: a folder for NDJSON" },
    fromOption,
    {
      flags: "--preset <collection>",
      description: "where the rows of a collection have their text and id",
      choices: Object.keys(presets),
    },
    {
      flags: "--id-field <names>",
      description: "the field of a row that is its id; the first of several that it has",
    },
    {
      flags: "--text-field <names>",
      description: "the field that is the text; the first of several that has any",
    },
    {
      flags: "--metadata-field <names>",
      description: "the fields to keep beside the text; all others when left out",
    },
    { flags: "--workers <count>", description: "worker threads", default: String(availableParallelism()) },
    { flags: "--limit <count>", description: "no more documents than these" },
    { flags: "--sample <share>", description: "this share of the documents, always the same ones: 0.01" },
    { flags: "--seed <number>", description: "for another sample", default: "0" },
    { flags: "--dry-run", description: "say what would be read, and stop" },
    { flags: "--stats <file>", description: "write counts to this file as JSON, and show them" },
    { flags: "--fresh", description: "begin anew where the target holds another run" },
    { flags: "--shard-size <size>", description: "of NDJSON: documents, or MB", default: "5000" },
    { flags: "--gzip", description: "compress NDJSON" },
    { flags: "--batch-size <count>", description: "documents that a worker gets at a time", default: "32" },
    { flags: "--time-limit <seconds>", description: "how long a document may take", default: "60" },
    {
      flags: "--max-document-bytes <bytes>",
      description: "the largest file or row that is read",
      default: "32MB",
    },
  ],
  examples: [
    {
      command: "docket bulk orders/ --to out",
      gives: "documents, citations and edges as NDJSON in the folder out",
    },
    {
      command: "docket bulk opinions-2024.csv.bz2 --preset courtlistener-opinions --to out --gzip",
      gives: "the same of CourtListener's bulk data",
    },
    {
      command: "docket bulk - < orders.ndjson > records.ndjson",
      gives: "a line out for each line in, in their order",
    },
  ],
  async *render(operands, options: BulkCommandOptions, log) {
    const bulk = bulkOptions(operands, options);
    const usesStdin = operands.includes("-");
    if (options.to === undefined) {
      if (!usesStdin || operands.length > 1)
        throw new UsageError("--to is missing; without it, the one input is -");
      bulk.input.stdin = process.stdin;
      for await (const { documents } of indexAll("json", bulk, 0)) yield `${documents.join("\n")}\n`;
      return;
    }
    let head = "";
    if (usesStdin) {
      const peeked = await peek(process.stdin, 1 << 16);
      bulk.input.stdin = peeked.stream;
      head = Buffer.from(peeked.head).toString("base64");
    }
    const inputs = await summarize(findInputs(operands)).catch((error: unknown) => {
      throw new UsageError(tellError(error));
    });
    const { rules, selection, input } = bulk;
    const key = runKey(inputs.digest, { version, rules, selection, escape: input.escape, head });
    const target = await targetOf(options.to, {
      shardSize: shardSize(options.shardSize),
      gzip: options.gzip === true,
    });
    const { held, stats } = await runBulk({ key, fresh: options.fresh === true }, target, bulk);
    process.stderr.write(`docket: ${held} held, ${stats.documents} read, ${stats.failures} failed\n`);
    if (stats.failures > 0) log.find();
  },
};

function bulkOptions(operands: readonly string[], options: BulkCommandOptions): BulkOptions {
  const preset: Preset | undefined = options.preset && presets[options.preset];
  const maxBytes = size("--max-document-bytes", options.maxDocumentBytes);
  const fields = fieldsOf(preset?.fields ?? defaultFields, options);
  return {
    operands,
    rules: { from: options.from, maxBytes, fields },
    input: { maxBytes, escape: preset?.escape ?? '"' },
    selection: {
      ...(options.sample !== undefined && { sample: share(options.sample) }),
      seed: whole("--seed", options.seed, 0),
      ...(options.limit !== undefined && { limit: whole("--limit", options.limit, 0) }),
    },
    batch: { documents: whole("--batch-size", options.batchSize, 1), bytes: 1 << 20 },
    workers: whole("--workers", options.workers, 1),
    timeLimit: 1000 * positive("--time-limit", options.timeLimit),
  };
}

function fieldsOf(fields: RowFields, { idField, textField, metadataField }: BulkCommandOptions): RowFields {
  return {
    ...fields,
    ...(idField !== undefined && { id: names(idField) }),
    ...(textField !== undefined && { text: names(textField).map((name) => [name]) }),
    ...(metadataField !== undefined && { metadata: names(metadataField) }),
  };
}

function names(list: string): string[] {
  return list.split(",").map((name) => name.trim());
}

function shardSize(text: string): { documents?: number; bytes?: number } {
  return /[a-z]/i.test(text)
    ? { bytes: size("--shard-size", text) }
    : { documents: whole("--shard-size", text, 1) };
}

/** "32MB", "500 kB", "1000000". */
function size(option: string, text: string): number {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?) ?([kmg]?b)?$/i.exec(text) ?? [];
  if (number === undefined) throw new UsageError(`${option}: "${text}" is no size; 32MB is one`);
  return Math.max(1, Math.round(Number(number) * units[unit.toLowerCase()]!));
}

const units: Record<string, number> = { "": 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };

function whole(option: string, text: string, least: number): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(number) || number < least)
    throw new UsageError(`${option}: "${text}" is no whole number from ${least}`);
  return number;
}

function positive(option: string, text: string): number {
  const number = Number(text);
  if (!(number > 0 && number < 1e6)) throw new UsageError(`${option}: "${text}" is no number above 0`);
  return number;
}

/** "0.01" or "1%". */
function share(text: string): number {
  const number = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (!(number > 0 && number <= 1)) throw new UsageError(`--sample: "${text}" is no share; 0.01 and 1% are`);
  return number;
}
