/** Signals before citations (Bluebook rule 1.2), and words that only look like one. */
import { expect, test } from "vitest";
import { citations } from "../src/citations.ts";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";

test.each([
  ["See Dkt. 12 at 3.", ["See"]],
  ["The claim fails, see also 28 U.S.C. § 1331.", ["see also"]],
  ["Cf. Roe v. Doe, 550 U.S. 544 (2007).", ["Cf."]],
  ["See, e.g., ECF No. 12; but see ECF No. 14.", ["See, e.g.,", "but see"]],
  ["Compare ECF No. 12 at 3, with ECF No. 14 at 7.", ["Compare", "with"]],
  ["Compare Fed. R. Civ. P. 24(b) with Fed. R. Civ. P. 24(a).", ["Compare", "with"]],
  ["Compare Roe v. Doe, 550 U.S. 544 (2007) with Doe v. Roe, 551 U.S. 1 (2008).", ["Compare", "with"]],
  ["In accordance with 28 U.S.C. § 636(b)(1), the judge reports.", [undefined]],
  ["The motion does not comply with Local Rule 7-1.", [undefined]],
  ["Plaintiff refiled it with ECF No. 43.", [undefined]],
])("%s", (text, signals) => {
  const records = citations(resolve(parse(text, { from: "text" })), { source: text });
  expect(records.map((record) => ("signal" in record ? record.signal : undefined))).toEqual(signals);
});
