/** What "Id." stands for: each rule by an example, in which a mark says which citation it points back to (docs/annotated.md). */
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { resolve } from "../src/resolve/index.ts";
import "../src/vitest/index.ts";
import { expectAsMarked, unmarked } from "./support/marked.ts";
import { parsePassage } from "./support/passage.ts";

describe("Id. stands for the citation before it", () => {
  it.each([
    "The motion is late. {docketCitation id=entry:ECF No. 12 at 3}. It says so. {backReference antecedent=entry:Id. at 4}.",
    "She saw him. {recordCitation id=brayer:Brayer Decl. ¶ 5}. He ran. {backReference antecedent=brayer:Id. ¶ 7}.",
    "That is the law. {caseCitation id=roe:Roe v. Doe, 550 U.S. 544, 570 (2007)}. So it stays. {backReference antecedent=roe:Id. at 571}.",
    "The court screens it. {statuteCitation id=law:28 U.S.C. § 1915A(a)}. It may dismiss. {backReference antecedent=law:Id. § 1915A(b)(1)}.",
    "He moved for leave. [{docketCitation id=entry:Docket No. 542}.] She opposed. [{backReference antecedent=entry:Id. at 3}.]",
    "He moved. ({docketCitation id=entry:Doc. 45 at 3}.) She opposed. {backReference antecedent=entry:Ibid.}",
  ])("%s", expectAsMarked);

  it("a chain leads to the citation in full", () => {
    expectAsMarked(
      "He moved. {docketCitation id=entry:ECF No. 12 at 3}. A. {backReference antecedent=entry:Id. at 4}. " +
        "B. {backReference antecedent=entry:Id. at 5}. C. See {backReference antecedent=entry:id.}",
    );
  });

  it("a short form leads to the citation in full", () => {
    expectAsMarked(
      "{caseCitation id=roe:Roe v. Doe, 550 U.S. 544, 570 (2007)}. {recordCitation:Smith Decl. ¶ 3}. " +
        "We follow {caseCitation form=short:Roe, 550 U.S. at 571}. It is clear. {backReference antecedent=roe:Id. at 572}.",
    );
  });
});

describe("Id. steps over what only explains another citation", () => {
  it.each([
    [
      "quoting",
      "{caseCitation id=roe:Roe v. Doe, 550 U.S. 544, 570 (2007)} (quoting {caseCitation:Poe v. Moe, 355 U.S. 41, 47 (1957)}). So it is. {backReference antecedent=roe:Id.}",
    ],
    [
      "its later history",
      "{caseCitation id=roe:Roe v. Doe, 5 F.3d 10, 12 (9th Cir. 1993)}, aff'd, {caseCitation:510 U.S. 100 (1994)}. So it is. {backReference antecedent=roe:Id. at 13}.",
    ],
    [
      "a rule that the sentence speaks of",
      "He must plead facts. {caseCitation id=roe:Roe v. Doe, 550 U.S. 544, 570 (2007)}. A {ruleCitation:Rule 12(b)(6)} motion tests them. {backReference antecedent=roe:Id.}",
    ],
    [
      "within a quotation",
      "The notice says “see {docketCitation:ECF No. 3} for terms.” He had read it. {docketCitation id=read:ECF No. 9 at 2}. It adds, “as {docketCitation:ECF No. 4} shows, he left.” {backReference antecedent=read:Id.}",
    ],
    [
      "in parentheses after a signal",
      "See {recordCitation id=brayer:Brayer Decl. ¶ 4} (citing {recordCitation:Smith Dep. 12:3-5}). He left. {backReference antecedent=brayer:Id. ¶ 6}.",
    ],
  ])("%s: %s", (_, annotated) => expectAsMarked(annotated));
});

describe("the place that an Id. gives tells what it can stand for", () => {
  it.each([
    [
      "a page is of no statute",
      "He was screened. {docketCitation id=entry:ECF No. 12 at 3}. The law asks for it. {statuteCitation:42 U.S.C. § 1997e(a)}. He says so. {backReference antecedent=entry:Id. at 5}.",
    ],
    [
      "a section is of the statute",
      "He was screened. {docketCitation:ECF No. 12 at 3}. The law asks for it. {statuteCitation id=law:42 U.S.C. § 1997e(a)}. Costs follow. {backReference antecedent=law:Id. § 1997e(d)}.",
    ],
    [
      "a paragraph is of no decision",
      "{recordCitation id=complaint:Compl. ¶ 9}. That states a claim. {caseCitation:Roe v. Doe, 550 U.S. 544, 570 (2007)}. He fell. {backReference antecedent=complaint:Id. ¶ 10}.",
    ],
    [
      "a page before the first is of no opinion",
      "{caseCitation id=poe:Poe v. Moe, 355 U.S. 41, 47 (1957)}. {caseCitation:Roe v. Doe, 550 U.S. 544, 570 (2007)}. So it is. {backReference antecedent=poe:Id. at 48}.",
    ],
    [
      "an exhibit is of no decision",
      "{recordCitation id=brayer:Brayer Decl. ¶ 4}. {caseCitation:Roe v. Doe, 550 U.S. 544 (2007)}. He wrote it. {backReference antecedent=brayer:Id., Ex. B}.",
    ],
    [
      "what the same sentence goes on to cite by name is not meant",
      "He is blind. {recordCitation id=douglas:Douglas Decl. ¶ 7}; {recordCitation:Parnell Decl. ¶ 10}. He fell. {backReference antecedent=douglas:Id. ¶ 11}; {recordCitation:Parnell Decl. ¶ 12}.",
    ],
  ])("%s: %s", (_, annotated) => expectAsMarked(annotated));
});

