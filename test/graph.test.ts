import { describe, expect, test } from "vitest";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import type { DocketGraph, GraphEdgeType, GraphOptions } from "../src/graph/index.ts";
import { u } from "../src/tree/index.ts";
import type { Inline, Order } from "../src/tree/index.ts";
import { orderOf } from "./support/order-of.ts";

const caption = [
  u("court", 0, 0, { value: "NORTHERN DISTRICT OF CALIFORNIA", id: "cand" }),
  u("party", 0, 0, { value: "LOOP AI LABS INC", role: "plaintiff", etAl: false }),
  u("party", 0, 0, { value: "ANNA GATTI", role: "defendant", etAl: true }),
  u("caseNumber", 0, 0, { value: "15-cv-00798-HSG", normalized: "15-cv-00798", year: 2015 }),
  u("title", 0, 0, { value: "ORDER" }),
];

/** The edges of a type as "source → target", with the fields asked for. */
function edges(graph: DocketGraph, type: GraphEdgeType, ...fields: string[]): string[] {
  return graphToJson(graph)
    .edges.filter((edge) => edge.type === type)
    .map((edge) =>
      [
        `${edge.source} → ${edge.target}`,
        ...fields.map((field) => JSON.stringify(edge[field as keyof typeof edge])),
      ].join(" "),
    );
}

function graphOf(nodes: Inline[], options?: GraphOptions): DocketGraph {
  return toGraph(orderWith(nodes), options);
}

function orderWith(nodes: Inline[]): Order {
  return u("order", 0, 100, { children: [u("paragraph", 0, 100, { children: nodes })] });
}

const entry = (value: string, through?: { number: number; attachment?: number }) => {
  const [number, attachment] = value.split("-").map(Number);
  return u("docketEntry", 0, 0, {
    value,
    number: number!,
    ...(attachment !== undefined && { attachment }),
    ...(through && { through }),
  });
};
const page = (from: string) => u("pinCite", 0, 0, { unit: "page", from, value: from });

describe("docket citations", () => {
  test("an entry and its attachment", () => {
    const graph = graphOf([
      u("docketCitation", 5, 21, { id: "c1", label: "Docket No.", children: [entry("596-1"), page("3")] }),
    ]);
    expect(edges(graph, "cites", "citation", "start", "end", "pins", "via")).toEqual([
      `order:1 → docket:596-1 "c1" 5 21 [{"unit":"page","from":"3"}] "direct"`,
    ]);
    expect(edges(graph, "attachmentOf")).toEqual(["docket:596-1 → docket:596"]);
  });

  test("a list: pins belong to the entry that they follow", () => {
    const children = [entry("12"), page("3"), entry("14"), entry("16"), page("7")];
    const graph = graphOf([u("docketCitation", 0, 0, { id: "c1", label: "ECF Nos.", children })]);
    const pins = graph.mapEdges((_, edge, __, target) => [
      target,
      edge.type === "cites" && edge.pins.map((pin) => pin.from),
    ]);
    expect(pins).toEqual([
      ["docket:12", ["3"]],
      ["docket:14", []],
      ["docket:16", ["7"]],
    ]);
  });

  test.each([
    ["618-620", entry("618", { number: 620 }), ["docket:618", "docket:619", "docket:620"]],
    [
      "12-1 to 12-3",
      entry("12-1", { number: 12, attachment: 3 }),
      ["docket:12-1", "docket:12-2", "docket:12-3"],
    ],
    ["12-9 to 14", entry("12-9", { number: 14 }), ["docket:12-9", "docket:13", "docket:14"]],
    ["5-99999", entry("5", { number: 99999 }), ["docket:5", "docket:99999"]],
    ["9-5", entry("9", { number: 5 }), ["docket:9", "docket:5"]],
  ])("the range %s", (_, range, expected) => {
    const graph = graphOf([u("docketCitation", 0, 0, { id: "c1", label: "ECF Nos.", children: [range] })]);
    expect(graph.outNeighbors("order:1")).toEqual(expected);
  });

  test("a range of which only the ends are cited says so", () => {
    const range = { ...entry("5", { number: 99999 }), value: "5-99999" };
    const graph = graphOf([u("docketCitation", 0, 0, { id: "c1", label: "ECF Nos.", children: [range] })]);
    expect(edges(graph, "cites", "range")).toEqual([
      `order:1 → docket:5 "5-99999"`,
      `order:1 → docket:99999 "5-99999"`,
    ]);
  });

  test("an exhibit of an entry", () => {
    const children = [entry("12"), u("exhibit", 0, 0, { label: "A", through: "C", children: [] })];
    const graph = graphOf([u("docketCitation", 0, 0, { id: "c1", label: "ECF No.", children })]);
    expect(edges(graph, "exhibitTo")).toEqual([
      "exhibit:docket:12/A → docket:12",
      "exhibit:docket:12/B → docket:12",
      "exhibit:docket:12/C → docket:12",
    ]);
    expect(edges(graph, "cites")).toContain("order:1 → exhibit:docket:12/B");
  });

  test("another case's docket, and none where the case is not known", () => {
    const other = { label: "ECF No.", children: [entry("442")] };
    const graph = graphOf([
      u("docketCitation", 0, 0, {
        ...other,
        id: "c1",
        caseNumber: "08-cv-01034",
        refersTo: "case:nysd:08-cv-01034/docket:442",
      }),
      u("docketCitation", 0, 0, { ...other, id: "c2", caseName: "Floyd" }),
    ]);
    expect(edges(graph, "cites", "citation")).toEqual([`order:1 → case:nysd:08-cv-01034/docket:442 "c1"`]);
    expect(graph.hasNode("case:nysd:08-cv-01034")).toBe(true);
    expect(graph.hasNode("docket:442")).toBe(false);
  });
});

