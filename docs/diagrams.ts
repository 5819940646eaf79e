/** Writes the railroad diagrams of the grammar to docs/grammar.html: `npm run diagrams`. Open the page in the checkout. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSyntaxDiagramsCode } from "chevrotain";
import { grammars } from "../build/analysis.ts";

const folder = "../node_modules/chevrotain/diagrams/";
const page = createSyntaxDiagramsCode(grammars.order().getSerializedGastProductions(), {
  resourceBase: folder,
  css: `${folder}diagrams.css`,
});
writeFileSync(join(import.meta.dirname, "grammar.html"), page);
