/** What citations refer to: the graph ids of entries, documents, authorities and short names, by examples as written. */
import { VFile } from "vfile";
import { describe, expect, it, test } from "vitest";
import { citations } from "../src/citations.ts";
import { reporterName } from "../src/resolve/reporters.ts";
import { documentOf, nameDocuments } from "../src/resolve/documents.ts";
import { resolve } from "../src/resolve/index.ts";
import { isTrialNumber } from "../src/resolve/own-docket.ts";
import { ruleReference } from "../src/resolve/rules.ts";
import type { DocumentTitle } from "../src/resolve/titles.ts";
import "../src/vitest/index.ts";
import type { SubjectTree } from "../src/matchers/index.ts";
import { expectAsMarked, unmarked } from "./support/marked.ts";
import { parsePassage } from "./support/passage.ts";

/** A passage for the matchers: its resolved tree and its source. */
function passage(source: string): SubjectTree {
  return { tree: resolve(parsePassage(source)), source };
}

/** What each citation of a text refers to. */
function references(source: string): (string | undefined)[] {
  const records = citations(resolve(parsePassage(source)), { source }).filter((record) => "id" in record);
  return records.map((record) => ("refersTo" in record ? record.refersTo : undefined));
}

function messages(source: string): (string | undefined)[] {
  const file = new VFile(source);
  resolve(parsePassage(source), file);
  return file.messages.map((message) => message.ruleId);
}

describe("docket entries", () => {
  test.each([
    ["The motion is late. [Docket No. 596.]", "docket:596"],
    ["The motion is late. ECF No. 596-1 at 3.", "docket:596-1"],
    ["The motions are late. ECF Nos. 12, 14 & 16-1.", "docket:12"],
    ["See No. 2:08-cv-1220, Doc. No. 1379.", "case:unknown:2:08-cv-01220/docket:1379"],
  ])("%s", (source, expected) => {
    expect(references(source)).toEqual([expected]);
  });
});

describe("the order's own case, named by its number", () => {
  const order = (caption: string, cited: string, stamped = ""): string =>
    `${stamped}UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nACME CORP., Plaintiff,\nv.\nJOHN SMITH, Defendant.\n\n${caption}\n\n` +
    `ORDER\n\nPlaintiff moved to compel the production of documents. See ${cited}. The motion is denied.\n`;

  it.each([
    ["as the caption writes it", "Case No. 15-cv-00798", "Case No. 15-cv-00798, Dkt. No. 7"],
    ["with its office", "Case No. 15-cv-00798-HSG", "Case No. 4:15-cv-00798, Dkt. No. 7"],
    ["without its office", "Case No. 4:15-cv-00798-HSG", "Case No. 15-cv-798, Dkt. No. 7"],
  ])("is its own docket: %s", (_, caption, cited) => {
    expect(order(caption, cited)).toResolveTo("docket:7");
    expect(order(caption, cited)).toCiteEntry(7);
  });

  it.each([
    ["another number", "Case No. 15-cv-00798", "Case No. 15-cv-00799, Dkt. No. 7", "15-cv-00799"],
    ["another office", "Case No. 3:15-cv-00798", "Case No. 4:15-cv-00798, Dkt. No. 7", "4:15-cv-00798"],
  ])("is not that of %s", (_, caption, cited, number) => {
    expect(order(caption, cited)).toResolveTo(`case:cand:${number}/docket:7`);
    expect(order(caption, cited)).not.toCiteEntry(7);
  });

  it("is told from another's where the caption names no court", () => {
    const says = (cited: string): string =>
      order("Case No. 15-cv-00798", cited).replace(/^UNITED STATES DISTRICT COURT\n.*\n\n/, "");
    expect(says("Case No. 15-cv-00798, Dkt. No. 7")).toResolveTo("docket:7");
    expect(says("Case No. 15-cv-00799, Dkt. No. 7")).toResolveTo("case:unknown:15-cv-00799/docket:7");
  });

  it("is of consolidated cases that of the first, unless the page stamps tell another", () => {
    const caption = "Case Nos. 15-cv-00798, 15-cv-00801";
    const cited = "Case No. 15-cv-00801, Dkt. No. 7";
    const stamp = "Case 3:15-cv-00801-HSG   Document 90   Filed 04/20/16   Page 1 of 2\n\n";
    expect(order(caption, cited)).toResolveTo("case:cand:15-cv-00801/docket:7");
    expect(order(caption, cited, stamp)).toResolveTo("docket:7");
  });

  describe("where the caption gives no number, is the one that all page stamps bear", () => {
    const cited = "Case No. 15-cv-00801, Dkt. No. 7";
    const stamp = (number: string, page: number, entry = "90"): string =>
      `Case ${number}   Document ${entry}   Filed 04/20/16   Page ${page} of 2\n\n`;
    const other = "case:cand:15-cv-00801/docket:7";

    it.each([
      ["one", stamp("3:15-cv-00801-HSG", 1), "docket:7"],
      ["two of one case", stamp("3:15-cv-00801-HSG", 1) + stamp("3:15-cv-00801-HSG", 2), "docket:7"],
      ["another case's", stamp("3:15-cv-00802-HSG", 1), other],
      ["two of two cases", stamp("3:15-cv-00801-HSG", 1) + stamp("3:15-cv-00802-HSG", 2), other],
      ["a count of all papers of a court", stamp("3:15-cv-00801-HSG", 1, "01019655346"), other],
      ["none", "", other],
    ])("%s", (_, stamped, refersTo) => {
      expect(order("", cited, stamped)).toResolveTo(refersTo);
    });
  });
});

