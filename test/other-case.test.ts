/** Whose docket a citation (in double brackets here) is of, told by the words beside it. */
import { describe, expect, it } from "vitest";
import { forgetCases, namesCase, otherCaseAt } from "../grammar/other-case.ts";

/** The case told beside the citation that stands in double brackets. */
function caseOf(marked: string) {
  const text = marked.replace(/[⟦⟧]/g, "");
  return otherCaseAt(text, marked.indexOf("⟦"), marked.indexOf("⟧") - 1);
}

describe("a name is told", () => {
  it.each([
    ["⟦Doc. 5⟧ in the Hollis case, below.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis Case, below.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis matter.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis Matter.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis action.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis Action.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis litigation.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis Litigation.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis docket.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis cases.", "Hollis"],
    ["⟦Doc. 5⟧ in Hollis case.", "Hollis"],
    ["⟦Doc. 5⟧, in the Hollis case.", "Hollis"],
    ["⟦Doc. 5⟧\nin the\nHollis\ncase.", "Hollis"],
    ["⟦Doc. 5⟧ in the Hollis Ames Marine Holdings case.", "Hollis Ames Marine Holdings"],
    ["⟦Doc. 5⟧ in the O’Dell-Ruiz Int'l case.", "O’Dell-Ruiz Int'l"],
    ["Hollis v. Ames is settled; see ⟦Doc. 5⟧ in Hollis.", "Hollis"],
    ["Hollis v. Ames is settled; see ⟦Doc. 5⟧, in Hollis.", "Hollis"],
    ["Hollis v. Ames is settled; see ⟦Doc. 5⟧ in Hollis, where", "Hollis"],
    ["Hollis v. Ames is settled; see ⟦Doc. 5⟧ in Hollis; it", "Hollis"],
    ["Hollis v. Ames is settled; see ⟦Doc. 5⟧ in Hollis).", "Hollis"],
    ["Hollis Marine Corp. v. Ames is settled; see ⟦Doc. 5⟧ in Hollis.", "Hollis"],
    ["Mr. Hollis left. Hollis v. Ames is settled; see ⟦Doc. 5⟧ in Hollis.", "Hollis"],
    ["Ali v. Ames is settled; see ⟦Doc. 5⟧ in Ali.", "Ali"],
    ["Hollis v. Ames is settled; the order in Hollis [⟦Doc. 5⟧].", "Hollis"],
    ["Hollis v. Ames is settled; the order in Hollis (⟦Doc. 5⟧).", "Hollis"],
  ])("%j: %s", (marked, caseName) => expect(caseOf(marked)).toEqual({ caseName }));
});

