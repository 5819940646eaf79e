/** A bulk run that several workers share over a queue: nothing is lost or there twice, whatever becomes of the workers. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clearQueue } from "../src/queue/status.ts";
import { openQueue } from "../src/queue/redis.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage, Outcome } from "./support/built-package.ts";
import { fakeSearchServer } from "./support/fake-search-server.ts";
import { hasRedis, startRedis, freePort } from "./support/redis.ts";
import type { RedisServer } from "./support/redis.ts";

const rows = 37;
const documents = rows + 3;
const shardSize = 4;
const shards = documents / shardSize;

/** An order of some length, so that a worker is a while at it. */
function orderText(number: number): string {
  const cite = `Docket No. ${number} at 3; see 550 U.S. ${500 + number}, 570 (2007); Smith Decl. ¶ ${number}. `;
  return `UNITED STATES DISTRICT COURT\nORDER\n\n${cite.repeat(60)}\n`;
}

describe.skipIf(!hasRedis)("a queue in Redis", () => {
  let redis: RedisServer;
  let built: BuiltPackage;
  let folder: string;
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    built = await buildPackage();
    redis = await startRedis(1);
  }, 120_000);

  afterAll(async () => {
    await redis.stop();
    await built.remove();
  });

  beforeEach(async () => {
    const queue = await openQueue(redis.address);
    await clearQueue(queue);
    await queue.close();
    folder = await mkdtemp(join(tmpdir(), "docket-queue-"));
    await mkdir(join(folder, "in"));
    const lines = Array.from({ length: rows }, (_, at) =>
      JSON.stringify({ id: `row-${at}`, text: orderText(at) }),
    );
    await writeFile(join(folder, "in/rows.ndjson"), `${lines.join("\n")}\n`);
    // a file that is sent with its content, one that cannot be read, and one that is empty
    await writeFile(join(folder, "in/a.txt.gz"), gzipSync(orderText(7)));
    await writeFile(join(folder, "in/b.pdf"), "%PDF-1.4 and no more");
    await writeFile(join(folder, "in/c.txt"), "");
  });

  afterEach(async () => {
    for (const child of children) child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  const docket = (...args: string[]): Promise<Outcome> =>
    runProgram(process.execPath, [built.command, ...args], { cwd: folder });
  const enqueue = (to: string, ...more: string[]): Promise<Outcome> =>
    docket(
      "bulk",
      "in",
      "in/rows.ndjson",
      "--to",
      to,
      "--queue",
      redis.address,
      "--shard-size",
      String(shardSize),
      ...more,
    );
  const worker = (...more: string[]): Promise<Outcome> =>
    docket("worker", "--queue", redis.address, "--workers", "1", "--stalled-after", "2", ...more);

  /** Starts a worker that goes on until it is ended. */
  function startWorker(...more: string[]): { child: ChildProcess; shardDone: Promise<unknown> } {
    const args = ["worker", "--queue", redis.address, "--workers", "1", "--stalled-after", "2", ...more];
    const child = spawn(process.execPath, [built.command, ...args], { cwd: folder });
    children.add(child);
    child.stdout.resume();
    return { child, shardDone: once(child.stderr, "data") };
  }

  async function status(): Promise<Record<string, unknown>> {
    const { stdout } = await docket("queue", "status", "--queue", redis.address, "--format", "json");
    return JSON.parse(stdout) as Record<string, unknown>;
  }

  /** What the files of a kind say, in the folder or in the folders of shards in it. */
  async function content(of: string, kind: string): Promise<string> {
    const names = (await readdir(join(folder, of), { recursive: true })).sort();
    const wanted = names.filter((name) => /(?:^|\/)(\w+)[-.][^/]*ndjson$/.exec(name)?.[1] === kind);
    return (await Promise.all(wanted.map((name) => readFile(join(folder, of, name), "utf8")))).join("");
  }

  async function expectSameAsPlain(of: string): Promise<void> {
    const { stderr } = await docket("bulk", "in", "in/rows.ndjson", "--to", "plain", "--workers", "1");
    for (const kind of ["documents", "citations", "edges", "errors"]) {
      const plain = await content("plain", kind);
      expect(plain, stderr).not.toBe("");
      expect(await content(of, kind)).toBe(plain);
    }
    const names = await readdir(join(folder, of));
    expect(names).toHaveLength(shards);
    expect(names.filter((name) => name.startsWith("."))).toEqual([]);
  }

  it("gives what docket bulk gives, whoever puts it there and however often", async () => {
    const put = await enqueue("out");
    expect(put.stderr).toContain(`0 held, ${documents} put into the queue; ${shards} shards in all`);
    expect((await enqueue("out")).stderr).toContain(`${documents} held, 0 put into the queue`);
    expect(await status()).toMatchObject({ waiting: shards, active: 0, done: 0, failed: 0 });
    const { status: left, stdout } = await worker("--drain");
    expect(stdout).toBe(`${shards} shards, ${documents} documents, 1 failed\n`);
    expect(left).toBe(1);
    await expectSameAsPlain("out");
    const { queue, close } = await openQueue(redis.address);
    // what is done takes no room any more
    for (const job of await queue.getCompleted()) expect(job.data.documents).toEqual([]);
    await close();
    expect((await enqueue("out")).stderr).toContain("0 put into the queue");
    expect(await status()).toMatchObject({ waiting: 0, active: 0, done: shards, failed: 0 });
    expect((await worker("--drain")).stdout).toBe("0 shards, 0 documents, 0 failed\n");
  }, 120_000);

  it("loses and doubles nothing when a worker is killed at its work", async () => {
    await enqueue("out");
    const killed = startWorker();
    await killed.shardDone;
    killed.child.kill("SIGKILL");
    await once(killed.child, "exit");
    expect(await status()).not.toMatchObject({ active: 0 });
    const other = await worker("--drain");
    expect(Number(/^\d+/.exec(other.stdout)![0])).toBeLessThan(shards);
    expect(await status()).toMatchObject({ waiting: 0, active: 0, delayed: 0, done: shards, failed: 0 });
    await expectSameAsPlain("out");
  }, 120_000);

  it("is filled from where it was when who fills it was killed", async () => {
    await enqueue("out", "--limit", "10");
    // the same run, as far as its key tells, of which the queue knows ten documents
    const { redis: connection, close } = await openQueue(redis.address);
    const [[key, run] = []] = Object.entries(await connection.hgetall("docket:runs"));
    await connection.hset(
      "docket:runs",
      key!,
      JSON.stringify({ ...JSON.parse(run!), documents: 4, complete: false }),
    );
    await close();
    // another size now would cut it otherwise
    const { stderr } = await enqueue("out", "--limit", "10", "--shard-size", "3");
    expect(stderr).toContain("4 held, 6 put into the queue");
    expect(await status()).toMatchObject({ waiting: 3 });
    await worker("--drain");
    expect((await content("out", "documents")).split("\n")).toHaveLength(10 - 1 + 1);
  }, 120_000);

  it("lets a worker that is asked to end store what it has in hand", async () => {
    await enqueue("out");
    const asked = startWorker();
    await asked.shardDone;
    asked.child.kill("SIGTERM");
    await once(asked.child, "exit");
    const { active, waiting, done } = (await status()) as Record<string, number>;
    expect([active, waiting! + done!]).toEqual([0, shards]);
    expect(await readdir(join(folder, "out"))).toHaveLength(done!);
  }, 120_000);

  it("keeps shards that cannot be stored, with the reason, until they are put back", async () => {
    await writeFile(join(folder, "out"), "a file where a folder should be");
    await enqueue("out", "--limit", "8");
    const failing = await worker("--drain", "--tries", "2");
    expect(failing.status).toBe(1);
    expect(failing.stderr).toMatch(/-000000000: given up: .*is no folder/);
    const { failed, failures } = await status();
    expect([failed, failures]).toMatchObject([
      2,
      [{ shard: expect.stringMatching(/-000000000$/) as string, tries: 2 }, {}],
    ]);
    const shown = await docket("queue", "status", "--queue", redis.address);
    expect(shown.stdout).toMatch(/^waiting {2}active {2}delayed {2}done {2}failed\n0 +0 +0 +0 +2\n/);
    await rm(join(folder, "out"));
    expect((await docket("queue", "retry", "--queue", redis.address)).stdout).toBe("2 shards put back\n");
    await worker("--drain");
    expect(await status()).toMatchObject({ done: 2, failed: 0 });
    expect(await readdir(join(folder, "out"))).toHaveLength(2);
  }, 120_000);

  it("feeds a search server from two workers", async () => {
    const server = await fakeSearchServer(({ count }) => (count % 3 === 1 ? { answer: 429 } : undefined));
    await enqueue(`${server.address}/orders`);
    await Promise.all([worker("--drain"), worker("--drain")]);
    await server.close();
    expect([...server.indexes.get("orders")!.documents.keys()].sort()).toEqual(
      ["in/a.txt.gz", "in/c.txt", ...Array.from({ length: rows }, (_, at) => `row-${at}`)].sort(),
    );
    expect((await readdir(folder)).filter((name) => name.startsWith("docket-errors-"))).toHaveLength(1);
  }, 120_000);

  it("has the first of the documents with one id, whoever reads it and wherever the filling broke off", async () => {
    const lines = ["a", "b", "a", "c", "b", "a"].map((id, at) =>
      JSON.stringify({ id, text: `Order ${at}. See ECF No. 1.` }),
    );
    await writeFile(join(folder, "twice.ndjson"), lines.join("\n"));
    const put = (): Promise<Outcome> =>
      docket(...["bulk", "twice.ndjson", "--to", "twice", "--queue", redis.address, "--shard-size", "2"]);
    await put();
    await worker("--drain");
    const documents = (await content("twice", "documents")).split("\n").filter(Boolean);
    expect(documents.map((line) => (JSON.parse(line) as { source: string }).source)).toEqual([
      "twice.ndjson:1",
      "twice.ndjson:2",
      "twice.ndjson:4",
    ]);
    expect(
      (await content("twice", "errors")).match(/twice\.ndjson:\d+(?=","reason":"has the id of)/g),
    ).toEqual(["twice.ndjson:3", "twice.ndjson:5", "twice.ndjson:6"]);
  });

  it("keeps runs to several targets apart", async () => {
    await enqueue("one", "--limit", "3");
    expect((await enqueue("two", "--limit", "3")).stderr).toContain("0 held, 3 put into the queue");
  }, 120_000);

  it("is only for targets that workers can share", async () => {
    const { status: left, stderr } = await enqueue("orders.sqlite");
    expect([left, stderr]).toEqual([2, expect.stringContaining("an SQLite file is for one writer")]);
  });
});

describe("the address of a queue", () => {
  it("is told when nobody listens there", async () => {
    const port = await freePort();
    await expect(openQueue(`redis://:secret@127.0.0.1:${port}`)).rejects.toThrow(
      `redis://127.0.0.1:${port}: connect ECONNREFUSED`,
    );
  });

  it("is told when it is none", async () => {
    await expect(openQueue("http://127.0.0.1")).rejects.toThrow("--queue: is no address of Redis");
  });
});
