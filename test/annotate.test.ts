import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotate, compareAnnotated, readAnnotated } from "../src/annotate/index.ts";
import { u } from "../src/tree/index.ts";
import type { AnyNode, Inline } from "../src/tree/index.ts";

describe("reading the notation", () => {
  test("takes the marks out and keeps their places", () => {
    const { source, nodes } = readAnnotated(
      "See {docketCitation:ECF No. {docketEntry:12-1} at {pinCite:3–5}}.",
    );
    expect(source).toBe("See ECF No. 12-1 at 3–5.");
    expect(nodes).toHaveLength(1);
    const [citation] = nodes;
    expect(citation).toMatchObject({ type: "docketCitation", start: 4, end: 23, fields: {} });
    expect(citation?.children.map(({ type, start, end }) => [type, source.slice(start, end)])).toEqual([
      ["docketEntry", "12-1"],
      ["pinCite", "3–5"],
    ]);
  });

  test("reads fields, quoted where they hold blanks or marks, and ids apart", () => {
    const { nodes } = readAnnotated(
      String.raw`{recordCitation id=a kind=declaration name="John \"Jack\" Doe" !date:Decl. of J. Doe}`,
    );
    expect(nodes[0]).toMatchObject({
      id: "a",
      fields: { kind: "declaration", name: 'John "Jack" Doe', date: null },
    });
  });

  test("reads escaped braces, backslashes and line breaks", () => {
    expect(readAnnotated(String.raw`\{a\} \\ {date iso=2016-05:May\n2016}`).source).toBe("{a} \\ May\n2016");
  });

  test.each<[annotated: string, fields: Record<string, string | null>]>([
    ["{docketEntry:12}", { number: "12", attachment: null, through: null }],
    ["{docketEntry:12-1}", { number: "12", attachment: "1", through: null }],
    ["{docketEntry through=620:618-620}", { number: "618", attachment: null, through: "620" }],
    ["{docketEntry number=5 through=9:5 through 9}", { number: "5", through: "9" }],
    ["{pinCite:3}", { unit: "page", from: "3", to: null }],
    ["{pinCite:p. 3}", { unit: "page", from: "3", to: null }],
    ["{pinCite:1320–23}", { unit: "page", from: "1320", to: "1323" }],
    ["{pinCite:3:4-5}", { unit: "line", from: "3:4", to: "5" }],
    ["{pinCite:12:3-14:5}", { unit: "line", from: "12:3", to: "14:5" }],
    ["{pinCite:¶ 4}", { unit: "paragraph", from: "4", to: null }],
    ["{pinCite unit=paragraph:6–8}", { unit: "paragraph", from: "6", to: "8" }],
    ["{pinCite:n.2}", { unit: "footnote", from: "2", to: null }],
    ["{pinCite:*3-4}", { unit: "starPage", from: "3", to: "4" }],
    ["{pinCite:PageID.123-24}", { unit: "pageId", from: "123", to: "124" }],
    ["{pinCite:PageID #: 45}", { unit: "pageId", from: "45", to: null }],
    ["{pinCite:lines four to six}", {}],
    ["{exhibit:Ex. 1}", { label: "1" }],
    ["{exhibit through=C:Exs. A–C}", { label: "A", through: "C" }],
    ["{exhibit:PX-12 at 4}", { label: "PX-12" }],
  ])("takes from the text what it plainly says: %s", (annotated, fields) => {
    expect(readAnnotated(annotated).nodes[0]?.fields).toEqual(fields);
  });

  test.each([
    ["{docketCitation:ECF No. 12", "the docketCitation is not closed: {docketCitation:ECF No. 12⟨here⟩"],
    ["ECF No. 12}.", "a mark is closed that was not opened: ECF No. 12⟨here⟩}."],
    ["{docketNumber:12}", "there is no node type docketNumber: ⟨here⟩{docketNumber:12}"],
    ["{pinCite page=3:3}", "a pinCite has no field page: ⟨here⟩{pinCite page=3:3}"],
    ["{ECF No. 12}", "a mark must read {type field=value:text}: ⟨here⟩{ECF No. 12}"],
    [String.raw`a\b`, String.raw`a backslash must be written \\: a⟨here⟩\b`],
  ])("refuses %s", (annotated, message) => {
    expect(() => readAnnotated(annotated)).toThrow(new SyntaxError(message));
  });
});

