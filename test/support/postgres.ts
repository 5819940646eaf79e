/**
 * A PostgreSQL server for tests: the one that DOCKET_TEST_POSTGRES names, else one that is started in a folder of its own
 * where Debian's programs are installed, else none.
 */
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running server. */
export interface PostgresServer {
  /** The address of a database in which anything may be made. */
  address: string;
  stop: () => void;
}

/** Whether there can be one; tests that need it are skipped otherwise. */
export const hasPostgres = process.env["DOCKET_TEST_POSTGRES"] !== undefined || programs() !== undefined;

/** Gives a server. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env["DOCKET_TEST_POSTGRES"];
  if (given !== undefined) return { address: given, stop: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "docket-postgres-"));
  if (isRoot) chownSync(folder, postgresUser(), -1);
  const port = await freePort();
  const run = (program: string, ...args: string[]): void => {
    const command = [join(programs()!, program), ...args];
    // PostgreSQL does not run as root
    if (isRoot) command.unshift("runuser", "-u", "postgres", "--");
    execFileSync(command[0]!, command.slice(1), { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  };
  const data = join(folder, "data");
  run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
  const settings = `-h 127.0.0.1 -p ${port} -k '' -c fsync=off -c full_page_writes=off`;
  run("pg_ctl", "-D", data, "-l", join(folder, "log"), "-w", "-o", settings, "start");
  return {
    address: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true });
    },
  };
}

const isRoot = process.getuid?.() === 0;

function postgresUser(): number {
  return Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" }));
}

/** The newest folder of the programs. */
function programs(): string | undefined {
  const versions = "/usr/lib/postgresql";
  if (!existsSync(versions)) return undefined;
  const [newest] = readdirSync(versions).sort((one, other) => Number(other) - Number(one));
  return newest === undefined ? undefined : join(versions, newest, "bin");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
