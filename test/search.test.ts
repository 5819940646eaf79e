/** `docket search`: what is found in an index, in both databases alike. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrderRecord } from "../src/bulk/document-record.ts";
import { indexDocument } from "../src/bulk/index-order.ts";
import { openIndex, QueryError } from "../src/search/index.ts";
import type { Filters, Hit, SearchIndex } from "../src/search/index.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage, Outcome } from "./support/built-package.ts";
import { postgres, sqlite } from "./support/sql-database.ts";
import type { TestDatabase, TestIndex } from "./support/sql-database.ts";
import { writeRecords } from "./support/write-records.ts";

const rules = { from: "text", maxBytes: 1e6, fields: { id: ["id"], text: [["text"]] } } as const;

/** An order of its own words in the shape that orders have. */
async function order(
  id: string,
  court: string,
  number: string,
  text: string,
  signed: string,
): Promise<OrderRecord> {
  const written = `UNITED STATES DISTRICT COURT\n${court}\n\nACME CORP., Plaintiff,\nv.\nJOHN ROE, Defendant.\n\nCase No. ${number}\n\nORDER\n\nBACKGROUND\n\n${text}\n\nIT IS SO ORDERED.\n\n${signed}\nUnited States District Judge\n`;
  const document = {
    kind: "json",
    source: `${id}.txt`,
    bytes: 0,
    text: JSON.stringify({ id, text: written }),
  } as const;
  return (await indexDocument(document, rules)) as OrderRecord;
}

const northern = "NORTHERN DISTRICT OF CALIFORNIA";
const southern = "SOUTHERN DISTRICT OF NEW YORK";

const orders = await Promise.all([
  order(
    "compel",
    northern,
    "4:15-cv-00798-HSG",
    "Plaintiff filed a motion to compel. Docket No. 542 at 3. The motion is GRANTED. Sanctions are not imposed. See Brayer Decl. ¶ 5.",
    "Dated: April 20, 2016\n\nHAYWOOD S. GILLIAM, JR.",
  ),
  order(
    "dismiss",
    northern,
    "4:15-cv-00798-HSG",
    "Defendant moves to dismiss. Docket No. 12; see Bell Atl. Corp. v. Twombly, 550 U.S. 544, 127 S. Ct. 1955 (2007). Id. at 570. The court has jurisdiction under 28 U.S.C. § 1331.",
    "Dated: June 1, 2015\n\nHAYWOOD S. GILLIAM, JR.",
  ),
  order(
    "sanction",
    southern,
    "1:19-cv-01234-LTS",
    "The motion for sanctions is DENIED. ECF No. 542. In the other case, No. 4:15-cv-00798 (N.D. Cal.), Docket No. 542, the court was compelled to decide otherwise. Twombly, 550 U.S. 544. See Laura Wong Decl. ¶ 2. Fraud \u001b[31m is pleaded.",
    "Dated: May 3, 2019\n\nLAURA TAYLOR SWAIN",
  ),
]);

const databases = [sqlite, postgres];

