/** What the parentheses after a decision tell: its court as written, and its year. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courtOf, yearOf } from "../grammar/rules/court-year.ts";

describe("the court and the year", () => {
  test.each([
    ["(2005)", "", 2005],
    ["(1803)", "", 1803],
    ["(9th Cir. 2005)", "9th Cir.", 2005],
    ["(10th Cir. 1999)", "10th Cir.", 1999],
    ["(2d Cir. 2016)", "2d Cir.", 2016],
    ["(20th Jud. Dist. 2016)", "20th Jud. Dist.", 2016],
    ["(D. Mass. 2010)", "D. Mass.", 2010],
    ["(S.D.N.Y. Mar. 3, 2016)", "S.D.N.Y.", 2016],
    ["(S.D.N.Y. Mar. 13, 2016)", "S.D.N.Y.", 2016],
    ["(N.D. Cal. Sept. 23 2004)", "N.D. Cal.", 2004],
    ["(N.D. Cal. September 2004)", "N.D. Cal.", 2004],
    ["(N.D. Cal. May 2004)", "N.D. Cal.", 2004],
    ["(N.D. Cal., May 4, 2004)", "N.D. Cal.", 2004],
    ["(N.D. Cal. June 30,\n2004)", "N.D. Cal.", 2004],
    ["(N.D.\nCal.  Dec.\u00a01, 2004)", "N.D. Cal.", 2004],
    ["(N.D. Cal.Jan.4, 2004)", "N.D. Cal.", 2004],
    ["(N.D. Cal. filed Oct. 4, 2004)", "N.D. Cal.", 2004],
    ["(N.D. Cal. decided Feb. 4, 2004)", "N.D. Cal.", 2004],
    ["(N.D. Cal. dated Aug. 4, 2004)", "N.D. Cal.", 2004],
    ["(Apr. 4, 2004)", "", 2004],
    ["(July 4, 2004)", "", 2004],
    ["(Nov. 2004)", "", 2004],
    ["( 9th Cir. 2005 )", "9th Cir.", 2005],
    ["(9th Cir., 2005)", "9th Cir.", 2005],
    ["(9th Cir.; 2005)", "9th Cir.", 2005],
    ["(9th Cir. , ; 2005)", "9th Cir.", 2005],
    ["(9th Cir. 2005) (en banc)", "9th Cir.", 2005],
    ["(9th Cir. 2005, as amended 2006)", "9th Cir.", 2005],
    ["(Fed. Cir. 1699)", "Fed. Cir.", 1699],
    ["(Fed. Cir. 2099)", "Fed. Cir.", 2099],
    // words behind the court are no part of it
    ["(N.D.N.Y. final approval of settlement Sept. 23, 2004)", "N.D.N.Y.", 2004],
    ["(N.D.N.Y. slip op. 2004)", "N.D.N.Y. slip op.", 2004],
    ["(N.D.N.Y., as amended 2004)", "N.D.N.Y.", 2004],
    // courts that end without a period, or in what looks like a month
    ["(Tex. App.—Dallas 2005)", "Tex. App.—Dallas", 2005],
    ["(Ohio 2005)", "Ohio", 2005],
    ["(Cal. Ct. App. 1st Dist. 2005)", "Cal. Ct. App. 1st Dist.", 2005],
    ["(Me. 2005)", "Me.", 2005],
    ["(D. Or. 2005)", "D. Or.", 2005],
    ["(D.N.J. 2005)", "D.N.J.", 2005],
    ["(D. Md. 2005)", "D. Md.", 2005],
    ["(S.D. Fla. 2005)", "S.D. Fla.", 2005],
    ["(N.D. Ala. 2005)", "N.D. Ala.", 2005],
    ["(Ariz. 12 2005)", "Ariz. 12", 2005],
    // three digits are no day
    ["(Del. Ch. Mar. 123 2005)", "Del. Ch. Mar. 123", 2005],
  ])("of %j are %j and %d", (written, court, year) => {
    expect([courtOf(written), yearOf(written)]).toEqual([court, year]);
  });

  test("is the first number that may be a year", () => {
    expect(yearOf("(No. 1234, D. Me. 2005)")).toBe(2005);
    expect(yearOf("(D. Me. 1599, 2100, 1700)")).toBe(1700);
    expect(yearOf("(D. Me. 3016 2016)")).toBe(2016);
    expect(yearOf("(D. Me. 201, 2016, 2017)")).toBe(2016);
  });
});

/** The same said by patterns alone, with which they were read before the letters were. */
const MONTH_DAY =
  /(?<![,\s])[,\s]*(?:filed |decided |dated )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*\d{0,2},?$/;
function byPatterns(parenthetical: string): [string, number] {
  const year = /(?:1[6-9]|20)\d\d/.exec(parenthetical)!;
  const court = parenthetical
    .slice(1, year.index)
    .replace(/\s+/g, " ")
    .trim()
    .replace(MONTH_DAY, "")
    .replace(/(?<![,;\s])[,;\s]+$/, "")
    .replace(/(?<=\.)(?:,? [a-z]{2,20}){1,6}$/, "");
  return [court, Number(year[0])];
}

test("whatever stands there is read as by patterns", () => {
  const piece = fc.constantFrom(
    ..."9th Cir. |D. |N.D. |Cal. |Mar. |Mar |Sept.|May|June |Decem|Oct.|3|12, |123| |  |\n|,|, |;|.|filed |dated |decided |as amended |op. |M|S|é|—|16|20|19".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.constantFrom("2016", "1899", "2005"),
      (pieces, year) => {
        const written = `(${pieces.join("")}${year})`;
        const [court, number] = byPatterns(written);
        expect([courtOf(written), yearOf(written)]).toEqual([court, number]);
      },
    ),
    { numRuns: 2000 },
  );
});
