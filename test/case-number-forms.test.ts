/** Case numbers part by part: office, year, kind, serial number, the judges' letters behind, and the labels before. */
import { describe, expect, it } from "vitest";
import { caseLabelAt, caseNumberAt, oldNumberAt, readCaseNumber } from "../grammar/case-number.ts";

/** What a number says, beside what is told by the test's row. */
function partsOf(normalized: string) {
  const [, office, kind, serial] = /^(?:(\d+):)?\d\d-([a-z]+)-(\d+)$/.exec(normalized)!;
  return { normalized, ...(office !== undefined && { office }), kind, serial };
}

describe("a number that writes its kind", () => {
  it.each([
    ["4:15-cv-00798", "4:15-cv-00798", "4:15-cv-00798", 2015, ""],
    ["4:15cv00798", "4:15cv00798", "4:15-cv-00798", 2015, ""],
    ["4: 15-cv-00798", "4: 15-cv-00798", "4:15-cv-00798", 2015, ""],
    ["2:15-cv-00798-FtM-29DNF", "2:15-cv-00798-FtM-29DNF", "2:15-cv-00798", 2015, "DNF"],
    ["15 Civ. 798", "15 Civ. 798", "15-cv-00798", 2015, ""],
    ["15 Civ 798", "15 Civ 798", "15-cv-00798", 2015, ""],
    ["15-Civil-798", "15-Civil-798", "15-cv-00798", 2015, ""],
    ["15 CIV. 798", "15 CIV. 798", "15-cv-00798", 2015, ""],
    ["15-crim-798", "15-crim-798", "15-cr-00798", 2015, ""],
    ["15-crim.-798", "15-crim.-798", "15-cr-00798", 2015, ""],
    ["15-CR-798", "15-CR-798", "15-cr-00798", 2015, ""],
    ["15 Cr. 798", "15 Cr. 798", "15-cr-00798", 2015, ""],
    ["15-ca-798", "15-ca-798", "15-cv-00798", 2015, ""],
    ["15-CA-798", "15-CA-798", "15-cv-00798", 2015, ""],
    ["15-mc-798", "15-mc-798", "15-mc-00798", 2015, ""],
    ["15-misc-798", "15-misc-798", "15-mc-00798", 2015, ""],
    ["15-misc.-798", "15-misc.-798", "15-mc-00798", 2015, ""],
    ["15-mdl-798", "15-mdl-798", "15-md-00798", 2015, ""],
    ["15-md-798", "15-md-798", "15-md-00798", 2015, ""],
    ["15-ml-798", "15-ml-798", "15-ml-00798", 2015, ""],
    ["15-mj-798", "15-mj-798", "15-mj-00798", 2015, ""],
    ["15-bk-798", "15-bk-798", "15-bk-00798", 2015, ""],
    ["15-ap-798", "15-ap-798", "15-ap-00798", 2015, ""],
    ["15-adv-798", "15-adv-798", "15-ap-00798", 2015, ""],
    ["15-po-798", "15-po-798", "15-po-00798", 2015, ""],
    ["15 C 798", "15 C 798", "15-cv-00798", 2015, ""],
    ["15C798", "15C798", "15-cv-00798", 2015, ""],
    ["1996-cv-798", "1996-cv-798", "96-cv-00798", 1996, ""],
    ["2015cv798", "2015cv798", "15-cv-00798", 2015, ""],
    ["LA-15-cv-798", "LA-15-cv-798", "15-cv-00798", 2015, ""],
    ["SA:15-cv-798", "SA:15-cv-798", "15-cv-00798", 2015, ""],
    ["4-15-cv-798", "4-15-cv-798", "4:15-cv-00798", 2015, ""],
    ["15-cv-A-798", "15-cv-A-798", "15-cv-00798", 2015, ""],
    ["15-cv-798-1", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798-12", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798765", "15-cv-798765", "15-cv-798765", 2015, ""],
    ["15-cv-7", "15-cv-7", "15-cv-00007", 2015, ""],
    ["l5-cv-798", "l5-cv-798", "15-cv-00798", 2015, ""],
    ["I5-cv-798", "I5-cv-798", "15-cv-00798", 2015, ""],
    ["1l-cv-798", "1l-cv-798", "11-cv-00798", 2011, ""],
    ["1 5-cv-798", "1 5-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-O0798", "15-cv-O0798", "15-cv-00798", 2015, ""],
    ["15-cv-0O7l8", "15-cv-0O7l8", "15-cv-00718", 2015, ""],
    ["CV 15-798", "CV 15-798", "15-cv-00798", 2015, ""],
    ["CV-15-798", "CV-15-798", "15-cv-00798", 2015, ""],
    ["CV. 15-798", "CV. 15-798", "15-cv-00798", 2015, ""],
    ["CV15-798", "CV15-798", "15-cv-00798", 2015, ""],
    ["CV  15-798", "CV  15-798", "15-cv-00798", 2015, ""],
    ["CV-15-00798-PHX", "CV-15-00798-PHX", "15-cv-00798", 2015, ""],
    ["CV 4:15-798", "CV 4:15-798", "4:15-cv-00798", 2015, ""],
    ["CV 4-15-798", "CV 4-15-798", "4:15-cv-00798", 2015, ""],
    ["Civ. A-15-798", "Civ. A-15-798", "15-cv-00798", 2015, ""],
    ["Civ. S 15-798", "Civ. S 15-798", "15-cv-00798", 2015, ""],
    ["CIV. S-15-798", "CIV. S-15-798", "15-cv-00798", 2015, ""],
    ["SACV 15-798", "SACV 15-798", "15-cv-00798", 2015, ""],
    ["EDCV 15-798", "EDCV 15-798", "15-cv-00798", 2015, ""],
    ["LACV 15-798", "LACV 15-798", "15-cv-00798", 2015, ""],
    ["NDCV 15-798", "NDCV 15-798", "15-cv-00798", 2015, ""],
    ["WDCV 15-798", "WDCV 15-798", "15-cv-00798", 2015, ""],
    ["CR 15-798", "CR 15-798", "15-cr-00798", 2015, ""],
    ["C 15-798", "C 15-798", "15-cv-00798", 2015, ""],
    ["C15-798", "C15-798", "15-cv-00798", 2015, ""],
    ["C-15-798", "C-15-798", "15-cv-00798", 2015, ""],
    ["MC 15-798", "MC 15-798", "15-mc-00798", 2015, ""],
    ["MDL 15-798", "MDL 15-798", "15-md-00798", 2015, ""],
    ["CV 1996-798", "CV 1996-798", "96-cv-00798", 1996, ""],
    ["CV 15 - 798", "CV 15 - 798", "15-cv-00798", 2015, ""],
    ["CV 15-A-798", "CV 15-A-798", "15-cv-00798", 2015, ""],
    ["A-15-CA-798", "A-15-CA-798", "15-cv-00798", 2015, ""],
    ["SA-15-CV-798", "SA-15-CV-798", "15-cv-00798", 2015, ""],
    ["MO:15-CV-798", "MO:15-CV-798", "15-cv-00798", 2015, ""],
    ["A-O5-CA-798", "A-O5-CA-798", "05-cv-00798", 2005, ""],
    ["A-1S-CA-798", "A-1S-CA-798", "15-cv-00798", 2015, ""],
    ["15-798-CIV-MORENO", "15-798-CIV-MORENO", "15-cv-00798", 2015, "MORENO"],
    ["15-798-CV-W", "15-798-CV-W", "15-cv-00798", 2015, "W"],
    ["15-798-CR", "15-798-CR", "15-cr-00798", 2015, ""],
    ["15-cv-798-HSG", "15-cv-798-HSG", "15-cv-00798", 2015, "HSG"],
    ["15-cv-798-HSG-DMR", "15-cv-798-HSG-DMR", "15-cv-00798", 2015, "HSG,DMR"],
    ["15-cv-798-HSG/DMR", "15-cv-798-HSG/DMR", "15-cv-00798", 2015, "HSG,DMR"],
    ["15-cv-798 (HSG)", "15-cv-798 (HSG)", "15-cv-00798", 2015, "HSG"],
    ["15-cv-798 (HSG)(DMR)", "15-cv-798 (HSG)(DMR)", "15-cv-00798", 2015, "HSG,DMR"],
    ["15-cv-798 (HSG/DMR)", "15-cv-798 (HSG/DMR)", "15-cv-00798", 2015, "HSG,DMR"],
    ["15-cv-798 (HSG-DMR)", "15-cv-798 (HSG-DMR)", "15-cv-00798", 2015, "HSG,DMR"],
    ["15-cv-798 (HSGDMR)", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798 (JPRx)", "15-cv-798 (JPRx)", "15-cv-00798", 2015, "JPR"],
    ["15-cv-798 (H)", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798 HSG", "15-cv-798 HSG", "15-cv-00798", 2015, "HSG"],
    ["15-cv-798 HSG DMR", "15-cv-798 HSG DMR", "15-cv-00798", 2015, "HSG,DMR"],
    ["15-cv-798 H", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798 HSGDM", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798HSG", "15-cv-798HSG", "15-cv-00798", 2015, "HSG"],
    ["15-cv-798H", "15-cv-798H", "15-cv-00798", 2015, "H"],
    ["15-cv-798 FOR", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798 AND", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798 ORDER", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798 JUDGE", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798-PHX-HSG", "15-cv-798-PHX-HSG", "15-cv-00798", 2015, "HSG"],
    ["15-cv-798-TUC-HSG", "15-cv-798-TUC-HSG", "15-cv-00798", 2015, "HSG"],
    ["15-cv-798-CV-HSG", "15-cv-798-CV-HSG", "15-cv-00798", 2015, "HSG"],
    ["15-cv-798-MORENO", "15-cv-798-MORENO", "15-cv-00798", 2015, "MORENO"],
    ["15-cv-798-MORENOMORENOX", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798-D1", "15-cv-798-D1", "15-cv-00798", 2015, "D1"],
    ["15-cv-798-Abcde", "15-cv-798", "15-cv-00798", 2015, ""],
    [
      "15-cv-798-ABC-DEF-GHI-JKL-MNO-PQR-STU",
      "15-cv-798-ABC-DEF-GHI-JKL-MNO-PQR",
      "15-cv-00798",
      2015,
      "ABC,DEF,GHI,JKL,MNO,PQR",
    ],
    ["15-cv-798 Plaintiffs", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798 HSG's", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798 H.S.G.", "15-cv-798", "15-cv-00798", 2015, ""],
    ["15-cv-798\nHSG", "15-cv-798", "15-cv-00798", 2015, ""],
    ["46-cv-1", "46-cv-1", "46-cv-00001", 1946, ""],
    ["45-cv-1", "45-cv-1", "45-cv-00001", 2045, ""],
  ])("%j: %j is %s of %i, %s", (text, taken, normalized, year, judges) =>
    expect(caseNumberAt(text, 0, "zz")).toEqual({
      end: taken.length,
      year,
      kindWritten: true,
      ...partsOf(normalized),
      ...(judges !== "" && { judges: judges.split(",") }),
    }),
  );
});

describe("a number whose kind its label tells", () => {
  it.each([
    ["RDB-15-798", "RDB-15-798", "15-cv-00798", 2015, "RDB"],
    ["H-15-798", "H-15-798", "15-cv-00798", 2015, ""],
    ["A-15-798-X", "A-15-798-X", "15-cv-00798", 2015, "X"],
    ["15-798", "15-798", "15-cv-00798", 2015, ""],
    ["15-798-XX", "15-798-XX", "15-cv-00798", 2015, "XX"],
    ["4:15-798", "4:15-798", "4:15-cv-00798", 2015, ""],
    ["4-15-798", "4-15-798", "4:15-cv-00798", 2015, ""],
    ["15-A-798-N", "15-A-798-N", "15-cv-00798", 2015, "N"],
    ["1996-798", "1996-798", "96-cv-00798", 1996, ""],
    ["15 - 798", "15 - 798", "15-cv-00798", 2015, ""],
  ])("%j: %j is %s of %i, %s", (text, taken, normalized, year, judges) => {
    const parts = {
      end: taken.length,
      year,
      kindWritten: false,
      ...(judges !== "" && { judges: judges.split(",") }),
    };
    expect(caseNumberAt(text, 0)).toEqual({ ...parts, ...partsOf(normalized) });
    expect(caseNumberAt(text, 0, "bk")).toEqual({ ...parts, ...partsOf(normalized.replace("-cv-", "-bk-")) });
  });
});

it.each([
  "15-cvx-798",
  "15-xv-798",
  "115cv798",
  "4-15cv-798",
  "15-cv-798-12-3",
  "15-cv-7987654",
  "XXCV 15-798",
  "ABCDE-15-CV-798",
  "4-15-79",
  "2115-798",
  "15-7987654",
  "15-798-12-3",
])("%j is no number of a case", (text) => expect(caseNumberAt(text, 0)).toBeUndefined());

describe("a label", () => {
  it.each<[text: string, kind: string | undefined, numbered: boolean]>([
    ["Case No. 5", undefined, true],
    ["Case No 5", undefined, true],
    ["Case Nos. 5", undefined, true],
    ["Case Number 5", undefined, true],
    ["Case Number: 5", undefined, true],
    ["Case No.: 5", undefined, true],
    ["Case № 5", undefined, true],
    ["Case #5", undefined, true],
    ["Case # 5", undefined, true],
    ["Case N0. 5", undefined, true],
    ["Case: 5", undefined, false],
    ["Case 5", undefined, false],
    ["CASE NO. 5", undefined, true],
    ["Cause No. 5", undefined, true],
    ["Docket No. 5", undefined, true],
    ["Action No. 5", undefined, true],
    ["Civil Action No. 5", "cv", true],
    ["Civil Action File No. 5", "cv", true],
    ["Civ. No. 5", "cv", true],
    ["Civil No. 5", "cv", true],
    ["Civil 5", "cv", false],
    ["Civ. A. No. 5", "cv", true],
    ["C.A. No. 5", "cv", true],
    ["C. A. No. 5", "cv", true],
    ["C.A. 5", "cv", false],
    ["Civil Case No. 5", "cv", true],
    ["Criminal No. 5", "cr", true],
    ["Crim. No. 5", "cr", true],
    ["Criminal Action No. 5", "cr", true],
    ["Misc. No. 5", "mc", true],
    ["Misc. Case No. 5", "mc", true],
    ["Miscellaneous Action No. 5", "mc", true],
    ["File No. 5", undefined, true],
    ["Index No. 5", undefined, true],
    ["MDL No. 5", "md", true],
    ["Adversary Proceeding No. 5", "ap", true],
    ["Adv. Proc. No. 5", "ap", true],
    ["Bankruptcy Case No. 5", "bk", true],
    ["Bankr. Case No. 5", "bk", true],
    ["Ch. 11 Case No. 5", "bk", true],
    ["Chapter 7 Case No. 5", "bk", true],
    ["Lead Case No. 5", undefined, true],
    ["Master File No. 5", undefined, true],
    ["Master Docket No. 5", undefined, true],
    ["Member Case No. 5", undefined, true],
    ["Consolidated Case No. 5", undefined, true],
    ["Related Case No. 5", undefined, true],
    ["In Related Case No. 5", undefined, true],
    ["Appellate Case No. 5", undefined, true],
    ["In Civil Action No. 5", "cv", true],
    ["No. 5", undefined, true],
    ["Nos. 5", undefined, true],
    ["No: 5", undefined, true],
    ["Number 5", undefined, true],
    ["Number: 5", undefined, true],
    ["№ 5", undefined, true],
    ["Proceeding No. 5", undefined, true],
    ["A. No. 5", undefined, true],
  ])("%j: %s", (text, kind, numbered) =>
    expect(caseLabelAt(text, 0)).toEqual({
      end: text.length - 1,
      numbered,
      ...(kind !== undefined && { kind }),
    }),
  );

  it.each(["Casino 5", "Order No. 5", "Not 5"])("%j is none", (text) =>
    expect(caseLabelAt(text, 0)).toBeUndefined(),
  );

  it.each([
    ["Adv. Proc. No. 15-01234", "15-ap-01234"],
    ["Bankruptcy Case No. 15-01234", "15-bk-01234"],
    ["Misc. No. 15-123", "15-mc-00123"],
    ["Criminal No. 15-123", "15-cr-00123"],
    ["Civil Action No. Civ. A. 15-123", "15-cv-00123"],
    ["Criminal Case No. No. 15-123", "15-cr-00123"],
    ["Case No. Adv. Proc. No. 15-123", "15-ap-00123"],
    ["MDL No. 2741", "mdl-2741"],
    ["Index No. 650123/2015", "650123/2015"],
    ["Case No. 14954", "14954"],
    ["15-123", "15-cv-00123"],
  ])("tells what the number does not: %s is %s", (text, normalized) =>
    expect(readCaseNumber(text)?.normalized).toBe(normalized),
  );

  it("has the last word where the number itself is of no known kind", () =>
    expect(readCaseNumber("Case No. 15-123", "mc")?.normalized).toBe("15-mc-00123"));

  it.each(["14954", "Case 14954", "C.A. 14954", "MDL 2741"])("without a number's sign, %s is none", (text) =>
    expect(readCaseNumber(text)).toBeUndefined(),
  );
});

describe("the number of a time or court without years in it", () => {
  it.each<[text: string, kind: string, fields: object]>([
    ["14954", "cv", { end: 5, normalized: "14954", serial: "14954" }],
    ["149", "cv", { end: 3, normalized: "149", serial: "149" }],
    ["149542", "bk", { end: 6, normalized: "149542", serial: "149542", kind: "bk" }],
    ["3195-N", "cv", { end: 6, normalized: "3195-N", serial: "3195-N" }],
    ["3195-VCS", "cv", { end: 4, normalized: "3195", serial: "3195" }],
    ["2741", "md", { end: 4, normalized: "mdl-2741", serial: "2741", kind: "md" }],
    ["650123/2015", "cv", { end: 11, normalized: "650123/2015", serial: "650123/2015", year: 2015 }],
    ["123/1999", "cv", { end: 8, normalized: "123/1999", serial: "123/1999", year: 1999 }],
    ["6501234/2015 and", "cv", { end: 12, normalized: "6501234/2015", serial: "6501234/2015", year: 2015 }],
    ["14954/1815", "cv", { end: 5, normalized: "14954", serial: "14954" }],
  ])("%j", (text, kind, fields) =>
    expect(oldNumberAt(text, 0, kind)).toEqual({ kindWritten: false, ...fields }),
  );

  it.each(["14", "1495423", "149-12-3", "149-5", "No. 149", ""])("%j is none", (text) =>
    expect(oldNumberAt(text, 0, "cv")).toBeUndefined(),
  );
});
