/** What waits in the queue: a shard of a run, with its documents, so that a worker needs nothing but Redis and the target. */
import type { ReadingRules, SourceDocument } from "../bulk/source-document.ts";
import type { NdjsonOptions } from "../targets/ndjson.ts";

/** A shard of a run. */
export interface ShardJob {
  /** The key of the run. */
  run: string;
  /** The place of its first document within the run. */
  from: number;
  /** The documents, none a file that only the machine that sent them sees; empty once the shard is done. */
  documents: SourceDocument[];
  rules: ReadingRules;
  /** Where the records go, as `--to` writes it. */
  to: string;
  layout: Pick<NdjsonOptions, "shardSize" | "gzip">;
}

/** What became of a shard. */
export interface ShardResult {
  documents: number;
  /** Those of them that could not be read. */
  failures: number;
}

/** The id of a shard: the same run always cuts the same shards, and the queue takes each once. */
export function shardId({ run, from }: Pick<ShardJob, "run" | "from">): string {
  return `${run}-${String(from).padStart(9, "0")}`;
}
