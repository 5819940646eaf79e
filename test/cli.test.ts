/** The `docket` command as a shell runs it: what it reads, writes and says, and its exit status. */
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage, Outcome } from "./support/built-package.ts";

let built: BuiltPackage;
let folder: string;

beforeAll(async () => {
  built = await buildPackage();
  folder = await mkdtemp(join(tmpdir(), "docket-cli-"));
  await mkdir(join(folder, "orders/2016"), { recursive: true });
  await mkdir(join(folder, "empty"));
  await write("orders/first.txt", "The motion is denied. [Docket No. 12.]");
  await write("orders/2016/second.MD", "*See* ECF No. 596-1 at 3.");
  await write("orders/notes.log", "ECF No. 99.");
}, 60_000);

afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});

const write = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(folder, name), content);
const docket = (args: string[], input?: string | Uint8Array): Promise<Outcome> =>
  runProgram(process.execPath, [built.command, ...args], {
    cwd: folder,
    ...(input !== undefined && { input }),
  });
const shell = (line: string): Promise<Outcome> =>
  runProgram("bash", ["-c", `docket() { "${process.execPath}" "${built.command}" "$@"; }\n${line}`], {
    cwd: folder,
  });
/** What `docket cites --format ndjson` found, and where. */
const found = ({ stdout }: Outcome): string[] =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; text: string })
    .map(({ file, text }) => `${file}: ${text}`);

describe("inputs", () => {
  it("takes a folder, with all that lies under it", async () => {
    const outcome = await docket(["cites", "orders", "--format", "ndjson"]);
    expect(found(outcome)).toEqual([
      "orders/2016/second.MD: ECF No. 596-1 at 3",
      "orders/first.txt: Docket No. 12",
    ]);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
  });

  it("takes files whatever their ending, globs, and each file once", async () => {
    const outcome = await docket([
      "cites",
      "orders/notes.log",
      "orders/*.txt",
      "./orders/first.txt",
      "--format",
      "ndjson",
    ]);
    expect(found(outcome)).toEqual(["orders/notes.log: ECF No. 99", "orders/first.txt: Docket No. 12"]);
    expect(outcome.status).toBe(0);
  });

  it("takes a file whose name looks like a glob, and does not go round in circles of links", async () => {
    await mkdir(join(folder, "links"));
    await write("links/[a].txt", "Dkt. 7.");
    await symlink("..", join(folder, "links/up"));
    const outcome = await docket(["cites", "links/[a].txt", "links", "--format", "ndjson"]);
    expect(found(outcome).filter((line) => line.includes("Dkt. 7"))).toEqual(["links/[a].txt: Dkt. 7"]);
  });

  it("reads standard input as -", async () => {
    const outcome = await docket(["cites", "-", "--from", "text", "--format", "ndjson"], "See Dkt. 34.");
    expect(found(outcome)).toEqual(["-: Dkt. 34"]);
  });

  it("reads UTF-8 and UTF-16 with a byte order mark, which no offset counts", async () => {
    await write("utf-8.txt", "\uFEFFDkt. 34");
    await write("utf-16.txt", Buffer.from("\uFEFFDkt. 35", "utf16le"));
    const { stdout } = await docket(["cites", "utf-8.txt", "utf-16.txt", "--format", "ndjson"]);
    const records = stdout.trim().split("\n");
    expect(records.map((line) => JSON.parse(line) as object)).toMatchObject([
      { text: "Dkt. 34", start: 0, end: 7 },
      { text: "Dkt. 35", start: 0, end: 7 },
    ]);
  });

  it("names each input that fails in one line, and does the others", async () => {
    await write("latin-1.txt", Buffer.from("caf\u00e9 Dkt. 1", "latin1"));
    await write("program.txt", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]));
    await write("two\nlines\u001b[31m.txt", Buffer.from([0xff]));
    const inputs = [
      "gone.txt",
      "latin-1.txt",
      "program.txt",
      "two\nlines\u001b[31m.txt",
      "empty",
      "*.pdf",
      "orders/first.txt",
    ];
    const outcome = await docket(["cites", ...inputs, "--format", "ndjson"]);
    expect(outcome.stderr.trimEnd().split("\n")).toEqual([
      "docket: gone.txt: no such file or folder",
      "docket: empty: no orders in this folder (.md, .markdown, .txt, .html, .pdf)",
      "docket: *.pdf: no file matches",
      "docket: latin-1.txt: is not UTF-8: byte 0xe9 at 3; convert it first (iconv -f WINDOWS-1252 -t UTF-8, for one)",
      "docket: program.txt: is not text (it has NUL bytes)",
      "docket: two\\nlines\\u001b[31m.txt: is not UTF-8: byte 0xff at 0; convert it first (iconv -f WINDOWS-1252 -t UTF-8, for one)",
    ]);
    expect(found(outcome)).toEqual(["orders/first.txt: Docket No. 12"]);
    expect(outcome.status).toBe(1);
  });

  it("tells what cannot be resolved on standard error, unless it is to be quiet", async () => {
    const [loud, quiet] = await Promise.all([
      docket(["cites", "-", "--format", "ndjson"], "Id. at 3."),
      docket(["cites", "-", "--format", "ndjson", "--quiet"], "Id. at 3."),
    ]);
    expect(loud.stderr).toMatch(/1:1.*warning.*Id\..*id-without-antecedent/);
    expect(quiet.stderr).toBe("");
    expect([loud.status, quiet.status]).toEqual([0, 0]);
    expect(loud.stdout).toBe(quiet.stdout);
  });
});

