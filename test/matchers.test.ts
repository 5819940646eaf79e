/** What the matchers accept, and what a failure tells. Vitest and Jest run them alike: `matchers-in-jest.test.ts`. */
import { remark } from "remark";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import "../src/vitest/index.ts";
import { matchers, serializer } from "../src/matchers/index.ts";
import { parse, resolve, select, selectAll } from "../src/index.ts";
import type { BackReference } from "../src/index.ts";
import remarkDocket from "../src/remark/index.ts";

const source = `IQS attached call records. [Docket No. 596-1 at 2.] Id. at 4. See ECF Nos. 12–14.
Brayer Decl., April 22, 2016, ¶¶ 5-8, Ex. 1. Twombly, 550 U.S. at 570.`;
const tree = resolve(parse(source));

/** What a failure tells. */
const failure = (matcher: keyof typeof matchers, received: unknown, ...expected: unknown[]): string => {
  const call = matchers[matcher] as (
    received: unknown,
    ...expected: unknown[]
  ) => ReturnType<typeof matchers.toCite>;
  const { pass, message } = call(received, ...expected);
  expect(pass).toBe(false);
  return message();
};

describe("toCite", () => {
  it.each([
    ["the words", "Docket No. 596-1"],
    ["the same entry, written otherwise", "Dkt. 596-1"],
    ["the same place", "ECF No. 596-1 at 2"],
    ["a place that an Id. gives", "ECF No. 596-1 at 4"],
    ["an entry within a range", "Dkt. 13"],
    ["the whole range", "Docket Nos. 12–14"],
    ["a document, by the beginning of its citation", "Brayer Decl."],
    ["a short form that stands for nothing by itself", "Twombly, 550 U.S. at 570"],
  ])("finds %s: %s", (_, words) => {
    expect(source).toCite(words);
    expect({ tree, source }).toCite(words);
  });

  it.each([
    "Docket No. 596",
    "Dkt. 596-2",
    "ECF No. 596-1 at 3",
    "Docket No. 59",
    "Dkt. 15",
    "Brayer",
    "nothing",
  ])("does not find %s", (words) => expect(source).not.toCite(words === "Brayer" ? "Brayer De" : words));

  it("takes a tree without its source, where only the things themselves can be compared", () => {
    expect(tree).toCite("Dkt. 596-1");
    expect(tree).not.toCite("Brayer Decl.");
  });

  it("shows the nearest citations, with a caret and their trees", () => {
    expect(failure("toCite", "IQS attached records. [Docket No. 596-2 at 3.]", "Docket No. 596-1")).toBe(
      `expected the order to cite Docket No. 596-1 (docket:596-1); nearest to that it cites docket:596-2:

  1 | IQS attached records. [Docket No. 596-2 at 3.]
    |                        ^^^^^^^^^^^^^^^^^^^^^
  docketCitation 1:24 id=c1 label="Docket No." refersTo="docket:596-2"
    docketEntry 1:35 number=596 attachment=2 "596-2"
    pinCite 1:44 unit=page from=3 "3"`,
    );
  });

  it("shows the tree where there is no citation", () => {
    expect(failure("toCite", "The motion is denied.", "Dkt. 12")).toBe(
      `expected the order to cite Dkt. 12, but it cites nothing:

  order 1:1
    paragraph 1:1
      text 1:1 "The motion is denied."`,
    );
  });

  it("shows what it found when it should have found nothing", () => {
    expect(() => expect("See Dkt. 12.").not.toCite("ECF No. 12")).toThrow(
      "expected the order not to cite ECF No. 12, but it does:\n\n  1 | See Dkt. 12.\n    |     ^^^^^^^",
    );
  });

  it("refuses what is no order", () => {
    expect(() => expect(12).toCite("Dkt. 12")).toThrow("must be given the text of an order");
    expect(() => expect(null).toCite("Dkt. 12")).toThrow(TypeError);
  });
});

