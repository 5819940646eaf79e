/** What stands between a caption and the text of an order: its author, its date, and the line at which the body begins. */
import { describe, expect, it } from "vitest";

import { authorOf, authorOfAppeal, datedOf, isDateLine } from "../grammar/caption/author.ts";
import { bodyLine, isProse, startsSentence } from "../grammar/caption/body.ts";
import { readCaption } from "../grammar/caption/index.ts";
import { linesOf } from "../grammar/caption/lines.ts";
import { captionTokens } from "../grammar/caption/tokens.ts";

const read = (text: string) => linesOf(captionTokens(text));
const each = (forms: string): string[][] => forms.split(" · ").map((form) => [form]);

describe("the author", () => {
  it.each([
    ["NEWSOM, Circuit Judge:", "NEWSOM", "Circuit Judge"],
    ["NEWSOM , Circuit Judge :", "NEWSOM", "Circuit Judge"],
    ["YOUNG, D.J.", "YOUNG", "D.J"],
    ["YOUNG, D.J.  September 17, 2025", "YOUNG", "D.J"],
    ["YOUNG, D.J. [Doc. # 12]", "YOUNG", "D.J"],
    ["LYMAN, U.S.D.J.", "LYMAN", "U.S.D.J"],
    ["LEWIS J. LYMAN, United States District Judge:", "LEWIS J. LYMAN", "United States District Judge"],
    ["J. ROE, Chief United States Magistrate Judge", "J. ROE", "Chief United States Magistrate Judge"],
    ["Leval, J.:", "Leval", "J"],
    ["ORDER\nMOORE, Circuit Judge.", "MOORE", "Circuit Judge"],
    ["ALSUP, Judge", "ALSUP", "Judge"],
    ["JANE M. ROE, Senior Judge.", "JANE M. ROE", "Senior Judge"],
    ["ROE, S.J.", "ROE", "S.J"],
    ["ROE, C.J.", "ROE", "C.J"],
    ["JANE ROE, Judge\n\nJOHN DOE, Circuit Judge", "JANE ROE", "Judge"],
    ["Jane A. Roe\nUnited States District Judge", "Jane A. Roe", "United States District Judge"],
    ["Jane Roe III\nUnited States District Judge", "Jane Roe III", "United States District Judge"],
    ["Jane Ann Mary Sue Roe\nU.S. District Judge", "Jane Ann Mary Sue Roe", "U.S. District Judge"],
    ["ORDER\n\nJane Roe\nSenior Judge", "Jane Roe", "Senior Judge"],
    ["Jane Roe\nMagistrate Judge", "Jane Roe", "Magistrate Judge"],
    ["Jane Roe\nCHIEF JUDGE", "Jane Roe", "CHIEF JUDGE"],
    ["BEFOREHAND, Circuit Judge", "BEFOREHAND", "Circuit Judge"],
    ["JANE NOS. ROE, Circuit Judge", "JANE NOS. ROE", "Circuit Judge"],
    ["JANE BEFORE, Circuit Judge", "JANE BEFORE", "Circuit Judge"],
    [
      "JANE MARY ANN SUE BETH LOU JOE ROE, Circuit Judge",
      "JANE MARY ANN SUE BETH LOU JOE ROE",
      "Circuit Judge",
    ],
  ])("of %j is %s", (lines, judge, judgeTitle) => {
    expect(authorOf(read(lines))).toEqual({ judge, judgeTitle });
  });

  it.each(
    each(
      "Jane Roe\nJohn Doe · Jane roe\nUnited States District Judge · Roe\nUnited States District Judge · Jane Ann Mary Beth Sue Roe\nUnited States District Judge · Jane Roe  15 Main\nUnited States District Judge · ORDER ONE\nUnited States District Judge · Jane Roe\nUnited States District Judge  May 4, 2020 · Jane Roe\nUnited States District Judge Doe · Jane Roe\nHon. Judge · Jane Roe, Jr.\nJohn · ) Jane Roe\n) United States District Judge\n) · Before NEWSOM, Circuit Judge · NEWSOM, TJOFLAT, and ROE, Circuit Judges · ROE, District Judge, presiding · No. 12, ROE, Circuit Judge · Nos. ROE, Circuit Judge · Argued by ROE, Circuit Judge · ROE, Circuit Judge, sitting by designation · Magistrate Judge Jane Roe · Ro, District Judge · roe, District Judge · ROE AND DOE OF THE WHOLE FULL PANEL OF THE COURT, Circuit Judge · ROE, DOE, Circuit Judge · JOHANNALEONORA MAXIMILIANA WEATHERSTONEHAUGH, Circuit Judge · ORDER",
    ),
  )("is not told by %j", (lines) => {
    expect(authorOf(read(lines))).toBeUndefined();
  });
});

