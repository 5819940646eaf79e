/** The federal judicial districts, each by its name in a caption and its short form, and its bankruptcy court. */
import { describe, expect, it } from "vitest";
import { bankruptcyCourt } from "../grammar/tables/court-rows.ts";
import { courtIdOfAbbreviation, courtIdOfName } from "../grammar/tables/courts.ts";
import { states } from "../grammar/tables/states.ts";

describe("every district", () => {
  const words = {
    n: "NORTHERN ",
    s: "SOUTHERN ",
    e: "EASTERN ",
    w: "WESTERN ",
    c: "CENTRAL ",
    m: "MIDDLE ",
    "": "",
  };
  const districts = states().flatMap(({ name, abbreviations, districts }) =>
    [...districts].map(([direction, id]) => {
      const place = `${words[direction as keyof typeof words]}DISTRICT OF ${name.toUpperCase()}`;
      return { place, form: `${direction.toUpperCase()}${direction && "."}D. ${abbreviations[0]}`, id };
    }),
  );

  it("there are ninety-four", () => expect(districts).toHaveLength(94));

  it.each(districts)("$place is $id", ({ place, form, id }) => {
    expect(courtIdOfName(`UNITED STATES DISTRICT COURT ${place}`)).toBe(id);
    expect(courtIdOfName(`UNITED STATES BANKRUPTCY COURT ${place}`)).toBe(bankruptcyCourt(id));
    expect(courtIdOfAbbreviation(form)).toBe(id);
    expect(courtIdOfAbbreviation(`Bankr. ${form}`)).toBe(bankruptcyCourt(id));
  });

  it.each([
    ["nysd", "nysb"],
    ["nmid", "nmib"],
    ["azd", "arb"],
    ["ned", "nebraskab"],
    ["nyd", undefined],
    ["wisd", undefined],
    ["illinoisd", undefined],
    ["southcarolinaed", undefined],
  ])("the bankruptcy court of %s is %s", (district, id) => expect(bankruptcyCourt(district)).toBe(id));
});
