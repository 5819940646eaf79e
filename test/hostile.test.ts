/** Text that means harm: to the program that reads it, to a terminal, to a spreadsheet, to who goes on with the results. */
import { VFile } from "vfile";
import { afterEach, describe, expect, test } from "vitest";
import { citations } from "../src/citations.ts";
import type { CitationRecord } from "../src/citations.ts";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { parseReading } from "../src/parse-reading.ts";
import { readHtml } from "../src/read/html.ts";
import { resolve } from "../src/resolve/index.ts";
import { validateTree } from "../src/tree/validate.ts";
import { writeCsv } from "../src/write/csv.ts";
import { writeDot } from "../src/write/dot.ts";
import { writeGraphml } from "../src/write/graphml.ts";
import { writeMermaid } from "../src/write/mermaid.ts";
import { writeTable } from "../src/write/table.ts";

describe("a cell of CSV that a spreadsheet would run", () => {
  const [record] = citations(resolve(parse("See ECF No. 12.")), { source: "See ECF No. 12." });

  test.each(["=HYPERLINK(1)", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])(
    "%j is written as text",
    (text) => {
      const [, line = ""] = writeCsv([{ ...record, file: text } as CitationRecord]).split(/\r\n(?!=1)/);
      expect(line.replace(/^"/, "")).toMatch(/^'[=+\-@\t\r]/);
    },
  );

  test("what is no formula is written as it stands", () => {
    expect(writeCsv([{ ...record, file: "a-b=c.txt" } as CitationRecord], { header: false })).toMatch(
      /^a-b=c\.txt,/,
    );
  });
});

describe("control characters in an order", () => {
  const source = `Acme\u001b]0;owned\u0007 v. Roe\u001b[2J, 5 U.S. 1 (2001). Smith\u009b31m Decl. ¶ 3\u202e (ECF No. 1\u001b[A2).`;
  // eslint-disable-next-line no-control-regex
  const harmful = /[\0-\t\v-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  test("are not in what is printed to be read", () => {
    const tree = resolve(parse(source));
    const graph = toGraph(tree);
    const printed = [
      writeTable(citations(tree, { source }), { source }),
      writeMermaid(graph),
      writeDot(graph),
      writeGraphml(graph),
    ];
    for (const text of printed) expect(text).not.toMatch(harmful);
  });
});

describe("names that every object has", () => {
  const before = Reflect.ownKeys(Object.prototype);
  afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(before));

  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
  test.each(names)("%s is a name like any other", (name) => {
    const source =
      `The Court considers the Declaration of ${name} (“${name} Decl.”), ECF No. 12 (the “${name}”). ${name} Decl. ¶ 3. ` +
      `See ${name} v. ${name}, 5 U.S. 1 (2001). ${name}, 5 U.S. at 3. ${name}, supra, at 4. Id. at 5. Ex. ${name}. ${name}, ECF No. 7.`;
    const tree = resolve(parse(source), new VFile(source));
    expect(validateTree(tree)).toEqual([]);
    const records = citations(tree, { source });
    expect(records.map(({ text }) => text)).toContain("ECF No. 12");
    expect(writeCsv(records)).toContain("ECF No. 12");
    const graph = toGraph([tree, tree], { ids: [name, "other"] });
    expect(graph.hasNode(`order:${name}`)).toBe(true);
    const json = JSON.parse(JSON.stringify(graphToJson(graph))) as ReturnType<typeof graphToJson>;
    for (const { source: from, target } of json.edges)
      expect([graph.hasNode(from), graph.hasNode(target)]).toEqual([true, true]);
  });

  test.each(names)("%s is a party like any other", (name) => {
    const source = `UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\n${name},\n     Plaintiff,\n  v.\n${name} INC.,\n     Defendant.\n\nCase No. 15-cv-00798-HSG\n\nORDER\n\nThe motion (ECF No. 12) is denied.`;
    const tree = resolve(parse(source, { from: "text" }));
    expect(validateTree(tree)).toEqual([]);
    expect(toGraph(tree).hasNode("docket:12")).toBe(true);
  });
});

describe("bombs", () => {
  const many = 100_000;
  const html: Record<string, string> = {
    "elements in elements": `${"<div>".repeat(many)}See ECF No. 12.`,
    "formatting that is never closed": `${"<i>".repeat(20_000)}See ECF No. 12.`,
    "formatting closed in the wrong order": `${"<b><i></b></i>".repeat(5_000)}See ECF No. 12.`,
    "tables in tables": `${"<table><tr><td>".repeat(2_000)}See ECF No. 12.`,
    "ends without beginnings": `${"</div>".repeat(many)}See ECF No. 12.`,
    entities: `${"&amp;".repeat(many)}<p>See ECF No. 12.`,
    "an attribute without end": `<p title="${"a".repeat(1_000_000)}">See ECF No. 12.`,
    "a tag that is never closed": `<p>See ECF No. 12.</p>${"<a ".repeat(many)}`,
    footnotes: `${'<sup class="footnote"><a href="#fn1">1</a></sup>'.repeat(10_000)}<p>See ECF No. 12.`,
  };
  test.each(Object.entries(html))("of HTML: %s", (_name, page) => {
    const tree = parseReading(readHtml(page));
    expect(validateTree(tree)).toEqual([]);
    expect(citations(tree).map(({ text }) => text)).toContain("ECF No. 12");
  });

  const markdown: Record<string, string> = {
    "quotations in quotations": `${"> ".repeat(2_000)}See ECF No. 12.`,
    "lists in lists": Array.from({ length: 200 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
    "brackets that are never closed": `${"[".repeat(20_000)}See ECF No. 12.`,
    "links that are none": `${"[a](".repeat(5_000)}See ECF No. 12.`,
    emphasis: `${"*a _b ".repeat(5_000)}See ECF No. 12.`,
    "marks of code": `${"`".repeat(20_000)} See ECF No. 12.`,
    definitions: `${"[a]: b\n".repeat(5_000)}\nSee ECF No. 12.`,
  };
  test.each(Object.entries(markdown))("of Markdown: %s", (_name, source) => {
    expect(validateTree(resolve(parse(source, { from: "markdown" })))).toEqual([]);
  });
});
