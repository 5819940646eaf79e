/** `docket annotate`: the order with links, and not a byte of it changed besides. */
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkHtml } from "../src/link/link-html.ts";
import { linkMarkdown, linkText } from "../src/link/link-markdown.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage, Outcome } from "./support/built-package.ts";

const pdfs = "pdfs/{entry}[-{attachment}].pdf[#page={page}]";

/** The source again: every link that was put in taken out. */
const withoutLinks = (text: string): string =>
  text
    .replace(/<a href="pdfs\/[^"]*">([^]*?)<\/a>/g, "$1")
    .replace(/\[((?:\[[^[\]]*\]|[^[\]])*)\]\(pdfs\/[^)]*\)/g, "$1");

describe("links in Markdown", () => {
  it.each([
    [
      "[Docket No. 596-1 at 2.] *Id.* at 4.",
      "[[Docket No. 596-1 at 2](pdfs/596-1.pdf#page=2).] [*Id.* at 4](pdfs/596-1.pdf#page=4).",
    ],
    ["> See **ECF No.\n> 12**.", "> See **[ECF No.\n> 12](pdfs/12.pdf)**."],
    [
      "See `Dkt. 12` and [Dkt. 13](a) and <b title='Dkt. 14'>.",
      "See `Dkt. 12` and [Dkt. 13](a) and <b title='Dkt. 14'>.",
    ],
    ["*See Dkt.* 12.", "*See Dkt.* 12."],
    [
      "AT&amp;T. \\[Dkt. 12\\]\r\n\r\nDkt. 13.\r\n",
      "AT&amp;T. \\[[Dkt. 12](pdfs/12.pdf)\\]\r\n\r\n[Dkt. 13](pdfs/13.pdf).\r\n",
    ],
    ["    indented code: Dkt. 12\n", "    indented code: Dkt. 12\n"],
  ])("%j", (source, expected) => {
    expect(linkMarkdown(source, pdfs).text).toBe(expected);
  });

  it("counts what it could not link", () => {
    const { linked, left } = linkMarkdown("See Dkt. 12, [Dkt. 13](a).", pdfs);
    expect(linked).toBe(1);
    expect(left.map(({ url }) => url)).toEqual(["pdfs/13.pdf"]);
  });

  it("writes addresses so that Markdown reads them", () => {
    expect(linkMarkdown("Dkt. 12.", "a (b)/{entry}.pdf").text).toBe("[Dkt. 12](a%20%28b%29/12.pdf).");
  });
});

describe("links in plain text", () => {
  it.each([
    ["See ECF\n   No. 12 at 3.\n", "See [ECF\n   No. 12 at 3](pdfs/12.pdf#page=3).\n"],
    ["(Dkt. 12 [sealed], 13.)", "([Dkt. 12](pdfs/12.pdf) [sealed], 13.)"],
  ])("%j", (source, expected) => {
    expect(linkText(source, pdfs).text).toBe(expected);
  });
});

describe("links in HTML", () => {
  it.each([
    ["<p>See Dkt. 12\r\n at 3.", '<p>See <a href="pdfs/12.pdf#page=3">Dkt. 12\r\n at 3</a>.'],
    [
      "<P>AT&amp;T&nbsp;&eacute; Dkt.&nbsp;12 <I>id.</I> at&#32;4</P>",
      '<P>AT&amp;T&nbsp;&eacute; <a href="pdfs/12.pdf">Dkt.&nbsp;12</a> <a href="pdfs/12.pdf#page=4"><I>id.</I> at&#32;4</a></P>',
    ],
    [
      "<title>Dkt. 1</title><p><a href=x>Dkt. 2</a> <i>See Dkt.</i> 3",
      "<title>Dkt. 1</title><p><a href=x>Dkt. 2</a> <i>See Dkt.</i> 3",
    ],
  ])("%j", (source, expected) => {
    expect(linkHtml(source, pdfs).text).toBe(expected);
  });

  it("escapes addresses", () => {
    expect(linkHtml("<p>Dkt. 12", '"><script>&{entry}').text).toBe(
      '<p><a href="&quot;>&lt;script>&amp;12">Dkt. 12</a>',
    );
  });
});

describe("whole orders", async () => {
  const folder = join(import.meta.dirname, "../corpus/orders");
  const orders = (await readdir(folder)).filter((name) => /\.(?:md|txt)$/.test(name));

  it.each(orders)("%s is as it was when its links are taken out", async (name) => {
    const source = await readFile(join(folder, name), "utf8");
    const { text } = name.endsWith(".md") ? linkMarkdown(source, pdfs) : linkText(source, pdfs);
    expect(withoutLinks(text)).toBe(source);
  });

  it.each(["printed.html", "casebody.html", "courtlistener.html"])("%s, too", async (name) => {
    const source = await readFile(join(import.meta.dirname, "fixtures", name), "utf8");
    const { text, linked } = linkHtml(source, pdfs);
    expect(linked).toBeGreaterThan(0);
    expect(withoutLinks(text)).toBe(source);
  });
});

describe("docket annotate", () => {
  let built: BuiltPackage;
  let folder: string;

  beforeAll(async () => {
    built = await buildPackage();
    folder = await mkdtemp(join(tmpdir(), "docket-annotate-"));
    await writeFile(join(folder, "order.md"), "\uFEFFSee Dkt. 12 at 3; [Dkt. 13](x).\r\n");
    await writeFile(join(folder, "order.html"), "<p>See Dkt. 12.");
    await writeFile(join(folder, "order.pdf"), "%PDF-1.4");
  }, 60_000);

  afterAll(async () => {
    await built.remove();
    await rm(folder, { recursive: true });
  });

  const annotated = (args: string[], input = ""): Promise<Outcome> =>
    runProgram(process.execPath, [built.command, "annotate", ...args], { cwd: folder, input });

  it("keeps even the byte order mark, and tells what it could not link", async () => {
    const { status, stderr } = await annotated(["order.md", "--link", pdfs, "--output", "linked.md"]);
    expect(await readFile(join(folder, "linked.md"), "utf8")).toBe(
      "\uFEFFSee [Dkt. 12 at 3](pdfs/12.pdf#page=3); [Dkt. 13](x).\r\n",
    );
    expect(stderr).toContain("it does not lead to pdfs/13.pdf");
    expect(status).toBe(0);
  });

  it("takes HTML, and text from standard input", async () => {
    expect((await annotated(["order.html", "--link", pdfs])).stdout).toBe(
      '<p>See <a href="pdfs/12.pdf">Dkt. 12</a>.',
    );
    expect((await annotated(["-", "--link", pdfs], "See Dkt. 12.")).stdout).toBe(
      "See [Dkt. 12](pdfs/12.pdf).",
    );
  });

  it.each([
    ["no link", ["order.md"], 2, "--link is missing"],
    [
      "a template that names what there is not",
      ["order.md", "--link", "{page}/{foo}"],
      2,
      "a link has no {foo}",
    ],
    ["a folder", [".", "--link", "x"], 2, "is no single file"],
    ["the input as output", ["order.md", "--link", "x", "--output", "order.md"], 2, "is the input too"],
    ["a PDF", ["order.pdf", "--link", "x"], 1, "a PDF cannot be annotated"],
    ["a file that is missing", ["gone.md", "--link", "x"], 1, "no such file or folder"],
  ])("refuses %s", async (_, args, status, told) => {
    const outcome = await annotated(args);
    expect(outcome).toMatchObject({ status, stdout: "" });
    expect(outcome.stderr).toContain(told);
  });
});
