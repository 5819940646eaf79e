/** How long a process takes to start, and to have parsed its first order. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

const library = pathToFileURL("dist/index.js").href;
const firstParse = `import(${JSON.stringify(library)}).then(({ parse, resolve }) =>
  resolve(parse("UNITED STATES DISTRICT COURT\\n\\nSee ECF No. 12 at 3; Smith Decl. ¶ 4. Id. at 5.\\n\\n".repeat(128))))`;

/** Milliseconds of wall time, the quickest of several; nothing where the package is not built. */
export function startTimes(): Record<"node" | "version" | "firstParse", number> | undefined {
  if (!existsSync("dist/cli.js")) return undefined;
  return {
    node: quickest(["-e", "0"]),
    version: quickest(["dist/cli.js", "--version"]),
    firstParse: quickest(["-e", firstParse]),
  };
}

/** Certificates that a machine has Node.js load at every start are no part of what is measured: they take tens of milliseconds. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

function quickest(args: string[]): number {
  const times = Array.from({ length: 15 }, () => {
    const begin = performance.now();
    execFileSync(process.execPath, args, { stdio: "pipe", env });
    return performance.now() - begin;
  });
  return Math.min(...times);
}
