/** Which places fit which citations: what an "Id." that gives the place may stand for. */
import { describe, expect, it, test } from "vitest";
import { collect } from "../src/resolve/collect.ts";
import { fitOf, isTelling } from "../src/resolve/fit.ts";
import type { BackReference, Citation } from "../src/tree/index.ts";
import { parsePassage } from "./support/passage.ts";

/** A citation, and an "Id." after it. */
function cited(citation: string, id: string): { citation: Citation; id: BackReference } {
  const { nodes, backReferences } = collect(parsePassage(`It is so. ${citation}. That is all. ${id}.`));
  return { citation: nodes[0] as Citation, id: backReferences.at(-1)! };
}

const ENTRY = "ECF No. 12";
const DECLARATION = "Smith Decl. ¶ 3";
const DEPOSITION = "Smith Dep. 12:3";
const TRANSCRIPT = "Hr’g Tr. 12:3";
const DECISION = "Roe v. Doe, 550 U.S. 544 (2007)";
const SHORT = "Roe, 550 U.S. at 570";
const DATABASE = "Roe v. Doe, 2016 WL 123456 (D. Me. 2016)";
const STATUTE = "42 U.S.C. § 1997e";
const SESSION_LAW = "101 Stat. 1330";
const CODE_OF_REGULATIONS = "20 C.F.R. § 404.1520";
const REGISTER = "85 Fed. Reg. 6000";
const RULE = "Fed. R. Civ. P. 56";

