/** What both SQL targets promise: whole batches, nothing lost, nothing twice, and the same rows in both databases. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentRecord, OrderRecord } from "../src/bulk/document-record.ts";
import { openToRead } from "../src/targets/sqlite/database.ts";
import type { Target } from "../src/targets/target.ts";
import { contentsOf, postgres, sqlite } from "./support/sql-database.ts";
import type { TestDatabase, TestIndex } from "./support/sql-database.ts";
import { manyOrders, orderRecord, smallOrders } from "./support/order-records.ts";
import { writeRecords } from "./support/write-records.ts";

const databases = [sqlite, postgres];

for (const database of databases)
  describe.skipIf(!database.isHere)(database.name, () => {
    withServer(database);

    it("holds what an order says and cites, each thing in a table of its own", async () => {
      const { query } = await filled(database, [orderRecord("a")]);
      expect(await query("select id, court, case_name, judge, date, entry from documents")).toEqual([
        {
          id: "a",
          court: "cand",
          case_name: "Loop AI Labs Inc v. Gatti",
          judge: "Haywood S. Gilliam, Jr.",
          date: "2016-04-20",
          entry: 612,
        },
      ]);
      expect(await query("select case_id, case_number, short_number from cases")).toEqual([
        { case_id: "case:cand:15-cv-00798", case_number: "15-cv-00798", short_number: "15-cv-00798" },
      ]);
      expect(await query("select id, type, text, refers_to, pins from citations where id = 'c2'")).toEqual([
        {
          id: "c2",
          type: "docketCitation",
          text: "Docket No. 542 at 3-5",
          refers_to: "docket:542",
          pins: [{ unit: "page", from: "3", to: "5" }],
        },
      ]);
      expect(
        await query("select number, attachment, own, case_id, via from entries where number = 596"),
      ).toEqual([{ number: 596, attachment: 1, own: true, case_id: "case:cand:15-cv-00798", via: "direct" }]);
      // Id. counts as a citation of what it stands for
      expect(
        await query("select authority, name, citations from authorities where authority = '550 U.S. 544'"),
      ).toEqual([{ authority: "550 U.S. 544", name: "Bell Atl. Corp. v. Twombly", citations: 2 }]);
      expect(await query("select source, target, reason from edges where type = 'rulesOn'")).toEqual([
        { source: "order:a", target: "docket:542", reason: "caption: Re" },
      ]);
      expect(await query("select rule_id, start_offset from messages")).toEqual([
        { rule_id: "unresolved", start_offset: 3 },
      ]);
    });

    it("replaces an order of the same id, and leaves the others", async () => {
      const into = await filled(database, [orderRecord("a"), orderRecord("b")]);
      const shorter = orderRecord("a", { citations: [], nodes: [], edges: [], text: "Vacated." });
      await store(into.target(), [shorter], "a later run");
      expect(await contentsOf(into)).toEqual({
        ...(await contentsOf(await filled(database, [shorter, orderRecord("b")]))),
        runs: expect.anything() as unknown,
      });
    });

    it("lists a document that could not be read, until it can", async () => {
      const failure = { id: "a", source: "a.txt", reason: "is empty" };
      const into = await filled(database, [failure]);
      expect(await into.query("select * from errors")).toEqual([failure]);
      await store(into.target(), [orderRecord("a")], "mended");
      expect(await into.query("select * from errors")).toEqual([]);
      await store(into.target(), [failure], "broken again");
      expect(await into.query("select id from documents union select document || '' from citations")).toEqual(
        [],
      );
    });

    it("takes of two documents with one id the later", async () => {
      const [first, second] = [orderRecord("a", { title: "FIRST" }), orderRecord("a", { title: "SECOND" })];
      const { query } = await filled(database, [first, second]);
      expect(await query("select title from documents")).toEqual([{ title: "SECOND" }]);
    });

    it("goes on where the run stands, and tells runs apart", async () => {
      const into = database.index();
      const records = smallOrders(5);
      const target = into.target();
      expect(await target.open({ key: "one" })).toBe(0);
      await writeRecords(target, 0, records.slice(0, 3));
      await target.close(false);
      const again = into.target();
      expect(await again.open({ key: "one" })).toBe(3);
      await writeRecords(again, 3, records.slice(3));
      await again.close(true);
      expect(await into.query("select * from runs")).toEqual([{ key: "one", documents: 5, complete: true }]);
      const other = into.target();
      expect(await other.open({ key: "two" })).toBe(0);
      await other.close(false);
      expect(await into.query("select count(*) as number from documents")).toEqual([{ number: 5 }]);
    });

    it("stores a batch that comes twice once, and refuses one that leaves a gap", async () => {
      const into = database.index();
      const target = into.target();
      const records = smallOrders(4);
      await target.open({ key: "run" });
      await writeRecords(target, 0, records.slice(0, 2));
      await writeRecords(target, 0, records.slice(0, 2));
      await writeRecords(target, 1, records.slice(1, 3));
      await expect(writeRecords(target, 9, records)).rejects.toThrow(
        "documents 3 to 8 of the run are missing",
      );
      await target.close(false);
      expect(await into.query("select documents from runs")).toEqual([{ documents: 3 }]);
      expect(await into.query("select id from documents order by id")).toEqual([
        { id: "a-0" },
        { id: "a-1" },
        { id: "a-2" },
      ]);
    });

    it("stores nothing of a batch of which a part fails", async () => {
      const into = database.index();
      const target = into.target();
      await target.open({ key: "run" });
      const broken = { ...orderRecord("b"), source: undefined } as unknown as OrderRecord;
      await expect(writeRecords(target, 0, [orderRecord("a"), broken])).rejects.toThrow(/source/);
      await writeRecords(target, 0, [orderRecord("a")]);
      await target.close(true);
      expect(await contentsOf(into)).toEqual(await contentsOf(await filled(database, [orderRecord("a")])));
    });

    it("holds whole batches when its process is killed, and ends as if it never was", async () => {
      const into = database.index();
      const count = 200;
      let kills = 0;
      while (!(await writeUntilKilled(into.address, count, 3 + kills * 2))) {
        kills += 1;
        const [run] = await into.query("select documents from runs");
        const [stored] = await into.query(
          "select (select count(*) from documents) + (select count(*) from errors) as number",
        );
        expect(stored).toEqual({ number: run!["documents"] });
        expect(Number(run!["documents"]) % 10).toBe(0);
      }
      expect(kills).toBeGreaterThan(2);
      expect(await contentsOf(into)).toEqual(await contentsOf(await filled(database, manyOrders(count), 10)));
    }, 120_000);

    it("takes what is no text to a database, each for one character, so that offsets stay", async () => {
      const text = "nul \0, half a pair \ud800, a \ttab, a \\backslash, \\N, \\. and\r\na line \u{1F600} end";
      const odd = orderRecord("a\0'; drop table documents; --", {
        text,
        title: "\udc00",
        metadata: { "a\0": ["\ud800", "\\u0000", { b: null }] },
      });
      const { query } = await filled(database, [odd]);
      expect(await query("select id, text, title, metadata from documents")).toEqual([
        {
          id: "a\uFFFD'; drop table documents; --",
          text: text.replace("\0", "\uFFFD").replace("\ud800", "\uFFFD"),
          title: "\uFFFD",
          metadata: { "a\uFFFD": ["\uFFFD", "\\u0000", { b: null }] },
        },
      ]);
    });

    it("takes a text of more words than a full-text index holds", async () => {
      const words = Array.from({ length: 300_000 }, (_, at) => `w${(at * 7919).toString(36)}ord`).join(" ");
      const { query } = await filled(database, [orderRecord("a", { text: words })]);
      expect(await query("select length(text) as number from documents")).toEqual([{ number: words.length }]);
    });

    it("gives the same for the same input", async () => {
      const records = manyOrders(20);
      const one = await contentsOf(await filled(database, records, 3));
      expect(await contentsOf(await filled(database, records, 20))).toEqual(one);
    });

    it("lets several runs write at once", async () => {
      const into = database.index();
      const write = async (key: string): Promise<void> => store(into.target(), smallOrders(40), key, 5);
      await Promise.all([write("one"), write("two"), write("three")]);
      expect(await into.query("select count(*) as number from documents")).toEqual([{ number: 40 }]);
      expect(await into.query("select key, documents from runs order by key")).toEqual([
        { key: "one", documents: 40 },
        { key: "three", documents: 40 },
        { key: "two", documents: 40 },
      ]);
    });
  });

describe.skipIf(!databases.every(({ isHere }) => isHere))("SQLite and PostgreSQL", () => {
  databases.forEach(withServer);

  it("hold the same rows", async () => {
    const records = manyOrders(12);
    const [one, other] = await Promise.all(databases.map((database) => filled(database, records)));
    expect(await contentsOf(other!)).toEqual(await contentsOf(one!));
  });
});

describe("an SQLite index at rest", () => {
  withServer(sqlite);

  it("is one file once nobody has it open", async () => {
    const { address, target } = await filled(sqlite, smallOrders(3));
    expect(await readdir(dirname(address))).toEqual([basename(address)]);
    const reader = await openToRead(address);
    reader.prepare("select * from documents").get();
    await store(target(), smallOrders(3), "again");
    expect(reader.prepare("select count(*) as number from runs").get()).toEqual({ number: 2 });
    reader.close();
    await store(target(), smallOrders(3), "at last");
    expect(await readdir(dirname(address))).toEqual([basename(address)]);
  });
});

describe("a place that is no index", () => {
  withServer(sqlite);

  it("is refused when it is no database", async () => {
    const { address, target } = sqlite.index();
    await writeFile(address, "Plain text that is long enough to be looked at.\n".repeat(100));
    await expect(target().open({ key: "run" })).rejects.toThrow(`${address}: file is not a database`);
    expect(await readFile(address, "utf8")).toContain("Plain text");
  });

  it("is refused when it is the database of something else", async () => {
    const { DatabaseSync } = await import("@photostructure/sqlite");
    const { address, target } = sqlite.index();
    const other = new DatabaseSync(address);
    other.exec("create table bookmarks (url text)");
    other.close();
    await expect(target().open({ key: "run" })).rejects.toThrow(
      `${address}: is an SQLite database, but no index of orders`,
    );
  });

  it("is refused when another version made it", async () => {
    const { DatabaseSync } = await import("@photostructure/sqlite");
    const { address, target } = await filled(sqlite, []);
    const database = new DatabaseSync(address);
    database.exec("update meta set value = '0'");
    database.close();
    await expect(target().open({ key: "run" })).rejects.toThrow(`${address}: has version 0 of the tables`);
  });

  it("is named without its password when it cannot be reached", async () => {
    const { postgresTarget } = await import("../src/targets/postgres/index.ts");
    const target = postgresTarget("postgres://user:secret@127.0.0.1:1/orders");
    const failed = target.open({ key: "run" });
    await expect(failed).rejects.toThrow("postgres://127.0.0.1:1/orders: connect ECONNREFUSED");
    await expect(failed).rejects.not.toThrow("secret");
    await target.close(false);
  });
});

function withServer({ start, stop, isHere }: TestDatabase): void {
  if (!isHere) return;
  beforeAll(start, 60_000);
  afterAll(stop);
}

async function filled(
  database: TestDatabase,
  records: readonly DocumentRecord[],
  size = records.length,
): Promise<TestIndex> {
  const into = database.index();
  await store(into.target(), records, "run", size);
  return into;
}

async function store(
  target: Target,
  records: readonly DocumentRecord[],
  key: string,
  size = records.length,
): Promise<void> {
  let from = await target.open({ key });
  for (; from < records.length; from += size)
    await writeRecords(target, from, records.slice(from, from + size));
  await target.close(true);
}

/** Lets a process write, and kills it while it writes the batch after so many; whether it came to its end. */
async function writeUntilKilled(address: string, count: number, batches: number): Promise<boolean> {
  const script = new URL("support/write-orders.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script, address, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = 0;
  for await (const _ of createInterface(child.stdout)) {
    told += 1;
    if (told > batches) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode === 0;
}
