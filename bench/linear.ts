/**
 * Whether time grows with the text alone, up to 64 MB: whole orders one after another, and the texts that would show it first if it did
 * not. `npm run bench:linear`, with `-- --megabytes 8` for less. A ratio of time(2n) to time(n) over 2.3 is a failure.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { citations } from "../src/citations.ts";
import { toGraph } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import { sampleOrders } from "./corpus.ts";

const pieces: Record<string, () => string> = {
  "whole orders": () => sampleOrders().join("\n\n"),
  "ECF No. ": () => "ECF No. ",
  "(": () => "(",
  "1-": () => "1-",
  "¶¶ 1, ": () => "¶¶ 1, ",
  "Id. ": () => "Id. ",
  "See Dkt. 1.\\n\\n": () => "See Dkt. 1.\n\n",
};

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "64" }, piece: { type: "string" } },
});
const largest = Number(values.megabytes) * 1_000_000;
const sizes = [largest / 4, largest / 2, largest];

if (values.piece === undefined) compareAll();
else console.log(JSON.stringify(secondsOf(pieces[values.piece]!())));

/** Prints a table of all pieces, each tried in a process of its own: what one leaves in memory does not slow the next. */
function compareAll(): void {
  const rows: Record<string, Record<string, string>> = {};
  for (const name of Object.keys(pieces)) {
    const script = fileURLToPath(import.meta.url);
    const options = [...process.execArgv, script, "--megabytes", values.megabytes, "--piece", name];
    const seconds = JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" })) as number[];
    const ratios = seconds.slice(1).map((time, at) => time / seconds[at]!);
    rows[name] = {
      "s at a quarter, half, all": seconds.map((time) => time.toFixed(2)).join(", "),
      "time(2n)/time(n)": ratios.map((ratio) => ratio.toFixed(2)).join(", "),
    };
    console.log(`${name}: ${Object.values(rows[name]).join("; ")}`);
    if (ratios.some((ratio) => ratio > 2.3)) process.exitCode = 1;
  }
  console.log(`up to ${values.megabytes} MB of text, to tree, references, records and graph`);
  console.table(rows);
}

/** Seconds of the process for the piece repeated to each size, after a first time that warms up. */
function secondsOf(piece: string): number[] {
  const repeated = (size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  timeOf(repeated(1_000_000));
  return sizes.map((size) => timeOf(repeated(size)));
}

/** Seconds of this process, collection of garbage among them; the records are let go before the graph is made. */
function timeOf(text: string): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const tree = resolve(parse(text, { from: "text" }));
  citations(tree, { source: text });
  toGraph(tree);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