describe("the author of an opinion of a court of appeals", () => {
  it.each([
    ["POE, Circuit Judge:\n", "POE", "Circuit Judge"],
    ["BRISCOE, Circuit Judge.\n", "BRISCOE", "Circuit Judge"],
    ["SMITH, Chief Judge.\n", "SMITH", "Chief Judge"],
    ["HELENE N. WHITE, Circuit Judge.  Enacted in 2016, the law", "HELENE N. WHITE", "Circuit Judge"],
    ["EDWARDS, Senior Circuit Judge: The company", "EDWARDS", "Senior Circuit Judge"],
    ["ROE, Circuit Judge, dissenting:\nDOE, Circuit Judge:\n", "DOE", "Circuit Judge"],
  ])("%j is %s", (text, judge, judgeTitle) => {
    expect(authorOfAppeal(`COUNSEL\n\n${text}`)).toEqual({ judge, judgeTitle });
  });

  it.each(
    each(
      "Before DIAZ, POE, and ROE, Circuit Judges. · Before SMITH, Chief Judge, and ROE, Circuit Judge. · Newport News.  Fay Brace, District Judge. · ROE, Circuit Judge, dissenting: · No. 12—Paul Roe, District Judge.",
    ),
  )("is not told by %j", (text) => {
    expect(authorOfAppeal(text)).toBeUndefined();
  });
});

describe("the date of an order", () => {
  it.each([
    ["Decided: May 23, 2022", "2022-05-23"],
    ["Decided May 23, 2022", "2022-05-23"],
    ["FILED: May 23, 2022", "2022-05-23"],
    ["Date: May 23, 2022", "2022-05-23"],
    ["Dated May 23, 2022", "2022-05-23"],
    ["Entered: May 23, 2022", "2022-05-23"],
    ["Issued: May 23, 2022", "2022-05-23"],
    ["Filed on May 23, 2022", "2022-05-23"],
    ["Argued: May 1, 2022  Decided: May 23, 2022", "2022-05-23"],
    ["Decided: May 23, 2022\nMay 24, 2022", "2022-05-23"],
    ["May 1, 2020\nMay 2, 2020", "2020-05-02"],
    ["May 23, 2022", "2022-05-23"],
    ["Submitted May 1, 2022\nMay 23, 2022", "2022-05-23"],
    ["YOUNG, D.J.  September 17, 2025", "2025-09-17"],
    ["Case No. 15-cv-100   May 4, 2020", "2020-05-04"],
    ["JANE ROE, May 4, 2020", "2020-05-04"],
    ["Argued: May 23, 2022", undefined],
    ["Hearing Date: May 1, 2022", undefined],
    ["Noting Date: May 1, 2022", undefined],
    ["Trial date: May 1, 2022", undefined],
    ["Term: May 1, 2022", undefined],
    ["ORDER of May 1, 2022", undefined],
    ["Amended May 4, 2020", undefined],
    ["On May 4, 2020", undefined],
    ["Heard: May 4, 2020", undefined],
    ["Filed on this day at: May 4, 2020", undefined],
    ["Undecided May 4, 2020", undefined],
    ["the datedness May 4, 2020", undefined],
    ["argued  May 4, 2020", undefined],
    ["Decided", undefined],
  ])("in %j is %s", (lines, iso) => {
    expect(datedOf(read(lines))?.iso).toBe(iso);
  });

  it.each([
    ["Decided: May 23, 2022", true],
    ["May 23, 2022", true],
    ["May 23, 2022  ROE", true],
    ["ROE  Decided: May 23, 2022", true],
    ["May 23, 2022  ROE  DOE", false],
    ["JANE ROE", false],
    ["Decided: May 23, 2022, by all of us here", false],
  ])("has a line of its own: %j", (line, own) => {
    expect(isDateLine(read(line)[0]!)).toBe(own);
  });
});

