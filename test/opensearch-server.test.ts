/** Orders sent to a server of OpenSearch that is busy, breaks off, and refuses: none is lost, none is there twice. */
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DocumentRecord } from "../src/bulk/document-record.ts";
import { serverAddress } from "../src/targets/opensearch/address.ts";
import { openSearchTarget } from "../src/targets/opensearch/server-target.ts";
import { fakeSearchServer } from "./support/fake-search-server.ts";
import type { FakeSearchServer, Trouble } from "./support/fake-search-server.ts";
import { smallOrders } from "./support/order-records.ts";
import { writeRecords } from "./support/write-records.ts";

let server: FakeSearchServer;
let errors: string;
const patience = { firstWait: 1, tries: 6 };

beforeEach(async () => {
  server = await fakeSearchServer();
  errors = await mkdtemp(join(tmpdir(), "docket-opensearch-"));
});

afterEach(async () => {
  await server.close();
  await rm(errors, { recursive: true });
});

const stored = (index = "docket-orders"): string[] => [
  ...(server.indexes.get(index)?.documents.keys() ?? []),
];
const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** Writes records in batches, as a run with this key does. */
async function send(
  records: readonly DocumentRecord[],
  { key = "run", index = "", batch = 50 } = {},
): Promise<number> {
  const target = openSearchTarget(`${server.address}${index}`, { errors, patience });
  const from = await target.open({ key });
  for (let at = from; at < records.length; at += batch)
    await writeRecords(target, at, records.slice(at, at + batch));
  await target.close(true);
  return from;
}

async function deadLetters(
  key = "run",
): Promise<{ id: string; reason: string; document?: { text: string } }[]> {
  const text = await readFile(join(errors, `docket-errors-${key}.ndjson`), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; reason: string });
}

describe("a server that does as it is told", () => {
  it("has the index, with its mapping, and every order once", async () => {
    const orders = smallOrders(120);
    expect(await send(orders)).toBe(0);
    expect(stored()).toEqual(ids(orders));
    expect(new Set(server.stored.values())).toEqual(new Set([1]));
    expect(server.indexes.get("docket-orders")!.mapping).toMatchObject({ dynamic: "strict" });
    expect(await readdir(errors)).toEqual([]);
  });

  it("is sent nothing again by a run that has ended", async () => {
    const orders = smallOrders(10);
    await send(orders);
    expect(await send(orders)).toBe(10);
    expect([...server.stored.values()]).toEqual(orders.map(() => 1));
  });

  it("is sent everything again by a run that begins anew", async () => {
    const target = openSearchTarget(server.address, { errors, patience });
    await send(smallOrders(3));
    expect(await target.open({ key: "run", fresh: true })).toBe(0);
    await writeRecords(target, 0, smallOrders(3));
    await target.close(true);
    expect([...server.stored.values()]).toEqual([2, 2, 2]);
  });

  it("keeps runs and indexes apart", async () => {
    await send(smallOrders(3, "a"), { key: "one" });
    expect(await send(smallOrders(4, "b"), { key: "two" })).toBe(0);
    expect(await send(smallOrders(2, "c"), { key: "one", index: "/other" })).toBe(0);
    expect([stored().length, stored("other").length]).toEqual([7, 2]);
  });

  it("has the last of the orders with one id", async () => {
    const [first, second] = smallOrders(2);
    await send([first!, { ...second!, id: first!.id }]);
    expect(server.indexes.get("docket-orders")!.documents.get("a-0")).toMatchObject({ text: "Order 1." });
  });
});

