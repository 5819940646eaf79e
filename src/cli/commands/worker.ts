/** `docket worker`: works on what `docket bulk --queue` has put into a queue. */
import { work } from "../../queue/work.ts";
import type { Command, CommandOptions } from "../command.ts";
import { UsageError } from "../command.ts";
import { positive, readWorkers, whole, workersOption } from "../numbers.ts";

interface WorkerOptions extends CommandOptions {
  queue?: string;
  to?: string;
  workers?: string;
  drain?: boolean;
  timeLimit: string;
  tries: string;
  stalledAfter: string;
}

/** `docket worker`. */
export const workerCommand: Command = {
  description:
    "Take shards of documents from a queue in Redis, read them in worker threads, and store the records where the " +
    "run says. Any number of workers on any machines share a queue. What a worker that is killed had in hand goes " +
    "to another; SIGTERM ends a worker when what it has in hand is stored.",
  options: [
    queueOption(),
    {
      flags: "--to <target>",
      description: "where the records go, when this machine names it otherwise than docket bulk did",
    },
    { flags: "--drain", description: "leave when no work is left; wait for more otherwise" },
    workersOption,
    { flags: "--time-limit <seconds>", description: "how long a document may take", default: "60" },
    {
      flags: "--tries <count>",
      description: "how often a shard that cannot be stored is tried, after longer and longer waits",
      default: "8",
    },
    {
      flags: "--stalled-after <seconds>",
      description: "how long a worker is silent before its shards go to others",
      default: "30",
    },
  ],
  examples: [
    { command: "docket worker --queue redis://queue.example.org", gives: "work, until it is ended" },
    { command: "docket worker --queue redis://queue.example.org --drain", gives: "work, while there is any" },
  ],
  async *render(_, options: WorkerOptions, log) {
    const url = queueAddress(options.queue);
    const stop = new AbortController();
    const onSignal = (): void => {
      // the second one ends the process as it always does
      process.off("SIGTERM", onSignal).off("SIGINT", onSignal);
      stop.abort();
    };
    process.on("SIGTERM", onSignal).on("SIGINT", onSignal);
    const result = await work(url, {
      threads: readWorkers(options.workers),
      timeLimit: 1000 * positive("--time-limit", options.timeLimit),
      tries: whole("--tries", options.tries, 1),
      stalledAfter: Math.ceil(1000 * positive("--stalled-after", options.stalledAfter)),
      drain: options.drain === true,
      ...(options.to !== undefined && { to: options.to }),
      stop: stop.signal,
      onShard: (shard, { documents, failures }) => {
        if (options.quiet !== true)
          process.stderr.write(`docket: ${shard}: ${documents} documents, ${failures} failed\n`);
      },
      onFailure: (shard, reason, last) => {
        if (last) log.fail(shard, `given up: ${reason}`);
        else if (options.quiet !== true)
          process.stderr.write(`docket: ${shard}: to be tried again: ${reason.replace(/\s+/g, " ")}\n`);
      },
    }).finally(() => process.off("SIGTERM", onSignal).off("SIGINT", onSignal));
    if (result.failures > 0) log.find();
    yield `${result.shards} shards, ${result.documents} documents, ${result.failures} failed\n`;
  },
};

/** `--queue`. */
export function queueOption(): Command["options"][number] {
  return { flags: "--queue <url>", description: "the queue: redis://host:6379; or DOCKET_QUEUE" };
}

/** The address of the queue; the environment is where no list of processes shows its password. */
export function queueAddress(told: string | undefined): string {
  const url = told ?? process.env.DOCKET_QUEUE;
  if (!url) throw new UsageError("--queue is missing: redis://host:6379");
  return url;
}
