import { describe, expect, test } from "vitest";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import { u } from "../src/tree/index.ts";
import { orderOf } from "./support/order-of.ts";

const caption = [
  u("party", 0, 0, { value: "LOOP AI LABS INC", role: "plaintiff", etAl: false }),
  u("party", 0, 0, { value: "ANNA GATTI", role: "defendant", etAl: true }),
];

function said(text: string, type: string): string[] {
  return graphToJson(toGraph(orderOf(text, caption)))
    .edges.filter((edge) => edge.type === type)
    .map(
      (edge) => `${edge.source.replace("docket:", "")} ${edge.target.replace(/^(?:date|party|docket):/, "")}`,
    );
}

describe("the date on which an entry was filed", () => {
  test.each([
    ["On March 30, 2016, Plaintiff filed an administrative motion. [Docket No. 542.]", ["542 2016-03-30"]],
    ["On March 2, 2020, X filed a motion to dismiss, Docket No. 27.", ["27 2020-03-02"]],
    ["Before us is a motion (Docket No. 27, filed March 2, 2020).", ["27 2020-03-02"]],
    ["The response, filed on March 2, 2020 (Docket No. 5), is late.", ["5 2020-03-02"]],
    ["The Court granted the request on August 26, 2019. Docket No. 21.", ["21 2019-08-26"]],
    ["See the Court's August 26, 2019 Order (Docket No. 21).", ["21 2019-08-26"]],
    ["By Order dated August 26, 2019 (Docket No. 21), the case was stayed.", ["21 2019-08-26"]],
    ["Defendant filed a Motion to Dismiss (Docket No. 53) on October 14, 2015.", ["53 2015-10-14"]],
    [
      "On March 2, 2020, X filed a motion (Docket No. 5), and on March 9, 2020, Y filed an opposition (Docket No. 6).",
      ["5 2020-03-02", "6 2020-03-09"],
    ],
    [
      "X filed a response on March 2, 2020, and Y filed a reply on March 9, 2020. Docket Nos. 5, 6.",
      ["5 2020-03-02", "6 2020-03-09"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text, "filedOn")).toEqual(expected);
  });

  test.each([
    ["a deadline", "Defendant shall file its answer by March 5, 2020 (Docket No. 9)."],
    ["a hearing and its transcript", "See the Transcript of March 5, 2020, Docket No. 9."],
    ["a contract", "The contract of March 5, 2020 (Docket No. 9-1) says so."],
    ["an event", "On March 5, 2020, Plaintiff fell ill. (Docket No. 9 ¶ 4.)"],
    [
      "what was not filed",
      "As of today, Plaintiff has not filed its brief, due on March 5, 2020. Docket No. 9.",
    ],
    [
      "the motion that an order of that day rules on",
      "On March 5, 2020, the Court denied the motion (Docket No. 9).",
    ],
    ["another day", "On March 5, 2020, X sued, and three days later moved for relief. (Docket No. 9.)"],
    [
      "another sentence",
      "On March 5, 2020, Plaintiff filed suit. The contract is plain. The brief (Docket No. 9) is long.",
    ],
  ])("none from %s: %s", (_, text) => {
    expect(said(text, "filedOn")).toEqual([]);
  });

  test("a date that would break the order of the docket is not believed", () => {
    const text = [
      "On March 2, 2020, Plaintiff filed a motion. Docket No. 5.",
      "On March 9, 2020, Defendant filed an opposition. Docket No. 6.",
      "On March 1, 2019, Plaintiff filed a grievance with the prison. Docket No. 7.",
      "On March 16, 2020, Plaintiff filed a reply. Docket No. 8.",
    ].join("\n");
    expect(said(text, "filedOn")).toEqual(["5 2020-03-02", "6 2020-03-09", "8 2020-03-16"]);
  });

  test("an inferred edge says why, how surely, and where", () => {
    const [edge] = graphToJson(
      toGraph(orderOf("On March 2, 2020, X filed a motion. Docket No. 5.")),
    ).edges.filter(({ type }) => type === "filedOn");
    expect(edge).toMatchObject({ order: "order:1", citation: "c1", confidence: 0.85 });
    expect(edge).toHaveProperty("reason");
  });
});

describe("who filed an entry", () => {
  test.each([
    [
      "On March 30, 2016, Plaintiff Loop AI Labs Inc. filed a motion. [Docket No. 542.]",
      ["542 LOOP AI LABS INC"],
    ],
    ["Plaintiff moved to compel. Docket No. 5.", ["5 LOOP AI LABS INC"]],
    ["Gatti opposed the motion. Docket No. 6.", ["6 ANNA GATTI"]],
    ["In its reply, Loop AI submitted a table (Docket No. 7).", ["7 LOOP AI LABS INC"]],
    ["Plaintiff's motion for summary judgment (Docket No. 8) is long.", ["8 LOOP AI LABS INC"]],
    ["A brief was filed by Plaintiff (Docket No. 9).", ["9 LOOP AI LABS INC"]],
    ["Plaintiff opposes Gatti's motion (Docket No. 8).", ["8 ANNA GATTI"]],
    ["Plaintiff filed a response to the court's order (Docket No. 8).", []],
    ["Defendants filed an opposition. Docket No. 6.", []],
    ["Defendants and Plaintiff filed a stipulation. Docket No. 6.", []],
    ["The Court issued an order. Docket No. 6.", []],
    ["Plaintiff's counsel filed a declaration. Docket No. 6.", []],
    ["Plaintiff's motion, which the court denied, was long. Docket No. 6.", []],
  ])("%s", (text, expected) => {
    expect(said(text, "filedBy")).toEqual(expected);
  });
});

describe("what an order rules on", () => {
  test.each([
    ["Plaintiff's motion (Docket No. 27) is DENIED.", ["27"]],
    [
      "The Court GRANTS the motion to dismiss [Docket No. 12] and DENIES the motion to strike [Docket No. 13].",
      ["12", "13"],
    ],
    ["The Court adopts the Report and Recommendation (Docket No. 148).", ["148"]],
    [
      "IT IS ORDERED that the motion (Docket No. 5) is granted in part; the reply (Docket No. 9) is noted.",
      ["5"],
    ],
    ["Defendant's motions (Docket Nos. 5, 6) are DENIED as moot.", ["5", "6"]],
    ["Before the Court is Defendant's motion to dismiss (Docket No. 12).", ["12"]],
    ["Hollis moves to compel the records. Docket No. 61.", ["61"]],
    ["The motion to compel is DENIED. [Docket No. 61.]", ["61"]],
    [
      "Having considered the motion (Docket No. 5), the opposition to the motion (Docket No. 6), and the record, the Court DENIES it.",
      ["5"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text, "rulesOn").map((edge) => edge.split(" ")[1])).toEqual(expected);
  });

  test.each([
    "The Court denied the earlier motion (Docket No. 27).",
    "Defendant asks that the Court deny the motion (Docket No. 27).",
    "Plaintiff filed a motion (Docket No. 27).",
    "Plaintiff moved to compel. Docket No. 27.",
    "The motion is DENIED. See Docket No. 9 at 3.",
    "The objections to the notice (Docket No. 9) are moot.",
    "For the reasons in its opposition (Docket No. 9), the motion is DENIED.",
  ])("nothing: %s", (text) => {
    expect(said(text, "rulesOn")).toEqual([]);
  });
});
