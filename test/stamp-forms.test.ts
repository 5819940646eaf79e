/** The parts of a page stamp, each in the ways in which the filing systems of the courts print it. */
import { describe, expect, test } from "vitest";
import { readStamp } from "../grammar/stamp.ts";

const STAMP = { caseNumber: "3:15-cv-00798", entry: 12, filed: "2020-03-04", page: 1, pages: 4 };

/** A part, the stamp that it stands in (*), its forms, and forms with which the line is no stamp or says less. */
const PARTS: [part: string, line: string, forms: string[], others: string[]][] = [
  [
    "the opening",
    "* Document 12 Filed 03/04/20 Page 1 of 4",
    [
      "Case 3:15-cv-00798",
      "CASE 3:15-cv-00798",
      "case 3:15-cv-00798",
      "Case: 3:15-cv-00798",
      "Case No. 3:15-cv-00798",
      "Case No 3:15-cv-00798",
      "Case#3:15-cv-00798",
      "Case #3:15-cv-00798",
      "Case-3:15-cv-00798",
      "Case3:15-cv-00798",
      "USDC Case 3:15-cv-00798",
      "USCA Case #3:15-cv-00798",
      "USCA4 Appeal: 3:15-cv-00798",
      "USCA11 Case: 3:15-cv-00798",
      "USCA 11th Case: 3:15-cv-00798",
      "Appellate Case: 3:15-cv-00798",
      "3:15-cv-00798",
      "  Case 3:15-cv-00798,",
    ],
    [
      "Docket 3:15-cv-00798",
      "15-cv-00798",
      "In Case 3:15-cv-00798",
      "Cas 3:15-cv-00798",
      "Case 3:15",
      "3-15-cv-00798",
    ],
  ],
  [
    "the entry",
    "Case 3:15-cv-00798 * Filed 03/04/20 Page 1 of 4",
    [
      "Document 12",
      "Document12",
      "Document #12",
      "Document #: 12",
      "Document: 12",
      "Document Number 12",
      "Documen.t 12",
      "Doc 12",
      "Doc. 12",
      "Doc #: 12",
      "Doc. No. 12",
      "Doc No 12",
      "ECF 12",
      "ECF No. 12",
      "ECF No 12",
      "Dkt 12",
      "Dkt. 12",
      "Dkt. Entry 12",
      "DktEntry: 12",
      "Entry Number 12",
      "Entry 12",
      "# 12",
      "#12",
      ", Document 12,",
      "- Document 12 -",
    ],
    ["document 12", "Document twelve", "Paper 12", "Document # : # 12x"],
  ],
  [
    "the day",
    "Case 3:15-cv-00798 Document 12 * Page 1 of 4",
    [
      "Filed 03/04/20",
      "Filed03/04/20",
      "Filed 3/4/20",
      "Filed 03/04/2020",
      "Filed: 03/04/20",
      "filed 03/04/20",
      "FILED 03/04/20",
      "Date Filed 03/04/20",
      "Date Filed: 03/04/2020",
      "Entered 03/04/20",
      "Filed 03/04/20 Entered 03/05/20 10:11:12",
      "Filed 03/04/20 10:11",
      "Filed on 03/04/20",
      "Filed in TXSD on 03/04/20",
      "Filed in USDC ND/OK on 03/04/20",
      "Entered on FLSD Docket 03/04/2020",
      "Filed on FLSD Docket 03/04/20",
      "03/04/2020, 1234567,",
      ", 03/04/20,",
    ],
    [
      "Filed 13/04/20",
      "Filed 00/04/20",
      "Filed 03/32/20",
      "Filed 03/00/20",
      "Filed 03/04/201",
      "Filed March 4",
      "Filed 3/4",
    ],
  ],
  [
    "the page",
    "Case 3:15-cv-00798 Document 12 Filed 03/04/20 *",
    [
      "Page 1 of 4",
      "Page1 of 4",
      "Page: 1 of 4",
      "Page : 1 of 4",
      "Page. 1 of 4",
      "Pg 1 of 4",
      "Pg. 1 of 4",
      "Pg: 1 of 4",
      "Page 1of4",
      "1 of 4",
      "- Page 1 of 4",
      "Page 1 of 4 Page 2 of 5",
    ],
    ["page 1 of 4", "Page one of 4", "Page 1 out of 4", "Page of 4"],
  ],
  [
    "what tells nothing of them, between",
    "Case 3:15-cv-00798 Document 12 * Filed 03/04/20 Page 1 of 4",
    [
      "PageID.123",
      "PageID #:891",
      "PageID # 891",
      "PageID: 891",
      "Page ID #1894",
      "PageID",
      "PAGEID #: 4321",
      "PAGE ID 123",
      "P AGE ID 123",
      "P age ID 123",
      "Page lD #: 891",
      "Page iD 891",
      "PageI 891",
      "Pag ID 891",
      "Pg ID 20234",
      "P g ID 20234",
      "ID: 10728226,",
      "USDC Colorado",
      "in TXSD",
      "Desc",
      "Desc Main",
      "Desc Main Document",
      "Main Document",
      "(cid:12)",
      "(9 of 99)",
      "FILED",
      "SEALED",
      "*SEALED*",
      "***",
      "Page",
      "1567890,",
      "156789,",
    ],
    [
      "PageNo 12",
      "ID 12",
      "USDC colorado",
      "in Texas",
      "Description",
      "(cid:x)",
      "UNSEALED",
      "12345,",
      "page",
    ],
  ],
];

