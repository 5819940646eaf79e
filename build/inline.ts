/**
 * Puts files into the code as text, for the page of `docket view`: `import script from "./main.ts?script"` gives the
 * bundled script, `import style from "./style.css?text"` the style sheet. For tsdown and vitest alike.
 */
import { build } from "esbuild";
import type { Plugin } from "rolldown";

const inlined = /\.(?:ts\?script|css\?text)$/;

/** The plugin for `tsdown.config.ts` and `vitest.config.ts`. */
export function inline(): Plugin {
  return {
    name: "inline",
    load: {
      filter: { id: inlined },
      async handler(id) {
        const file = id.replace(/\?\w+$/, "");
        const text = await bundle(file);
        this.addWatchFile(file);
        return { code: `export default ${JSON.stringify(text)};`, moduleType: "js" };
      },
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
