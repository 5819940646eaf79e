/** Puts the documents of a bulk run into the queue, shard by shard, no faster than workers take them. */
import { open } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { toBatches } from "../bulk/batches.ts";
import type { BatchSize } from "../bulk/batches.ts";
import { overLimit } from "../bulk/over-limit.ts";
import type { BulkOptions } from "../bulk/run.ts";
import { idOfDocument } from "../bulk/read-content.ts";
import { SeenIds, tellRepeated } from "../bulk/seen-ids.ts";
import { select } from "../bulk/select.ts";
import type { FileDocument, ReadingRules, SourceDocument } from "../bulk/source-document.ts";
import { findInputs } from "../bulk/sources/find-inputs.ts";
import { readInputs } from "../bulk/sources/read-inputs.ts";
import { tellReason } from "../bulk/tell-reason.ts";
import { openQueue } from "./redis.ts";
import { readRun, sayAdding, writeRun } from "./runs.ts";
import type { QueuedRun } from "./runs.ts";
import { shardId } from "./shard-job.ts";
import type { ShardJob } from "./shard-job.ts";

/** What is put into the queue. */
export type EnqueueOptions = Pick<BulkOptions, "operands" | "input" | "selection" | "rules"> &
  Pick<ShardJob, "to" | "layout"> & {
    /** Told whenever the queue is full, once until it is no more. */
    onFull?: () => void;
  };

/** The largest shard: what is done again when a worker dies. */
const largestShard: BatchSize = { documents: 500, bytes: 4_000_000 };
/** So many shards wait at most: that is what Redis holds of the documents, beside what is being worked on. */
const mostWaiting = 100;

/**
 * Puts a run into the queue; goes on where an earlier call for the same run broke off.
 *
 * @param url The address of Redis.
 * @param key What tells this run, and its target, from others.
 * @param options What is put there.
 * @returns How far the run has been put there, and how many documents of it were there before.
 * @throws {Error} When Redis cannot be reached, or an input cannot be read.
 */
export async function enqueue(
  url: string,
  key: string,
  options: EnqueueOptions,
): Promise<{ run: QueuedRun; held: number }> {
  const { operands, input, selection, rules, to, layout } = options;
  const { redis, queue, close } = await openQueue(url);
  const stopSaying = await sayAdding(redis, key);
  try {
    const run = (await readRun(redis, key)) ?? newRun(key, options);
    const held = run.documents;
    if (run.complete) return { run, held };
    await writeRun(redis, run);
    const seen = new SeenIds();
    const onPassed = async (document: SourceDocument): Promise<void> =>
      void (await refuseRepeated(document, rules, seen));
    const documents = readInputs(findInputs(operands), input);
    const shards = toBatches(select(documents, { ...selection, from: held, onPassed }), run.shardSize);
    for await (const shard of shards) {
      await waitForRoom();
      const job = {
        run: key,
        from: run.documents,
        documents: await prepare(shard, rules, seen),
        rules,
        to,
        layout,
      };
      // one with this id that is there already, or was, stays as it is
      await queue.add("shard", job, { jobId: shardId(job), ...jobRules });
      run.documents += shard.length;
      run.shards++;
      await writeRun(redis, run);
    }
    run.complete = true;
    await writeRun(redis, run);
    return { run, held };
  } finally {
    await stopSaying();
    await close();
  }

  async function waitForRoom(): Promise<void> {
    for (let told = false; (await queue.getWaitingCount()) >= mostWaiting; told = true) {
      if (!told) options.onFull?.();
      await sleep(500);
    }
  }
}

/** How often a shard is tried is for the worker to say; done and failed shards stay, so that none is added twice. */
const jobRules = {
  attempts: 1000,
  backoff: { type: "exponential", delay: 2000 },
  removeOnComplete: false,
  removeOnFail: false,
} as const;

function newRun(run: string, { to, layout }: EnqueueOptions): QueuedRun {
  const { documents = Infinity, bytes = Infinity } = layout.shardSize;
  const shardSize = {
    documents: Math.min(documents, largestShard.documents),
    bytes: Math.min(bytes, largestShard.bytes),
  };
  return { run, to, shardSize, documents: 0, shards: 0, complete: false };
}

/** The documents of a shard as they are sent, those with an id that came before refused: no worker sees all ids. */
async function prepare(
  shard: readonly SourceDocument[],
  rules: ReadingRules,
  seen: SeenIds,
): Promise<SourceDocument[]> {
  const prepared: SourceDocument[] = [];
  for (const document of shard) {
    const first = await refuseRepeated(document, rules, seen);
    prepared.push(await toSend(first, rules.maxBytes));
  }
  return prepared;
}

async function refuseRepeated(
  document: SourceDocument,
  rules: ReadingRules,
  seen: SeenIds,
): Promise<SourceDocument> {
  const id = await idOfDocument(document, rules);
  if (id === undefined || seen.add(id)) return document;
  const { source, bytes } = document;
  return { kind: "refused", source, bytes, reason: tellRepeated(id) };
}

/** A document that can be read on another machine. */
async function toSend(document: SourceDocument, maxBytes: number): Promise<SourceDocument> {
  if (document.kind !== "file") return document;
  const { source, bytes } = document;
  try {
    if (bytes > maxBytes) throw new Error(overLimit(bytes, maxBytes));
    return { kind: "sent", source, bytes, content: await readBase64(document) };
  } catch (error) {
    return { kind: "refused", source, bytes, reason: tellReason(error) };
  }
}

async function readBase64({ source }: FileDocument): Promise<string> {
  const file = await open(source);
  try {
    // a pipe or a device has no end that could be waited for
    if (!(await file.stat()).isFile()) throw new Error("is no regular file");
    return await file.readFile("base64");
  } finally {
    await file.close();
  }
}
