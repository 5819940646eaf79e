/** Texts and their trees side by side: how blocks, citations and what interrupts them come together. */
import { describe, expect, it } from "vitest";
import { parse } from "../src/parse.ts";
import { select } from "../src/query/index.ts";
import { resolve } from "../src/resolve/index.ts";
import type { Order, Paragraph } from "../src/tree/index.ts";
import "../src/vitest/index.ts";

const read = (source: string, from: "text" | "markdown" = "text"): Order => resolve(parse(source, { from }));

describe("an order", () => {
  const source = `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

LOOP AI LABS INC,
             Plaintiff,                    Case No. 15-cv-00798-HSG (DMR)
      v.
ANNA GATTI, et al.,
             Defendants.

ORDER ON MOTION TO COMPEL

Re: Dkt. No. 542

Plaintiff moves to compel the production of documents. [Docket No. 542.] The motion is denied.

IT IS SO ORDERED.

Dated: April 26, 2016

DONNA M. RYU
United States Magistrate Judge
`;

  it("has a caption, blocks of prose and a signature", () => {
    expect(read(source)).toMatchInlineSnapshot(`
      order 1:1
        caption 1:1
          court 1:1 id=cand "UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF CALIFORNIA"
          party 4:1 role=plaintiff etAl=false "LOOP AI LABS INC"
          caseNumber 5:44 normalized=15-cv-00798 year=2015 kind=cv serial=00798 judges=HSG,DMR "Case No. 15-cv-00798-HSG (DMR)"
          party 7:1 role=defendant etAl=true "ANNA GATTI"
          title 10:1 "ORDER ON MOTION TO COMPEL"
          docketCitation 12:5 id=c1 label="Dkt. No." refersTo="docket:542"
            docketEntry 12:14 number=542 "542"
        paragraph 14:1
          text 14:1 "Plaintiff moves to compel the production of documents. ["
          docketCitation 14:57 id=c2 label="Docket No." refersTo="docket:542"
            docketEntry 14:68 number=542 "542"
          text 14:71 ".] The motion is denied."
        signature 16:1 judge="DONNA M. RYU" judgeTitle="United States Magistrate Judge"
          date 18:8 iso=2016-04-26 precision=day "April 26, 2016"
    `);
  });

  it("says so to the matchers", () => {
    expect(source).toHaveCaption({
      court: "cand",
      caseNumbers: ["15-cv-00798"],
      parties: [
        { value: "LOOP AI LABS INC", role: "plaintiff", etAl: false },
        { value: "ANNA GATTI", role: "defendant", etAl: true },
      ],
      title: "ORDER ON MOTION TO COMPEL",
    });
    expect(source).toHaveNode("caption docketEntry", { number: 542 });
    expect(source).toHaveNode("signature", {
      judge: "DONNA M. RYU",
      judgeTitle: "United States Magistrate Judge",
    });
    expect(source).toHaveNode("signature date", { iso: "2016-04-26" });
    expect(source).toParseWithoutMessages();
  });
});

describe("what citations hold", () => {
  it("entries, attachments and ranges, and the page of the last", () => {
    expect(select("paragraph", read("See ECF Nos. 12, 14–16 & 18-1 at 5."))).toMatchInlineSnapshot(`
      paragraph 1:1
        text 1:1 "See "
        docketCitation 1:5 id=c1 signal=See label="ECF Nos." refersTo="docket:12"
          docketEntry 1:14 number=12 "12"
          docketEntry 1:18 number=14 through=16 "14–16"
          docketEntry 1:26 number=18 attachment=1 "18-1"
          pinCite 1:34 unit=page from=5 "5"
        text 1:35 "."
    `);
  });

  it("a document of the record holds its paragraphs, its exhibit and where it is filed", () => {
    expect(
      select("recordCitation", read("Brayer Decl., April 22, 2016, ¶¶ 5-8, Ex. 1 at 2 (Docket No. 600-2).")),
    ).toMatchInlineSnapshot(`
      recordCitation 1:1 id=c1 kind=declaration name=Brayer date=2016-04-22 refersTo="docket:600-2"
        pinCite 1:31 unit=paragraph from=5 to=8 "¶¶ 5-8"
        exhibit 1:39 label=1
          pinCite 1:48 unit=page from=2 "2"
        docketCitation 1:51 id=c2 label="Docket No." refersTo="docket:600-2"
          docketEntry 1:62 number=600 attachment=2 "600-2"
    `);
  });

  it("what explains a decision stands in a parenthetical, and citations after one another in a string", () => {
    const source =
      "See Roe v. Doe, 550 U.S. 544, 570 (2007) (quoting Poe v. Moe, 355 U.S. 41, 47 (1957)); 28 U.S.C. § 1331.";
    expect(select("paragraph", read(source))).toMatchInlineSnapshot(`
      paragraph 1:1
        text 1:1 "See "
        stringCite 1:5
          caseCitation 1:5 id=c1 signal=See form=full name="Roe v. Doe" volume=550 reporter=U.S. page=544 year=2007 refersTo="authority:550 U.S. 544"
            pinCite 1:31 unit=page from=570 "570"
          text 1:41 " "
          parenthetical 1:42 relation=quoting of=c1
            text 1:42 "(quoting "
            caseCitation 1:51 id=c2 form=full name="Poe v. Moe" volume=355 reporter=U.S. page=41 year=1957 refersTo="authority:355 U.S. 41"
              pinCite 1:76 unit=page from=47 "47"
            text 1:85 ")"
          text 1:86 "; "
          statuteCitation 1:88 id=c3 title=28 code=U.S.C. section=1331 refersTo="authority:28 U.S.C. § 1331"
        text 1:104 "."
    `);
  });

  it("a short name, where it is given and where it is used", () => {
    const source =
      'Apple filed its opposition ("Apple Opp.") [Docket No. 3345-3]. It is late. Apple Opp. at 4.';
    expect(select("definition", read(source))).toMatchInlineSnapshot(
      `definition 1:28 name="Apple Opp." refersTo="docket:3345-3"`,
    );
    expect(source).toResolveTo("docket:3345-3");
    expect(source).toCiteEntry(3345, { attachment: 3, pins: ["page 4"] });
  });
});

