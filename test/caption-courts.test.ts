/** Courts as captions write them, beside their ids: over lines, in the words of reporters, spaced out, spoiled by scanning. */
import { describe, expect, it } from "vitest";

import { courtId, courtPlaceEnd } from "../grammar/caption/courts.ts";
import { readCaption } from "../grammar/caption/index.ts";
import { captionTokens } from "../grammar/caption/tokens.ts";

const parties = "\n\nJANE ROE,\nPlaintiff,\nv.\nJOHN DOE,\nDefendant.\n\nORDER";

/** The court of a caption, and how its name reads. */
function courtOf(written: string): { id: string | undefined; value: string } | undefined {
  const court = readCaption(written + parties).caption?.children.find((node) => node.type === "court");
  return court && { id: court.id, value: court.value };
}

describe("a court", () => {
  it.each([
    ["UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE", "med"],
    ["IN THE UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF NORTH CAROLINA", "nced"],
    ["IN THE UNITED STATES DISTRICT COURT FOR THE\nSOUTHERN DISTRICT OF MISSISSIPPI", "mssd"],
    ["UNITED STATES DISTRICT COURT\nFOR THE SOUTHERN DISTRICT OF NEW\nYORK", "nysd"],
    ["UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF N E W  Y O R K", "nynd"],
    ["UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF NEWYORK", "nywd"],
    ["UNITED STATES D I S T R I C T  C O U R T\nMIDDLE DISTRICT OF ALABAMA", "almd"],
    ["U N I T E D  S T A T E S  DISTRICT COURT\nDISTRICT  OF  NEW  HAMPSHIRE", "nhd"],
    ["UNITEDSTATES DISTRICTCOURT\nMIDDLEDISTRICTOFFLORIDA", "flmd"],
    ["NITED TATES ISTRICT OURT\nNORTHERN DISTRICT OF CALIFORNIA", "cand"],
    ["UNITED STATES DISTRICT COURT\nOF THE DISTRICT OF COLUMBIA", "dcd"],
    ["UNITED STATES DISTRICT COURT\nDISTRICT OF PUERTO RICO", "prd"],
    ["UNITED STATES DISTRICT COURT\nDISTRICT OF GUAM", "gud"],
    ["IN THE DISTRICT COURT OF THE UNITED STATES\nFOR THE DISTRICT OF SOUTH CAROLINA", "scd"],
    ["DISTRICT COURT OF THE VIRGIN ISLANDS", "vid"],
    ["UNITED STATES BANKRUPTCY COURT\nCENTRAL DISTRICT OF CALIFORNIA", "cacb"],
    ["BANKRUPTCY APPELLATE PANEL\nOF THE NINTH CIRCUIT", "bap9"],
    ["UNITED STATES COURT OF APPEALS\nFOR THE FIRST CIRCUIT", "ca1"],
    ["UNITED STATES COURT OF APPEALS\nFOR THE SECOND CIRCUIT", "ca2"],
    ["UNITED STATES COURT OF APPEALS\nFOR THE THIRD CIRCUIT", "ca3"],
    ["UNITED STATES COURT OF APPEALS\nFOR THE FOURTH CIRCUIT", "ca4"],
    ["United States Court of Appeals\nfor the Fifth Circuit", "ca5"],
    ["UNITED STATES COURT OF APPEALS\nFOR THE SIXTH CIRCUIT", "ca6"],
    ["In the\nUnited States Court of Appeals\nFor the Seventh Circuit", "ca7"],
    ["United States Court of Appeals\nFor the Eighth Circuit", "ca8"],
    ["UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT", "ca9"],
    ["UNITED STATES COURT OF APPEALS\nTENTH CIRCUIT", "ca10"],
    ["In the United States Court of Appeals\nFor the Eleventh Circuit", "ca11"],
    ["United States Court of Appeals\nFOR THE DISTRICT OF COLUMBIA CIRCUIT", "cadc"],
    ["United States Court of Appeals\nFOR THE DISTRICT OF COLUMBIA  CIRCUIT", "cadc"],
    ["UNITED STATES COURT OF APPEALS\nD.C. CIRCUIT", "cadc"],
    ["United States Court of Appeals\nfor the Federal Circuit", "cafc"],
    ["UNITED STATES COURT OF FEDERAL CLAIMS", "uscfc"],
    ["IN THE UNITED STATES COURT OF FEDERAL CLAIMS", "uscfc"],
    ["UNITED STATES COURT OF INTERNATIONAL TRADE", "cit"],
    ["UNITED STATES TAX COURT", "tax"],
    ["UNITED STATES COURT OF APPEALS\nFOR THE ARMED FORCES", "armfor"],
    ["UNITED STATES FOREIGN INTELLIGENCE SURVEILLANCE COURT", "fisc"],
    ["FOREIGN INTELLIGENCE SURVEILLANCE COURT", "fisc"],
    ["UNITED STATES FOREIGN INTELLIGENCE SURVEILLANCE COURT OF REVIEW", "fiscr"],
    ["SUPREME COURT OF THE UNITED STATES", "scotus"],
    ["SUPERIOR COURT OF THE STATE OF CALIFORNIA", "calsuperct"],
    ["IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE", "delch"],
    ["IN THE COURT OF APPEALS OF INDIANA", "indctapp"],
    ["COURT OF APPEALS OF NEW YORK", "ny"],
    ["SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS", "nysupctkings"],
    ["SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF RICHMOND", "nysupctrichmond"],
    ["COURT OF COMMON PLEAS OF PHILADELPHIA", "pactcomplphilad"],
  ])("%j is %s", (written, id) => {
    expect(courtOf(written)).toEqual({ id, value: written.replace(/\s+/g, " ") });
  });

  it.each([
    ["U.S. District Court, S.D. New York", "nysd", "U.S. District Court S.D. New York"],
    ["US DISTRICT COURT, D. Minnesota.", "mnd", "US DISTRICT COURT D. Minnesota"],
    ["U. S. DISTRICT COURT, N. D. Ohio", "ohnd", "U. S. DISTRICT COURT N. D. Ohio"],
    ["United States District Court, D of Kansas.", "ksd", "United States District Court D of Kansas"],
    ["United States Court of Appeals, D.C. Circuit.", "cadc", "United States Court of Appeals D.C. Circuit"],
    [
      "UNITED STATES, DISTRICT COURT\nDISTRICT OF UTAH",
      "utd",
      "UNITED STATES, DISTRICT COURT DISTRICT OF UTAH",
    ],
    [
      "UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF WASHINGTON\nAT TACOMA",
      "wawd",
      "UNITED STATES DISTRICT COURT WESTERN DISTRICT OF WASHINGTON",
    ],
    [
      "UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF VIRGINIA\nAlexandria Division",
      "vaed",
      "UNITED STATES DISTRICT COURT FOR THE EASTERN DISTRICT OF VIRGINIA",
    ],
    ["UNITED STATES DISTRICT COURT", undefined, "UNITED STATES DISTRICT COURT"],
  ])("%j is %s, and reads %s", (written, id, value) => {
    expect(courtOf(written)).toEqual({ id, value });
  });

  it.each(["UNITED STATES DISTRICT COURTS\nDISTRICT OF MAINE", "DISTRICT COURTHOUSE", "Unity State Court"])(
    "is not %j",
    (written) => {
      expect(courtOf(written)).toBeUndefined();
    },
  );
});

