import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import type { GraphEdgeJson, GraphEdgeType } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import "../src/vitest/index.ts";

const order = new URL("../corpus/loop-ai-labs-v-gatti.md", import.meta.url);

describe.skipIf(!existsSync(order))("the graph of Loop AI Labs v. Gatti, an order on a motion", () => {
  const source = existsSync(order) ? readFileSync(order, "utf8") : "";
  const tree = resolve(parse(source, { from: "markdown" }));
  const graph = graphToJson(toGraph(tree, { ids: ["loop"] }));
  const edges = (type: GraphEdgeType) => graph.edges.filter((edge) => edge.type === type);
  const pairs = (type: GraphEdgeType) => edges(type).map(({ source: from, target }) => `${from} → ${target}`);
  const cites = (target: string) =>
    edges("cites").filter((edge): edge is GraphEdgeJson & { type: "cites" } => edge.target === target);

  test("it is an order of its case, between its parties", () => {
    expect({ tree, source }).toHaveCaption({
      court: "cand",
      caseNumber: "4:15-cv-00798",
      parties: [
        { value: "LOOP AI LABS INC", role: "plaintiff" },
        { value: "ANNA GATTI", role: "defendant", etAl: true },
      ],
      title: /^ORDER DENYING PLAINTIFF'S ADMINISTRATIVE MOTION/,
    });
    expect(pairs("inCase")).toEqual(["order:loop → case:cand:15-cv-00798"]);
    expect(pairs("partyTo")).toEqual([
      "party:LOOP AI LABS INC → case:cand:15-cv-00798",
      "party:ANNA GATTI → case:cand:15-cv-00798",
    ]);
  });

  test("it rules on the motion of its Re: line and on nothing else", () => {
    expect(pairs("rulesOn")).toEqual(["order:loop → docket:542"]);
  });

  test("596-1 is attached to 596", () => {
    expect({ tree, source }).toCiteEntry(596);
    expect({ tree, source }).toCiteEntry(596, { attachment: 1 });
    expect({ tree, source }).not.toCiteEntry(596, { attachment: 2 });
    expect(pairs("attachmentOf")).toEqual(["docket:596-1 → docket:596"]);
  });

  test("Id. stands for 542", () => {
    expect({ tree, source }).toResolveTo("docket:542");
    expect(cites("docket:542").map(({ via }) => via)).toEqual(["direct", "direct", "id"]);
    const id = cites("docket:542").at(-1)!;
    expect(source.slice(id.start, id.end)).toBe("Id.");
  });

  test("Docket Nos. 618-620 are three entries", () => {
    expect({ tree, source }).toHaveNode("docketEntry", { number: 618, through: { number: 620 } });
    for (const number of [618, 619, 620]) expect({ tree, source }).toCiteEntry(number);
    expect({ tree, source }).not.toCiteEntry(621);
    const cited = ["docket:618", "docket:619", "docket:620"].flatMap(cites);
    expect(cited.map(({ start, end }) => source.slice(start, end))).toEqual(
      Array(3).fill("Docket Nos. 618-620"),
    );
  });

  test("what was filed, when and by whom", () => {
    expect(pairs("filedOn")).toEqual([
      "docket:542 → date:2016-03-30",
      "docket:596 → date:2016-04-11",
      "docket:601 → date:2016-04-12",
    ]);
    expect(pairs("filedBy")).toContain("docket:542 → party:LOOP AI LABS INC");
    expect(pairs("filedBy")).toContain("docket:601 → party:LOOP AI LABS INC");
  });

  test("three declarations, with their dates, paragraphs and exhibits", () => {
    expect({ tree, source }).toCite("Brayer Decl., April 22, 2016, ¶¶ 5-8, Ex. 1");
    expect({ tree, source }).toCite("Wong Decl., April 22, 2016, ¶ 4");
    expect({ tree, source }).toCite("Healy Decl., April 22, 2016, ¶ 10");
    const day = "2016-04-22";
    const pins = (id: string) => cites(id).flatMap((edge) => edge.pins);
    expect(pins(`record:declaration:brayer:${day}`)).toEqual([{ unit: "paragraph", from: "5", to: "8" }]);
    expect(pins(`record:declaration:wong:${day}`)).toEqual([{ unit: "paragraph", from: "4" }]);
    expect(pins(`record:declaration:healy:${day}`)).toEqual([{ unit: "paragraph", from: "10" }]);
    expect(pairs("exhibitTo")).toEqual([
      `exhibit:record:declaration:brayer:${day}/1 → record:declaration:brayer:${day}`,
      `exhibit:record:declaration:wong:${day}/1 → record:declaration:wong:${day}`,
    ]);
  });
});
