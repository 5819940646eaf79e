/**
 * Every code block of README.md is run. What stands under a `$ ` line of a `console` block, and in the `text` block after
 * a `js` or `ts` block, is what is printed; a line of `…` stands for lines that are left out.
 */
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage, Outcome } from "./support/built-package.ts";
import { codeBlocks, expectPrinted, makeBin, stepsOf } from "./support/code-blocks.ts";
import type { CodeBlock } from "./support/code-blocks.ts";
import { hasRedis, startRedis } from "./support/redis.ts";

const blocks = await codeBlocks("README.md");
const codeLanguages = ["js", "ts"];

let built: BuiltPackage;
let bin: string;

beforeAll(async () => {
  built = await buildPackage();
  bin = await makeBin(built);
}, 60_000);

afterAll(() => built.remove());

describe("README.md", () => {
  const inLanguage = (...languages: string[]): CodeBlock[] =>
    blocks.filter(({ language }) => languages.includes(language));

  const needsQueue = ({ code }: CodeBlock): boolean => code.includes("$DOCKET_QUEUE");

  it.each(inLanguage("console").filter((block) => !needsQueue(block)))(
    "prints what it says (line $line)",
    async (block) => {
      for (const { command, printed } of stepsOf(block))
        expectQuietly(await runProgram("bash", ["-c", command], { path: bin }), printed);
    },
  );

  it.skipIf(!hasRedis).each(inLanguage("console").filter(needsQueue))(
    "prints what it says with a queue (line $line)",
    async (block) => {
      const redis = await startRedis(4);
      const cwd = join(built.folder, "queue");
      await mkdir(cwd);
      await symlink(join(import.meta.dirname, "../corpus"), join(cwd, "corpus"));
      try {
        for (const { command, printed } of stepsOf(block)) {
          const script = `export DOCKET_QUEUE=${redis.address}; ${command}`;
          expectQuietly(await runProgram("bash", ["-c", script], { path: bin, cwd }), printed);
        }
      } finally {
        await redis.stop();
      }
    },
    60_000,
  );

  it.each(inLanguage(...codeLanguages))("runs its code (line $line)", async (block) => {
    const file = join(built.folder, `line-${block.line}.${block.language === "ts" ? "mts" : "mjs"}`);
    await writeFile(file, block.code);
    const outcome = await runProgram(process.execPath, ["--import", "tsx", file]);
    const next = blocks[blocks.indexOf(block) + 1];
    expectQuietly(outcome, next?.language === "text" ? next.code : "");
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

function expectQuietly(outcome: Outcome, expected: string): void {
  expect(outcome.stderr).toBe("");
  expect(outcome.status).toBe(0);
  expectPrinted(outcome, expected);
}
