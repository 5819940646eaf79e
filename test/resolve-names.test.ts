/** The names of what is cited, however it is written: codes, constitutions, rules of court, titles of documents, persons. */
import { describe, expect, it, test } from "vitest";
import { constitutionReference, isBareSection, provisionReference } from "../src/resolve/provisions.ts";
import { ruleReference } from "../src/resolve/rules.ts";
import { documentOf, nameDocuments } from "../src/resolve/documents.ts";
import { caseNumbersByName, courtsByNumber } from "../src/resolve/entries.ts";
import { nameOf, pageOf } from "../src/resolve/decisions.ts";
import { personWords, shortTitle, titleWords } from "../src/resolve/titles.ts";
import { foldName, foldedOpening } from "../src/resolve/names.ts";
import type { CaseCitation, ConstitutionCitation, StatuteCitation } from "../src/tree/index.ts";

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const node = { id: "c1", children: [], position };

function statute(title: string | undefined, code: string, section: string): StatuteCitation {
  return {
    type: "statuteCitation",
    ...node,
    ...(title !== undefined && { title }),
    code,
    section,
  };
}

describe("statutes and regulations", () => {
  test.each([
    ["28", "U.S.C.", "1331", "28 U.S.C. § 1331"],
    ["28", "U. S. C.", "1331", "28 U.S.C. § 1331"],
    ["28", "USC", "1331", "28 U.S.C. § 1331"],
    ["28", "u.s.c.", "1331", "28 U.S.C. § 1331"],
    ["28", "U.S.C.A.", "1331(a)", "28 U.S.C. § 1331"],
    ["28", "U.S.C.S.", "1331, 1332", "28 U.S.C. § 1331"],
    ["28", "U.S.C.", "1331; 1332", "28 U.S.C. § 1331"],
    ["28", "U.S.C.", "1331 et seq.", "28 U.S.C. § 1331"],
    ["20", "CFR", "404.1520(c)", "20 C.F.R. § 404.1520"],
    [undefined, "Cal. Civ.\n Code ", "1714", "Cal. Civ. Code § 1714"],
  ])("%s %s § %s is %s", (title, code, section, name) => {
    expect(provisionReference(statute(title, code, section), new Map())).toBe(`authority:${name}`);
  });

  it("the Federal Register has pages, not sections", () => {
    const register = { ...statute("85", "Fed. Reg.", "6000"), type: "regulationCitation" as const };
    expect(provisionReference(register as never, new Map())).toBe("authority:85 Fed. Reg. 6000");
  });

  it("a citation without a section names nothing", () => {
    expect(provisionReference(statute("28", "U.S.C.", ""), new Map())).toBeUndefined();
  });

  test.each([
    ["1981", "42"],
    ["1983", "42"],
    ["1985", "42"],
    ["1988", "42"],
    ["2241", "28"],
    ["2254", "28"],
    ["2255", "28"],
  ])("§ %s is everywhere known to be of title %s", (section, title) => {
    expect(provisionReference(statute(undefined, "§", section), new Map())).toBe(
      `authority:${title} U.S.C. § ${section}`,
    );
  });

  it("any other bare section is of the statute cited before, the first that has it", () => {
    const before = new Map<string, string>();
    expect(provisionReference(statute(undefined, "Section", "504"), before)).toBeUndefined();
    provisionReference(statute("29", "U.S.C.", "504"), before);
    provisionReference(statute("17", "U.S.C.", "504"), before);
    provisionReference({ ...statute("20", "C.F.R.", "505"), type: "regulationCitation" } as never, before);
    expect(provisionReference(statute(undefined, "Section", "504(a)"), before)).toBe(
      "authority:29 U.S.C. § 504",
    );
    expect(provisionReference(statute(undefined, "Section", "505"), before)).toBeUndefined();
  });

  test.each([
    ["", true],
    ["§", true],
    ["§§", true],
    ["Section", true],
    ["section", true],
    ["Sections", true],
    ["Sec.", true],
    ["U.S.C.", false],
    ["Cal. Sec.", false],
    ["Sec. Act", false],
    ["Cal. §", false],
    ["§ Act", false],
  ])("the code “%s” is that of a bare section: %s", (code, bare) => {
    expect(isBareSection(statute(undefined, code, "1"))).toBe(bare);
  });
});

