/** Writes grammar/analysis.ts: `npm run grammar`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { analysis } from "./analysis.ts";

writeFileSync(join(import.meta.dirname, "../grammar/analysis.ts"), analysis());
