import { MultiDirectedGraph, MultiGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { fromDot } from "ts-graphviz";
import { describe, expect, test } from "vitest";
import type { CitationRecord } from "../src/citations.ts";
import { toGraph } from "../src/graph/index.ts";
import type { DocketGraph } from "../src/graph/index.ts";
import { u } from "../src/tree/index.ts";
import { writeCsv } from "../src/write/csv.ts";
import { writeDot } from "../src/write/dot.ts";
import { writeGexf } from "../src/write/gexf.ts";
import { writeGraphml } from "../src/write/graphml.ts";
import { writeJson } from "../src/write/json.ts";
import { writeMermaid } from "../src/write/mermaid.ts";
import { writeNdjson } from "../src/write/ndjson.ts";
import { writeTable } from "../src/write/table.ts";
import { orderOf } from "./support/order-of.ts";

const none = { entries: [], pins: [], exhibits: [] };
const docket: CitationRecord = {
  file: "order.md",
  id: "c1",
  type: "docketCitation",
  label: "Docket Nos.",
  text: "Docket Nos. 596-1\nand 618-620 at 3",
  start: 10,
  end: 43,
  refersTo: "docket:596-1",
  ...none,
  entries: [
    { number: 596, attachment: 1 },
    { number: 618, through: { number: 620 } },
  ],
  pins: [{ unit: "page", from: "3" }],
};

describe("records", () => {
  test("JSON and NDJSON give the values back", () => {
    expect(JSON.parse(writeJson([docket]))).toEqual([docket]);
    const lines = [...writeNdjson([docket, docket])];
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line.indexOf("\n")).toBe(line.length - 1);
      expect(JSON.parse(line)).toEqual(docket);
    }
  });

  test("CSV: a column a field, lists in one cell", () => {
    const [head = "", row = ""] = writeCsv([docket]).split("\r\n");
    expect(head.startsWith("file,id,type,text,start,end,parent,refersTo,entries,pins,exhibits,")).toBe(true);
    expect(
      row.startsWith(
        'order.md,c1,docketCitation,"Docket Nos. 596-1\nand 618-620 at 3",10,43,,docket:596-1,596-1; 618–620,page 3,,',
      ),
    ).toBe(true);
  });

  test("CSV: without a header it continues a file", () => {
    expect(writeCsv([docket]).endsWith(writeCsv([docket], { header: false }))).toBe(true);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("CSV: %j is no formula", (text) => {
    expect(writeCsv([{ ...docket, text }], { header: false })).toMatch(/^order\.md,c1,docketCitation,"?'/);
  });

  test("a table for people", () => {
    const source = "First line\nDocket Nos. 596-1\nand 618-620 at 3";
    const date: CitationRecord = {
      type: "date",
      iso: "2016-03-30",
      precision: "day",
      text: "March 30, 2016",
      start: 3,
      end: 17,
      ...none,
    };
    const table = writeTable([date, { ...docket, start: 11 }], { source });
    const [head, ...rows] = table
      .trimEnd()
      .split("\n")
      .map((line) => line.trim().split(/ {2,}/));
    expect(head).toEqual(["type", "citation", "stands for", "pins", "line:col"]);
    expect(rows).toEqual([
      ["date", "March 30, 2016", "2016-03-30", "1:4"],
      ["docket", "Docket Nos. 596-1 and 618-620 at…", "docket:596-1", "page 3", "2:1"],
    ]);
  });

  test("a table cannot command the terminal", () => {
    const text = "Docket\u001b]0;owned\u0007 \u009b31m\u202eNo. 1";
    const table = writeTable([{ ...docket, text }], { source: "" });
    expect(table).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(table).toContain("Docket␛]0;owned␇");
  });
});

const hostile = `"A" & <B> 'C' \\ [D] {E} \`F\` #G; |H|\n--> 日本 \u0007\ud800 \\"`;

function sample(): DocketGraph {
  const party = u("party", 0, 0, { value: hostile, role: "plaintiff", etAl: false });
  const number = u("caseNumber", 0, 0, { value: "15-cv-798", normalized: "15-cv-00798" });
  const title = u("title", 0, 0, { value: hostile });
  const text = "On March 30, 2016, X filed a motion. Docket No. 542. See Docket Nos. 542, 596-1.";
  return toGraph(orderOf(text, [party, number, title]), { ids: [hostile] });
}

describe("graphs", () => {
  const graph = sample();

  test("GraphML is read back by graphology", () => {
    const read = parseGraphml(MultiDirectedGraph, writeGraphml(graph));
    expect(read.order).toBe(graph.order);
    expect(read.size).toBe(graph.size);
    expect(read.getNodeAttributes("docket:596-1")).toEqual({
      type: "docket",
      label: "Docket No. 596-1",
      number: 596,
      attachment: 1,
    });
    expect(read.getEdgeAttributes("docket:596-1 attachmentOf docket:596")).toEqual({ type: "attachmentOf" });
  });

  test("GEXF is read back by graphology", () => {
    const read = parseGexf(MultiDirectedGraph, writeGexf(graph));
    expect(read.order).toBe(graph.order);
    expect(read.size).toBe(graph.size);
    expect(read.getNodeAttributes("docket:596-1")).toMatchObject({
      type: "docket",
      number: 596,
      attachment: 1,
    });
    expect(read.mapEdges((_, { type }) => String(type)).sort()).toEqual(
      graph.mapEdges((_, { type }) => type).sort(),
    );
  });

  test("DOT is read back by ts-graphviz, one arrow for all citations of a thing", () => {
    const read = fromDot(writeDot(graph));
    expect(read.nodes).toHaveLength(graph.order);
    const ids = new Set(read.nodes.map(({ id }) => id));
    for (const { targets } of read.edges)
      for (const end of targets) expect(ids).toContain((end as { id: string }).id);
    expect(read.edges.map((edge) => edge.attributes.get("label"))).toContain("cites ×2");
  });

  test("Mermaid: a line a node and a line an arrow, nothing of the text taken for a mark", () => {
    const [first, ...lines] = writeMermaid(graph).trimEnd().split("\n");
    expect(first).toBe("flowchart LR");
    const nodes = lines.filter((line) => !line.includes("->"));
    expect(nodes).toHaveLength(graph.order);
    for (const line of nodes)
      expect(line).toMatch(/^ {2}n\d+\W{1,2}"(?:[\p{L}\p{N} .,:()§¶×–—'’/…-]|#\d+;)*"\W{1,2}$/u);
    for (const line of lines.filter((other) => other.includes("->")))
      expect(line).toMatch(/^ {2}n\d+ (?:-->|-\.->)\|"[\w ×#;]+"\| n\d+$/);
  });

  test("an empty graph is written in every format", () => {
    const empty = toGraph([]);
    expect(parseGraphml(MultiDirectedGraph, writeGraphml(empty)).order).toBe(0);
    expect(parseGexf(MultiGraph, writeGexf(empty)).order).toBe(0);
    expect(fromDot(writeDot(empty)).nodes).toHaveLength(0);
    expect(writeMermaid(empty)).toBe("flowchart LR\n");
  });
});