describe("prose", () => {
  it.each(
    each(
      "Before the court is the motion of the defendants to dismiss · the motion of the defendants to · one two three four Five Six Seven · Jane Roe and John Doe of Maine filed this · in his official capacity as Secretary of the State · JANE ROE, who is the mother of her and of him · Jane Roe (filed) is in one of two · JANE ROE, in her official capacity",
    ),
  )("is %j", (line) => {
    expect(isProse(read(line)[0]!)).toBe(true);
  });
  it.each(
    each(
      "one two three four five · ORDER GRANTING THE MOTION · One two Three four Five six Seven · one two three four Five Six Seven Eight Nine Ten · a b c d e f g h · 1a 2b 3c 4d 5e 6f 7g · ) this action was filed here for some years\n)\n) · ROE, in her official capacity · §§ ¶¶ –– §§ ¶¶ –– §§ ¶¶ –– §§ ¶¶",
    ),
  )("is not %j", (line) => {
    expect(isProse(read(line)[0]!)).toBe(false);
  });

  it.each(each("This · BEFORE · Plaintiff · Pending · We · Pro"))("may open with %s", (word) => {
    expect(startsSentence(word)).toBe(true);
  });
  it.each(each("this · Jane ·  · 1This"))("does not open with %s", (word) => {
    expect(startsSentence(word)).toBe(false);
  });
  it("does not open with nothing", () => {
    expect(startsSentence()).toBe(false);
  });
});