describe("output", () => {
  it("gives the tree of one order, and a list of the trees of several", async () => {
    const [one, several] = await Promise.all([
      docket(["parse", "orders/first.txt"]),
      docket(["parse", "orders"]),
    ]);
    expect(JSON.parse(one.stdout)).toMatchObject({ type: "order", children: [{ type: "paragraph" }] });
    expect(JSON.parse(several.stdout)).toMatchObject([
      { file: "orders/2016/second.MD", tree: { type: "order" } },
      { file: "orders/first.txt", tree: { type: "order" } },
    ]);
  });

  it("gives one graph of several orders", async () => {
    const { stdout } = await docket(["graph", "orders"]);
    const { nodes, edges } = JSON.parse(stdout) as { nodes: { id: string }[]; edges: object[] };
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(["order:first", "order:second"]));
    expect(edges).toContainEqual(
      expect.objectContaining({ type: "cites", source: "order:first", citation: "c1" }),
    );
  });

  it("knows orders of the same name by their paths", async () => {
    await mkdir(join(folder, "same/2017"), { recursive: true });
    await write("same/order.txt", "Dkt. 1.");
    await write("same/2017/order.md", "Dkt. 2.");
    const { stdout } = await docket(["graph", "same"]);
    const { nodes } = JSON.parse(stdout) as { nodes: { id: string; type: string }[] };
    const orders = nodes.filter(({ type }) => type === "order").map(({ id }) => id);
    expect(orders).toEqual(["order:same/2017/order.md", "order:same/order.txt"]);
  });

  it("writes a file whole, and leaves nothing else behind", async () => {
    const outcome = await docket(["cites", "orders", "--format", "json", "--output", "empty/cites.json"]);
    expect(outcome).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(JSON.parse(await readFile(join(folder, "empty/cites.json"), "utf8"))).toHaveLength(2);
    expect(await readdir(join(folder, "empty"))).toEqual(["cites.json"]);
    await rm(join(folder, "empty/cites.json"));
  });

  it("leaves the file as it was when no input could be read", async () => {
    await write("kept.json", "[]");
    const outcome = await docket(["parse", "gone.txt", "--output", "kept.json"]);
    expect(outcome.status).toBe(1);
    expect(await readFile(join(folder, "kept.json"), "utf8")).toBe("[]");
  });

  it("refuses an output that cannot be, before it reads anything", async () => {
    const [nowhere, onFolder, onInput] = await Promise.all([
      docket(["parse", "orders", "--output", "no/where.json"]),
      docket(["parse", "orders", "--output", "empty"]),
      docket(["parse", "orders/first.txt", "--output", "orders/first.txt"]),
    ]);
    expect(nowhere).toEqual({
      status: 2,
      stdout: "",
      stderr: "docket: no/where.json: no such file or folder\n",
    });
    expect(onFolder).toEqual({ status: 2, stdout: "", stderr: "docket: empty: is a folder\n" });
    expect(onInput.stderr).toBe("docket: orders/first.txt: is an input too; write to another file\n");
    expect(await readdir(join(folder, "orders"))).toEqual(["2016", "first.txt", "notes.log"]);
  });

  it("writes into a device or pipe as it is", async () => {
    expect(await shell("docket parse orders/first.txt --output /dev/stdout | cat")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\{\s*"type": "order"/) as string,
    });
  });

  it("stops in silence when nobody reads on", async () => {
    await write("long.txt", "See ECF No. 12 at 3. ".repeat(20_000));
    const outcome = await shell('docket cites long.txt --format ndjson | head -n 1; exit "${PIPESTATUS[0]}"');
    expect(found(outcome)).toEqual(["long.txt: ECF No. 12 at 3"]);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("usage", () => {
  it("tells wrong usage on standard error, with exit status 2", async () => {
    const lines: [string[], RegExp][] = [
      [[], /Usage: docket/],
      [["pars", "a"], /unknown command 'pars'\n\(Did you mean parse\?\)/],
      [["parse"], /missing required argument/],
      [["parse", "a", "--formt", "json"], /unknown option '--formt'\n\(Did you mean --format\?\)/],
      [
        ["cites", "a", "--format", "\u001b[31mxml"],
        /'\\u001b\[31mxml' is invalid. Allowed choices are table, json, ndjson, csv/,
      ],
    ];
    const outcomes = await Promise.all(lines.map(([args]) => docket(args)));
    for (const [at, outcome] of outcomes.entries()) {
      expect(outcome).toMatchObject({
        status: 2,
        stdout: "",
        stderr: expect.stringMatching(lines[at]?.[1] ?? /^$/) as string,
      });
    }
  });

  it("shows its version and its help on standard output", async () => {
    const [version, help, ofCommand] = await Promise.all([
      docket(["--version"]),
      docket(["--help"]),
      docket(["help", "graph"]),
    ]);
    const { version: expected } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
    expect(version).toEqual({ status: 0, stdout: `${expected}\n`, stderr: "" });
    expect(help.stdout).toMatch(/parse .*cites .*graph .*schema .*Exit status:/s);
    expect(ofCommand.stdout).toMatch(/Usage: docket graph .*Examples:.*Exit status:/s);
  });
});

describe("HTML and PDF", () => {
  const fixtures = join(import.meta.dirname, "fixtures");

  it("are told by name and by content, and cite alike", async () => {
    const [html, pdf] = await Promise.all([
      docket(["cites", join(fixtures, "printed.html"), "--format", "ndjson"]),
      docket(["cites", "-", "--format", "ndjson"], await readFile(join(fixtures, "printed.pdf"))),
    ]);
    expect(html).toMatchObject({ status: 0, stderr: "" });
    expect(pdf).toMatchObject({ status: 0, stderr: "" });
    const count = ({ stdout }: Outcome): number => stdout.trim().split("\n").length;
    expect([count(html), count(pdf)]).toEqual([21, 21]);
  });
});

describe("docket lint", () => {
  it.each([
    ["an error", "Filed on February 30, 2016. See ECF No. 3.", [], 1],
    ["a warning", "Id. at 3 is cited.", [], 0],
    ["a warning, when warnings count", "Id. at 3 is cited.", ["--fail-on", "warning"], 1],
    ["nothing to say", "See ECF No. 12 at 3.", ["--fail-on", "warning"], 0],
  ])("exits for %s as it should, all told on standard output", async (_, text, options, status) => {
    expect(await docket(["lint", "-", ...options], text)).toMatchObject({ status, stderr: "" });
  });

  it("refuses a level that it does not know", async () => {
    expect(await docket(["lint", "-", "--fail-on", "info"], "")).toMatchObject({ status: 2, stdout: "" });
  });
});
