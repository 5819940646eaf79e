/** Courts by the names of captions and by the abbreviations of citations: what is written, and CourtListener's id. */
import { describe, expect, it } from "vitest";
import { courtIdOfAbbreviation, courtIdOfName } from "../grammar/tables/courts.ts";

describe("courtIdOfName", () => {
  it.each([
    ["UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA", "cand"],
    [
      "IN THE UNITED STATES DISTRICT COURT FOR THE EASTERN DISTRICT OF NORTH CAROLINA EASTERN DIVISION",
      "nced",
    ],
    ["United States District Court for the District of Columbia", "dcd"],
    ["UNITED STATES DISTRICT COURT\n5\nFOR THE DISTRICT OF ARIZONA", "azd"],
    ["United States District Court, N.D. Ohio, Western Division.", "ohnd"],
    ["IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF SOUTH CAROLINA", "scd"],
    ["UNITED STATES DISTRICT COURT WESTERN DISTRICT OF WASHINGTON AT TACOMA", "wawd"],
    ["UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF WEST VIRGINIA", "wvsd"],
    ["District Court of Guam", "gud"],
    ["Eastern District of New York", "nyed"],
    ["UNITED STATES BANKRUPTCY COURT FOR THE DISTRICT OF DELAWARE", "deb"],
    ["UNITED STATES BANKRUPTCY COURT DISTRICT OF ARIZONA", "arb"],
    ["United States Bankruptcy Appellate Panel of the Ninth Circuit", "bap9"],
    ["UNITED STATES COURT OF APPEALS FOR THE SIXTH CIRCUIT", "ca6"],
    ["United States Court of Appeals for the Federal Circuit", "cafc"],
    ["United States Court of Appeals\nFOR THE DISTRICT OF COLUMBIA CIRCUIT", "cadc"],
    ["SUPREME COURT OF THE UNITED STATES", "scotus"],
    ["In the United States Court of Federal Claims", "uscfc"],
    ["United States Court of International Trade", "cit"],
    ["UNITED STATES TAX COURT", "tax"],
    ["UNITED STATES JUDICIAL PANEL on MULTIDISTRICT LITIGATION", "jpml"],
    ["UNITED STATES FOREIGN INTELLIGENCE SURVEILLANCE COURT WASHINGTON, D.C.", "fisc"],
  ])("%j is %s", (name, id) => expect(courtIdOfName(name)).toBe(id));

  it.each([
    ["SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF KINGS", "nysupctkings"],
    ["SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF NEW YORK", "nysupctnewyork"],
    ["Court of Appeals of the State of New York", "ny"],
    ["Supreme Court of New York, Appellate Division, First Department", "nyappdiv"],
    ["SUPERIOR COURT OF THE STATE OF CALIFORNIA COUNTY OF LOS ANGELES", "calsuppctla"],
    ["IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA SECOND APPELLATE DISTRICT", "calctapp2d"],
    ["IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS", "illcirct"],
    [
      "IN THE CIRCUIT COURT OF THE ELEVENTH JUDICIAL CIRCUIT IN AND FOR MIAMI-DADE COUNTY, FLORIDA",
      "flacirct11mia",
    ],
    ["COURT OF COMMON PLEAS OF ALLEGHANY COUNTY, PENNSYLVANIA", "pactcomplallegh"],
    ["Superior Court of New Jersey, Appellate Division", "njsuperctappdiv"],
    ["COMMONWEALTH OF MASSACHUSETTS SUPREME JUDICIAL COURT", "mass"],
    ["SUPERIOR COURT OF WASHINGTON FOR KING COUNTY", "washsuperct"],
    ["District of Columbia Court of Appeals", "dc"],
    ["COURT OF CHANCERY OF THE STATE OF DELAWARE", "delch"],
    ["Missouri Court of Appeals, Eastern District", "moctapped"],
  ])("%j is %s", (name, id) => expect(courtIdOfName(name)).toBe(id));

  it.each([
    ["letters set apart", "U N I T E D S T A T E S D I S T R I C T C O U R T DISTRICT OF KANSAS", "ksd"],
    ["words run together", "UNITEDSTATES DISTRICTCOURT NORTHERNDISTRICT OFTEXAS", "txnd"],
    ["a misread letter", "UNITED STATES DISTRICT COURT EASTEM DISTRICT OF L0UISIANA", "laed"],
    ["a state cut short", "UNITED STATES DISTRICT COURT FOR THE EASTERN DISTRICT OF VIRGIN'!", "vaed"],
    ["a broken word", "UNITED STATES DISTRICT COURT FOR THE DISTRICT OF J<EW JERSEY", "njd"],
  ])("mends %s", (_slip, name, id) => expect(courtIdOfName(name)).toBe(id));

  it.each([
    "",
    "UNITED STATES DISTRICT COURT",
    "Supreme Court",
    "MEMORANDUM AND ORDER",
    "IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS",
    "the district court erred",
  ])("does not guess at %j", (name) => expect(courtIdOfName(name)).toBeUndefined());
});

