/** The flat records of a tree. */
import { describe, expect, it } from "vitest";
import { citations } from "../src/citations.ts";
import { u } from "../src/tree/index.ts";
import type { Inline, Order } from "../src/tree/index.ts";

//              0         1         2         3         4         5         6         7
//              01234567890123456789012345678901234567890123456789012345678901234567890123456789
const source = "Smith Decl. (ECF No. 12-1) ¶ 4, Ex. B at 2. See Id. at 3–5. March 3-5, 2016.";

const order = orderOf([
  u("recordCitation", 0, 42, {
    id: "c1",
    kind: "declaration",
    name: "Smith",
    refersTo: "docket:12-1",
    children: [
      u("docketCitation", 13, 25, {
        id: "c2",
        label: "ECF No.",
        refersTo: "docket:12-1",
        children: [u("docketEntry", 21, 25, { number: 12, attachment: 1, value: "12-1" })],
      }),
      u("pinCite", 27, 30, { unit: "paragraph", from: "4", value: "¶ 4" }),
      u("exhibit", 32, 42, {
        label: "B",
        children: [u("pinCite", 38, 42, { unit: "page", from: "2", value: "at 2" })],
      }),
    ],
  }),
  u("text", 42, 48, { value: ". See " }),
  u("backReference", 48, 58, {
    id: "c3",
    form: "id",
    signal: "See",
    antecedent: "c1",
    children: [u("pinCite", 52, 58, { unit: "page", from: "3", to: "5", value: "at 3–5" })],
  }),
  u("text", 58, 60, { value: ". " }),
  u("dateRange", 60, 75, { from: "2016-03-03", to: "2016-03-05", children: [] }),
]);

function orderOf(children: Inline[]): Order {
  return u("order", 0, source.length, { children: [u("paragraph", 0, source.length, { children })] });
}

describe("citations", () => {
  const [declaration, entry, id, range] = citations(order, { source, file: "order.txt" });

  it("gives all fields of the node, and its children as pins and exhibits", () => {
    expect(declaration).toEqual({
      file: "order.txt",
      id: "c1",
      type: "recordCitation",
      kind: "declaration",
      name: "Smith",
      refersTo: "docket:12-1",
      text: "Smith Decl. (ECF No. 12-1) ¶ 4, Ex. B at 2",
      start: 0,
      end: 42,
      entries: [],
      pins: [
        { unit: "paragraph", from: "4" },
        { unit: "page", from: "2" },
      ],
      exhibits: [{ label: "B", pins: [{ unit: "page", from: "2" }] }],
    });
  });

  it("lists a nested citation after the one that it lies in, and names that", () => {
    expect(entry).toMatchObject({ id: "c2", parent: "c1", entries: [{ number: 12, attachment: 1 }] });
  });

  it("tells what a back-reference stands for", () => {
    expect(id).toMatchObject({ form: "id", antecedent: "c1", pins: [{ unit: "page", from: "3", to: "5" }] });
    expect(id).not.toHaveProperty("parent");
  });

  it("lists ranges of dates, which have no id", () => {
    expect(range).toMatchObject({
      type: "dateRange",
      from: "2016-03-03",
      to: "2016-03-05",
      text: "March 3-5, 2016",
    });
    expect(range).not.toHaveProperty("id");
  });

  it("writes the text of the source that the tree carries", () => {
    const carried = { ...order, data: { source } };
    expect(citations(carried)[2]?.text).toBe("Id. at 3–5");
    expect(citations(order)[2]?.text).toBe("");
  });
});
