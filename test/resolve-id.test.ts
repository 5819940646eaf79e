/** What "Id." stands for: each rule by an example as written, and the citation that it points back to. */
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { citations } from "../src/citations.ts";
import { resolve } from "../src/resolve/index.ts";
import { parsePassage } from "./support/passage.ts";

/** The citation, as written, that each "Id." of a text stands for. */
function antecedents(source: string): (string | undefined)[] {
  const records = citations(resolve(parsePassage(source)), { source });
  const texts = new Map(records.map((record) => ["id" in record ? record.id : "", record.text]));
  const ids = records.filter((record) => record.type === "backReference").filter(({ form }) => form === "id");
  return ids.map(({ antecedent = "" }) => texts.get(antecedent));
}

describe("Id. stands for the citation before it", () => {
  it.each([
    ["an entry", "The motion is late. ECF No. 12 at 3. It says so. Id. at 4.", "ECF No. 12 at 3"],
    ["a document", "She saw him. Brayer Decl. ¶ 5. He ran. Id. ¶ 7.", "Brayer Decl. ¶ 5"],
    [
      "a decision",
      "That is the law. Roe v. Doe, 550 U.S. 544, 570 (2007). So it stays. Id. at 571.",
      /550 U\.S\. 544, 570/,
    ],
    [
      "a statute",
      "The court screens it. 28 U.S.C. § 1915A(a). It may dismiss. Id. § 1915A(b)(1).",
      "28 U.S.C. § 1915A(a)",
    ],
    ["in brackets", "He moved for leave. [Docket No. 542.] She opposed. [Id. at 3.]", "Docket No. 542"],
    ["Ibid.", "He moved. (Doc. 45 at 3.) She opposed. Ibid.", "Doc. 45 at 3"],
  ])("%s", (_, source, expected) => {
    const [found] = antecedents(source);
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toMatch(expected);
  });

  it("a chain leads to the citation in full", () => {
    expect(antecedents("He moved. ECF No. 12 at 3. A. Id. at 4. B. Id. at 5. C. See id.")).toEqual([
      "ECF No. 12 at 3",
      "ECF No. 12 at 3",
      "ECF No. 12 at 3",
    ]);
  });

  it("a short form leads to the citation in full", () => {
    const source =
      "Roe v. Doe, 550 U.S. 544, 570 (2007). Smith Decl. ¶ 3. We follow Roe, 550 U.S. at 571. It is clear. Id. at 572.";
    expect(antecedents(source)[0]).toMatch(/550 U\.S\. 544, 570/);
  });
});

describe("Id. steps over what only explains another citation", () => {
  it.each([
    [
      "quoting",
      "Roe v. Doe, 550 U.S. 544, 570 (2007) (quoting Poe v. Moe, 355 U.S. 41, 47 (1957)). So it is. Id.",
      /^.*550 U\.S\./,
    ],
    [
      "its later history",
      "Roe v. Doe, 5 F.3d 10, 12 (9th Cir. 1993), aff'd, 510 U.S. 100 (1994). So it is. Id. at 13.",
      /5 F\.3d 10/,
    ],
    [
      "a rule that the sentence speaks of",
      "He must plead facts. Roe v. Doe, 550 U.S. 544, 570 (2007). A Rule 12(b)(6) motion tests them. Id.",
      /550 U\.S\./,
    ],
    [
      "within a quotation",
      "The notice says “see ECF No. 3 for terms.” He had read it. ECF No. 9 at 2. It adds, “as ECF No. 4 shows, he left.” Id.",
      /ECF No\. 9/,
    ],
    [
      "in parentheses after a signal",
      "See Brayer Decl. ¶ 4 (citing Smith Dep. 12:3-5). He left. Id. ¶ 6.",
      /Brayer/,
    ],
  ])("%s", (_, source, expected) => {
    expect(antecedents(source)[0]).toMatch(expected);
  });
});

