/**
 * Whether time grows with the text alone, up to 64 MB: whole orders one after another, and the texts that would show it first if it did
 * not. `npm run bench:linear`, with `-- --megabytes 8` for less. A ratio of time(2n) to time(n) over 2.3 is a failure.
 */
import { parseArgs } from "node:util";
import { citations } from "../src/citations.ts";
import { toGraph } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import { sampleOrders } from "./corpus.ts";

const { values } = parseArgs({ options: { megabytes: { type: "string", default: "64" } } });
const largest = Number(values.megabytes) * 1_000_000;

const pieces: Record<string, string> = {
  "whole orders": sampleOrders().join("\n\n"),
  "ECF No. ": "ECF No. ",
  "(": "(",
  "1-": "1-",
  "¶¶ 1, ": "¶¶ 1, ",
  "Id. ": "Id. ",
  "See Dkt. 1.\\n\\n": "See Dkt. 1.\n\n",
};

const rows: Record<string, Record<string, string | number>> = {};
for (const [name, piece] of Object.entries(pieces)) {
  const seconds = [largest / 4, largest / 2, largest].map((size) => {
    const taken = timeOf(repeated(piece, size));
    console.log(`${name} ${(size / 1e6).toFixed(1)} MB ${taken.toFixed(2)} s`);
    return taken;
  });
  const ratios = seconds.slice(1).map((time, at) => time / seconds[at]!);
  rows[name] = {
    "s at a quarter": seconds[0]!.toFixed(2),
    "s at half": seconds[1]!.toFixed(2),
    s: seconds[2]!.toFixed(2),
    "time(2n)/time(n)": ratios.map((ratio) => ratio.toFixed(2)).join(", "),
  };
  if (ratios.some((ratio) => ratio > 2.3)) process.exitCode = 1;
}
console.log(`up to ${values.megabytes} MB of text, to tree, references, records and graph`);
console.table(rows);

function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Seconds of this process, collection of garbage among them. */
function timeOf(text: string): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const tree = resolve(parse(text, { from: "text" }));
  citations(tree, { source: text });
  toGraph(tree);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
