/** Bundles what runs in browsers: `docket-ast/core`, and the script of the playground. */
import { rolldown } from "rolldown";
import type { OutputChunk } from "rolldown";

/**
 * Bundles a module for browsers, without a shim for anything of Node.js, and minifies it, as Vite does.
 *
 * @param entry The module.
 * @param format `iife` for a classic script, `esm` for a module.
 * @param sourcemap Whether to tell from where everything in it comes.
 * @returns The one file, not written, and of what it is made.
 */
export async function bundleForBrowsers(
  entry: string,
  format: "iife" | "esm",
  sourcemap = false,
): Promise<OutputChunk> {
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    transform: { target: "es2022" },
    // what of Node.js stands in it shows as an import
    onLog: (level, log) => {
      if (level === "warn" && log.code !== "UNRESOLVED_IMPORT") throw new Error(log.message);
    },
  });
  const { output } = await bundle.generate({ format, minify: true, sourcemap });
  await bundle.close();
  return output[0];
}
