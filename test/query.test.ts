import { expectTypeOf } from "expect-type";
import { describe, expect, it } from "vitest";
import {
  EXIT,
  SKIP,
  antecedentOf,
  citationAt,
  citationsOf,
  entriesCited,
  matches,
  parse,
  pinsOf,
  resolve,
  select,
  selectAll,
  visit,
} from "../src/index.ts";
import type {
  AnyNode,
  DocketCitation,
  DocketEntry,
  Heading,
  Order,
  Paragraph,
  PinCite,
  RecordCitation,
} from "../src/index.ts";

const source = `ORDER

IQS attached call records. [Docket No. 596-1 at 2.] Id. at 4. See ECF Nos. 12–14, 596.
Brayer Decl. ¶¶ 5-8, Ex. 1 (Docket No. 600-2). Id. ¶ 9.`;
const order = resolve(parse(source, { from: "text" }));
const textOf = (node: AnyNode | undefined): string | undefined =>
  node && source.slice(node.position.start.offset, node.position.end.offset);

describe("selectAll, select", () => {
  it.each([
    ["docketEntry", ["596-1", "12–14", "596", "600-2"]],
    ['docketEntry[number="596"]', ["596-1", "596"]],
    ["docketEntry[number=596]", ["596-1", "596"]],
    ["docketEntry[number = 596][attachment=1]", ["596-1"]],
    ["docketEntry[number=596]:not([attachment])", ["596"]],
    ["docketCitation:has(docketEntry[number=596])", ["Docket No. 596-1 at 2", "ECF Nos. 12–14, 596"]],
    ["docketCitation > pinCite[unit=page]", ["2"]],
    ["recordCitation docketEntry", ["600-2"]],
    ['docketCitation[label="Docket No."] docketEntry', ["596-1", "600-2"]],
    ["backReference[form=id], exhibit", ["Id. at 4", "Ex. 1", "Id. ¶ 9"]],
    ['pinCite[value="=5]"], definition', []],
  ])("%s gives %j", (selector, texts) => {
    expect(selectAll(selector, order).map(textOf)).toEqual(texts);
    expect(textOf(select(selector, order))).toBe(textOf(selectAll(selector, order)[0]));
  });

  it("leaves what stands in quotes alone", () => {
    const [parsed] = [parse("See 12 [=5] Dkt. 3.")];
    expect(selectAll('text[value*="[=5]"]', parsed)).toHaveLength(1);
    expect(selectAll("text[value*='[=5]']", parsed)).toHaveLength(1);
  });

  it("refuses what is no selector", () => {
    expect(() => select("docketEntry[", order)).toThrow();
    expect(() => select("docketEntry:nonsense", order)).toThrow(/nonsense/);
  });

  it("refuses what can find nothing, in an empty tree too", () => {
    const told = "docketEntyr: there is no node type docketEntyr; did you mean docketEntry?";
    expect(() => selectAll("docketEntyr", order)).toThrow(told);
    expect(() => select("docketEntyr", undefined)).toThrow(told);
    expect(() => matches("docketEntyr", order)).toThrow(told);
  });

  it("types what it gives by the selector", () => {
    expectTypeOf(selectAll("docketEntry", order)).toEqualTypeOf<DocketEntry[]>();
    expectTypeOf(select("docketEntry[number=596]", order)).toEqualTypeOf<DocketEntry | undefined>();
    expectTypeOf(selectAll('docketCitation:has(docketEntry[number="596"])', order)).toEqualTypeOf<
      DocketCitation[]
    >();
    expectTypeOf(selectAll('[name="Docket No. (a), b]"] > pinCite:first-child', order)).toEqualTypeOf<
      PinCite[]
    >();
    expectTypeOf(selectAll("docketEntry, pinCite", order)).toEqualTypeOf<(DocketEntry | PinCite)[]>();
    expectTypeOf(selectAll("paragraph:not(:has(heading ~ list), order), heading", order)).toEqualTypeOf<
      (Paragraph | Heading)[]
    >();
    expectTypeOf(selectAll("*", order)).toEqualTypeOf<AnyNode[]>();
    const told: string = "docketEntry";
    expectTypeOf(selectAll(told, order)).toEqualTypeOf<AnyNode[]>();
  });
});

