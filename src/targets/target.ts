/** What a place that bulk results go to must do. */
import type { FormatName } from "./line-format.ts";
import type { PackedBatch } from "./packed-batch.ts";

/** What tells one run from another: the same command over the same inputs has the same key. */
export interface Run {
  /** A digest of the inputs' names and of the options that change the records. */
  key: string;
  /** Whether to forget how far the run has come, and begin anew. */
  fresh?: boolean;
}

/** A stretch of the run's documents, in input order, in the target's format. */
export interface Batch extends PackedBatch {
  /** The place of its first document within the run, from 0. */
  from: number;
}

/**
 * A place that bulk results go to. Batches come in input order, each exactly where the one before ended.
 *
 * A target alone knows what it holds for good, so that a run that was killed goes on where the target says: what is told
 * by `open` must survive a power cut together with the records before it, and `write` after it must not double anything.
 */
export interface Target {
  /** What it is given, made ready by the workers. */
  format: FormatName;
  /**
   * Makes ready.
   *
   * @param run What run this is; records of another run stay beside, documents of the same id are replaced.
   * @returns How many documents of this run it holds for good: the place to go on from, 0 for a new run.
   * @throws {Error} When it cannot be reached or made, in one line that names it.
   */
  open(run: Run): Promise<number>;
  /**
   * Takes a batch. It may keep some back until `close`, but then `open` must not count them.
   *
   * @throws {Error} When the batch cannot be stored after whatever tries the target makes.
   */
  write(batch: Batch): Promise<void>;
  /** Stores what is left and lets go. `complete` says that the input has ended, not that the run was broken off. */
  close(complete: boolean): Promise<void>;
}