describe("the place that an Id. gives tells what it can stand for", () => {
  const statuteAfterEntry = "He was screened. ECF No. 12 at 3. The law asks for it. 42 U.S.C. § 1997e(a).";
  it.each([
    ["a page is of no statute", `${statuteAfterEntry} He says so. Id. at 5.`, "ECF No. 12 at 3"],
    [
      "a section is of the statute",
      `${statuteAfterEntry} Costs follow. Id. § 1997e(d).`,
      "42 U.S.C. § 1997e(a)",
    ],
    [
      "a paragraph is of no decision",
      "Compl. ¶ 9. That states a claim. Roe v. Doe, 550 U.S. 544, 570 (2007). He fell. Id. ¶ 10.",
      "Compl. ¶ 9",
    ],
    [
      "a page before the first is of no opinion",
      "Poe v. Moe, 355 U.S. 41, 47 (1957). Roe v. Doe, 550 U.S. 544, 570 (2007). So it is. Id. at 48.",
      /355 U\.S\./,
    ],
    [
      "an exhibit is of no decision",
      "Brayer Decl. ¶ 4. Roe v. Doe, 550 U.S. 544 (2007). He wrote it. Id., Ex. B.",
      "Brayer Decl. ¶ 4",
    ],
  ])("%s", (_, source, expected) => {
    const [found] = antecedents(source);
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toMatch(expected);
  });

  it("what the same sentence goes on to cite by name is not meant", () => {
    const source =
      "He is blind. Douglas Decl. ¶ 7; Parnell Decl. ¶ 10. He fell. Id. ¶ 11; Parnell Decl. ¶ 12.";
    expect(antecedents(source)).toEqual(["Douglas Decl. ¶ 7"]);
  });
});

describe("what stands after an Id. tells what it is", () => {
  it.each([
    [
      "the entry of its document",
      "Smith Decl. ¶ 4, ECF No. 12-1. He ran. Jones Decl. ¶ 2. He fell. Id. ¶ 5, ECF No. 12-1.",
      /Smith Decl/,
    ],
    [
      "the same decision in another reporter",
      "Roe v. Doe, 477 U.S. 242, 256, 106 S. Ct. 2505 (1986). Poe v. Moe, 477 U.S. 200 (1986). So. Id. at 248, 106 S. Ct. 2505.",
      /Roe v\. Doe/,
    ],
    [
      "what it quotes is another",
      "Roe v. Doe, 550 U.S. 544 (2007). Poe v. Moe, 551 U.S. 1 (2007). So. Id. (quoting Poe v. Moe, 551 U.S. 1 (2007)).",
      /Roe v\. Doe/,
    ],
    [
      "what is said to quote it is another",
      "Roe v. Doe, 550 U.S. 544 (2007). See also Poe v. Moe, 551 U.S. 1 (2007) (quoting id.).",
      /Roe v\. Doe/,
    ],
  ])("%s", (_, source, expected) => {
    expect(antecedents(source)[0]).toMatch(expected);
  });

  it("an entry after it is on the docket of the case that it stands for", () => {
    const source = "See Roe v. Doe, No. 15-cv-100, Dkt. 459 (D. Me. 2016). It is so. See id., Dkt. 484 at 3.";
    const records = citations(resolve(parsePassage(source)), { source });
    expect(records.filter((record) => record.type === "docketCitation")).toMatchObject([
      { refersTo: "case:unknown:15-cv-00100/docket:459" },
      { refersTo: "case:unknown:15-cv-00100/docket:484" },
    ]);
  });
});

describe("parentheses and notes", () => {
  it("an entry in parentheses after a statute is what the sentence rests on", () => {
    const source = "He shows no injury under 42 U.S.C. § 1997e(e) (Doc. 39 at 3). So it fails (id. at 4).";
    expect(antecedents(source)).toEqual(["Doc. 39 at 3"]);
  });

  it("a case that only explains another is meant where its pages alone fit", () => {
    const source =
      "Roe v. Doe, 888 F.3d 1118, 1124 (9th Cir. 2018) (quoting Poe v. Moe, 833 F.3d 1060, 1071 (9th Cir. 2016)). So it is. Id. at 1070.";
    expect(antecedents(source)[0]).toMatch(/833 F\.3d 1060/);
  });
});

describe("what cannot be told", () => {
  function messages(source: string): (string | undefined)[] {
    const file = new VFile(source);
    resolve(parsePassage(source), file);
    return file.messages.map((message) => message.ruleId);
  }

  it("an Id. with nothing before it stays without an antecedent and is reported", () => {
    expect(antecedents("Nothing is cited here. Id. at 4.")).toEqual([undefined]);
    expect(messages("Nothing is cited here. Id. at 4.")).toEqual(["id-without-antecedent"]);
  });

  it("an Id. that a quotation ends with is of the quoted text", () => {
    expect(antecedents("He moved. ECF No. 12. The court said, “We hold so. Id.” That is all.")).toEqual([
      undefined,
    ]);
  });

  it("an Id. after a string of several is read as the last, and reported", () => {
    const source = "He left. Douglas Decl. ¶ 7; Parnell Decl. ¶ 10. He fell. Id. ¶ 11.";
    expect(antecedents(source)).toEqual(["Parnell Decl. ¶ 10"]);
    expect(messages(source)).toEqual(["ambiguous-id"]);
  });
});
