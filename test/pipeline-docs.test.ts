/** The code of docs/queries.md, docs/markdown.md and docs/testing.md runs and gives what stands there. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matchers } from "../src/matchers/index.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage } from "./support/built-package.ts";
import { codeBlocks, expectPrinted, makeBin, stepsOf } from "./support/code-blocks.ts";

let built: BuiltPackage;
let path: string;

beforeAll(async () => {
  built = await buildPackage();
  path = await makeBin(built);
}, 120_000);

afterAll(() => built.remove());

describe.each(["docs/queries.md", "docs/markdown.md"])("%s", (page) => {
  it("prints what its commands print", { timeout: 60_000 }, async () => {
    const steps = (await codeBlocks(page)).filter(({ language }) => language === "console").flatMap(stepsOf);
    expect(steps.length).toBeGreaterThan(0);
    for (const { command, printed } of steps)
      expectPrinted(await runProgram("bash", ["-c", command], { path }), printed);
  });

  it("runs its code", { timeout: 60_000 }, async () => {
    const [code, printed] = (await codeBlocks(page)).filter(
      ({ language }) => language === "js" || language === "text",
    );
    const file = join(built.folder, `${page.replace(/\W/g, "-")}.mjs`);
    await writeFile(file, code!.code);
    const outcome = await runProgram(process.execPath, [file]);
    expect(outcome.stderr).toBe("");
    expectPrinted(outcome, printed!.code);
  });
});

describe("docs/testing.md", async () => {
  const [test, told, jest] = await codeBlocks("docs/testing.md");

  it("shows a test that passes", { timeout: 90_000 }, async () => {
    // Vitest finds no tests below a folder called node_modules
    const folder = await mkdtemp(join(tmpdir(), "docket-vitest-"));
    try {
      await mkdir(join(folder, "node_modules"));
      const modules = join(folder, "node_modules");
      await symlink(join(process.cwd(), "node_modules/vitest"), join(modules, "vitest"));
      await symlink(join(built.folder, "node_modules/docket-ast"), join(modules, "docket-ast"));
      await writeFile(join(folder, "order.test.ts"), test!.code);
      const vitest = join(process.cwd(), "node_modules/vitest/vitest.mjs");
      const { stdout, stderr } = await runProgram(process.execPath, [vitest, "run", "--root", folder], {
        cwd: folder,
      });
      expect(stdout, stderr).toMatch(/Tests +1 passed/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("shows what a failure tells", () => {
    const { message } = matchers.toCite("IQS attached records. [Docket No. 596-2 at 3.]", "Docket No. 596-1");
    expect(message()).toBe(told!.code.trimEnd());
  });

  it("shows what the test in Jest does", async () => {
    expect(await readFile("test/matchers-in-jest.test.ts", "utf8")).toContain(
      jest!.code.replace("\n\n", "\n"),
    );
  });
});