for (const database of databases)
  describe.skipIf(!database.isHere)(`in ${database.name}`, () => {
    let index: SearchIndex;
    let made: TestIndex;
    withServer(database);
    beforeAll(async () => {
      if (!database.isHere) return;
      made = await filled(database);
      index = await openIndex(made.address);
    });
    afterAll(() => index?.close());

    const find = (query: string, filters: Filters = {}): Promise<Hit[]> =>
      index.search({ query, filters, limit: 10 });
    const ids = async (query: string, filters: Filters = {}): Promise<string[]> =>
      (await find(query, filters)).map(({ id }) => id);

    it.each([
      // in any form
      ["sanction", ["sanction", "compel"]],
      ["compel motion", ["compel", "sanction"]],
      // as it stands
      ['"motion to compel"', ["compel"]],
      ['"motions to compel"', ["compel"]],
      // one or the other, but not that
      ["twombly OR brayer", ["dismiss", "sanction", "compel"]],
      ["motion -sanctions", []],
      ['motion NOT "sanctions is denied"', ["compel"]],
      // marks and the letters' case make no difference
      ['"28 usc 1331"', []],
      ['"28 U.S.C. § 1331"', ["dismiss"]],
      ["4:15-cv-00798 dismiss", ["dismiss"]],
      // the caption, and what no order says
      ["gilliam", ["compel", "dismiss"]],
      ['"acme corp" southern', ["sanction"]],
      ["habeas", []],
      ["nothing'); drop table documents; --", []],
    ])("%s", async (query, expected) => {
      expect((await ids(query)).sort()).toEqual([...expected].sort());
    });

    it.each<[Filters, string[]]>([
      [{ court: "cand" }, ["compel", "dismiss"]],
      [{ court: "Southern District" }, ["sanction"]],
      [{ judge: "swain" }, ["sanction"]],
      [{ case: "15-cv-00798" }, ["compel", "dismiss"]],
      [{ case: "4:15-cv-00798" }, ["compel", "dismiss"]],
      [{ case: "3:15-cv-00798" }, []],
      // of their own docket …
      [{ entry: "542" }, ["sanction", "compel"]],
      [{ cites: ["docket:542"] }, ["sanction", "compel"]],
      // … of the docket of this case, whoever cites it
      [{ case: "1:19-cv-01234", entry: "542" }, ["sanction"]],
      [{ case: "4:15-cv-00798", entry: "542" }, ["sanction", "compel"]],
      [{ cites: ["550 U.S. 544"] }, ["sanction", "dismiss"]],
      // under its other name too
      [{ cites: ["127 S. Ct. 1955"] }, ["sanction", "dismiss"]],
      [{ cites: ["550 US 544", "28 USC § 1331"] }, ["dismiss"]],
      [{ declarant: "brayer" }, ["compel"]],
      [{ declarant: "Wong" }, ["sanction"]],
      [{ from: "2016" }, ["sanction", "compel"]],
      [{ until: "2016-04" }, ["compel", "dismiss"]],
      [{ from: "2016-04-20", until: "2016-04-20" }, ["compel"]],
    ])("%j, the newest first", async (filters, expected) => {
      expect(await ids("", filters)).toEqual(expected);
    });

    it("gives what is known of an order, and the passage with its matches in the text", async () => {
      const [hit] = await find('"motion to compel" sanctions', { court: "cand" });
      expect(hit).toMatchObject({
        id: "compel",
        source: "compel.txt",
        court: "cand",
        caseNumbers: ["4:15-cv-00798"],
        caseName: "ACME CORP. v. JOHN ROE",
        title: "ORDER",
        judge: "HAYWOOD S. GILLIAM, JR.",
        date: "2016-04-20",
      });
      const { text } = orders[0];
      const { start, end, matches } = hit!.passage!;
      expect(hit!.passage!.text).toBe(text.slice(start, end));
      expect(matches.map((match) => text.slice(match.start, match.end))).toEqual([
        "motion to compel",
        "Sanctions",
      ]);
    });

    it.each<[Filters, string]>([
      [{ cites: ["28 U.S.C. § 1331"] }, "28 U.S.C. § 1331"],
      [{ entry: "12" }, "Docket No. 12"],
      [{ case: "15-cv-00798", entry: "542", from: "2019" }, "ECF No. 542"],
      [{ declarant: "wong" }, "Laura Wong Decl. ¶ 2"],
    ])("shows where an order cites %j when there are no words", async (filters, cited) => {
      const [hit] = await find("", filters);
      const [match] = hit!.passage!.matches;
      const { text } = orders.find(({ id }) => id === hit!.id)!;
      expect(text.slice(match!.start, match!.end)).toBe(cited);
    });

    it("understands any query, or says what is wrong with it", async () => {
      const written = fc.array(
        fc.oneof(
          fc.constantFrom(
            '"',
            "-",
            "OR",
            "NOT",
            "AND",
            "motion",
            "NEAR(",
            "*",
            ":",
            "^",
            "\\",
            "'",
            "\0",
            "?",
            "$1",
            "!",
            "|",
            "&",
          ),
          fc.string({ unit: "binary", maxLength: 5 }),
        ),
        { maxLength: 8 },
      );
      await fc.assert(
        fc.asyncProperty(written, fc.constantFrom(" ", ""), async (words, gap) => {
          const failed = await find(words.join(gap)).catch((error: unknown) => error);
          if (!Array.isArray(failed)) expect(failed).toBeInstanceOf(QueryError);
        }),
        { numRuns: 200 },
      );
    });

    it("gives no more than the limit", async () => {
      expect(await index.search({ query: "order", filters: {}, limit: 2 })).toHaveLength(2);
    });
  });

