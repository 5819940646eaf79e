/** Filling a piece of text: citations, the prose between them, and where each stands in the source. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { span } from "../grammar/nodes.ts";
import { fill, firstFrom, locate, type Filled, type FlatText } from "../src/fill.ts";
import { createLocator } from "../src/text/positions.ts";
import type { Segment } from "../src/text/reading.ts";
import type { DocketNode, Inline } from "../src/tree/index.ts";

type Node = DocketNode & { children?: DocketNode[]; value?: string; data?: unknown };

/** A text in which each word "#…" is a citation, "@…" a date; as it is in the source, or moved there. */
function textOf(
  flat: string,
  source = flat,
  segments: Segment[] = [{ flat: 0, source: 0, length: flat.length }],
): FlatText {
  const inlines = Array.from(flat.matchAll(/[#@]\w+/g), ({ 0: word, index }) => {
    const position = span(index, index + word.length);
    return (word.startsWith("@")
      ? { type: "date", children: undefined, position }
      : { type: "docketCitation", id: "", children: [], position }) as unknown as Inline;
  });
  return {
    flat,
    source,
    inlines,
    starts: inlines.map(({ position }) => position.start.offset),
    locator: createLocator({ source, segments, lines: [] }),
    cited: [],
  };
}

/** Each node by what stands in the source at its place, its type first. */
const shown = ({ children }: { children: readonly DocketNode[] }, source: string): string[] =>
  children.map(
    (node) => `${node.type} ${source.slice(node.position.start.offset, node.position.end.offset)}`,
  );

describe("a piece", () => {
  const flat = "See #5 of @May and #6. Then #7";
  const read = (start: number, end: number): Filled => fill(start, end, textOf(flat));

  test("has its citations and the prose between them", () => {
    expect(shown(read(0, flat.length), flat)).toEqual([
      "text See ",
      "docketCitation #5",
      "text  of ",
      "date @May",
      "text  and ",
      "docketCitation #6",
      "text . Then ",
      "docketCitation #7",
    ]);
  });
  test("has those that lie wholly in it; of others the words", () => {
    expect(shown(read(5, 20), flat)).toEqual(["text 5 of ", "date @May", "text  and #"]);
    expect(shown(read(4, 12), flat)).toEqual(["docketCitation #5", "text  of @M"]);
    expect(shown(read(7, 10), flat)).toEqual(["text of "]);
  });
  test("of citations alone has no prose", () => {
    expect(shown(read(4, 6), flat)).toEqual(["docketCitation #5"]);
  });
  test("of nothing has nothing", () => {
    expect(read(3, 3).children).toEqual([]);
  });
  test("has its own place, from its first character to its last", () => {
    expect(read(4, 21).position).toMatchObject({
      start: { line: 1, column: 5, offset: 4 },
      end: { offset: 21 },
    });
  });
  test("what lies in another is passed over", () => {
    const text = textOf("#5#6");
    text.inlines[0]!.position.end.offset = 4;
    expect(shown(fill(0, 4, text), "#5#6")).toEqual(["docketCitation #5#6"]);
  });
  test("notes what it cites, in order, and no dates", () => {
    const text = textOf(flat);
    fill(0, 22, text);
    fill(22, flat.length, text);
    expect(shown({ children: text.cited }, flat)).toEqual([
      "docketCitation #5",
      "docketCitation #6",
      "docketCitation #7",
    ]);
  });
  test("whatever is cut, its nodes follow each other without a gap and say what stands there", () => {
    const word = fc.constantFrom("#1", "@2", " a ", "\n", ". ", "é");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), fc.nat(), fc.nat(), (words, from, to) => {
        const flat = words.join("");
        const [start, end] = [from % (flat.length + 1), to % (flat.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const { children, position } = fill(start, end, textOf(flat));
        let at = start;
        for (const node of children as Node[]) {
          expect(node.position.start.offset).toBe(at);
          at = node.position.end.offset;
          if (node.type === "text") expect(node.value).toBe(flat.slice(node.position.start.offset, at));
          expect(at).toBeGreaterThan(node.position.start.offset);
        }
        expect(at).toBe(end);
        if (start < end) expect([position.start.offset, position.end.offset]).toEqual([start, end]);
      }),
    );
  });
});

