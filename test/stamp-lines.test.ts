/** Stamps of several lines: those of New York's courts, and the rest of a stamp in a line of its own. */
import { describe, expect, test } from "vitest";
import { isStampRest, readStamp } from "../grammar/stamp.ts";

describe("the stamps of New York's courts", () => {
  test.each<[line: string, stamp: object | undefined]>([
    ["INDEX NO. 650123/2015", { caseNumber: "650123/2015" }],
    ["  INDEX NO. 650123/2015E ", { caseNumber: "650123/2015E" }],
    ["INDEX NO. 65/2015", undefined],
    ["INDEX NO. 650123/15", undefined],
    ["INDEX NO. 650123/2015 and", undefined],
    ["NYSCEF DOC. NO. 564", { entry: 564 }],
    ["NYSCEF DOC. NO. 564 RECEIVED NYSCEF: 03/04/2020", { entry: 564, filed: "2020-03-04" }],
    ["NYSCEF DOC. NO. 564 RECEIVED NYSCEF: 13/04/2020", { entry: 564 }],
    ["NYSCEF DOC. NO. 564 RECEIVED", undefined],
    ["NYSCEF DOC. NO. 1234567", undefined],
    ["FILED: KINGS COUNTY CLERK 03/04/2020", { filed: "2020-03-04" }],
    ["FILED: KINGS COUNTY CLERK 3/4/2020 12:15 AM", { filed: "2020-03-04" }],
    ["FILED: NEW YORK COUNTY CLERK 03/04/2020 1:15 PM", { filed: "2020-03-04" }],
    [
      "FILED: ST. LAWRENCE COUNTY CLERK 03/04/2020 12:15 AM INDEX NO. EFCV-20-123",
      { filed: "2020-03-04", caseNumber: "EFCV-20-123" },
    ],
    [
      "FILED:  KINGS  COUNTY  CLERK  03/04/2020  12:15  AM  INDEX  NO.  EFCV-20-123",
      { filed: "2020-03-04", caseNumber: "EFCV-20-123" },
    ],
    ["FILED: KINGS COUNTY CLERK 03/04/20", undefined],
    ["FILED: KINGS COUNTY CLERK 03/04/2020 12:15", undefined],
    ["FILED: Kings COUNTY CLERK 03/04/2020", undefined],
    ["REFILED: KINGS COUNTY CLERK 03/04/2020", undefined],
    ["[* 3] 3 of 23", { page: 3, pages: 23 }],
    ["[*3] 13 of 23", { page: 13, pages: 23 }],
    ["[* 3] 3", undefined],
    ["[3] 3 of 23", undefined],
    ["[* 3] 3 of 23 pages", undefined],
  ])("%s", (line, stamp) => expect(readStamp(line)).toEqual(stamp));
});

describe("the rest of a stamp, in a line of its own", () => {
  test.each([
    ...[
      "of 12",
      "  of 4 ",
      "ID 123",
      "ID: 123",
      "ID#: 123",
      "ID.123",
      "of: 12",
      ":891",
      "#891",
      "#: 891",
      "#",
      ":",
    ],
    ...[
      "PageID 123",
      "Page ID #: 4",
      "PAGEID #: 123",
      "PgID 123",
      "Pg ID 20234",
      "PageID.4021",
      "PageID",
      "Page lD",
    ],
  ])("%j", (line) => expect(isStampRest(line)).toBe(true));
  test.each([
    ...[
      "of",
      "of the 12",
      "out of 12",
      "of 1234567",
      "ID",
      "Page 12",
      "Page",
      "PageIDs 12",
      "#12345678",
      "of 12 x",
    ],
    ...["page ID 12", "PageID twelve", "and PageID 12", "891"],
  ])("not %j", (line) => expect(isStampRest(line)).toBe(false));
});
