/** Plain text out of PDFs: what is left out, what is joined, what is told apart. */
import { describe, expect, it } from "vitest";
import { readText } from "../src/read/text.ts";
import { outline } from "./support/reading.ts";

const stamp = (page: number): string =>
  `Case 3:21-cv-00455-QRS   Document 88   Filed 05/06/22   Page ${page} of 3`;
const opening = [
  "Plaintiff Harbor Light Co. moves to compel the production of the survey reports that it",
  "asked for in its second set of requests. The motion was argued on April 2, 2022, and for",
  "the reasons that follow it is granted in part and denied in part as set out below, and the",
];
const closing = [
  "reports are to be produced within ten days of the date of this order. The request for fees",
  "is denied, for the position that Defendant took was not without some support in the cases.",
];

describe("pages", () => {
  it("joins a citation that a page foot and stamp have parted, and keeps them as interruptions", () => {
    const reading = readText(
      [
        stamp(1),
        ...opening,
        "objections that Defendant made are overruled. See Mot. to Compel at 3, ECF",
        "1",
        "",
        stamp(2),
        "No. 41-2 at 7. The",
        ...closing,
      ].join("\n"),
    );
    expect(reading.flat).toContain("at 3, ECF\nNo. 41-2 at 7. The\nreports");
    expect(outline(reading)).toEqual([
      `pageHeader ${JSON.stringify(stamp(1))}`,
      expect.stringMatching(/^paragraph "Plaintiff .* cases\."$/),
      `  pageHeader "1"`,
      `  pageHeader ${JSON.stringify(stamp(2))}`,
    ]);
  });

  it("starts a paragraph on the next page when the last one has ended short of the margin", () => {
    const reading = readText(
      [stamp(1), ...opening, "motion is granted.", stamp(2), "Defendant shall produce the", ...closing].join(
        "\n",
      ),
    );
    expect(outline(reading).map((line) => line.slice(0, 24))).toEqual([
      'pageHeader "Case 3:21-cv',
      'paragraph "Plaintiff Har',
      'pageHeader "Case 3:21-cv',
      'paragraph "Defendant sha',
    ]);
  });

  it.each(["N", "- N -", "Page N of 3", "~ N", "– N –"])(
    "takes the page number %j out at a form feed",
    (form) => {
      const pages = [1, 2, 3].map((page) => [...opening, form.replace("N", String(page)), "\f"].join("\n"));
      const { flat, blocks } = readText(pages.join(""));
      expect(flat).not.toMatch(/^\W*(?:Page )?\d/m);
      expect(JSON.stringify(blocks).match(/pageHeader/g)).toHaveLength(3);
    },
  );

  it("keeps a number alone in a line that goes on with a citation", () => {
    const page = (number: number, rest: string): string =>
      [
        stamp(number),
        ...opening,
        "grounds of the motion itself, which is in the record of the court at Dkt. No.",
        "12",
        rest,
      ].join("\n");
    const { flat } = readText(
      [page(1, "and its exhibits."), page(2, "(the letter)."), page(3, "at 4.")].join("\n"),
    );
    expect(flat.match(/Dkt\. No\.\n12\n(?:and|\(the|at)/g)).toHaveLength(3);
  });

  it("takes out running headers and footers, whatever page number they bear", () => {
    const pages = [1, 2, 3, 4].map((page) =>
      [`Harbor Light Co. v. Reed, No. 21-455`, ...opening, `ORDER ON MOTION TO COMPEL - ${page}`, ""].join(
        "\n",
      ),
    );
    const { flat } = readText(pages.map((page, index) => `${stamp(index + 1)}\n${page}`).join("\n"));
    expect(flat).not.toContain("ORDER ON MOTION");
    expect(flat.match(/Harbor Light Co\. v\. Reed/g)).toHaveLength(1); // the first page's is its caption
  });

  it("keeps lines at the edge of pages that differ in other numbers", () => {
    const pages = [31, 12, 7].map((entry, index) =>
      [stamp(index + 1), ...opening, `Smith Report, Rec. Doc. ${entry}, Exhibit A.`].join("\n"),
    );
    expect(readText(pages.join("\n")).flat.match(/Rec\. Doc\. \d+/g)).toEqual([
      "Rec. Doc. 31",
      "Rec. Doc. 12",
      "Rec. Doc. 7",
    ]);
  });

  it("takes a stamp that runs on in the next line whole", () => {
    const reading = readText(
      ["Case 2:19-cv-00077-AB Document 12 Filed 02/03/20 Page 1 of 2 Page", "ID #:345", ...opening].join(
        "\n",
      ),
    );
    expect(outline(reading).slice(0, 2)).toEqual([
      'pageHeader "Case 2:19-cv-00077-AB Document 12 Filed 02/03/20 Page 1 of 2 Page"',
      'pageHeader "ID #:345"',
    ]);
  });

  it("takes an index number for a stamp only above another line of it", () => {
    const stamped = readText(
      "INDEX NO. 650123/2015\nNYSCEF DOC. NO. 564  RECEIVED NYSCEF: 01/18/2024\nSUPREME COURT",
    );
    expect(outline(stamped).slice(0, 1)).toEqual(['pageHeader "INDEX NO. 650123/2015"']);
    expect(outline(readText("INDEX NO. 650123/2015\nMOTION SEQ. NO. 003"))).toEqual([
      'paragraph "INDEX NO. 650123/2015\\nMOTION SEQ. NO. 003"',
    ]);
  });
});

describe("pleading paper", () => {
  const body = Array.from(
    { length: 28 },
    (_, line) =>
      `line ${"abcdefghijklmnopqrstuvwxyzäö"[line]!} of the order goes to the margin and is followed by the next`,
  );

  it("takes numbers off the lines they stand before", () => {
    const { flat } = readText(body.map((line, index) => `${index + 1}  ${line}`).join("\n"));
    expect(flat.replace(/\n */g, "\n")).toBe(`${body.join("\n")}\n\n`);
  });

  it("takes out numbers that stand alone between lines", () => {
    const { flat } = readText(body.map((line, index) => `${index + 1} \n${line}`).join("\n"));
    expect(flat).toBe(`${body.join("\n")}\n\n`);
  });

  it("leaves a number that a line of text starts with", () => {
    const lines = body.map(
      (line, index) =>
        `${index + 1}  ${index === 13 ? "12 (citing Doc. 9), and the rest of what the line has to say in the matter" : line}`,
    );
    expect(readText(lines.join("\n")).flat).toContain("12 (citing Doc. 9)");
  });

  it("leaves a numbered list of an order that has no such paper", () => {
    const list = ["1  Produce the reports.", "2  Pay the costs.", "3  Confer by May 5."];
    expect(readText([...opening, ...list].join("\n")).flat).toContain(list.join("\n\n"));
  });

  it("takes out the court's name printed sideways, in pieces between, before and in front of lines", () => {
    const lines = body.map((line, index) => `${index + 1}  ${line}`);
    lines[11] = `a\ntr in ${body[11]!.replace("line", "Line")}\n12`;
    lines[12] = `uoro 13  ${body[12]}`;
    lines[13] = `Cfi\n tla\ncC 14  ${body[13]}`;
    lines[14] = `i\nrts fo\niD tc 15  ${body[14]}`;
    lines[15] = ` sir\net\ntatsiD 16  ${body[15]}`;
    lines[16] = `S d nr\nee 17  ${body[16]}`;
    lines[17] = `th\nintr\nUo\nN 18  ${body[17]}`;
    expect(readText(lines.join("\n")).flat.replace(/\n */g, "\n").toLowerCase()).toBe(
      `${body.join("\n").toLowerCase()}\n\n`,
    );
  });

  it("joins what the blank lines about the sideways name have parted", () => {
    const lines = body.map((line, index) => `${index + 1}  ${line}`);
    lines[12] = ` \n \na\ntr in\nuoro 13  Then ${body[12]}`;
    for (const [at, piece] of [" \nCfi\n tla\ncC", "i\nrts fo\niD tc", " sir\net\ntatsiD"].entries())
      lines[13 + at] = `${piece} ${14 + at}  ${body[13 + at]}`;
    expect(outline(readText(lines.join("\n")))).toHaveLength(1);
  });
});

describe("footnotes", () => {
  const marked =
    "grounds that were stated in the motion.1 The court has read them all with care, and yet the";

  it("puts a note into the paragraph that it breaks and its text behind it", () => {
    const reading = readText(
      [
        stamp(1),
        ...opening,
        marked,
        "1 Defendant also filed a letter. ECF No. 40.",
        stamp(2),
        ...closing,
      ].join("\n"),
    );
    expect(outline(reading).slice(1)).toEqual([
      expect.stringMatching(/^paragraph "Plaintiff .*and yet the\\nreports are .* cases\."$/),
      "  footnote 1",
      '    paragraph "Defendant also filed a letter. ECF No. 40."',
      `  pageHeader ${JSON.stringify(stamp(2))}`,
    ]);
    expect(reading.flat).toMatch(/in the cases\.\n\nDefendant also filed a letter\. ECF No\. 40\.\n\n$/);
  });

  it.each([
    ["a mark that touches its text", "1Citations are to the page numbers of the docket."],
    ["a mark with a point", "1.  Citations are to the page numbers of the docket."],
    ["a mark alone in its line", "1\nCitations are to the page numbers of the docket."],
    ["a rule above", "______________\n1 Citations are to the page numbers of the docket."],
  ])("knows %s", (_, note) => {
    const reading = readText([stamp(1), ...opening, marked, note, stamp(2), ...closing].join("\n"));
    expect(outline(reading)).toContain('    paragraph "Citations are to the page numbers of the docket."');
    expect(reading.flat).not.toContain("___");
  });

  it("tells notes of one page apart", () => {
    const page = [
      ...opening,
      marked,
      "reports, as Defendant calls them,2 are to be produced.",
      "1 See ECF No. 40.",
      "2 42 U.S.C. § 405(g).",
    ];
    const notes = outline(readText([stamp(1), ...page].join("\n"))).filter((line) =>
      line.includes("footnote"),
    );
    expect(notes).toEqual(["footnote 1", "footnote 2"]);
  });

  it("takes the rest of a note on the next page for no part of the text", () => {
    const first = [
      stamp(1),
      ...opening,
      marked,
      "1 The other motions, which are not decided here, are found at ECF",
    ];
    const second = [
      stamp(2),
      ...closing,
      "As to costs, the",
      " ",
      "filings that Defendant lists in its letter, and in the exhibits.",
      stamp(3),
    ];
    const reading = readText(
      [...first, ...second, "parties shall confer and report to the court by May 27."].join("\n"),
    );
    expect(outline(reading).slice(1)).toEqual([
      expect.stringMatching(/^paragraph "Plaintiff .*As to costs, the\\nparties shall confer/),
      "  footnote 1",
      '    paragraph "The other motions, which are not decided here, are found at ECF"',
      `  pageHeader ${JSON.stringify(stamp(2))}`,
      "  footnote",
      '    paragraph "filings that Defendant lists in its letter, and in the exhibits."',
      `  pageHeader ${JSON.stringify(stamp(3))}`,
    ]);
  });

  it("finds no rest of a note between the rule and the first note of a page", () => {
    const text = [
      "No. 12 at 3, that the motion is not well taken.1 It is therefore denied.",
      "1 A note at the foot of the page.",
      "25  numbered line of pleading paper",
      "\fNo. 12 at 3, that the motion is not well taken.1 It is therefore denied.",
      "- item",
      "________________",
      "2See ECF No. 14.",
      "",
    ].join("\n");
    expect(outline(readText(text)).filter((line) => line.includes("footnote"))).toEqual([
      "footnote 1",
      "footnote 2",
    ]);
  });

  it("leaves lines that start with a number that nothing refers to", () => {
    const page = [
      ...opening,
      "under the Act, and the relief that the parties ask for is found in 28 U.S.C. § 1331 and in",
      "1 Wright & Miller § 12, as both of them concede.",
    ];
    expect(outline(readText([stamp(1), ...page].join("\n")))[1]).toContain("1 Wright & Miller");
  });
});

describe("blocks", () => {
  it("keeps the lines and columns of a caption", () => {
    const caption = [
      "UNITED STATES DISTRICT COURT",
      "DISTRICT OF NEW SALEM",
      "",
      "HARBOR LIGHT CO.,        )",
      "     Plaintiff,          )   No. 21-cv-455",
      "v.                       )   ORDER",
      "REED,                    )",
    ];
    const { flat } = readText([...caption, "", ...opening].join("\n"));
    expect(flat.split("\n").slice(0, caption.length)).toEqual(caption);
  });

  it("finds headings between paragraphs", () => {
    const text = [
      ...opening,
      "motion is granted.",
      "II. DISCUSSION",
      "A.  Legal Standard",
      ...opening,
      "motion is granted.",
      "CONCLUSION",
      ...opening,
    ];
    const kinds = outline(readText(text.join("\n"))).map((line) => line.slice(0, 30));
    expect(kinds).toEqual([
      expect.stringMatching(/^paragraph/),
      'heading 1 "II. DISCUSSION"',
      'heading 2 "A.  Legal Standard"',
      expect.stringMatching(/^paragraph/),
      'heading 1 "CONCLUSION"',
      expect.stringMatching(/^paragraph/),
    ]);
  });

  it("does not take for headings what ends a sentence, goes on, or is a list", () => {
    const text = [
      ...opening,
      "motion is granted.",
      "IT IS SO ORDERED.",
      "1. Motion to Compel",
      "2. Motion to Seal",
      "3. Motion to Stay",
    ];
    expect(outline(readText(text.join("\n"))).filter((line) => line.startsWith("heading"))).toEqual([]);
  });

  it("parts paragraphs at blank lines, and joins what blank lines have parted in a double-spaced text", () => {
    expect(outline(readText([...opening, "motion is granted.", "", ...closing].join("\n")))).toHaveLength(2);
    const spaced = [...opening, ...closing, ...opening, ...closing].join("\n\n");
    expect(outline(readText(spaced))).toHaveLength(1);
  });

  it.each([
    ["Mot. to Compel at", "7 and the letter"],
    ["Mot. to Compel, ECF", "No. 41-2 and the letter"],
    ["Ames v. Rowe, 576 U.S.", "389, 391 (2015), and the letter"],
    ["Reply ¶", "4), and the letter"],
  ])("keep a citation whole that breaks off before a blank line: %s", (before, after) => {
    const { flat } = readText(
      [...opening, "motion is granted. See", before, "", after, ...closing].join("\n"),
    );
    expect(flat).toContain(`${before}\n${after}`);
  });

  it.each([
    ["See Ames v. Rowe, 2018 WL 4700342, at *15 (N.D. Cal. Oct.", "1, 2018), and the letter"],
    ["See Ames v. Rowe, 2016 WL 4793239, at *5 (W.D.", "Wash. Sept. 13, 2016), and the letter"],
    ["See Ames v. Rowe, 994 F.", "Supp. 2d 831 (S.D. Tex. 2014), and the letter"],
  ])("keep a citation whole that breaks off at an abbreviation: %s", (before, after) => {
    const { flat } = readText([...opening, "motion is granted.", before, after, ...closing].join("\n"));
    expect(flat).toContain(`${before}\n${after}`);
  });

  it.each([
    ["a short last line", ["motion is granted.", "Defendant shall"]],
    ["an indented first line", [`${"motion is granted. ".repeat(4)}So it is.`, "    Defendant shall"]],
  ])("parts paragraphs at %s", (_, [last, first]) => {
    expect(outline(readText([...opening, last, first, ...closing].join("\n")))).toHaveLength(2);
  });

  it("keeps line ends as they are", () => {
    expect(readText("See ECF\r\nNo. 12.\r\n").flat).toBe("See ECF\r\nNo. 12.\n\n");
  });

  it("gives nothing for nothing", () => {
    expect(readText("")).toMatchObject({ flat: "", segments: [], blocks: [] });
    expect(readText(" \n\f\n")).toMatchObject({ flat: "", segments: [], blocks: [] });
  });
});
