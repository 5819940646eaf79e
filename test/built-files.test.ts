/** How the built files are written: in ASCII, and what is loaded together in one. */
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ascii } from "../build/ascii.ts";
import { chunks } from "../build/chunks.ts";

type Group = { name: string; test: RegExp };
const { groups } = chunks as unknown as { groups: Group[] };

/** Code as the plugin leaves it. */
function written(code: string, file = "a.js", type = "chunk"): string {
  const output = { type, code };
  const { generateBundle } = ascii() as unknown as {
    generateBundle: (options: object, bundle: Record<string, typeof output>) => void;
  };
  generateBundle({}, { [file]: output });
  return output.code;
}

describe("in ASCII", () => {
  const values = ["§ 5’s", "a\u00a0b", "\u2028", "𝔸", "é\\n", "\\\\§", "“\\”"];

  test.each(values.map((value) => [value]))("%j means the same as a string", (value) => {
    const code = written(JSON.stringify(value));
    expect(code).toMatch(/^[\0-\x7f]*$/);
    expect(JSON.parse(code)).toBe(value);
  });
  test.each([
    ["[§¶]", "§"],
    ["^’s$", "’s"],
    ["[^\u00a0]", "a"],
    ["[à-é]", "è"],
    ["𝔸", "𝔸"],
  ])("the pattern /%s/ means the same", (source, text) => {
    const code = written(source);
    expect(code).toMatch(/^[\0-\x7f]*$/);
    for (const flags of ["", "i", "g"]) {
      expect(new RegExp(code, flags).test(text)).toBe(true);
      expect(new RegExp(code, flags).test("zzz\n")).toBe(new RegExp(source, flags).test("zzz\n"));
    }
  });
  test("codes have four digits", () => {
    expect(written("'§é’'")).toBe("'\\u00a7\\u00e9\\u2019'");
  });
  test("what is in ASCII stays as it is", () => {
    const code = "const a = /\\s\\\\/, b = `\\u2019${a}\x7f\0`;";
    expect(written(code)).toBe(code);
  });
  test("an escape before a character is refused; a backslash that is escaped is none", () => {
    expect(() => written("/\\§/", "core.js")).toThrow("core.js");
    expect(() => written("/\\\\\\§/")).toThrow();
    expect(() => written("\\§")).toThrow();
    expect(written("'\\\\§'")).toBe("'\\\\\\u00a7'");
    expect(written("'\\n§'")).toBe("'\\n\\u00a7'");
  });
  test("only code is written so", () => {
    expect(written("§", "a.d.ts")).toBe("§");
    expect(written("§", "a.css")).toBe("§");
    expect(written("§", "a.js", "asset")).toBe("§");
  });
});

describe("what is loaded together", () => {
  const root = new URL("../", import.meta.url);
  const files = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/${file.replaceAll("\\", "/")}`);
  /** The files of a group, by its name. */
  const inGroup = (name: string, of: (file: string) => string): string[] => {
    const pattern = groups.find((group) => group.name === name)!.test;
    return files.filter((file) => pattern.test(of(file)));
  };
  const absolute = (file: string) => fileURLToPath(new URL(file, root));

  test("to read are the modules of the core", () => {
    expect(inGroup("reading", absolute).sort()).toEqual([
      "src/citations.ts",
      "src/graph/cross-references.ts",
      "src/parse-reading.ts",
      "src/read/text.ts",
      "src/resolve/index.ts",
      "src/tree/print.ts",
    ]);
  });
  test("to ask are the queries, the lint, the sheet, and the structure of a tree", () => {
    const found = inGroup("asking", absolute);
    expect(new Set(found.map((file) => file.split("/").slice(0, 2).join("/")))).toEqual(
      new Set(["src/query", "src/lint", "src/sheet", "src/tree"]),
    );
    expect(found.filter((file) => file.startsWith("src/tree/"))).toEqual(
      expect.arrayContaining(["src/tree/structure.ts", "src/tree/validate.ts"]),
    );
    expect(found.every((file) => existsSync(new URL(file, root)))).toBe(true);
  });
  test("no module is of two groups, and each is known on Windows too", () => {
    for (const { name } of groups) {
      const found = inGroup(name, absolute);
      expect(inGroup(name, (file) => `C:\\docket-ast\\${file.replaceAll("/", "\\")}`)).toEqual(found);
    }
    const asked = new Set(inGroup("asking", absolute));
    expect(inGroup("reading", absolute).filter((file) => asked.has(file))).toEqual([]);
  });
  test("the reader of Markdown, the graph and commands stay apart", () => {
    for (const file of ["src/read/markdown.ts", "src/graph/index.ts", "src/cli/main.ts"]) {
      expect(files).toContain(file);
      for (const { name } of groups) expect(inGroup(name, absolute)).not.toContain(file);
    }
  });
});
