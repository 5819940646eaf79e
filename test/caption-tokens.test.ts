/**
 * The tokens of a caption, each with the forms in which courts write it. Where a form is longer than its token, ‖ marks the end of
 * the token. Names and numbers are made up.
 */
import { describe, expect, it } from "vitest";

import type { CaseNumberMatch } from "../grammar/case-number.ts";
import { captionTokens, wordOf } from "../grammar/caption/tokens.ts";

/** The tokens of a text, each as "Name: image". */
const tokensOf = (text: string): string[] =>
  captionTokens(text).map(({ tokenType, image }) => `${tokenType.name}: ${image}`);

/** Each kind of token: what one is; and what begins like one and is none. */
const kinds: Record<string, string[]> = {
  Newline: ["\n · \r\n · \r · \f · \v · \u2028 · \u2029"],
  Rule: [
    "____ · ___________________________________ · ———————— · ================ · ~~~~~~~~ · ----- · -------------------------",
    "- - - - - - - -  · - - - - - - - - - - - · - - - - - - - - ------ · - -- --- ---- - - - - - · ____________- · ____________---",
    "____________/ · ____________ / · ____________  / · ____________\\ · ---------------------------X · ------------------- x",
    "----------------------  ‖ x · *** · * * * · *  *  *  *  * · ooo · o0o · oo00oo · -----‖-o0o----- · --o0o-- · --ooo-- · --o0--",
    "___ Cal. App. · -----and · _____Plaintiff · -- v. · - - - - · * * · owner · order",
  ],
  BracketedEntry: [
    "[Docs. 12, 14] · [Doc. 12] · (ECF NO. 231) · (ECF No. 231,\n232) · [101] · [166, 167] · [#43] · [##43, 44] · [# 43] · (#43) · [12 and 14]",
    "[Re: Dkt. No. 5] · (See Dkt. 10) · (re ECF No. 15) · [CM/ECF 5] · [D.E. 5] · [DE 5] · [D.I. 12] · (Rec. Doc. 15) · [R. 15] · [Okt. 15]",
    "[Docket Nos. 3, 4] · (Document No. 3) · [Filing No. 20]",
    "[proposed] · (12) · (ABJ) · [2d Cir. 2010] · (“ICE”) · []",
  ],
  ReLine: [
    "Re: Dkt. No. 542 · Re:Dkt. 85 · Re:  Dkt. Nos. 85, 87 · Re ECF No. 12 · Re   ECF 12 · RE: DKT NOS. 101; 102 & 103 · Regarding Docket No. 7",
    "Re: Dkts. 7, 8 · Re: Doc. 7 · Re: Docs. 7 and 12 · Re Document No.: 2 · Re: Documents 10–12 · Re: Dockets 10 and 11 · Re: Docket Entry 10",
    "Re: Docket Entries 10, 11 · Re: Document Number 5 · Re: Document Numbers 5, 6 · Re: Filing 31 · Re: Filings 31 and 40 · Re: ECF #31",
    "Re: D.E. 31 · Re: D.I. 31 · Re: Dkt. No. 542‖Defendants",
    "Re: Motion to Dismiss · Re: Dkt. No. ___ · Re: Filed May 4 · Regarding the motion · Re: Case 12",
  ],
  DocketLine: [
    "Docket No. 20‖\n · Docket Nos. 24, 26‖\n · Docket Nos 24 & 26‖\n · Dkt. 85, 87‖\r\n · Dkts. 85-87‖\n · Dkt No. 7‖\n · Dkt. No. 7‖\n",
    "Doc. No. 7‖\n · Doc. 7‖\n · Docs. 7; 8‖\n · ECF No. 7‖\n · ECF 17‖\n · Dkt. 85‖  Judge Roe · Dkt. 85‖\t\n",
    "Dkt. 85 Judge Roe · Docket No. 20 is denied · ECF 17.\n · ECF 17 · Doc. No. ____\n",
  ],
  NumberBelow: [
    "D.C. No. 4:23-cv-00185-JGZ · D.C. No.   4:23-cv-00185 · D.C. No.4:23-cv-00185 · D. C. No. 4:23-cv-00185 · DC No. 5:16-CV-00001",
    "D.C.No. 5:16-CV-00001 · D.C. Nos. 3:16-cv-00386 · D.C. Docket No. 1:16-cv-00386 · D.C. No. CV-23-00185-TUC-JGZ",
    "D.C. No. 2:13-cv-\n01234-JAM · D.C. No. 2:13-cv-\r\n    01234-JAM · D.C. No. 2:13-cv-   \n    1234-JAM · D.C. No. 2:13-cv- 01234-JAM",
    "D.C. No. 2:13-cv-01234‖\n   JANE ROE · 01234-JAM‖\n · 1234-AB‖  \n · 00185-TUC-JGZ‖\r\n",
    "MOTION SEQ. NO. 001 · Mot. Seq. No. 2 · MOTION  SEQUENCE NO: 001 · MOTION SEQ NOS 001 002 · Motion Seq. Nos.: 001, 002  003 · Motion Seq.  No.   12",
    "MOTION SEQ. NO. 3 & 4 · Motion\tSeq.\tNo.\t001,\t002\t& 3 · MOTION SEQ.NO.1",
    "MOTION SEQUENCE OF · MOTION SEQ. NO. 1234 · D.C. Circuit · D.C. No. ____ · 01234-JAM ORDER · 123-JAM\n · 01234-J\n · 01234-2020\n",
  ],
  CaseNumber: [
    "Case No. 15-cv-00798-HSG (DMR) · CASE NO. 4:15-CV-00798 · No. Civ.A.1:96CV1500RWS · Civil Action No. 25-0381 (ABJ) · NO. 14954",
    "Civ. No. 2:80-CV-131 BSJ · № 15-cv-00798 · MDL No. 2741 · Index No. 650123/2015 · 15 Civ. 798 (LAK) · cv 15-798-JFW (JPRx)",
    "19-2541-JWB · 16-13137 · 15-798 (RMC) · 15-798-RMC · 2:11-2958 · H-12-1234 · RDB-18-352 · A-05-CA-1008-LY · 1:15cv57 (JCC/MSN)",
    "16-1234‖ and others",
    "12-345 · 12-345 and 12-346 · Case 12 · No. 12 · 14954 · 1998-99 · H-12-12 · Case Number",
  ],
  CaseLabel: [
    "CIVIL ACTION · Civil Action · CIVIL  ACTION · CRIMINAL ACTION · CIVIL ACTION FILE‖ \n · CIVIL ACTION  FILE‖  · CIVIL ACTION‖ is stayed · CIVIL ACTION NO.‖\n",
    "CIVIL ACTION NO.:‖\n · CASE NO. · CASE NO. : · Case No.‖   JANE ROE · Case No.‖ ) · NO.‖\r\n · №‖\n",
    "Case No. one · CIVIL CASE · Docket\n · Number of motions · CASE NO. ____",
  ],
  WrittenDate: [
    "April 26, 2016 · the 3rd day of May, 2016 · 26 April 2016 · 8/22/12 · OCTOBER 1, 2015",
    "April · Section 8",
  ],
  Versus: [
    "v. · V. · vs. · VS · v · versus · VERSUS · vv. · v.s. · (v.) · -v- · - v. - · –v.– · —v.— · - against - · -against- · v.‖ ROE",
    "via · version · vs' · against all odds · V8 · v.2",
  ],
  EtAl: [
    "et al. · et al · ET AL. · et. al. · et, al. · et   al. · et\nal. · et \n    al. · et als. · et a1. · et ai. · et a!. · et a/. · et ano. · et ano",
    "ET ANOTHER · et al.‖,",
    "et alia · et a/b · et ux. · et seq. · et; al.",
  ],
  InRe: [
    "In re · IN RE: · In re : · In  re · In\tRe · In the Matter of · IN THE MATTERS OF: · In  the  Matter  of · In\tthe\tMatter\tof · Ex parte",
    "EX  PARTE · Ex\tparte · In re ‖JANE ROE · In re\t‖JANE ROE",
    "In rem · In relation · In the matter · Ex partes · Inre",
  ],
  RelatesTo: [
    "This Order Relates To: · THIS DOCUMENT RELATES TO · This filing applies to: · This Case Pertains To: · This matter relates to",
    "This order relates tomorrow · This motion relates to",
  ],
  ExRel: ["ex rel. · ex rel · ex. rel. · EX  REL. · ex\trel. · ex relatione", "ex relation · exrel"],
  Role: [
    "Plaintiff · PLAINTIFFS · Plalntiff · P laintiff · P l a i n t i f f s · D e f e n d a n t s · Defendant-Appellee · Defendants - Appellees",
    "Defendants/Counterclaimants · Third-Party Defendants · Third Party Plaintiff · Fourth-Party Defendant · Counter-Defendant · Cross-Claimant",
    "Proposed Intervenors · Nominal Defendant · Lead Plaintiffs · Involuntary Chapter 7 Debtor · Chapter 11 Debtors · Petitioner · R espondent",
    "Appellants · Movant · Relator · Intervener · Garnishee · Trustee‖\n · Trustees‖,\n · Trustee · Amicus Curiae · Amici · Objectors",
    "Real Party in Interest · Interested Parties · Plaintiff(s) · Defendant in intervention · Defendants.1 · Debtor‖ and",
    "Plaintiff’s · Defendants' · Trustee of the Estate · Movantage · Debtors.com",
  ],
  JudgeMark: [
    "Judge · Judge: · JUDGE ‖LEAVITT · Judge\t‖Leavitt · Hon. · HON. ‖JANE ROE · Hon.: · Honorable: · The Honorable ‖Jane Roe · Honorable Judge",
    "Present: The Honorable ‖Jane Roe · PRESENT:  Hon. · Before Judge · Assigned to: Judge · Presiding: Judge · Judge Assigned: Hon. · J.:",
    "Mag. Judge · Magistrate Judge · Chief Judge · Senior United States District Judge · U.S. Bankruptcy Judge · Circuit Judge",
    "SECTION‖ “L” (5) · SECTION‖“L” · SECTION:‖ “L” · SECTION:‖ L · SECTION‖ L · SECTION‖  L · SECTION‖ 5\n · SECTION‖\n · SECTION‖  \n",
    "DIVISION “‖C” · DIVISION: “‖C”",
    "Judges · Judge’s ruling · Judgment · Section 3553(a) · SECTION OF · Division of Parks · Hons · J. Roe",
  ],
  Paren: ["(Jackson, MN) · (“ICE”) · (a Delaware\ncorporation) · ()", "(Bar No. 272510) · ((x · (Jackson"],
  Bar: [") · § · : · ] · | · ¦ · │ · ┃ · • · ' · * · } · §‖ Defendant"],
  Semicolon: ["; · ;‖ and"],
  Comma: [", · ,‖ and"],
  And: ["and · AND · And · and‖, · and‖ ROE", "Andrew · and/or · AND-ROE · and’s"],
  Suffix: [
    "Inc · Inc. · INCORPORATED · LLC · L.L.C. · L. L. C. · LLP · L.L.P. · PLLC · P.L.L.C. · Corp. · Corporation · Co. · LTD. · Limited · LP · L.P.",
    "N.A. · N. A. · S.A. · N.V. · P.A. · P.C. · P.L.C. · PLC · GmbH · Jr. · SR · II · III · IV · M.D. · M. D. · PhD · Ph.D. · D.O. · D.D.S. · R.N.",
    "Esq. · USA · PBC · D.V.M. · Inc.2 · Inc.12 · LLC1 · LLC12 · INC.‖, · Inc.‖ and",
    "Incident · Cole · Ivan · LLC’s · Inc-X · I · IIX · N.B. · M.X. · LLC123 · LLC1st",
  ],
  Describe: [
    "in his‖ official capacity · IN HIS OR HER‖ OFFICIAL CAPACITY · in\ntheir‖ official capacities · in  its‖ individual capacity",
    "solely in her‖ capacity · both individually‖ and officially · on behalf · by and through · for himself · as · a minor · an individual",
    "a Delaware‖ corporation · sued as · also known · all others‖ similarly situated · similarly situated · pro se · deceased · guardian‖ ad litem · f/k/a · whose",
    "her · next friend · erroneously · which · through his · similarly-situated · inclusive · were · next\nfriend",
    "in Maine · bylaws · assets · a dog · herself · Guardian Life",
  ],
  Office: [
    "Secretary · Secretaries · Bishop · Archbishop · Governor · SHERIFF · Attorney · Attorney General · Attorney  General · Attorney\nGeneral",
    "Director · Commissioner · Commissioners · Warden · Wardens · Chair · Chairman · Chairwoman · Chairperson · Officer · Officers · Member",
    "Members · Supervisor · Supervisors · Trustees‖ of · Trustee‖ of · Agent · Agents · Employee · Employees · Judges · County Judge · Deputy",
    "Deputies · Clerk · Postmaster General · Postmaster  General · Surgeon General · Surgeon\nGeneral · General Counsel · Prosecutor · Prosecuting",
    "Acting Deputy Assistant Secretary · Police  Officer · Field Office\nDirector · Lt. Governor · Surgeon  General",
    "President’s · Directors · Governors · Mayoral · Officership · Acting",
  ],
  SpacedWord: [
    "O R D E R · M E M O R A N D U M · O P I N I O N‖   · O R D E R‖,",
    "A B C · J O H N. · J O H Ns",
  ],
  Word: [
    "ROE · O’NEIL · d/b/a · St*rling · #1 · 8:30 · 1. · & · J.S. · Łódź · “Bill” · 日本 · ROE‖, · ROE‖: · ROE‖)",
  ],
  Other: ["( · ["],
};

