/**
 * Measures docket-ast and its peers over the same texts in the same run, prints a table and writes `bench/results/latest.json`.
 * `npm run bench`; `BENCH_ORDERS` names a folder of orders, `BENCH_CHARS` how much of it is taken.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
// @ts-expect-error It comes without types.
import { getCitations as eyecite } from "@beshkenadze/eyecite";
import remarkParse from "remark-parse";
import { Bench } from "tinybench";
import { unified } from "unified";
import { ANCHOR } from "../grammar/anchors.ts";
import { tokenize } from "../grammar/lexer.ts";
import { citations } from "../src/citations.ts";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { read } from "../src/read/index.ts";
import { resolve } from "../src/resolve/index.ts";
import type { Order } from "../src/tree/index.ts";
import { sampleOrders } from "./corpus.ts";

const getCitations = eyecite as (text: string) => unknown;
const citation = createRequire(import.meta.url)("citation") as { find(text: string): unknown };
const texts = sampleOrders();
const flats = texts.map((text) => read(text, { from: "text" }).flat);
const trees = texts.map((text) => resolve(parse(text, { from: "text" })));
/** Few and short texts, for what is slow. */
const few = [...texts].sort((a, b) => a.length - b.length).slice(0, 8);
const markdown = unified().use(remarkParse);

interface Task {
  name: string;
  texts: readonly string[];
  run: () => void;
}

const over = (name: string, list: readonly string[], run: (text: string, at: number) => void): Task => ({
  name,
  texts: list,
  run: () => list.forEach(run),
});

const tasks = [
  over("regex", texts, bareAnchors),
  over("tokens", flats, (flat) => tokenize(flat)),
  over("tree", texts, (text) => resolve(parse(text, { from: "text" }))),
  over("graph", texts, (_text, at) => {
    citations(trees[at]!);
    graphToJson(toGraph(trees[at]!));
  }),
  over("remark", texts, (text) => markdown.parse(text)),
  over("markdown", texts, (text) => resolve(parse(text, { from: "markdown" }))),
  over("citation", texts, (text) => citation.find(text)),
  over("eyecite", few, (text) => getCitations(text)),
];

const bench = new Bench({
  time: 0,
  iterations: Number(process.env.BENCH_ROUNDS ?? 7),
  warmup: true,
  warmupTime: 0,
  warmupIterations: 2,
});
for (const { name, run } of tasks) bench.add(name, run);
await bench.run();

const speed: Record<string, number> = {};
for (const { name, texts: list } of tasks) {
  const { result } = bench.getTask(name)!;
  if (!result || !("latency" in result)) throw new Error(`“${name}” did not run`);
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  // the quickest round tells the least of what else the machine does
  speed[name] = bytes / 1000 / result.latency.min;
}

const of = (name: string): number => speed[name]!;
const rows = {
  "bare regex of the anchors": { "MB/s": of("regex"), ratio: "" },
  tokens: { "MB/s": of("tokens"), ratio: `${(of("regex") / of("tokens")).toFixed(1)} × the regex (goal 5)` },
  "text → resolved tree": {
    "MB/s": of("tree"),
    ratio: `${(of("regex") / of("tree")).toFixed(1)} × the regex (goal 12)`,
  },
  "records and graph of a tree": {
    "MB/s": of("graph"),
    ratio: `${((100 * of("tree")) / of("graph")).toFixed(0)} % of the tree's time (goal 30)`,
  },
  "remark-parse alone": { "MB/s": of("remark"), ratio: "" },
  "Markdown → resolved tree": {
    "MB/s": of("markdown"),
    ratio: `${(of("remark") / of("markdown")).toFixed(2)} × remark-parse (goal 1.10)`,
  },
  "citation 0.9": {
    "MB/s": of("citation"),
    ratio: `the tree at ${(of("tree") / of("citation")).toFixed(2)} of its speed (goal 0.9)`,
  },
  "@beshkenadze/eyecite (8 short orders)": {
    "MB/s": of("eyecite"),
    ratio: `the tree at ${(of("tree") / of("eyecite")).toFixed(0)} times its speed`,
  },
};
console.table(
  Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name, { ...row, "MB/s": Number(row["MB/s"].toFixed(2)) }]),
  ),
);

const memory = memoryOfTrees();
console.log(
  memory === undefined
    ? "memory: run node with --expose-gc"
    : `a tree takes ${memory.toFixed(1)} × the bytes of its text (goal 12)`,
);
const start = startTime();
console.log(start === undefined ? "start: build first" : `\`docket --version\` takes ${start.toFixed(0)} ms`);

const results = fileURLToPath(new URL("results/", import.meta.url));
mkdirSync(results, { recursive: true });
writeFileSync(
  `${results}latest.json`,
  JSON.stringify(
    { node: process.version, cpu: cpus()[0]?.model, orders: texts.length, speed, memory, start },
    undefined,
    2,
  ),
);

/** Finds the anchors, the other alternatives not at all: what any reader of citations must do. */
function bareAnchors(text: string): void {
  ANCHOR.lastIndex = 0;
  while (ANCHOR.test(text));
}

/** Bytes of heap that a tree holds, for each byte of its text. */
function memoryOfTrees(): number | undefined {
  if (!globalThis.gc) return undefined;
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const held: Order[] = texts.map((text) => resolve(parse(text, { from: "text" })));
  globalThis.gc();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return held.length === 0 ? undefined : (process.memoryUsage().heapUsed - before) / bytes;
}

/** Milliseconds until the command has told its version, the quickest of five. */
function startTime(): number | undefined {
  const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
  try {
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      execFileSync(process.execPath, [command, "--version"], { stdio: "pipe" });
      return performance.now() - begin;
    });
    return Math.min(...times);
  } catch {
    return undefined;
  }
}