describe("a state spoiled by scanning is meant", () => {
  it.each([
    ["WESTERN DISTRICT OF WASHINGI_ON", "wawd"],
    ["DISTRICT OF J<'EW JERSEY", "njd"],
    ["DISTRICT OF HAWAI‘I", "hid"],
    ["SOUTHERN DISTRICT OF OHI0", "ohsd"],
    ["DISTRICT-OF MARYLANO", "mdd"],
    ["DISTRICT - OF  MARYLANO", "mdd"],
    ["FOR THE DISTRICT OF Minnesot@", "mnd"],
    ["DISTRICT OF R###", undefined],
    ["DISTRICT OF ###", undefined],
    ["NORTHERN DISTRICT OF JIOWA", undefined],
    ["DISTRICT OF J<ORTH DAKOTA", undefined],
    ["DISTRICT OF NEW", undefined],
    ["DISTRICT OF DEMOCRACY", undefined],
    ["EASTERN DISTRICT OF ARKAN_AS", "ared"],
    ["DISTRICT OF CALI_ORNIA", undefined],
  ])("%s", (place, id) => {
    expect(courtId(["UNITED STATES DISTRICT COURT", place])).toBe(id);
  });

  it.each([
    [["IN THE UNITED  STATES\nDISTRICT COURT", "  DISTRICT OF\n\nMAINE "], "med"],
    [["UNITED STATES DISTRICT COURT", "DISTRICT OF MAINE", "COUNTY OF PARIS"], "med"],
    [["NITED TATES ISTRICT OURT", "DISTRICT OF MARYLANO"], "mdd"],
    [["SUPREME COURT OF THE STATE OF NEW YORK", "COUNTY OF ROCKLAND"], "nysupctrcklnd"],
    [["IN THE BANKRUPTCY COURT IN THE DISTRICT OF", "MAINE"], "meb"],
    [["SUPREME COURT OF THE STATE OF NEW YORK", "COUNTY OF KINGS", "AT ALBANY"], "nysupctkings"],
    [["COURT OF NOWHERE"], undefined],
    [[], undefined],
  ])("%j is %s", (pieces, id) => {
    expect(courtId(pieces)).toBe(id);
  });
});

