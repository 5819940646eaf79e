/** Bulk runs as a shell starts them: killed, given bad documents, on any number of worker threads. */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { defaultFields } from "../src/bulk/presets.ts";
import { runBulk } from "../src/bulk/run.ts";
import type { Batch, Target } from "../src/targets/target.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage, Outcome } from "./support/built-package.ts";

let built: BuiltPackage;
let folder: string;
/** How many there are; every twentieth has no text. */
const rows = 48;

// each of these runs starts a process and its threads
vi.setConfig({ testTimeout: 180_000 });

beforeAll(async () => {
  built = await buildPackage();
  folder = await mkdtemp(join(tmpdir(), "docket-bulk-run-"));
  const order = await readFile(join(import.meta.dirname, "../corpus/loop-ai-labs-v-gatti.md"), "utf8");
  const lines = Array.from({ length: rows }, (_, at) =>
    JSON.stringify({
      id: `row-${at}`,
      text: at % 20 === 2 ? "" : `Order ${at}. See ECF No. ${at}.\n\n${order}`,
      at,
    }),
  );
  await writeFile(join(folder, "rows.ndjson"), `${lines.join("\n")}\n`);
}, 120_000);

afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});

const docket = (args: string[], input?: string): Promise<Outcome> =>
  runProgram(process.execPath, [built.command, ...args], {
    cwd: folder,
    ...(input !== undefined && { input }),
  });

/** All files of a folder, by name. */
async function contents(name: string): Promise<Record<string, string>> {
  const path = join(folder, name);
  const names = (await readdir(path)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (file) => [file, await readFile(join(path, file), "latin1")] as const)),
  );
}

const bulk = (to: string, ...options: string[]): string[] => [
  ...["bulk", "rows.ndjson", "--to", to, "--shard-size", "8", "--batch-size", "3", "--quiet"],
  ...options,
];

let unbroken: Record<string, string>;
describe("a folder of shards", () => {
  it("holds documents, citations and edges, and what failed", async () => {
    expect(await docket(bulk("unbroken", "--workers", "1"))).toMatchObject({ status: 1, stdout: "" });
    unbroken = await contents("unbroken");
    expect(Object.keys(unbroken)).toEqual(
      [
        ...["citations", "documents", "edges"].flatMap((kind) =>
          [1, 2, 3, 4, 5, 6].map((number) => `${kind}-0000${number}.ndjson`),
        ),
        "errors.ndjson",
        "manifest.json",
      ].sort(),
    );
    expect(parseLines(unbroken["errors.ndjson"]!)).toEqual(
      [2, 22, 42].map((at) => ({
        id: `row-${at}`,
        source: `rows.ndjson:${at + 1}`,
        reason: "has no text (text, plain_text, html)",
      })),
    );
    const documents = parseLines(unbroken["documents-00002.ndjson"]!);
    expect(documents.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, at) => `row-${at + 8}`));
    expect(documents[0]).toMatchObject({ source: "rows.ndjson:9", metadata: { at: 8 } });
    expect(documents[0]).not.toHaveProperty("citations");
    const citations = parseLines(unbroken["citations-00002.ndjson"]!);
    expect(citations[0]).toMatchObject({ document: "row-8", text: "ECF No. 8", refersTo: "docket:8" });
    const edges = parseLines(unbroken["edges-00002.ndjson"]!);
    expect(edges).toContainEqual(
      expect.objectContaining({
        document: "row-8",
        source: "order:row-8",
        target: "docket:8",
        type: "cites",
      }),
    );
    const manifest = JSON.parse(unbroken["manifest.json"]!) as Record<string, unknown>;
    expect(manifest).toMatchObject({ documents: rows, failures: 3, complete: true });
  });

  it.each(["2", "3"])("holds the same bytes with %s workers", async (workers) => {
    await docket(bulk(`workers-${workers}`, "--workers", workers));
    expect(await contents(`workers-${workers}`)).toEqual(unbroken);
  });

  it("holds the same compressed", async () => {
    await docket(bulk("compressed", "--gzip"));
    const files = await contents("compressed");
    const text = gunzipSync(Buffer.from(files["documents-00003.ndjson.gz"]!, "latin1")).toString("latin1");
    expect(text).toBe(unbroken["documents-00003.ndjson"]);
  });

  it("is left as it is by the same command once more, and by another run unless told to begin anew", async () => {
    expect(await docket(bulk("unbroken"))).toMatchObject({ status: 0, stderr: "" });
    expect(await contents("unbroken")).toEqual(unbroken);
    const other = await docket(bulk("unbroken", "--limit", "5"));
    expect(other.status).toBe(1);
    expect(other.stderr).toBe(
      "docket: unbroken: holds another run (the inputs, the options or the version differ); name another folder, or begin anew with --fresh\n",
    );
    expect(await contents("unbroken")).toEqual(unbroken);
    await docket(bulk("anew", "--limit", "10"));
    await docket(bulk("anew", "--fresh"));
    expect(await contents("anew")).toEqual(unbroken);
  });

  it("is not made of files that belong to someone else", async () => {
    await docket(["bulk", "rows.ndjson", "--to", "mine", "--limit", "1"]);
    await rm(join(folder, "mine/manifest.json"));
    const before = await contents("mine");
    const outcome = await docket(["bulk", "rows.ndjson", "--to", "mine", "--limit", "1"]);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toContain("mine: has files of this name that are of no run");
    expect(await contents("mine")).toEqual(before);
  });
});