describe("documents of the record and authorities", () => {
  test("a declaration with its exhibit", () => {
    const graph = graphOf([
      u("recordCitation", 0, 0, {
        id: "c1",
        kind: "declaration",
        name: "Brayer",
        date: "2016-04-22",
        refersTo: "record:declaration:brayer:2016-04-22",
        children: [
          u("pinCite", 0, 0, { unit: "paragraph", from: "5", to: "8", value: "¶¶ 5-8" }),
          u("exhibit", 0, 0, { label: "1", children: [] }),
        ],
      }),
    ]);
    expect(edges(graph, "cites", "pins")).toEqual([
      `order:1 → record:declaration:brayer:2016-04-22 [{"unit":"paragraph","from":"5","to":"8"}]`,
      `order:1 → exhibit:record:declaration:brayer:2016-04-22/1 []`,
    ]);
    expect(graph.getNodeAttributes("record:declaration:brayer:2016-04-22")).toEqual({
      type: "record",
      label: "Brayer",
      kind: "declaration",
      date: "2016-04-22",
    });
    expect(edges(graph, "exhibitTo")).toEqual([
      "exhibit:record:declaration:brayer:2016-04-22/1 → record:declaration:brayer:2016-04-22",
    ]);
  });

  test("a document that the citation says is filed as an entry", () => {
    const graph = graphOf([
      u("recordCitation", 0, 0, {
        id: "c1",
        kind: "declaration",
        name: "Smith",
        refersTo: "docket:12-1",
        document: "record:declaration:smith",
        children: [
          u("docketCitation", 0, 0, {
            id: "c2",
            label: "Dkt.",
            refersTo: "docket:12-1",
            children: [entry("12-1")],
          }),
        ],
      }),
    ]);
    expect(edges(graph, "filedAs")).toEqual(["record:declaration:smith → docket:12-1"]);
    expect(edges(graph, "cites", "citation")).toEqual([
      `order:1 → docket:12-1 "c1"`,
      `order:1 → docket:12-1 "c2"`,
    ]);
  });

  test("a list of sections, a short form, a parallel citation", () => {
    const decision = { form: "full" as const, children: [] };
    const graph = graphOf([
      u("statuteCitation", 0, 0, {
        id: "c1",
        title: "28",
        code: "U.S.C.",
        section: "1331, 1332(a)",
        refersTo: "authority:28 U.S.C. § 1331",
        children: [],
      }),
      u("caseCitation", 0, 0, { ...decision, id: "c2", refersTo: "authority:550 U.S. 544" }),
      u("caseCitation", 0, 0, {
        ...decision,
        id: "c3",
        parallel: "c2",
        refersTo: "authority:550 U.S. 544",
        volume: "127",
        reporter: "S. Ct.",
        page: "1955",
      }),
      u("caseCitation", 0, 0, { ...decision, id: "c4", form: "short", refersTo: "authority:550 U.S. 544" }),
      u("caseCitation", 0, 0, { ...decision, id: "c5", form: "short" }),
    ]);
    expect(edges(graph, "cites", "citation", "via")).toEqual([
      `order:1 → authority:28 U.S.C. § 1331 "c1" "direct"`,
      `order:1 → authority:28 U.S.C. § 1332 "c1" "direct"`,
      `order:1 → authority:550 U.S. 544 "c2" "direct"`,
      `order:1 → authority:550 U.S. 544 "c3" "direct"`,
      `order:1 → authority:550 U.S. 544 "c4" "short"`,
    ]);
    expect(edges(graph, "sameAs")).toEqual(["authority:127 S. Ct. 1955 → authority:550 U.S. 544"]);
  });

  test("Id. stands for what its antecedent stands for, with its own pins", () => {
    const graph = graphOf([
      u("docketCitation", 0, 0, { id: "c1", label: "Docket No.", children: [entry("542"), page("2")] }),
      u("backReference", 0, 0, {
        id: "c2",
        form: "id",
        antecedent: "c1",
        refersTo: "docket:542",
        children: [page("4")],
      }),
      u("backReference", 0, 0, { id: "c3", form: "id", children: [] }),
    ]);
    expect(edges(graph, "cites", "citation", "via")).toEqual([
      `order:1 → docket:542 "c1" "direct"`,
      `order:1 → docket:542 "c2" "id"`,
    ]);
  });
});

