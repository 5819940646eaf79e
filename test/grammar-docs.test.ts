/** The list of productions in grammar/README.md and the railroad diagrams are those of the parser; `npm run diagrams` draws them anew. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createSyntaxDiagramsCode } from "chevrotain";
import { expect, test } from "vitest";
import { grammars } from "../build/analysis.ts";

const root = join(import.meta.dirname, "..");
const rules = grammars.order().getSerializedGastProductions();
const productions = rules.map((rule) => (rule as unknown as { name: string }).name);

test("grammar/README.md lists every production once, in a file that there is", () => {
  const rows = [
    ...readFileSync(join(root, "grammar/README.md"), "utf8").matchAll(/^\| `(\w+)` +\| `([\w/.-]+)`/gm),
  ];
  expect(rows.map(([, name]) => name).sort()).toEqual([...productions].sort());
  for (const [, name, file] of rows)
    expect(
      existsSync(join(root, "grammar", file!)) &&
        readFileSync(join(root, "grammar", file!), "utf8").includes(`"${name}"`),
      name,
    ).toBe(true);
});

test("docs/grammar.html draws every production as it is now", async () => {
  // the page is opened in the checkout, where it finds what draws it
  const resourceBase = "../node_modules/chevrotain/diagrams/";
  const page = createSyntaxDiagramsCode(rules, { resourceBase, css: `${resourceBase}diagrams.css` });
  await expect(page).toMatchFileSnapshot("../docs/grammar.html");
});
