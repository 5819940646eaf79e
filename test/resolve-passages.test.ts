/** References in passages and whole orders: what each rule of resolution makes of a text, and where it stops. */
import { selectAll } from "unist-util-select";
import { VFile } from "vfile";
import { describe, expect, it, test } from "vitest";
import { citations } from "../src/citations.ts";
import { parse } from "../src/parse.ts";
import { parseReading } from "../src/parse-reading.ts";
import { readHtml } from "../src/read/html.ts";
import { resolve } from "../src/resolve/index.ts";
import type { Definition, Order } from "../src/tree/index.ts";
import { parsePassage } from "./support/passage.ts";

/** What each "Id." stands for, as written; nothing where that cannot be told. */
function antecedents(source: string, tree: Order = parsePassage(source)): (string | undefined)[] {
  const records = citations(resolve(tree), { source });
  const texts = new Map(records.map((record) => ["id" in record ? record.id : "", record.text]));
  return records.flatMap((record) =>
    record.type === "backReference" && record.form === "id" ? [texts.get(record.antecedent ?? "")] : [],
  );
}

/** What the last citation of a passage refers to. */
function lastReference(source: string, tree: Order = parsePassage(source)): string | undefined {
  const last = citations(resolve(tree), { source }).at(-1);
  return last && "refersTo" in last ? last.refersTo : undefined;
}

function messages(source: string, tree: Order = parsePassage(source)): (string | undefined)[] {
  const file = new VFile(source);
  resolve(tree, file);
  return file.messages.map(({ ruleId }) => ruleId);
}

const ROE = "Roe v. Doe, 550 U.S. 544 (2007)";
const BRAYER = "Brayer Decl. ¶ 4";
const STATUTE = "28 U.S.C. § 636(b)(1)";

describe("how far an Id. reaches", () => {
  test.each([
    ["over paragraphs that cite nothing", `He left. ECF No. 12.\n\nA.\n\nB.\n\nC. Id. at 4.`, "ECF No. 12"],
    ["over what its place does not fit, in its paragraph", `ECF No. 12. ${ROE}. So. Id. at 7.`, "ECF No. 12"],
    ["and in the paragraph before", `ECF No. 12.\n\n${ROE}. So. Id. at 7.`, "ECF No. 12"],
    ["but no farther", `ECF No. 12.\n\nA.\n\n${ROE}. So. Id. at 7.`, undefined],
    ["four with a place that tells", `${BRAYER}.\n\nA.\n\nB.\n\nC.\n\n${ROE}. So. Id. ¶ 5.`, BRAYER],
    ["but not five", `${BRAYER}.\n\nA.\n\nB.\n\nC.\n\nD.\n\n${ROE}. So. Id. ¶ 5.`, undefined],
    [
      "with an unusual place to the paragraph before",
      `ECF No. 12.\n\nHe said so. Id. at 1200.`,
      "ECF No. 12",
    ],
    ["and no farther", `ECF No. 12.\n\nA.\n\nHe said so. Id. at 1200.`, undefined],
    [
      "over a rule that the sentence speaks of",
      `ECF No. 12.\n\nA.\n\nHe says that Rule 12 binds him. Id. at 4.`,
      "ECF No. 12",
    ],
    ["to what its place fits better", `ECF No. 12. ${ROE}. So. Id. at 700.`, "ECF No. 12"],
    ["and back to what it fits badly", `${ROE}. So. Id. at 700.`, ROE],
    [
      "to what is only explained, where its pages tell it",
      `ECF No. 9. Roe v. Doe, 88 F.3d 900, 904 (1996) (quoting Poe v. Moe, 83 F.3d 600 (1996)). So. Id. at *4.`,
      undefined,
    ],
  ])("%s", (_, source, expected) => {
    expect(antecedents(source).at(-1)).toBe(expected);
  });

  const explaining = "Roe v. Doe, 88 F.3d 900 (1996) (quoting Poe v. Moe, 83 F.3d 600 (1996)).";
  test.each([
    ["where its pages alone fit", `${explaining} So it is. Id. at 610.`, "Poe v. Moe, 83 F.3d 600 (1996)"],
    ["in the paragraph after", `${explaining}\n\nSo it is. Id. at 610.`, "Poe v. Moe, 83 F.3d 600 (1996)"],
    ["no farther", `${explaining}\n\nA.\n\nSo it is. Id. at 610.`, undefined],
    ["not where they fit badly", `${explaining} So it is. Id. at 780.`, undefined],
    [
      "not where they may fit by chance",
      `Roe v. Doe, 88 F.3d 900 (1996) (quoting Poe v. Moe, 83 F.3d 6 (1996)). So it is. Id. at 10.`,
      undefined,
    ],
  ])("what only explains another is meant %s", (_, source, expected) => {
    expect(antecedents(source).at(-1)).toBe(expected);
  });
});