describe("authorities", () => {
  test.each([
    ["Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).", "authority:550 U.S. 544"],
    ["Doe v. Roe, 10 F.Supp.2d 20, 22 (D. Me. 1998).", "authority:10 F. Supp. 2d 20"],
    ["Doe v. Roe, No. 15-cv-1, 2016 WL 1234567, at *3 (D. Me. Mar. 3, 2016).", "authority:2016 WL 1234567"],
    ["It is so. 28 U.S.C. § 1331(a).", "authority:28 U.S.C. § 1331"],
    ["It is so. 20 C.F.R. § 404.1520(c).", "authority:20 C.F.R. § 404.1520"],
    ["It is so. Fed. R. Civ. P. 37(a)(1).", "authority:Fed. R. Civ. P. 37"],
    ["It is so. Federal Rule of Civil Procedure 56(a).", "authority:Fed. R. Civ. P. 56"],
    ["He filed a Rule 12(b)(6) motion.", "authority:Fed. R. Civ. P. 12"],
    ["It is so. Fed. R. Evid. 702.", "authority:Fed. R. Evid. 702"],
  ])("%s", (source, expected) => {
    expect(references(source)).toEqual([expected]);
  });

  it("a short form refers to what the citation in full does", () => {
    expectAsMarked(
      '{caseCitation refersTo="authority:550 U.S. 544":Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007)}. ' +
        'More is needed. {caseCitation form=short refersTo="authority:550 U.S. 544":Twombly, 550 U.S. at 571}.',
    );
  });

  it("of two decisions of one volume a short form refers to the one that its page lies in", () => {
    const source =
      "Roe v. Doe, 550 U.S. 81, 90 (2007). Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007). See 550 U.S. at 95.";
    expect(passage(source)).toResolveTo("authority:550 U.S. 81");
  });

  it("a short form of what is not cited in full stays unresolved and is reported", () => {
    const text = "More is needed. {caseCitation form=short !refersTo:Twombly, 550 U.S. at 571}.";
    expectAsMarked(text);
    expect(unmarked(text)).not.toParseWithoutMessages();
    expect(messages(unmarked(text))).toEqual(["short-form-without-antecedent"]);
  });

  it("a parallel citation refers to the decision that it stands beside", () => {
    expectAsMarked(
      '{caseCitation id=us refersTo="authority:550 U.S. 544":Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570}, ' +
        '{caseCitation parallel=us refersTo="authority:550 U.S. 544":127 S. Ct. 1955}, ' +
        '{caseCitation parallel=us refersTo="authority:550 U.S. 544":167 L. Ed. 2d 929 (2007)}.',
    );
  });

  test.each([
    ["F.Supp.2d", "F. Supp. 2d"],
    ["F. 3d", "F.3d"],
    ["F. 4th", "F.4th"],
    ["U. S.", "U.S."],
    ["S.Ct.", "S. Ct."],
    ["L.Ed.2d", "L. Ed. 2d"],
    ["Cal.App.4th", "Cal. App. 4th"],
    ["F. App'x", "F. App'x"],
    ["F.R.D.", "F.R.D."],
    ["So.2d", "So. 2d"],
  ])("the reporter %s is %s", (written, name) => {
    expect(reporterName(written)).toBe(name);
  });

  test.each([
    ["Rule", "12(b)", "cv", "authority:Fed. R. Civ. P. 12"],
    ["Rule", "12(b)", "cr", "authority:Fed. R. Crim. P. 12"],
    ["Rule", "702", "cv", "authority:Fed. R. Evid. 702"],
    ["Rule", "9019", "bk", "authority:Fed. R. Bankr. P. 9019"],
    ["Rule", "56.1", "cv", undefined],
    ["Rule", "7-3", "cv", undefined],
    ["FRCP", "56", undefined, "authority:Fed. R. Civ. P. 56"],
    ["FED. R. CIV. P.", "56(a)", undefined, "authority:Fed. R. Civ. P. 56"],
    ["Federal Rules of Evidence", "401, 403", undefined, "authority:Fed. R. Evid. 401"],
    ["Civ. L.R.", "7-9(b)", "cv", "authority:Civ. L.R. 7-9"],
  ])("%s %s in a %s case", (rules, number, kind, expected) => {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
    expect(
      ruleReference({ type: "ruleCitation", id: "c1", rules, number, children: [], position }, kind),
    ).toBe(expected);
  });
});