describe("constitutions", () => {
  test.each<[written: Partial<ConstitutionCitation>, name: string]>([
    [{ jurisdiction: "U.S.", amendment: "XIV", section: "1" }, "U.S. Const. amend. XIV, § 1"],
    [{ jurisdiction: "U.S. Const.", amendment: "V, XIV" }, "U.S. Const. amend. V"],
    [{ jurisdiction: "U.S.", article: "III" }, "U.S. Const. art. III"],
    [{ jurisdiction: "U.S.", article: "I, II", section: "8" }, "U.S. Const. art. I, § 8"],
    [{ jurisdiction: "N.Y.\n Const." }, "N.Y. Const."],
  ])("%o is %s", (written, name) => {
    const citation = { type: "constitutionCitation", ...node, ...written } as ConstitutionCitation;
    expect(constitutionReference(citation)).toBe(`authority:${name}`);
  });
});

/** What a rule is called where its case is of a kind. */
function rule(rules: string, number: string, kind?: string): string | undefined {
  return ruleReference({ type: "ruleCitation", ...node, rules, number }, kind);
}

describe("rules of court", () => {
  test.each([
    ["Fed. R. Civ. P.", "Fed. R. Civ. P."],
    ["Fed. R. Civ. Proc.", "Fed. R. Civ. P."],
    ["Fed.R.Civ.P.", "Fed. R. Civ. P."],
    ["Federal Rule of Civil Procedure", "Fed. R. Civ. P."],
    ["Federal Rules of Civil Procedure", "Fed. R. Civ. P."],
    ["Fed. Rule Civ. Proc.", "Fed. R. Civ. P."],
    ["F.R.C.P.", "Fed. R. Civ. P."],
    ["F. R. Civ. P.", "Fed. R. Civ. P."],
    ["Fed. R. Crim. P.", "Fed. R. Crim. P."],
    ["Federal Rules of Criminal Procedure", "Fed. R. Crim. P."],
    ["Fed. R. Crim. Proc.", "Fed. R. Crim. P."],
    ["F.R.Crim.P.", "Fed. R. Crim. P."],
    ["Fed. R. App. P.", "Fed. R. App. P."],
    ["Federal Rule of Appellate Procedure", "Fed. R. App. P."],
    ["Fed. R. App. Proc.", "Fed. R. App. P."],
    ["FRAP", "Fed. R. App. P."],
    ["Fed. R. Bankr. P.", "Fed. R. Bankr. P."],
    ["Federal Rules of Bankruptcy Procedure", "Fed. R. Bankr. P."],
    ["Fed. R. Bankr. Proc.", "Fed. R. Bankr. P."],
    ["FRBP", "Fed. R. Bankr. P."],
    ["Bankruptcy Rule", "Fed. R. Bankr. P."],
    ["Bankr. Rules", "Fed. R. Bankr. P."],
    ["Fed. R. Evid.", "Fed. R. Evid."],
    ["Federal Rule of Evidence", "Fed. R. Evid."],
    ["Federal Rules of Evidence", "Fed. R. Evid."],
    ["FRE", "Fed. R. Evid."],
    // sets of other courts keep the name that the order gives them
    ["Civil Local  Rule", "Civil Local Rule"],
    ["Ala. R. Civ. P.", "Ala. R. Civ. P."],
    ["D.N.J. FRCP", "D.N.J. FRCP"],
    ["FRCP Form", "FRCP Form"],
    ["D.N.J. FRCrimP", "D.N.J. FRCrimP"],
    ["FRCrimP Form", "FRCrimP Form"],
    ["D.N.J. FRAP", "D.N.J. FRAP"],
    ["FRAP Form", "FRAP Form"],
    ["D.N.J. FRBP", "D.N.J. FRBP"],
    ["FRBP Form", "FRBP Form"],
    ["D.N.J. FRE", "D.N.J. FRE"],
    ["FRE Note", "FRE Note"],
    ["Local Rule", "Local Rule"],
    ["Rule Book", "Rule Book"],
  ])("%s is %s", (written, name) => {
    expect(rule(written, "8(a)")).toBe(`authority:${name} 8`);
  });

  test.each<readonly [rules: string, number: string, kind: string | undefined, name: string | undefined]>([
    // the civil rules end at 86, those of evidence go from 101 to 1103
    ["Rule", "86", "cv", "Fed. R. Civ. P. 86"],
    ["Rules", "56, 57", "cv", "Fed. R. Civ. P. 56"],
    ["rule", "56; 57", undefined, "Fed. R. Civ. P. 56"],
    ["Rule", "56 & 57", undefined, "Fed. R. Civ. P. 56"],
    ["Rule", "87", "cv", undefined],
    ["Rule", "100", "cv", undefined],
    ["Rule", "101", "cv", "Fed. R. Evid. 101"],
    ["Rule", "1103", "cr", "Fed. R. Evid. 1103"],
    ["Rule", "1104", "cr", undefined],
    ["Rule", "32", "cr", "Fed. R. Crim. P. 32"],
    ["Rule", "", "cv", undefined],
    ["Rule", "A12", "cv", undefined],
    ["Rule", "12A", "cv", undefined],
    // in bankruptcy
    ["Rule", "1000", "bk", "Fed. R. Evid. 1000"],
    ["Rule", "1001", "bk", "Fed. R. Bankr. P. 1001"],
    ["Rule", "7012", "ap", "Fed. R. Bankr. P. 7012"],
    ["Rule", "86", "bk", "Fed. R. Civ. P. 86"],
    ["Rule", "87", "ap", undefined],
    // a point in the number: some of the civil rules have one, the local rules many
    ...["4.1", "5.1", "5.2", "7.1", "16.1", "23.1", "23.2", "44.1", "62.1", "65.1", "71.1"].map(
      (number) => ["Rule", number, "cv", `Fed. R. Civ. P. ${number}`] as const,
    ),
    ["Rule", "56.1", "cv", undefined],
    ["Rule", "7.12", "cv", undefined],
    ["Rule", "7.12", "bk", undefined],
    ["Rule", "1104", "bk", "Fed. R. Bankr. P. 1104"],
    ["Rule", "100", "bk", undefined],
    ["Rule", "101", "ap", "Fed. R. Evid. 101"],
    ["Fed. R. Civ. P.", "", "cv", undefined],
    ["Local Rule", "(a)", "cv", undefined],
  ])("%s %s in a %s case is %s", (rules, number, kind, name) => {
    expect(rule(rules, number, kind)).toBe(name && `authority:${name}`);
  });
});

