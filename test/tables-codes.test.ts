/** Codes of statutes and regulations, from where they begin and from where they end. */
import { describe, expect, it } from "vitest";
import { codeAt, codeEndingAt } from "../grammar/tables/codes.ts";

const CODES: [written: string, code: string][] = [
  ["U.S.C.", "U.S.C."],
  ["U. S. C.", "U.S.C."],
  ["USC", "U.S.C."],
  ["U.S.C.A.", "U.S.C."],
  ["U.S. Code", "U.S.C."],
  ["Cal. Civ. Code", "Cal. Civ. Code"],
  ["California Civil Code", "Cal. Civ. Code"],
  ["Cal. Code Civ. Proc.", "Cal. Code Civ. Proc."],
  ["California Code of Civil Procedure", "Cal. Code Civ. Proc."],
  ["Cal. Welf. & Inst. Code", "Cal. Welf. & Inst. Code"],
  ["California Welfare and Institutions Code", "Cal. Welf. & Inst. Code"],
  ["Cal. Gov’t Code", "Cal. Gov't Code"],
  ["N.Y. C.P.L.R.", "N.Y. C.P.L.R."],
  ["CPLR", "N.Y. C.P.L.R."],
  ["N.Y. Penal Law", "N.Y. Penal Law"],
  ["New York General Business Law", "N.Y. Gen. Bus. Law"],
  ["Tex. Civ. Prac. & Rem. Code Ann.", "Tex. Civ. Prac. & Rem. Code"],
  ["TEX. HEALTH & SAFETY CODE ANN.", "Tex. Health & Safety Code"],
  ["Md. Code Ann., Cts. & Jud. Proc.", "Md. Code, Cts. & Jud. Proc."],
  ["Ky. Rev. Stat. Ann.", "Ky. Rev. Stat."],
  ["KRS", "Ky. Rev. Stat."],
  ["RCW", "Wash. Rev. Code"],
  ["O.C.G.A.", "Ga. Code"],
  ["M.G.L.", "Mass. Gen. Laws"],
  ["Mass. Gen. Laws", "Mass. Gen. Laws"],
  ["MCL", "Mich. Comp. Laws"],
  ["La. R.S.", "La. Rev. Stat."],
  ["La. Code Crim. Proc.", "La. Code Crim. Proc."],
  ["Fla. Stat.", "Fla. Stat."],
  ["Florida Statutes", "Fla. Stat."],
  ["ILCS", "Ill. Comp. Stat."],
  ["Ill. Comp. Stat.", "Ill. Comp. Stat."],
  ["D.C. Code", "D.C. Code"],
  ["P.R. Laws Ann.", "P.R. Laws"],
  ["A.R.S.", "Ariz. Rev. Stat."],
  ["Pa. C.S.", "Pa. Cons. Stat."],
  ["Pa. Cons. Stat. Ann.", "Pa. Cons. Stat."],
  ["N.J.S.A.", "N.J. Stat."],
  ["Ohio Rev. Code", "Ohio Rev. Code"],
  ["W. Va. Code", "W. Va. Code"],
  ["Wyo. Stat. Ann.", "Wyo. Stat."],
  ["INA", "INA"],
  ["Penal Code", "Penal Code"],
];

const REGULATIONS: [written: string, code: string][] = [
  ["C.F.R.", "C.F.R."],
  ["CFR", "C.F.R."],
  ["Fed. Reg.", "Fed. Reg."],
  ["Cal. Code Regs.", "Cal. Code Regs."],
  ["N.Y. Comp. Codes R. & Regs.", "N.Y. Comp. Codes R. & Regs."],
  ["NYCRR", "N.Y. Comp. Codes R. & Regs."],
  ["Fla. Admin. Code R.", "Fla. Admin. Code"],
  ["Wash. Admin. Code", "Wash. Admin. Code"],
  ["Treas. Reg.", "Treas. Reg."],
];

const ALL = [
  ...CODES.map(([written, code]) => ({ written, code, kind: "statute" })),
  ...REGULATIONS.map(([written, code]) => ({ written, code, kind: "regulation" })),
];

describe.each(ALL)("$written", ({ written, code, kind }) => {
  it("is found from its beginning", () =>
    expect(codeAt(`${written} § 12.5`, 0)).toEqual({ end: written.length, code, kind }));

  it("is found from its end", () =>
    expect(codeEndingAt(`under ${written} § 12`, written.length + 6)).toEqual({ start: 6, code, kind }));

  it("is found over a line break", () => {
    const broken = written.replaceAll(" ", "\n  ");
    expect(codeAt(`${broken} § 12.5`, 0)).toEqual({ end: broken.length, code, kind });
  });
});

describe("codeAt", () => {
  it.each(["MCL of his knee", "RCW Inc.", "The Code", "Penalties", "R.C. testified"])("leaves %j", (text) =>
    expect(codeAt(text, 0)).toBeUndefined(),
  );

  it("does not take a misread section sign for a letter of the code", () =>
    expect(codeAt("U.S.C. s 1983", 0)).toEqual({ end: 6, code: "U.S.C.", kind: "statute" }));

  it("leaves the period that ends the sentence", () =>
    expect(codeAt("Florida Statutes. Section 5", 0)?.end).toBe("Florida Statutes".length));
});

describe("codeEndingAt", () => {
  const back = (text: string) => codeEndingAt(text, text.indexOf("§"));

  it.each([
    ["Cal. Code Regs. tit. 15, § 3040", "15"],
    ["M.G.L. c. 93A, § 9", "93A"],
    ["Mass. Gen. Laws ch. 76, § 5", "76"],
    ["Okla. Stat. tit. 5, § 7", "5"],
  ])("reads the title of %j", (text, title) => expect(back(text)).toMatchObject({ start: 0, title }));

  it.each([
    ["a code that the table has not", "the Cal. Widget Code § 12", 4, "Cal. Widget Code"],
    ["the code of a city", "See Seattle Mun. Code § 12", 4, "Seattle Mun. Code"],
    ["no more than the code", "Court of Claims Act, Mich. Comp. Laws § 600", 21, "Mich. Comp. Laws"],
  ])("reads %s", (_what, text, start, code) => expect(back(text)).toMatchObject({ start, code }));

  it("reads over a short name being given", () =>
    expect(back("Or. Rev. Stat. (“ORS”) § 30")).toMatchObject({ start: 0, code: "Or. Rev. Stat." }));

  it.each(["Id. § 5", "claims under § 1983", "Plaintiffs’ § 1983", "Wright & Miller § 12", "§ 5"])(
    "leaves %j",
    (text) => expect(back(text)).toBeUndefined(),
  );

  it("looks back a bounded way", () => {
    const text = "Cal. " + "Word ".repeat(200_000) + "Code § 5";
    expect(back(text)).toBeUndefined();
  });
});
