/** The ends of orders, beside who signed them and when. Names are made up. */
import { describe, expect, it } from "vitest";

import { readSignature } from "../grammar/signature/index.ts";
import { parse } from "../src/parse.ts";
import { selectAll } from "../src/query/index.ts";
import type { Order } from "../src/tree/index.ts";
import "../src/vitest/index.ts";

const body =
  "For the reasons stated above, the motion of the defendants to dismiss the complaint is hereby granted in its entirety.\n\n";

/** What the end of an order says: who signed it, as what, and when. */
interface Expected {
  judge?: string;
  title?: string;
  dates: string[];
}

/** Fails unless the end of an order says this and no more. */
function expectSignature(end: string, { judge, title, dates }: Expected, start = ""): void {
  const source = start + body + end;
  const tree = parse(source, { from: "text" });
  expect({ tree, source }).toHaveNode("signature", { judge, judgeTitle: title });
  expect(datesOf(tree)).toEqual(dates);
}

/** The ISO dates of the signature of an order. */
function datesOf(tree: Order): string[] {
  return selectAll("signature > date", tree).map(({ iso }) => iso);
}

describe("a signature", () => {
  it.each([
    [
      "IT IS SO ORDERED.\nDated: November 21, 2014\n______________________\nYVONNE GONZALES ROSE\nUNITED STATES DISTRICT COURT\n",
      { judge: "YVONNE GONZALES ROSE", dates: ["2014-11-21"] },
    ],
    ["ENTER: May 13, 2025\n", { dates: ["2025-05-13"] }],
    [
      "SIGNED this 17th day of March, 2015.\n\n__________________________\nZaacckk HHaattoonn\nUnited States Magistrate Judge\n",
      { judge: "Zack Haton", title: "United States Magistrate Judge", dates: ["2015-03-17"] },
    ],
    [
      "Signed in Baton Rouge, Louisiana, on April 29, 2015.\nS\nJUDGE JOHN W. deGRAVES\nUNITED STATES DISTRICT COURT\n",
      { judge: "JOHN W. deGRAVES", dates: ["2015-04-29"] },
    ],
    [
      "IT IS SO ORDERED.\nDated:  April 17, 2017\n\n______________________________________\nJON S. TIERNEY\nUnited States District Judge",
      { judge: "JON S. TIERNEY", title: "United States District Judge", dates: ["2017-04-17"] },
    ],
    [
      "SO ORDERED.\n/s/                                   \nPAUL L. FREED\nUnited States District Judge\nDATE:  March 28, 2007",
      { judge: "PAUL L. FREED", title: "United States District Judge", dates: ["2007-03-28"] },
    ],
    [
      "IT IS SO ORDERED this 31st day of March, 2020.\n\n              _____s/ John W. Broome_____________\n              JOHN W. BROOME\n              UNITED STATES DISTRICT JUDGE",
      { judge: "John W. Broome", title: "UNITED STATES DISTRICT JUDGE", dates: ["2020-03-31"] },
    ],
    [
      "IT IS SO ORDERED.\ns\nJanet B. Arter, U.S.D.J.\nDated at New Haven, Connecticut this 20th day of July 2020.",
      { judge: "Janet B. Arter", title: "U.S.D.J.", dates: ["2020-07-20"] },
    ],
    [
      "DATED December 29, 2020\nBY THE COURT:\n__________________________\nPHILIP A. BRIM\nChief United States District Judge",
      { judge: "PHILIP A. BRIM", title: "Chief United States District Judge", dates: ["2020-12-29"] },
    ],
    [
      "Date:  8/22/12       s/ Timothy S. Blake        \nTimothy S. Blake\nUnited States District Judge",
      { judge: "Timothy S. Blake", title: "United States District Judge", dates: ["2012-08-22"] },
    ],
    [
      "Baton Rouge, Louisiana the 22nd day of December, 2014.\n\n   S\nJUDGE SHELLEY D. DICKS\n\nUNITED STATES DISTRICT COURT\nMIDDLE DISTRICT OF LOUISIANA",
      { judge: "SHELLEY D. DICKS", dates: ["2014-12-22"] },
    ],
    [
      "ENTERED:\n\n                           \n                Honorable Edmond E. Chase\n                United States District Judge\n\nDATE: August 22, 2020",
      { judge: "Edmond E. Chase", title: "United States District Judge", dates: ["2020-08-22"] },
    ],
    [
      "DONE AND ORDERED this eleventh day of September, 2006.\n   s/ Stephan P. Mickel\nStephan P. Mickel\nUnited States District Judge",
      { judge: "Stephan P. Mickel", title: "United States District Judge", dates: ["2006-09-11"] },
    ],
    [
      "SO ORDERED on January 31, 2018.\n        s/Mark E. Walkers\n          United States District Judge",
      { judge: "Mark E. Walkers", title: "United States District Judge", dates: ["2018-01-31"] },
    ],
    [
      "DATED:  June 21, 2007\n\nHON. DANA M. SABLE\nUnited States District Judge\ncc:  all parties;\nJudge Lewis",
      { judge: "DANA M. SABLE", title: "United States District Judge", dates: ["2007-06-21"] },
    ],
    [
      "SO ORDERED.\n                  /s/ William G. Young\nWILLIAM G. YOUNG\nJUDGE\nof the\nUNITED STATES9",
      { judge: "William G. Young", title: "JUDGE of the UNITED STATES", dates: [] },
    ],
    [
      "Dated: July 19, 2018          __________________________________\nNew York, New York   JESSE M. FURMAN\n         United States District Judge",
      { judge: "JESSE M. FURMAN", title: "United States District Judge", dates: ["2018-07-19"] },
    ],
    [
      "BY THE COURT:\n\n/s/ John R. Padua\n____________________________\nJohn R. Padua, J.",
      { judge: "John R. Padua", title: "J.", dates: [] },
    ],
    [
      "It is so ORDERED.\n__________________________________________________\nZZaacckk HHaawwtthhoorrnn\nUUnniitteedd SSttaatteess DDiissttrriicctt JJuuddggee",
      { judge: "Zack Hawthorn", title: "United States District Judge", dates: [] },
    ],
  ])("%j", (end, expected) => {
    expectSignature(end, expected);
  });

  it.each([
    ["This the 15th day of July 2025.", ["2025-07-15"]],
    ["SO ORDERED.  This jJ_ day of April2015.\nChief United States District Judge", ["2015-04"]],
    ["SIGNED this  day of December, 2006.", ["2006-12"]],
    ["IT IS SO ORDERED.\n\nDated: April 26, 2016", ["2016-04-26"]],
    ["DONE AND ORDERED in Chambers in Miami, Florida, on this 28th day of July, \n2025.", ["2025-07-28"]],
    [
      "19th\nNew Orleans, Louisiana, this ___ day of August, 2013.\n_____________\nUNITED STATES DISTRICT JUDGE",
      ["2013-08-19"],
    ],
    ["Dated this _1_s_t_ day of September 2020.\nAnn Aikens\nUnited States District Judge", ["2020-09-01"]],
  ])("may have a date and no name: %j", (end, dates) => {
    expect(datesOf(parse(body + end, { from: "text" }))).toEqual(dates);
  });

  it("is not the clerk's, nor a lawyer's", () => {
    expectSignature(
      "IT IS ORDERED.\nS/Victoria A. Robbins\nVictoria A. Robbins\nUnited States District Judge\nDated:  December 5, 2013\n\n" +
        "The undersigned certifies that a copy of\nthis document was served on the\nattorneys of record by electronic means\n\nS/Linda Vert\nDeputy Clerk",
      { judge: "Victoria A. Robbins", title: "United States District Judge", dates: ["2013-12-05"] },
    );
  });

  it("may stand far from the end, before attachments", () => {
    const attachment =
      "\n\nATTACHMENT A\n\n" +
      "The provider shall keep records of each visit of each patient in its care.\n".repeat(80);
    const end =
      "SO ORDERED.\n\n_______________\nROSA DIAZ\nUnited States District Judge\n\nDated: May 3, 2018";
    expectSignature(end + attachment, {
      judge: "ROSA DIAZ",
      title: "United States District Judge",
      dates: ["2018-05-03"],
    });
  });

  it("takes the date of the caption where the end has none", () => {
    const caption =
      "UNITED STATES DISTRICT COURT\nDISTRICT OF MASSACHUSETTS\n\nANN ADAMS,\nPlaintiff,\nv.   Civil Action No. 25-12249-WGY\nBOB BAKER,\nDefendant.\n\nYOUNG, D.J.  September 17, 2025\n\nORDER\n\n";
    const end = "SO ORDERED.\n/s/ William G. Young\nWILLIAM G. YOUNG\nJUDGE";
    expectSignature(end, { judge: "William G. Young", title: "JUDGE", dates: ["2025-09-17"] }, caption);
  });

  it("takes the author of an opinion that no one signed", () => {
    const caption =
      "United States Court of Appeals\nFor the Eleventh Circuit\n____________________\nNo. 21-12355\n____________________\nACME, LLC,\nPlaintiff-Appellee,\nversus\nSTATE OF FLORIDA,\nDefendant-Appellant.\n____________________\n" +
      "Appeal from the United States District Court\nfor the Northern District of Florida\nFiled: May 23, 2022\n____________________\nBefore NEWSMAN, TJOF, and CARNES, Circuit Judges.\nNEWSMAN, Circuit Judge:\n\n";
    expectSignature(
      "AFFIRMED.",
      { judge: "NEWSMAN", title: "Circuit Judge", dates: ["2022-05-23"] },
      caption,
    );
  });

  it("is of the author named over two lines", () => {
    const caption =
      "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF NEW YORK\n\nSARAH BARR,\nPlaintiff,\n- v -   Civ. No. 9:20-CV-0537\nROBERT MACK, et al.,\nDefendants.\n\nDANIEL J. STEW\nUnited States Magistrate Judge\n\nREPORT-RECOMMENDATION and ORDER\n\n";
    expectSignature(
      "Dated: March 11, 2021\n       Albany, New York\n",
      { judge: "DANIEL J. STEW", title: "United States Magistrate Judge", dates: ["2021-03-11"] },
      caption,
    );
  });

  it("is dated where an order of Pennsylvania begins", () => {
    const opening =
      "ORDER\n\nAND NOW, this 12th day of June, 2002, upon consideration of the motion, it is ORDERED that it is granted.\n\n";
    expectSignature(
      "BY THE COURT:\n\nBerle M. Shill, J.",
      { judge: "Berle M. Shill", title: "J.", dates: ["2002-06-12"] },
      opening,
    );
  });

  it("stands where it says", () => {
    const flat =
      body + "IT IS SO ORDERED.\n\nDated: April 26, 2016\n\nDONNA M. RYE\nUnited States Magistrate Judge\n";
    const { signature, start } = readSignature(flat, 0);
    expect(flat.slice(start)).toMatch(/^IT IS SO ORDERED/);
    expect(flat.slice(start, signature?.position.end.offset)).toMatch(/Judge$/);
    const [date] = signature?.children ?? [];
    expect(flat.slice(date?.position.start.offset, date?.position.end.offset)).toBe("April 26, 2016");
  });

  it.each(["", "\n", "JUDGE", "/s/", "Dated:", "Dated: ____", "¶“”é🙂\u0000", "_".repeat(500)])(
    "takes any text: %j",
    (odd) => {
      expect(() => readSignature(odd, 0)).not.toThrow();
    },
  );
});
