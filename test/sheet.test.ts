/** The docket sheet that is rebuilt from orders. */
import { describe, expect, test } from "vitest";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import { toSheets } from "../src/sheet/index.ts";
import type { DocketSheet, SheetRow } from "../src/sheet/index.ts";
import { writeSheetCsv } from "../src/write/sheet-csv.ts";
import { writeSheetMarkdown } from "../src/write/sheet-markdown.ts";
import { writeSheetTable } from "../src/write/sheet-table.ts";

const head = (number: string) =>
  `UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nACME CORP., Plaintiff,\nv.\nJOHN SMITH, Defendant.\n\nCase No. ${number}\n\n`;

const stamp = "Case 4:15-cv-00798-HSG Document 60 Filed 05/02/16 Page 1 of 2\n\n";

const first = `${stamp}${head("15-cv-00798-HSG")}ORDER DENYING MOTION TO COMPEL

Re: Dkt. No. 42

On March 30, 2016, Plaintiff Acme Corp. filed a motion to compel further responses. (Dkt. No. 42.) Defendant opposed.
(Dkt. No. 45.) See Wong Decl. ¶ 3, Dkt. No. 45-1. The motion is DENIED.

IT IS SO ORDERED.

Dated: May 2, 2016

Jane Roe
United States District Judge
`;

const second = `${head("4:15-cv-00798-HSG")}ORDER ON OBJECTIONS

Plaintiff's objections (Dkt. No. 61) to the order of May 2, 2016 (Dkt. No. 60) are OVERRULED. The Court relies on Dkt. No. 42.

Dated: June 1, 2016

Jane Roe
United States District Judge
`;

function sheetsOf(orders: Record<string, string>): DocketSheet[] {
  const trees = Object.values(orders).map((text) => resolve(parse(text)));
  return toSheets(trees, { ids: Object.keys(orders) });
}

/** A row as a reader of the sheet sees it. */
function told({ number, attachment, filed, filedBy, kind, name }: SheetRow): string {
  const no = number === undefined ? "?" : `${number}${attachment === undefined ? "" : `-${attachment}`}`;
  return [no, filed?.value, filedBy?.value, kind, name?.value].map((cell) => cell ?? "").join(" | ");
}

describe("the docket of a case", () => {
  const sheets = sheetsOf({ first, second });
  const [sheet] = sheets;
  const row = (number: number, attachment?: number) =>
    sheet!.rows.find((one) => one.number === number && one.attachment === attachment)!;

  test("is one, however its number is written", () => {
    expect(sheets).toHaveLength(1);
    expect(sheet!.case).toBe("case:cand:4:15-cv-00798");
    expect(sheet!.orders.map(({ id, date }) => [id, date])).toEqual([
      ["order:first", "2016-05-02"],
      ["order:second", "2016-06-01"],
    ]);
  });

  test("has the entries by number, attachments beneath, and orders without a number by date", () => {
    expect(sheet!.rows.map(told)).toEqual([
      "42 | 2016-03-30 | ACME CORP. | motion | motion to compel further responses",
      "45 |  | JOHN SMITH | opposition | opposition",
      "45-1 |  |  | declaration | Wong declaration",
      "60 | 2016-05-02 |  | order | ORDER DENYING MOTION TO COMPEL",
      "61 |  | ACME CORP. | other | objections",
      "? | 2016-06-01 |  | order | ORDER ON OBJECTIONS",
    ]);
  });

  test("tells how the orders decided", () => {
    const dispositions = ({ rulings }: SheetRow) =>
      rulings.map(({ order, disposition }) => [order, disposition]);
    expect(dispositions(row(42))).toEqual([["order:first", "denied"]]);
    expect(dispositions(row(61))).toEqual([["order:second", "overruled"]]);
    expect(dispositions(row(45))).toEqual([]);
  });

  test("tells which entry an order is, and where an entry is cited: line, and page where a stamp tells it", () => {
    expect(row(60).orders).toEqual(["order:first"]);
    expect(row(42).cited.map(({ order, line, page }) => [order, line, page])).toEqual([
      ["order:first", 14, 1],
      ["order:first", 16, 1],
      ["order:second", 12, undefined],
    ]);
  });
});

test("orders of several cases give a sheet each", () => {
  const other = second.replace("4:15-cv-00798", "4:16-cv-01055");
  expect(sheetsOf({ first, other }).map(({ number, rows }) => [number, rows.length])).toEqual([
    ["15-cv-00798", 4],
    ["4:16-cv-01055", 4],
  ]);
});

test("an order without a caption still gives the entries that it cites", () => {
  expect(
    sheetsOf({ a: "The motion to stay (Dkt. No. 5) is GRANTED." }).map(({ rows }) => rows.map(told)),
  ).toEqual([["5 |  |  | motion | motion to stay", "? |  |  | order | "]]);
});

describe("the sheet written", () => {
  const sheets = sheetsOf({ first, second });

  test("as a table", () => {
    expect(writeSheetTable(sheets, 110)).toMatchInlineSnapshot(`
      "4:15-cv-00798 (cand)

      no.     filed       by          what it is                         ruling         cited
      42      2016-03-30  ACME CORP.  Motion to compel further respons…  denied [1]     [1] p. 1; [2] …
      45                  JOHN SMITH  Opposition                                        [1] p. 1
        45-1                          Wong declaration                                  [1] p. 1
      60      2016-05-02              [1] ORDER DENYING MOTION TO COMP…                 [2] line 12
      61                  ACME CORP.  Objections                         overruled [2]  [2] line 12
              2016-06-01              [2] ORDER ON OBJECTIONS

      [1] 2016-05-02 ORDER DENYING MOTION TO COMPEL (first)
      [2] 2016-06-01 ORDER ON OBJECTIONS (second)
      "
    `);
  });

  test("as Markdown", () => {
    const lines = writeSheetMarkdown(sheets).split("\n");
    expect(lines[0]).toBe("## 4:15-cv-00798 (cand)");
    expect(lines[4]).toBe(
      "| 42 | 2016-03-30 | ACME CORP. | Motion to compel further responses | denied \\[1\\] | \\[1\\] p. 1; \\[2\\] line 12 |",
    );
  });

  test("as CSV, with the names of the documents", () => {
    const [header, line] = writeSheetCsv(sheets).split("\r\n");
    expect(header).toBe(
      "case,number,attachment,filed,filedConfidence,filedBy,kind,name,nameConfidence,order,rulings,cited",
    );
    expect(line).toBe(
      "case:cand:4:15-cv-00798,42,,2016-03-30,0.85,ACME CORP.,motion,motion to compel further responses,0.7,,denied: first,first:14 (p. 1); first:16 (p. 1); second:12",
    );
  });

  test("does nothing that a document asks: no formula, no markup, no control of the terminal", () => {
    const title = "=cmd|'/c calc'!A1 | <b>\u001b[2J`";
    const made: DocketSheet[] = [
      {
        orders: [{ id: "order:a", title }],
        rows: [{ name: { value: title, confidence: 1 }, orders: [], rulings: [], cited: [] }],
      },
    ];
    expect(writeSheetCsv(made)).toContain("'=cmd");
    expect(writeSheetTable(made)).not.toContain("\u001b");
    expect(writeSheetMarkdown(made)).toContain("\\| \\<b\\>");
  });
});
