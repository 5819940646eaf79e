/** The heads of citations as the token readers find them, held to corpus/heads: each text with its marks is what the search makes of it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { marked, plain } from "./support/heads.ts";

const folder = new URL("../corpus/heads/", import.meta.url);

/** The lines of a file that are texts: neither blank nor a comment. */
function textsOf(file: string): string[] {
  const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("# "));
}

describe.each(readdirSync(folder))("the heads of %s", (file) => {
  test.each(textsOf(file))("%s", (line) => {
    expect(marked(plain(line))).toBe(line);
  });
});