describe("toCiteEntry", () => {
  it("finds entries and attachments, ranges written out", () => {
    expect(source).toCiteEntry(596, { attachment: 1 });
    expect(source).toCiteEntry(13);
    expect(source).not.toCiteEntry(596);
    expect(source).not.toCiteEntry(15);
    expect(source).not.toCiteEntry(13, { attachment: 1 });
  });

  it("wants every place that it is told", () => {
    expect(source).toCiteEntry(596, { attachment: 1, pins: ["page 2", { unit: "page", from: "4" }] });
    expect("Dkt. 12 ¶¶ 5–8.").toCiteEntry(12, { pins: ["paragraph 5-8"] });
    expect(source).not.toCiteEntry(596, { attachment: 1, pins: ["page 3"] });
    expect(source).not.toCiteEntry(596, { attachment: 1, pins: ["paragraph 2"] });
  });

  it("leaves other cases' dockets aside", () => {
    expect("Doe v. Roe, No. 2:08-cv-1220, Doc. No. 7.").not.toCiteEntry(7);
  });

  it("tells which place is missing", () => {
    expect(failure("toCiteEntry", "[Dkt. 12 at 2.] Id. at 4.", 12, { pins: ["page 3"] })).toBe(
      `expected the order to cite docket entry 12, page 3, but it cites docket:12 without page 3:

  1 | [Dkt. 12 at 2.] Id. at 4.
    |  ^^^^^^^^^^^^
  docketCitation 1:2 id=c1 label=Dkt. refersTo="docket:12"
    docketEntry 1:7 number=12 "12"
    pinCite 1:13 unit=page from=2 "2"

  1 | [Dkt. 12 at 2.] Id. at 4.
    |                 ^^^^^^^^
  backReference 1:17 id=c2 form=id antecedent=c1 refersTo="docket:12"
    pinCite 1:24 unit=page from=4 "4"`,
    );
  });

  it.each([
    ["attachments of the same entry, then the next numbers", 596, 3, "docket:596-1, docket:596, docket:601"],
    ["the next numbers", 621, undefined, "docket:620, docket:619, docket:618"],
    ["numbers, not digits", 59, undefined, "docket:5, docket:542, docket:596"],
  ])("names what is nearest: %s", (_, number, attachment, near) => {
    const cited = "Docket Nos. 5, 542, 596, 596-1, 601, 618-620; No. 2:08-cv-1220, Doc. No. 621.";
    expect(failure("toCiteEntry", cited, number, attachment === undefined ? {} : { attachment })).toContain(
      `nearest to that it cites ${near}:`,
    );
  });

  it("refuses a pin cite that it cannot read", () => {
    expect(() => expect(source).toCiteEntry(596, { pins: ["pp. 3" as "page 3"] })).toThrow(
      'a pin cite is written "page 3"',
    );
  });
});

describe("toHaveNode", () => {
  it("finds a node by selector and fields", () => {
    expect(source).toHaveNode("docketEntry[number=596]");
    expect(source).toHaveNode("docketEntry", { number: 12, through: { number: 14 } });
    expect(source).toHaveNode("recordCitation", {
      name: /^Bray/,
      date: expect.stringContaining("2016") as string,
    });
    expect(source).toHaveNode("docketCitation", { children: [{ number: 596 }, { unit: "page" }] });
    expect(source).not.toHaveNode("docketEntry", { number: 596, attachment: undefined });
    expect(source).not.toHaveNode("heading");
  });

  it("looks into a part of a tree, too", () => {
    expect(select("recordCitation", tree)).toHaveNode("pinCite", { from: "5", to: "8" });
    expect(select("docketCitation", tree)).not.toHaveNode("recordCitation");
  });

  it("tells how the nearest node differs", () => {
    expect(failure("toHaveNode", "See Dkt. 12-1.", "docketEntry", { number: 12, attachment: 2 })).toBe(
      `expected docketEntry with {"number":12,"attachment":2}, but attachment is 1, expected 2:

  1 | See Dkt. 12-1.
    |          ^^^^
  docketEntry 1:10 number=12 attachment=1 "12-1"`,
    );
    expect(failure("toHaveNode", "See Dkt. 12.", "exhibit")).toMatch(
      /^expected exhibit, but nothing matches the selector:\n\n {2}order 1:1\n/,
    );
  });

  it("shows of several nodes only those that come nearest", () => {
    const told = failure("toHaveNode", "See Dkt. 12, 13, 14-1.", "docketEntry", {
      number: 15,
      attachment: 1,
    });
    expect(told).toContain("but number is 14, expected 15:");
    expect(told.match(/docketEntry 1:.*/g)).toEqual(['docketEntry 1:18 number=14 attachment=1 "14-1"']);
  });

  it("lets no slip of the pen pass as a node that is not there", () => {
    expect(() => expect(source).not.toHaveNode("docketEntyr")).toThrow(
      "docketEntyr: there is no node type docketEntyr; did you mean docketEntry?",
    );
    expect(() => expect(source).not.toHaveNode("docketEntry[attachement]")).toThrow(
      "docketEntry[attachement]: docketEntry has no field attachement; did you mean attachment?",
    );
    expect(() => expect(source).not.toHaveNode("docketEntry[")).toThrow("docketEntry[: is no selector");
  });
});

