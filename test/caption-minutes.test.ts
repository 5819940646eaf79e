/** The captions of minutes: what their labels name, and where their parts end. */
import { describe, expect, it } from "vitest";

import { linesOf } from "../grammar/caption/lines.ts";
import { minutesOf } from "../grammar/caption/minutes.ts";
import { titleText } from "../grammar/caption/title.ts";
import { captionTokens } from "../grammar/caption/tokens.ts";

const top = `UNITED STATES DISTRICT COURT
CENTRAL DISTRICT OF CALIFORNIA
CIVIL MINUTES – GENERAL
Case No. CV 09-3664-VBF   Date: September 9, 2010
`;

/** The words of the parties, the title, and the last line of the caption. */
function read(minutes: string): string[] | undefined {
  const text = top + minutes;
  const lines = linesOf(captionTokens(text));
  const found = minutesOf(lines, lines.length);
  const words = found?.parties.map((token) => token.image).join(" ");
  return found && [words ?? "", titleText(found.title), text.slice(0, found.end).split("\n").at(-1) ?? ""];
}

describe("minutes", () => {
  it.each([
    [
      "Title: Jane Roe v. John Doe, et al.\nPresent: Honorable JANE POE, U.S. DISTRICT JUDGE\nProceedings: (IN CHAMBERS) ORDER DENYING MOTION TO DISMISS",
      ["Jane Roe v. John Doe , et al.", "ORDER DENYING MOTION TO DISMISS"],
    ],
    [
      "Title Jane Roe v. John Doe  Page 1 of 28\nPRESENT:\nProceedings: ORDER RE: SANCTIONS (Doc. 12)\nAND COSTS\n\nThe parties",
      ["Jane Roe v. John Doe", "ORDER RE: SANCTIONS AND COSTS", "AND COSTS"],
    ],
    [
      "Case Name: Jane Roe v. John Doe\nPresent: Hon. JANE POE\nPROCEEDINGS: IN CHAMBERS – ORDER GRANTING REMAND",
      ["Jane Roe v. John Doe", "ORDER GRANTING REMAND"],
    ],
    [
      "CASE TITLE : Jane Roe v. John Doe\nCity of Bangor\nDeputy Clerk: Poe\nDocket Entry: ORDER (1) GRANTING MOTION; (2) SETTING HEARING",
      ["Jane Roe v. John Doe City of Bangor", "ORDER (1) GRANTING MOTION; (2) SETTING HEARING"],
    ],
    [
      "Case: Jane Roe v. John Doe\nMaine\nAttorneys for Plaintiff:\nPROCEEDING: [IN CHAMBERS] JUDGMENT",
      ["Jane Roe v. John Doe Maine", "JUDGMENT"],
    ],
    [
      "Jane Roe v. John Doe\nCourtroom Deputy: Poe\nPROCEEDINGS: -- ORDER OF REMAND IN CHAMBERS",
      ["Jane Roe v. John Doe", "ORDER OF REMAND IN CHAMBERS"],
    ],
    [
      "Name: Jane Roe v. John Doe   Case No. 10-cv-100\nBy: Poe\nProceedings: (In Chambers:) — ORDER",
      ["Jane Roe v. John Doe", "ORDER"],
    ],
    [
      "Title: Jane Roe v. John Doe\nJUDGE POE\nNone Present\nPROCEEDINGS (IN CHAMBERS): RULING ON MOTION\nPLAINTIFF’S MOTION FOR FEES\nI. BACKGROUND",
      ["Jane Roe v. John Doe", "RULING ON MOTION PLAINTIFF’S MOTION FOR FEES", "PLAINTIFF’S MOTION FOR FEES"],
    ],
    [
      "Title: Jane Roe v. John Doe\nHON. POE\nPROCEEDINGS: ORDER ON\nONE\nTWO\nTHREE\nFOUR\nFIVE\nSIX\nSEVEN\nEIGHT",
      ["Jane Roe v. John Doe", "ORDER ON ONE TWO THREE FOUR FIVE SIX SEVEN", "SEVEN"],
    ],
    [
      "Title: Jane Roe v. John Doe\nPresent: Hon. POE\nPROCEEDINGS: ORDER ON MOTION\nThe court has read the papers of both of the parties",
      ["Jane Roe v. John Doe", "ORDER ON MOTION", "PROCEEDINGS: ORDER ON MOTION"],
    ],
    [
      "Title: Jane Roe v. John Doe\nand others\nand more\nand yet more\nORDER GRANTING",
      ["Jane Roe v. John Doe and others and more", "", "Title: Jane Roe v. John Doe"],
    ],
    [
      "Present: Hon. POE\nTitle: Jane Roe v. John Doe\nand others\nPROCEEDINGS: ORDER",
      ["Jane Roe v. John Doe and others", "ORDER"],
    ],
    [
      "Jane Poe v. John Poe\nTitle: Jane Roe v. John Doe\nPresent: Hon. POE\nProceedings: ORDER",
      ["Jane Roe v. John Doe", "ORDER"],
    ],
    ["Title: Homepage v. Pagel\nPresent: Hon. POE\nProceedings: (ORDER)", ["Homepage v. Pagel", "(ORDER)"]],
    [
      "Title: Entryway v. Untitled\nRepresented by ROE\nPresent: Hon. POE\nProceedings: ORDER FOR ALL DAYS OF MAY IN CHAMBERS OF POE",
      ["Entryway v. Untitled Represented by ROE", "ORDER FOR ALL DAYS OF MAY IN CHAMBERS OF POE"],
    ],
    [
      "Title Name v. Doe\nPresent: Hon. POE\nProceedings: ORDER AT CHAMBERS AND ELSEWHERE",
      ["v. Doe", "ORDER AT CHAMBERS AND ELSEWHERE"],
    ],
    [
      "Lowercase v. John Doe\nPresent: Hon. POE\nProceedings: BEGIN CHAMBERS ORDER",
      ["Lowercase v. John Doe", "BEGIN CHAMBERS ORDER"],
    ],
    [
      "Casework v. John Doe\nPresent: Hon. POE\nProceedings: : – (1) MOTION GRANTED",
      ["Casework v. John Doe", "(1) MOTION GRANTED"],
    ],
    [
      "Titleist v. John Doe\nPresent: Hon. POE\nMore proceedings: ORDER",
      ["Titleist v. John Doe", "", "Present: Hon. POE"],
    ],
    [
      "Title: Jane Roe v. John Doe\nPresent: Hon. POE\nProceedings: I. ORDER\n\nORDER TWO",
      ["Jane Roe v. John Doe", "I. ORDER", "Proceedings: I. ORDER"],
    ],
    [
      "Title: Jane Roe v. John Doe\nPresent: Hon. POE\nAttorneys: None",
      ["Jane Roe v. John Doe", "", "Present: Hon. POE"],
    ],
    [
      "Title: Jane Roe v. John Doe\nPresent: Hon. POE\nPROCEEDINGS: (IN CHAMBERS)",
      ["Jane Roe v. John Doe", "", "PROCEEDINGS: (IN CHAMBERS)"],
    ],
  ])("%j", (minutes, expected) => {
    expect(read(minutes)).toEqual([...expected, minutes.split("\n").at(-1)].slice(0, 3));
  });

  it("need parties", () => {
    expect(read("Present: Hon. POE\nProceedings: ORDER")).toBeUndefined();
  });

  it("end where the body begins", () => {
    const lines = linesOf(captionTokens(`${top}Present: Hon. POE\nTitle: Jane Roe v. John Doe`));
    expect(minutesOf(lines, lines.length - 1)).toBeUndefined();
  });

  const isMinutes = (head: string): boolean => {
    const lines = linesOf(captionTokens(`${head}\nJane Roe v. John Doe\nPresent: Hon. Poe`));
    return minutesOf(lines, lines.length) !== undefined;
  };

  it.each([
    "CIVIL MINUTES",
    "CRIMINAL MINUTES – GENERAL",
    "MINUTES",
    "MINUTE",
    "CIVILMINUTES",
    "ORDER\nMINUTE ORDER",
    "IN RE MINUTE ENTRY",
  ])("are called %j", (head) => {
    expect(isMinutes(head)).toBe(true);
  });

  it.each(["MY MINUTES", "MINUTEMEN", "ORDER", `${"ROE\n".repeat(14)}MINUTES`])(
    "are not called %j",
    (head) => {
      expect(isMinutes(head)).toBe(false);
    },
  );
});
