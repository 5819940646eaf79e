/** Titles of orders: the words that they are made of, where they go on, where they are whole, and how they read. */
import { describe, expect, it } from "vitest";

import { titleText } from "../grammar/caption/title.ts";
import {
  goesOnTitle,
  isFinished,
  isHeading,
  isTitleNoun,
  isUpper,
  opensTitle,
  titleShare,
  wantsMore,
} from "../grammar/caption/title-words.ts";
import { captionTokens } from "../grammar/caption/tokens.ts";

const each = (forms: string): string[][] => forms.split(" · ").map((form) => [form]);
const tokens = captionTokens;
const first = (text: string) => tokens(text)[0]!;
const last = (text: string) => tokens(text).at(-1)!;

describe("the text of a title", () => {
  it.each([
    ["ORDER  GRANTING\nMOTION", "ORDER GRANTING MOTION"],
    ["ORDER GRANTING MOTION [Doc. 12]", "ORDER GRANTING MOTION"],
    ["ORDER [12, 14] GRANTING MOTION", "ORDER GRANTING MOTION"],
    ["ORDER\n_________________\nGRANTING MOTION", "ORDER GRANTING MOTION"],
    ["ORDER GRANTING MOTION\nRe: Dkt. No. 542", "ORDER GRANTING MOTION"],
    ["ORDER GRANTING MOTION\nDkt. 85, 87\n", "ORDER GRANTING MOTION"],
    ["ORDER , FINDINGS ; AND JUDGMENT", "ORDER, FINDINGS; AND JUDGMENT"],
    [", ORDER", ", ORDER"],
    ["ORDER (1) DENYING MOTION ; (2) SETTING HEARING", "ORDER (1) DENYING MOTION; (2) SETTING HEARING"],
    ["ORDER RE: SANCTIONS", "ORDER RE: SANCTIONS"],
    ["ORDER RE : SANCTIONS", "ORDER RE: SANCTIONS"],
    ["M E M O R A N D U M  OPINION", "MEMORANDUM OPINION"],
    ["FINDINGS OF FACT  AND  CONCLUSIONS\tOF LAW", "FINDINGS OF FACT AND CONCLUSIONS OF LAW"],
    ["MOTION TO  \n  DISMISS", "MOTION TO DISMISS"],
    ["ORDER ON NON-\nDISPOSITIVE MOTION", "ORDER ON NON-DISPOSITIVE MOTION"],
    ["ORDER - AMENDED", "ORDER - AMENDED"],
    ["ORDER 1- AND 2- YEAR", "ORDER 1- AND 2- YEAR"],
    ["209 ORDER ON MOTION FOR *209 SETTLEMENT", "ORDER ON MOTION FOR SETTLEMENT"],
    ["ORDER ON MOTION*1209 AND COSTS", "ORDER ON MOTION AND COSTS"],
    ["1209 ORDER", "ORDER"],
    ["9 ORDER", "ORDER"],
    ["12 CV ORDER", "12 CV ORDER"],
    ["9 Order", "9 Order"],
    ["ORDER AS TO COUNT 209 OPINION", "ORDER AS TO COUNT 209 OPINION"],
    ["*** ORDER ***", "ORDER"],
    ["— ORDER —", "ORDER"],
    [": -- ORDER:", "ORDER"],
    ["ORDER –;", "ORDER"],
    ["ORDER: JUDGMENT", "ORDER: JUDGMENT"],
    ["ORDER.", "ORDER"],
    ["ORDER DISMISSING ROE CO.", "ORDER DISMISSING ROE CO."],
    ["ORDER ON ROE INC. v. DOE INC.", "ORDER ON ROE INC. v. DOE INC"],
    ["MEMORANDUM OPINION1", "MEMORANDUM OPINION"],
    ["MEMORANDUM OPINION12", "MEMORANDUM OPINION"],
    ["ORDER ON “SECTION A”2", "ORDER ON “SECTION A”"],
    ["ORDER OF MAY 4", "ORDER OF MAY 4"],
    ["ORDER NO. 14", "ORDER NO. 14"],
    ["", ""],
  ])("%j reads %j", (written, title) => {
    expect(titleText(tokens(written))).toBe(title);
  });
});