describe("the place of a court", () => {
  it.each([
    "FOR THE EASTERN DISTRICT OF NORTH CAROLINA‖",
    "DISTRICT OF MAINE‖\n",
    "DISTRICT OF MAINE‖, Bangor",
    "DISTRICT OF WEST VIRGINIA‖",
    "DISTRICT OF COLUMBIA CIRCUIT‖",
    "OF THE NINTH CIRCUIT‖ COURT",
    "S.D. New York‖.",
    "D. of Kansas‖",
    "DISTRICT OF WASHINGI_ON‖, SEATTLE",
    "CENTRAL DISTRICT OF GALIFORNIA‖ AND",
    "NORTHERN DISTRICT OF NEVV YORK‖",
    "DISTRICT OF MAIN‖",
    "DISTRICT OF NEW‖",
    "DISTRICT OF TEXASS‖",
    "‖NINTH CIRCUITS",
    "‖DALLAS",
    "‖D. Kansan",
    "‖District Kansas",
  ])("%j ends so", (marked) => {
    const end = marked.indexOf("‖");
    const text = marked.replace("‖", "");
    expect(courtPlaceEnd(text, 0)).toBe(end === 0 ? -1 : end);
    expect(courtPlaceEnd(`COURT ${text}`, 6)).toBe(end === 0 ? -1 : end + 6);
  });
});

describe("a division", () => {
  const first = (text: string): string =>
    captionTokens(text)
      .slice(0, 1)
      .map(({ tokenType, image }) => `${tokenType.name}: ${image}`)
      .join();

  it.each([
    "EASTERN DIVISION",
    "NORTHERN DIVISION AT COVINGTON",
    "ST. PAUL DIVISION",
    "CAMDEN VICINAGE",
    "Alexandria Division",
    "(Northern Division)",
    "AT TACOMA",
    "AT KANSAS CITY",
    "COUNTY OF NEW YORK",
  ])("is %s", (division) => {
    for (const after of ["", "\n", "  No. 5", "."])
      expect(first(division + after)).toBe(`CourtDivision: ${division}`);
  });

  it.each(["EASTERN DIVISION OF PARKS", "AT LAW AND EQUITY ROE", "at Tacoma", "Division"])(
    "is not %s",
    (words) => {
      expect(first(words)).not.toMatch("CourtDivision");
    },
  );
});
