/**
 * Stryker's checker for samples: `SAMPLE=0.03 SEED=1 npm run mutate -- --checkers sample` tries three in a hundred mutants, taken
 * at random, alike from all files. Those that are not taken stand in the report as errors of compilation, and count for nothing.
 */
import { createHash } from "node:crypto";
import { env } from "node:process";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";

const { SAMPLE = "0.05", SEED = "1" } = env;

class SampleChecker {
  static inject = [];

  async init() {}

  /** Takes a mutant by a number between 0 and 1 that is drawn for it from the seed, what it is and where it stands. */
  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, taken(mutant) ? { status: "passed" } : left]),
    );
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

const left = { status: "compileError", reason: "not in the sample" };

function taken({ fileName, location: { start, end }, replacement }) {
  const file = fileName.split("/").slice(-2).join("/");
  const what = [SEED, file, start.line, start.column, end.line, end.column, replacement].join(" ");
  return createHash("sha256").update(what).digest().readUInt32BE() / 2 ** 32 < Number(SAMPLE);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", SampleChecker)];
