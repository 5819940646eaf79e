/**
 * Worker threads that index batches. A worker that dies or hangs is replaced, and what it was given is indexed without
 * the document it was at, which is then tried alone, and given up when it fails again.
 */
import { Piscina } from "piscina";
import type { FormatName } from "../targets/line-format.ts";
import type { PackedBatch } from "../targets/packed-batch.ts";
import type { FailureRecord } from "./document-record.ts";
import type { ReadingRules, SourceDocument } from "./source-document.ts";
import { tellReason } from "./tell-reason.ts";
import type { BatchTask } from "./worker.ts";

/** How a pool works. */
export interface PoolOptions {
  workers: number;
  /** How long a document may take, in milliseconds. */
  timeLimit: number;
  rules: ReadingRules;
  /** The module that works, for tests; its default export is called with a `BatchTask`. */
  worker?: URL;
}

/** Worker threads at work. */
export interface Pool {
  /** Indexes documents: in their order, in one batch or, where a worker died, several. Throws when no worker can be started. */
  index(documents: readonly SourceDocument[]): Promise<PackedBatch[]>;
  close(): Promise<void>;
}

/** The most that a worker may hold, in megabytes. */
const memory = 1024;
/** From so many bytes on a document is large. */
const large = 1_000_000;
/** A small nursery: what two workers use of memory is a fifth less, and their time hardly more. */
const nursery = 24;

/**
 * Starts a pool.
 *
 * @param format What the workers make of each document.
 * @param options How the pool works.
 * @returns The pool.
 */
export function createPool(format: FormatName, options: PoolOptions): Pool {
  const { workers, timeLimit, rules, worker = ownWorker() } = options;
  const piscina = new Piscina({
    filename: worker.href,
    minThreads: workers,
    maxThreads: workers,
    // a worker that waits must be able to do what its last document left running
    atomics: "disabled",
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: nursery },
  });

  const running = new Set<AbortController>();
  // told of workers that die with nothing in hand; they are replaced, unless they have died before they could begin
  piscina.on("error", (error: Error) => {
    if (piscina.threads.length === 0) for (const stop of running) stop.abort(error);
  });

  /** Large documents wait for one another: a tree takes many times its text. */
  let largeDone: Promise<unknown> = Promise.resolve();
  function index(documents: readonly SourceDocument[]): Promise<PackedBatch[]> {
    if (documents.every(({ bytes }) => bytes < large)) return indexNow(documents);
    const indexed = largeDone.then(() => indexNow(documents));
    largeDone = indexed.catch(() => undefined);
    return indexed;
  }

  async function indexNow(documents: readonly SourceDocument[]): Promise<PackedBatch[]> {
    const place = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    try {
      return [await run({ documents, rules, format, place })];
    } catch (error) {
      const at = Math.min(Atomics.load(place, 0), documents.length - 1);
      const culprit = documents[at];
      if (!culprit) throw new Error(`no worker can be started: ${tellReason(error)}`, { cause: error });
      if (documents.length === 1) return [{ documents: [failureOf(culprit, error)], lines: {} }];
      const batches: PackedBatch[] = [];
      for (const part of [documents.slice(0, at), [culprit], documents.slice(at + 1)])
        if (part.length > 0) batches.push(...(await indexNow(part)));
      return batches;
    }
  }

  /** Runs a task, and ends its worker when a document takes longer than it may. */
  async function run(task: BatchTask): Promise<PackedBatch> {
    const stop = new AbortController();
    const tooLong = new Error(`took longer than ${timeLimit / 1000} s (--time-limit)`);
    let at = -1;
    let since = performance.now();
    const look = (): void => {
      const now = Atomics.load(task.place, 0);
      if (now !== at) {
        at = now;
        since = performance.now();
      } else if (at >= 0 && performance.now() - since > timeLimit) stop.abort(tooLong);
    };
    const watch = setInterval(look, Math.min(1000, timeLimit / 4));
    running.add(stop);
    try {
      return (await piscina.run(task, { signal: stop.signal })) as PackedBatch;
    } catch (error) {
      throw stop.signal.aborted ? stop.signal.reason : error;
    } finally {
      clearInterval(watch);
      running.delete(stop);
    }
  }

  return { index, close: () => piscina.destroy() };
}

function failureOf({ source }: SourceDocument, error: unknown): FailureRecord {
  const died = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return { id: source, source, reason: died ? `needs more than ${memory} MB of memory` : tellReason(error) };
}

/** The worker beside this file: a file of its own in the package too. */
function ownWorker(): URL {
  return new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "bulk-worker.js", import.meta.url);
}
