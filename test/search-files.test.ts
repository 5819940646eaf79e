/** The files that search servers are fed with, held against what each server documents of its documents and settings. */
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DocumentRecord } from "../src/bulk/document-record.ts";
import { targetOf } from "../src/targets/index.ts";
import { meilisearchKey, meilisearchSettings } from "../src/targets/meilisearch/document.ts";
import { mappings } from "../src/targets/opensearch/mapping.ts";
import { typesenseSchema } from "../src/targets/typesense/document.ts";
import type { TypesenseField } from "../src/targets/typesense/document.ts";
import { readBulk } from "./support/fake-search-server.ts";
import { refusalOf } from "./support/index-mapping.ts";
import { orderRecord } from "./support/order-records.ts";
import { writeRecords } from "./support/write-records.ts";

type Fields = Record<string, unknown>;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "docket-search-"));
});

afterEach(() => rm(folder, { recursive: true }));

const records: DocumentRecord[] = [
  orderRecord("orders/a.txt"),
  orderRecord("1087", { date: "2016-02", metadata: { cluster_id: 9, tags: ["x"] } }),
  { id: "bad", source: "bad.pdf", reason: "is no PDF" },
  orderRecord("c", {
    text: "\ud83d",
    citations: [],
    edges: [],
    nodes: [],
    parties: [],
    caseNumbers: [],
    messages: [],
  }),
];
// what an order need not have
for (const name of ["court", "courtName", "caseName", "title", "judge", "date", "entry"] as const)
  delete (records[3] as unknown as Fields)[name];

/** Writes the records to a folder for a server, two to a shard, and reads what is there. */
async function writeFor(server: string): Promise<Map<string, string>> {
  const layout = { shardSize: { documents: 2 }, gzip: false };
  const target = await targetOf(`${server}:${folder}`, layout);
  expect(await target.open({ key: "run" })).toBe(0);
  await writeRecords(target, 0, records);
  await target.close(true);
  const names = await readdir(folder);
  return new Map(
    await Promise.all(
      names.sort().map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
    ),
  );
}

const linesOf = (text: string): Fields[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Fields);

describe("opensearch:FOLDER", () => {
  it("has _bulk bodies, the index template and what could not be read", async () => {
    const files = await writeFor("opensearch");
    expect([...files.keys()]).toEqual([
      "bulk-00001.ndjson",
      "bulk-00002.ndjson",
      "errors.ndjson",
      "index-template.json",
      "manifest.json",
    ]);
    const operations = ["bulk-00001.ndjson", "bulk-00002.ndjson"].flatMap((name) =>
      readBulk(files.get(name)!),
    );
    expect(operations.map(({ id }) => id)).toEqual(["orders/a.txt", "1087", "c"]);
    for (const { source } of operations) expect(refusalOf(source, mappings)).toBeUndefined();
    expect(linesOf(files.get("errors.ndjson")!)).toEqual([records[2]]);
    expect(JSON.parse(files.get("index-template.json")!)).toHaveProperty(
      "template.mappings.dynamic",
      "strict",
    );
  });

  it("is not taken for a folder of another format", async () => {
    await writeFor("opensearch");
    await expect(writeFor("meilisearch")).rejects.toThrow("holds another run");
  });
});

describe("meilisearch:FOLDER", () => {
  it("has documents with a key, and settings that name their fields", async () => {
    const files = await writeFor("meilisearch");
    const documents = [...files]
      .filter(([name]) => name.startsWith("documents-"))
      .flatMap(([, text]) => linesOf(text));
    expect(documents.map(({ key, id }) => [key, id])).toEqual([
      ["orders_2Fa_2Etxt", "orders/a.txt"],
      ["1087", "1087"],
      ["c", "c"],
    ]);
    expect(documents.map(({ dateNumber }) => dateNumber)).toEqual([20160420, 20160200, undefined]);
    expect(JSON.parse(files.get("settings.json")!)).toEqual(meilisearchSettings);
    const [full] = documents;
    const { searchableAttributes, filterableAttributes, sortableAttributes } = meilisearchSettings;
    for (const path of [...searchableAttributes, ...filterableAttributes, ...sortableAttributes]) {
      const [field = "", inner] = path.split(".");
      const value = full![field];
      expect(inner === undefined ? value : (value as Fields[])[0]![inner], path).toBeDefined();
    }
  });

  it("has keys of the letters that are allowed, of at most 511 bytes, and never one for two ids", () => {
    const ids = fc.uniqueArray(fc.string({ unit: "binary", maxLength: 600 }), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(ids, (unlike) => {
        // ids are told apart as UTF-8 has them
        const written = [...new Set(unlike.map((id) => Buffer.from(id).toString("hex")))];
        const keys = written.map((hex) => meilisearchKey(Buffer.from(hex, "hex").toString()));
        for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{1,511}$/);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
    expect(meilisearchKey("_sha256-")).not.toMatch(/^_sha256-/);
    expect(meilisearchKey("x/".repeat(600))).toMatch(/^_sha256-[0-9a-f]{64}$/);
  });
});

describe("typesense:FOLDER", () => {
  it("has documents that conform to the schema", async () => {
    const files = await writeFor("typesense");
    const documents = [...files]
      .filter(([name]) => name.startsWith("documents-"))
      .flatMap(([, text]) => linesOf(text));
    expect(documents.map(({ id }) => id)).toEqual(["orders/a.txt", "1087", "c"]);
    for (const document of documents)
      for (const field of typesenseSchema.fields)
        expect(fits(document[field.name], field), field.name).toBe(true);
    expect(JSON.parse(files.get("schema.json")!)).toEqual(typesenseSchema);
  });

  /** Whether the server would take a value for a field. */
  function fits(value: unknown, { type, optional }: TypesenseField): boolean {
    if (value === undefined) return optional === true;
    if (type === "int64") return Number.isSafeInteger(value);
    if (type === "string") return typeof value === "string";
    return Array.isArray(value) && value.every((item) => typeof item === "string");
  }
});

it.each(["opensearch:", "meilisearch:"])("%s names no folder", async (to) => {
  await expect(targetOf(to, { shardSize: {}, gzip: false })).rejects.toThrow("names no folder");
});
