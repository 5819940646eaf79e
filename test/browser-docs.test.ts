/** The command of docs/view.md writes a page, and the program of docs/browser.md prints what stands there. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage } from "./support/built-package.ts";
import { codeBlocks, expectPrinted, makeBin, stepsOf } from "./support/code-blocks.ts";

let built: BuiltPackage;
let path: string;

beforeAll(async () => {
  built = await buildPackage();
  path = await makeBin(built);
  await cp("corpus/loop-ai-labs-v-gatti.md", join(built.folder, "corpus/loop-ai-labs-v-gatti.md"));
}, 120_000);

afterAll(() => built.remove());

it("docs/view.md: writes a page with its script and its style in it", { timeout: 60_000 }, async () => {
  const steps = (await codeBlocks("docs/view.md")).flatMap(stepsOf);
  expect(steps).toHaveLength(1);
  for (const { command, printed } of steps)
    expectPrinted(await runProgram("bash", ["-c", command], { path, cwd: built.folder }), printed);
  const page = await readFile(join(built.folder, "order.html"), "utf8");
  expect(page).toMatch(/^<!doctype html><html lang="en">/);
  expect(page).toContain("ORDER DENYING PLAINTIFF'S");
  expect(page).toMatch(/<style>:root\{/);
  expect(page).toMatch(/<script>[^<]*classList/);
  expect(page).not.toMatch(/(?:src|href)="(?!#)/);
});

it("docs/browser.md: runs its code", { timeout: 60_000 }, async () => {
  const blocks = await codeBlocks("docs/browser.md");
  const [code] = blocks.filter(({ language }) => language === "js");
  const [printed] = blocks.filter(({ language }) => language === "text");
  const file = join(built.folder, "core.mjs");
  await writeFile(file, code!.code);
  const outcome = await runProgram(process.execPath, [file]);
  expect(outcome.stderr).toBe("");
  expectPrinted(outcome, printed!.code);
});