//                  0         1         2         3
//                  0123456789012345678901234567890123456789
const source = "See ECF Nos. 12-1, 618-620 at 3; Id. {x}";

const citation = u("docketCitation", 4, 31, {
  id: "c1",
  signal: "See",
  label: "ECF Nos.",
  children: [
    u("docketEntry", 13, 17, { number: 12, attachment: 1, value: "12-1" }),
    u("docketEntry", 19, 26, { number: 618, through: { number: 620 }, value: "618-620" }),
    u("pinCite", 30, 31, { unit: "page", from: "3", value: "3" }),
  ],
});
const back = u("backReference", 33, 36, { id: "c2", form: "id", antecedent: "c1", children: [] });
const tree = treeOf(citation, back);

function treeOf(...children: Inline[]): AnyNode {
  return u("order", 0, 40, { children: [u("paragraph", 0, 40, { children })] });
}

describe("writing the notation", () => {
  test("leaves out what the text says", () => {
    expect(annotate(tree, source)).toBe(
      String.raw`See {docketCitation id=c1:ECF Nos. {docketEntry:12-1}, {docketEntry through=620:618-620} at {pinCite:3}}; {backReference antecedent=c1:Id.} \{x\}`,
    );
  });

  test("writes all fields on demand, and only the types asked for", () => {
    expect(annotate(tree, source, { types: ["docketCitation", "pinCite"], fields: "all" })).toBe(
      String.raw`See {docketCitation id=c1 signal=See label="ECF Nos.":ECF Nos. 12-1, 618-620 at {pinCite unit=page from=3:3}}; Id. \{x\}`,
    );
  });

  test("tells of a field that the text seems to say and the tree has not", () => {
    const odd = u("docketEntry", 0, 4, { number: 12, value: "12-1" });
    expect(annotate(odd, "12-1")).toBe("{docketEntry !attachment:12-1}");
  });

  test("is read back as it was meant", () => {
    expect(compareAnnotated(readAnnotated(annotate(tree, source)), tree)).toBeUndefined();
    expect(compareAnnotated(readAnnotated(annotate(tree, source, { fields: "all" })), tree)).toBeUndefined();
  });
});

