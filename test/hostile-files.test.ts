/** Files and folders that mean harm to who reads them with `docket`. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findInputs } from "../src/cli/inputs.ts";
import type { Log } from "../src/cli/log.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage, Outcome } from "./support/built-package.ts";

let built: BuiltPackage;
let folder: string;

beforeAll(async () => {
  built = await buildPackage();
  folder = await mkdtemp(join(tmpdir(), "docket-hostile-"));
}, 60_000);

afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});

const docket = (args: string[], input?: string | Uint8Array): Promise<Outcome> =>
  runProgram(process.execPath, [built.command, ...args], {
    cwd: folder,
    ...(input !== undefined && { input }),
  });

// eslint-disable-next-line no-control-regex
const harmful = /[\0-\t\v-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe("links", () => {
  it("that lead round in circles are told, or passed over", async () => {
    await mkdir(join(folder, "circle/deep/deeper"), { recursive: true });
    await writeFile(join(folder, "circle/order.txt"), "See ECF No. 12.");
    await symlink("b.txt", join(folder, "circle/a.txt"));
    await symlink("a.txt", join(folder, "circle/b.txt"));
    await symlink("../..", join(folder, "circle/deep/deeper/up"));
    const { stdout, stderr, status } = await docket(["cites", "circle", "--format", "ndjson"]);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ text: "ECF No. 12" });
    for (const line of stderr.trim().split("\n").filter(Boolean))
      expect(line).toMatch(/^docket: circle\/[ab]\.txt: (?:too many symbolic links|no such file or folder)$/);
    expect([0, 1]).toContain(status);
  });

  it("to what never ends are not followed for ever", async () => {
    await symlink("/dev/zero", join(folder, "endless.txt"));
    const { stdout, stderr, status } = await docket(["cites", "endless.txt"]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^docket: endless\.txt: /);
    expect(status).toBe(1);
  });
});

describe("names", () => {
  const names = [
    "two\nlines.txt",
    "red\u001b[31m.txt",
    "turned\u202etxt.exe.txt",
    "=cmd.txt",
    "-rf.txt",
    'a,b"c.txt',
  ];

  it("are shown as one line of visible signs, and are read all the same", async () => {
    await mkdir(join(folder, "names"));
    for (const name of names)
      await writeFile(join(folder, "names", name), "See ECF No. 12. Id. Smith, supra.");
    const outcomes = await Promise.all(
      ["table", "json", "ndjson", "csv"].map((format) => docket(["cites", "names", "--format", format])),
    );
    for (const { stdout, stderr, status } of outcomes) {
      expect(status).toBe(0);
      expect(stderr).not.toMatch(harmful);
      expect(stdout.match(/ECF No\. 12/g)?.length).toBeGreaterThanOrEqual(names.length);
    }
    expect(outcomes[0]!.stdout).not.toMatch(harmful);
    const records = outcomes[2]!.stdout.trim().split("\n");
    expect(new Set(records.map((line) => (JSON.parse(line) as { file: string }).file))).toEqual(
      new Set(names.map((name) => `names/${name}`)),
    );
  });
});

describe("what an order says to a terminal", () => {
  const text =
    "Acme\u001b]0;owned\u0007 v. Roe\u001b[2J, 5 U.S. 1 (2001). Id. at \u009b31m3. Roe\u001b[1A, supra, at 4. Filed February 30, 2016.";

  it.each([["cites"], ["lint"], ["parse", "--format", "tree"], ["query", "*"]])(
    "is harmless in docket %s",
    async (...args) => {
      const order = args[0] === "query" ? ["query", "caseCitation", "-"] : [...args, "-"];
      const { stdout, stderr } = await docket([...order, "--from", "text"], text);
      expect(stdout + stderr).not.toMatch(harmful);
    },
  );
});

describe("size", () => {
  it("over the limit is refused before the file is read", async () => {
    await writeFile(join(folder, "large.txt"), "See ECF No. 12 at 3. ".repeat(100));
    const { stdout, stderr, status } = await docket(["cites", "large.txt", "--max-document-bytes", "2kB"]);
    expect({ stdout, stderr, status }).toEqual({
      stdout: "",
      stderr: "docket: large.txt: has 0.002 MB, over the limit of 0.002 MB (--max-document-bytes)\n",
      status: 1,
    });
  });

  it("holds for standard input too", async () => {
    const { stdout, stderr, status } = await docket(
      ["cites", "-", "--max-document-bytes", "1MB"],
      "(".repeat(2_000_000),
    );
    expect({ stdout, stderr, status }).toEqual({
      stdout: "",
      stderr: "docket: -: is over the limit of 1 MB (--max-document-bytes)\n",
      status: 1,
    });
  });

  it("of 100 MB is over what is read unless it is asked for", async () => {
    await writeFile(join(folder, "huge.txt"), Buffer.alloc(100_000_000, "x"));
    const { stderr, status } = await docket(["cites", "huge.txt"]);
    expect(stderr).toBe("docket: huge.txt: has 100 MB, over the limit of 32 MB (--max-document-bytes)\n");
    expect(status).toBe(1);
    await rm(join(folder, "huge.txt"));
  });
});

describe("kinds of files that say they are another", () => {
  it.each([
    [
      "a PDF that is cut off",
      Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\n"),
      "cut.pdf",
    ],
    ["a zip archive named as text", Buffer.from("PK\u0003\u0004 and more"), "zip.txt"],
    ["NUL bytes", Buffer.from("See ECF No. 12\0"), "nul.txt"],
    ["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x00]), "half.txt"],
  ])("%s: told in one line", async (_, bytes, name) => {
    await writeFile(join(folder, name), bytes);
    const { stdout, stderr, status } = await docket(["cites", name]);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(`^docket: ${name}: `)]);
    expect(status).toBe(1);
  });
});

describe("a folder of very many files", () => {
  it("is listed without reading them, in little memory", async () => {
    const many = join(folder, "many");
    const count = 20_000;
    await mkdir(many);
    for (let at = 0; at < count; at += 500)
      await Promise.all(
        Array.from({ length: 500 }, (_, one) => writeFile(join(many, `${at + one}.txt`), "")),
      );
    const told: string[] = [];
    const log = { fail: (name: string) => told.push(name) } as unknown as Log;
    const before = process.memoryUsage().heapUsed;
    const inputs = await findInputs([many], log);
    expect(inputs).toHaveLength(count);
    expect(told).toEqual([]);
    // names, and no more: a million of them fit in memory
    expect((process.memoryUsage().heapUsed - before) / count).toBeLessThan(4_000);
  });
});
