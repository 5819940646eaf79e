/** Reporters where they stand behind a volume: what is written, and the usual abbreviation. */
import { describe, expect, it } from "vitest";
import { reporterAt, reporterCourt } from "../grammar/tables/reporters.ts";
import { REPORTERS } from "../grammar/tables/reporter-table.ts";

/** The reporter behind the first number of a text, and how much of the text it takes. */
function read(text: string) {
  const match = reporterAt(text, text.search(/(?<=\d[\s-])\S/));
  return match && { ...match, end: text.slice(0, match.end) };
}

describe("reporterAt", () => {
  it.each([
    ["550 U.S. 544", "550 U.S.", "U.S."],
    ["550 U. S. 544", "550 U. S.", "U.S."],
    ["550 US 544", "550 US", "U.S."],
    ["550 U.S. at 570", "550 U.S.", "U.S."],
    ["550 U .S . 544", "550 U .S .", "U.S."],
    ["127 S.Ct. 1955", "127 S.Ct.", "S. Ct."],
    ["167 L.Ed.2d 929", "167 L.Ed.2d", "L. Ed. 2d"],
    ["167 L. Ed. 2nd 929", "167 L. Ed. 2nd", "L. Ed. 2d"],
    ["123 F.3d 456", "123 F.3d", "F.3d"],
    ["123 F. 3d 456", "123 F. 3d", "F.3d"],
    ["123 F3d 456", "123 F3d", "F.3d"],
    ["12 F.4th 5", "12 F.4th", "F.4th"],
    ["80 F. 100, 104", "80 F.", "F."],
    ["12 F. Supp. 2d 5", "12 F. Supp. 2d", "F. Supp. 2d"],
    ["12 F.Supp.2d 5", "12 F.Supp.2d", "F. Supp. 2d"],
    ["12 F Supp 2d 5", "12 F Supp 2d", "F. Supp. 2d"],
    ["12 F.\n   Supp. 3d 5", "12 F.\n   Supp. 3d", "F. Supp. 3d"],
    ["12 F. SUPP. 2D 5", "12 F. SUPP. 2D", "F. Supp. 2d"],
    ["400 Fed. Appx. 5", "400 Fed. Appx.", "F. App'x"],
    ["400 F. App’x 5", "400 F. App’x", "F. App'x"],
    ["235 F.R.D. 1", "235 F.R.D.", "F.R.D."],
    ["300 B.R. 12", "300 B.R.", "B.R."],
    ["2016 WL 1234567", "2016 WL", "WL"],
    ["2016 U.S. Dist. LEXIS 12345", "2016 U.S. Dist. LEXIS", "U.S. Dist. LEXIS"],
    ["50 Cal. 4th 5", "50 Cal. 4th", "Cal. 4th"],
    ["50 Cal.App.4th 5", "50 Cal.App.4th", "Cal. App. 4th"],
    ["12 N. W. 2d 5", "12 N. W. 2d", "N.W.2d"],
    ["14 NY3d 1", "14 NY3d", "N.Y.3d"],
    ["342 Or 255", "342 Or", "Or."],
    ["5 U.S. (1 Cranch) 137", "5 U.S. (1 Cranch)", "U.S."],
    ["12 P.(2d) 5", "12 P.(2d)", "P.2d"],
    ["2013 IL 112116", "2013 IL", "IL"],
    ["2014 IL App (1st) 112467", "2014 IL App (1st)", "IL App (1st)"],
    ["2004 UT 12", "2004 UT", "UT"],
    ["2006-Ohio-2095", "2006-Ohio", "Ohio"],
    ["2005 ND 5", "2005 ND", "ND"],
    ["77 N.D. 5", "77 N.D.", "N.D."],
    ["5 Bibb Rep. 12", "5 Bibb Rep.", "Bibb"],
    ["5 Bibb Rep., at 12", "5 Bibb Rep.", "Bibb"],
    ["5 Bibb (Ky.) 12", "5 Bibb (Ky.)", "Bibb"],
    ["5 Ky. (Bibb) 12", "5 Ky. (Bibb)", "Bibb"],
    ["5 A. Rep. at 12", "5 A. Rep.", "A."],
    ["5 Am. Rep. 12", "5 Am. Rep.", "Am. Rep."],
  ])("%j", (text, taken, reporter) => expect(read(text)).toEqual({ end: taken, reporter }));

  it.each([
    ["123 F.Jd 456", "F.3d"],
    ["123 FJd 456", "F.3d"],
    ["123 F.2cl 456", "F.2d"],
    ["123 F,3d 456", "F.3d"],
    ["550 U.s. 544", "U.S."],
    ["550 U,S. 544", "U.S."],
  ])("mends %j", (text, reporter) => expect(read(text)).toMatchObject({ reporter, corrected: true }));

  it.each([
    "12 January 2005",
    "5 Defendants filed",
    "17 R. 5",
    "2 App. 14",
    "3 A.R. 12",
    "5 Mar. 2010",
    "4 Hill argues",
    "7 US citizens",
    "18 VI, 132",
    "13 NC 12",
    "12 OK 5",
    "2 N.E. 40th Street",
    "3 A. 12(b)(1)",
    "104 CMR 20.15(4)",
    "12 F.\n\n3d 5 of the next block",
    "1 ",
  ])("leaves %j", (text) => expect(read(text)).toBeUndefined());

  it("gives every abbreviation of the table back", () => {
    const missed: string[] = [];
    for (const row of REPORTERS.trim().split("\n")) {
      const own = row.split("|")[0]!;
      const name = own.replace("*", "");
      const text = `${own === name ? 12 : 2005} ${name} 345`;
      const found = read(text);
      if (found?.reporter !== name || found.end !== text.slice(0, -4)) missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  it("reads a bounded piece of the text", () => {
    const text = "12 F." + " ".repeat(1_000_000) + "3d 5";
    expect(reporterAt(text, 3)).toBeUndefined();
    expect(reporterAt("F".repeat(1_000_000), 0)).toBeUndefined();
  });
});

describe("reporterCourt", () => {
  it.each([
    ["U.S.", "scotus"],
    ["S. Ct.", "scotus"],
    ["L. Ed. 2d", "scotus"],
    ["Cal. 4th", "cal"],
    ["Cal. App. 4th", "calctapp"],
    ["N.Y.2d", "ny"],
    ["A.D.3d", "nyappdiv"],
    ["Mass. App. Ct.", "massappct"],
    ["Fed. Cl.", "uscfc"],
    ["T.C.", "tax"],
    ["OK CR", "oklacrimapp"],
    ["F.3d", undefined],
    ["F. Supp. 2d", undefined],
    ["N.W.2d", undefined],
    ["WL", undefined],
    ["B.R.", undefined],
    ["Cal. Rptr. 2d", undefined],
  ])("%s: %s", (reporter, court) => expect(reporterCourt(reporter)).toBe(court));
});