describe("a rule that the sentences go by", () => {
  test.each([
    `Under ${STATUTE}, the court reviews it.`,
    `Pursuant to ${STATUTE}, the court reviews it.`,
    `According to ${STATUTE}, the court reviews it.`,
    `As provided in ${STATUTE}, the court reviews it.`,
    `As stated by ${STATUTE}, the court reviews it.`,
    `As set forth in ${STATUTE}, the court reviews it.`,
    `“It must.” Under ${STATUTE}, the court reviews it.`,
    `The standard is clear, and the parties do not say otherwise in the papers.  Under ${STATUTE}, the court reviews it.`,
    `${STATUTE} requires the court to review it.`,
    `${STATUTE} governs the review.`,
  ])("is meant after a document of the case: %s", (sentence) => {
    expect(antecedents(`He objects. ECF No. 12 at 3. ${sentence} Id.`)).toEqual([STATUTE]);
    expect(antecedents(`He objects. ${BRAYER}. ${sentence} Id.`)).toEqual([STATUTE]);
    expect(antecedents(`It is law. ${ROE}. ${sentence} Id.`)).toEqual([ROE]);
  });

  it("is meant at the head of a paragraph", () => {
    expect(antecedents(`He objects. ECF No. 12 at 3.\n\nUnder ${STATUTE}, it is heard. Id.`)).toEqual([
      STATUTE,
    ]);
  });

  it("is meant again where its Id. stands in a sentence of prose", () => {
    const cited = `It is law. ${STATUTE}. ${ROE}.`;
    expect(antecedents(`${cited} He is heard as id. § 636(c) asks. It did so. Id.`)).toEqual([
      STATUTE,
      STATUTE,
    ]);
    expect(antecedents(`He sent it. Ex. 3 at 2. ${ROE}. He ran as id. ¶ 6 shows. Id.`)).toEqual([
      "Ex. 3 at 2",
      "Ex. 3 at 2",
    ]);
  });

  test.each([
    `The claim falls under ${STATUTE} in part.`,
    `The claim, he says. So under ${STATUTE} it falls.`,
    `It is what ${STATUTE} has that counts.`,
    `The claim is one of ${STATUTE}.`,
    `The law, ${STATUTE}, is old.`,
    `${STATUTE} is old and requires much.`,
    `A § 1983 claim fails.`,
  ])("and else what was cited before: %s", (sentence) => {
    expect(antecedents(`He objects. ECF No. 12 at 3. ${sentence} Id.`)).toEqual(["ECF No. 12 at 3"]);
    expect(antecedents(`It is law. ${ROE}.\n\n${sentence} Id.`)).toEqual([ROE]);
  });

  it("is meant where what was cited before is paragraphs ago", () => {
    const sentence = `The claim falls under ${STATUTE} in part.`;
    expect(antecedents(`It is law. ${ROE}.\n\nA.\n\n${sentence} Id.`)).toEqual([STATUTE]);
  });

  it("is meant by its sections", () => {
    const sentence = `The claim falls under ${STATUTE} in part.`;
    expect(antecedents(`He objects. ECF No. 12 at 3. ${sentence} Id. § 636(c).`)).toEqual([STATUTE]);
    expect(antecedents(`He objects. ECF No. 12 at 3. ${sentence} Id. ¶ 6.`)).toEqual(["ECF No. 12 at 3"]);
  });

  test.each([
    `The law asks for it. ${STATUTE}.`,
    `The law asks for it (${STATUTE}).`,
    `The law asks for it. [${STATUTE}].`,
    `Why? ${STATUTE}.`,
    `It must! ${STATUTE}.`,
    `The law says “it must.” ${STATUTE}.`,
    `The law asks for it: ${STATUTE}.`,
    `The law asks for it; ${STATUTE}.`,
    `See ${STATUTE} throughout.`,
    `The law asks for it. ${STATUTE} (2020).`,
  ])("is cited, and so meant, where it stands apart: %s", (sentence) => {
    expect(antecedents(`He objects. ECF No. 12 at 3. ${sentence} Id.`)).toEqual([STATUTE]);
  });

  it("as an exhibit is that the sentence speaks of, and one that it rests on is not", () => {
    expect(antecedents(`${BRAYER}. He sent Exhibit B to her. He ran. Id. ¶ 6.`)).toEqual([BRAYER]);
    expect(antecedents(`${BRAYER}. He sent it. Ex. B. He ran. Id. at 6.`)).toEqual(["Ex. B"]);
    expect(antecedents(`ECF No. 12. Then the Brayer Decl. ¶ 4 tells of it. He ran. Id. ¶ 6.`)).toEqual([
      BRAYER,
    ]);
  });
});