describe("a server in trouble", () => {
  const troubles: [string, Trouble][] = [
    ["is busy", ({ count }) => (count < 3 ? { answer: 429 } : undefined)],
    ["starts", ({ count }) => (count < 3 ? { answer: 503 } : undefined)],
    ["breaks off before it stores", ({ count }) => (count < 2 ? { reset: "before" } : undefined)],
    ["breaks off after it stored", ({ count }) => (count < 2 ? { reset: "after" } : undefined)],
    [
      "is busy for some orders",
      ({ count }) =>
        count < 3
          ? {
              items: (id) =>
                id.endsWith("7") ? { status: 429, type: "busy", reason: "queue full" } : undefined,
            }
          : undefined,
    ],
    [
      "has a full disk",
      ({ count }) =>
        count < 2
          ? { items: () => ({ status: 403, type: "cluster_block_exception", reason: "flood stage" }) }
          : undefined,
    ],
    ["takes small requests only", ({ bytes }) => (bytes > 20_000 ? { answer: 413 } : undefined)],
  ];

  it.each(troubles)("has every order when it %s", async (_, trouble) => {
    server.trouble = trouble;
    const orders = smallOrders(60);
    await send(orders);
    expect(stored().sort()).toEqual(ids(orders).sort());
    expect(await readdir(errors)).toEqual([]);
  });

  it("is given up after so many tries, and gone on with from what it holds", async () => {
    const orders = smallOrders(30);
    await send(orders.slice(0, 10));
    server.trouble = () => ({ answer: 429 });
    await expect(send(orders)).rejects.toThrow(/docket-orders: 429/);
    server.trouble = () => undefined;
    expect(await send(orders)).toBe(10);
    expect([...server.stored.values()]).toEqual(orders.map(() => 1));
  });

  it("is not tried again where it forbids", async () => {
    server.trouble = () => ({ answer: 403, body: { error: { type: "security_exception" } } });
    await expect(send(smallOrders(5))).rejects.toThrow(/docket-orders: 403/);
    expect(server.requests.filter((request) => request.endsWith("_bulk"))).toHaveLength(1);
  });

  it("is told when nobody listens", async () => {
    const { address } = server;
    await server.close();
    const target = openSearchTarget(address, { errors, patience });
    await expect(target.open({ key: "run" })).rejects.toThrow(
      /127\.0\.0\.1:\d+\/docket-orders: .*ECONNREFUSED/,
    );
    await target.close(false);
    server = await fakeSearchServer();
  });

  it("is told when its index is for something else", async () => {
    server.indexes.set("docket-orders", {
      mapping: { properties: { id: { type: "keyword" } } },
      documents: new Map(),
    });
    await expect(send(smallOrders(1))).rejects.toThrow("the index is there with other fields (no source, ");
  });
});

describe("orders that the server refuses", () => {
  const refuses: Trouble = () => ({
    items: (id) =>
      id.endsWith("3")
        ? { status: 400, type: "mapper_parsing_exception", reason: "no such thing" }
        : undefined,
  });

  it("are kept with their reason, and the others are stored", async () => {
    server.trouble = refuses;
    const orders = smallOrders(25);
    await send(orders);
    expect(stored()).toEqual(ids(orders).filter((id) => !id.endsWith("3")));
    expect(await deadLetters()).toMatchObject([
      { id: "a-3", reason: "400 mapper_parsing_exception no such thing", document: { text: "Order 3." } },
      { id: "a-13", source: "a-13.txt" },
      { id: "a-23" },
    ]);
  });

  it("stand beside documents that could not be read", async () => {
    await send([...smallOrders(2), { id: "bad", source: "bad.pdf", reason: "is no PDF" }]);
    expect(await deadLetters()).toEqual([{ id: "bad", source: "bad.pdf", reason: "is no PDF" }]);
  });

  it("are told once, however often the run was broken off", async () => {
    server.trouble = refuses;
    const orders = smallOrders(25);
    await send(orders.slice(0, 5));
    // the next letters are written, and then the progress is not
    server.refusesDocuments = () => 418;
    await expect(send(orders)).rejects.toThrow(/418/);
    server.refusesDocuments = undefined;
    expect(ids(await deadLetters())).toEqual(["a-3", "a-13", "a-23"]);
    await send(orders);
    expect(ids(await deadLetters())).toEqual(["a-3", "a-13", "a-23"]);
  });
});

describe("an address", () => {
  it.each([
    [
      "opensearch+https://search.example.org:9200/orders",
      { node: "https://search.example.org:9200", index: "orders" },
    ],
    ["elasticsearch+http://127.0.0.1:9200", { node: "http://127.0.0.1:9200", index: "docket-orders" }],
    ["https://example.org/search/orders", { node: "https://example.org/search", index: "orders" }],
    [
      "opensearch+https://clerk:p%40ss@h/orders",
      { node: "https://h", index: "orders", auth: { username: "clerk", password: "p@ss" } },
    ],
  ])("is read: %s", (address, expected) => {
    expect(serverAddress(address, {})).toEqual(expected);
  });

  it("takes who asks from the environment", () => {
    const address = "opensearch+https://h/orders";
    expect(serverAddress(address, { OPENSEARCH_USERNAME: "a", OPENSEARCH_PASSWORD: "b" }).auth).toEqual({
      username: "a",
      password: "b",
    });
    expect(serverAddress(address, { OPENSEARCH_API_KEY: "a2V5" }).apiKey).toBe("a2V5");
  });

  it.each(["opensearch+ftp://h/x", "opensearch+https://h/Big", "nonsense"])("is refused: %s", (address) => {
    expect(() => serverAddress(address, {})).toThrow();
  });
});