describe("what an Id. may be of", () => {
  it.each([
    [
      "a paragraph is of no statute",
      "{recordCitation id=complaint:Compl. ¶ 9}. He leads the office that {statuteCitation:8 U.S.C. § 1103} set up. {backReference antecedent=complaint:Id. ¶ 24}.",
    ],
    [
      "a rule behind its title, in the Federal Register, is cited as a sentence",
      "{caseCitation:Roe v. Doe, 404 F. Supp. 3d 109, 118 (D.D.C. 2019)}. So it is. Asylum Eligibility, {regulationCitation id=rule:84 Fed. Reg. 33,829, 33,832} ({date:July 16, 2019}). There are others. {backReference antecedent=rule:Id.}",
    ],
  ])("%s: %s", (_, annotated) => expectAsMarked(annotated));
});

describe("what stands after an Id. tells what it is", () => {
  it.each([
    [
      "the entry of its document",
      "{recordCitation id=smith:Smith Decl. ¶ 4, {docketCitation:ECF No. 12-1}}. He ran. {recordCitation:Jones Decl. ¶ 2}. He fell. {backReference antecedent=smith:Id. ¶ 5}, {docketCitation:ECF No. 12-1}.",
    ],
    [
      "the same decision in another reporter",
      "{caseCitation id=roe:Roe v. Doe, 477 U.S. 242, 256}, {caseCitation parallel=roe:106 S. Ct. 2505 (1986)}. {caseCitation:Poe v. Moe, 477 U.S. 200 (1986)}. So. {backReference antecedent=roe:Id. at 248}, {caseCitation:106 S. Ct. 2505}.",
    ],
    [
      "the same decision in another reporter, and not what the next one stands for",
      "{caseCitation id=roe:Roe v. Doe, 477 U.S. 242}, {caseCitation parallel=roe:106 S. Ct. 2505 (1986)}. So. {backReference antecedent=roe:Id. at 248}, {caseCitation:106 S. Ct. 2505}. And. {backReference antecedent=roe:Id. at 250}.",
    ],
    [
      "what it quotes is another",
      "{caseCitation id=roe:Roe v. Doe, 550 U.S. 544 (2007)}. {caseCitation:Poe v. Moe, 551 U.S. 1 (2007)}. So. {backReference antecedent=roe:Id.} (quoting {caseCitation:Poe v. Moe, 551 U.S. 1 (2007)}).",
    ],
    [
      "what is said to quote it is another",
      "{caseCitation id=roe:Roe v. Doe, 550 U.S. 544 (2007)}. See also {caseCitation:Poe v. Moe, 551 U.S. 1 (2007)} (quoting {backReference antecedent=roe:id.}).",
    ],
    [
      "an entry after it is on the docket of the case that it stands for",
      'See {docketCitation id=other refersTo="case:unknown:15-cv-00100/docket:459":Roe v. Doe, No. 15-cv-100, Dkt. 459} (D. Me. 2016). It is so. ' +
        'See {backReference antecedent=other:id.}, {docketCitation refersTo="case:unknown:15-cv-00100/docket:484":Dkt. 484 at 3}.',
    ],
  ])("%s: %s", (_, annotated) => expectAsMarked(annotated));
});

describe("parentheses and notes", () => {
  it.each([
    [
      "an entry in parentheses after a statute is what the sentence rests on",
      "He shows no injury under {statuteCitation:42 U.S.C. § 1997e(e)} ({docketCitation id=entry:Doc. 39 at 3}). So it fails ({backReference antecedent=entry:id. at 4}).",
    ],
    [
      "a case that only explains another is meant where its pages alone fit",
      "{caseCitation:Roe v. Doe, 888 F.3d 1118, 1124 (9th Cir. 2018)} (quoting {caseCitation id=poe:Poe v. Moe, 833 F.3d 1060, 1071 (9th Cir. 2016)}). So it is. {backReference antecedent=poe:Id. at 1070}.",
    ],
  ])("%s: %s", (_, annotated) => expectAsMarked(annotated));
});

describe("what cannot be told", () => {
  function messages(source: string): (string | undefined)[] {
    const file = new VFile(source);
    resolve(parsePassage(source), file);
    return file.messages.map((message) => message.ruleId);
  }

  it("an Id. with nothing before it stays without an antecedent and is reported", () => {
    const text = "Nothing is cited here. {backReference !antecedent !refersTo:Id. at 4}.";
    expectAsMarked(text);
    expect(messages(unmarked(text))).toEqual(["id-without-antecedent"]);
    expect(unmarked(text)).not.toParseWithoutMessages();
  });

  it("an Id. that a quotation ends with is of the quoted text", () => {
    expectAsMarked(
      "He moved. {docketCitation:ECF No. 12}. The court said, “We hold so. {backReference !antecedent:Id.}” That is all.",
    );
  });

  it("an Id. after a string of several is read as the last, and reported", () => {
    const text =
      "He left. {recordCitation:Douglas Decl. ¶ 7}; {recordCitation id=last:Parnell Decl. ¶ 10}. He fell. {backReference antecedent=last:Id. ¶ 11}.";
    expectAsMarked(text);
    expect(messages(unmarked(text))).toEqual(["ambiguous-id"]);
  });
});
