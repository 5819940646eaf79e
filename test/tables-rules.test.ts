/** Sets of rules of court, from where they begin and from where they end. */
import { describe, expect, it } from "vitest";
import { ruleSetAt, ruleSetEndingAt } from "../grammar/tables/rules.ts";

describe.each([
  ["Fed. R. Civ. P.", "Fed. R. Civ. P."],
  ["FED. R. CIV. P.", "Fed. R. Civ. P."],
  ["Fed.R.Civ.P.", "Fed. R. Civ. P."],
  ["Fed R. Civ. P.", "Fed. R. Civ. P."],
  ["F.R.C.P.", "Fed. R. Civ. P."],
  ["FRCP", "Fed. R. Civ. P."],
  ["Federal Rule of Civil Procedure", "Fed. R. Civ. P."],
  ["Federal R. Civ. P.", "Fed. R. Civ. P."],
  ["Federal Rule Civil Procedure", "Fed. R. Civ. P."],
  ["Local Rule of Civil Procedure", "L. Civ. R."],
  ["Mo. R. Juv. Pro.", "Mo. R. Juv. P."],
  ["Federal Rules of Civil Procedure", "Fed. R. Civ. P."],
  ["Fed. R. Crim. P.", "Fed. R. Crim. P."],
  ["Fed. R. Evid.", "Fed. R. Evid."],
  ["FRE", "Fed. R. Evid."],
  ["FRAP", "Fed. R. App. P."],
  ["Fed. R. Bankr. P.", "Fed. R. Bankr. P."],
  ["Bankruptcy Rule", "Fed. R. Bankr. P."],
  ["Habeas Rules", "Habeas Rule"],
  ["Civ. L.R.", "Civ. L.R."],
  ["Civil Local Rule", "Civ. L.R."],
  ["L.R.", "L.R."],
  ["LR", "L.R."],
  ["Local Rule", "L.R."],
  ["Local Civil Rule", "L. Civ. R."],
  ["LCvR", "L. Civ. R."],
  ["LRCiv", "L. Civ. R."],
  ["LCR", "LCR"],
  ["D. Kan. Rule", "D. Kan. R."],
  ["E.D. Mich. LR", "E.D. Mich. L.R."],
  ["S.D. Cal. CivLR", "S.D. Cal. Civ. L.R."],
  ["W.D. Wash. LCR", "W.D. Wash. LCR"],
  ["S.D.N.Y. Local Civil Rule", "S.D.N.Y. Local Civil Rule"],
  ["D.C.COLO.LCivR", "D.C.COLO.LCivR"],
  ["9th Cir. R.", "9th Cir. R."],
  ["Sup. Ct. R.", "Sup. Ct. R."],
  ["Cal. Rules of Court", "Cal. R. Ct."],
  ["Tex. R. Civ. P.", "Tex. R. Civ. P."],
  ["Texas Rule of Civil Procedure", "Tex. R. Civ. P."],
  ["Ohio Civ. R.", "Ohio Civ. R."],
  ["Pa. R.C.P.", "Pa. R. Civ. P."],
  ["Colo. RPC", "Colo. R. Prof'l Conduct"],
  ["Model Rules of Prof'l Conduct", "Model Rules of Prof'l Conduct"],
])("%s", (written, rules) => {
  it("is found from its beginning", () =>
    expect(ruleSetAt(`${written} 12(b)`, 0)).toEqual({ end: written.length, rules }));

  it("is found from its end", () =>
    expect(ruleSetEndingAt(`see ${written} 12(b)`, written.length + 4)).toEqual({ start: 4, rules }));

  it("is found over a line break", () => {
    const broken = written.replaceAll(" ", "\n  ");
    expect(ruleSetAt(`${broken} 12(b)`, 0)).toEqual({ end: broken.length, rules });
  });
});

describe("ruleSetAt", () => {
  it.each(["Rule 12(b)", "Court 12", "Local Authority 5", "Federal 5", "Freedom", "lr 5", "Lr 5"])(
    "leaves %j",
    (text) => expect(ruleSetAt(text, 0)).toBeUndefined(),
  );

  it("reads a bounded piece of the text", () => {
    expect(ruleSetAt("Local" + " ".repeat(1_000_000) + "Rule 5", 0)).toBeUndefined();
    expect(ruleSetEndingAt("Local" + " ".repeat(1_000_000) + "Rule", 1_000_009)).toBeUndefined();
  });
});
