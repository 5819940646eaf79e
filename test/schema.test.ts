import { expectTypeOf } from "expect-type";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import type { CitationRecord } from "../src/citations.ts";
import { nodeTypes, structureOf, u } from "../src/tree/index.ts";
import type { NodeMap, NodeType } from "../src/tree/index.ts";
import * as schemas from "../src/tree/schema.ts";
import { citationRecordSchema, jsonSchema, orderSchema } from "../src/tree/schema.ts";

interface ChildrenSchema {
  $ref?: string;
  items?: { oneOf: { $ref: string }[] };
}

type SchemaOf<T extends NodeType> = (typeof schemas)[`${T}Schema`];

const tree = u("order", 0, 18, {
  children: [
    u("paragraph", 0, 18, {
      children: [
        u("text", 0, 4, { value: "See " }),
        u("docketCitation", 4, 17, {
          id: "c1",
          label: "ECF No.",
          signal: "See",
          children: [u("docketEntry", 12, 17, { number: 12, attachment: 1, value: "12-1" })],
        }),
        u("text", 17, 18, { value: "." }),
      ],
    }),
  ],
});

describe("the schemas and the interfaces say the same", () => {
  test("both ways, for each node type (held by the type checker)", () => {
    type Read = { [T in NodeType]: z.infer<SchemaOf<T>> };
    expectTypeOf<Read>().toEqualTypeOf<NodeMap>();
    expectTypeOf<z.infer<typeof schemas.pointSchema>>().toEqualTypeOf<NodeMap["text"]["position"]["start"]>();
  });

  test("both ways, for the citation record (held by the type checker)", () => {
    type Read = z.infer<typeof citationRecordSchema>;
    expectTypeOf<Read>().branded.toEqualTypeOf<CitationRecord>();
  });

  test("there is a schema for each node type", () => {
    const named = nodeTypes.filter((type) => `${type}Schema` in schemas);
    expect(named).toEqual(nodeTypes);
  });
});

describe("a tree read back", () => {
  test("is the tree that was written", () => {
    expect(orderSchema.parse(JSON.parse(JSON.stringify(tree)))).toEqual(tree);
  });

  test("may hold blocks in blocks and footnotes in citations", () => {
    const note = u("footnote", 6, 9, { label: "1", children: [u("paragraph", 6, 9, { children: [] })] });
    const deep = u("order", 0, 20, {
      children: [
        u("blockquote", 0, 20, {
          children: [
            u("list", 0, 20, {
              children: [
                u("listItem", 0, 20, {
                  children: [
                    u("paragraph", 0, 20, {
                      children: [
                        u("parenthetical", 0, 12, {
                          relation: "quoting",
                          of: "c1",
                          children: [
                            u("statuteCitation", 1, 11, {
                              id: "c2",
                              code: "U.S.C.",
                              section: "1331",
                              children: [note],
                            }),
                          ],
                        }),
                      ],
                    }),
                  ],
                }),
              ],
            }),
          ],
        }),
      ],
    });
    expect(orderSchema.safeParse(deep).error).toBeUndefined();
  });

  test.each([
    ["a field of no meaning", { ...tree, colour: "red" }],
    ["a child that an order cannot have", { ...tree, children: [u("text", 0, 1, { value: "S" })] }],
    ["a place without an offset", { ...tree, position: { start: { line: 1, column: 1 } } }],
    ["a field that is undefined", { ...tree, data: undefined }],
  ])("is refused with %s", (_, wrong) => {
    expect(orderSchema.safeParse(wrong).success).toBe(false);
  });
});

describe("a citation record", () => {
  const record = {
    file: "order.txt",
    id: "c4",
    type: "docketCitation",
    text: "Docket No. 596-1",
    label: "Docket No.",
    start: 2210,
    end: 2226,
    entries: [{ number: 596, attachment: 1 }],
    pins: [],
    exhibits: [],
    refersTo: "docket:596-1",
  };

  test("has the fields of its node, and its children by kind", () => {
    expect(citationRecordSchema.parse(record)).toEqual(record);
  });

  test("has the pin cites of its exhibits on them", () => {
    const pins = [{ unit: "page", from: "3", to: "5" }];
    expect(
      citationRecordSchema.safeParse({ ...record, exhibits: [{ label: "A", pins }], pins }).error,
    ).toBeUndefined();
  });

  test("of a date needs no id", () => {
    const { id: _id, label: _label, refersTo: _refersTo, ...rest } = record;
    const date = { ...rest, type: "date", iso: "2016-03", precision: "month", entries: [] };
    expect(citationRecordSchema.safeParse(date).error).toBeUndefined();
  });

  test("is refused when a field of its type is missing", () => {
    const { label: _label, ...rest } = record;
    expect(citationRecordSchema.safeParse(rest).success).toBe(false);
  });

  test("is refused with an unknown type", () => {
    expect(citationRecordSchema.safeParse({ ...record, type: "treatiseCitation" }).success).toBe(false);
  });
});

describe("the JSON Schema", () => {
  const { $defs, anyOf } = jsonSchema() as { $defs: Record<string, object>; anyOf: { $ref: string }[] };

  test("describes a tree or a record", () => {
    expect(anyOf).toEqual([{ $ref: "#/$defs/order" }, { $ref: "#/$defs/citationRecord" }]);
  });

  test("has a definition for each node type, by its name", () => {
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(nodeTypes));
  });

  test.each(nodeTypes)("lets a %s have the children that the structure table gives it", (type) => {
    const { properties } = $defs[type] as { properties: { children?: ChildrenSchema } };
    const children = properties.children?.$ref
      ? ($defs[properties.children.$ref.replace("#/$defs/", "")] as ChildrenSchema)
      : properties.children;
    const types = children?.items?.oneOf.map(({ $ref }) => $ref.replace("#/$defs/", "")) ?? [];
    expect(types.sort()).toEqual([...structureOf(type).children].sort());
  });

  test("refers only to what it defines", () => {
    const refs = [...JSON.stringify($defs).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref);
    const defined = Object.keys($defs).map((name) => `#/$defs/${name}`);
    expect(refs.filter((ref) => !defined.includes(ref ?? ""))).toEqual([]);
  });

  test("asks for the required fields and no others", () => {
    expect($defs["docketEntry"]).toMatchObject({
      required: ["type", "position", "value", "number"],
      additionalProperties: false,
    });
  });
});