describe("what interrupts a line", () => {
  const stamp = (page: number): string =>
    `Case 4:15-cv-00798-HSG   Document 612   Filed 04/20/16   Page ${page} of 2`;

  it("a page stamp lies within the citation that it parts", () => {
    const source = [
      stamp(1),
      "Plaintiff Harbor Light Co. moves to compel the production of the survey reports that it",
      "asked for in its second set of requests. The motion was argued on April 2, 2022, and for",
      "the reasons that follow it is granted in part and denied in part as set out below, and the",
      "objections that Defendant made are overruled. See Mot. to Compel at 3, and its letter, ECF",
      stamp(2),
      "No. 596-1 at 3. Id. at 4.",
    ].join("\n");
    expect(select("docketCitation", read(source))).toMatchInlineSnapshot(`
      docketCitation 5:88 id=c2 label="ECF No." refersTo="docket:596-1"
        pageHeader 6:1 caseNumber="4:15-cv-00798" entry=612 filed=2016-04-20 page=2 pages=2 "Case 4:15-cv-00798-HSG   Document 612   Filed 04/20/16   Page 2 of 2"
        docketEntry 7:5 number=596 attachment=1 "596-1"
        pinCite 7:14 unit=page from=3 "3"
    `);
    expect(source).toCiteEntry(596, { attachment: 1, pins: ["page 3", "page 4"] });
    expect(source).toResolveTo("docket:596-1");
  });

  it("prose is cut where its page ends, whatever line numbers stand before", () => {
    const page = (name: string): string[] =>
      Array.from(
        { length: 20 },
        (_, at) => `${at + 1}  the words of the ${name} page go on as those of an order do`,
      );
    const { children } = read([...page("first"), stamp(2), ...page("second")].join("\n"));
    const pieces = (children[0] as Paragraph).children.map((node) => ("value" in node ? node.value : ""));
    expect(pieces.map((piece) => [/first/.test(piece), /second/.test(piece)])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(pieces[0]).toMatch(/an order do$/);
  });

  it("marks of Markdown are no part of what is cited, and lie within its span", () => {
    const source = "The motion is late. See **ECF No.** 12 at 3.\n\n> *Id.* at 4.\n";
    expect(read(source, "markdown")).toMatchInlineSnapshot(`
      order 1:1
        paragraph 1:1
          text 1:1 "The motion is late. See "
          docketCitation 1:27 id=c1 signal=See label="ECF No." refersTo="docket:12"
            docketEntry 1:37 number=12 "12"
            pinCite 1:43 unit=page from=3 "3"
          text 1:44 "."
        blockquote 3:1
          paragraph 3:4
            backReference 3:4 id=c2 form=id antecedent=c1 refersTo="docket:12"
              pinCite 3:12 unit=page from=4 "4"
            text 3:13 "."
    `);
  });
});

describe("what is no citation", () => {
  it.each([
    "The plaintiff has docketed 12 motions since May.",
    "He filed suit in 2016 and won 3 to 2.",
    "Docket entries are numbered.",
  ])("%s", (source) => {
    expect(source).not.toHaveNode("docketCitation");
    expect(source).not.toHaveNode("docketEntry");
    expect(source).not.toHaveNode("recordCitation");
  });
});