describe("a number is told", () => {
  it.each([
    ["⟦Doc. 5⟧ in No. 15-cv-798.", "15-cv-798"],
    ["⟦Doc. 5⟧ in Case No. 15-cv-798.", "15-cv-798"],
    ["⟦Doc. 5⟧ in Case 15-cv-798.", "15-cv-798"],
    ["⟦Doc. 5⟧ in Civil Action No. 15-cv-798.", "15-cv-798"],
    ["⟦Doc. 5⟧ in civil action No. 15-cv-798.", "15-cv-798"],
    ["⟦Doc. 5⟧ in Nos. 15-cv-798.", "15-cv-798"],
    ["⟦Doc. 5⟧ in 15-cv-798.", "15-cv-798"],
    ["⟦Doc. 5⟧ in 4:15-cv-00798-HSG (DMR).", "4:15-cv-00798-HSG (DMR)"],
    ["⟦Doc. 5⟧ in 99 Civ. 2292 (PAE).", "99 Civ. 2292 (PAE)"],
    ["⟦Doc. 5⟧ in 99 Civ. 2292 (PAE) (JLC).", "99 Civ. 2292 (PAE) (JLC)"],
    ["⟦Doc. 5⟧ in 99 CIV 2292.", "99 CIV 2292"],
    ["⟦Doc. 5⟧ in 2015-cv-798.", "2015-cv-798"],
    ["⟦Doc. 5⟧ in 15–cv–798.", "15–cv–798"],
    ["⟦Doc. 5⟧ in 15 cv 798.", "15 cv 798"],
    ["⟦Doc. 5⟧ in 15cv798.", "15cv798"],
    ["⟦Doc. 5⟧ in 15-CV- 798.", "15-CV-798"],
    ["⟦Doc. 5⟧ in 15-cr-798.", "15-cr-798"],
    ["⟦Doc. 5⟧ in 15 Cr. 798.", "15 Cr. 798"],
    ["⟦Doc. 5⟧ in 15-mc-798.", "15-mc-798"],
    ["⟦Doc. 5⟧ in 15-md-798.", "15-md-798"],
    ["⟦Doc. 5⟧ in 15-mj-798.", "15-mj-798"],
    ["⟦Doc. 5⟧ in 15-ml-798.", "15-ml-798"],
    ["⟦Doc. 5⟧ in 15-bk-798.", "15-bk-798"],
    ["⟦Doc. 5⟧ in 15-AP-798.", "15-AP-798"],
    ["⟦Doc. 5⟧ in 15 C 798.", "15 C 798"],
    ["⟦Doc. 5⟧ in 15-CA-798.", "15-CA-798"],
    ["⟦Doc. 5⟧ in 15-CV-A-798.", "15-CV-A-798"],
    ["⟦Doc. 5⟧ in 15-4479.", "15-4479"],
    ["⟦Doc. 5⟧ in 15-447912.", "15-447912"],
    ["⟦Doc. 5⟧ in CV 85-4544.", "CV 85-4544"],
    ["⟦Doc. 5⟧ in CV-85-4544-DMG (AGRx).", "CV-85-4544-DMG (AGRx)"],
    ["⟦Doc. 5⟧ in SACV 85-4544.", "SACV 85-4544"],
    ["⟦Doc. 5⟧ in EDCV 85-4544.", "EDCV 85-4544"],
    ["⟦Doc. 5⟧ in CIV-85-4544.", "CIV-85-4544"],
    ["⟦Doc. 5⟧ in Civ. 85-4544.", "Civ. 85-4544"],
    ["⟦Doc. 5⟧ in CR 85-4544.", "CR 85-4544"],
    ["⟦Doc. 5⟧ in C 85-4544.", "C 85-4544"],
    ["⟦Doc. 5⟧ in C.85-4544.", "C.85-4544"],
    ["⟦Doc. 5⟧ in CV 2:85-4544.", "CV 2:85-4544"],
    ["⟦Doc. 5⟧ in CV 85- 4544.", "CV 85-4544"],
    ["See No. 15-cv-798, ⟦Doc. 5⟧.", "15-cv-798"],
    ["See No. 15-cv-798 [⟦Doc. 5⟧].", "15-cv-798"],
    ["See No. 15-cv-798 (⟦Doc. 5⟧).", "15-cv-798"],
    ["See No. 15-cv-798 ⟦Doc. 5⟧.", "15-cv-798"],
    ["See Nos. 15-cv-798, ⟦Doc. 5⟧.", "15-cv-798"],
    ["See number 15-cv-798, ⟦Doc. 5⟧.", "15-cv-798"],
    ["See 15-cv-798, ⟦Doc. 5⟧.", "15-cv-798"],
    ["See 15-4479, ⟦Doc. 5⟧.", "15-4479"],
    ["See No. 15-cv-\n798, ⟦Doc. 5⟧.", "15-cv-798"],
  ])("%j: %s", (marked, caseNumber) => expect(caseOf(marked)).toEqual({ caseNumber }));
});

describe("a number and its court are told", () => {
  it.each([
    "See No. 15-cv-798 (N.D. Cal. July 30, 2018), ⟦Doc. 5⟧.",
    "See No. 15-cv-798, (N.D. Cal. July 30, 2018) [⟦Doc. 5⟧].",
    "See No. 15-cv-798 (N.D. Cal. 2018), Emergency Mot. for an Admin. Stay, ⟦Doc. 5⟧.",
    "See No. 15-cv-798 (N.D. Cal. 2018), Order by the Court & on the Joint Request, ⟦Doc. 5⟧.",
    "See No. 15-cv-798 (N.D. Cal. 2018) (order granting stay) [⟦Doc. 5⟧].",
  ])("%j", (marked) => expect(caseOf(marked)).toEqual({ caseNumber: "15-cv-798", court: "N.D. Cal." }));
});

describe("name and number are told", () => {
  it.each([
    ["⟦Doc. 5⟧, Hollis v. Ames, No. 2:08-cv-1220.", "Hollis v. Ames", "2:08-cv-1220"],
    ["⟦Doc. 5⟧, Hollis v. Ames, 2:08-cv-1220.", "Hollis v. Ames", "2:08-cv-1220"],
    [
      "⟦Doc. 5⟧, Hollis v. Ames Int’l, L.L.C., No. 2:08-cv-1220.",
      "Hollis v. Ames Int’l, L.L.C.",
      "2:08-cv-1220",
    ],
    ["⟦Doc. 5⟧, Hollis v. Ames No. 2:08-cv-1220.", "Hollis v. Ames", "2:08-cv-1220"],
    ["⟦Doc. 5⟧, Hollis, 2:08-cv-1220.", "Hollis", "2:08-cv-1220"],
    ["⟦Doc. 5⟧, Hollis, No. 2:08-cv-1220.", "Hollis", "2:08-cv-1220"],
    ["⟦Doc. 5⟧, O’Dell-Ruiz, No. 2:08-cv-1220.", "O’Dell-Ruiz", "2:08-cv-1220"],
    ["⟦Doc. 5⟧, Hollis v. Ames, No. 2:08-cv-1220, 2010 order.", "Hollis v. Ames", "2:08-cv-1220"],
  ])("%j: %s, %s", (marked, caseName, caseNumber) =>
    expect(caseOf(marked)).toEqual({ caseName, caseNumber }),
  );
});

