/**
 * Puts files into the code as text, for the page of `docket view`: `import script from "./main.ts?script"` gives the
 * bundled script, `import style from "./style.css?text"` the style sheet. For tsdown and vitest alike.
 */
import { dirname, resolve } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "rolldown";

/** What the ids of such files begin with; they end in `.js`, since that is what they have become. */
const prefix = "\0inline:";

/** The plugin for `tsdown.config.ts` and `vitest.config.ts`. */
export function inline(): Plugin & { enforce: "pre" } {
  return {
    name: "inline",
    // before Vite resolves the path by itself
    enforce: "pre",
    resolveId(source, importer) {
      const [file = "", query] = source.split("?");
      if ((query !== "script" && query !== "text") || importer === undefined) return null;
      return `${prefix}${resolve(dirname(importer), file)}.js`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length, -".js".length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await bundle(file))};`;
    },
  };
}

/** Bundles a script or a style sheet for browsers, so that it stands alone. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
  });
  const text = outputFiles[0]?.text.trim() ?? "";
  // neither may end the element that it is put into
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${file}: cannot stand within HTML`);
  return text;
}
