/**
 * Measures docket-ast and its peers over the same texts in the same run, prints a table beside the goals and the kept
 * baseline, and writes `bench/results/latest.json`. `npm run bench`; `BENCH_ORDERS` names a folder of orders, `BENCH_CHARS`
 * how much of it is taken, `BENCH_ROUNDS` how often; `--keep` makes this run the baseline.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { startTimes } from "./start.ts";
import { tasks } from "./tasks.ts";

const rounds = process.env.BENCH_ROUNDS ?? "7";
const measured = (name: string): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ["--expose-gc", fileURLToPath(new URL("measure.js", import.meta.url)), name, rounds],
      { encoding: "utf8" },
    ),
  );

const about = measured("about") as Record<"orders" | "megabytes" | "cited" | "heap", number>;
/** Milliseconds for a megabyte, in the quickest round. */
const cost: Record<string, number> = {};
for (const name of Object.keys(tasks)) cost[name] = measured(name) as number;
const of = (name: string): number => cost[name]!;
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
  "heap of trees : bytes of text": { value: about.heap, goal: "≤ 12" },
  "docket --version : node -e 0": { value: start && start.version / start.node, goal: "≤ 2" },
};

const kept = "bench/baseline.json";
const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, "utf8")) as Record<string, number>) : {};
console.log(
  `${about.orders} orders, ${about.megabytes.toFixed(1)} MB, ${about.cited} citations and dates, Node ${process.version}\n`,
);
console.table(
  Object.fromEntries(
    Object.entries(cost).map(([name, ms]) => [name, { "MB/s": Number((1000 / ms).toPrecision(3)) }]),
  ),
);
console.table(
  Object.fromEntries(
    Object.entries(ratios).map(([name, { value, goal }]) => [
      name,
      { ratio: round(value), goal, baseline: before[name] },
    ]),
  ),
);
const each = ((of("tree") - of("tokens")) * about.megabytes * 1000) / about.cited;
console.log(`after the tokens, a citation costs ${each.toFixed(1)} µs of the tree`);
if (start) {
  const { node, version, orders, citations } = start;
  console.log(
    `ms from the start of the process, by the clock: node -e 0 ${node.toFixed(0)}, docket --version ${version.toFixed(0)}, ` +
      `import ${start.import.toFixed(0)}; ` +
      `first tree of 10 KB: of two orders of the corpus ${orders.toFixed(0)} (goal 150), of citations alone ${citations.toFixed(0)}`,
  );
} else console.log("start: build first");

const values = Object.fromEntries(Object.entries(ratios).map(([name, { value }]) => [name, round(value)]));
mkdirSync("bench/results", { recursive: true });
const run = { node: process.version, cpu: cpus()[0]?.model, ...about, cost, start, values };
writeFileSync("bench/results/latest.json", JSON.stringify(run, undefined, 2));
if (process.argv.includes("--keep")) writeFileSync(kept, `${JSON.stringify(values, undefined, 2)}\n`);

function round(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toPrecision(3));
}