it.each([
  "⟦Doc. 5⟧ in the Hollis & Ames case.",
  "⟦Doc. 5⟧ in the Hollis Ames Marine Holdings Two case.",
  "⟦Doc. 5⟧ in the present case.",
  "⟦Doc. 5⟧ in the Hollis house.",
  "⟦Doc. 5⟧ in the Hollis caseload.",
  "⟦Doc. 5⟧ within the Hollis case.",
  "⟦Doc. 5⟧ in case no. 15-cv-798.",
  "⟦Doc. 5⟧ in 15-xx-798.",
  "⟦Doc. 5⟧ in 15-447.",
  "⟦Doc. 5⟧ in 2015.",
  "⟦Doc. 5⟧, Hollis v. Ames, No. 2:08-cv-1220, slip op.",
  "⟦Doc. 5⟧, Hollis v. Ames, No. 2:08-cv-1220, 2010 WL 1234.",
  "⟦Doc. 5⟧, Hollis v. Ames, No. 2:08-cv-1220, 2010 U.S. Dist. LEXIS 5.",
  "⟦Doc. 5⟧, hollis, No. 2:08-cv-1220.",
  "⟦Doc. 5⟧; Hollis, No. 2:08-cv-1220.",
  "⟦Doc. 5⟧, Hollis (2010) v. Ames, No. 2:08-cv-1220.",
  "⟦Doc. 5⟧ Hollis, No. 2:08-cv-1220.",
  "⟦Doc. 5⟧.",
  "⟦Doc. 5⟧",
  "Hollis v. Ames is settled; see ⟦Doc. 5⟧ (in Hollis)",
  "Hollis v. Ames is settled; see ⟦Doc. 5⟧ in Ames.",
  "Hollis v. Ames is settled; see ⟦Doc. 5⟧ in Hollister.",
  "Hollister v. Ames is settled; see ⟦Doc. 5⟧ in Hollis.",
  "Hollis Marine Two Three Four Five v. Ames is settled; see ⟦Doc. 5⟧ in Hollis.",
  "McHollis v. Ames is settled; see ⟦Doc. 5⟧ in Hollis.",
  "Order v. Ames is settled; see ⟦Doc. 5⟧ in Order.",
  "Plaintiffs v. Ames is settled; see ⟦Doc. 5⟧ in Plaintiffs.",
  "Exhibits v. Ames is settled; see ⟦Doc. 5⟧ in Exhibits.",
  "Defendant v. Ames is settled; see ⟦Doc. 5⟧ in Defendant.",
  "Al v. Ames is settled; see ⟦Doc. 5⟧ in Al.",
  "O’Dell v. Ames is settled; see ⟦Doc. 5⟧ in O’Dell.",
  "Hollis v. Ames is settled; the order in Hollis ⟦Doc. 5⟧.",
  "Hollis v. Ames is settled; the order of Hollis [⟦Doc. 5⟧].",
  "The order in Hollis [⟦Doc. 5⟧].",
  "See § 15-4479, ⟦Doc. 5⟧.",
  "See §15-4479, ⟦Doc. 5⟧.",
  "See 3-15-4479, ⟦Doc. 5⟧.",
  "See pages 12–15-4479, ⟦Doc. 5⟧.",
  "See A15-4479, ⟦Doc. 5⟧.",
  "See .15-4479, ⟦Doc. 5⟧.",
  "See No. 15-cv-798 (N.D. CAL. 2018), ⟦Doc. 5⟧.",
  "See No. 15-cv-798 (X), ⟦Doc. 5⟧.",
  "See No. 15-cv-798 (N.D. Cal. 2018), which held so, ⟦Doc. 5⟧.",
  "See No. 15-cv-798 (N.D. Cal. 2018) (a) [⟦Doc. 5⟧].",
  "See No. 15-cv-798.\n\nThe motion [⟦Doc. 5⟧].",
  "See No. 15-cv-798,\n\n⟦Doc. 5⟧.",
  "See No. 15-cv-798 and ⟦Doc. 5⟧.",
  "⟦Doc. 5⟧ in the Criminal Action.",
  "⟦Doc. 5⟧ in the Class Action.",
])("no other case is told: %j", (marked) => expect(caseOf(marked)).toBeUndefined());

it("a lone name is looked up in its own text", () => {
  expect(namesCase("Hollis v. Ames", "Hollis")).toBe(true);
  expect(namesCase("Ashe v. Ames", "Hollis")).toBe(false);
  expect(namesCase("Hollis v. Ames", "Hollis")).toBe(true);
  forgetCases();
  expect(namesCase("Hollis v. Ames", "Hollis")).toBe(true);
});

it("looks up no more than some names of a text", () => {
  const names = Array.from({ length: 70 }, (_, i) => `Hollis${i}`);
  const text = names.map((name) => `${name} v. Ames`).join(". ");
  expect(names.filter((name) => namesCase(text, name))).toHaveLength(64);
  expect(namesCase(text, "Hollis1")).toBe(true);
});
