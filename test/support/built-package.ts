/** Builds the package as it stands in the checkout, apart from dist/, so that tests use it as its users do. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "tsdown";
import config from "../../tsdown.config.ts";

/** A package that was built for a test. */
export interface BuiltPackage {
  /** A folder whose code can import "docket-ast". */
  folder: string;
  /** The file of the `docket` command. */
  command: string;
  remove(): Promise<void>;
}

/** What a program did. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Builds the package into a folder of its own, within the checkout so that its dependencies are found. */
export async function buildPackage(): Promise<BuiltPackage> {
  const cache = join(import.meta.dirname, "../../node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "docket-ast-"));
  const home = join(folder, "node_modules/docket-ast");
  await build({ ...config, config: false, outDir: join(home, "dist"), dts: false, logLevel: "error" });
  await cp(join(import.meta.dirname, "../../package.json"), join(home, "package.json"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return { folder, command: join(home, "dist/cli.js"), remove };
}

/** Runs a program to its end. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { input = "", cwd = ".", path }: { input?: string | Uint8Array; cwd?: string; path?: string } = {},
): Promise<Outcome> {
  const PATH = path === undefined ? process.env.PATH : [path, process.env.PATH].join(delimiter);
  const child = spawn(program, args, { cwd, env: { ...process.env, PATH, NO_COLOR: "1" } });
  // a program that fails before it reads its input breaks the pipe
  child.stdin.on("error", () => undefined).end(input);
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}