describe("titles of documents", () => {
  test.each([
    ["1st 2d 2nd 3d 3rd", "first second second third third"],
    ["Supp. Suppl. Decl.", "supplemental supplemental declaration"],
    ["Aff. Dep. Depo.", "affidavit deposition deposition"],
    ["Hr’g Hrg. Tr.", "hrg hearing transcript"],
    ["Ex. Exh.", "exhibit exhibit"],
    ["Am. Compl. & Ans.", "amended complaint & answer"],
    ["Mot. Opp. Opp’n Resp. Br.", "motion opposition opposition response brief"],
    ["Mem. Memo. Stmt. Stip. Rpt.", "memorandum memorandum statement stipulation report"],
    ["Def.’s Defs.’ Def. Defs. Defendants", "defendant defendant defendant defendant defendant"],
    ["Pl.'s Pls.' Plf. Pls. Plaintiffs", "plaintiff plaintiff plaintiff plaintiff plaintiff"],
    ["Señor’s 2-Page Note", "señor 2 page note"],
  ])("%s: %s", (title, words) => {
    expect(titleWords(title).join(" ").replace("hrg", "hearing")).toBe(words.replace("hrg", "hearing"));
  });

  test.each([
    ["Dr. John A. Smith", "john smith"],
    ["Mr. Mrs. Ms. Smith, Jr.", "smith"],
    ["Smith Sr. II III IV", "smith"],
    ["the Estate of Smith", "estate smith"],
    ["Smith Decl.", "smith"],
    ["John A. Smith Decl.", "john smith"],
    ["Decl.", "declaration"],
    ["Drake Msuya", "drake msuya"],
    ["Asr Doft", "asr doft"],
  ])("of the name %s the words that tell people apart are %s", (name, words) => {
    expect(personWords(name).join(" ")).toBe(words);
  });

  test.each([
    ["Smith Decl.", { kind: "declaration", name: "Smith" }],
    ["Smith Declaration", { kind: "declaration", name: "Smith" }],
    ["Jane  Roe Aff.", { kind: "affidavit", name: "Jane Roe" }],
    ["Smith Dep.", { kind: "deposition", name: "Smith" }],
    ["Smith Report", { kind: "report", name: "Smith" }],
    ["Opp’n", { kind: "opposition", name: "Opp’n" }],
    ["Pl.’s Mot.", { kind: "motion", name: "Pl.’s Mot." }],
    ["Decl.", { kind: "declaration", name: "Decl." }],
    ["Mot", { kind: "motion", name: "Mot" }],
    ["IQS", undefined],
  ])("the short name %s", (name, title) => {
    expect(shortTitle(name)).toEqual(title);
  });

  it("names are compared by their letters and figures", () => {
    expect(foldName("Pl.’s  2nd Opp'n")).toBe("pls2ndoppn");
  });

  test.each([
    ["Smith", "s"],
    ["“Smith”", "s"],
    ["(12) Smith", "1"],
    ["’Tis", "t"],
    ["§ Élan", "é"],
    ["… — ’", ""],
    ["", ""],
  ])("the name %j opens with %j", (name, opening) => {
    expect(foldedOpening(name)).toBe(opening);
    expect(foldName(name).charAt(0)).toBe(opening);
  });
});

