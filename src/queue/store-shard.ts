/** Stores the records of a shard so that storing them again, by another worker at the same time too, changes nothing. */
import { randomBytes } from "node:crypto";
import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { sharedTarget, targetOf } from "../targets/index.ts";
import { makeFolder } from "../targets/make-folder.ts";
import { withoutFirst } from "../targets/packed-batch.ts";
import type { PackedBatch } from "../targets/packed-batch.ts";
import type { Target } from "../targets/target.ts";
import { shardId } from "./shard-job.ts";
import type { ShardJob } from "./shard-job.ts";

/**
 * Stores a shard. For a target it is a run of its own, which it holds wholly or not at all; in a folder it is a folder of
 * its own, `<run>-<place of its first document>`, which is there when it is whole.
 *
 * @param shard The shard.
 * @param to The target.
 * @param batches Its documents, in the format of the target.
 * @throws {Error} When the target cannot store them.
 */
export async function storeShard(
  shard: ShardJob,
  to: string,
  batches: readonly PackedBatch[],
): Promise<void> {
  const { folder } = sharedTarget(to);
  if (folder === undefined) return writeAll(await openTarget(to, shard), shard, batches);
  const name = shardId(shard);
  const place = join(folder, name);
  if (await exists(place)) return;
  await makeFolder(folder);
  const part = `.${name}-`;
  const unfinished = `${part}${randomBytes(6).toString("hex")}`;
  await writeAll(await openTarget(within(to, unfinished), shard), shard, batches);
  try {
    await rename(join(folder, unfinished), place);
  } catch (error) {
    // another worker was faster, with the same records
    if (!(await exists(place))) throw error;
  }
  // what workers that were killed have left of this shard
  for (const left of await readdir(folder))
    if (left.startsWith(part)) await rm(join(folder, left), { recursive: true, force: true });
}

function openTarget(to: string, { layout }: ShardJob): Promise<Target> {
  return targetOf(to, layout);
}

async function writeAll(target: Target, shard: ShardJob, batches: readonly PackedBatch[]): Promise<void> {
  let complete = false;
  try {
    const held = await target.open({ key: shardId(shard) });
    let from = 0;
    for (const batch of batches) {
      const stored = Math.max(0, held - from);
      const left = stored > 0 ? withoutFirst(batch, stored) : batch;
      if (left.documents.length > 0) await target.write({ from: from + stored, ...left });
      from += batch.documents.length;
    }
    complete = true;
  } finally {
    await target.close(complete);
  }
}

/** `opensearch:out` and `part` → `opensearch:out/part`. */
function within(to: string, name: string): string {
  return `${to.replace(/(?<![\\/])[\\/]+$/, "")}/${name}`;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