describe("any tree", () => {
  const prose = fc.stringMatching(/^[a-c {}\\\n":=!]{0,6}$/);
  const number = fc.integer({ min: 1, max: 999 });
  const entry = fc.record({ number, attachment: fc.option(number, { nil: undefined }), range: fc.boolean() });
  const cited = fc.record({ before: prose, label: prose, entries: fc.array(entry, { maxLength: 3 }) });

  test("is written and read back, whatever its text", () => {
    fc.assert(
      fc.property(fc.array(cited), (parts) => {
        const [written, built] = build(parts);
        const read = readAnnotated(annotate(built, written));
        expect(read.source).toBe(written);
        expect(compareAnnotated(read, built)).toBeUndefined();
      }),
    );
  });

  /** Writes a text and the tree of it. */
  function build(parts: (typeof cited extends fc.Arbitrary<infer Part> ? Part : never)[]): [string, AnyNode] {
    let text = "";
    const citations = parts.map(({ before, label, entries }, index) => {
      text += before;
      const start = text.length;
      text += label;
      const children = entries.map((one) => {
        const from = text.length;
        const value = one.attachment === undefined ? String(one.number) : `${one.number}-${one.attachment}`;
        text += value;
        const last =
          one.attachment !== undefined &&
          (one.range ? { through: { number: one.attachment } } : { attachment: one.attachment });
        const node = u("docketEntry", from, text.length, { number: one.number, ...last, value });
        text += ", ";
        return node;
      });
      return u("docketCitation", start, text.length, { id: `c${index}`, label, children });
    });
    return [text, u("paragraph", 0, text.length, { children: citations })];
  }
});

describe("comparing a tree with an annotation", () => {
  const compare = (annotated: string, actual: AnyNode = tree) =>
    compareAnnotated(readAnnotated(annotated), actual)?.split("\n").slice(0, -1);

  test("finds nothing when all is there", () => {
    const annotated = String.raw`See {docketCitation label="ECF Nos." id=a:ECF Nos. {docketEntry:12-1}, {docketEntry through=620:618-620} at {pinCite:3}}; {backReference form=id antecedent=a:Id.} \{x\}`;
    expect(compare(annotated)).toBeUndefined();
  });

  test("does not mind the children of a type that the annotation does not mark", () => {
    const annotated = String.raw`See {docketCitation:ECF Nos. 12-1, 618-620 at {pinCite:3}}; {backReference:Id.} \{x\}`;
    expect(compare(annotated)).toBeUndefined();
  });

  test.each([
    [
      "a citation that the tree has not",
      String.raw`{caseCitation:See} {docketCitation:ECF Nos. 12-1, 618-620 at 3}; {backReference:Id.} \{x\}`,
      ['missing caseCitation "See"'],
    ],
    [
      "a citation that is not expected",
      String.raw`See {docketCitation:ECF Nos. 12-1, 618-620 at 3}; Id. \{x\}`,
      ['unexpected backReference "Id."'],
    ],
    [
      "another span",
      String.raw`See {docketCitation:ECF Nos. 12-1, 618-620} at 3; {backReference:Id.} \{x\}`,
      [
        'unexpected docketCitation "ECF Nos. 12-1, 618-620 at 3"',
        'missing docketCitation "ECF Nos. 12-1, 618-620"',
      ],
    ],
    [
      "a child too many",
      String.raw`See {docketCitation:ECF Nos. {docketEntry:12-1}, 618-620 at 3}; {backReference:Id.} \{x\}`,
      ['unexpected docketEntry "618-620"'],
    ],
    [
      "another field",
      String.raw`See {docketCitation label=Dkt.:ECF Nos. 12-1, 618-620 at {pinCite unit=line !from to=4:3}}; {backReference:Id.} \{x\}`,
      [
        'docketCitation "ECF Nos. 12-1, 618-620 at 3": label is ECF Nos., expected Dkt.',
        'pinCite "3": unit is page, expected line',
        'pinCite "3": from is 3, expected none',
        'pinCite "3": to is absent, expected 4',
      ],
    ],
    [
      "another antecedent",
      String.raw`See {docketCitation:ECF Nos. 12-1, 618-620 at 3}; {backReference id=b antecedent=b:Id.} \{x\}`,
      ['backReference "Id.": antecedent is c1, expected b'],
    ],
  ])("tells of %s", (_, annotated, differences) => {
    expect(compare(annotated)).toEqual(differences);
  });

  test("counts dates alone, but not those in what is expected", () => {
    const text = "from May 3, 2016 to May 5, 2016; May 2017";
    const day = u("date", 5, 16, { iso: "2016-05-03", precision: "day", value: "May 3, 2016" });
    const range = u("dateRange", 0, 31, { from: "2016-05-03", to: "2016-05-05", children: [day] });
    const month = u("date", 33, 41, { iso: "2017-05", precision: "month", value: "May 2017" });
    const dates = treeOf(range, month);
    expect(text.slice(5, 16)).toBe(day.value);
    expect(compare("{dateRange:from May 3, 2016 to May 5, 2016}; May 2017", dates)).toEqual([
      'unexpected date "May 2017"',
    ]);
  });

  test("sees through parentheticals", () => {
    const inner = u("statuteCitation", 8, 24, {
      id: "c1",
      title: "28",
      code: "U.S.C.",
      section: "1331",
      children: [],
    });
    const parenthetical = u("parenthetical", 0, 25, { relation: "quoting", children: [inner] });
    expect(compare("(quoting 28 U.S.C. § 1331)", treeOf(parenthetical))).toEqual([
      'unexpected statuteCitation " 28 U.S.C. § 133"',
    ]);
  });

  test("shows how the text was parsed", () => {
    expect(compareAnnotated(readAnnotated(source.replace("{x}", "x")), treeOf(back))).toBe(
      'unexpected backReference "Id."\nparsed as: See ECF Nos. 12-1, 618-620 at 3; {backReference antecedent=c1:Id.} x',
    );
  });
});
