/** What a cell of a caption is by its own words, and which lines hold a party's role as a caption does. */
import { describe, expect, it } from "vitest";

import { isPartyLine, kindOf } from "../grammar/caption/cells.ts";
import { linesOf } from "../grammar/caption/lines.ts";
import { captionTokens } from "../grammar/caption/tokens.ts";

const lineOf = (text: string) => linesOf(captionTokens(text))[0]!;
const firstKind = (text: string): string => kindOf(lineOf(text).cells[0]!);

/** Each kind of cell, and how it may be written. */
const kinds: Record<string, string[]> = {
  court: ["UNITED STATES DISTRICT COURT", "DISTRICT OF MAINE", "EASTERN DIVISION"],
  number: ["Case No. 12-cv-345", "12-cv-345"],
  date: [
    "May 3, 2018",
    "Decided: May 3, 2018",
    "Filed May 3, 2018",
    "Dated: May 3, 2018",
    "Entered May 3, 2018",
  ],
  judge: ["Hon. Jane Roe"],
  docket: ["Re: ECF No. 12", "[ECF No. 12]"],
  versus: ["v.", "vs."],
  rule: ["----------"],
  role: [
    "Plaintiff",
    "Plaintiff,",
    "Plaintiff.",
    "Plaintiffs:",
    "Plaintiff 1",
    "Plaintiff;",
    "Plaintiff and",
    "Plaintiff v.",
    "Plaintiff on behalf of others",
    "Plaintiff, and",
    "Plaintiff, v.",
    "Plaintiff, (d)",
    "Plaintiff, individually",
    "Plaintiff, Defendant",
    "Plaintiff, JOHN",
    "Plaintiff,    John",
  ],
  author: [
    "NEWSOM, Circuit Judge:",
    "JANE ROE, Circuit Judge",
    "JANE ROE, D.J.",
    "ROE, C.J.",
    "ROE, S.J",
    "ROE, J.",
    "ROE, J.:",
    "ROE, U.S.D.J.",
  ],
  title: [
    "ORDER",
    "ORDER GRANTING MOTION",
    "[ORDER GRANTING MOTION]",
    "[PROPOSED] ORDER",
    "ORDER of May 3, 2018",
    "ORDER BY JUDGE JANE ROE",
  ],
  words: [
    "JANE ROE",
    "Jane Roe",
    "Plaintiff’s",
    "Plaintiff (JOHN)",
    "Plaintiff, John",
    "Plaintiff John Roe filed",
    "Plaintiff Jane Roe, Circuit Judge",
    "Filed this day of all May 3, 2018",
    "Amended May 3, 2018",
    "ROE, J",
    "ROE, M.J.",
    "JANE ROE, D.J. of the said city court here",
    "GRANTING MOTION",
    "GRANTING PEARS AND PLUMS",
    "12 Pears",
  ],
};

describe.each(Object.entries(kinds))("a cell is of the kind %s", (kind, written) => {
  it.each(written)("%j", (text) => {
    expect(firstKind(text)).toBe(kind);
  });
});

describe("a line of parties", () => {
  it.each([
    "v.",
    "JANE ROE v. JOHN DOE",
    "Plaintiff",
    "Plaintiff, and",
    "JANE ROE, Plaintiff",
    "JANE ROE, Plaintiff,",
    "JANE ROE, Plaintiff.",
    "JANE ROE, Plaintiff;",
    "JANE ROE, et al. Plaintiffs,",
  ])("is %j", (text) => {
    expect(isPartyLine(lineOf(text))).toBe(true);
  });

  it.each([
    "JANE ROE",
    "JANE ROE, Plaintiff John",
    "JANE ROE, Plaintiff:",
    "JANE ROE Plaintiff,",
    "JANE ROE; Plaintiff,",
    "JANE ROE and Plaintiff,",
    "JANE ROE, the Plaintiff,",
    "The Plaintiff",
    "The Plaintiff, ROE",
  ])("is not %j", (text) => {
    expect(isPartyLine(lineOf(text))).toBe(false);
  });
});
