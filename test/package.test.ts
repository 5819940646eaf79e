/** What the package promises by its package.json and its papers. */
import { access, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import * as api from "../src/index.ts";
import config from "../tsdown.config.ts";

interface Manifest {
  exports: Record<string, { default: string } | string>;
  bin: Record<string, string>;
}

const manifest = JSON.parse(await readFile("package.json", "utf8")) as Manifest;

describe("the package", () => {
  it("builds every file that it exports, and the command", () => {
    const exported = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [] : [target.default],
    );
    // what is started by its file is not imported
    const entries = Object.keys((config as { entry: Record<string, string> }).entry).filter(
      (entry) => entry !== "bulk-worker",
    );
    expect(entries.map((entry) => `./dist/${entry}.js`).sort()).toEqual(
      [...exported, ...Object.values(manifest.bin).map((file) => `./${file}`)].sort(),
    );
  });

  it("documents every module that it exports, for npm run docs", async () => {
    const { entryPoints } = JSON.parse(await readFile("typedoc.json", "utf8")) as { entryPoints: string[] };
    const entries = (config as { entry: Record<string, string> }).entry;
    const modules = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string"
        ? []
        : (entries[target.default.replace(/^.*\/|\.js$/g, "")] ?? target.default),
    );
    expect([...entryPoints].sort()).toEqual(modules.sort());
  });

  it("exports what it means to, and no more", () => {
    expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
      [
        "CONTINUE",
        "EXIT",
        "SKIP",
        "antecedentOf",
        "citationAt",
        "citations",
        "citationsOf",
        "crossReferences",
        "docketParse",
        "entriesCited",
        "graphToJson",
        "isCitation",
        "isLiteral",
        "isNode",
        "isParent",
        "lint",
        "matches",
        "nodeTypes",
        "parse",
        "parseReading",
        "pinsOf",
        "printTree",
        "resolve",
        "rules",
        "select",
        "selectAll",
        "structure",
        "structureOf",
        "toGraph",
        "toSheets",
        "u",
        "validateTree",
        "version",
        "visit",
      ]
    `);
  });
});

describe("CONTRIBUTING.md", () => {
  it("names files that are there", async () => {
    const text = await readFile("CONTRIBUTING.md", "utf8");
    const paths = [...text.matchAll(/`((?:\.ci|src|grammar|corpus|test|bench)\/[\w./-]*)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(paths).toEqual(
      expect.arrayContaining(["grammar/anchors.ts", "grammar/tokens/docket.ts", "grammar/rules/docket.ts"]),
    );
    for (const path of paths) await expect(access(path), path).resolves.toBeUndefined();
  });
});
