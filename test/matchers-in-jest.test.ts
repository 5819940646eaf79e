/** The matchers in Jest itself, on the package as it is built: what passes, what fails, and what a failure tells. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage } from "./support/built-package.ts";

const jest = join(import.meta.dirname, "../node_modules/jest/bin/jest.js");

const setup = `
import { matchers, serializer } from "docket-ast/matchers";
expect.extend(matchers);
expect.addSnapshotSerializer(serializer);
`;

const tests = `
import { parse, resolve, select } from "docket-ast";

const source = "IQS attached call records. [Docket No. 596-1 at 2.] Id. at 4.";

test("passes", () => {
  expect(source).toCite("ECF No. 596-1");
  expect(source).toCiteEntry(596, { attachment: 1, pins: ["page 2", "page 4"] });
  expect(source).toHaveNode("docketEntry", { number: 596, value: expect.stringContaining("-1") });
  expect(select("backReference", resolve(parse(source)))).toResolveTo("docket:596-1");
  expect(source).not.toHaveCaption({ court: "cand" });
  expect(source).toParseWithoutMessages();
});

test("fails", () => {
  expect(source).toCite("ECF No. 597");
});

test("snapshots", () => {
  expect(select("docketCitation", parse(source))).toMatchInlineSnapshot(\`
docketCitation 1:29 id=c1 label="Docket No."
  docketEntry 1:40 number=596 attachment=1 "596-1"
  pinCite 1:49 unit=page from=2 "2"
\`);
});
`;

interface JestReport {
  testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
}

let built: BuiltPackage;
let folder: string;

beforeAll(async () => {
  built = await buildPackage();
  // Jest finds no tests below a folder called node_modules
  folder = await mkdtemp(join(tmpdir(), "docket-jest-"));
  await mkdir(join(folder, "node_modules"));
  await symlink(join(built.folder, "node_modules/docket-ast"), join(folder, "node_modules/docket-ast"));
  const config = { testEnvironment: "node", transform: {}, setupFilesAfterEnv: ["<rootDir>/setup.js"] };
  await Promise.all([
    writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", jest: config })),
    writeFile(join(folder, "setup.js"), setup),
    writeFile(join(folder, "order.test.js"), tests),
  ]);
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true });
  await built.remove();
});

describe("the matchers in Jest", () => {
  it("pass, fail and show trees as in Vitest", async () => {
    const { stdout, stderr } = await runProgram(
      process.execPath,
      [
        "--experimental-vm-modules",
        "--no-warnings",
        jest,
        "--ci",
        "--json",
        "--cacheDirectory",
        join(folder, "cache"),
      ],
      { cwd: folder },
    );
    const { testResults } = JSON.parse(stdout || "{}") as Partial<JestReport>;
    const results = testResults?.flatMap(({ assertionResults }) => assertionResults) ?? [];
    expect(
      results.map(({ title, status }) => `${title}: ${status}`),
      stderr,
    ).toEqual(["passes: passed", "fails: failed", "snapshots: passed"]);
    expect(results[1]!.failureMessages.join("\n")).toContain(
      `expected the order to cite ECF No. 597 (docket:597); nearest to that it cites docket:596-1:

  1 | IQS attached call records. [Docket No. 596-1 at 2.] Id. at 4.
    |                             ^^^^^^^^^^^^^^^^^^^^^`,
    );
  });
});
