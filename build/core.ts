/** Bundles what runs in browsers: `docket-ast/core`, and the script of the playground. */
import { build } from "esbuild";
import type { BuildResult } from "esbuild";

/**
 * Bundles a module for browsers, without a shim for anything of Node.js.
 *
 * @param entry The module.
 * @param format `iife` for a classic script, `esm` for a module.
 * @returns What esbuild made: one file, not written, and of what it is made.
 */
export function bundleForBrowsers(
  entry: string,
  format: "iife" | "esm",
): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "browser",
    format,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
  });
}
