import { expectTypeOf } from "expect-type";
import { describe, expect, test } from "vitest";
import {
  isCitation,
  isLiteral,
  isNode,
  isParent,
  printTree,
  structure,
  u,
  validateTree,
} from "../src/tree/index.ts";
import type { AnyNode, ChildType, Citation, DocketEntry, NodeMap, NodeType } from "../src/tree/index.ts";

//                  0         1         2         3
//                  0123456789012345678901234567890123456
const source = "See ECF Nos. 12-1, 618-620 at 3; Id.";

const entry = u("docketEntry", 13, 17, { number: 12, attachment: 1, value: "12-1" });
const range = u("docketEntry", 19, 26, { number: 618, through: { number: 620 }, value: "618-620" });
const pin = u("pinCite", 30, 31, { unit: "page", from: "3", value: "3" });
const docket = u("docketCitation", 4, 31, {
  id: "c1",
  signal: "See",
  label: "ECF Nos.",
  children: [entry, range, pin],
});
const back = u("backReference", 33, 36, { id: "c2", form: "id", antecedent: "c1", children: [] });
const paragraph = u("paragraph", 0, 36, {
  children: [u("text", 0, 4, { value: "See " }), docket, u("text", 31, 33, { value: "; " }), back],
});

describe("the builder", () => {
  test("gives the node with its place", () => {
    expect(entry).toEqual({
      type: "docketEntry",
      number: 12,
      attachment: 1,
      value: "12-1",
      position: { start: { line: 1, column: 14, offset: 13 }, end: { line: 1, column: 18, offset: 17 } },
    });
    expect(source.slice(entry.position.start.offset, entry.position.end.offset)).toBe(entry.value);
  });

  test("is typed by the node (held by the type checker)", () => {
    expectTypeOf(entry).toEqualTypeOf<DocketEntry>();
    // @ts-expect-error: an entry has a number
    u("docketEntry", 0, 2, { value: "12" });
  });
});

describe("the guards", () => {
  test("isNode narrows by the type", () => {
    const nodes: AnyNode[] = [docket, entry, pin];
    expect(nodes.filter((node) => isNode("pinCite", node))).toEqual([pin]);
    expect(isNode("pinCite", undefined)).toBe(false);
    expectTypeOf(nodes.filter((node) => isNode("pinCite", node))).toEqualTypeOf<NodeMap["pinCite"][]>();
  });

  test("isCitation takes what has an id, back-references too", () => {
    const nodes: AnyNode[] = [docket, entry, pin, back, paragraph];
    expect(nodes.filter((node) => isCitation(node))).toEqual([docket, back]);
    expectTypeOf(nodes.filter((node) => isCitation(node))).toEqualTypeOf<Citation[]>();
  });

  test("each type is a parent or a literal", () => {
    expect(isParent(docket)).toBe(true);
    expect(isParent(entry)).toBe(false);
    expect(isLiteral(docket)).toBe(false);
    expect(isLiteral(entry)).toBe(true);
  });
});

describe("the structure table", () => {
  test("names the children that the interfaces name (held by the type checker)", () => {
    type Named = { [T in NodeType]: (typeof structure)[T]["children"][number] };
    type Typed = { [T in NodeType]: ChildType<T> };
    expectTypeOf<Named>().toEqualTypeOf<Typed>();
  });

  test("gives literals no children", () => {
    const literals = Object.values(structure).filter(({ kind }) => kind === "literal");
    expect(literals.flatMap(({ children }) => [...children])).toEqual([]);
  });
});

describe("the printer", () => {
  test("prints a node a line: type, place, fields, text", () => {
    expect(printTree(paragraph)).toBe(
      [
        "paragraph 1:1",
        '  text 1:1 "See "',
        '  docketCitation 1:5 id=c1 signal=See label="ECF Nos."',
        '    docketEntry 1:14 number=12 attachment=1 "12-1"',
        '    docketEntry 1:20 number=618 through=620 "618-620"',
        '    pinCite 1:31 unit=page from=3 "3"',
        '  text 1:32 "; "',
        "  backReference 1:34 id=c2 form=id antecedent=c1",
        "",
      ].join("\n"),
    );
  });

  test("prints lists joined and long text shortened", () => {
    const number = u("caseNumber", 0, 12, {
      normalized: "15-cv-00798",
      judges: ["HSG", "DMR"],
      value: "15-cv-00798-HSG (DMR)",
    });
    expect(printTree(number)).toBe(
      'caseNumber 1:1 normalized=15-cv-00798 judges=HSG,DMR "15-cv-00798-HSG (DMR)"\n',
    );
    const text = u("text", 0, 100, { value: "x".repeat(100) });
    expect(printTree(text)).toBe(`text 1:1 "${"x".repeat(71)}…"\n`);
  });
});

describe("the validator", () => {
  test("finds nothing wrong with a good tree", () => {
    expect(validateTree(paragraph)).toEqual([]);
  });

  const wrong: [what: string, tree: AnyNode, problem: string][] = [
    [
      "a child out of place",
      { ...paragraph, children: [entry] } as unknown as AnyNode,
      "docketEntry at 1:14 may not stand in paragraph at 1:1",
    ],
    [
      "children that overlap",
      { ...docket, children: [range, entry] },
      "docketEntry at 1:14 starts before offset 26",
    ],
    [
      "a child that sticks out",
      { ...docket, position: entry.position, children: [entry, pin] },
      "pinCite at 1:31 ends behind docketCitation at 1:14",
    ],
    ["a node turned round", u("text", 9, 3, { value: "" }), "text at 1:10 ends before it starts"],
    [
      "an id twice",
      { ...paragraph, children: [docket, { ...back, id: "c1" }] },
      "backReference at 1:34 has the id c1 of another",
    ],
    [
      "a link to nothing",
      { ...paragraph, children: [docket, { ...back, antecedent: "c9" }] },
      "backReference at 1:34 has the antecedent c9, which is no citation",
    ],
  ];
  test.each(wrong)("tells of %s", (_, tree, problem) => {
    expect(validateTree(tree)).toEqual([problem]);
  });
});