describe("toResolveTo", () => {
  const [id] = selectAll("backReference", tree);

  it("takes a citation: what it refers to, or what it points back to", () => {
    expect(id).toResolveTo("docket:596-1");
    expect(id).toResolveTo("c1");
    expect(id).toResolveTo(select("docketCitation", tree)!);
    expect(id).not.toResolveTo("docket:596");
  });

  it("takes a text, whose last reference is meant", () => {
    expect("[Docket No. 596-1 at 2.] Id. at 4. See Dkt. 7.").toResolveTo("docket:596-1");
    expect("See Dkt. 7.").toResolveTo("docket:7");
    expect("Id. at 4.").not.toResolveTo("docket:7");
    expect("Nothing.").not.toResolveTo("docket:7");
  });

  it("tells what it stands for", () => {
    expect(failure("toResolveTo", "[Dkt. 7.] Id. at 4.", "docket:8")).toBe(
      `expected the citation to resolve to docket:8, but it stands for docket:7, c1:

  1 | [Dkt. 7.] Id. at 4.
    |           ^^^^^^^^
  backReference 1:11 id=c2 form=id antecedent=c1 refersTo="docket:7"
    pinCite 1:18 unit=page from=4 "4"`,
    );
    expect(failure("toResolveTo", "Id. at 4.", "docket:8")).toContain(
      "but it stands for nothing that could be told",
    );
    expect(failure("toResolveTo", "Nothing.", "docket:8")).toContain("but there is none");
  });
});

describe("toHaveCaption", () => {
  const order = `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

LOOP AI LABS INC,
             Plaintiff,                    Case No. 15-cv-00798-HSG (DMR)
      v.
ANNA GATTI, et al.,
             Defendants.

ORDER ON MOTION TO COMPEL

Re: Dkt. No. 542

Plaintiff moves to compel.`;

  it("compares what it is told, and nothing else", () => {
    expect(order).toHaveCaption({ court: "cand" });
    expect(order).toHaveCaption({
      court: /NORTHERN DISTRICT/,
      caseNumber: "15-cv-00798",
      caseNumbers: ["15-cv-00798"],
      parties: ["LOOP AI LABS INC", { value: "ANNA GATTI", role: "defendant", etAl: true }],
    });
    expect(order).not.toHaveCaption({ court: "nysd" });
    expect(order).not.toHaveCaption({ parties: [{ value: "ANNA GATTI", role: "plaintiff" }] });
    expect("See Dkt. 12.").not.toHaveCaption({});
  });

  it("takes a number with or without its office, whichever the caption writes", () => {
    expect(order).toHaveCaption({ caseNumber: "4:15-cv-00798" });
    expect(order).toHaveCaption({ caseNumber: "4:15-cv-00798-HSG" });
    expect(order).toHaveCaption({ caseNumber: "15-798" });
    const withOffice = order.replace("15-cv-00798", "4:15-cv-00798");
    expect(withOffice).toHaveCaption({ caseNumber: "15-cv-00798" });
    expect(withOffice).not.toHaveCaption({ caseNumber: "3:15-cv-00798" });
    expect(withOffice).not.toHaveCaption({ caseNumbers: ["4:15-cv-00798", "4:15-cv-00799"] });
    expect(withOffice).not.toHaveCaption({ caseNumbers: ["15-cv-00798"] });
    expect(order).not.toHaveCaption({ caseNumber: "15-cr-00798" });
    expect(order).not.toHaveCaption({ caseNumber: "15-cv-00798-EMC" });
    expect(order).not.toHaveCaption({ caseNumber: "15-cv-00798 and others" });
    expect(order).not.toHaveCaption({ caseNumber: "4:15-cv-0079" });
  });

  it("tells each difference, and the parties that there are", () => {
    expect(
      failure("toHaveCaption", order, {
        court: "nysd",
        caseNumber: "15-cv-00799",
        caseNumbers: ["1", "2"],
        parties: ["Apple", { value: /gatti/i, etAl: false }],
      }),
    ).toBe(
      `expected another caption:
  court is "cand", expected "nysd"
  caseNumber is "15-cv-00798", written "Case No. 15-cv-00798-HSG (DMR)", expected "15-cv-00799"
  caseNumbers is ["15-cv-00798"], expected ["1","2"]
  there is no party "Apple", nor /gatti/i without et al.; there are "LOOP AI LABS INC", plaintiff; "ANNA GATTI" et al., defendant

  1 | UNITED STATES DISTRICT COURT
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  caption 1:1
    court 1:1 id=cand "UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF CALIFORNIA"
    party 4:1 role=plaintiff etAl=false "LOOP AI LABS INC"
    caseNumber 5:44 normalized=15-cv-00798 year=2015 kind=cv serial=00798 judges=HSG,DMR "Case No. 15-cv-00798-HSG (DMR)"
    party 7:1 role=defendant etAl=true "ANNA GATTI"
    title 10:1 "ORDER ON MOTION TO COMPEL"
    docketCitation 12:5 id=c1 label="Dkt. No." refersTo="docket:542"
      docketEntry 12:14 number=542 "542"`,
    );
    expect(failure("toHaveCaption", "See Dkt. 12.", {})).toContain("to have a caption, but it has none");
  });
});