describe("docket search", () => {
  withServer(sqlite);
  let built: BuiltPackage;
  let address: string;
  beforeAll(async () => {
    built = await buildPackage();
    ({ address } = await filled(sqlite));
  }, 60_000);
  afterAll(() => built.remove());

  const searched = (...words: string[]): Promise<Outcome> =>
    runProgram(process.execPath, [built.command, "search", ...words]);

  it("shows a table with the matches marked, and no control character of the order", async () => {
    const { status, stdout } = await searched(address, "fraud pleaded");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^order +date +court +passage$/m);
    expect(stdout).toMatch(/^sanction +2019-05-03 +nysd /m);
    for (const shown of ["«Fraud»", "␛[31m", "«pleaded»"]) expect(stdout).toContain(shown);
    expect(stdout).not.toContain("\u001b");
  });

  it("gives JSON, as a list or a line an order", async () => {
    const { stdout: list } = await searched(address, "motion", "--format", "json");
    const { stdout: lines } = await searched(address, "motion", "--format", "ndjson");
    const hits = JSON.parse(list) as Hit[];
    expect(hits.map(({ id }) => id).sort()).toEqual(["compel", "sanction"]);
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Hit),
    ).toEqual(hits);
    const { stdout: none } = await searched(address, "habeas", "--format", "json");
    expect(JSON.parse(none)).toEqual([]);
  });

  it("takes several --cites, and needs no query beside them", async () => {
    const { stdout } = await searched(
      address,
      "--cites",
      "550 U.S. 544",
      "--cites",
      "docket:12",
      "-f",
      "json",
    );
    expect((JSON.parse(stdout) as Hit[]).map(({ id }) => id)).toEqual(["dismiss"]);
  });

  it("says when there is none", async () => {
    expect(await searched(address, "habeas")).toMatchObject({ status: 0, stdout: "No order was found.\n" });
  });

  it.each([
    [['"motion to'], 'docket: the quotation mark before "motion to" is not closed\n'],
    [[], "docket: nothing to look for: give a query, or an option that narrows the search\n"],
    [["--from", "then"], "docket: --from then: a date is written 2016, 2016-03 or 2016-03-30\n"],
    [
      ["--cites", "it"],
      'docket: it: is no citation that can be read, as "550 U.S. 544" or "docket:542" is\n',
    ],
    [["motion", "--limit", "0"], "docket: --limit 0: is no count from 1 to 999999\n"],
  ])("%j is wrong usage", async (words, told) => {
    expect(await searched(address, ...words)).toEqual({ status: 2, stdout: "", stderr: told });
  });

  it("names an index that is not there", async () => {
    expect(await searched(`${address}.gone`, "motion")).toEqual({
      status: 1,
      stdout: "",
      stderr: `docket: ${address}.gone: no such file or folder\n`,
    });
  });
});

function withServer({ start, stop, isHere }: TestDatabase): void {
  if (!isHere) return;
  beforeAll(start, 60_000);
  afterAll(stop);
}

async function filled(database: TestDatabase): Promise<TestIndex> {
  const index = database.index();
  const target = index.target();
  await target.open({ key: "run" });
  await writeRecords(target, 0, orders);
  await target.close(true);
  return index;
}
