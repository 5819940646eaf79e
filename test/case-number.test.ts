/** Case numbers in the forms that courts write, beside what is read in them. */
import { describe, expect, it } from "vitest";

import { caseNumberAt, readCaseNumber } from "../grammar/case-number.ts";

describe("a case number", () => {
  it.each([
    ["Case No. 15-cv-00798-HSG (DMR)", "15-cv-00798", ["HSG", "DMR"]],
    ["No. 4:15-cv-798", "4:15-cv-00798", []],
    ["Civil Action No. 15-798 (RMC)", "15-cv-00798", ["RMC"]],
    ["C 15-00798 HSG", "15-cv-00798", ["HSG"]],
    ["CV 15-798-JFW (JPRx)", "15-cv-00798", ["JFW", "JPR"]],
    ["15 Civ. 798 (LAK)", "15-cv-00798", ["LAK"]],
    ["15-CV-798 (JMA) (AKT)", "15-cv-00798", ["JMA", "AKT"]],
    ["2:15-CR-00123-JAD-VCF", "2:15-cr-00123", ["JAD", "VCF"]],
    ["MDL No. 2741", "mdl-2741", []],
    ["Adv. Proc. No. 15-01234", "15-ap-01234", []],
    ["Ch. 11 Case No. 15-12345 (KG)", "15-bk-12345", ["KG"]],
    ["Index No. 650123/2015", "650123/2015", []],
    ["CIVIL ACTION NO. 3:07CV-55-S", "3:07-cv-00055", ["S"]],
    ["Misc. No. 12-123", "12-mc-00123", []],
    ["No. 19-2541-JWB", "19-cv-02541", ["JWB"]],
    ["CASE NO. 25-22896-CV-WILLIAMS", "25-cv-22896", ["WILLIAMS"]],
    ["CASE NO. 00-2116-CIV-MORENO/DUBE", "00-cv-02116", ["MORENO", "DUBE"]],
    ["Civil No. 3:20cv534 (JBA)", "3:20-cv-00534", ["JBA"]],
    ["CAUSE NO. A-05-CA-1008-LY", "05-cv-01008", ["LY"]],
    ["No. CV-23-00185-TUC-JGZ", "23-cv-00185", ["JGZ"]],
    ["Case No.: SACV 18-00316-CJC(GJSx)", "18-cv-00316", ["CJC", "GJS"]],
    ["C20-983 TSZ", "20-cv-00983", ["TSZ"]],
    ["Civil Action No. RDB-18-3521", "18-cv-03521", ["RDB"]],
    ["No. Civ.A.1:96CV1500RWS", "1:96-cv-01500", ["RWS"]],
    ["No. 05-4173-CV-C-FJG", "05-cv-04173", ["C", "FJG"]],
    ["CASE NO. 05cv1013 DMS (PCL)", "05-cv-01013", ["DMS", "PCL"]],
    ["Case No. 20 C 2134", "20-cv-02134", []],
    ["C.A. No. 1:25-cv-00097-MSM-PAS", "1:25-cv-00097", ["MSM", "PAS"]],
    ["CIVIL ACTION NO. H-12-1234", "12-cv-01234", []],
    ["CIV-12-1234-D", "12-cv-01234", ["D"]],
    ["NO. CIV. S-90-520 LKK/JFM", "90-cv-00520", ["LKK", "JFM"]],
    ["Case № 2:14-cv-04168-ODW(RZx)", "2:14-cv-04168", ["ODW", "RZ"]],
    ["8:08CV271", "8:08-cv-00271", []],
    ["Civil Action No. 2:11-2958", "2:11-cv-02958", []],
    ["Case No. 4:17cv214-MW/CAS", "4:17-cv-00214", ["MW", "CAS"]],
    ["CIVIL NO. SA-20-CV-46-OG", "20-cv-00046", ["OG"]],
    ["Civ. No. 99 - 1435 (GAG/MEL)", "99-cv-01435", ["GAG", "MEL"]],
    ["Civil Action Nos. 96-A-1140-E", "96-cv-01140", ["E"]],
    ["Civil Action No. 3195-N", "3195-N", []],
    ["NO. 14954", "14954", []],
  ])("%s", (written, normalized, judges) => {
    const number = readCaseNumber(written);
    expect(number?.normalized).toBe(normalized);
    expect(number?.judges ?? []).toEqual(judges);
    expect(number?.end).toBe(written.length);
  });

  it("gives its parts", () => {
    expect(readCaseNumber("No. 4:15-cv-00798-HSG")).toMatchObject({
      office: "4",
      year: 2015,
      kind: "cv",
      serial: "00798",
    });
    expect(readCaseNumber("No. 74-1301")).toMatchObject({ year: 1974, kind: "cv" });
  });

  it.each([
    ["Case No. A-O5-CA-I008-LY", "05-cv-01008"],
    ["Case No. 5: ll-cv-17", "5:11-cv-00017"],
    ["3-04-cv-1338", "3:04-cv-01338"],
    ["4:15‑cv‑00798", "4:15-cv-00798"],
  ])("is read through what scanning does to it: %s", (written, normalized) => {
    expect(readCaseNumber(written)?.normalized).toBe(normalized);
  });

  it.each(["Section 1983", "29 C.F.R. 1604", "12-34-56-78", "the motion", "No. the motion", "page 3-4", ""])(
    "is not %j",
    (text) => {
      expect(readCaseNumber(text)).toBeUndefined();
    },
  );

  it("ends before the words behind it", () => {
    const text = "consolidated with No. 2:08-cv-1220, Doc. No. 1379";
    expect(caseNumberAt(text, 22)).toMatchObject({ end: 34, normalized: "2:08-cv-01220", kindWritten: true });
    expect(caseNumberAt("C20-983 TSZ ORDER", 0)?.end).toBe("C20-983 TSZ".length);
    expect(caseNumberAt("15-cv-798 THE COURT", 0)?.end).toBe("15-cv-798".length);
  });
});