describe("the later history of a decision is not meant", () => {
  test.each([
    "aff’d, ",
    "aff'd, ",
    "affirmed, ",
    "rev’d, ",
    "reversed, ",
    "vacated, ",
    "vacated on other grounds, ",
    "overruled by ",
    "abrogated by ",
    "superseded by ",
    "modified, ",
    "amended, ",
    "cert. denied, ",
    "cert. granted, ",
    "reh’g denied, ",
    "quoting ",
    "citing ",
    "quoted in ",
    "cited in ",
  ])("%s", (words) => {
    const source = `Roe v. Doe, 5 F.3d 10 (9th Cir. 1993), ${words}510 U.S. 100 (1994). So it is. Id.`;
    expect(antecedents(source)).toEqual(["Roe v. Doe, 5 F.3d 10 (9th Cir. 1993)"]);
  });

  it("but a decision cited after the sentence that tells of one is", () => {
    const source = `Roe v. Doe, 5 F.3d 10 (9th Cir. 1993). He was affirmed. 510 U.S. 100 (1994). So it is. Id.`;
    expect(antecedents(source)).toEqual(["510 U.S. 100 (1994)"]);
  });
});

describe("an Id. beside what names the same thing", () => {
  test.each([
    [
      "the document that is the entry",
      "Smith Decl. ¶ 4, ECF No. 12-1. Jones Decl. ¶ 2. He fell. Id. ¶ 5, ECF No. 12-1.",
      "Smith Decl. ¶ 4, ECF No. 12-1",
    ],
    [
      "in brackets, with what the entry is",
      "ECF No. 12-1 at 4. Jones Decl. ¶ 2. He fell. Id., Order [ECF No. 12-1].",
      "ECF No. 12-1 at 4",
    ],
    [
      "the document named again with its entry",
      "Smith Decl. ¶ 4 [ECF No. 12-1]. Jones Decl. ¶ 2. He fell. Id., Smith Decl. [ECF No. 12-1].",
      "Smith Decl. ¶ 4 [ECF No. 12-1]",
    ],
    [
      "the document named again with a paragraph and its entry",
      "Smith Decl. ¶ 4, ECF No. 12-1. Jones Decl. ¶ 2. He fell. Id., Smith Decl. ¶ 5, ECF No. 12-1.",
      "Smith Decl. ¶ 4, ECF No. 12-1",
    ],
    [
      "the decision that has it, by no page that fits",
      "Roe v. Doe, 550 U.S. 544 (2007). ECF No. 12. So. Id. at 7, 550 U.S. 544.",
      ROE,
    ],
    [
      "the case whose number is told, and no more",
      "Roe v. Doe, No. 15-cv-100, Dkt. 459 (D. Me. 2016). Id.",
      /^Roe/,
    ],
    ["an entry of its own where nothing has it", "ECF No. 12. He fell. Id., ECF No. 14.", undefined],
    [
      "the case whose docket has it",
      "Roe v. Doe, No. 15-cv-100, Dkt. 459 (D. Me. 2016). He fell. Id., Dkt. 484.",
      /^Roe/,
    ],
    [
      "another that the sentence goes on to cite",
      `ECF No. 12. Jones Decl. ¶ 2. He fell. Id. ¶ 5; Jones Decl. ¶ 3.`,
      "ECF No. 12",
    ],
    [
      "another that it says it quotes",
      `Roe v. Doe, 5 F.3d 10 (1993). Poe v. Moe, 6 F.3d 12 (1993). So. Id. (quoting Poe v. Moe, 6 F.3d 12 (1993)).`,
      /^Roe/,
    ],
    [
      "another, cited after a comma",
      `ECF No. 12. Jones Decl. ¶ 2. He fell. Id. ¶ 5, and Jones Decl. ¶ 3.`,
      "ECF No. 12",
    ],
    [
      "the same, cited in the sentence after",
      `ECF No. 12. Jones Decl. ¶ 2. He fell. Id. ¶ 5. He ran. Jones Decl. ¶ 3.`,
      "Jones Decl. ¶ 2",
    ],
  ])("%s", (_, source, expected) => {
    const [found] = antecedents(source);
    if (expected instanceof RegExp) expect(found).toMatch(expected);
    else expect(found).toBe(expected);
  });

  test.each([
    [
      "of two documents in a string the last",
      "Douglas Decl. ¶ 7; Parnell Decl. ¶ 10. He fell. Id. ¶ 11.",
      ["ambiguous-id"],
    ],
    ["of one document twice it", "Douglas Decl. ¶ 7; Douglas Decl. ¶ 10. He fell. Id. ¶ 11.", []],
    ["of two sentences the last", "Douglas Decl. ¶ 7. Parnell Decl. ¶ 10. He fell. Id. ¶ 11.", []],
    [
      "of what is joined by its entry it",
      "Smith Decl. ¶ 4, ECF No. 12-1. He fell. Id. ¶ 5, ECF No. 12-1.",
      [],
    ],
    ["of nothing, nothing", "He fell. Id., ECF No. 14.", ["id-without-antecedent"]],
  ])("is said to be unsure where it is: %s", (_, source, expected) => {
    expect(messages(source)).toEqual(expected);
  });
});

