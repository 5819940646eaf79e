/** The options of `docket bulk`, read from the command line. */
import { defaultFields, presets } from "../bulk/presets.ts";
import type { Preset } from "../bulk/presets.ts";
import type { BulkOptions } from "../bulk/run.ts";
import type { RowFields } from "../bulk/source-document.ts";
import { tellTargets } from "../targets/index.ts";
import type { NdjsonOptions } from "../targets/ndjson.ts";
import type { CommandOption } from "./command.ts";
import { UsageError } from "./command.ts";
import { fromOption } from "./documents.ts";
import type { ReadingOptions } from "./documents.ts";
import { positive, readSize, readWorkers, whole, workersOption } from "./numbers.ts";

/** What the command line may say of the documents and of how they are worked on. */
export interface BulkCommandOptions extends ReadingOptions {
  to?: string;
  queue?: string;
  preset?: keyof typeof presets;
  idField?: string;
  textField?: string;
  metadataField?: string;
  workers?: string;
  batchSize?: string;
  timeLimit: string;
  maxDocumentBytes: string;
  limit?: string;
  sample?: string;
  seed: string;
  shardSize: string;
  gzip?: boolean;
  fresh?: boolean;
  dryRun?: boolean;
  stats?: string;
}

/** The options, as `--help` lists them. */
export const bulkCommandOptions: readonly CommandOption[] = [
  {
    flags: "--to <target>",
    description: `where the records go: ${tellTargets()}`,
  },
  {
    flags: "--queue <url>",
    description:
      "only put the documents into a queue, for docket worker: redis://host:6379 (npm install bullmq ioredis)",
  },
  fromOption,
  {
    flags: "--preset <collection>",
    description: "where the rows of a known collection have their id, text and metadata",
    choices: Object.keys(presets),
  },
  {
    flags: "--id-field <names>",
    description: "the field of a row that is its id; of several, the first that it has",
  },
  {
    flags: "--text-field <names>",
    description: "the field that is the text; of several, the first that has any",
  },
  {
    flags: "--metadata-field <names>",
    description: "the fields to keep beside the text; all others when left out",
  },
  workersOption,
  {
    flags: "--batch-size <count>",
    description: "documents that a worker gets at a time: 32; without --to, 1",
  },
  { flags: "--time-limit <seconds>", description: "how long a document may take", default: "60" },
  {
    flags: "--max-document-bytes <size>",
    description:
      "the largest file or row that is read; of text, whose tree takes many times as much, a quarter of it",
    default: "8MB",
  },
  { flags: "--limit <count>", description: "only the first so many documents" },
  {
    flags: "--sample <share>",
    description: "only this share of the documents, always the same ones: 0.01, 1%",
  },
  { flags: "--seed <number>", description: "another number gives another sample", default: "0" },
  {
    flags: "--shard-size <size>",
    description: "when a shard of files is full: documents, or MB",
    default: "5000",
  },
  { flags: "--gzip", description: "compress the shards" },
  {
    flags: "--fresh",
    description: "begin anew, whatever the target holds of this run or, in a folder, of another",
  },
  { flags: "--dry-run", description: "read the inputs, tell what is there, and store nothing" },
  {
    flags: "--stats <file>",
    description: "show counts of what was read, and write them to this file as JSON",
  },
];

/**
 * Reads the options of a run.
 *
 * @param operands Files, folders, globs, or "-".
 * @param options The options as given.
 * @returns What the run does.
 * @throws {UsageError} When an option makes no sense.
 */
export function readBulkOptions(operands: readonly string[], options: BulkCommandOptions): BulkOptions {
  const preset: Preset | undefined = options.preset && presets[options.preset];
  const maxBytes = readSize("--max-document-bytes", options.maxDocumentBytes);
  const fields = fieldsOf(preset?.fields ?? defaultFields, options);
  // who pipes lines through may wait for each
  const batchSize = options.batchSize ?? (options.to === undefined ? "1" : "32");
  return {
    operands,
    rules: { from: options.from, maxBytes, fields },
    input: { maxBytes, escape: preset?.escape ?? '"' },
    selection: {
      ...(options.sample !== undefined && { sample: readShare(options.sample) }),
      seed: whole("--seed", options.seed, 0),
      ...(options.limit !== undefined && { limit: whole("--limit", options.limit, 0) }),
    },
    batch: { documents: whole("--batch-size", batchSize, 1), bytes: 1 << 18 },
    workers: readWorkers(options.workers),
    timeLimit: 1000 * positive("--time-limit", options.timeLimit),
  };
}

/** Reads how files are laid out. Throws a UsageError when the size is none. */
export function readLayout({ shardSize, gzip }: BulkCommandOptions): NdjsonOptions {
  const size = /[a-z]/i.test(shardSize)
    ? { bytes: readSize("--shard-size", shardSize) }
    : { documents: whole("--shard-size", shardSize, 1) };
  return { shardSize: size, gzip: gzip === true };
}

function fieldsOf(fields: RowFields, options: BulkCommandOptions): RowFields {
  const { idField, textField, metadataField } = options;
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

/** "0.01" or "1%". */
function readShare(text: string): number {
  const share = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (!(share > 0 && share <= 1)) throw new UsageError(`--sample: "${text}" is no share; 0.01 and 1% are`);
  return share;
}
