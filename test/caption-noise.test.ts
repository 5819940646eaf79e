/** What clerks, reporters and databases put at the head of an order, and what stands among the parties and names none. */
import { describe, expect, it } from "vitest";

import { linesOf } from "../grammar/caption/lines.ts";
import { isAside, isNoise, isStamp } from "../grammar/caption/noise.ts";
import { captionTokens } from "../grammar/caption/tokens.ts";

const each = (forms: string): string[][] => forms.split(" · ").map((form) => [form]);
const line = (text: string) => linesOf(captionTokens(text))[0]!;

describe("an aside among the parties", () => {
  it.each(
    each(
      "Consolidated with No. 12 · (Consolidated) · ( Consolidated with) · Related Case: · RELATED CASES: · Member Case · Member Cases: · Lead Case · And Consolidated Cases · CLASS ACTION · JURY TRIAL DEMANDED · ELECTRONICALLY FILED · DATE FILED: · USDC SDNY · NOTING DATE: MAY · NOTE ON MOTION CALENDAR · Pertains to all · ORAL ARGUMENT REQUESTED · DOC #: · DOC#:",
    ),
  )("is %s", (text) => {
    expect(isAside(line(text))).toBe(true);
  });
  it.each(
    each(
      "JANE ROE · THE CONSOLIDATED MINING COMPANY · Relations · ACME (Consolidated) · DOCTOR · MY DOC # · DOC 12",
    ),
  )("is not %s", (text) => {
    expect(isAside(line(text))).toBe(false);
  });
});

describe("noise on top", () => {
  it.each(
    each(
      "REISSUED · AUGUST TERM, 2010 · October Term · EXHIBIT A · CERTIFIED COPY · E-FILED · EFILED · FILED · ENTERED · CLERK · By: · DEPUTY · DEP. · JS-6 · JS6 · WO · O · P · C · NOT FOR PUBLICATION · Not for Citation · FOR PUBLICATION · PUBLISH · UNPUBLISHED · 990 F. Supp. 1382 · 7 F.3d 12 · 12 F. 2d 3 · SLIP COPY · SLIPCOPY · USDC · DOCUMENT · ELECTRONICALLY · DOC # · DOC#: · DATE FILED · Only the Westlaw citation · Cite as: · (Cite as: 12) · CITEAS · Page 1 · Page2 · CLASS ACTION · LEAD CASE · RECOMMENDED FOR FULL-TEXT PUBLICATION · NOT RECOMMENDED · File Name: · 10:15 am · 9:05 · Jane Roe Clerk · Jane Clerk · Jane Anna Roe Clerk · JURY TRIAL",
    ),
  )("is %s", (text) => {
    expect(isNoise(line(text))).toBe(true);
  });
  it.each(
    each(
      "JANE ROE · UNITED STATES OF AMERICA · MY EXHIBIT A · EXHIBIT AB · EXHIBIT 5 · WORLD CUP · OHIO · PEOPLE · CITY OF BANGOR · JS-A · Document Services · Class Action Fund · Cite · Page Hill · 990 F. Roe · 990 F. 4d · U F. Supp. · 1O:15 · 10:AB · 10:1 · Clerkship · Jane Roe Anna Marie Clerk · # clerk",
    ),
  )("is not %s", (text) => {
    expect(isNoise(line(text))).toBe(text === "Clerkship");
  });
});

describe("a stamp at the side", () => {
  it.each(
    each(
      "FILED · E-FILED · EFILED · ELECTRONICALLY FILED · DATE FILED: 7/8/2020 · DOC #: 12 · DOC#12 · USDC SDNY · CLERK, U.S. DISTRICT COURT · CLERK, U. S. DISTRICT COURT · CLERK, UNITED STATES · CLERK, · DEPUTY CLERK · OEFUTY CLERK · BY ROE CLERK · BY CLERK",
    ),
  )("is %s", (text) => {
    expect(isStamp(line(text).cells[0]!)).toBe(true);
  });
  it.each(
    each(
      "JANE ROE · FILED BY JANE ROE · THE FILED · CLERK OF COURT · CLERK, ROE · DEPUTY CLERKS · JANE DEPUTY CLERK · BY: JANE ROE CLERK · DOC",
    ),
  )("is not %s", (text) => {
    expect(isStamp(line(text).cells[0]!)).toBe(false);
  });
});