describe.each(PARTS)("%s: “%s”", (_part, line, forms, others) => {
  test.each(forms)("%j", (form) => expect(readStamp(line.replace("*", () => form))).toEqual(STAMP));
  test.each(others)("not %j", (form) => expect(readStamp(line.replace("*", () => form))).not.toEqual(STAMP));
});

describe("the number of the case", () => {
  test.each([
    "3:15-cv-00798-HSG",
    "3:15-cv-00798-HSG-DMR",
    "3:15-cv-00798-ABCDE-FG-HI",
    "3:15-cv-00798-SPM -tmp",
    "3:15-cr-00798-01",
    "3:15-cr-00798-HSG-2",
    "3:2015-cv-00798",
    "0:15-mdl-7",
    "12:15-md-02599",
    "3: 15-cv-00798",
    "8-13-75142",
    "8-13-75142-las",
    "15-12345",
    "15-12345-KG",
    "15-123",
    "15-123456",
  ])("%s", (number) => {
    expect(readStamp(`Case ${number} Document 12 Filed 03/04/20 Page 1 of 4`)).toEqual({
      ...STAMP,
      caseNumber: number,
    });
  });
  test.each([
    ["3:15-cv-00798-JRTDoc 12 Filed 03/04/20 Page 1 of 4", "3:15-cv-00798-JRT"],
    ["3:15-cv-00798-JRTFiled 03/04/20 Doc 12 Page 1 of 4", "3:15-cv-00798-JRT"],
    ["3:15-cv-00798-JRTECF 12 Filed 03/04/20 Page 1 of 4", "3:15-cv-00798-JRT"],
    ["3:15-cv-00798-JRT, Doc 12 Filed 03/04/20 Page 1 of 4", "3:15-cv-00798-JRT"],
  ])("touches the next word where the letters are closed up: %s", (line, caseNumber) =>
    expect(readStamp(`Case ${line}`)).toEqual({ ...STAMP, caseNumber }),
  );
  test.each(["15-12", "15-1234567", "1:1-cv-1", "3:15-c-00798", "3:15-civil-00798", "3:15-cv-0079812"])(
    "not %s",
    (number) =>
      expect(readStamp(`Case ${number} Document 12 Filed 03/04/20 Page 1 of 4`)).not.toMatchObject({
        caseNumber: number,
      }),
  );
});

describe("what a line must tell to be a stamp", () => {
  const opening = "Case 3:15-cv-00798";
  test.each<[line: string, stamp: object | undefined]>([
    ["Document 12-3 Page 1", { entry: 12, attachment: 3, page: 1 }],
    ["Document 12 Filed 03/04/20", { entry: 12, filed: "2020-03-04" }],
    ["Filed 03/04/20 Page 2", { filed: "2020-03-04", page: 2 }],
    ["Document 12 Filed 03/04/69", { entry: 12, filed: "2069-03-04" }],
    ["Document 12 Filed 12/31/70", { entry: 12, filed: "1970-12-31" }],
    ["Document 12", undefined],
    ["Filed 03/04/20", undefined],
    ["Page 1 of 4", undefined],
    ["Document 12 Filed 03/04/20 in this court, by clerk", { entry: 12, filed: "2020-03-04" }],
    ["Document 12 Filed 03/04/20 in this court by the clerk", undefined],
    ["Document 12 Filed 03/04/20" + " ".repeat(60), { entry: 12, filed: "2020-03-04" }],
    ["Document 12 Filed 03/04/20" + " ".repeat(200), undefined],
  ])("%s", (rest, stamp) =>
    expect(readStamp(`${opening} ${rest}`)).toEqual(stamp && { caseNumber: "3:15-cv-00798", ...stamp }),
  );
  test("letters set apart are read where entry, day and page are told", () => {
    expect(readStamp("Case: 3:1 5 -cv-00798 D oc #: 12 Filed: 03 / 04/20 Page: 1 of 4")).toEqual(STAMP);
    expect(readStamp("Case: 3:1 5 -cv-00798 D oc #: 12 Page: 1 of 4")).toBeUndefined();
    expect(readStamp("Case: 3:1 5 -cv-00798 D oc #: 12 Filed: 03 / 04/20")).toBeUndefined();
  });
});
