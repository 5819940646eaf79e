/** How long a process takes to start, and to have parsed its first order. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

const library = JSON.stringify(pathToFileURL("dist/index.js").href);

/** Two whole orders of the corpus, together 10 KB: each is half as long as an order of a court. */
const ORDERS = ["corpus/orders/cod-hash.txt", "corpus/orders/nced-de-pins.txt"];
const orders = `${JSON.stringify(ORDERS)}.map((file) => require("node:fs").readFileSync(file, "utf8")).join("\\n\\n")`;
/** 10 KB that cite more than any order does: 184 citations. */
const citations =
  '"UNITED STATES DISTRICT COURT\\n\\nSee ECF No. 12 at 3; Smith Decl. ¶ 4. Id. at 5.\\n\\n".repeat(128)';

/**
 * Milliseconds of wall time, the quickest of several; nothing where the package is not built. `orders` and `citations` are until the tree of
 * such a text is resolved.
 */
export function startTimes():
  Record<"node" | "version" | "import" | "orders" | "citations", number> | undefined {
  if (!existsSync("dist/cli.js")) return undefined;
  return {
    node: quickest(["-e", "0"]),
    version: quickest(["dist/cli.js", "--version"]),
    import: quickest(["-e", `import(${library})`]),
    orders: quickest(["-e", firstTree(orders)]),
    citations: quickest(["-e", firstTree(citations)]),
  };
}

function firstTree(text: string): string {
  return `import(${library}).then(({ parse, resolve }) => resolve(parse(${text}, { from: "text" })))`;
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
