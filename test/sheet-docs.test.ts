/** The command of docs/sheet.md prints what stands there, and its program runs. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage } from "./support/built-package.ts";
import { codeBlocks, expectPrinted, makeBin, stepsOf } from "./support/code-blocks.ts";

const blocks = await codeBlocks("docs/sheet.md");
const inLanguage = (language: string) => blocks.filter((block) => block.language === language);

let built: BuiltPackage;
let path: string;

beforeAll(async () => {
  built = await buildPackage();
  path = await makeBin(built);
}, 120_000);

afterAll(() => built.remove());

it("prints what it says", { timeout: 60_000 }, async () => {
  const steps = inLanguage("console").flatMap(stepsOf);
  expect(steps).toHaveLength(1);
  for (const { command, printed } of steps)
    expectPrinted(await runProgram("bash", ["-c", command], { path }), printed);
});

it("runs its code", { timeout: 60_000 }, async () => {
  const [code] = inLanguage("js");
  const [printed] = inLanguage("text");
  const file = join(built.folder, "sheet.mjs");
  await writeFile(file, code!.code);
  const outcome = await runProgram(process.execPath, [file]);
  expect(outcome.stderr).toBe("");
  expectPrinted(outcome, printed!.code);
});