describe("the body", () => {
  const caption =
    "UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\nJANE ROE,\nPlaintiff,\nv.\nJOHN DOE,\nDefendant.\n\nORDER\n\n";
  /** The line at which the body begins, told from the end of the caption on. */
  const bodyOf = (text: string): number => bodyLine(read(caption + text)) - read(caption).length;

  it.each(
    each(
      "Before the court is a motion. · Pending before the court are two motions of JANE ROE · Presently pending before the court is a motion by ROE · Now before DOE COURT is ROE’s motion to dismiss the case · This matter comes before COURT on ROE’s motion · The court has before it ROE’s MOTION TO DISMISS of May · On May 4, 2020, JANE ROE filed her COMPLAINT · UPON REVIEW of this record by ROE AND DOE the whole COURT · At issue is whether ROE MAY SUE the COURT · Plaintiffs challenged FIVE REQUIREMENTS of the ROE ACT OF 2018 AND ITS RULES · Plaintiffs in Roe v. Doe, No. 25-cv-402, are SMALL AND LARGE BUSINESSES · Table of Contents · I. INTRODUCTION · I. · A. Background · 1. Facts · BACKGROUND · INTRODUCTION · INTRODUCTION... · COUNSEL · Before ROE · Plaintiff, a state prisoner at the state prison, filed this action against the warden · Defendants move to dismiss the complaint that was filed by\nthe plaintiff in this court for failure to state a claim · Jane Roe brings this action against the city of Bangor and all of its officers\nunder the laws of the United States and of the state, for the wrong done to her · We hold that the motion is to be granted here\nJANE ROE · We hold that the motion is\nthe one that the law of the land is · We hold that the motion is",
    ),
  )("begins with %j", (text) => {
    expect(bodyOf(text)).toBe(0);
  });

  const long = "and these are the words with which the line is filled to the end of it";
  it.each([
    // a party's role that says what he did fills its line
    [`Plaintiff, who is a prisoner of the state, sues the warden of the prison here`, 0],
    [`Plaintiff, who is a prisoner of the state, alleges that the warden did him wrong`, 0],
    [`Plaintiff, who is a prisoner of the state, brings this action for the wrong done`, 0],
    [`Plaintiff, as she is of the state, files this`, 1],
    [`Plaintiff, on behalf of all others of the state who are so situated, filed this action`, 1],
    [`Plaintiff, who is a prisoner of the state and of all of its prisons for men`, 1],
    [`Plaintiffs, who are prisoners of the state, seek to enjoin the warden of the prison`, 0],
    [`Plaintiffs, who are prisoners of the state, allege that the warden did them wrong`, 0],
    [`Plaintiffs, who are prisoners of the state, bring this action for the wrong done`, 0],
    [`Defendants, who are the officers of the state, move to dismiss the complaint here`, 0],
    ["THIS MATTER COMES BEFORE THE COURT ON ROE’s in rem CLAIM", 1],
    ["THIS MATTER COMES BEFORE THE COURT ON their CLAIM", 1],
    ["THIS MATTER COMES BEFORE THE COURT ON their a CLAIM", 1],
    // before the court
    ["Before this court is JANE ROE’s motion for FEES AND COSTS", 0],
    ["Presently before the court is JANE ROE’s motion FOR FEES", 0],
    ["On May 14, 2020, JANE ROE filed her COMPLAINT IN DISTRICT", 0],
    ["AT ISSUE THIS DAY: ROE’S MOTION FOR FEES AND COSTS", 1],
    ["We told ROE AND DOE", 1],
    [`Roe ${long}\nDoe ${long}`, 0],
    [`Roe ${long}\nin behalf ${long}`, 2],
    [`Roe ${long}\nDoe and these are the words`, 2],
    [`Roe and these are the words\nDoe ${long}`, 2],
    ["Jurisdiction is here", 1],
    ["1. Jurisdiction", 0],
    ["A.Overview", 0],
    ["B. Overview", 1],
    ["COUNSELORS", 1],
    ["Before RO", 1],
    ["BACKGROUND OF ROE", 1],
    ["COUNSEL FOR ROE", 1],
    ["II. ROE", 1],
    ["MY TABLE OF CONTENTS", 1],
    ["This is short", 1],
    ["THIS MATTER COMES BEFORE THE COURT UPON MOTION", 1],
    ["Plaintiff, a state prisoner,", 1],
    ["Jane Roe brings this action for wrongs done\nto her by the city", 2],
    ["We hold that the motion is\nJANE ROE", 2],
    [
      "sued in his official capacity as the head of the department of parks and lakes\nand on behalf of all the others who are similarly situated in the state of Maine",
      2,
    ],
    ["JANE ROE\nThis matter comes before COURT on ROE’s motion", 1],
  ])("does not begin with %j", (text, lines) => {
    expect(bodyOf(text)).toBe(lines);
  });

  it.each([
    ["The lawyer of the plaintiff in this case is named here\n", "", 0],
    ["Jane Roe\n15 Main Street\n", "", 12],
    ["2020 NY Slip Op 51234\nThis opinion is uncorrected and will not be published in the reports\n", "", 12],
  ])("is not what stands over the court: %j", (over, _, line) => {
    const lines = read(`${over}${caption}This matter comes before COURT on ROE’s motion`);
    expect(bodyLine(lines)).toBe(line === 0 ? 0 : lines.length - 1);
  });

  it("is not what stands before any party", () => {
    const lines = read("BACKGROUND\nJANE ROE,\nPlaintiff,\nv.\nJOHN DOE,\nDefendant.\nBACKGROUND");
    expect(bodyLine(lines)).toBe(6);
  });
});

describe("the date of an order below its caption", () => {
  const caption =
    "UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\nJANE ROE,\nPlaintiff,\nv.\nJOHN DOE,\nDefendant.\n\nORDER\n\n";
  const prose =
    "Before the court is the motion of the defendant to dismiss the complaint for failure to state a claim.\n";

  it("stands on one of the first four lines of the body", () => {
    const dated = (before: number): string | undefined =>
      readCaption(caption + prose.repeat(before) + "Dated: May 3, 2018\n" + prose.repeat(3)).dated?.iso;
    expect([1, 2, 3, 4, 5].map(dated)).toEqual([
      "2018-05-03",
      "2018-05-03",
      "2018-05-03",
      undefined,
      undefined,
    ]);
  });
});
