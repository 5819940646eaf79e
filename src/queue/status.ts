/** What is in the queue. */
import type { ShardQueue } from "./redis.ts";
import { forgetRuns, listRuns } from "./runs.ts";
import type { QueuedRun } from "./runs.ts";
import { shardId } from "./shard-job.ts";

/** A shard that was given up. */
export interface FailedShard {
  shard: string;
  reason: string;
  /** How often it was tried. */
  tries: number;
}

/** What is in the queue. */
export interface QueueStatus {
  waiting: number;
  /** Being worked on. */
  active: number;
  /** Failed, and to be tried again after a while. */
  delayed: number;
  done: number;
  failed: number;
  runs: QueuedRun[];
  failures: FailedShard[];
}

/** So many failed shards are named. */
const mostNamed = 100;

/** Looks what is in the queue. */
export async function queueStatus({ queue, redis }: ShardQueue): Promise<QueueStatus> {
  const counts = await queue.getJobCounts("waiting", "active", "delayed", "completed", "failed");
  const failed = await queue.getFailed(0, mostNamed - 1);
  return {
    waiting: counts.waiting ?? 0,
    active: counts.active ?? 0,
    delayed: counts.delayed ?? 0,
    done: counts.completed ?? 0,
    failed: counts.failed ?? 0,
    runs: await listRuns(redis),
    failures: failed
      .map(({ data, failedReason, attemptsMade }) => ({
        shard: shardId(data),
        reason: failedReason,
        tries: attemptsMade,
      }))
      .sort((one, other) => (one.shard < other.shard ? -1 : 1)),
  };
}

/** Puts the failed shards back, to be tried again. */
export async function retryFailed({ queue }: ShardQueue): Promise<number> {
  const count = await queue.getFailedCount();
  await queue.retryJobs({ state: "failed" });
  return count;
}

/** Empties the queue and forgets what was in it, so that a run can be put there anew. */
export async function clearQueue({ queue, redis }: ShardQueue): Promise<void> {
  await queue.obliterate({ force: true });
  await forgetRuns(redis);
}
