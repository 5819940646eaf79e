/** The graph of several orders: which of them are of one case, and where they meet. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import type { GraphEdgeJson, GraphEdgeType, GraphJson } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";

/** An order as the clerk's page stamp, the caption and the body make it; what is not given is not on it. */
interface Written {
  stamp?: string;
  court?: string;
  number?: string;
  body: string;
  signed?: string;
}

const northern = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA";

function write({ stamp, court = northern, number, body, signed }: Written): string {
  const head = stamp === undefined ? "" : `${stamp}\n\n`;
  const caption = number === undefined ? "" : `Case No. ${number}\n\n`;
  const end =
    signed === undefined
      ? ""
      : `\n\nIT IS SO ORDERED.\n\nDated: ${signed}\n\nJane Roe\nUnited States District Judge\n`;
  return `${head}${court}\n\nACME CORP., Plaintiff,\nv.\nJOHN SMITH, Defendant.\n\n${caption}ORDER\n\n${body}${end}`;
}

function graphOf(orders: Record<string, Written>): GraphJson {
  const trees = Object.values(orders).map((order) => resolve(parse(write(order))));
  return graphToJson(toGraph(trees, { ids: Object.keys(orders) }));
}

/** The edges of a type as "source → target". */
function pairs({ edges }: GraphJson, type: GraphEdgeType): string[] {
  return edges.filter((edge) => edge.type === type).map(({ source, target }) => `${source} → ${target}`);
}

const stampOf = (number: string, entry: string, filed: string) =>
  `Case ${number} Document ${entry} Filed ${filed} Page 1 of 4`;
const cites = (entry: string) => `Plaintiff moved to compel. (Docket No. ${entry}.)`;

describe("orders of one case", () => {
  test("meet at the entries that they cite, and at the motion that they rule on", () => {
    const graph = graphOf({
      first: { number: "15-cv-00798-HSG", body: "Plaintiff's motion to compel (Docket No. 542) is DENIED." },
      second: {
        number: "15-cv-00798-HSG",
        body: "The motion to compel (Docket No. 542) is GRANTED IN PART.",
      },
    });
    expect(pairs(graph, "cites")).toEqual(["order:first → docket:542", "order:second → docket:542"]);
    expect(pairs(graph, "rulesOn")).toEqual(["order:first → docket:542", "order:second → docket:542"]);
  });

  test.each([
    ["without its office", "4:15-cv-00798-HSG", "15-cv-00798-HSG (DMR)"],
    ["as people write it", "4:15-cv-00798-HSG", "CV 15-798"],
    ["in capitals, with one digit less", "15-cv-00798", "15-CV-0798 HSG"],
  ])("whose number is written %s", (_, one, other) => {
    const graph = graphOf({ a: { number: one, body: cites("5") }, b: { number: other, body: cites("5") } });
    expect(pairs(graph, "cites")).toEqual(["order:a → docket:5", "order:b → docket:5"]);
  });

  test("one of which tells neither its court nor more than its number", () => {
    const graph = graphOf({
      a: { number: "15-cv-00798", body: cites("5") },
      b: { court: "IN THE DISTRICT COURT", number: "15-cv-00798", body: cites("5") },
    });
    expect(pairs(graph, "cites")).toEqual(["order:a → docket:5", "order:b → docket:5"]);
    expect(graph.edges.find(({ type }) => type === "sameAs")).toEqual({
      source: "case:unknown:15-cv-00798",
      target: "case:cand:15-cv-00798",
      type: "sameAs",
      confidence: 0.8,
      reason: "the number without its court",
    });
  });

  test("one of which has its number on the page stamp alone", () => {
    const graph = graphOf({
      a: { number: "4:15-cv-00798", body: cites("5") },
      b: { stamp: stampOf("4:15-cv-00798-HSG", "9", "04/20/16"), body: cites("5") },
    });
    expect(pairs(graph, "cites")).toEqual(["order:a → docket:5", "order:b → docket:5"]);
    expect(pairs(graph, "inCase")).toEqual([
      "order:a → case:cand:4:15-cv-00798",
      "order:b → case:cand:4:15-cv-00798",
    ]);
  });

  test("of two divisions that have the same number are of two cases", () => {
    const graph = graphOf({
      a: { number: "3:15-cv-00798", body: cites("5") },
      b: { number: "4:15-cv-00798", body: cites("5") },
      c: { number: "15-cv-00798", body: cites("5") },
    });
    expect(pairs(graph, "cites")).toEqual([
      "order:a → case:cand:3:15-cv-00798/docket:5",
      "order:b → case:cand:4:15-cv-00798/docket:5",
      "order:c → case:cand:15-cv-00798/docket:5",
    ]);
    expect(pairs(graph, "sameAs")).toEqual([]);
  });
});

