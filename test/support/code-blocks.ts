/**
 * The code blocks of a page, and what they print. What stands under a `$ ` line of a `console` block is what is printed; a
 * line of `…` stands for lines that are left out.
 */
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { BuiltPackage, Outcome } from "./built-package.ts";

export interface CodeBlock {
  language: string;
  code: string;
  line: number;
}

/** The code blocks of a page of Markdown. */
export async function codeBlocks(path: string): Promise<CodeBlock[]> {
  const page = await readFile(path, "utf8");
  return [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: language = "", 2: code = "", index }) => ({
    language,
    code,
    line: page.slice(0, index).split("\n").length,
  }));
}

/** The steps of a `console` block: what is typed and what is printed. */
export function stepsOf({ code }: CodeBlock): { command: string; printed: string }[] {
  return code
    .split(/^\$ /m)
    .filter(Boolean)
    .map((step) => {
      const [command = "", ...printed] = step.split("\n");
      return { command, printed: printed.join("\n") };
    });
}

/** Makes a folder for the path in which `docket` and `npx docket` are the command as it was just built. */
export async function makeBin(built: BuiltPackage): Promise<string> {
  const bin = join(built.folder, "bin");
  await mkdir(bin);
  for (const [name, shift] of [
    ["docket", ""],
    ["npx", "shift; "],
  ] as const) {
    await writeFile(
      join(bin, name),
      `#!/bin/sh\n${shift}exec "${process.execPath}" "${built.command}" "$@"\n`,
    );
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

/** Holds what was printed to standard output against a page. */
export function expectPrinted({ stdout }: Pick<Outcome, "stdout">, expected: string): void {
  const [first = "", ...others] = expected.trimEnd().split(/^…$\n?/m);
  if (others.length === 0) return expect(stdout.trimEnd()).toBe(first);
  expect(stdout.startsWith(first), `${stdout} should start with ${first}`).toBe(true);
  let at = first.length;
  for (const part of others) {
    at = stdout.indexOf(part, at);
    expect(at, `${stdout} should go on with ${part}`).toBeGreaterThanOrEqual(0);
    at += part.length;
  }
}
