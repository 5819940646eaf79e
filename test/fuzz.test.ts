/** Any text gives a sound tree: those that once did not, and thousands that no one would write, the same in each run. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { forms, problemsOf } from "../fuzz/invariants.ts";
import { mutate, plainForms, seeded } from "./support/mutators.ts";

/** What went wrong once, a line each, and the text that showed it. */
const malformed = readFileSync("corpus/malformed.ndjson", "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { problem: string; text: string });

describe("texts that are malformed", () => {
  test.each(malformed)("$problem: $text", ({ text }) => {
    for (const form of forms) expect(problemsOf(text, form)).toEqual([]);
  });
});

describe("texts made of the corpus", () => {
  const plain = plainForms();
  test.each(Array.from({ length: 20 }, (_, batch) => batch))("batch %i", (batch) => {
    const random = seeded(batch);
    const findings: { text: string; problems: string[] }[] = [];
    for (let done = 0; done < 500; done++) {
      const text = mutate(random, plain);
      const problems = problemsOf(text, forms[done % forms.length]!);
      if (problems.length > 0) findings.push({ text, problems });
    }
    expect(findings.slice(0, 3)).toEqual([]);
  });
});