describe("matches", () => {
  const [entry] = selectAll("docketEntry", order);

  it("looks at the node alone, and narrows it", () => {
    expect(matches("docketEntry[number=596]", entry)).toBe(true);
    expect(matches("pinCite", entry)).toBe(false);
    expect(matches("pinCite", undefined)).toBe(false);
    const narrowed = (node: AnyNode): number | undefined =>
      matches("docketEntry", node) ? node.number : undefined;
    expect(narrowed(entry!)).toBe(596);
  });

  it("refuses a selector of what stands around", () => {
    expect(() => matches("docketCitation > docketEntry", entry)).toThrow();
  });
});

describe("visit", () => {
  it("gives the nodes of a type, with their parents", () => {
    const seen: string[] = [];
    visit(order, "docketEntry", (entry, index, parent) => {
      expectTypeOf(entry).toEqualTypeOf<DocketEntry>();
      seen.push(`${entry.number} is child ${index} of a ${parent?.type}`);
    });
    expect(seen[0]).toBe("596 is child 0 of a docketCitation");
    expect(seen).toHaveLength(4);
  });

  it("goes where it is told to", () => {
    const types: string[] = [];
    visit(order, (node) => {
      types.push(node.type);
      if (node.type === "recordCitation") return EXIT;
      return node.type === "docketCitation" || node.type === "caption" ? SKIP : undefined;
    });
    expect(types).toContain("docketCitation");
    expect(types).not.toContain("docketEntry");
    expect(types.at(-1)).toBe("recordCitation");
  });
});

describe("entriesCited", () => {
  it("lists each entry once, by number, with the citations that reach it", () => {
    expect(entriesCited(order).map(({ id, citations }) => [id, citations.length])).toEqual([
      ["docket:12", 1],
      ["docket:13", 1],
      ["docket:14", 1],
      ["docket:596", 1],
      ["docket:596-1", 2],
      ["docket:600-2", 3],
    ]);
  });

  it("tells the entries of another case's docket apart, and puts them last", () => {
    const entries = entriesCited(
      resolve(parse("Doe v. Roe, No. 2:08-cv-1220, Doc. No. 7. Docket No. 9.", { from: "text" })),
    );
    expect(entries).toEqual([
      { id: "docket:9", number: 9, citations: ["c2"] },
      {
        id: expect.stringMatching(/^case:.*\/docket:7$/) as string,
        number: 7,
        case: expect.stringContaining("2:08-cv-01220") as string,
        citations: ["c1"],
      },
    ]);
  });
});

describe("citationsOf, pinsOf", () => {
  it("finds what names a thing and what points back to it", () => {
    expect(citationsOf(order, "docket:596-1").map(textOf)).toEqual(["Docket No. 596-1 at 2", "Id. at 4"]);
    expect(citationsOf(order, "docket:13").map(textOf)).toEqual(["ECF Nos. 12–14, 596"]);
    expect(citationsOf(order, "docket:99")).toEqual([]);
  });

  it("gives the places of a thing with the citations that name them", () => {
    expect(pinsOf(order, "docket:596-1")).toEqual([
      { unit: "page", from: "2", citation: "c1" },
      { unit: "page", from: "4", citation: "c2" },
    ]);
    expect(pinsOf(order, "docket:12")).toEqual([]);
  });
});

describe("antecedentOf", () => {
  it("is the citation in full", () => {
    const [first, last] = selectAll("backReference", order);
    expect(textOf(antecedentOf(order, first!))).toBe("Docket No. 596-1 at 2");
    expect(antecedentOf(order, last!.id)).toMatchObject({ type: "recordCitation", name: "Brayer" });
  });

  it("is nothing for what has none", () => {
    const alone: Order = resolve(parse("Id. at 3."));
    expect(antecedentOf(alone, select("backReference", alone)!)).toBeUndefined();
    expect(antecedentOf(order, "c1")).toBeUndefined();
    expect(antecedentOf(order, "c99")).toBeUndefined();
  });
});

describe("citationAt", () => {
  it.each([
    ["Docket No. 596", "docketCitation"],
    ["Id. at 4", "backReference"],
    ["Brayer", "recordCitation"],
    ["600-2", "docketCitation"],
    ["IQS attached", undefined],
  ])("finds what %j is of", (words, type) => {
    expect(citationAt(order, source.indexOf(words) + 3)?.type).toBe(type);
  });

  it("counts the first character in, and the one behind the last out", () => {
    const end = source.indexOf("596-1 at 2") + "596-1 at 2".length;
    expect(citationAt(order, source.indexOf("Docket No."))?.id).toBe("c1");
    expect(citationAt(order, end - 1)?.id).toBe("c1");
    expect(citationAt(order, end)).toBeUndefined();
    expectTypeOf(citationAt(order, 0)).not.toEqualTypeOf<RecordCitation>();
  });
});
