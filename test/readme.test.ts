/**
 * Every code block of README.md is run. What stands under a `$ ` line of a `console` block, and in the `text` block after
 * a `js` or `ts` block, is what is printed; a line of `…` stands for lines that are left out.
 */
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage, Outcome } from "./support/built-package.ts";

interface CodeBlock {
  language: string;
  code: string;
  line: number;
}

const readme = await readFile("README.md", "utf8");
const blocks: CodeBlock[] = [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(
  ({ 1: language = "", 2: code = "", index }) => ({
    language,
    code,
    line: readme.slice(0, index).split("\n").length,
  }),
);
const codeLanguages = ["js", "ts"];

let built: BuiltPackage;

beforeAll(async () => {
  built = await buildPackage();
  // `docket` and `npx docket` are the command as it was just built
  const bin = join(built.folder, "bin");
  await mkdir(bin);
  for (const [name, shift] of [
    ["docket", ""],
    ["npx", "shift; "],
  ] as const) {
    await writeFile(
      join(bin, name),
      `#!/bin/sh\n${shift}exec "${process.execPath}" "${built.command}" "$@"\n`,
    );
    await chmod(join(bin, name), 0o755);
  }
}, 60_000);

afterAll(() => built.remove());

describe("README.md", () => {
  const inLanguage = (...languages: string[]): CodeBlock[] =>
    blocks.filter(({ language }) => languages.includes(language));

  it.each(inLanguage("console"))("prints what it says (line $line)", async ({ code }) => {
    for (const step of code.split(/^\$ /m).filter(Boolean)) {
      const [command = "", ...expected] = step.split("\n");
      const outcome = await runProgram("bash", ["-c", command], { path: join(built.folder, "bin") });
      expectPrinted(outcome, expected.join("\n"));
    }
  });

  it.each(inLanguage(...codeLanguages))("runs its code (line $line)", async (block) => {
    const file = join(built.folder, `line-${block.line}.${block.language === "ts" ? "mts" : "mjs"}`);
    await writeFile(file, block.code);
    const outcome = await runProgram(process.execPath, ["--import", "tsx", file]);
    const next = blocks[blocks.indexOf(block) + 1];
    expectPrinted(outcome, next?.language === "text" ? next.code : "");
  });

  it.each(inLanguage("sh"))(
    "names npm scripts and packages that are there (line $line)",
    async ({ code }) => {
      const { name, scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
        name: string;
        scripts: Record<string, string>;
      };
      for (const [, script = ""] of code.matchAll(/npm (?:run )?([\w:]+)/g))
        expect(["install", "ci", ...Object.keys(scripts)]).toContain(script);
      for (const [, installed] of code.matchAll(/npm install ([\w@/-]+)/g)) expect(installed).toBe(name);
    },
  );

  it("has no block that is not run", () => {
    const unchecked = blocks.filter(
      ({ language }, at) =>
        !["console", "sh", ...codeLanguages].includes(language) &&
        !(language === "text" && codeLanguages.includes(blocks[at - 1]?.language ?? "")),
    );
    expect(unchecked).toEqual([]);
  });
});

function expectPrinted({ status, stdout, stderr }: Outcome, expected: string): void {
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const [first = "", ...others] = expected.trimEnd().split(/^…$\n?/m);
  if (others.length === 0) return expect(stdout.trimEnd()).toBe(first);
  expect(stdout.startsWith(first), `${stdout} should start with ${first}`).toBe(true);
  let at = first.length;
  for (const part of others) {
    at = stdout.indexOf(part, at);
    expect(at, `${stdout} should go on with ${part}`).toBeGreaterThanOrEqual(0);
    at += part.length;
  }
}
