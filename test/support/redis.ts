/**
 * A Redis server for tests: the one that DOCKET_TEST_REDIS names, else one that is started in a folder of its own where
 * redis-server is installed, else none.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

/** A running server. */
export interface RedisServer {
  address: string;
  stop: () => Promise<void>;
}

const program = (process.env.PATH ?? "")
  .split(delimiter)
  .concat("/usr/bin")
  .map((folder) => join(folder, "redis-server"))
  .find(existsSync);

/** Whether there can be one; tests that need it are skipped otherwise. */
export const hasRedis = process.env.DOCKET_TEST_REDIS !== undefined || program !== undefined;

/**
 * Gives a server.
 *
 * @param database The number of its database, another one for each test file: they run at the same time.
 */
export async function startRedis(database: number): Promise<RedisServer> {
  const given = process.env.DOCKET_TEST_REDIS;
  if (given !== undefined)
    return { address: new URL(`/${database}`, given).href, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "docket-redis-"));
  const port = await freePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder];
  const child = spawn(program!, settings, { stdio: ["ignore", "pipe", "ignore"] });
  for await (const line of createInterface(child.stdout)) if (/Ready to accept connections/.test(line)) break;
  child.stdout.resume();
  return {
    address: `redis://127.0.0.1:${port}/${database}`,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
