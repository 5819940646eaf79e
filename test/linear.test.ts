/** Time grows no faster than the text: what takes twice the text takes less than three times as long. */
import { readdirSync, readFileSync } from "node:fs";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { citations } from "../src/citations.ts";
import { toGraph } from "../src/graph/index.ts";
import { lint } from "../src/lint/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import { writeTable } from "../src/write/table.ts";

const folder = new URL("../corpus/orders/", import.meta.url);
const orders = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));
/** Characters of the smallest of the three sizes; Markdown takes longer. */
const smallest = { text: 1 << 14, markdown: 1 << 12 };

const generators: Record<string, (count: number) => string> = {
  labels: (count) => "ECF No. ".repeat(count),
  parentheses: (count) => "(".repeat(count),
  brackets: (count) => "[".repeat(count),
  "closed parentheses": (count) => "(".repeat(count / 2) + ")".repeat(count / 2),
  ranges: (count) => "1-".repeat(count),
  paragraphs: (count) => "¶¶ 1, ".repeat(count),
  "references back": (count) => "Id. ".repeat(count),
  entries: (count) => `ECF Nos. ${"12, ".repeat(count)}`,
  exhibits: (count) => `Exs. ${"A, ".repeat(count)}`,
  "explanations in explanations": (count) => "Id. at 1 (".repeat(count),
  strings: (count) => "See Smith v. Jones, 550 U.S. 544, 570 (2007); ".repeat(count),
  "short names": (count) => 'Wong Decl. (ECF No. 12) (the "Decl.") '.repeat(count),
  sections: (count) => "28 U.S.C. §§ 1331, ".repeat(count),
  "capital words": (count) => "Smith And ".repeat(count),
  "small words": (count) => "of the ".repeat(count),
  figures: (count) => "1".repeat(count),
  underscores: (count) => "A_".repeat(count),
  "white space": (count) => " ".repeat(count) + "x",
  "line breaks": (count) => "a\n".repeat(count),
  "blank lines": (count) => "See Dkt. 1.\n\n".repeat(count),
  "page stamps": (count) =>
    "Text.\n" + "Case 1:20-cv-00001 Document 5 Filed 01/02/20 Page 2 of 4\n".repeat(count),
  quotation: (count) => '("'.repeat(count),
  "all orders, again and again": (count) => {
    const all = orders.join("\n\n");
    return all.repeat(Math.ceil(count / all.length)).slice(0, count);
  },
};

/** From text to all that is said of it: the tree, its references, the records as a table, the graph. */
function readAll(text: string, from: "text" | "markdown"): void {
  const tree = resolve(parse(text, { from }));
  writeTable(citations(tree, { source: text }), { source: text });
  toGraph(tree);
}

describe.each(["text", "markdown"] as const)("as %s", (from) => {
  test.each(Object.entries(generators))("%s", (_name, generate) => {
    const perPiece = generate(100).length / 100;
    const size = (times: number): string => generate(Math.ceil((smallest[from] * times) / perPiece));
    const texts = [size(1), size(2), size(4)];
    // the quickest of several runs is what the text takes; the others tell of the machine, and are run again
    const quickest = texts.map(() => Infinity);
    let growth = Infinity;
    for (let round = 0; round < 3 || (growth >= 3 && round < 20); round++) {
      for (const [at, text] of texts.entries())
        quickest[at] = Math.min(
          quickest[at]!,
          timeOf(() => readAll(text, from)),
        );
      // 2 for each doubling when linear, 4 when quadratic
      growth = Math.sqrt(quickest[2]! / quickest[0]!);
    }
    expect(growth, quickest.map((time) => `${time.toFixed(1)} ms`).join(" → ")).toBeLessThan(3);
  });
});

test("the table of as many records takes no longer where the line they stand in is longer", () => {
  const record = citations(resolve(parse("See Dkt. 1.", { from: "text" })))[0]!;
  const records = Array.from({ length: 2000 }, (_, at) => ({ ...record, start: at, end: at + 1 }));
  const lines = [1 << 20, 1 << 24].map((length) => "x".repeat(length));
  const [short = 0, long = 0] = lines.map((source) => timeOf(() => writeTable(records, { source })));
  expect(long / short, `${short.toFixed(1)} ms → ${long.toFixed(1)} ms`).toBeLessThan(3);
});

test("lint asks for the names before each declaration in time that grows with the text", () => {
  const [few, many] = [4_000, 16_000].map((count) => {
    const source = `Smith Decl. ¶ 4. ${"The court heard them at length. ".repeat(8)}`.repeat(count);
    const tree = resolve(parse(source, { from: "text" }));
    return Math.min(...Array.from({ length: 2 }, () => timeOf(() => lint(tree, new VFile(source)))));
  });
  // 4 when linear; it was 23
  const growth = many! / few!;
  expect(growth, `${few!.toFixed(1)} ms → ${many!.toFixed(1)} ms`).toBeLessThan(8);
}, 120_000);

/** Milliseconds of the processor that work takes: by so many times of it that the clock, which may tick in steps of ten, moves by fifty. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage().user;
  let times = 0;
  let taken = 0;
  do {
    work();
    times++;
    taken = (process.cpuUsage().user - start) / 1000;
  } while (taken < 50);
  return taken / times;
}
