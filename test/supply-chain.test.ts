/** What comes with the package: whose code, under which promise, and what that code may reach. */
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";

interface LockedPackage {
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  license?: string;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, LockedPackage>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");
const installed = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

describe("the packages that docket-ast brings along", () => {
  it("run no script when they are installed", () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(
      [],
    );
  });

  it("are locked to their content, from the registry", () => {
    const loose = locked.filter(
      ([path, { integrity, link, resolved }]) =>
        !link &&
        !path.includes("/node_modules/") &&
        (!integrity?.startsWith("sha512-") || resolved?.startsWith("https://registry.npmjs.org/") === false),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it("come under licences that ask for no more than to be named", () => {
    const known =
      /^\(?(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|MIT-0|Python-2\.0|CC-BY-4\.0)(?: (?:OR|AND) [\w.-]+)*\)?$/;
    expect(
      installed
        .filter(([, { license = "none" }]) => !known.test(license))
        .map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([]);
  });
});

describe("the code that reads orders", () => {
  /** All but what writes to databases and servers, and the command line. */
  const core = globSync([
    "grammar/**/*.ts",
    "src/*.ts",
    "src/{tree,text,read,resolve,graph,write,annotate,lint,query,sheet,link,matchers}/**/*.ts",
  ]);

  it("imports nothing of Node that reaches out of the process", () => {
    const reaching = core.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)]
        .map(([, module = ""]) => module.replace(/^node:/, ""))
        .filter((module) => isBuiltin(module) && !["path", "url", "util"].includes(module))
        .map((module) => `${file}: ${module}`),
    );
    expect(reaching).toEqual([]);
  });

  it("makes no code of text, and asks no server", () => {
    const calls =
      /\beval\s*\(|\bnew Function\b|\bfetch\s*\(|\bWebSocket\b|\bXMLHttpRequest\b|\bprocess\.binding\b/;
    const doing = [...core, ...globSync("src/cli/**/*.ts")].filter((file) =>
      calls.test(readFileSync(file, "utf8")),
    );
    expect(doing).toEqual([]);
  });
});
