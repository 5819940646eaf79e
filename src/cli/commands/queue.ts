/** `docket queue`: looks at the queue that `docket bulk --queue` fills. */
import { openQueue } from "../../queue/redis.ts";
import { clearQueue, queueStatus, retryFailed } from "../../queue/status.ts";
import type { QueueStatus } from "../../queue/status.ts";
import { writeJson } from "../../write/json.ts";
import { plainTable } from "../../write/plain-table.ts";
import { printable, shorten } from "../../write/printable.ts";
import type { Command, CommandOptions } from "../command.ts";
import { UsageError, formatOption } from "../command.ts";
import { queueAddress, queueOption } from "./worker.ts";

const formats = ["table", "json"] as const;

interface QueueOptions extends CommandOptions {
  queue?: string;
  format: (typeof formats)[number];
}

/** `docket queue`. */
export const queueCommand: Command = {
  description:
    "Look at the queue: status shows how many shards wait, are worked on, are done or failed, and why; retry puts " +
    "the failed ones back; clear empties it and forgets its runs.",
  operands: "<action>",
  options: [queueOption(), formatOption(formats, "table or json, of the status")],
  examples: [
    { command: "docket queue status --queue redis://queue.example.org", gives: "what is in the queue" },
    {
      command: "docket queue retry --queue redis://queue.example.org",
      gives: "the failed shards, once more",
    },
  ],
  async *render([action = "", ...others], options: QueueOptions, log) {
    if (others.length > 0 || !actions.has(action))
      throw new UsageError(`${[action, ...others].join(" ")}: is none of status, retry, clear`);
    const shards = await openQueue(queueAddress(options.queue));
    try {
      if (action === "retry") yield `${await retryFailed(shards)} shards put back\n`;
      else if (action === "clear") {
        await clearQueue(shards);
        yield "the queue is empty\n";
      } else {
        const status = await queueStatus(shards);
        if (status.failed > 0) log.find();
        yield options.format === "json" ? writeJson(status) : statusTables(status);
      }
    } finally {
      await shards.close();
    }
  },
};

const actions: ReadonlySet<string> = new Set(["status", "retry", "clear"]);

function statusTables({ runs, failures, ...counts }: QueueStatus): string {
  const names = ["waiting", "active", "delayed", "done", "failed"] as const;
  const tables = [plainTable(names, [names.map((name) => String(counts[name]))])];
  if (runs.length > 0)
    tables.push(
      plainTable(
        ["run", "shards", "documents", "queued", "to"],
        runs.map(({ run, shards, documents, complete, to }) => [
          run,
          String(shards),
          String(documents),
          complete ? "all" : "not all",
          shorten(printable(withoutPassword(to)), 60),
        ]),
      ),
    );
  if (failures.length > 0)
    tables.push(
      plainTable(
        ["failed shard", "tries", "reason"],
        failures.map(({ shard, tries, reason }) => [shard, String(tries), shorten(printable(reason), 70)]),
      ),
    );
  return tables.join("\n");
}

/** "postgres://user:secret@host/db" → "postgres://user@host/db". */
function withoutPassword(to: string): string {
  return to.replace(/^([a-z+]+:\/\/[^/:@]*):[^/@]*@/i, "$1@");
}
