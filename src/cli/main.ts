#!/usr/bin/env node
/** The `docket` command: runs what the command line asks and leaves with its exit status. */
import module from "node:module";

// Node.js 22 keeps what it has compiled for the next time, Node.js 20 cannot; what is loaded before it is asked to is not kept
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();
const { run } = await import("./program.ts");

// a reader that has gone away (`docket cites … | head`) is no failure; what else goes wrong is told by who writes
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

process.exitCode = await run(process.argv.slice(2));
