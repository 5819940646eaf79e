/**
 * Measures docket-ast and its peers over the same texts in the same run, prints a table beside the goals and the kept
 * baseline, and writes `bench/results/latest.json`. `npm run bench`; `BENCH_ORDERS` names a folder of orders, `BENCH_CHARS`
 * how much of it is taken, `BENCH_ROUNDS` how often; `--keep` makes this run the baseline.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { Bench } from "tinybench";
import { memoryOfTrees } from "./memory.ts";
import { startTimes } from "./start.ts";
import { cited, tasks, texts } from "./tasks.ts";

/** Milliseconds of this process's own work: what else the machine does counts less than on the clock. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const once = { now, time: 0, warmupTime: 0 };
const benches = {
  quick: new Bench({ ...once, iterations: Number(process.env.BENCH_ROUNDS ?? 7), warmupIterations: 2 }),
  slow: new Bench({ ...once, iterations: 2, warmup: false }),
};
for (const { name, run, isSlow } of tasks) (isSlow ? benches.slow : benches.quick).add(name, run);
for (const bench of Object.values(benches)) await bench.run();

/** Milliseconds for a megabyte, in the quickest round. */
const cost: Record<string, number> = {};
for (const { name, bytes, isSlow } of tasks) {
  const { result } = (isSlow ? benches.slow : benches.quick).getTask(name)!;
  if (!result || !("latency" in result)) throw new Error(`“${name}” did not run`);
  cost[name] = result.latency.min / (bytes / 1e6);
}
const of = (name: string): number => cost[name]!;
const megabytes = tasks[0]!.bytes / 1e6;
const start = startTimes();

/** What is compared: a ratio of two things measured in this run, and the goal for it. */
const ratios: Record<string, { value: number | undefined; goal: string }> = {
  "tokens : search for anchors": { value: of("tokens") / of("regex"), goal: "≤ 5" },
  "text to resolved tree : search for anchors": { value: of("tree") / of("regex"), goal: "≤ 12" },
  "text to resolved tree, speed : npm citation": { value: of("citation") / of("tree"), goal: "≥ 0.9" },
  "text to resolved tree, speed : npm eyecite": { value: of("eyecite") / of("few"), goal: "≥ 1000" },
  "records and graph : resolved tree": { value: of("graph") / of("tree"), goal: "≤ 0.30" },
  "Markdown to resolved tree : remark-parse": { value: of("markdown") / of("remark"), goal: "≤ 1.10" },
  "Markdown to resolved tree : remark-parse, court syntax": {
    value: of("markdown") / of("court"),
    goal: "≤ 1.10",
  },
  "heap of trees : bytes of text": { value: memoryOfTrees(texts), goal: "≤ 12" },
  "docket --version : node -e 0": { value: start && start.version / start.node, goal: "≤ 2" },
};

const kept = "bench/baseline.json";
const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, "utf8")) as Record<string, number>) : {};
console.log(
  `${texts.length} orders, ${megabytes.toFixed(1)} MB, ${cited} citations and dates, Node ${process.version}\n`,
);
console.table(
  Object.fromEntries(tasks.map(({ name }) => [name, { "MB/s": Number((1000 / of(name)).toFixed(2)) }])),
);
console.table(
  Object.fromEntries(
    Object.entries(ratios).map(([name, { value, goal }]) => [
      name,
      { ratio: round(value), goal, baseline: before[name] },
    ]),
  ),
);
const each = ((of("tree") - of("tokens")) * megabytes * 1000) / cited;
console.log(`after the tokens, a citation costs ${each.toFixed(1)} µs of the tree`);
if (start) {
  const { node, version, firstParse } = start;
  console.log(
    `ms from the start of the process, by the clock: node -e 0 ${node.toFixed(0)}, docket --version ${version.toFixed(0)}, ` +
      `first parse of 10 KB ${firstParse.toFixed(0)} (goal 150)`,
  );
} else console.log("start: build first");

const values = Object.fromEntries(Object.entries(ratios).map(([name, { value }]) => [name, round(value)]));
mkdirSync("bench/results", { recursive: true });
const run = {
  node: process.version,
  cpu: cpus()[0]?.model,
  orders: texts.length,
  cited,
  cost,
  start,
  values,
};
writeFileSync("bench/results/latest.json", JSON.stringify(run, undefined, 2));
if (process.argv.includes("--keep")) writeFileSync(kept, `${JSON.stringify(values, undefined, 2)}\n`);

function round(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toPrecision(3));
}