describe("a title", () => {
  const opening =
    "ORDER · Order · OPINION · MEMORANDUM · O R D E R · JUDGMENT · FINAL · [PROPOSED] · [PROPOSED · STIPULATED · Amended · CLERK’S · ORDER1 · ORDER. · ORDER.12 · O P I N I O N";
  it.each(each(opening))("may open with %s", (word) => {
    expect(opensTitle(captionTokens(word.replace("[", ""))[0]!) || opensTitle(first(word))).toBe(true);
  });
  it.each(
    each(
      "order · JANE · THE · (ORDER · GRANTING · Plaintiff · and · [order] · 1ORDER · SECRETARY · ORDERLY · ,",
    ),
  )("does not open with %s", (word) => {
    expect(opensTitle(first(word))).toBe(false);
  });

  it.each(
    each("ORDER · order · OPINIONS · JUDGMENT · O R D E R · Report-Recommendation · MINUTES · RULING1"),
  )("has the noun %s", (word) => {
    expect(isTitleNoun(first(word))).toBe(true);
  });
  it.each(each("FINAL · GRANTING · JANE · , · SECRETARY · AND"))("has no noun in %s", (word) => {
    expect(isTitleNoun(first(word))).toBe(false);
  });

  it.each([
    ["ORDER GRANTING MOTION TO DISMISS", 1],
    ["ORDER, OPINION; (IN CHAMBERS)", 1],
    ["[Doc. 12] JUDGE DEFENDANTS AND", 1],
    ["PLAINTIFF’S MOTION & REQUEST", 1],
    ["AS TO COUNTS I-III", 3 / 4],
    ["COUNTS II III", 1],
    ["COUNTS IV INC.", 1 / 3],
    ["TRUSTEE AND RECEIVER", 1],
    ["CLERK OF ROE", 1 / 3],
    ["SECRETARY MOTION", 1 / 2],
    ["MOTIONS 12 AND 14", 1 / 2],
    ["#1 &c 12a Motions", 1 / 4],
    ["as by in", 1],
    ["who is in", 1 / 3],
    ["JANE ROE", 0],
    ["JANE ROE MOTION TO DISMISS", 3 / 5],
    [", ;", 0],
    ["", 0],
  ])("%j is made of its words by %d", (written, share) => {
    expect(titleShare(tokens(written))).toBe(share);
  });

  it.each(
    each(
      "ORDER AND · ORDER, · REPORT OF MAGISTRATE JUDGE · ORDER ON · ORDER RE · DEFENDANT’S · DEFENDANTS' · ROE’S · Roe's · GRANTING · ORDER GRANTING CROSS- · ORDER – · MOTION · ORDER FOR",
    ),
  )("must go on behind %j", (title) => {
    expect(wantsMore(last(title))).toBe(true);
  });
  it.each(
    each(
      "ORDER · OPINION AND ORDER · MOTION TO DISMISS · ORDER ON ’SCOPE · ORDER-TWO · O’Hare · ROE ; · MOTION ( · ORDER FOR ROE",
    ),
  )("may end with %j", (title) => {
    expect(wantsMore(last(title))).toBe(false);
  });

  it.each(
    each(
      "ORDER → GRANTING MOTION · ORDER → DENYING-IN-PART · OPINION → ORDER · OPINION AND ORDER → ON MOTION · ORDER [Doc. 12] → RE: SANCTIONS · ORDER → Re MOTION · ORDER → FOR HEARING · ORDER → TO SHOW CAUSE · ORDER → REGARDING DISCOVERY · ORDER → OF DISMISSAL · ORDER → FOLLOWING TRIAL · ORDER → AND JUDGMENT · ORDER → AND DENYING MOTION · ORDER → AND · ORDER → & OPINION · ORDER → IN CHAMBERS · ORDER → AS TO COUNT I · ORDER → AFTER TRIAL · ORDER → (1) DENYING MOTION · FINDINGS OF FACT & CONCLUSIONS OF LAW → [ · DECISION IN CHAMBERS → PURSUANT TO RULE 12 · ORDER → WITH PREJUDICE · ORDER → WITHOUT PREJUDICE · ORDER GRANTING MOTION → JANE ROE · ORDER AND → JANE ROE · OPINION OF → JANE ROE · ORDER, → JANE ROE · JANE → ROE ·  → ORDER · FINDINGS, → ROE · ORDER GRANTING MOTION → ",
    ),
  )("goes on: %s", (written) => {
    const [title = "", more = ""] = written.split("→");
    expect(goesOnTitle(tokens(title.trim()), tokens(more.trim()))).toBe(true);
  });
  it.each(
    each(
      "ORDER → JANE ROE · ORDER → DEFENDANTS · OPINION AND ORDER → STATE OF MAINE · ORDER → AND JANE ROE · ORDER → AND INGRID · OPINION → ONTARIO · ORDER → INGRAM · ORDER → ZION · FINDINGS OF FACT → CITY · ORDER [Doc. 12] → JANE ROE · FINDINGS OF FACT AND LAW → ROE · ORDER → REPLY · ORDER → (2) · ORDER → 12 · OPINION → ",
    ),
  )("is whole: %s", (written) => {
    const [title = "", more = ""] = written.split("→");
    expect(goesOnTitle(tokens(title.trim()), tokens(more.trim()))).toBe(false);
  });

  it.each(
    each("MOTION TO DISMISS · Preliminary Injunction · SUMMARY JUDGMENT · ORDER TO STAY. · MOTION FOR FEES1"),
  )("may end so: %s", (title) => {
    expect(isFinished(tokens(title))).toBe(true);
  });
  it.each(each("DISMISS JANE · ORDER GRANTING · MOTION TO · "))("may not end so: %s", (title) => {
    expect(isFinished(tokens(title))).toBe(false);
  });

  it.each(
    each(
      "ORDER · ORDER and OPINION of the COURT · 12 · ORDER RE ROE v. DOE · DENYING No 12 with COSTS · Doc Docs Dkt ORDER · ORDER 1234 · ÉCOLE · ORDERS MADEa",
    ),
  )("is in capitals: %s", (title) => {
    expect(isUpper(tokens(title))).toBe(true);
  });
  it.each(
    each("Order · ORDER Granting Motion · Andover · thing · ORDEr RULe · toother ORDER · ABCDe · École"),
  )("is not in capitals: %s", (title) => {
    expect(isUpper(tokens(title))).toBe(false);
  });
});

describe("a heading of the body", () => {
  it.each(
    each(
      "I. INTRODUCTION · II. FACTS · A. The Parties · 1. Facts · I.BACKGROUND · IV · V. · XII · Introduction · BACKGROUND · Table of Contents · PROCEDURAL HISTORY · FACTUAL BACKGROUND · Facts · STATEMENT OF THE CASE · APPEARANCES: · DISCUSSION · ANALYSIS · JURISDICTION · PRELIMINARY STATEMENT · CONTENTS · SUMMARY OF ARGUMENT · LEGAL STANDARD · NATURE OF THE CASE · For Plaintiff · FOR THE PLAINTIFFS: · 9. Venue",
    ),
  )("is %s", (line) => {
    expect(isHeading(tokens(line))).toBe(true);
  });
  it.each(
    each(
      "ORDER · IN RE ROE · I ORDER · IVAN ROE · MOTION FOR FACTS · CIVIL · VACATED · A MOTION · 12. 34 · DEFENDANT · for the defendant · ORDER ON BACKGROUND · §. X · XIVIX · Ⅳ. X",
    ),
  )("is not %s", (line) => {
    expect(isHeading(tokens(line))).toBe(false);
  });
});