describe("decisions", () => {
  test.each<[written: Partial<CaseCitation>, name: string | undefined]>([
    [{ volume: "550", reporter: "U. S.", page: "544" }, "550 U.S. 544"],
    [{ volume: "550", reporter: "US", normalizedReporter: "U.S.", page: "544" }, "550 U.S. 544"],
    [{ database: "2016 WL\n  123" }, "2016 WL 123"],
    [{ database: "2016 WL 123", volume: "5", reporter: "F.", page: "6" }, "2016 WL 123"],
    [{ caseNumber: "No. 15-cv-100" }, "No. 15-cv-100"],
    [{ caseNumber: "Nos. 15-cv-100" }, "No. 15-cv-100"],
    [{ caseNumber: "No.15-cv-100" }, "No. 15-cv-100"],
    [{ caseNumber: "Civ. No. 15-100" }, "No. Civ. No. 15-100"],
    [{ volume: "550", reporter: "U.S.", caseNumber: "No. 15-cv-100" }, "No. 15-cv-100"],
    [{ volume: "550", page: "544", caseNumber: "No. 15-cv-100" }, "No. 15-cv-100"],
    [{ reporter: "U.S.", page: "544", caseNumber: "No. 15-cv-100" }, "No. 15-cv-100"],
    // the page is a blank still
    [{ volume: "601", reporter: "U.S.", page: "___" }, undefined],
    [{ volume: "601", reporter: "U.S.", page: "__1" }, undefined],
    [{ name: "Roe v. Doe" }, undefined],
  ])("%o is %s", (written, name) => {
    const citation = { type: "caseCitation", ...node, form: "full", ...written } as CaseCitation;
    expect(nameOf(citation)).toBe(name && `authority:${name}`);
  });

  test.each([
    ["570", 570],
    ["*3", 3],
    ["1,224", 1224],
    ["xi", NaN],
    [undefined, NaN],
  ])("the page %s", (written, page) => {
    expect(pageOf(written)).toBe(page);
  });
});

