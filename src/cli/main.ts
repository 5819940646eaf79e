#!/usr/bin/env node
/** The `docket` command: runs what the command line asks and leaves with its exit status. */
import { run } from "./program.ts";

process.exitCode = await run(process.argv.slice(2));
