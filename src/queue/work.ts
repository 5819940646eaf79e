/** A worker: takes shards from the queue, indexes them in threads, and stores them. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Job, Worker } from "bullmq";
import pMap from "p-map";
import { isFailure } from "../bulk/document-record.ts";
import { createPool } from "../bulk/pool.ts";
import type { Pool } from "../bulk/pool.ts";
import type { SourceDocument } from "../bulk/source-document.ts";
import { tellReason } from "../bulk/tell-reason.ts";
import { targetOf } from "../targets/index.ts";
import type { FormatName } from "../targets/line-format.ts";
import type { PackedBatch } from "../targets/packed-batch.ts";
import { connectRedis, ignore, loadBullmq, openQueue, prefix, queueName } from "./redis.ts";
import type { ShardQueue } from "./redis.ts";
import { isAdding } from "./runs.ts";
import { shardId } from "./shard-job.ts";
import type { ShardJob, ShardResult } from "./shard-job.ts";
import { storeShard } from "./store-shard.ts";

/** How a worker works. */
export interface WorkOptions {
  /** Threads that index. */
  threads: number;
  /** How long a document may take, in milliseconds. */
  timeLimit: number;
  /** Where the records go, instead of where the run says. */
  to?: string;
  /** Whether to leave when no work is left, here or with others. */
  drain: boolean;
  /** How often a shard that fails is tried in all. */
  tries: number;
  /** How long, in milliseconds, a worker may be silent before its shards are given to others. */
  stalledAfter: number;
  /** Ends the work: what was begun is finished first. */
  stop: AbortSignal;
  /** Told of each shard that was stored. */
  onShard?: (shard: string, result: ShardResult) => void;
  /** Told of each try that failed, and whether it was the last. */
  onFailure?: (shard: string, reason: string, last: boolean) => void;
}

/** What a worker did. */
export interface WorkResult extends ShardResult {
  shards: number;
  /** Shards that were given up. */
  failed: number;
}

/** So many shards are in hand at once: one is indexed while another is stored. */
const shardsAtOnce = 2;
/** Documents that a thread gets at a time. */
const batch = 16;
/** How often a shard may be taken from a worker that died: one that kills each of its workers is given up. */
const mostDeaths = 5;

/**
 * Works until it is stopped, or until no work is left.
 *
 * @param url The address of Redis.
 * @param options How it works.
 * @returns What was done.
 * @throws {Error} When Redis cannot be reached.
 */
export async function work(url: string, options: WorkOptions): Promise<WorkResult> {
  const { threads, timeLimit, drain, tries, stalledAfter, stop } = options;
  const shards = await openQueue(url);
  const redis = await connectRedis(url);
  const pools = new Map<string, Pool>();
  const emptying = new Set<Promise<unknown>>();
  const done: WorkResult = { shards: 0, failed: 0, documents: 0, failures: 0 };
  const { UnrecoverableError, Worker } = await loadBullmq();
  const worker: Worker<ShardJob, ShardResult> = new Worker(queueName, processShard, {
    connection: redis,
    prefix,
    concurrency: shardsAtOnce,
    lockDuration: stalledAfter,
    stalledInterval: stalledAfter,
    maxStalledCount: mostDeaths,
    // how long a request for work waits in Redis before it is made anew, in seconds
    drainDelay: 2,
  });
  worker.on("error", ignore);
  worker.on("completed", (job, result) => {
    done.shards++;
    done.documents += result.documents;
    done.failures += result.failures;
    options.onShard?.(shardId(job.data), result);
    // the documents are where they belong; what stays says that this shard was done
    const emptied = job.updateData({ ...job.data, documents: [] }).catch(ignore);
    emptying.add(emptied);
    void emptied.then(() => emptying.delete(emptied));
  });
  worker.on("failed", (job, error) => {
    const last = job === undefined || job.finishedOn !== undefined;
    if (last) done.failed++;
    options.onFailure?.(job ? shardId(job.data) : "a shard", error.message, last);
  });
  try {
    await (drain ? untilDrained(shards, stop) : untilStopped(stop));
  } finally {
    // waits for the shards in hand
    await worker.close();
    await Promise.all(emptying);
    for (const pool of pools.values()) await pool.close();
    await shards.close();
    redis.disconnect();
  }
  return done;

  async function processShard(job: Job<ShardJob, ShardResult>): Promise<ShardResult> {
    const { data: shard } = job;
    try {
      const to = options.to ?? shard.to;
      const batches = await index(shard, (await targetOf(to, shard.layout)).format);
      await storeShard(shard, to, batches);
      const documents = batches.flatMap((batch) => batch.documents);
      return { documents: documents.length, failures: documents.filter(isFailure).length };
    } catch (error) {
      // the tries before this one are counted
      if (job.attemptsMade + 1 < tries) throw error;
      throw new UnrecoverableError(tellReason(error));
    }
  }

  async function index({ documents, rules }: ShardJob, format: FormatName): Promise<PackedBatch[]> {
    const key = JSON.stringify([format, rules]);
    const pool = pools.get(key) ?? createPool(format, { workers: threads, timeLimit, rules });
    pools.set(key, pool);
    const batches: SourceDocument[][] = [];
    for (let at = 0; at < documents.length; at += batch) batches.push(documents.slice(at, at + batch));
    const indexed = await pMap(batches, (some) => pool.index(some), { concurrency: threads });
    return indexed.flat();
  }
}

async function untilStopped(stop: AbortSignal): Promise<void> {
  if (!stop.aborted)
    await new Promise<void>((resolve) => stop.addEventListener("abort", () => resolve(), { once: true }));
}

/** Waits until no shard waits, is worked on by anyone, or is about to be added. */
async function untilDrained({ queue, redis }: ShardQueue, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    // who adds says so before it adds: the other way round a shard could come between
    const adding = await isAdding(redis);
    const counts = await queue.getJobCounts("waiting", "active", "delayed", "prioritized");
    if (!adding && Object.values(counts).every((count) => count === 0)) return;
    await sleep(300, undefined, { signal: stop }).catch(ignore);
  }
}