test.each([
  ["after a page", "No. 15-cv-100, Dkt. 459 (D. Me. 2016). He fell. Id. at 4, Dkt. 484.", "docket:484"],
  [
    "that is a decision",
    "No. 15-cv-100, 2016 WL 5 (D. Me. 2016). Id., 106 S. Ct. 2505.",
    "authority:106 S. Ct. 2505",
  ],
])("what an Id. does not tell the docket of stays as it is: %s", (_, source, expected) => {
  expect(lastReference(`Roe v. Doe, ${source}`)).toBe(expected);
});

describe("an Id. after what stands for another citation", () => {
  test.each([
    [
      "has the pages of the decision, not of its short form",
      `${ROE}. ECF No. 12 at 3. Roe, 550 U.S. at 690. So it is. Id. at 545.`,
      ROE,
    ],
    [
      "has the pages of the parallel citation",
      "Roe v. Doe, 477 U.S. 242, 106 S. Ct. 2505 (1986). So it is. Id. at 2510.",
      "Roe v. Doe, 477 U.S. 242",
    ],
    ["is of what its supra names", `${ROE}. ECF No. 12. See Roe, supra, at 550. It is so. Id. at 551.`, ROE],
    [
      "steps over a supra that names nothing",
      "ECF No. 12. See Roe, supra, at 91. It is so. Id. at 5.",
      "ECF No. 12",
    ],
    [
      "steps over an Id. that stands for nothing",
      "ECF No. 12. It is law. Id. § 1915A at *5. It is so. Id. at 5.",
      "ECF No. 12",
    ],
  ])("%s", (_, source, expected) => {
    expect(antecedents(source).at(-1)).toBe(expected);
  });
});

describe("quotations", () => {
  test.each([
    ["“We hold so. Id.”"],
    ["“We hold so. Id. at 4.”"],
    ["“We hold so. Id. at 4,”"],
    ["“We hold so. Id. at 4”"],
    ['"We hold so. Id. at 4."'],
    ['"We hold so. Id. at 4,"'],
    ["‘We hold so. Id. at 4.’"],
  ])("an Id. at the end of one is of the text quoted: %s", (quotation) => {
    expect(antecedents(`He moved. ECF No. 12. The court said, ${quotation} That is all.`)).toEqual([
      undefined,
    ]);
  });

  test.each([
    ["curly", "He said “see ECF No. 3” for it."],
    ["straight", 'He said "see ECF No. 3" for it.'],
    ["straight, in a bracket", 'He said so ("see ECF No. 3" for it).'],
    ["straight, in square brackets", 'He said so ["see ECF No. 3" for it].'],
    ["straight, after a dash", 'It says—"see ECF No. 3 for it" and no more.'],
    ["opened twice", "It says “so, and “see ECF No. 3 for it” and no more."],
    ["two", "It says “see ECF No. 3 for it” and “see ECF No. 5 for that” and no more."],
  ])("what is cited in one is not meant after it: %s", (_, says) => {
    expect(antecedents(`He had it. ECF No. 9 at 2. ${says} Id.`)).toEqual(["ECF No. 9 at 2"]);
  });

  it("a straight mark opens one at the head of a paragraph, and closes one after a citation", () => {
    expect(antecedents('ECF No. 9.\n\n"As ECF No. 4 shows, he left." That is so. Id.')).toEqual([
      "ECF No. 9",
    ]);
    expect(antecedents('ECF No. 9. It says "so. ECF No. 4" and no more. Id.')).toEqual(["ECF No. 9"]);
  });

  it("one that never closes hides nothing, nor does a mark of inches", () => {
    expect(antecedents("ECF No. 9. It says “so, as ECF No. 4 shows, he left. Id.")).toEqual(["ECF No. 4"]);
    expect(antecedents('ECF No. 9. It is 5" long, as ECF No. 4 shows, or 6" at most. Id.')).toEqual([
      "ECF No. 4",
    ]);
  });

  it("hides what is cited in it from the paragraphs after", () => {
    expect(antecedents("ECF No. 9. It says, “as ECF No. 4 shows, he left.”\n\nSo it is. Id.")).toEqual([
      "ECF No. 9",
    ]);
  });

  it("ends with its paragraph", () => {
    expect(antecedents("ECF No. 9. It says “so.\n\nAs ECF No. 4 shows,” he left. Id.")).toEqual([
      "ECF No. 4",
    ]);
  });
});

