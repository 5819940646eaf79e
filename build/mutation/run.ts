/**
 * The tests of the language in one process, for `npm run mutate`. Stryker starts it once as it is, and notes then which test comes by
 * which mutant; and once for each mutant, when the tests that come by it go first and the first to fail ends the run. A mutant within a
 * table or a pattern is at work from the start, since all is loaded anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { tests } from "./vitest.ts";
import "./tests.ts";

/** What Stryker's marks in the code write and read. */
interface Marks {
  activeMutant?: string;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** For each mutant the first tests that come by it, by their numbers; none for those at work when all is loaded. */
type Coverage = Record<string, number[]>;

const marks = (globalThis as { __stryker__?: Marks }).__stryker__ ?? {};
const file = "reports/coverage.json";

if (marks.activeMutant === undefined) await note();
else await kill(marks.activeMutant);

/** Runs all tests, and writes which mutants each comes by. */
async function note(): Promise<void> {
  for (const [at, test] of tests.entries()) {
    marks.currentTestId = String(at);
    await test.body();
  }
  const { static: loaded = {}, perTest = {} } = marks.mutantCoverage ?? {};
  const coverage: Coverage = Object.fromEntries(Object.keys(loaded).map((id) => [id, []]));
  for (const [test, mutants] of Object.entries(perTest))
    for (const id of Object.keys(mutants)) {
      const covering = (coverage[id] ??= []);
      if (covering.length < 50) covering.push(Number(test));
    }
  writeFileSync(file, JSON.stringify(coverage));
}

/** Runs the tests until one fails, which ends the process. */
async function kill(mutant: string): Promise<void> {
  const covering = (JSON.parse(readFileSync(file, "utf8")) as Coverage)[mutant];
  // no test comes by it, nor is it at work when all is loaded
  if (covering === undefined) return;
  for (const at of new Set([...covering, ...tests.keys()])) {
    const { name, body } = tests[at]!;
    try {
      await body();
    } catch (error) {
      console.log(`${name}\n${String(error).slice(0, 200)}`);
      process.exit(1);
    }
  }
}
