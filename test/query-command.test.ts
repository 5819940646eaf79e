/** `docket query` as a shell runs it. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSelector } from "../src/query/check-selector.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage, Outcome } from "./support/built-package.ts";

let built: BuiltPackage;
let folder: string;

beforeAll(async () => {
  built = await buildPackage();
  folder = await mkdtemp(join(tmpdir(), "docket-query-"));
  await writeFile(
    join(folder, "a.txt"),
    "The motion is untimely. [Docket No. 596-1 at 2.]\nSee ECF\nNo. 12. Id. at 3.\n",
  );
  await writeFile(join(folder, "b.md"), "*See* Dkt. 7.\n");
}, 60_000);

afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});

const query = (...args: string[]): Promise<Outcome> =>
  runProgram(process.execPath, [built.command, "query", ...args], { cwd: folder });

describe("docket query", () => {
  it("gives a line for each node, as an editor can jump to it", async () => {
    expect(await query("docketCitation", "a.txt", "b.md")).toEqual({
      status: 0,
      stdout: "a.txt:1:26: Docket No. 596-1 at 2\na.txt:2:5: ECF No. 12\nb.md:1:7: Dkt. 7\n",
      stderr: "",
    });
    expect((await query("docketCitation:has(docketEntry[number=596])", ".")).stdout).toBe(
      "a.txt:1:26: Docket No. 596-1 at 2\n",
    );
  });

  it("gives nodes as JSON, with their files and words", async () => {
    const { stdout } = await query("docketEntry[number=12]", "a.txt", "b.md", "--format", "ndjson");
    expect(JSON.parse(stdout)).toMatchObject({
      file: "a.txt",
      text: "12",
      node: { type: "docketEntry", number: 12 },
    });
    const list = JSON.parse(
      (await query("docketEntry", "a.txt", "b.md", "--format", "json")).stdout,
    ) as object[];
    expect(list).toMatchObject([{ text: "596-1" }, { text: "12" }, { file: "b.md", text: "7" }]);
  });

  it("counts nodes, and names the orders that have some", async () => {
    expect((await query("pinCite", "a.txt", "b.md", "--count")).stdout).toBe("a.txt:2\nb.md:0\n");
    expect((await query("pinCite", "a.txt", "b.md", "--files")).stdout).toBe("a.txt\n");
  });

  it("exits with 0 whatever it finds, with 1 for nothing when it is asked to", async () => {
    expect(await query("heading", "a.txt")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(await query("heading", "a.txt", "--exit-status")).toEqual({ status: 1, stdout: "", stderr: "" });
    expect(await query("pinCite", "b.md", "a.txt", "-e", "-l")).toMatchObject({
      status: 0,
      stdout: "a.txt\n",
    });
  });

  it("reads nothing for a selector that can find nothing", async () => {
    expect(await query("docketentry", "gone.txt")).toEqual({
      status: 2,
      stdout: "",
      stderr: "docket: docketentry: there is no node type docketentry; did you mean docketEntry?\n",
    });
    expect(await query("docketEntry", "a.txt", "--count", "--files")).toMatchObject({ status: 2 });
    expect(await query("docketEntry", "a.txt", "--count", "--format", "json")).toMatchObject({ status: 2 });
    expect(await query("docketEntry")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("checkSelector", () => {
  it.each([
    "docketEntry",
    "*",
    "docketEntry[number=596][attachment]",
    "order > paragraph:not(:has(docketCitation, [label*='No.'])) ~ heading",
    "pinCite:nth-child(2n+1)",
    ":root",
  ])("takes %s", (selector) => {
    expect(checkSelector(selector)).toBeUndefined();
  });

  it.each([
    ["docketentry", "there is no node type docketentry; did you mean docketEntry?"],
    ["docketEntyr", "there is no node type docketEntyr; did you mean docketEntry?"],
    ["dokcetEntries", "there is no node type dokcetEntries; did you mean docketEntry?"],
    ["cite", "did you mean pinCite or stringCite or title?"],
    ["paragraph pins", "there is no node type pins; there are order, caption, court"],
    ["order:has(> entry)", "there is no node type entry; did you mean docketEntry?"],
    ["[entryNumber=2]", "there is no field entryNumber; there are id, role"],
    [
      "docketEntry[entryNumber=2]",
      "docketEntry has no field entryNumber; it has number, attachment, through",
    ],
    ["order docketEntry[numbre=2]", "docketEntry has no field numbre; did you mean number?"],
    ["text[court]", "text has no field court; it has value"],
    ["docketEntry:hover", "there is no pseudo-class hover"],
    ["docketEntry.first", "nodes have types and fields, but no classes or ids"],
    ["docketEntry[", "is no selector"],
    ["", "is no selector"],
  ])("refuses %s: %s", (selector, told) => {
    expect(checkSelector(selector)).toContain(told);
  });
});
