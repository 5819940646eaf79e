/** docs/commands.md says what the commands say of themselves; `npm run docs` writes it anew. */
import { expect, it } from "vitest";
import { manual } from "../src/cli/manual.ts";

it("documents every command as its --help does", async () => {
  await expect(await manual()).toMatchFileSnapshot("../docs/commands.md");
});