describe("caption and page stamps", () => {
  test("the case, its parties, and what the order rules on", () => {
    const re = u("docketCitation", 7, 17, { id: "c0", label: "Dkt. No.", children: [entry("542")] });
    const graph = toGraph(orderOf("Text.", [...caption, re]), { ids: ["loop"] });
    expect(edges(graph, "inCase")).toEqual(["order:loop → case:cand:15-cv-00798"]);
    expect(edges(graph, "partyTo", "role")).toEqual([
      `party:LOOP AI LABS INC → case:cand:15-cv-00798 "plaintiff"`,
      `party:ANNA GATTI → case:cand:15-cv-00798 "defendant"`,
    ]);
    expect(edges(graph, "rulesOn", "reason")).toEqual([`order:loop → docket:542 "caption: Re"`]);
  });

  const stamp = (entry: number, caseNumber = "4:15-cv-00798", filed = "2016-04-26") =>
    u("pageHeader", 0, 0, { value: "", caseNumber, entry, filed });

  test("the stamp tells which entry the order is; another case's does not", () => {
    const head = u("caption", 0, 0, { children: caption });
    const graph = toGraph(
      u("order", 0, 0, { children: [head, stamp(9, "16-1055"), stamp(621), stamp(621)] }),
    );
    expect(edges(graph, "filedAs")).toEqual(["order:1 → docket:621"]);
    expect(edges(graph, "filedOn")).toEqual(["docket:621 → date:2016-04-26"]);
  });

  test("the stamp of what is bound in with the order tells when that was filed", () => {
    const head = u("caption", 0, 0, { children: caption });
    const bound = stamp(600, "4:15-cv-00798", "2016-04-12");
    const graph = toGraph(u("order", 0, 0, { children: [head, stamp(621), bound] }));
    expect(edges(graph, "filedAs")).toEqual(["order:1 → docket:621"]);
    expect(edges(graph, "filedOn")).toEqual(["docket:621 → date:2016-04-26", "docket:600 → date:2016-04-12"]);
  });

  test("without a case number in the caption, stamps must agree", () => {
    const graph = toGraph(u("order", 0, 0, { children: [stamp(621), stamp(621)] }));
    expect(edges(graph, "filedAs")).toEqual(["order:1 → docket:621"]);
    expect(edges(toGraph(u("order", 0, 0, { children: [stamp(621), stamp(30)] })), "filedAs")).toEqual([]);
  });
});

describe("several orders", () => {
  const second = caption.map((node) =>
    node.type === "caseNumber" ? { ...node, normalized: "16-cv-00001" } : node,
  );
  const text = "Plaintiff moved. Docket No. 5.";

  test("of one case share its docket", () => {
    const graph = toGraph([orderOf(text, caption), orderOf(text, caption)], { ids: ["a", "b"] });
    expect(edges(graph, "cites")).toEqual(["order:a → docket:5", "order:b → docket:5"]);
  });

  test("of two cases have two dockets", () => {
    const graph = toGraph([orderOf(text, caption), orderOf(text, second)], { ids: ["a", "b"] });
    expect(edges(graph, "cites")).toEqual([
      "order:a → case:cand:15-cv-00798/docket:5",
      "order:b → case:cand:16-cv-00001/docket:5",
    ]);
  });

  test("an undated document is another one in each, a dated one the same", () => {
    const cited = (name: string, date?: string) =>
      u("recordCitation", 0, 0, {
        id: "c1",
        kind: "motion",
        name,
        refersTo: `record:motion:${name}${date ? `:${date}` : ""}`,
        children: [],
      });
    const graph = toGraph([orderWith([cited("mot")]), orderWith([cited("mot"), cited("mot", "2016-04-22")])]);
    expect(graph.filterNodes((_, { type }) => type === "record")).toEqual([
      "order:1/record:motion:mot",
      "order:2/record:motion:mot",
      "record:motion:mot:2016-04-22",
    ]);
  });

  test("one case whose number is written with and without its office", () => {
    const withOffice = caption.map((node) =>
      node.type === "caseNumber" ? { ...node, normalized: "4:15-cv-00798" } : node,
    );
    const graph = toGraph([orderOf(text, caption), orderOf(text, withOffice)], { ids: ["a", "b"] });
    expect(edges(graph, "sameAs")).toEqual(["case:cand:15-cv-00798 → case:cand:4:15-cv-00798"]);
    expect(edges(graph, "cites")).toEqual(["order:a → docket:5", "order:b → docket:5"]);
  });
});

test("the graph is the same in every run, and every edge has its ends", () => {
  const order = () => orderOf("On March 30, 2016, Plaintiff filed a motion. Docket No. 542-1.", caption);
  const json = graphToJson(toGraph(order()));
  expect(json).toEqual(graphToJson(toGraph(order())));
  const ids = new Set(json.nodes.map((node) => node.id));
  for (const edge of json.edges) expect(ids.has(edge.source) && ids.has(edge.target)).toBe(true);
});
