/** What OpenSearch and Elasticsearch store of an order, held against the mapping as they read it. */
import { describe, expect, it } from "vitest";
import { bulkLines, indexId, storedDocument } from "../src/targets/opensearch/document.ts";
import { indexTemplate, mappings } from "../src/targets/opensearch/mapping.ts";
import { citationRecordSchema } from "../src/tree/record-schemas.ts";
import { readBulk } from "./support/fake-search-server.ts";
import { refusalOf } from "./support/index-mapping.ts";
import type { Mapping } from "./support/index-mapping.ts";
import { orderRecord } from "./support/order-records.ts";

const mapping = mappings as Mapping;
const sourceOf = (...args: Parameters<typeof orderRecord>): Record<string, unknown> =>
  JSON.parse(storedDocument(orderRecord(...args)).line) as Record<string, unknown>;

describe("the document of an order", () => {
  it("tells what the order cites as graph ids", () => {
    expect(sourceOf("a")).toMatchObject({
      id: "a",
      entries: ["docket:542", "docket:596-1", "docket:612"],
      rulesOn: ["docket:542"],
      cases: ["case:cand:15-cv-00798"],
      declarants: ["Brayer"],
    });
    expect(sourceOf("a").authorities).toEqual(
      expect.arrayContaining([
        "authority:28 U.S.C. § 1331",
        "authority:550 U.S. 544",
        "authority:Fed. R. Civ. P. 37",
      ]),
    );
  });

  it("is taken by its mapping, which takes nothing else", () => {
    expect(refusalOf(sourceOf("a"), mapping)).toBeUndefined();
    expect(refusalOf({ ...sourceOf("a"), colour: "red" }, mapping)).toContain("[colour] is not allowed");
    expect(refusalOf({ ...sourceOf("a"), citations: [{ id: "c1", colour: "red" }] }, mapping)).toContain(
      "[citations.colour] is not allowed",
    );
  });

  it.each([
    ["dates that are none", { date: "2016-02-30" }],
    ["months", { date: "2016-02" }],
    ["metadata of any shape", { metadata: { a: 1, b: [{ c: null }, 2], __proto__: "x" } }],
    [
      "nothing but its text",
      { citations: [], edges: [], nodes: [], parties: [], caseNumbers: [], messages: [] },
    ],
  ])("may have %s", (_, fields) => {
    expect(refusalOf(sourceOf("a", fields), mapping)).toBeUndefined();
  });

  it("has a field for all that a citation record may say", () => {
    const said = new Set(citationRecordSchema.options.flatMap(({ shape }) => Object.keys(shape)));
    // a record within an order names no file
    said.delete("file");
    expect([...said].filter((name) => !(name in mapping.properties!.citations!.properties!))).toEqual([]);
  });

  it("lists short metadata as terms", () => {
    const metadata = { cluster_id: 1087, per_curiam: true, none: null, list: [1], long: "x".repeat(300) };
    expect(sourceOf("a", { metadata }).metadataTerms).toEqual(["cluster_id=1087", "per_curiam=true"]);
  });

  it("has no half surrogate pairs, and offsets stay", () => {
    const text = "a \ud83d b \ude00 c \ud83d\ude00 \\ud83d";
    expect(sourceOf("a", { text }).text).toBe("a \ufffd b \ufffd c \ud83d\ude00 \\ud83d");
  });
});

describe("the _bulk lines of an order", () => {
  it("are an action and a source", () => {
    const order = orderRecord("folder/a.txt", { text: "one\ntwo\u2028three" });
    expect(readBulk(bulkLines(storedDocument(order)))).toEqual([
      { id: "folder/a.txt", source: sourceOf("folder/a.txt", { text: "one\ntwo\u2028three" }) },
    ]);
  });

  it("shorten an id that is over 512 bytes", () => {
    expect(indexId("é".repeat(256))).toBe("é".repeat(256));
    expect(indexId("é".repeat(257))).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(sourceOf("é".repeat(257)).id).toBe("é".repeat(257));
  });
});

describe("the index template", () => {
  it("is for indexes of orders, strict, with nested citations and offsets for highlighting", () => {
    expect(Object.keys(indexTemplate).sort()).toEqual(["_meta", "index_patterns", "priority", "template"]);
    expect(indexTemplate.template.mappings).toMatchObject({
      dynamic: "strict",
      properties: {
        citations: { type: "nested" },
        entries: { type: "keyword" },
        text: { type: "text", index_options: "offsets" },
      },
    });
  });
});
