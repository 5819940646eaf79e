/** What `docket bulk` takes as documents: files, rows of NDJSON and CSV, compressed or not, and what it refuses. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexDocument } from "../src/bulk/index-order.ts";
import { isFailure } from "../src/bulk/document-record.ts";
import type { DocumentRecord, OrderRecord } from "../src/bulk/document-record.ts";
import { defaultFields, presets } from "../src/bulk/presets.ts";
import type { Preset } from "../src/bulk/presets.ts";
import { select } from "../src/bulk/select.ts";
import { toBatches } from "../src/bulk/batches.ts";
import { findInputs } from "../src/bulk/sources/find-inputs.ts";
import { readInputs } from "../src/bulk/sources/read-inputs.ts";
import { splitRows } from "../src/bulk/sources/split-rows.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "docket-bulk-inputs-"));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
};

const known: Preset = { what: "rows", fields: defaultFields };

/** The records of inputs, read in this thread. */
async function recordsOf(
  operands: string[],
  { fields, escape = '"' }: Preset = known,
  maxBytes = 1_000_000,
  stdin: Uint8Array = new Uint8Array(),
): Promise<DocumentRecord[]> {
  const records: DocumentRecord[] = [];
  for await (const take of readInputs(findInputs(operands), { maxBytes, escape, stdin: pieces(stdin, 16) }))
    records.push(await indexDocument(take(), { from: "auto", maxBytes, fields }));
  return records;
}

/** What was read, in short: the id and what is cited, or the id and why not. */
const brief = (records: readonly DocumentRecord[]): string[] =>
  records.map((record) =>
    isFailure(record)
      ? `${record.id} ✗ ${record.reason}`
      : `${record.id}: ${record.citations.map(({ text }) => text).join("; ")}`,
  );

const order = (record: DocumentRecord | undefined): OrderRecord => {
  if (!record || isFailure(record)) throw new Error(record ? record.reason : "no record");
  return record;
};

const withoutFolder = (text: string): string => text.replaceAll(`${folder}/`, "");

