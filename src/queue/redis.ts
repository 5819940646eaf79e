/** The queue in Redis: BullMQ's, under names of our own. */
import type * as Bullmq from "bullmq";
import type { Redis } from "ioredis";
import { loadPeer } from "../peer.ts";
import type { ShardJob, ShardResult } from "./shard-job.ts";

/** The names under which BullMQ keeps the queue: its keys begin with "docket:shards:". */
export const prefix = "docket";
/** See `prefix`. */
export const queueName = "shards";

/** A queue and the connection that it is reached by. */
export interface ShardQueue {
  redis: Redis;
  queue: Bullmq.Queue<ShardJob, ShardResult>;
  close: () => Promise<void>;
}

/**
 * Reaches the queue.
 *
 * @param url "redis://:password@host:6379/0", "rediss://…".
 * @returns The queue.
 * @throws {Error} When Redis cannot be reached, or a package is missing.
 */
export async function openQueue(url: string): Promise<ShardQueue> {
  const redis = await connectRedis(url);
  const { Queue } = await loadBullmq();
  const queue = new Queue<ShardJob, ShardResult>(queueName, { connection: redis, prefix });
  queue.on("error", ignore);
  return {
    redis,
    queue,
    close: async () => {
      await queue.close();
      redis.disconnect();
    },
  };
}

/** Connects once, or tells that it cannot; later, a connection that breaks is made again for as long as it takes. */
export async function connectRedis(url: string): Promise<Redis> {
  const { Redis } = await loadPeer("ioredis", "a queue", () => import("ioredis"));
  if (!/^rediss?:\/\/./.test(url) || !URL.canParse(url))
    throw new Error("--queue: is no address of Redis; redis://host:6379 is one");
  let connected = false;
  const redis = new Redis(url, {
    lazyConnect: true,
    // BullMQ asks for this: what waits for work must wait for Redis too
    maxRetriesPerRequest: null,
    retryStrategy: (tries: number) => (connected ? Math.min(tries * 200, 5000) : null),
  });
  let reason = "cannot be reached";
  redis.on("error", (error: Error) => (reason = error.message || reason));
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    const { protocol, host } = new URL(url);
    throw new Error(`${protocol}//${host}: ${reason}`, { cause: error });
  }
  connected = true;
  return redis;
}

/** Loads BullMQ. */
export function loadBullmq(): Promise<typeof Bullmq> {
  return loadPeer("bullmq", "a queue", () => import("bullmq"));
}

/** The connection tells of its errors by itself, and is made again. */
export function ignore(): void {}
