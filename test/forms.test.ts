import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareAnnotated, readAnnotated } from "../src/annotate/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";

const folder = new URL("../corpus/forms/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

/** The lines of a file that are forms: neither blank nor a comment. */
function formsOf(file: string): string[] {
  const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("# "));
}

describe.each(files)("the forms of %s", (file) => {
  test.each(formsOf(file))("%s", (line) => {
    const form = readAnnotated(line);
    expect(compareAnnotated(form, resolve(parse(form.source, { from: "text" })))).toBeUndefined();
  });
});