describe("an order that is an entry of another", () => {
  const early: Written = { number: "15-cv-00798", body: cites("542"), signed: "April 20, 2016" };

  test("by its page stamp", () => {
    const graph = graphOf({
      early: { ...early, stamp: stampOf("4:15-cv-00798-HSG", "612", "04/20/16") },
      late: { number: "15-cv-00798", body: "Plaintiff objects to the order. (Docket No. 612.)" },
    });
    expect(graph.edges.filter(({ type }) => type === "sameAs")).toEqual([
      {
        source: "order:early",
        target: "docket:612",
        type: "sameAs",
        confidence: 0.95,
        reason: "its page stamp tells the entry that order:late cites",
      },
    ]);
  });

  test("not where no other order cites it", () => {
    const stamp = stampOf("4:15-cv-00798-HSG", "612", "04/20/16");
    const graph = graphOf({
      early: { ...early, stamp },
      late: { number: "15-cv-00798", body: cites("613") },
    });
    expect(pairs(graph, "sameAs")).toEqual([]);
    expect(pairs(graph, "filedAs")).toEqual(["order:early → docket:612"]);
  });

  test("not where the stamp is of another case, whose entry 612 it is", () => {
    const graph = graphOf({
      early: { ...early, stamp: stampOf("2:16-cv-01055", "612", "06/01/16") },
      late: { number: "15-cv-00798", body: cites("612") },
    });
    expect(pairs(graph, "filedAs")).toEqual(["order:early → case:unknown:2:16-cv-01055/docket:612"]);
    expect(pairs(graph, "sameAs")).toEqual([]);
  });

  test("not by its “Re:” line, which tells what it rules on", () => {
    const graph = graphOf({
      early: { ...early, number: "15-cv-00798\n\nRe: Dkt. No. 612" },
      late: { number: "15-cv-00798", body: cites("612") },
    });
    expect(pairs(graph, "rulesOn")).toEqual(["order:early → docket:612"]);
    expect(pairs(graph, "sameAs")).toEqual([]);
  });
});

test("a decision of another court that is filed in the case", () => {
  const graph = graphOf({
    ours: { number: "4:15-cv-00798", body: "The Ninth Circuit affirmed. (Docket No. 700.)" },
    appeal: {
      stamp: stampOf("4:15-cv-00798-HSG", "700", "05/01/18"),
      court: "UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT",
      number: "17-15001",
      body: "We affirm.",
    },
  });
  expect(pairs(graph, "filedAs")).toEqual(["order:appeal → case:cand:4:15-cv-00798/docket:700"]);
  expect(pairs(graph, "sameAs")).toContain("order:appeal → case:cand:4:15-cv-00798/docket:700");
});

test("of consolidated cases the page stamp tells on which docket the order stands", () => {
  const both = "08-cv-01034\n\nCase No. 12-cv-02274";
  const graph = graphOf({
    a: { stamp: stampOf("1:12-cv-02274", "197", "07/30/14"), number: both, body: cites("180") },
    b: { number: "12-cv-02274", body: cites("180") },
  });
  expect(pairs(graph, "cites")).toEqual(["order:a → docket:180", "order:b → docket:180"]);
});

test("dates that several orders tell are held against each other", () => {
  const graph = graphOf({
    a: {
      stamp: stampOf("4:15-cv-00798-HSG", "30", "06/01/15"),
      number: "15-cv-00798",
      body: "The Court is familiar with the record.",
    },
    b: { number: "15-cv-00798", body: "On August 9, 2015, Plaintiff filed a motion. (Docket No. 27.)" },
  });
  expect(pairs(graph, "filedOn")).toEqual(["docket:30 → date:2015-06-01"]);
});

const sheets = new URL("../../shared/corpus/dockets/", import.meta.url);

describe.skipIf(!existsSync(sheets))("real orders of one case", () => {
  const graphOfCase = (name: string): GraphJson => {
    const { orders } = JSON.parse(readFileSync(new URL(`${name}.json`, sheets), "utf8")) as {
      orders: string[];
    };
    const trees = orders.map((file) =>
      resolve(parse(readFileSync(new URL(`../orders/${file}`, sheets), "utf8"), { from: "text" })),
    );
    return graphToJson(toGraph(trees, { ids: orders.map((file) => file.replace(".txt", "")) }));
  };
  const dockets = ({ nodes }: GraphJson): (string | undefined)[] => [
    ...new Set(nodes.filter(({ type }) => type === "docket").map((node) => node.case)),
  ];
  const isOrder = ({ source, type }: GraphEdgeJson): boolean =>
    type === "sameAs" && source.startsWith("order:");

  test("a caption without its court, and one office short of the others", () => {
    expect(dockets(graphOfCase("10000"))).toEqual([undefined]);
    expect(dockets(graphOfCase("11745"))).toEqual([undefined]);
  });

  test("earlier orders are the entries that later ones cite", () => {
    const same = graphOfCase("14389").edges.filter(isOrder);
    expect(same.map(({ target }) => target)).toContain("docket:148");
    expect(same.length).toBeGreaterThan(3);
  });

  test("an appeal is filed on the docket of the court below", () => {
    const graph = graphOfCase("15660");
    expect(graph.edges).toContainEqual(
      expect.objectContaining({ type: "filedAs", target: "case:ohsd:1:16-cv-00539/docket:66" }),
    );
  });
});
