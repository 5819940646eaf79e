/** The commands of docs/search-servers.md and docs/many-machines.md print what stands there. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openQueue } from "../src/queue/redis.ts";
import { clearQueue } from "../src/queue/status.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage } from "./support/built-package.ts";
import { codeBlocks, expectPrinted, makeBin, stepsOf } from "./support/code-blocks.ts";
import { hasRedis, startRedis } from "./support/redis.ts";
import type { RedisServer } from "./support/redis.ts";

let built: BuiltPackage;
let path: string;
let cwd: string;

beforeAll(async () => {
  built = await buildPackage();
  path = await makeBin(built);
  cwd = await mkdtemp(join(tmpdir(), "docket-docs-"));
  await cp("corpus", join(cwd, "corpus"), { recursive: true });
}, 120_000);

afterAll(async () => {
  await built.remove();
  await rm(cwd, { recursive: true });
});

/** Runs the `console` blocks of a page. */
async function runPage(page: string): Promise<void> {
  const blocks = (await codeBlocks(page)).filter(({ language }) => language === "console");
  expect(blocks).not.toEqual([]);
  for (const { command, printed } of blocks.flatMap(stepsOf))
    expectPrinted(await runProgram("bash", ["-c", command], { cwd, path }), printed);
}

it("docs/search-servers.md", () => runPage("docs/search-servers.md"), 120_000);

describe.skipIf(!hasRedis)("with Redis", () => {
  let redis: RedisServer;

  beforeAll(async () => {
    redis = await startRedis(2);
    const queue = await openQueue(redis.address);
    await clearQueue(queue);
    await queue.close();
    process.env.DOCKET_QUEUE = redis.address;
  });

  afterAll(async () => {
    delete process.env.DOCKET_QUEUE;
    await redis.stop();
  });

  it("docs/many-machines.md", () => runPage("docs/many-machines.md"), 120_000);
});