describe("a run that is killed", () => {
  it.each(["1", "2"])(
    "goes on where it was, with %s workers, and ends with the same bytes",
    async (workers) => {
      const to = `killed-${workers}`;
      let kills = 0;
      // after the first word of the run, after one shard, after three; each a moment later, wherever that is
      for (const stored of [0, 8, 24]) {
        if (await killOnceStored(bulk(to, "--workers", workers), to, stored, Math.random() * 400)) kills++;
      }
      expect(kills).toBeGreaterThan(0);
      const outcome = await docket(bulk(to, "--workers", workers).filter((word) => word !== "--quiet"));
      expect(outcome.stderr).toMatch(/documents stored in .* s, \d+ were stored before, \d failed/);
      expect(await contents(to)).toEqual(unbroken);
    },
    120_000,
  );
});

/** Starts a run and kills it a moment after its folder holds so many documents; tells whether it was still at work. */
async function killOnceStored(args: string[], to: string, stored: number, moment: number): Promise<boolean> {
  const child = spawn(process.execPath, [built.command, ...args], { cwd: folder, stdio: "ignore" });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on("close", (_, signal) => done(signal)));
  while (child.exitCode === null && (await documentsIn(to)) < stored) await sleep(5);
  await sleep(moment);
  child.kill("SIGKILL");
  return (await ended) === "SIGKILL";
}

/** What the manifest of a folder tells; -1 where there is none yet. */
async function documentsIn(to: string): Promise<number> {
  const manifest = await readFile(join(folder, to, "manifest.json"), "utf8").catch(() => '{"documents":-1}');
  return (JSON.parse(manifest) as { documents: number }).documents;
}

describe("a document that is the death of its worker", () => {
  /** Keeps what it is given. */
  function memoryTarget(): { target: Target; records: Batch["documents"] } {
    const records: Batch["documents"] = [];
    const target: Target = {
      format: "json",
      open: async () => 0,
      write: async ({ from, documents }) => {
        expect(from).toBe(records.length);
        records.push(...documents);
      },
      close: async () => undefined,
    };
    return { target, records };
  }

  const run = async (name: string, texts: string[], timeLimit: number): Promise<Batch["documents"]> => {
    await writeFile(
      join(folder, `${name}.ndjson`),
      texts.map((text, id) => JSON.stringify({ id, text })).join("\n"),
    );
    // a worker that does what a text tells it, and gives a record of nothing else
    const worker = join(folder, `${name}.mjs`);
    await writeFile(
      worker,
      `export default async function ({ documents, place }) {
        const records = [];
        for (const { text: row } of documents) {
          Atomics.store(place, 0, records.length);
          const { id, text } = JSON.parse(row);
          if (text.includes("EXIT")) process.exit(3);
          if (text.includes("THROW")) setImmediate(() => { throw new Error("unhandled"); });
          if (text.includes("HANG")) for (;;);
          if (text.includes("STALL") || text.includes("THROW")) await new Promise(() => {});
          records.push({ id: String(id), source: "", counts: { characters: 0, citations: {}, unresolved: 0, court: "unknown" } });
        }
        return { documents: records, lines: {} };
      }`,
    );
    const { target, records } = memoryTarget();
    await runBulk({ key: name }, target, {
      operands: [join(folder, `${name}.ndjson`)],
      input: { maxBytes: 1e6, escape: '"' },
      rules: { from: "auto", maxBytes: 1e6, fields: defaultFields },
      selection: {},
      batch: { documents: 8, bytes: 1e6 },
      workers: 2,
      timeLimit,
      worker: pathToFileURL(worker),
    });
    return records;
  };

  const brief = (records: Batch["documents"]): string[] =>
    records.map((record) => ("reason" in record ? `✗ ${record.reason}` : record.id));

  it("is found among those of its batch, which are all read", async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `See ECF No. ${at}.`);
    texts[0] = "EXIT";
    texts[5] = "THROW";
    texts[6] = "EXIT";
    texts[19] = "EXIT";
    const records = brief(await run("deaths", texts, 60_000));
    expect(records).toHaveLength(20);
    expect(records.map((record, at) => (record.startsWith("✗") ? record : at === Number(record)))).toEqual([
      expect.stringMatching(/^✗ worker exited with code: 3/),
      ...[true, true, true, true],
      "✗ unhandled",
      expect.stringMatching(/^✗ worker exited with code: 3/),
      ...Array.from({ length: 12 }, () => true),
      expect.stringMatching(/^✗ worker exited with code: 3/),
    ]);
  });

  it("is given up after the time limit, when it works without end and when it waits without end", async () => {
    const records = brief(await run("hangs", ["See ECF No. 1.", "HANG", "See ECF No. 2.", "STALL"], 2000));
    expect(records).toEqual([
      "0",
      "✗ took longer than 2 s (--time-limit)",
      "2",
      "✗ took longer than 2 s (--time-limit)",
    ]);
  });

  it("ends the run where no worker can be started at all", async () => {
    const { target } = memoryTarget();
    const options = {
      operands: [join(folder, "rows.ndjson")],
      input: { maxBytes: 1e6, escape: '"' },
      rules: { from: "auto", maxBytes: 1e6, fields: defaultFields },
      selection: {},
      batch: { documents: 8, bytes: 1e6 },
      workers: 2,
      timeLimit: 1000,
      worker: pathToFileURL(join(folder, "missing.mjs")),
    } as const;
    await expect(runBulk({ key: "none" }, target, options)).rejects.toThrow(/^no worker can be started: /);
  });
});

