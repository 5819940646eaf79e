/** The runs whose shards are or were in the queue, and who is adding to it, in Redis beside the queue. */
import type { Redis } from "ioredis";
import type { BatchSize } from "../bulk/batches.ts";

/** How far a run has been put into the queue. */
export interface QueuedRun {
  run: string;
  /** Where its records go. */
  to: string;
  /** How it is cut: where it is gone on with, the shards must be the same. */
  shardSize: BatchSize;
  documents: number;
  shards: number;
  /** Whether all of its documents are in the queue. */
  complete: boolean;
}

const runsKey = "docket:runs";
const addingKey = "docket:adding";
/** Who adds says so every 10 seconds; who has been silent for so long is taken for dead. */
const silence = 30_000;

/** Reads how far a run has been put into the queue. */
export async function readRun(redis: Redis, run: string): Promise<QueuedRun | undefined> {
  const found = await redis.hget(runsKey, run);
  return found === null ? undefined : (JSON.parse(found) as QueuedRun);
}

/** Writes how far a run has been put into the queue. */
export async function writeRun(redis: Redis, run: QueuedRun): Promise<void> {
  await redis.hset(runsKey, run.run, JSON.stringify(run));
}

/** Lists the runs by their keys. */
export async function listRuns(redis: Redis): Promise<QueuedRun[]> {
  const found = await redis.hgetall(runsKey);
  return Object.keys(found)
    .sort()
    .map((key) => JSON.parse(found[key]!) as QueuedRun);
}

/** Forgets all runs. */
export async function forgetRuns(redis: Redis): Promise<void> {
  await redis.del(runsKey, addingKey);
}

/**
 * Says that shards of a run are being added, until told to stop: a worker that is to leave when there is no more work
 * waits for them.
 *
 * @returns Says that no more will be added.
 */
export async function sayAdding(redis: Redis, run: string): Promise<() => Promise<void>> {
  const say = async (): Promise<void> => {
    await redis.zadd(addingKey, Date.now() + silence, run);
  };
  await say();
  // a connection that is broken is made again, and the next word goes through
  const timer = setInterval(() => void say().catch(() => undefined), silence / 3);
  return async () => {
    clearInterval(timer);
    await redis.zrem(addingKey, run);
  };
}

/** Whether someone is adding shards. */
export async function isAdding(redis: Redis): Promise<boolean> {
  return (await redis.zcount(addingKey, Date.now(), "+inf")) > 0;
}