describe("how well a place fits", () => {
  test.each([
    // an entry may be anything that is filed: a star page is of a database, "§ 1915A" of a code
    [ENTRY, "Id.", "good"],
    [ENTRY, "Id. at 4", "good"],
    [ENTRY, "Id. at 999", "good"],
    [ENTRY, "Id. at 1000", "weak"],
    [ENTRY, "Id. at *4", "none"],
    [ENTRY, "Id. ¶ 7", "good"],
    [ENTRY, "Id. at 3:4-5", "good"],
    [ENTRY, "Id. § III.A", "good"],
    [ENTRY, "Id. § 2.1", "good"],
    [ENTRY, "Id. § A-404", "good"],
    [ENTRY, "Id. § 1915A(b)", "weak"],
    [ENTRY, "Id. § 404.1520", "weak"],
    [ENTRY, "Id., Ex. B", "good"],
    // documents
    [DECLARATION, "Id. ¶ 7", "good"],
    [DECLARATION, "Id. at 999", "good"],
    [DECLARATION, "Id. at 1000", "weak"],
    [DECLARATION, "Id. at *4", "none"],
    [DECLARATION, "Id., Ex. B", "good"],
    [DEPOSITION, "Id. at 14:1", "good"],
    [DEPOSITION, "Id. ¶ 7", "weak"],
    [DEPOSITION, "Id. at 1000", "weak"],
    [TRANSCRIPT, "Id. at 1000", "good"],
    [TRANSCRIPT, "Id. ¶ 7", "weak"],
    ["A.R. 45", "Id. at 1000", "good"],
    ["J.A. 45", "Id. at 1000", "good"],
    ["SMITH-0045", "Id. at 1000", "good"],
    [TRANSCRIPT, "Id. at *4", "none"],
    [DEPOSITION, "Id. at 999", "good"],
    // a decision has its own pages, up to what an opinion may be long
    [DECISION, "Id.", "good"],
    [DECISION, "Id. at 543", "none"],
    [DECISION, "Id. at 544", "good"],
    [DECISION, "Id. at 664", "good"],
    [DECISION, "Id. at 665", "weak"],
    [DECISION, "Id. at 844", "weak"],
    [DECISION, "Id. at 845", "none"],
    [DECISION, "Id. at *4", "none"],
    [DECISION, "Id. n.3", "good"],
    [DECISION, "Id. ¶ 7", "none"],
    [DECISION, "Id. § 3", "none"],
    [DECISION, "Id., Ex. B", "none"],
    // of a short form only the page is known that it gives
    [SHORT, "Id. at 570", "good"],
    [SHORT, "Id. at 690", "good"],
    [SHORT, "Id. at 450", "good"],
    [SHORT, "Id. at 691", "weak"],
    [SHORT, "Id. at 870", "weak"],
    [SHORT, "Id. at 871", "none"],
    [SHORT, "Id. at 449", "weak"],
    [SHORT, "Id. at *4", "weak"],
    [SHORT, "Id. ¶ 7", "weak"],
    [SHORT, "Id. § 3", "none"],
    // a database counts the pages from one
    [DATABASE, "Id. at *4", "good"],
    [DATABASE, "Id. at 120", "good"],
    [DATABASE, "Id. at 121", "none"],
    [DATABASE, "Id. ¶ 7", "weak"],
    [DATABASE, "Id. § 3", "none"],
    // codes have sections; their subdivisions are sometimes called paragraphs
    [STATUTE, "Id.", "good"],
    [STATUTE, "Id. § 1997e(d)", "good"],
    [STATUTE, "Id. ¶ 7", "none"],
    ["35 U.S.C. § 112", "Id. ¶ 6", "weak"],
    [STATUTE, "Id. at 4", "none"],
    [STATUTE, "Id. § 17:150", "none"],
    [STATUTE, "Id., Ex. B", "none"],
    [CODE_OF_REGULATIONS, "Id. § 404.1521", "good"],
    [CODE_OF_REGULATIONS, "Id. ¶ 7", "none"],
    [CODE_OF_REGULATIONS, "Id. at 4", "none"],
    ["Fla. Stat. § 90.404", "Id. § 90.405", "good"],
    ["Fla. Stat. § 90.404", "Id. at 91", "none"],
    [RULE, "Id. § 3", "good"],
    [RULE, "Id. ¶ 7", "none"],
    [RULE, "Id. at 4", "none"],
    // session laws and the register are cited by page
    [SESSION_LAW, "Id. at 1331", "good"],
    [SESSION_LAW, "Id. at 1329", "none"],
    [SESSION_LAW, "Id. § 4", "none"],
    [SESSION_LAW, "Id. § 1331", "none"],
    [REGISTER, "Id. at 6001", "good"],
    [REGISTER, "Id. at 5999", "none"],
    [REGISTER, "Id. at 6121", "weak"],
    [REGISTER, "Id. at 6301", "none"],
    [REGISTER, "Id. § 4", "none"],
    [REGISTER, "Id. ¶ 6001", "none"],
  ])("%s … %s: %s", (citation, id, fit) => {
    const found = cited(citation, id);
    expect(fitOf(found.id, found.citation)).toBe(fit);
  });

  test.each([
    [RULE, "number", "weak"],
    [STATUTE, "number", "weak"],
    [RULE, "column", "none"],
    [DATABASE, "column", "weak"],
    [DECISION, "column", "none"],
    [SHORT, "column", "weak"],
    [DECISION, "line", "none"],
    [ENTRY, "pageId", "good"],
    [TRANSCRIPT, "line", "good"],
  ] as const)("%s … of a %s: %s", (citation, unit, fit) => {
    const found = cited(citation, "Id. at 545");
    for (const pin of found.id.children) if (pin.type === "pinCite") pin.unit = unit;
    expect(fitOf(found.id, found.citation)).toBe(fit);
  });

  it("is weak where a page is no number", () => {
    const { citation, id } = cited(DECISION, "Id. at 545");
    for (const pin of id.children) if (pin.type === "pinCite") pin.from = "xi";
    expect(fitOf(id, citation)).toBe("weak");
  });
});

describe("a place that could hardly fit by chance", () => {
  test.each([
    [ENTRY, "Id. ¶ 7", true],
    [ENTRY, "Id. at 3:4-5", true],
    [ENTRY, "Id. at PageID 5036", true],
    [ENTRY, "Id., Ex. B", true],
    [ENTRY, "Id. at 4", false],
    [ENTRY, "Id.", false],
    [DECLARATION, "Id. ¶ 7", true],
    [DECLARATION, "Id. at 4", false],
    [DECISION, "Id. at 570", true],
    [DECISION, "Id. at 21", true],
    [DECISION, "Id. at 20", false],
    [DECISION, "Id. n.30", false],
    [DECISION, "Id.", false],
    [REGISTER, "Id. at 6001", true],
    [CODE_OF_REGULATIONS, "Id. § 404.1521", false],
    [STATUTE, "Id. § 1997e(d)", false],
    [RULE, "Id. § 3", false],
  ])("%s … %s: %s", (citation, id, telling) => {
    const found = cited(citation, id);
    expect(isTelling(found.id, found.citation)).toBe(telling);
  });
});
