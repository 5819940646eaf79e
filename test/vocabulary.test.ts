/** The tokens inside a citation: in what places they stand, and each way in which courts write them. */
import { describe, expect, test } from "vitest";
import { tokenize } from "../grammar/lexer.ts";

/** The token that stands where a place has its star, as "Type image". */
function tokenIn(place: string, written: string): string {
  const offset = place.indexOf("*");
  const token = tokenize(place.replace("*", written)).find(({ startOffset }) => startOffset === offset);
  return `${token?.tokenType.name} ${token?.image.trim()}`;
}

/** A type of token, a place where it stands (*), how it is written there, and what is none of it. */
const KINDS: [type: string, place: string, written: string[], others: string[]][] = [
  ["Comma", "Dkt. 12* 14", [","], []],
  ["Semicolon", "Dkt. 12 at 3* 14", [";"], []],
  ["Colon", "Dkt. 12 at 3*14", [":"], []],
  ["Dash", "Dkt. Nos. 12*14", ["-", "–", "—", "‑", "−"], ["=", "_", "+"]],
  ["Star", "2016 WL 1234567, at *3", ["*"], []],
  ["And", "Dkt. Nos. 12 * 14", ["&", "and", "AND"], ["andiron", "And", "plus"]],
  ["To", "Dkt. Nos. 12 * 14", ["to", "through", "thru", "TO", "THROUGH"], ["today", "throughout", "too"]],
  ["At", "Dkt. 12 * 3", ["at", "At", "AT", "@"], ["attached", "Atlas", "aT"]],
  [
    "ParagraphSign",
    "Dkt. 12 * 3",
    [
      ...[
        "¶",
        "¶¶",
        "¶ ¶",
        "~",
        "~~",
        "para.",
        "paras.",
        "Para.",
        "Paras.",
        "par.",
        "pars.",
        "Par.",
        "Pars.",
      ],
      ...["paragraph", "paragraphs", "Paragraph", "Paragraphs"],
    ],
    ["~~~", "para", "par", "paragraphing", "Paragraphed", "parts"],
  ],
  [
    "SectionSign",
    "Dkt. 12 * 3",
    [
      ...["§", "§§", "§ §", "sec.", "secs.", "Sec.", "Secs."],
      ...["section", "sections", "Section", "Sections"],
    ],
    ["sect", "sectional", "secs", "seconds"],
  ],
  [
    "PageWord",
    "Dkt. 12 at * 3",
    [
      ...["p.", "pp.", "P.", "Pp.", "page", "pages", "Page", "Pages", "pg.", "pgs.", "Pg.", "Pgs."],
      ...["ECF p.", "ECF pp.", "ECF page", "ECF Pages", "CM/ECF p.", "ECF\n p."],
    ],
    ["paged", "ppp.", "pager", "pg", "pgss."],
  ],
  [
    "PageId",
    "Dkt. 12, * 3",
    [
      ...["PageID", "PageID.", "PageIDs", "Page ID", "Page  ID", "PAGEID", "PAGE ID", "pageID", "PageID:"],
      ...["PageID No.", "PageID Nos.", "PageID #", "Page ID #:", "PageID#", "PageIDNo."],
    ],
    ["PageI", "PAGe ID", "Page   ID"],
  ],
  [
    "NoteMark",
    "Dkt. 12 at 3 * 4",
    [
      ...["n.", "nn.", "fn.", "Fn.", "FN.", "nt.", "note", "notes", "Note", "Notes"],
      ...["footnote", "footnotes", "Footnote", "Footnotes"],
    ],
    ["nnn.", "noted", "n", "fn", "ft."],
  ],
  [
    "LineMark",
    "Dkt. 12 at 3, * 4",
    ["l.", "ll.", "line", "lines", "Line", "Lines", "ln.", "Ln."],
    ["lined", "liness", "ln", "lll."],
  ],
  ["ColumnMark", "Dkt. 12 at 3, * 4", ["col.", "Col.", "column", "Column"], ["cold", "columns", "col"]],
  ["VolumeMark", "Dkt. 12, * 4", ["vol.", "Vol."], ["vol", "volt."]],
  ["EtSeq", "42 U.S.C. § 1983 *", ["et seq.", "et seq", "et. seq.", "et  seq."], ["et al.", "etseq."]],
  ["Blank", "5 F.4th *", ["__", "___", "--", "——", "–-"], ["_", "-"]],
  [
    "Article",
    "U.S. Const. * III",
    ["art.", "Art.", "ART.", "arts.", "Arts.", "ARTS.", "article", "Article", "art"],
    ["artful", "articled"],
  ],
  [
    "Amendment",
    "U.S. Const. * V",
    [
      ...["amend.", "Amend.", "AMEND.", "amends.", "Amends.", "AMENDS."],
      ...["amendment", "Amendment", "amendments", "Amendments", "amend", "Amdt."],
    ],
    ["amended", "amendmentary"],
  ],
  [
    "Clause",
    "U.S. Const. art. I, § 8, * 3",
    ["cl.", "cls.", "Cl.", "clause", "clauses", "Clause"],
    ["class", "clauseless", "cl"],
  ],
  [
    "Chapter",
    "29 C.F.R. * 5",
    [
      ...["ch.", "Ch.", "chapter", "Chapter", "chapters", "tit.", "Tit.", "title", "Title"],
      ...["pt.", "Pt.", "part", "parts", "Part", "Parts"],
    ],
    ["chaptered", "titled", "party", "ptt."],
  ],
  ["Roman", "Dkt. 12 at *.", ["i", "iv", "xix", "xc", "I", "IV", "XL"], ["ivy", "IVa", "iv2", "IVX3", "mi"]],
  ["OpenParen", "Dkt. Nos. 12, * 14", ["("], []],
  ["CloseParen", "(Dkt. 12 at 3*", [")"], []],
  ["OpenBracket", "Dkt. 12 * at 3", ["["], []],
  ["CloseBracket", "[Dkt. 12 at 3*", ["]"], []],
  ["Integer", "Dkt. 12 at *.", ["3", "123456789012"], ["1234567890123"]],
  [
    "LetteredPage",
    "2017 IL App (1st) *",
    ["143684-U", "143684-UB"],
    ["143684", "143684-u", "143684-UBC", "143684-Unp", "143684-U2"],
  ],
  [
    "Subdivision",
    "Dkt. 12 ¶ 4*, and",
    ["(a)", "(a)(1)", "(Ab12)", "(iv)(B)", "a", "b"],
    ["(abcde)", " (a)", "A", "a.m.", "a's", "a’s", "ab", "a2", "()", "(a b)"],
  ],
  [
    "CourtYear",
    "Marsh v. Delaney, 5 F.3d 6 *",
    [
      ...["(2005)", "(9th Cir. 2005)", "( N.D. Cal. Mar. 3, 1999)", "(1st Cir. 1600)", "(D.D.C. 2099)"],
      ...["(9th Cir. 2005 unpublished)", "(9th Cir. 2005, amended 2006)", "(W.D. Tex. No. 12-345, 2013)"],
    ],
    [
      ...[
        "(en banc 2005)",
        "(9th Cir. 1599)",
        "(9th Cir. 2100)",
        "(9th Cir.)",
        "(the 2005 rule)",
        "(Cir. 205)",
      ],
      ...["(9th (Cir.) 2005)", "(9th Cir. 12345)"],
    ],
  ],
  [
    "SectionNumber",
    "28 U.S.C. § *.",
    [
      ...["1331", "1331(a)", "636(b)(1)(A)", "78u-4(b)(2)", "2000e-2", "1a", "16aaa", "552a(e)(10)"],
      ...["3582(c)(1)(A)(i)", "7(xiv)", "7(AA)", "7(bb)", "7(12A)", "7(a1)", "7(IV)", "12 (b) ( 6 )"],
      ...["701–706", "701-706", "701--06", "701 –706", "101:5", "174/15", "174/15b", "1030-a", "12-A"],
      ...["33,829", "1,033,829", "I.2", "IV.A.1", "XII", "A-12", "A.5", "I.R2D"],
      ...["404.1520", "404.1520a", "2.1.3", "35 .104", "16-34-2-1"],
    ],
    ["Alpha", "abc"],
  ],
  ["RuleSetOf", "Rule 12(c) *.", ["of the Federal Rules of Civil Procedure"], ["of the contract", "of"]],
  [
    "RuleSetOf",
    "Rules 12(c) *.",
    ["of the Federal Rules of Evidence", "of this Court’s Local Rules", "of this court's Local Rules"],
    ["of that Court’s Local Rules"],
  ],
  [
    "ExhibitLabel",
    "See Ex. *.",
    [
      ...["1", "A", "12-B", "12B", "ABC", "A-1", "A1", "AA-1234", "12345", "12-3", "12.3", "A-12"],
      ...['"A"', "“A”", "“12”", "3-123"],
    ],
    ["ABCD", "Alpha", "A’s", "A'", "a"],
  ],
];

describe.each(KINDS)("%s in “%s”", (type, place, written, others) => {
  test.each(written)("%j", (image) => expect(tokenIn(place, image)).toBe(`${type} ${image}`));
  test.each(others)("not %j", (image) => expect(tokenIn(place, image)).not.toMatch(new RegExp(`^${type} `)));
});