describe("toParseWithoutMessages", () => {
  it("wants nothing left open", () => {
    expect("[Dkt. 7.] Id. at 4.").toParseWithoutMessages();
    expect("Id. at 4.").not.toParseWithoutMessages();
  });

  it("shows each message at its place", () => {
    expect(failure("toParseWithoutMessages", "The motion is denied. Id. at 4.")).toBe(
      `expected no messages about the text, but there are:

  No citation before this “Id.” fits it (id-without-antecedent)
  1 | The motion is denied. Id. at 4.
    |                       ^^^^^^^^`,
    );
  });

  it("shows them as they stand in the text", () => {
    const told = failure("toParseWithoutMessages", "Id. at 4. See Twombly, 550 U.S. at 570.");
    expect(told.match(/\(.*\)$/gm)).toEqual(["(id-without-antecedent)", "(short-form-without-antecedent)"]);
  });

  it("refuses what is no text", () => {
    expect(() => expect(tree).toParseWithoutMessages()).toThrow(
      "must be given the text of an order, or a vfile",
    );
  });
});

describe("a caret", () => {
  it("stays under its words in a long line", () => {
    const long = `${"The motion is denied for the reasons that follow. ".repeat(4)}See Dkt. 12 at 3. ${"So ordered. ".repeat(20)}`;
    const lines = failure("toCiteEntry", long, 13).split("\n");
    const at = lines[3]!.indexOf("^");
    expect(lines[2]!.slice(at, at + "Dkt. 12 at 3".length)).toBe("Dkt. 12 at 3");
    expect(lines[2]!.length).toBeLessThan(120);
    expect(lines[2]).toMatch(/\| ….*…$/);
  });

  it("counts a tab, a control character and a byte order mark as they stand", () => {
    const lines = failure("toCiteEntry", "\uFEFFSee\t\u001bDkt. 12.", 13).split("\n");
    expect(lines[2]).toBe("  1 | See  Dkt. 12.");
    expect(lines[3]).toBe("    |      ^^^^^^^");
  });
});

describe("snapshots", () => {
  it("show trees as printed", () => {
    expect(resolve(parse("[Dkt. 7.] Id."))).toMatchInlineSnapshot(`
      order 1:1
        paragraph 1:1
          text 1:1 "["
          docketCitation 1:2 id=c1 label=Dkt. refersTo="docket:7"
            docketEntry 1:7 number=7 "7"
          text 1:8 ".] "
          backReference 1:11 id=c2 form=id antecedent=c1 refersTo="docket:7"
    `);
  });

  it("show a part of a tree, but not that of a Markdown tree with our citations in it", async () => {
    const isShown = (value: unknown): boolean => serializer.test(value);
    expect(isShown(select("paragraph", tree))).toBe(true);
    expect(isShown(parse("Nothing is cited.").children[0])).toBe(false);
    const markdown = remark().parse("See Dkt. 12.");
    const root = await remark().use(remarkDocket).run(markdown, new VFile("See Dkt. 12."));
    expect(root.children[0]).toMatchObject({ children: [{ type: "text" }, { type: "docketCitation" }, {}] });
    expect(isShown(root.children[0])).toBe(false);
  });

  it("show them within other values, and leave the trees of others alone", () => {
    const id: BackReference | undefined = select("backReference", tree);
    expect({ id, markdown: { type: "text", value: "so", position: {} } }).toMatchInlineSnapshot(`
      {
        "id": backReference 1:53 id=c2 form=id antecedent=c1 refersTo="docket:596-1"
          pinCite 1:60 unit=page from=4 "4",
        "markdown": {
          "position": {},
          "type": "text",
          "value": "so",
        },
      }
    `);
  });
});
