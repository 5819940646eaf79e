/**
 * Tries texts on the parser until the time is over: `npm run fuzz -- --minutes 30 --seed 7`. What goes wrong is printed with the
 * shortest text that shows it, and added to the file of `--findings`, by default corpus/malformed.ndjson, which the tests read.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { seeded } from "../test/support/mutators.ts";
import { problemsOf } from "./invariants.ts";
import { minimise } from "./minimise.ts";
import { createNovelty } from "./novelty.ts";
import { makeHuge, makeText } from "./texts.ts";
import type { Text } from "./texts.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    findings: { type: "string", default: "corpus/malformed.ndjson" },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
/** Milliseconds that a text may take: more than ever is needed, less than what grows faster than the text takes. */
const allowed = (text: string): number => 500 + text.length * 0.02;

const random = seeded(seed);
const novelty = createNovelty();
const known = new Set(existsSync(values.findings) ? readFileSync(values.findings, "utf8").split("\n") : []);
const findings = new Map<string, number>();
const end = performance.now() + minutes * 60_000;
let texts = 0;
let characters = 0;
let told = performance.now();

console.log(`seed ${seed}, ${minutes} minutes`);
while (performance.now() < end) {
  // one text in some thousands is a line of up to ten million characters
  const made =
    texts % 5_000 === 4_999 ? makeHuge(random, 10_000_000 * random()) : makeText(random, novelty.kept);
  texts++;
  characters += made.text.length;
  const problems = tried(made);
  if (problems.length > 0) report(made, problems[0]!);
  else if (texts % 4 === 0) novelty.look(made.text);
  if (performance.now() - told > 60_000) tell();
}
tell();
process.exitCode = findings.size > 0 ? 1 : 0;

/** What is wrong with a text, and whether it took too long: once more is tried, since the collection of other texts' garbage counts too. */
function tried({ text, form }: Text): string[] {
  let problems: string[] = [];
  let took = 0;
  for (let times = 0; times < 2; times++) {
    const start = process.cpuUsage().user;
    problems = problemsOf(text, form);
    took = (process.cpuUsage().user - start) / 1000;
    if (took <= allowed(text)) return problems;
  }
  return [...problems, `slow: ${text.length} characters take ${took.toFixed()} ms`];
}

function report({ text, form }: Text, problem: string): void {
  const kind = kindOf(problem);
  const times = findings.get(kind) ?? 0;
  findings.set(kind, times + 1);
  if (times > 0) return;
  console.log(`\n${problem}`);
  const shortest = minimise(text, (shorter) =>
    tried({ text: shorter, form }).some((other) => kindOf(other) === kind),
  );
  console.log(`  as ${form}: ${JSON.stringify(shortest.slice(0, 2_000))}`);
  const line = JSON.stringify({ problem: problem.split("\n")[0], text: shortest });
  if (shortest.length > 10_000 || known.has(line)) return;
  known.add(line);
  appendFileSync(values.findings, `${line}\n`);
}

/** A problem without what differs from text to text. */
function kindOf(problem: string): string {
  return problem.replace(/"[^"]*"|\d+/g, "…");
}

function tell(): void {
  told = performance.now();
  const found = [...findings].map(([kind, times]) => `${times} × ${kind.split("\n")[0]}`);
  console.log(
    `${texts} texts, ${(characters / 1e6).toFixed()} million characters, ${novelty.seen} things seen in ${novelty.kept.length} texts kept; ` +
      (found.length > 0 ? `findings: ${found.join("; ")}` : "no finding"),
  );
}