describe.each(Object.entries(kinds))("%s", (name, rows) => {
  const [is, not] = rows.length > 1 ? [rows.slice(0, -1), rows.at(-1)!.split(" · ")] : [rows, []];

  it.each(is.flatMap((row) => row.split(" · ")).map((form) => [form]))("is %j", (form) => {
    const [own = "", ...rest] = form.split("‖");
    const [first, ...others] = tokensOf(own + rest.join(""));
    expect(first).toBe(`${name}: ${own}`);
    if (rest.length === 0) expect(others).toEqual([]);
  });

  it.each(not.map((form) => [form]))("is not %j", (form) => {
    expect(tokensOf(form)[0]).not.toMatch(new RegExp(`^${name}:`));
  });
});

describe("left out is what means nothing", () => {
  it.each([
    ["JANE  ROE", ["Word: JANE", "Word: ROE"]],
    ["JANE\u00a0\u200b\tROE", ["Word: JANE", "Word: ROE"]],
    ["JANE (cid:3)(cid:120) ROE", ["Word: JANE", "Word: ROE"]],
    [".ROE", ["Word: ROE"]],
    ["..ROE", ["Word: ROE"]],
    ["·•«»ROE", ["Word: ROE"]],
    ["llllllROE", ["Word: ROE"]],
    ["~ ROE", ["Word: ROE"]],
    ["``` ROE", ["Word: ROE"]],
    ["^\nROE", ["Newline: \n", "Word: ROE"]],
    [".5 ACRES", ["Word: .5", "Word: ACRES"]],
    ["llllllow", ["Word: llllllow"]],
    ["llROE", ["Word: llROE"]],
    ["~roe", ["Word: ~roe"]],
  ])("%j", (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });
});