describe("the courts of other cases", () => {
  test.each<[what: string, courts: (string | undefined)[], id: string | undefined]>([
    ["as the order tells it", ["D. Me."], "med"],
    ["as it tells it last", ["D. Me.", "E.D. La."], "laed"],
    ["as it last tells one that is known", ["D. Me.", "Nowhere"], "med"],
    ["where it tells it at all", [undefined, "D. Me.", undefined], "med"],
    ["not where it is not known", ["Nowhere"], undefined],
  ])("%s", (_, courts, id) => {
    const citations = courts.map((court) => ({
      type: "docketCitation" as const,
      ...node,
      caseNumber: "No. 2:08-cv-1220",
      ...(court !== undefined && { court }),
    }));
    expect(courtsByNumber(citations).get("2:08-cv-01220")).toBe(id);
  });

  it("and their numbers, by name and by the first party", () => {
    const cases = [
      {
        type: "caseCitation" as const,
        ...node,
        form: "full" as const,
        name: "Roe vs. Doe",
        caseNumber: "08-1",
      },
      { type: "caseCitation" as const, ...node, form: "full" as const, name: "Poe v. Moe" },
      { type: "caseCitation" as const, ...node, form: "full" as const, caseNumber: "08-2" },
    ];
    expect([...caseNumbersByName(cases)]).toEqual([
      ["roevsdoe", "08-1"],
      ["roe", "08-1"],
    ]);
  });
});

describe("a document named twice", () => {
  test.each([
    [
      "an order has its whole name",
      "order",
      ["Order", "Order on Appeal"],
      ["order:order", "order:order-on-appeal"],
    ],
    ["so has an exhibit", "exhibit", ["1", "1 and 2"], ["exhibit:1", "exhibit:1-and-2"]],
    ["and a page by its stamp", "bates", ["AR 1", "AR 1 2"], ["bates:ar-1", "bates:ar-1-2"]],
    [
      "a motion may be called in short",
      "motion",
      ["Mot.", "Mot. to Dismiss"],
      ["motion:motion-to-dismiss", "motion:motion-to-dismiss"],
    ],
    ["a person by the surname", "report", ["John Smith", "Smith Report"], ["report:smith", "report:smith"]],
    [
      "two of one forename and two surnames",
      "declaration",
      ["John Smith", "John Brown"],
      ["declaration:smith", "declaration:brown"],
    ],
  ] as const)("%s", (_, kind, names, ids) => {
    const titles = names.map((name) => ({ kind, name }));
    const documents = nameDocuments(titles);
    expect(titles.map((title) => documentOf(title, documents))).toEqual(ids.map((id) => `record:${id}`));
  });

  it("on two days it is two, and on one day with and without its date one", () => {
    const titles = [
      { kind: "motion", name: "Mot.", date: "2016-04-22" },
      { kind: "motion", name: "Mot. to Dismiss" },
      { kind: "deposition", name: "Smith", date: "2016-04-22" },
      { kind: "deposition", name: "Smith", date: "2016-04-23" },
      { kind: "deposition", name: "Smith" },
    ] as const;
    const documents = nameDocuments(titles);
    expect(titles.map((title) => documentOf(title, documents))).toEqual([
      "record:motion:motion:2016-04-22",
      "record:motion:motion-to-dismiss",
      "record:deposition:smith:2016-04-22",
      "record:deposition:smith:2016-04-23",
      "record:deposition:smith",
    ]);
  });
});
