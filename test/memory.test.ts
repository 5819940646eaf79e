/** What memory a tree takes, and that nothing of a document is kept once it is let go. Measured in ratios to the text. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { citations } from "../src/citations.ts";
import { toGraph } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes that are held when all that nobody holds is gone. */
async function held(): Promise<number> {
  // what the work just done had in hand is let go with it
  await new Promise((done) => setTimeout(done, 10));
  for (let times = 0; times < 3; times++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** An order of a given number of paragraphs in which no name, number or quotation is that of another order. */
function orderOf(seed: number, paragraphs: number): string {
  return Array.from(
    { length: paragraphs },
    (_, at) =>
      `The motion of Acme${seed}x${at} was opposed by its former counsel, who argued that the court had ruled already. ` +
      `See Smith${at} v. Jones${seed}, ${(at % 900) + 1} U.S. 544, 570 (2007); Wong${at} Decl. ¶ ${at}, ECF No. ${at}-${seed} at 3. Id. at 4.`,
  ).join("\n\n");
}

function work(text: string, from: "text" | "markdown"): void {
  const tree = resolve(parse(text, { from }));
  citations(tree, { source: text });
  toGraph(tree);
}

test.each(["text", "markdown"] as const)(
  "nothing of a document is kept when it is let go: %s",
  async (from) => {
    const paragraphs = 2_000;
    // code and tables that are made once
    for (let seed = 0; seed < 3; seed++) work(orderOf(seed, paragraphs), from);
    const before = await held();
    for (let seed = 3; seed < 9; seed++) work(orderOf(seed, paragraphs), from);
    // of six documents, less than half their text; a tree alone is many times its text
    expect((await held()) - before).toBeLessThan(3 * orderOf(0, paragraphs).length);
  },
);

test("of the last document nothing is kept either", async () => {
  work(orderOf(0, 3_000), "text");
  work(orderOf(1, 10), "text");
  const before = await held();
  const text = orderOf(2, 3_000);
  work(text, "text");
  expect((await held()) - before).toBeLessThan(text.length * 1.5);
});