describe("what stands before it tells", () => {
  const entries =
    "Dkt. Nos. 3015–16 · Dkt Nos. 3015 · Doc. Nos. 3015 ROE · Docs. Nos. 3015 ROE · ECF No. 3015 ROE";
  const others =
    "ECF  No. 3015 ROE · Entry No. 3015 ROE · CA Bar No. 272510 · SB No. 272510 · S.B. No. 272510";

  it.each(`${entries} · ${others}`.split(" · ").map((text) => [text]))("that no case's is %s", (text) => {
    expect(tokensOf(text).join()).not.toContain("CaseNumber");
  });

  it.each([
    ["JANE ROE, No. 3015", "CaseNumber: No. 3015"],
    ["Docket as of May, No. 3015", "CaseNumber: No. 3015"],
    ["JANE ROE\nagainst\nJOHN DOE", "Versus: against"],
    ["CIVIL DOCKET\nCASE NO. 3015", "CaseNumber: CASE NO. 3015"],
  ])("what it is: %j", (text, token) => {
    expect(tokensOf(text)).toContain(token);
  });
});

describe("a number", () => {
  it.each([
    ["Case No. 15-cv-00798-HSG (DMR)", "15-cv-00798"],
    ["Criminal Case No. 12-00033", "12-cr-00033"],
    ["Civil Action No. 25-0381", "25-cv-00381"],
    ["No. Civ.A.1:96CV1500RWS", "1:96-cv-01500"],
    ["Adv. Proc. No. 15-01234", "15-ap-01234"],
    ["MDL No. 2741", "mdl-2741"],
    ["NO. 14954", "14954"],
    ["19-2541-JWB", "19-cv-02541"],
  ])("%s says %s", (written, normalized) => {
    const [token] = captionTokens(written);
    expect((token?.payload as CaseNumberMatch).normalized).toBe(normalized);
  });
});

it("a word with its letters spaced out is the word", () => {
  expect(captionTokens("O R D E R and OPINION").map(wordOf)).toEqual(["ORDER", "and", "OPINION"]);
});
