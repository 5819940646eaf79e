/** `docket bulk --queue`: puts the documents where workers find them. */
import type { BulkOptions } from "../bulk/run.ts";
import { runKey } from "../bulk/run-key.ts";
import type { Run } from "../targets/target.ts";
import { sharedTarget } from "../targets/index.ts";
import { readLayout } from "./bulk-options.ts";
import type { BulkCommandOptions } from "./bulk-options.ts";
import { UsageError } from "./command.ts";
import { tellError } from "./output.ts";

/**
 * Puts the documents of a run into a queue.
 *
 * @param url The address of the queue.
 * @param run What tells the run from others.
 * @param bulk What the run reads.
 * @param options `to`, for the workers, and what was given beside it.
 * @throws {UsageError} When workers cannot share the target.
 */
export async function putIntoQueue(
  url: string,
  run: Run,
  bulk: BulkOptions,
  options: BulkCommandOptions & { to: string },
): Promise<void> {
  const { to, quiet } = options;
  if (run.fresh) throw new UsageError("--fresh: not with --queue; docket queue clear empties the queue");
  try {
    sharedTarget(to);
  } catch (error) {
    throw new UsageError(tellError(error));
  }
  const { enqueue } = await import("../queue/enqueue.ts");
  const onFull = (): void => {
    if (!quiet) process.stderr.write("docket: the queue is full; waiting for workers\n");
  };
  const { run: queued, held } = await enqueue(url, runKey(run.key, { to }), {
    ...bulk,
    to,
    layout: readLayout(options),
    onFull,
  });
  const put = queued.documents - held;
  process.stderr.write(`docket: ${held} held, ${put} put into the queue; ${queued.shards} shards in all\n`);
}