describe("courtIdOfAbbreviation", () => {
  it.each([
    ["9th Cir.", "ca9"],
    ["2d Cir.", "ca2"],
    ["2nd Cir.", "ca2"],
    ["D.C. Cir.", "cadc"],
    ["Fed. Cir.", "cafc"],
    ["5th Cir. Unit B", "ca5"],
    ["9th Cir. BAP", "bap9"],
    ["B.A.P. 9th Cir.", "bap9"],
    ["S.D.N.Y.", "nysd"],
    ["S.D. N.Y.", "nysd"],
    ["N.D. Cal.", "cand"],
    ["N.D.Cal.", "cand"],
    ["D.D.C.", "dcd"],
    ["D. P.R.", "prd"],
    ["D. Md.", "mdd"],
    ["S.D. W. Va.", "wvsd"],
    ["E.D. Pennsylvania", "paed"],
    ["Bankr. D. Del.", "deb"],
    ["Bankr. S.D.N.Y.", "nysb"],
    ["Bankr. D. Ariz.", "arb"],
    ["Cal. Ct. App.", "calctapp"],
    ["Ct. Int'l Trade", "cit"],
    ["Fed. Cl.", "uscfc"],
    ["J.P.M.L.", "jpml"],
    ["Tex. App.—Dallas", "texapp"],
    ["Tex. App.-Houston [14th Dist.]", "texapp"],
    ["Tex. Crim. App.", "texcrimapp"],
    ["N.Y. App. Div. 1st Dep't", "nyappdiv"],
    ["N.Y. Sup. Ct.", "nysupct"],
    ["Ohio Ct. App.", "ohioctapp"],
    ["Pa. Commw. Ct.", "pacommwct"],
    ["Ga. App.", "gactapp"],
    ["D.C.", "dc"],
    ["Utah", "utah"],
    ["Mass.", "mass"],
    ["U.S.", "scotus"],
    ["D. Neb.", "ned"],
    ["Bankr. D. Neb.", "nebraskab"],
  ])("%j is %s", (abbreviation, id) => expect(courtIdOfAbbreviation(abbreviation)).toBe(id));

  it.each(["", "2005", "en banc", "per curiam", "12th Cir.", "X.D. Cal.", "Cal. Superintendent"])(
    "does not guess at %j",
    (abbreviation) => expect(courtIdOfAbbreviation(abbreviation)).toBeUndefined(),
  );
});

describe("the courts of appeals by their numbers", () => {
  const ordinals = "1st 2d 3d 4th 5th 6th 7th 8th 9th 10th 11th".split(" ");
  it.each(ordinals.map((ordinal, at) => [ordinal, at + 1] as const))("%s Cir. is ca%d", (ordinal, number) => {
    expect(courtIdOfAbbreviation(`${ordinal} Cir.`)).toBe(`ca${number}`);
    expect(courtIdOfName(`United States Court of Appeals for the ${ordinal} Circuit`)).toBe(`ca${number}`);
  });
  it.each([
    ["2nd Cir.", "ca2"],
    ["3rd Cir.", "ca3"],
    ["B.A.P. 1st Cir.", "bap1"],
    ["B.A.P. 6th Cir.", "bap6"],
    ["B.A.P. 8th Cir.", "bap8"],
    ["B.A.P. 9th Cir.", "bap9"],
    ["B.A.P. 10th Cir.", "bap10"],
    ["1th Cir.", undefined],
    ["4d Cir.", undefined],
    ["4rd Cir.", undefined],
    ["12th Cir.", undefined],
    ["B.A.P. 4th Cir.", undefined],
  ])("%s is %s", (written, id) => {
    expect(courtIdOfAbbreviation(written)).toBe(id);
  });
});

describe("bounds", () => {
  it("reads no more than the head of a name, however long it is", () => {
    const name = "UNITED STATES DISTRICT COURT DISTRICT OF KANSAS";
    expect(courtIdOfName(name + " WESTERN".repeat(100_000))).toBe("ksd");
    expect(courtIdOfName("x".repeat(1_000_000))).toBeUndefined();
    expect(courtIdOfAbbreviation("D. Kan. ".repeat(100_000))).toBe("ksd");
  });
});