describe("files", () => {
  it("takes text, Markdown and HTML, also compressed, in the order of their names", async () => {
    await write("files/b.txt", "See ECF No. 2.");
    await write("files/a/c.md", "*See* ECF No. 1.");
    await write("files/c.html.gz", gzipSync("<p>See ECF No. 3.</p>"));
    await write("files/d.log", "See ECF No. 4.");
    await write("files/.hidden.txt", "See ECF No. 5.");
    await write("files/notes.json", "{}");
    await write("files/notes.csv", "id,text");
    expect(brief(await recordsOf([join(folder, "files")])).map(withoutFolder)).toEqual([
      "files/a/c.md: ECF No. 1",
      "files/b.txt: ECF No. 2",
      "files/c.html.gz: ECF No. 3",
    ]);
  });

  it("takes a file that two operands name once", async () => {
    const path = await write("once/a.txt", "See ECF No. 2.");
    expect(await recordsOf([join(folder, "once"), path, join(folder, "once/*.txt")])).toHaveLength(1);
  });

  it("follows links, but not round", async () => {
    await write("links/orders/a.txt", "See ECF No. 2.");
    await write("linked/b.txt", "See ECF No. 3.");
    await symlink(join(folder, "links"), join(folder, "links/orders/again"));
    await symlink(join(folder, "linked"), join(folder, "links/other"));
    await symlink(join(folder, "nowhere"), join(folder, "links/z.txt"));
    expect(brief(await recordsOf([join(folder, "links")])).map(withoutFolder)).toEqual([
      "links/orders/a.txt: ECF No. 2",
      "links/other/b.txt: ECF No. 3",
      "links/z.txt ✗ no such file",
    ]);
  });

  it.skipIf(process.platform === "win32")("takes names with line breaks", async () => {
    await write("odd/a\nb.txt", "See ECF No. 2.");
    const [record] = await recordsOf([join(folder, "odd")]);
    expect(order(record).id).toBe(join(folder, "odd/a\nb.txt"));
  });

  it("tells why a file cannot be read, and goes on", async () => {
    await write("bad/a.txt", Buffer.from([0x53, 0xe9, 0x20]));
    await write("bad/b.txt.gz", gzipSync("See ECF No. 2.").subarray(0, 20));
    await write("bad/c.txt.gz", "no gzip");
    await write("bad/d.txt", "See ECF No. 2.");
    const row = await write("bad/e.json", "[1]");
    expect(brief(await recordsOf([join(folder, "bad"), row])).map(withoutFolder)).toEqual([
      "bad/a.txt ✗ is not UTF-8: byte 0xe9 at 1; convert it first (iconv -f WINDOWS-1252 -t UTF-8, for one)",
      "bad/b.txt.gz ✗ is cut off: its compressed data ends too early",
      "bad/c.txt.gz ✗ is damaged: its compressed data cannot be read",
      "bad/d.txt: ECF No. 2",
      "bad/e.json ✗ is not a JSON object",
    ]);
  });

  it("refuses a file over the limit, as it is or once decompressed", async () => {
    await write("large/a.txt", "x".repeat(2_000_000));
    await write("large/b.txt.gz", gzipSync(Buffer.alloc(50_000_000)));
    expect(brief(await recordsOf([join(folder, "large")])).map(withoutFolder)).toEqual([
      "large/a.txt ✗ has 2 MB, over the limit of 1 MB (--max-document-bytes)",
      "large/b.txt.gz ✗ is over the limit of 1 MB (--max-document-bytes)",
    ]);
  });

  it("is refused for more text than a quarter of the limit, of which a row may have other fields", async () => {
    const text = (length: number): string => "See ECF No. 12. ".repeat(length / 16);
    const rows = [
      { id: "much", text: text(400_000) },
      { id: "other", text: text(160_000), other: text(640_000) },
    ];
    const path = await write("texts.ndjson", rows.map((row) => JSON.stringify(row)).join("\n"));
    const [much, other] = await recordsOf([path]);
    expect(brief([much!])).toEqual([
      "much ✗ has 0.4 MB of text, over the limit of 0.25 MB (a quarter of --max-document-bytes)",
    ]);
    expect(order(other).text).toHaveLength(160_000);
  });

  it("tells of an operand that names nothing", async () => {
    await expect(recordsOf([join(folder, "missing")])).rejects.toThrow(/missing: no such file/);
  });
});

