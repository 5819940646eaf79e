/** Puts the licences of the packages that are built in beside the code: `licenses.txt`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";

interface Manifest {
  name: string;
  license: string;
  author: unknown;
}

/** The plugin for `tsdown.config.ts`. */
export function licenses(): Plugin {
  return {
    name: "licenses",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
      const folders = files.map((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? "");
      const byText = new Map<string, string[]>();
      for (const folder of [...new Set(folders)].filter(Boolean).sort()) {
        const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
        const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
        // a package without such a file tells its licence in one word
        const text = file
          ? readFileSync(join(folder, file), "utf8").trim()
          : `${manifest.license}, ${JSON.stringify(manifest.author)}`;
        byText.set(text, [...(byText.get(text) ?? []), manifest.name]);
      }
      const source = [...byText].map(([text, names]) => `${names.join(", ")}\n\n${text}\n`).join("\n\n");
      if (source) this.emitFile({ type: "asset", fileName: "licenses.txt", source });
    },
  };
}
