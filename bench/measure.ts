/**
 * Measures one task and prints what it found as JSON: `node measure.js tree 7`. A process for each, since what one task has compiled
 * changes how the next one runs: V8 ceases to optimise new regular expressions in a process that has made many.
 */
import { Bench } from "tinybench";
import { memoryOfTrees } from "./memory.ts";
import { bytesOf, citationCount, tasks, texts } from "./tasks.ts";

const [name = "tree", rounds = "7"] = process.argv.slice(2);

/** Milliseconds of this process's own work: what else the machine does counts less than on the clock. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

if (name === "about") {
  const about = {
    orders: texts.length,
    megabytes: bytesOf(texts) / 1e6,
    cited: citationCount(),
    heap: memoryOfTrees(texts),
  };
  console.log(JSON.stringify(about));
} else {
  const { texts: list, prepare, isSlow } = tasks[name]!;
  // so much code takes seconds until it is compiled as it stays
  const often = isSlow
    ? { iterations: 1, warmup: false }
    : { iterations: Number(rounds), warmupIterations: 2, warmupTime: 10_000 };
  const bench = new Bench({ now, time: 0, ...often });
  bench.add(name, prepare());
  await bench.run();
  const { result } = bench.tasks[0]!;
  if (!result || !("latency" in result)) throw new Error(`“${name}” did not run`);
  // milliseconds for a megabyte, in the quickest round
  console.log(JSON.stringify(result.latency.min / (bytesOf(list) / 1e6)));
}
