/** Sets of rules and the places before them as courts write them: of circuits, districts and states, abbreviated or spelled out. */
import { describe, expect, it } from "vitest";
import { courtPlaceAt, courtPlaceEndingAt, stateAt } from "../grammar/tables/places.ts";
import { ruleSetAt, ruleSetEndingAt } from "../grammar/tables/rules.ts";

describe("a set of rules", () => {
  const nameOf = (text: string) => text.replace(/ [\d.]+$/, "");

  it.each([
    ["N.D. Cal. Civ. L.R. 7", "N.D. Cal. Civ. L.R."],
    ["N.D. Cal. L.R. 7", "N.D. Cal. L.R."],
    ["S.D. Cal. CivLR 7", "S.D. Cal. Civ. L.R."],
    ["N.D. Ga. LR 7", "N.D. Ga. L.R."],
    ["E.D. Wis. Civ. L.R. 7", "E.D. Wis. Civ. L.R."],
    ["D. Nev. LR 7", "D. Nev. L.R."],
    ["D. Kan. Rule 7", "D. Kan. R."],
    ["D. Mass. Local Rule 7", "D. Mass. Local Rule"],
    ["M.D. Fla. Local Rule 7", "M.D. Fla. Local Rule"],
    ["9th Cir. R. 36", "9th Cir. R."],
    ["9th Cir. Rule 36", "9th Cir. R."],
    ["Fed. Cir. R. 36", "Fed. Cir. R."],
    ["D.C. Cir. R. 36", "D.C. Cir. R."],
    ["11th Cir. R. 36", "11th Cir. R."],
    ["Ohio R. Civ. P. 12", "Ohio R. Civ. P."],
    ["Ohio Civ. R. 12", "Ohio Civ. R."],
    ["Ohio Evid. R. 12", "Ohio R. Evid."],
    ["Tex. R. App. P. 12", "Tex. R. App. P."],
    ["TEX. R. APP. P. 12", "Tex. R. App. P."],
    ["Texas Rules of Evidence 12", "Tex. R. Evid."],
    ["Texas Rule of Appellate Procedure 12", "Tex. R. App. P."],
    ["Ky. R. Civ. P. 12", "Ky. R. Civ. P."],
    ["N.Y. R. Evid. 12", "N.Y. R. Evid."],
    ["NY R. Evid. 12", "N.Y. R. Evid."],
    ["Cal. R. Ct. 8", "Cal. R. Ct."],
    ["California Rules of Court 8", "Cal. R. Ct."],
    ["Minn. R. Civ. P. 12", "Minn. R. Civ. P."],
    ["Fed. R. Civ. P. 12", "Fed. R. Civ. P."],
    ["FED. R. CIV. P. 12", "Fed. R. Civ. P."],
    ["Fed. Rules Civ. Proc. 12", "Fed. R. Civ. P."],
    ["F.R.Civ.P. 12", "Fed. R. Civ. P."],
    ["F. R. Civ. P. 12", "Fed. R. Civ. P."],
    ["FRCrP 11", "Fed. R. Crim. P."],
    ["FRE 702", "Fed. R. Evid."],
    ["LR 7", "L.R."],
    ["L.R. 7", "L.R."],
    ["L. R. 7", "L.R."],
    ["LCvR 7", "L. Civ. R."],
    ["LCVR 7", "L. Civ. R."],
    ["LCrR 7", "L. Crim. R."],
    ["LBR 7", "LBR"],
    ["Local Rule 7", "L.R."],
    ["Local Rules 7", "L.R."],
    ["Local Bankruptcy Rule 7", "LBR"],
    ["Local Patent Rule 7", "L. Pat. R."],
    ["Loc. R. 7", "L.R."],
    ["Supreme Court Rule 10", "Sup. Ct. R."],
    ["Sup. Ct. R. 10", "Sup. Ct. R."],
    ["Habeas Rule 4", "Habeas Rule"],
    ["JPML Rule 7", "J.P.M.L. R."],
    ["Model Rule 1.7", "Model Rules of Prof'l Conduct"],
    ["Model Rules of Professional Conduct 1.7", "Model Rules of Prof'l Conduct"],
  ])("%j, from either end, is %s", (text, rules) => {
    const name = nameOf(text);
    expect(ruleSetAt(text, 0)).toEqual({ end: name.length, rules });
    expect(ruleSetEndingAt(text, name.length)).toEqual({ start: 0, rules });
  });

  it.each([
    ["See S.D. Cal. CivLR 7.1", "S.D. Cal. CivLR", "S.D. Cal. Civ. L.R."],
    ["See Cal. L.R. 7", "Cal. L.R.", "Cal. L.R."],
    ["See LR 7", "LR", "L.R."],
    ["in L.R. 7", "L.R.", "L.R."],
    ["in Cal L.R. 7", "Cal L.R.", "Cal. L.R."],
    ["the d. L.R. 7", "L.R.", "L.R."],
  ])("%j ends in %j, %s", (text, taken, rules) => {
    expect(ruleSetAt(text, 0)).toBeUndefined();
    expect(ruleSetEndingAt(text, nameOf(text).length)).toEqual({ start: text.indexOf(taken), rules });
  });

  it.each(["fed. R. Civ. P. 12", "Fre 702", "Lr 7", "lr 7", "lcvr 7", "local rule 7", "Rule 7"])(
    "%j is none",
    (text) => {
      expect(ruleSetAt(text, 0)).toBeUndefined();
      expect(ruleSetEndingAt(text, nameOf(text).length)).toBeUndefined();
    },
  );

  it.each(["Federal Rules of Civil Procedure", "Federal Rules of Evidence", "Local Rule", "Local Rules"])(
    "%s leaves the period that ends the sentence",
    (name) => expect(ruleSetAt(`${name}. The motion is denied.`, 0)?.end).toBe(name.length),
  );
});