describe("rows of NDJSON", () => {
  it("takes each line as a document, by the number of its line where it has no id", async () => {
    const path = await write(
      "rows.ndjson",
      '\ufeff{"id":7,"text":"See ECF No. 2.","court":"cand"}\r\n\n{"plain_text":"See ECF No. 3."}\nnot JSON\n{"id":"d"}\n{"id":"e","text":"See ECF No. 4."}',
    );
    const records = await recordsOf([path]);
    expect(brief(records).map(withoutFolder)).toEqual([
      "7: ECF No. 2",
      "rows.ndjson:3: ECF No. 3",
      expect.stringMatching(/^rows.ndjson:4 ✗ is not JSON: /),
      "d ✗ has no text (text, plain_text, html)",
      "e: ECF No. 4",
    ]);
    expect(order(records[0]).metadata).toEqual({ court: "cand" });
  });

  it("holds no line over the limit, and takes what comes after it", async () => {
    const path = await write(
      "long.ndjson",
      `{"id":1,"text":"See ECF No. 2."}\n{"id":2,"text":"${"x".repeat(3_000_000)}"}\n{"id":3,"text":"See ECF No. 4."}\n`,
    );
    expect(brief(await recordsOf([path])).map(withoutFolder)).toEqual([
      "1: ECF No. 2",
      "long.ndjson:2 ✗ has 3 MB, over the limit of 1 MB (--max-document-bytes)",
      "3: ECF No. 4",
    ]);
  });

  it("takes fields named like parts of every object for what they are", async () => {
    const path = await write(
      "proto.ndjson",
      '{"id":"a","text":"See ECF No. 2.","__proto__":{"polluted":true},"constructor":"c"}\n{"__proto__":{"text":"See ECF No. 3."}}\n',
    );
    const [record, without] = await recordsOf([path]);
    expect(JSON.stringify(order(record).metadata)).toBe('{"__proto__":{"polluted":true},"constructor":"c"}');
    expect(without).toMatchObject({ reason: "has no text (text, plain_text, html)" });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("reads rows whose lines are parted anywhere", async () => {
    const text = '{"id":1,"text":"§ 1"}\n\n{"id":2}\r\n{"id":3}';
    const bytes = Buffer.from(text);
    for (let size = 1; size < 12; size++) {
      const rows: string[] = [];
      for await (const { number, content } of splitRows(pieces(bytes, size), { limit: 1000 }))
        rows.push(`${number} ${Buffer.from(content!).toString()}`);
      expect(rows).toEqual(['1 {"id":1,"text":"§ 1"}', '3 {"id":2}', '4 {"id":3}']);
    }
  });
});

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("compressed rows", () => {
  const rows = '{"id":"a","text":"See ECF No. 12."}\n{"id":"b","text":"See ECF No. 13."}\n';
  const lines = rows.split(/(?<=\n)/);

  it("reads gzip, of several members too", async () => {
    const path = await write("rows.ndjson.gz", Buffer.concat(lines.map((line) => gzipSync(line))));
    expect(brief(await recordsOf([path]))).toEqual(["a: ECF No. 12", "b: ECF No. 13"]);
    expect(await recordsOf(["-"], known, 1000, gzipSync(rows))).toHaveLength(2);
  });

  // each made by its own command out of the two lines, one stream after the other
  it.each([
    [
      "bz2",
      "QlpoOTFBWSZTWaPu+KIAABFfgAAQUAUwEAsBCAAmIIRKIAAiI0ANGIyFGjIGjTI0eiEfl2DlcmPhzBZLGQMjHNnGjj8XckU4UJCj7viiQlpoOTFBWSZTWXQhVPYAABFfgAAQUAUoEAsBCAAWIIRKIAAiI0ANGIyFGjIGjTI0eiEfl2DlcmPhzBZLGQMjHNnGjj8XckU4UJB0IVT2",
    ],
    [
      "zst",
      "KLUv/QRYIQEAeyJpZCI6ImEiLCJ0ZXh0IjoiU2VlIEVDRiBOby4gMTIuIn0KGLzlBSi1L/0EWCEBAHsiaWQiOiJiIiwidGV4dCI6IlNlZSBFQ0YgTm8uIDEzLiJ9Ch/FQJ8=",
    ],
  ])("reads %s, of several streams too", async (ending, base64) => {
    const bytes = Buffer.from(base64, "base64");
    expect(brief(await recordsOf(["-"], known, 1000, bytes))).toEqual(["a: ECF No. 12", "b: ECF No. 13"]);
    const path = await write(`rows.ndjson.${ending}`, bytes);
    expect(brief(await recordsOf([path]))).toEqual(["a: ECF No. 12", "b: ECF No. 13"]);
    const cut = await write(`cut.ndjson.${ending}`, bytes.subarray(0, bytes.length - 12));
    const [first, broken, ...others] = brief(await recordsOf([cut])).map(withoutFolder);
    expect(first).toBe("a: ECF No. 12");
    expect(broken).toMatch(/^cut\.ndjson\.\w+ ✗ is (?:cut off|damaged): /);
    expect(others).toEqual([]);
  });

  it("lets nothing expand beyond the limit: 100 MB of zeros in 130 bytes", async () => {
    const path = await write(
      "zeros.ndjson.bz2",
      Buffer.from(
        "QlpoOTFBWSZTWQ4J4t8BX45AAMAAAAggADCATUZCoCWpCoCXMUFZJlNZDgni3wFfjkAAwAAACCAAMIBNRkKgJakKgJcxQVkmU1nEYApVAD7RQALAAABAAAggADDMCapppUiDaipEHi7kinChIcCoiS4=",
        "base64",
      ),
    );
    expect(brief(await recordsOf([path])).map(withoutFolder)).toEqual([
      "zeros.ndjson.bz2:1 ✗ has 100 MB, over the limit of 1 MB (--max-document-bytes)",
    ]);
  });
});

describe("rows of CSV", () => {
  it("reads quotation marks, commas and line breaks within fields", async () => {
    const path = await write(
      "rows.csv",
      'id,text,note\n1,"See ECF No. 2,\nand ""ECF No. 3"".",a\n2,See ECF No. 4.,\n\n3,"x",b,c\n',
    );
    const records = await recordsOf([path]);
    expect(brief(records).map(withoutFolder)).toEqual([
      "1: ECF No. 2; ECF No. 3",
      "2: ECF No. 4",
      "rows.csv:4 ✗ has 4 fields where the header has 3",
    ]);
    expect(records.map((record) => ("metadata" in record ? record.metadata : undefined))).toEqual([
      { note: "a" },
      undefined,
      undefined,
    ]);
  });

  it("takes what comes after a record over the limit", async () => {
    const path = await write("long.csv", `id,text\n1,"${"x\n".repeat(1_000_000)}"\n2,See ECF No. 4.\n`);
    expect(brief(await recordsOf([path])).map(withoutFolder)).toEqual([
      "long.csv:1 ✗ has 2 MB, over the limit of 1 MB (--max-document-bytes)",
      "2: ECF No. 4",
    ]);
  });

  it("splits records parted anywhere, with either escape", async () => {
    for (const [escape, text] of [
      ['"', 'a,"b\n""c"\nd,e\n'],
      ["\\", 'a,"b\n\\"c\\\\"\nd,e\n'],
    ] as const) {
      for (let size = 1; size < 8; size++) {
        const rows: string[] = [];
        for await (const { content } of splitRows(pieces(Buffer.from(text), size), { limit: 1000, escape }))
          rows.push(Buffer.from(content!).toString());
        expect(rows).toEqual([text.slice(0, -5), "d,e"]);
      }
    }
  });
});

describe("presets", () => {
  it("reads CourtListener's opinions as its API gives them", async () => {
    const path = await write(
      "api.ndjson",
      [
        {
          id: 11,
          cluster_id: 5,
          type: "010combined",
          plain_text: "See ECF No. 2.",
          html_with_citations: "<p>x</p>",
        },
        {
          id: 12,
          cluster_id: 6,
          plain_text: "",
          html_with_citations: '<p>See <a href="/c/">ECF No. 3</a>.</p>',
        },
        { id: 13, cluster_id: 7, plain_text: "", html: null },
      ]
        .map((row) => JSON.stringify(row))
        .join("\n"),
    );
    const records = await recordsOf([path], presets["courtlistener-opinions"]);
    expect(brief(records)).toEqual([
      "11: ECF No. 2",
      "12: ECF No. 3",
      expect.stringMatching(/^13 ✗ has no text/),
    ]);
    expect(order(records[0]).metadata).toEqual({ cluster_id: 5, type: "010combined" });
    expect(order(records[1]).text).toBe("See ECF No. 3.\n\n");
  });

  it("reads CourtListener's bulk data, whose quotation marks are escaped by a backslash", async () => {
    const path = await write(
      "opinions.csv.gz",
      gzipSync(
        "id,date_created,type,plain_text,html,html_with_citations,cluster_id\n" +
          '21,2024-01-01 00:00:00+00,010combined,"The \\"motion\\" (ECF No. 2),\nC:\\\\docs, is denied.",,,9\n' +
          '22,2024-01-02 00:00:00+00,010combined,,,"<pre class=\\"inline\\">See ECF No. 3.</pre>",9\n',
      ),
    );
    const records = await recordsOf([path], presets["courtlistener-opinions"]);
    expect(brief(records)).toEqual(["21: ECF No. 2", "22: ECF No. 3"]);
    expect(order(records[0]).text).toBe('The "motion" (ECF No. 2),\nC:\\docs, is denied.');
    expect(order(records[0]).metadata).toEqual({
      cluster_id: "9",
      type: "010combined",
      date_created: "2024-01-01 00:00:00+00",
    });
  });

  it("reads documents of the RECAP archive", async () => {
    const path = await write(
      "recap.ndjson",
      JSON.stringify({
        id: 31,
        docket_entry: "https://www.courtlistener.com/api/rest/v4/docket-entries/1/",
        document_type: 1,
        document_number: "45",
        attachment_number: null,
        description: "ORDER",
        is_available: true,
        plain_text: "Case 1:20-cv-00001   Document 45   Filed 03/02/21   Page 1 of 1\nSee ECF No. 2.",
      }),
    );
    const [record] = await recordsOf([path], presets["courtlistener-recap"]);
    expect(order(record)).toMatchObject({ id: "31", entry: 45, date: "2021-03-02" });
    expect(order(record).metadata).toEqual({
      docket_entry: "https://www.courtlistener.com/api/rest/v4/docket-entries/1/",
      document_type: 1,
      document_number: "45",
      description: "ORDER",
    });
  });

  it("reads cases of the Caselaw Access Project: texts, the newer form, and XML", async () => {
    const rows = [
      {
        id: 41,
        name_abbreviation: "Ashe v. Norwood",
        court: { name: "United States District Court" },
        casebody: {
          status: "ok",
          data: {
            head_matter: "Ashe v. Norwood",
            opinions: [{ type: "majority", text: "See ECF No. 2." }, { text: "Id." }],
          },
        },
      },
      { id: 42, casebody: { head_matter: "", opinions: [{ text: "See ECF No. 3." }] } },
      {
        id: 43,
        casebody: { status: "ok", data: "<casebody><opinion><p>See ECF No. 4.</p></opinion></casebody>" },
      },
    ];
    const path = await write("cap.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    const alone = await write("0001-01.json", JSON.stringify(rows[1], null, 2));
    const records = await recordsOf([path, alone], presets.cap);
    expect(brief(records)).toEqual(["41: ECF No. 2; Id.", "42: ECF No. 3", "43: ECF No. 4", "42: ECF No. 3"]);
    expect(order(records[0]).text).toBe("Ashe v. Norwood\n\nSee ECF No. 2.\n\nId.");
    expect(order(records[0]).metadata).toEqual({
      name_abbreviation: "Ashe v. Norwood",
      "court.name": "United States District Court",
    });
  });
});

describe("which documents a run takes", () => {
  const hundred = async function* (): AsyncGenerator<
    () => { kind: "refused"; source: string; bytes: number; reason: string }
  > {
    for (let at = 0; at < 100; at++)
      yield () => ({ kind: "refused", source: String(at), bytes: 10, reason: "" });
  };
  const taken = async (selection: Parameters<typeof select>[1]): Promise<number[]> => {
    const places: number[] = [];
    for await (const { source } of select(hundred(), selection)) places.push(Number(source));
    return places;
  };

  it("takes the first so many, without those that are stored", async () => {
    expect(await taken({ limit: 3, from: 0 })).toEqual([0, 1, 2]);
    expect(await taken({ limit: 3, from: 2 })).toEqual([2]);
    expect(await taken({ limit: 3, from: 3 })).toEqual([]);
    expect(await taken({ from: 98 })).toEqual([98, 99]);
  });

  it("takes the same sample every time, another with another seed", async () => {
    const sample = await taken({ sample: 0.2, from: 0 });
    expect(sample.length).toBeGreaterThan(8);
    expect(sample.length).toBeLessThan(35);
    expect(await taken({ sample: 0.2, from: 0 })).toEqual(sample);
    expect(await taken({ sample: 0.2, from: 4 })).toEqual(sample.slice(4));
    expect(await taken({ sample: 0.2, seed: 1, from: 0 })).not.toEqual(sample);
  });

  it("puts so many or so much into a batch", async () => {
    const sizes = async (documents: number, bytes: number): Promise<number[]> => {
      const found: number[] = [];
      for await (const batch of toBatches(select(hundred(), { limit: 7, from: 0 }), { documents, bytes }))
        found.push(batch.length);
      return found;
    };
    expect(await sizes(3, 1000)).toEqual([3, 3, 1]);
    expect(await sizes(100, 20)).toEqual([2, 2, 2, 1]);
    expect(await sizes(7, 1000)).toEqual([7]);
  });
});

describe("the head of an order", () => {
  it("tells court, case, parties, judge, day and entry", async () => {
    const path = await write(
      "head.txt",
      await readFile(join(import.meta.dirname, "../corpus/loop-ai-labs-v-gatti.md"), "utf8"),
    );
    const [record] = await recordsOf([path]);
    expect(order(record)).toMatchObject({
      court: "cand",
      caseNumbers: ["15-cv-00798"],
      caseName: "LOOP AI LABS INC v. ANNA GATTI",
      date: "2016-04-26",
    });
  });
});