describe("a line for each line", () => {
  const pipe = (lines: string[], ...options: string[]): Promise<Outcome> =>
    docket(["bulk", "-", ...options], lines.map((line) => `${line}\n`).join(""));

  it("gives the records in the order of the lines, those that failed among them", async () => {
    const lines = Array.from({ length: 30 }, (_, id) =>
      id % 10 === 3
        ? "no JSON"
        : JSON.stringify({ id, text: `See ECF No. ${id}.${" Id. at 3.".repeat(id % 7)}` }),
    );
    const outcome = await pipe(lines, "--workers", "2");
    expect(outcome).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(
        /^docket: 3 of 30 documents failed\ndocket: -:4: is not JSON: .*\(begins with "no JSON"\)\n(?:docket: -:[12]4: .*\n){2}$/,
      ) as string,
    });
    const records = parseLines(outcome.stdout);
    expect(records.map(({ id }) => id)).toEqual(
      lines.map((_, at) => (at % 10 === 3 ? `-:${at + 1}` : String(at))),
    );
    expect(records[4]).toMatchObject({ id: "4", citations: [{ text: "ECF No. 4" }, {}, {}, {}, {}] });
    expect(records[13]).toMatchObject({
      id: "-:14",
      reason: expect.stringContaining("is not JSON") as string,
    });
    expect(await pipe(lines, "--workers", "1", "--batch-size", "7")).toEqual(outcome);
  });

  it("answers a line before the next one comes", async () => {
    const child = spawn(process.execPath, [built.command, "bulk", "-", "--workers", "1"], { cwd: folder });
    try {
      for (const id of ["a", "b"]) {
        child.stdin.write(`${JSON.stringify({ id, text: "See ECF No. 1." })}\n`);
        const answer = await new Promise<Buffer>((done) => child.stdout.once("data", done));
        expect(parseLines(answer.toString())[0]).toMatchObject({ id });
      }
    } finally {
      child.kill();
    }
  });

  it("reads CSV too, and nothing from nothing", async () => {
    const outcome = await pipe(["id,text", '1,"See ECF No. 1,', 'and ECF No. 2."']);
    expect(parseLines(outcome.stdout)).toMatchObject([{ id: "1", citations: [{}, {}] }]);
    expect(await docket(["bulk", "-"], "")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("an id that comes twice", () => {
  const lines = ["a", "b", "a", "c", "b"].map((id, at) =>
    JSON.stringify({ id, text: `Order ${at}. See ECF No. ${at + 1}.` }),
  );
  const repeated = [
    { id: "twice.ndjson:3", source: "twice.ndjson:3", reason: 'has the id of a document before it, "a"' },
    { id: "twice.ndjson:5", source: "twice.ndjson:5", reason: 'has the id of a document before it, "b"' },
  ];
  const command = ["bulk", "twice.ndjson", "--shard-size", "2", "--batch-size", "1", "--quiet"];

  it("is that of the first document, and the others are told as failures", async () => {
    await writeFile(join(folder, "twice.ndjson"), `${lines.join("\n")}\n`);
    const outcome = await docket([...command, "--to", "twice", "--workers", "2"]);
    expect(outcome).toMatchObject({ status: 1, stdout: "" });
    expect(outcome.stderr).toContain('twice.ndjson:3: has the id of a document before it, "a"\n');
    const files = await contents("twice");
    const documents = parseLines(files["documents-00001.ndjson"]! + files["documents-00002.ndjson"]!);
    expect(documents.map(({ id, source }) => [id, source])).toEqual([
      ["a", "twice.ndjson:1"],
      ["b", "twice.ndjson:2"],
      ["c", "twice.ndjson:4"],
    ]);
    expect(parseLines(files["errors.ndjson"]!)).toEqual(repeated);
  });

  it("is known again by a run that goes on", async () => {
    const whole = await contents("twice");
    // as it was when its first shard was whole
    const manifest = JSON.parse(whole["manifest.json"]!) as { shards: unknown[] };
    const before = { documents: 2, failures: 0, errorBytes: 0, complete: false };
    await writeFile(
      join(folder, "twice/manifest.json"),
      JSON.stringify({ ...manifest, ...before, shards: manifest.shards.slice(0, 1) }),
    );
    await docket([...command, "--to", "twice"]);
    expect(await contents("twice")).toEqual(whole);
  });
});

describe("a place where nothing can be stored", () => {
  it.each([
    ["/proc/nowhere/out", "cannot be made there"],
    ["rows.ndjson/out", "a part of the path is no folder"],
    ["rows.ndjson", "is no folder"],
    ["opensearch:rows.ndjson", "is no folder"],
    ["/proc/nowhere.sqlite", "Failed to open database: unable to open database file"],
  ])("is told in a line: %s", async (to, reason) => {
    const { status, stdout, stderr } = await docket(["bulk", "rows.ndjson", "--to", to, "--limit", "1"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.split("\n")).toEqual([`docket: ${to.replace("opensearch:", "")}: ${reason}`, ""]);
  });
});

describe("what is told", () => {
  it("counts what was stored, as a table and as JSON", async () => {
    const outcome = await docket([
      "bulk",
      "rows.ndjson",
      "--to",
      "counted",
      "--limit",
      "3",
      "--stats",
      "stats.json",
    ]);
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toMatch(
      /^documents +failed +characters +citations and dates +unresolved\n2 +1 +\d+ +\d+ +\d+\n/,
    );
    expect(outcome.stdout).toMatch(/^cand +2$/m);
    expect(outcome.stderr).toMatch(
      // a slow machine tells how far it is before
      /(?:^|\n)docket: 2 documents stored in [\d.]+ s, 1 failed\ndocket: rows\.ndjson:3: has no text \(text, plain_text, html\)\n$/,
    );
    const stats = JSON.parse(await readFile(join(folder, "stats.json"), "utf8")) as Record<string, unknown>;
    expect(stats).toMatchObject({ held: 0, documents: 2, failures: 1, courts: { cand: 2 } });
  });

  it("tells what is in the inputs and stores nothing", async () => {
    const outcome = await docket(["bulk", "rows.ndjson", "--to", "dry", "--dry-run"]);
    expect(outcome.status).toBe(0);
    expect(outcome.stdout).toMatch(
      /^1 input, 0\.2 MB, 48 documents\n {2}rows\.ndjson:1: id row-0; \d+ characters; metadata: at\n/,
    );
    expect(outcome.stdout).toContain("  rows.ndjson:3: has no text (text, plain_text, html)\n");
    expect(await readdir(folder)).not.toContain("dry");
  });

  it("refuses what makes no sense with exit status 2", async () => {
    const wrong: [string[], string][] = [
      [["bulk", "rows.ndjson"], "--to is missing"],
      [["bulk", "nowhere", "--to", "x"], "nowhere: no such file"],
      [["bulk", "rows.ndjson", "--to", "ftp://x/y"], "no such kind of target"],
      [["bulk", "rows.ndjson", "--to", "x", "--workers", "0"], '--workers: "0"'],
      [["bulk", "rows.ndjson", "--to", "x", "--sample", "2"], '--sample: "2"'],
      [["bulk", "rows.ndjson", "--to", "x", "--max-document-bytes", "many"], "--max-document-bytes"],
      [["bulk", "rows.ndjson", "--to", "x", "--shard-size", "0"], "--shard-size"],
      [["bulk", "rows.ndjson", "--to", "x", "--preset", "none"], "--preset"],
    ];
    for (const [args, message] of wrong) {
      const outcome = await docket(args);
      expect(outcome).toMatchObject({ status: 2, stdout: "" });
      expect(outcome.stderr).toContain(message);
    }
    expect(await readdir(folder)).not.toContain("x");
  });
});

function parseLines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
