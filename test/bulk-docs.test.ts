/** The commands of docs/bulk.md and docs/recipes.md print what stands there. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildPackage, runProgram } from "./support/built-package.ts";
import { codeBlocks, expectPrinted, makeBin, stepsOf } from "./support/code-blocks.ts";

it.each([
  ["docs/bulk.md", 5],
  ["docs/recipes.md", 6],
])(
  "%s",
  async (page, count) => {
    const built = await buildPackage();
    const cwd = await mkdtemp(join(tmpdir(), "docket-bulk-docs-"));
    try {
      const path = await makeBin(built);
      await cp("corpus/orders", join(cwd, "orders"), { recursive: true });
      const blocks = (await codeBlocks(page)).filter(({ language }) => language === "console");
      expect(blocks).toHaveLength(count);
      for (const { command, printed } of blocks.flatMap(stepsOf))
        expectPrinted(await runProgram("bash", ["-c", command], { cwd, path }), printed);
    } finally {
      await built.remove();
      await rm(cwd, { recursive: true });
    }
  },
  180_000,
);