describe("a place", () => {
  it.each([
    ["Texas", "Tex.", "Tex."],
    ["Tex.", "Tex.", "Tex."],
    ["TEX.", "Tex.", "Tex."],
    ["New York", "N.Y.", "N.Y."],
    ["New  York", "N.Y.", "N.Y."],
    ["NEW YORK", "N.Y.", "N.Y."],
    ["N.Y.", "N.Y.", "N.Y."],
    ["N. Y.", "N.Y.", "N.Y."],
    ["NY", "N.Y.", "N.Y."],
    ["W. Va.", "W. Va.", "W. Va."],
    ["West Virginia", "W. Va.", "W. Va."],
    ["WEST VIRGINIA", "W. Va.", "W. Va."],
    ["S.D. Cal.", "S.D. Cal.", undefined],
    ["S. D. Cal.", "S.D. Cal.", undefined],
    ["S.D.N.Y.", "S.D.N.Y.", undefined],
    ["SDNY", "S.D.N.Y.", undefined],
    ["S.D. N.Y.", "S.D.N.Y.", undefined],
    ["D. Me.", "D. Me.", undefined],
    ["D.N.J.", "D.N.J.", undefined],
    ["D.C.", "D.C.", "D.C."],
    ["D.D.C.", "D.D.C.", undefined],
    ["9th Cir.", "9th Cir.", undefined],
    ["2d Cir.", "2d Cir.", undefined],
    ["1st Cir.", "1st Cir.", undefined],
    ["Fed. Cir.", "Fed. Cir.", undefined],
    ["Hawai'i", "Haw.", "Haw."],
    ["Hawai’i", "Haw.", "Haw."],
    ["Penna.", "Pa.", "Pa."],
    ["Or.", "Or.", "Or."],
    ["OR", "Or.", "Or."],
    ["Or", "Or.", "Or."],
    ["Md", "Md.", "Md."],
    ["Md.", "Md.", "Md."],
    ["MD", "Md.", "Md."],
    ["Maine", "Me.", "Me."],
    ["Wash.", "Wash.", "Wash."],
  ])("%j is %s", (name, place, state) => {
    const text = `${name} 12`;
    expect(courtPlaceAt(text, 0)).toEqual({ start: 0, end: name.length, place });
    expect(courtPlaceEndingAt(text, name.length)).toEqual({ start: 0, end: name.length, place });
    const found = stateAt(text, 0);
    expect(found?.end === name.length ? found.place : undefined).toBe(state);
  });

  it.each(["tex.", "TX", "ny", "Cir.", "Washing"])("%j is none", (name) => {
    expect(courtPlaceAt(`${name} 12`, 0)).toBeUndefined();
    expect(courtPlaceEndingAt(`${name} 12`, name.length)).toBeUndefined();
  });
});
