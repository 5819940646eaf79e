/** The ids of citations, and how nodes point to those before them. */
import { describe, expect, test } from "vitest";
import { nameTarget, pointTo } from "../grammar/links.ts";
import { span } from "../grammar/nodes.ts";
import { citedIn, isAscending, number } from "../src/number.ts";
import { parse } from "../src/index.ts";
import type { CaseCitation, Citation, DocketNode, Parenthetical } from "../src/tree/index.ts";

const caseAt = (start: number, end = start + 5): CaseCitation => ({
  type: "caseCitation",
  form: "full",
  id: "",
  children: [],
  position: span(start, end),
});
const parentheticalAt = (start: number, children: DocketNode[] = []): Parenthetical =>
  ({ type: "parenthetical", children, position: span(start, start + 5) }) as unknown as Parenthetical;
const inParagraph = (...children: DocketNode[]): DocketNode =>
  ({ type: "paragraph", children, position: span(0, 99) }) as unknown as DocketNode;

describe("before ids are given", () => {
  test("a citation that is pointed to goes by where it begins", () => {
    const [first, second] = [caseAt(40), caseAt(50)];
    const explains = parentheticalAt(60);
    pointTo(second, first);
    pointTo(explains, first);
    expect([first.id, second.id]).toEqual(["40", ""]);
    expect(second.parallel).toBe("40");
    expect(explains.of).toBe("40");
    expect(second).not.toHaveProperty("of");
    expect(explains).not.toHaveProperty("parallel");
  });
  test("one at the very beginning has something to go by too", () => {
    const first = caseAt(0);
    pointTo(parentheticalAt(5), first);
    expect(first.id).toBe("0");
  });
  test("it goes on by that, wherever it stands then", () => {
    const first = caseAt(40);
    pointTo(parentheticalAt(60), first);
    first.position.start.offset = 400;
    const second = caseAt(410);
    pointTo(second, first);
    expect(second.parallel).toBe("40");
  });
});

describe("what a node points to", () => {
  const ids = new Map([["40", "c3"]]);
  test("is named by its id", () => {
    const node = { of: "40", parallel: "40" };
    nameTarget(node, ids);
    expect(node).toEqual({ of: "c3", parallel: "c3" });
  });
  test("is left out where it is not in the order", () => {
    const node = { of: "41", parallel: "41" };
    nameTarget(node, ids);
    expect(Object.keys(node)).toEqual([]);
  });
  test("is not made up", () => {
    const node = {};
    nameTarget(node, ids);
    expect(Object.keys(node)).toEqual([]);
  });
  test("a parallel one stands behind all that the node was given since", () => {
    const node = { parallel: "40", text: "550 U.S. 544" };
    nameTarget(node, ids);
    expect(Object.keys(node)).toEqual(["text", "parallel"]);
  });
});

describe("numbers", () => {
  test("are c1, c2, … as citations stand; what is no citation has none", () => {
    const cited = [caseAt(0), parentheticalAt(10), caseAt(20), caseAt(30)];
    number(cited);
    expect(cited.map((node) => (node as Citation).id)).toEqual(["c1", undefined, "c2", "c3"]);
  });
  test("are filled in where a node points to one", () => {
    const [first, second, third] = [caseAt(0), caseAt(10), caseAt(30)];
    const explains = parentheticalAt(20);
    pointTo(second, first);
    pointTo(explains, second);
    pointTo(third, second);
    number([first, second, explains, third]);
    expect([second.parallel, explains.of, third.parallel]).toEqual(["c1", "c2", "c2"]);
    expect(first).not.toHaveProperty("parallel");
  });
  test("point to nothing that was left out or stands behind", () => {
    const [left, second, last] = [caseAt(0), caseAt(10), caseAt(30)];
    const explains = parentheticalAt(20);
    pointTo(second, left);
    pointTo(explains, last);
    number([second, explains, last]);
    expect([second.id, last.id]).toEqual(["c1", "c2"]);
    expect(second).not.toHaveProperty("parallel");
    expect(explains).not.toHaveProperty("of");
  });
  test("of no citations are none", () => {
    expect(() => number([])).not.toThrow();
  });
});

describe("the citations in a node", () => {
  test("are told as they stand, each before those in it, and the node itself first", () => {
    const inner = caseAt(21);
    const explains = parentheticalAt(20, [inner]);
    const [first, last] = [caseAt(0), caseAt(30)];
    const text = { type: "text", value: "x", position: span(6, 7) } as DocketNode;
    expect(citedIn(inParagraph(first, text, explains, last))).toEqual([first, explains, inner, last]);
    expect(citedIn(explains)).toEqual([explains, inner]);
    expect(citedIn(text)).toEqual([]);
  });
  test("are added to those that were found before", () => {
    const [first, last] = [caseAt(0), caseAt(30)];
    const cited: DocketNode[] = [first];
    expect(citedIn(inParagraph(last), cited)).toBe(cited);
    expect(cited).toEqual([first, last]);
  });
});

test.each<[number[], boolean]>([
  [[], true],
  [[0], true],
  [[0, 1, 9], true],
  [[0, 0], false],
  [[3, 2], false],
  [[0, 5, 4], false],
])("nodes that begin at %j ascend: %s", (starts, ascend) => {
  expect(isAscending(starts.map((start) => caseAt(start)))).toBe(ascend);
});

test("parallel citations and what parentheticals explain are told in an order", () => {
  const order = parse(
    "See Ash v. Elm, 550 U.S. 544, 127 S. Ct. 1955 (2007) (holding that Oak v. Fir, 1 F.3d 2 (1st Cir. 1993), stands). ECF No. 5.",
  );
  const cited = citedIn(order) as unknown as Record<string, string | undefined>[];
  expect(cited.map(({ type, id, parallel, of }) => [type, id, parallel ?? of])).toEqual([
    ["caseCitation", "c1", undefined],
    ["caseCitation", "c2", "c1"],
    ["parenthetical", undefined, "c1"],
    ["caseCitation", "c3", undefined],
    ["docketCitation", "c4", undefined],
  ]);
});
