/** Writes the script of docs/playground.html: `npm run playground`. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleForBrowsers } from "./core.ts";

const docs = join(import.meta.dirname, "../docs");
const { code } = await bundleForBrowsers(join(docs, "playground/main.ts"), "iife");
await writeFile(join(docs, "playground.js"), code);
