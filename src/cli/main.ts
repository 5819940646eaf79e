#!/usr/bin/env node
/** The `docket` command: runs what the command line asks and leaves with its exit status. */
import { run } from "./program.ts";

// a reader that has gone away (`docket cites … | head`) is no failure; what else goes wrong is told by who writes
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

process.exitCode = await run(process.argv.slice(2));
