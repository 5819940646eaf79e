/** The code of docs/annotated.md and docs/graph.md runs and gives what stands there; every other page has a test that does so. */
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareAnnotated, readAnnotated } from "../src/annotate/index.ts";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import type { DocketCitation, Paragraph } from "../src/tree/index.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import { codeBlocks } from "./support/code-blocks.ts";

describe("the pages of docs/", () => {
  it("are each held to the truth by a test, where they have code", async () => {
    const tests = (await readdir("test")).filter((name) => name.endsWith(".test.ts"));
    const held = (await Promise.all(tests.map((name) => readFile(`test/${name}`, "utf8")))).join("\n");
    const pages = (await readdir("docs")).filter((name) => name.endsWith(".md"));
    const loose: string[] = [];
    for (const page of pages)
      if ((await codeBlocks(`docs/${page}`)).length > 0 && !held.includes(`docs/${page}`)) loose.push(page);
    expect(loose).toEqual([]);
  });
});

describe("docs/annotated.md", () => {
  it("shows the notation, a test, and what the test tells when it fails", async () => {
    const [notation, code, told] = await codeBlocks("docs/annotated.md");
    expect(readAnnotated(notation!.code).nodes).toMatchObject([{ type: "docketCitation" }]);

    const [, written = ""] = /readAnnotated\("(.*)"\)/.exec(code!.code) ?? [];
    const expected = readAnnotated(written);
    expect(compareAnnotated(expected, parse(expected.source))).toBeUndefined();

    // a parser that reads no exhibit
    const tree = parse(expected.source);
    const citation = (tree.children[0] as Paragraph).children[1] as DocketCitation;
    citation.children = citation.children.filter(({ type }) => type !== "exhibit");
    citation.position.end = citation.children[0]!.position.end;
    expect(compareAnnotated(expected, tree)?.trim()).toBe(told!.code.trim());
  });
});

describe("docs/graph.md", () => {
  it("shows edges that its order has", async () => {
    const blocks = await codeBlocks("docs/graph.md");
    const source = await readFile("corpus/loop-ai-labs-v-gatti.md", "utf8");
    const { edges } = graphToJson(toGraph(resolve(parse(source)), { ids: ["loop-ai-labs-v-gatti"] }));
    const shown = blocks
      .filter(({ language }) => language === "json")
      .flatMap(({ code }) => code.split("\n"))
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line.replaceAll("order:…", "order:loop-ai-labs-v-gatti")) as object);
    expect(shown.length).toBeGreaterThan(4);
    for (const edge of shown) expect(edges).toContainEqual(edge);
  });

  it("runs its code", { timeout: 90_000 }, async () => {
    const [make, filter] = (await codeBlocks("docs/graph.md")).filter(({ language }) => language === "js");
    const built = await buildPackage();
    try {
      const file = join(built.folder, "graph.mjs");
      const asked = `[graph.outNeighbors("docket:596-1"), Array.isArray(${filter!.code.trim().replace(/;$/, "")})]`;
      await writeFile(file, `${make!.code}\nconsole.log(JSON.stringify(${asked}));`);
      const outcome = await runProgram(process.execPath, [file], { cwd: "corpus" });
      expect(outcome).toMatchObject({ stdout: '[["docket:596"],true]\n', stderr: "", status: 0 });
    } finally {
      await built.remove();
    }
  });
});