describe("an Id. within and after other blocks", () => {
  const read = (source: string): (string | undefined)[] =>
    antecedents(source, parse(source, { from: "markdown" }));

  test.each([
    ["a list", "He says:\n\n- It rained. ECF No. 4 at 2.\n- It snowed. Id. at 3.\n", ["ECF No. 4 at 2"]],
    ["a quotation", "He says so. ECF No. 4.\n\n> It rained. ECF No. 7 at 2. Id. at 3.\n", ["ECF No. 7 at 2"]],
    [
      "a heading, which cites by the way",
      "It is so. ECF No. 4.\n\n# The Motion, ECF No. 9\n\nHe says it. Id. at 3.\n",
      ["ECF No. 4"],
    ],
  ])("%s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  /** A page of paragraphs, and of notes where a part begins with "*". */
  function readNotes(parts: readonly string[]): (string | undefined)[] {
    const blocks = parts.map((part) =>
      part.startsWith("*") ? `<div class="footnote"><p>${part.slice(1)}</p></div>` : `<p>${part}</p>`,
    );
    const reading = readHtml(blocks.join(""));
    return antecedents(reading.source, parseReading(reading));
  }

  test.each<[what: string, parts: string[], expected: (string | undefined)[]]>([
    [
      "on its own, and the text without it",
      ["It is so. ECF No. 4.", "*It rained. ECF No. 30. It snowed. Id. at 2.", "He says it. Id. at 3."],
      ["ECF No. 30", "ECF No. 4"],
    ],
    ["with the text, where it cites nothing", ["ECF No. 4.", "*It snowed. Id. at 2."], ["ECF No. 4"]],
    [
      "with the note before, where the text between cites nothing",
      ["ECF No. 4.", "*It rained. ECF No. 30.", "It goes on.", "*It snowed. Id. at 2."],
      ["ECF No. 30"],
    ],
    [
      "over a note that cites nothing",
      ["ECF No. 4.", "*It rained. ECF No. 30.", "*It hailed.", "*It snowed. Id. at 2."],
      ["ECF No. 30"],
    ],
    [
      "with the text, where that has cited something since",
      ["ECF No. 4.", "*It rained. ECF No. 30.", "More. ECF No. 5.", "*It snowed. Id. at 2."],
      ["ECF No. 5"],
    ],
    [
      "with the note before where its place fits that alone, and the text without it",
      ["ECF No. 4.", `*It is law. ${STATUTE}.`, "*It snowed. Id. § 636(c).", "And so. Id. at 2."],
      [STATUTE, "ECF No. 4"],
    ],
    [
      "and what explains in it is of it",
      ["It is so.", `*Roe v. Doe, 88 F.3d 900 (1996) (quoting ${ROE}). So. Id. at 545.`],
      [ROE],
    ],
    [
      "and a quotation that ends with its Id. cites for itself",
      ["ECF No. 4.", "*ECF No. 30. He wrote, “It rained. ECF No. 31. It snowed. Id.” That is all."],
      ["ECF No. 31"],
    ],
  ])("a note is read %s", (_, parts, expected) => {
    expect(readNotes(parts)).toEqual(expected);
  });

  test.each([
    ["(Doc. 39 at 3)", "Doc. 39 at 3"],
    ["( Doc. 39 at 3)", "Doc. 39 at 3"],
    ["(see Doc. 39 at 3)", "Doc. 39 at 3"],
    ["(See Doc. 39 at 3)", "Doc. 39 at 3"],
    ["(see also Doc. 39 at 3)", "Doc. 39 at 3"],
    ["(Brayer Decl. ¶ 4)", "Brayer Decl. ¶ 4"],
    ["(as Doc. 39 at 3 shows)", "42 U.S.C. § 1997e(e)"],
    ["(and see Doc. 39 at 3)", "42 U.S.C. § 1997e(e)"],
    ["(quoting Doc. 39 at 3)", "42 U.S.C. § 1997e(e)"],
    ["(29 U.S.C. § 794)", "42 U.S.C. § 1997e(e)"],
  ])("after a statute the parentheses %s", (parentheses, expected) => {
    expect(antecedents(`It is law. 42 U.S.C. § 1997e(e) ${parentheses}. So it fails. Id.`)).toEqual([
      expected,
    ]);
  });

  it("after a document, parentheses only explain it", () => {
    expect(antecedents("He left. ECF No. 12 at 3 (Doc. 39 at 3). So it fails. Id. at 4.")).toEqual([
      "ECF No. 12 at 3",
    ]);
  });
});

describe("decisions in short form", () => {
  const three =
    "Roe v. Doe, 550 U.S. 81 (2007). Bell v. Twombly, 550 U.S. 544 (2007). Poe v. Moe, 550 U.S. 300 (2007).";
  test.each([
    ["550 U.S. at 310", "550 U.S. 300"],
    ["550 U.S. at 300", "550 U.S. 300"],
    ["550 U.S. at 299", "550 U.S. 81"],
    ["550 U.S. at 600", "550 U.S. 544"],
    ["550 U. S. at 81", "550 U.S. 81"],
    ["Roe, 550 U.S. at 600", "550 U.S. 81"],
    ["ROE, 550 U.S. at 600", "550 U.S. 81"],
    ["Moe, 550 U.S. at 600", "550 U.S. 300"],
    ["Nobody, 550 U.S. at 310", "550 U.S. 300"],
    ["550 U.S. at 80", "550 U.S. 81"],
  ])("%s is of %s", (short, full) => {
    expect(lastReference(`${three} So it is. ${short}.`)).toBe(`authority:${full}`);
  });

  test.each([
    [
      "of the only decision of its volume",
      "Roe v. Doe, 550 U.S. 81 (2007). 551 U.S. 2 (2007). 550 U.S. at 90.",
      "550 U.S. 81",
    ],
    ["in a database, which tells it", "Roe v. Doe, 2016 WL  1234567, at *4.", "2016 WL 1234567"],
    [
      "by the reporter beside it",
      "Roe v. Doe, 550 U.S. 81, 127 S.Ct. 1955 (2007). 127 S. Ct. at 1960.",
      "550 U.S. 81",
    ],
  ])("is %s", (_, source, expected) => {
    expect(lastReference(source)).toBe(`authority:${expected}`);
  });

  it("is of the one that bears its name, though the last of the volume bears none", () => {
    const source =
      "Bell v. Twombly, 550 U.S. 544 (2007). 550 U.S. 81 (2007). He left. Twombly, 550 U.S. at 90.";
    expect(lastReference(source)).toBe("authority:550 U.S. 544");
  });

  it("has no page yet", () => {
    expect(lastReference("Roe v. Doe, 601 U.S. ___ (2024).")).toBeUndefined();
  });
});

describe("references by name", () => {
  test.each([
    ["Roe v. Doe", "Roe", "550 U.S. 81"],
    ["Roe v. Doe", "Doe", "550 U.S. 81"],
    ["Roe v. Doe", "Roe v. Doe", "550 U.S. 81"],
    ["Bell Atl. Corp. v. Doe", "Bell Atl.", "550 U.S. 81"],
    ["Bell Atl. Corp. v. Doe", "Bell", "550 U.S. 81"],
    ["United States v. Harlow", "Harlow", "550 U.S. 81"],
    ["United States v. Harlow", "United States", undefined],
    ["State v. Harlow", "State", undefined],
    ["City of Salem v. Harlow", "City", undefined],
    ["City of Salem v. Harlow", "City of Salem", "550 U.S. 81"],
    ["County of Salem v. Harlow", "County", undefined],
    ["People v. Harlow", "People", undefined],
    ["National Quarry Ass’n v. Harlow", "National", undefined],
    ["American Quarry Ass’n v. Harlow", "American", undefined],
    ["New Quarry Ass’n v. Harlow", "New", undefined],
    ["In re Harlow", "In re", undefined],
    ["Li v. Harlow", "Li", undefined],
  ])("of %s the name %s", (decision, name, expected) => {
    const source = `It is so. ${decision}, 550 U.S. 81 (2007). He says more. See ${name}, supra, at 91.`;
    expect(lastReference(source)).toBe(expected && `authority:${expected}`);
  });

  test.each([
    ["Declaration of John Brayer ¶ 4", "Brayer Decl.", "declaration"],
    ["Affidavit of John Brayer ¶ 4", "Brayer Aff.", "affidavit"],
    ["Deposition of John Brayer 12:3", "Brayer Dep.", "deposition"],
    ["Brayer Decl. ¶ 4", "Brayer Declaration", "declaration"],
    ["Brayer Aff. ¶ 4", "Brayer Affidavit", "affidavit"],
  ])("of %s the name %s", (document, name, kind) => {
    const source = `He saw it. ${document}. He says more. See ${name}, supra, ¶ 5.`;
    expect(lastReference(source)).toBe(`record:${kind}:brayer`);
  });

  test.each([
    ["(“Letter”), ECF No. 142", "docket:142"],
    ["(“Letter”) at 12, ECF No. 142", "docket:142"],
    ["(“Letter”) at 12–14, ECF No. 142", "docket:142"],
    ["(“Letter”) ¶ 12, ECF No. 142", "docket:142"],
    ["(“Letter”) ¶¶ 12–14, ECF No. 142", "docket:142"],
    ["(“Letter”) [ECF No. 142]", "docket:142"],
    ["(“Letter”) in June, ECF No. 142", "record:other:letter"],
    ["(“Letter”) at noon, ECF No. 142", "record:other:letter"],
    ["(“Letter”). It is like ECF No. 142", "record:other:letter"],
  ])("a name that is given beside an entry, over a page at most: %s", (given, expected) => {
    expect(lastReference(`He left. See the attached letter ${given}. He says more. See Letter, supra.`)).toBe(
      expected,
    );
  });

  it("the latest of a name counts, and none that comes after", () => {
    const source =
      "Roe v. Doe, 5 U.S. 8 (1807). Roe v. Poe, 6 U.S. 9 (1808). See Roe, supra. Roe v. Moe, 7 U.S. 2 (1809).";
    const records = citations(resolve(parsePassage(source)), { source });
    expect(records.find(({ type }) => type === "backReference")).toMatchObject({
      refersTo: "authority:6 U.S. 9",
    });
  });

  it("a reference to the order's own text is none by name", () => {
    for (const part of [
      "Part II",
      "Parts II",
      "Section 3",
      "Sections 3",
      "Note 4",
      "note 4",
      "Point I",
      "Part",
      "Section",
      "Note",
    ])
      expect(messages(`It is said above. See ${part}, supra.`)).toEqual([]);
  });
});

describe("documents and their entries", () => {
  test.each([
    ["beside it", "He left. Brayer Decl. ¶ 5, ECF No. 12.", "docket:12"],
    ["in brackets", "He left. Brayer Decl. ¶ 5 [ECF No. 12].", "docket:12"],
    ["over the name that it is given", "He left. Mem. in Opp’n (“Opp’n”) [ECF No. 142].", "docket:142"],
    ["over that name and a page", "He left. Mem. in Opp’n (“Opp’n”) at 12, ECF No. 142.", "docket:142"],
    ["over that name and a paragraph", "He left. Mem. in Opp’n (“Opp’n”) ¶ 103, ECF No. 142.", "docket:142"],
    ["around it", "He left. ECF No. 22-4 (Fuller Decl.).", "docket:22-4"],
    ["two are either", "He left. Brayer Decl. ¶ 5, ECF Nos. 12, 13.", "record:declaration:brayer"],
    ["a range is none", "He left. Brayer Decl. ¶ 5, ECF Nos. 12–14.", "record:declaration:brayer"],
    ["an exhibit's is its own", "He left. Ex. A, ECF No. 12-1.", "docket:12-1"],
  ])("%s", (_, source, expected) => {
    const records = citations(resolve(parsePassage(source)), { source });
    expect(records.find(({ type }) => type === "recordCitation")).toMatchObject({ refersTo: expected });
  });

  test.each([
    [
      "spoken of within parentheses",
      "He left. ECF No. 22-4 (attaching Fuller Decl. ¶ 2).",
      "record:declaration:fuller",
    ],
    [
      "apart from an entry",
      "He left. Brayer Decl. ¶ 5. He ran as ECF No. 12 tells.",
      "record:declaration:brayer",
    ],
    [
      "said twice to be one",
      "Brayer Decl. ¶ 5, ECF No. 12. Brayer Decl. ¶ 6, ECF No. 12. He left. Brayer Decl. ¶ 7.",
      "docket:12",
    ],
    [
      "though it is called by its own name",
      "Smith Decl. ¶ 4 (“Smith Decl.”). Smith Decl. ¶ 5, ECF No. 12. He left. Smith Decl. ¶ 6.",
      "docket:12",
    ],
    ["explained in parentheses", "See ECF No. 12 at 3 (Fuller Decl. ¶ 2).", "docket:12"],
    ["in two brackets", "See ECF No. 12 at 3 ([Fuller Decl.] ¶ 2).", "docket:12"],
    [
      "explained, on another docket",
      "Roe v. Doe, No. 15-cv-100, Dkt. 4 (Fuller Decl. ¶ 2).",
      "case:unknown:15-cv-00100/docket:4",
    ],
    [
      "not the first that is explained",
      "See ECF No. 12 (Poe Decl. ¶ 1; Fuller Decl. ¶ 2).",
      "record:declaration:fuller",
    ],
    ["explaining a document", "See Brayer Decl. ¶ 4 (Fuller Decl. ¶ 2).", "record:declaration:fuller"],
    ["an exhibit that may be another", "Ex. A, ECF No. 12-1. He left. Ex. A.", "record:exhibit:a"],
  ])("%s", (_, source, expected) => {
    const records = citations(resolve(parsePassage(source)), { source });
    expect(records.filter(({ type }) => type === "recordCitation").at(-1)).toMatchObject({
      refersTo: expected,
    });
  });
});

/** An order of a made-up case, of a kind, that says something. */
function order(says: string, kind = "cv"): string {
  return `UNITED STATES DISTRICT COURT
DISTRICT OF MAINE

ACME QUARRY CORPORATION,
     Plaintiff,
v.                                   Case No. 2:15-${kind}-00100
HARBOR LANDS TRUST,
     Defendant.

ORDER

The court has read the papers that the parties have filed, and rules on them as follows.

${says}
`;
}

describe("in an order with its caption", () => {
  const definitions = (says: string): Record<string, string | undefined> => {
    const tree = resolve(parse(order(says), { from: "text" }));
    return Object.fromEntries(
      (selectAll("definition", tree) as unknown as Definition[]).map((node) => [node.name, node.refersTo]),
    );
  };
  const reference = (says: string, kind?: string): string | undefined =>
    lastReference(order(says, kind), parse(order(says, kind), { from: "text" }));

  test.each([
    ["cv", "authority:Fed. R. Civ. P. 12"],
    ["cr", "authority:Fed. R. Crim. P. 12"],
  ])("Rule 12 in a %s case", (kind, expected) => {
    expect(reference("He moves under Rule 12(b).", kind)).toBe(expected);
  });

  test.each([
    [
      "by its number, in this court",
      "See Roe v. Doe, No. 2:08-cv-1220, Dkt. 5.",
      "case:med:2:08-cv-01220/docket:5",
    ],
    [
      "by its name, where the order gives the number",
      "See Roe v. Doe, No. 2:08-cv-1220, 2016 WL 5 (D. Me. Mar. 3, 2016). He moved. Roe, ECF No. 5.",
      "case:med:2:08-cv-01220/docket:5",
    ],
    [
      "after its Id.",
      "Roe v. Doe, No. 2:08-cv-1220, Dkt. 5 (D. Me. 2016). He moved. Id., Dkt. 7.",
      "case:med:2:08-cv-01220/docket:7",
    ],
  ])("an entry of another case %s", (_, says, expected) => {
    const records = citations(resolve(parse(order(says), { from: "text" })), { source: order(says) });
    expect(records.filter(({ type }) => type === "docketCitation").at(-1)).toMatchObject({
      refersTo: expected,
    });
  });

  it("an entry of a case whose number is not told is reported", () => {
    const source = order("See Roe v. Doe, 2016 WL 5 (D. Me. Mar. 3, 2016). He moved. Roe, ECF No. 5.");
    expect(messages(source, parse(source, { from: "text" }))).toEqual(["unknown-case"]);
  });

  test.each([
    ["Acme Quarry Corporation (“Acme”) moved to dismiss.", "Acme", "party:ACME QUARRY CORPORATION"],
    ["Acme Quarry Corporation (“AQC”) moved to dismiss.", "AQC", "party:ACME QUARRY CORPORATION"],
    ["Harbor Lands Trust (the “Trust”) moved to dismiss.", "Trust", "party:HARBOR LANDS TRUST"],
    ["Acme Quarry Corporation (“Widgets”) moved to dismiss.", "Widgets", undefined],
    ["Harbor Lands Trust and its counsel (“HLT”) moved to dismiss.", "HLT", undefined],
    ["Harbor Lands Trust moved. Another (“Trust”) did not.", "Trust", undefined],
    ["Brayer Decl. ¶ 4 (“Story”) tells of it.", "Story", "record:declaration:brayer"],
    ["He moved. ECF No. 12 (“First”) is late.", "First", "docket:12"],
    ["He moved (“Mot.”) in June.", "Mot.", "record:motion:motion"],
  ])("%s", (says, name, expected) => {
    expect(definitions(says)).toEqual({ [name]: expected });
  });

  it("a name that the order gives is referred to by it", () => {
    const says = "He moved. ECF No. 12 (“Motion”) is late. It says more. See Motion, supra, at 4.";
    expect(reference(says)).toBe("docket:12");
  });

  it("resolves nothing that is not there, and reports nothing", () => {
    const source = order("He moved. ECF No. 12 at 3.");
    expect(messages(source, parse(source, { from: "text" }))).toEqual([]);
  });
});

test.each([
  ["It is so. Id. at 4.", "No citation before this “Id.” fits it"],
  [
    "Douglas Decl. ¶ 7; Parnell Decl. ¶ 10. He fell. Id. ¶ 11.",
    "This “Id.” follows several citations and is read as the last of them",
  ],
  ["More is needed. Twombly, 550 U.S. at 571.", "This decision is not cited in full before its short form"],
  ["See Roe, supra, at 91.", "Nothing before this is called “Roe”"],
  [
    "See Roe v. Doe, 2016 WL 5 (D. Me. Mar. 3, 2016). He moved. Roe, ECF No. 5.",
    "The order does not tell the number of the case whose docket this is",
  ],
])("what is reported of “%s”", (source, reason) => {
  const file = new VFile(source);
  resolve(parsePassage(source), file);
  expect(file.messages.map((message) => [message.reason, message.source])).toEqual([[reason, "docket-ast"]]);
});