describe("documents of the record", () => {
  test.each<[what: string, titles: DocumentTitle[], ids: string[]]>([
    ["by who made it", [{ kind: "declaration", name: "Brayer" }], ["record:declaration:brayer"]],
    [
      "and by its date",
      [{ kind: "declaration", name: "Brayer", date: "2016-04-22" }],
      ["record:declaration:brayer:2016-04-22"],
    ],
    [
      "the only one needs no date",
      [
        { kind: "declaration", name: "Brayer", date: "2016-04-22" },
        { kind: "declaration", name: "Brayer" },
      ],
      ["record:declaration:brayer:2016-04-22", "record:declaration:brayer:2016-04-22"],
    ],
    [
      "Decl. of John Smith is the Smith Decl.",
      [
        { kind: "declaration", name: "John Smith" },
        { kind: "declaration", name: "Smith" },
      ],
      ["record:declaration:smith", "record:declaration:smith"],
    ],
    [
      "two persons of one name keep their forenames",
      [
        { kind: "declaration", name: "John Smith" },
        { kind: "declaration", name: "Mary Smith" },
      ],
      ["record:declaration:john-smith", "record:declaration:mary-smith"],
    ],
    [
      "the Supp. Smith Decl. is another",
      [
        { kind: "declaration", name: "Smith" },
        { kind: "declaration", name: "Smith", ordinal: "Supp." },
      ],
      ["record:declaration:smith", "record:declaration:supplemental-smith"],
    ],
    [
      "Compl. is the Complaint",
      [
        { kind: "complaint", name: "Compl." },
        { kind: "complaint", name: "Complaint" },
      ],
      ["record:complaint:complaint", "record:complaint:complaint"],
    ],
    [
      "a title is short for the one that begins with it",
      [
        { kind: "opposition", name: "Def.'s Opp'n" },
        { kind: "opposition", name: "Def.’s Opp. to Mots. to Intervene" },
      ],
      [
        "record:opposition:defendant-opposition-to-mots-to-intervene",
        "record:opposition:defendant-opposition-to-mots-to-intervene",
      ],
    ],
    [
      "but not where two begin with it",
      [
        { kind: "motion", name: "Mot." },
        { kind: "motion", name: "Mot. to Dismiss" },
        { kind: "motion", name: "Mot. to Compel" },
      ],
      ["record:motion:motion", "record:motion:motion-to-dismiss", "record:motion:motion-to-compel"],
    ],
  ])("%s", (_, titles, ids) => {
    const documents = nameDocuments(titles);
    expect(titles.map((title) => documentOf(title, documents))).toEqual(ids);
  });

  it("filed as an entry in one place, it is that entry everywhere", () => {
    expectAsMarked(
      'She saw it. {recordCitation refersTo="docket:12-1" document="record:declaration:brayer":Brayer Decl. ¶ 5, {docketCitation:ECF No. 12-1}}. ' +
        'He left. {recordCitation refersTo="docket:12-1" document="record:declaration:brayer":Brayer Decl. ¶ 6}.',
    );
  });

  it("filed as two entries, it is either", () => {
    const source =
      "Brayer Decl. ¶ 5, ECF No. 12-1. Brayer Decl. ¶ 5, ECF No. 30-1. He left. Brayer Decl. ¶ 6.";
    expect(passage(source)).toResolveTo("record:declaration:brayer");
  });

  it("an exhibit's entry is not that of the declaration it is attached to", () => {
    const source = "Brayer Decl., Ex. B, ECF No. 12-3. He left. Brayer Decl. ¶ 6.";
    expect(passage(source)).toResolveTo("record:declaration:brayer");
  });
});

describe("short names", () => {
  it("a short name given beside an entry leads to it from there on", () => {
    const source =
      'Apple filed its opposition ("Apple Opp.") [Docket No. 3345-3]. It is late. Apple Opp. at 4.';
    expect(passage(source)).toResolveTo("docket:3345-3");
  });

  it("a short name given to a document with a longer title is that document", () => {
    const source =
      "See Pl.'s Mem. in Opp'n to Mot. to Dismiss (“Pl.'s Opp'n”) at 1, ECF No. 142. It is long. Pl.'s Opp'n at 3.";
    expect(passage(source)).toResolveTo("docket:142");
  });
});

describe("supra", () => {
  it("leads back to the decision of that name", () => {
    expectAsMarked(
      "{caseCitation id=roe:Roe v. Doe, 550 U.S. 81, 90 (2007)}. {caseCitation:Moe v. Poe, 551 U.S. 1 (2007)}. " +
        'See {backReference form=supra antecedent=roe refersTo="authority:550 U.S. 81":Roe, supra, at 91}.',
    );
  });

  it("to a name that nothing bears it is reported", () => {
    expect(messages("See Roe, supra, at 91.")).toEqual(["supra-without-antecedent"]);
  });
});

describe("the number of a case of a trial court", () => {
  it.each(["15-cv-798", "4:15-cv-00798", "12:15-cr-00001"])("is %s", (number) => {
    expect(isTrialNumber(number)).toBe(true);
  });
  it.each([
    "20-15456",
    "15-798",
    "No. 15-cv-798",
    "15-cv-798-HSG",
    "15-CV-798",
    "x4:15-cv-1",
    ":15-cv-1",
    "15-cv-",
  ])("is not %s", (number) => {
    expect(isTrialNumber(number)).toBe(false);
  });
});