describe("in a source where a line stands between", () => {
  // the number of a line, "17", stands within the citation and is no part of the flat text
  const flat = "See #ECF_5 now";
  const source = "See #ECF\n17 _5 now";
  const text = () =>
    textOf(flat, source, [
      { flat: 0, source: 0, length: 8 },
      { flat: 8, source: 12, length: 6 },
    ]);

  test("nodes have their lines and columns there", () => {
    const { children, position } = fill(0, flat.length, text());
    expect(shown({ children }, source)).toEqual(["text See ", "docketCitation #ECF\n17 _5", "text  now"]);
    expect(children[1]!.position).toEqual({
      start: { line: 1, column: 5, offset: 4 },
      end: { line: 2, column: 6, offset: 14 },
    });
    expect(position.end).toEqual({ line: 2, column: 10, offset: 18 });
  });
  test("a citation that is broken says its words", () => {
    expect((fill(0, flat.length, text()).children[1] as Node).data).toEqual({ words: "#ECF_5" });
  });
  test("one that is not broken does not, nor a back-reference", () => {
    expect(fill(0, 10, textOf("See #ECF_5")).children[1]).not.toHaveProperty("data");
    const back = text();
    back.inlines[0]!.type = "backReference";
    expect(fill(0, flat.length, back).children[1]).not.toHaveProperty("data");
  });
  test("a node does not begin before the place that is told", () => {
    const back = text();
    const node = back.inlines[0]!;
    expect(locate(node, back, 6)).toBe(14);
    expect(node.position.start.offset).toBe(6);
  });
});

describe("what is in a node", () => {
  const flat = "a (b #5 c) d";
  const around = (type: string, children: DocketNode[]): Node =>
    ({ type, id: "", children, position: span(2, 10) }) as unknown as Node;

  test.each(["parenthetical", "stringCite"])("of a %s has the prose between", (type) => {
    const text = textOf(flat);
    const node = around(type, [...text.inlines]);
    expect(locate(node, text)).toBe(10);
    expect(shown({ children: node.children! }, flat)).toEqual(["text (b ", "docketCitation #5", "text  c)"]);
  });
  test("of a citation has its parts alone", () => {
    const text = textOf(flat);
    const node = around("caseCitation", [...text.inlines]);
    locate(node, text);
    expect(shown({ children: node.children! }, flat)).toEqual(["docketCitation #5"]);
  });
  test("is noted behind the node; a string cite is not noted", () => {
    for (const [type, noted] of [
      ["parenthetical", ["parenthetical", "docketCitation"]],
      ["caseCitation", ["caseCitation", "docketCitation"]],
      ["stringCite", ["docketCitation"]],
    ] as const) {
      const text = textOf(flat);
      locate(around(type, [...text.inlines]), text);
      expect(text.cited.map((node) => node.type)).toEqual(noted);
    }
  });
});

describe("the first of ascending offsets that is not before another", () => {
  test.each<[number[], number, number]>([
    [[], 5, 0],
    [[1, 3, 3, 7], 0, 0],
    [[1, 3, 3, 7], 3, 1],
    [[1, 3, 3, 7], 4, 3],
    [[1, 3, 3, 7], 8, 4],
  ])("of %j and %d is at %d", (starts, start, index) => expect(firstFrom(starts, start)).toBe(index));
  test("is what a walk over them finds", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(21), (offsets, start) => {
        const starts = [...offsets].sort((a, b) => a - b);
        const index = starts.findIndex((offset) => offset >= start);
        return firstFrom(starts, start) === (index < 0 ? starts.length : index);
      }),
    );
  });
});
