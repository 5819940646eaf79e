/** The stamps that filing systems print on pages, in the wording of each court. */
import { describe, expect, it } from "vitest";
import { isStampRest, readStamp } from "../grammar/stamp.ts";

const day = "2020-03-04";

describe("readStamp", () => {
  it.each([
    [
      "Case 4:15-cv-00798-HSG   Document 612   Filed 03/04/20   Page 1 of 4",
      { caseNumber: "4:15-cv-00798-HSG", entry: 612, filed: day, page: 1, pages: 4 },
    ],
    [
      "Case4:15-cv-00798-HSG   Document90   Filed03/04/20   Page12 of 13",
      { caseNumber: "4:15-cv-00798-HSG", entry: 90, filed: day, page: 12, pages: 13 },
    ],
    [
      "Case: 1:96-cv-06949 Document #: 254 Filed: 03/04/20 Page 2 of 11 PageID #:891",
      { caseNumber: "1:96-cv-06949", entry: 254, filed: day, page: 2, pages: 11 },
    ],
    [
      "Case 2:09-cv-00123-ABC -DEF   Document 12-3   Filed 03/04/20   Page 5 of 9   Page ID #:1894",
      { caseNumber: "2:09-cv-00123-ABC -DEF", entry: 12, attachment: 3, filed: day, page: 5, pages: 9 },
    ],
    [
      "Case 4:19-cv-05210-RMP    ECF No. 162    filed 03/04/20    PageID.4021   Page 1 of 59",
      { caseNumber: "4:19-cv-05210-RMP", entry: 162, filed: day, page: 1, pages: 59 },
    ],
    [
      "Case 5:16-cv-10444-JEL-MKM ECF No. 620-1, PageID.20234 Filed 03/04/20 Page 3 of 9",
      { caseNumber: "5:16-cv-10444-JEL-MKM", entry: 620, attachment: 1, filed: day, page: 3, pages: 9 },
    ],
    [
      "5:16-cv-10444-JEL-MKM   Doc # 620   Filed 03/04/20   Pg 3 of 9    Pg ID 20234",
      { caseNumber: "5:16-cv-10444-JEL-MKM", entry: 620, filed: day, page: 3, pages: 9 },
    ],
    [
      "2:14-cv-01234-DCN     Date Filed 03/04/20    Entry Number 45     Page 7 of 21",
      { caseNumber: "2:14-cv-01234-DCN", entry: 45, filed: day, page: 7, pages: 21 },
    ],
    [
      "3:12-cv-03087-RM-TSH   # 122    Page 1 of 19",
      { caseNumber: "3:12-cv-03087-RM-TSH", entry: 122, page: 1, pages: 19 },
    ],
    [
      "Case: 2:13-cv-00953-MHW-TPK Doc #: 45 Filed: 03/04/20 Page: 3 of 20  PAGEID #: 4321",
      { caseNumber: "2:13-cv-00953-MHW-TPK", entry: 45, filed: day, page: 3, pages: 20 },
    ],
    [
      "Case 1:17-cv-20001-KMW   Document 33   Entered on FLSD Docket 03/04/2020   Page 2 of 8",
      { caseNumber: "1:17-cv-20001-KMW", entry: 33, filed: day, page: 2, pages: 8 },
    ],
    [
      "Case 4:17-cv-00321-JFH-SH Document 55 Filed in USDC ND/OK on 03/04/20 Page 6 of 30",
      { caseNumber: "4:17-cv-00321-JFH-SH", entry: 55, filed: day, page: 6, pages: 30 },
    ],
    [
      "Case 1:12-cv-01570-PAB Document 40 Filed 03/04/20 USDC Colorado Page 9 of 12",
      { caseNumber: "1:12-cv-01570-PAB", entry: 40, filed: day, page: 9, pages: 12 },
    ],
    [
      "Case 2:14-cr-00321-LA   Filed 03/04/20   Page 2 of 5   Document 88",
      { caseNumber: "2:14-cr-00321-LA", entry: 88, filed: day, page: 2, pages: 5 },
    ],
    [
      "Case 15-12345-KG    Doc 34    Filed 03/04/20    Entered 03/05/20 10:11:12    Desc Main Document     Page 1 of 3",
      { caseNumber: "15-12345-KG", entry: 34, filed: day, page: 1, pages: 3 },
    ],
    [
      "Appellate Case: 15-4189     Document: 01019655346     Date Filed: 03/04/2020     Page: 1     ",
      { caseNumber: "15-4189", entry: 1019655346, filed: day, page: 1 },
    ],
    [
      "USCA Case #25-5097      Document #2130123      Filed: 03/04/2020      Page 1 of 80",
      { caseNumber: "25-5097", entry: 2130123, filed: day, page: 1, pages: 80 },
    ],
    [
      "USCA11 Case: 21-12355     Date Filed: 03/04/2020     Page: 2 of 67",
      { caseNumber: "21-12355", filed: day, page: 2, pages: 67 },
    ],
    [
      "Case: 18-15069, 03/04/2020, ID: 10728226, DktEntry: 1-1, Page 1 of 5",
      { caseNumber: "18-15069", entry: 1, attachment: 1, filed: day, page: 1, pages: 5 },
    ],
    [
      "Case: 1 : 1 9 -cv-00123-MRB D oc #: 12 Filed: 03 / 04/20 Page: 9 of 99 PAGEID #: 891 (9 of 99)",
      { caseNumber: "1:19-cv-00123-MRB", entry: 12, filed: day, page: 9, pages: 99 },
    ],
    ["NYSCEF DOC. NO. 564          RECEIVED NYSCEF: 03/04/2020", { entry: 564, filed: day }],
    [
      "FILED: NEW YORK COUNTY CLERK 03/04/2020 04:15 PM   INDEX NO. 650123/2015",
      { caseNumber: "650123/2015", filed: day },
    ],
    ["[* 3]               3 of 23", { page: 3, pages: 23 }],
    [
      "Case 2:99-cv-00001 Document 1 Filed 03/04/99 Page 1 of 1",
      { caseNumber: "2:99-cv-00001", entry: 1, filed: "1999-03-04", page: 1, pages: 1 },
    ],
  ])("%s", (line, stamp) => {
    expect(readStamp(line)).toEqual(stamp);
  });

  it.each([
    "Case No. 15-cv-00798-HSG (DMR)",
    "Case 4:15-cv-00798-HSG",
    "Case No. 1:12-cv-97, Doc. No. 12 (D.N.D. Nov. 9, 2014); Catholic Benefits Ass’n v. Burwell,",
    "Document 12 was filed on 03/04/20, see page 1 of 4",
    "case [Doc. # 9] is VACATED; Plaintiffs’ Emergency Motion for Sanctions [Doc. # 12] is",
    "Docket No. 12, filed 03/04/20",
    "Case 4:15-cv-00798-HSG Document 612 Filed 03/04/20 Page 1 of 4 and then the sentence runs on to say much more",
    "Case 4:15-cv-00798-HSG Document 612 Filed 23/44/20 Page 1 of 4",
    "",
  ])("is no stamp: %s", (line) => {
    expect(readStamp(line)).toBeUndefined();
  });

  it("takes time in proportion to the line, however it goes on", () => {
    for (const piece of ["Case ", "Case 1:1-", " -A", "Filed ", "1/1/20 ", "Page 1 of "]) {
      expect(readStamp(`Case 1:15-cv-1 ${piece.repeat(60_000)}`)).toBeUndefined();
    }
  });
});

describe("isStampRest", () => {
  it.each([":891", "PageID.123", "of 12", "ID #:1894", "#: 2757"])("%s", (line) => {
    expect(isStampRest(line)).toBe(true);
  });
  it.each(["12", "No. 12", "of 12 persons", ""])("not %j", (line) => {
    expect(isStampRest(line)).toBe(false);
  });
});
