/** Captions as courts write them, beside what is read in them. Parties and numbers are made up. */
import { describe, expect, it } from "vitest";

import { parse } from "../src/parse.ts";
import type { ExpectedParty } from "../src/matchers/index.ts";
import { selectAll } from "../src/query/index.ts";
import type { PartyRole } from "../src/tree/index.ts";
import "../src/vitest/index.ts";
import { readCaption } from "../grammar/caption/index.ts";

const body =
  "\n\nBefore the court is the motion of the defendants to dismiss the complaint for failure to state a claim.\n" +
  "For the reasons that follow the motion is granted in part and denied in part, and the parties shall confer.\n";

/** What a caption says: the id of the court, normalized numbers, "role: name", the title. */
interface Expected {
  court?: string;
  numbers: string[];
  parties: string[];
  title?: string;
}

/** Fails unless a caption says this, and names no other party, court or title. */
function expectCaption(caption: string, { court, numbers, parties, title }: Expected): void {
  const source = caption + body;
  const tree = parse(source, { from: "text" });
  expect({ tree, source }).toHaveCaption({
    ...(court !== undefined && { court }),
    ...(title !== undefined && { title }),
    caseNumbers: numbers,
    parties: parties.map(readParty),
  });
  expect(partiesOf(caption)).toEqual(parties);
  if (court === undefined) expect(tree).not.toHaveNode("caption > court[id]");
  if (title === undefined) expect(tree).not.toHaveNode("caption > title");
}

/** "defendant: ANNA GATTI et al." */
function readParty(party: string): ExpectedParty {
  const [, role, value = "", etAl] = /^(\w+): (.*?)( et al\.)?$/.exec(party) ?? [];
  return { value, role: role as PartyRole, etAl: etAl !== undefined };
}

/** The parties that a caption names, each as "role: name". */
function partiesOf(caption: string): string[] {
  return selectAll("caption > party", parse(caption + body, { from: "text" })).map(
    ({ role, value, etAl }) => `${role}: ${value}${etAl ? " et al." : ""}`,
  );
}

describe("two columns", () => {
  it("are parted by a rule of )", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF COLUMBIA

____________________________________
)
NATIONAL ORCHARD   )
GROWERS UNION, et al.,  )
)
Plaintiffs,  )
)
v.  )
)   Civil Action No. 25-0381 (ABJ)
PAT QUILL  )
in her official capacity as  )
Acting Director of the   )
Bureau of Fruit, et al.,  )
)
Defendants.  )
____________________________________)

ORDER`,
      {
        court: "dcd",
        numbers: ["25-cv-00381"],
        parties: ["plaintiff: NATIONAL ORCHARD GROWERS UNION et al.", "defendant: PAT QUILL et al."],
        title: "ORDER",
      },
    );
  });

  it("are parted by a rule of §", () => {
    expectCaption(
      `IN THE UNITED STATES DISTRICT COURT
FOR THE SOUTHERN DISTRICT OF TEXAS
HOUSTON DIVISION
JUAN IBARRA, et al.,  §
  §
              Plaintiffs,  §
vs.  §     CIVIL ACTION NO. 4:16-CV-3577
  §
THE CITY OF KATY, TEXAS,  §
  §
              Defendant.  §
MEMORANDUM OPINION AND ORDER`,
      {
        court: "txsd",
        numbers: ["4:16-cv-03577"],
        parties: ["plaintiff: JUAN IBARRA et al.", "defendant: THE CITY OF KATY, TEXAS"],
        title: "MEMORANDUM OPINION AND ORDER",
      },
    );
  });

  it("are parted by a rule of : and may have a 'Re' line", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF COLUMBIA
DANA A. MOSS, in her personal capacity  :
and in her official capacity as Member of the  :
Board of Weights,  :
    :
  Plaintiff,  :  Civil Action No.:  25-412 (RC)
    :
  v.  :  Re Document No.:  2
    :
LEE BISHOP, in his official capacity as  :
Secretary of Measures, et al.,  :
    :
  Defendants.  :
MEMORANDUM OPINION
GRANTING PLAINTIFF’S MOTION FOR TEMPORARY RESTRAINING ORDER`,
      {
        court: "dcd",
        numbers: ["25-cv-00412"],
        parties: ["plaintiff: DANA A. MOSS", "defendant: LEE BISHOP et al."],
        title: "MEMORANDUM OPINION GRANTING PLAINTIFF’S MOTION FOR TEMPORARY RESTRAINING ORDER",
      },
    );
  });

  it("are parted by a rule of * and need no roles", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF LOUISIANA


ADELE THIBODEAUX ET AL  *        CIVIL ACTION
  *
versus  *        No. 17-6197
  *
HENRY LANDRY  *        SECTION “L” (5)


ORDER & REASONS`,
      {
        court: "laed",
        numbers: ["17-cv-06197"],
        parties: ["plaintiff: ADELE THIBODEAUX et al.", "defendant: HENRY LANDRY"],
        title: "ORDER & REASONS",
      },
    );
  });

  it("are parted by a rule of ]", () => {
    expect(
      partiesOf(`UNITED STATES DISTRICT COURT
FOR THE NORTHERN DISTRICT OF ALABAMA
WESTERN DIVISION
STATE OF ALABAMA, et al.,    ]
              ]
  Plaintiffs,          ]
              ]
v.              ]
              ]     7:24-cv-533-ACA
MIKE CARDEN, in his official   ]
capacity as the U.S. Secretary of     ]
Gardens, et al.,          ]
              ]
  Defendants.         ]
ORDER`),
    ).toEqual(["plaintiff: STATE OF ALABAMA et al.", "defendant: MIKE CARDEN et al."]);
  });

  it("have no rule, and the title stands between the lines of the parties", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

KEVIN HARTLEY, et al.,  Case No. 15-cv-00623-JST

Plaintiffs,
ORDER GRANTING FINAL
v.
  APPROVAL OF CLASS ACTION
  SETTLEMENT
CAROL WYNN,
Re: ECF No. 82
Defendant.`,
      {
        court: "cand",
        numbers: ["15-cv-00623"],
        parties: ["plaintiff: KEVIN HARTLEY et al.", "defendant: CAROL WYNN"],
        title: "ORDER GRANTING FINAL APPROVAL OF CLASS ACTION SETTLEMENT",
      },
    );
  });

  it("have no rule and no gap", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF CALIFORNIA
ISAAC KIPLAGAT, CASE NO. 05cv1013 DMS (PCL)
Plaintiff, ORDER GRANTING-IN-PART
vs. AND DENYING-IN-PART
MOTIONS TO DISMISS SECOND
AMENDED COMPLAINT
JULIE MYERS, et al.,
Defendants.`,
      {
        court: "casd",
        numbers: ["05-cv-01013"],
        parties: ["plaintiff: ISAAC KIPLAGAT", "defendant: JULIE MYERS et al."],
        title: "ORDER GRANTING-IN-PART AND DENYING-IN-PART MOTIONS TO DISMISS SECOND AMENDED COMPLAINT",
      },
    );
  });

  it("leave the judge's name and title on the right out of the parties", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF MICHIGAN
SOUTHERN DIVISION

Sherri Gaertner,

      Plaintiff,      Case No. 16-cv-12412
v.        Judith A. Leavitt
          United States District Judge
State of Michigan, et al.,

      Defendants.
________________________________/

OPINION AND ORDER GRANTING DEFENDANTS’
MOTIONS TO STAY [166, 167]`,
      {
        court: "mied",
        numbers: ["16-cv-12412"],
        parties: ["plaintiff: Sherri Gaertner", "defendant: State of Michigan et al."],
        title: "OPINION AND ORDER GRANTING DEFENDANTS’ MOTIONS TO STAY",
      },
    );
  });

  it("put the roles on the right", () => {
    expectCaption(
      `IN THE UNITED STATES DISTRICT COURT
FOR THE NORTHERN DISTRICT OF MISSISSIPPI
ABERDEEN DIVISION
CIVIL ACTION NO. 1:83-CV-00293-MPM
HORACE WILLIS, ET AL.          PLAINTIFFS
VS.
STARKS MUNICIPAL SCHOOL DISTRICT, ET AL.            DEFENDANTS
ORDER`,
      {
        court: "msnd",
        numbers: ["1:83-cv-00293"],
        parties: ["plaintiff: HORACE WILLIS et al.", "defendant: STARKS MUNICIPAL SCHOOL DISTRICT et al."],
        title: "ORDER",
      },
    );
  });

  it("are framed by rules that end in x", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK
---------------------------------------------------------------------- X
   :
RIVER TRANSIT    :
AUTHORITY, et al.,   :
   :
        Plaintiffs,   :  25-cv-1413 (LJL)
   :
    -v-   :  ORDER
   :
SEAN DUFFEY et al.   :
   :
                  Defendants.   :
----------------------------------------------------------------------  X
LEWIS J. LYMAN, United States District Judge:`,
      {
        court: "nysd",
        numbers: ["25-cv-01413"],
        parties: ["plaintiff: RIVER TRANSIT AUTHORITY et al.", "defendant: SEAN DUFFEY et al."],
        title: "ORDER",
      },
    );
  });
});

describe("one column", () => {
  it("runs from the court to the title", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

LOOM AI LABS INC,
Plaintiff,

v.

ANNA GALLO, et al.,
Defendants.

Case No. 15-cv-00798-HSG (DMR)

ORDER DENYING PLAINTIFF'S
ADMINISTRATIVE MOTION FOR
LEAVE TO FILE UNILATERAL
DISCOVERY LETTER RE IQS,
INC.'S DOCUMENT PRODUCTION

Re: Dkt. No. 542`,
      {
        court: "cand",
        numbers: ["15-cv-00798"],
        parties: ["plaintiff: LOOM AI LABS INC", "defendant: ANNA GALLO et al."],
        title:
          "ORDER DENYING PLAINTIFF'S ADMINISTRATIVE MOTION FOR LEAVE TO FILE UNILATERAL DISCOVERY LETTER RE IQS, INC.'S DOCUMENT PRODUCTION",
      },
    );
  });

  it("leaves words about a class and an office out of the names", () => {
    expect(
      partiesOf(`IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF COLORADO
Chief Judge Philip A. Brown
Civil Case No. 20-cv-00977-PAB-SKC
JESUS MARTIN, and
CHAD HUNT,
Plaintiffs, on their own and on behalf of a class of similarly situated persons,
v.
STEVEN REAM, Sheriff of Weld County, Colorado, in his official capacity,
Defendant.
ORDER`),
    ).toEqual(["plaintiff: JESUS MARTIN", "plaintiff: CHAD HUNT", "defendant: STEVEN REAM"]);
  });

  it("keeps a number on a line of its own behind its label", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
DISTRICT OF MASSACHUSETTS
ORCHARD FUND, INC.;    )
AND UNION OF GROWERS,   )
       )
Plaintiffs,    )
v.    )
CHRIS WRIGHTMAN, in his     )
official capacity as Secretary of    )  CIVIL ACTION NO.
Energy; LEE ZELLER in his       )  25-12249-WGY
official capacity as Administrator;     )
Climate Group    )
       )
Defendants.    )
YOUNG, D.J.  September 17, 2025
ORDER`,
      {
        court: "mad",
        numbers: ["25-cv-12249"],
        parties: [
          "plaintiff: ORCHARD FUND, INC.",
          "plaintiff: UNION OF GROWERS",
          "defendant: CHRIS WRIGHTMAN",
          "defendant: LEE ZELLER",
          "defendant: Climate Group",
        ],
        title: "ORDER",
      },
    );
  });
});

describe("parties", () => {
  const parties = (plaintiffs: string, defendants = "ROE CORP.,\nDefendant."): string[] =>
    partiesOf(
      `UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\n${plaintiffs}\nPlaintiffs,\n\nv.\n\n${defendants}\n\nORDER`,
    );
  const first = (...names: string[]): string[] => [
    ...names.map((name) => `plaintiff: ${name}`),
    "defendant: ROE CORP.",
  ];

  it.each([
    ["ANN ADAMS, BOB BAKER, and CAROL CHASE,", ["ANN ADAMS", "BOB BAKER", "CAROL CHASE"]],
    ["ANN ADAMS and BOB BAKER,", ["ANN ADAMS", "BOB BAKER"]],
    ["ACME, INC., BETA LLC, and GAMMA CO., LTD.,", ["ACME, INC.", "BETA LLC", "GAMMA CO., LTD."]],
    [
      "DEPARTMENT OF HEALTH AND HUMAN SERVICES; and STATE OF MAINE,",
      ["DEPARTMENT OF HEALTH AND HUMAN SERVICES", "STATE OF MAINE"],
    ],
    ["CITY AND COUNTY OF BANGOR,", ["CITY AND COUNTY OF BANGOR"]],
    [
      "U.S. CITIZENSHIP AND IMMIGRATION SERVICES, et al.,",
      ["U.S. CITIZENSHIP AND IMMIGRATION SERVICES et al."],
    ],
    ["CITY OF PORTLAND, MAINE, and ANN ADAMS,", ["CITY OF PORTLAND, MAINE", "ANN ADAMS"]],
    ["SILVER LLC d/b/a GOLD TENDER; and BETA LLC,", ["SILVER LLC d/b/a GOLD TENDER", "BETA LLC"]],
    ["JOHN DOE #1; JANE ROE #2,", ["JOHN DOE #1", "JANE ROE #2"]],
    [
      "J.S., a minor, by and through his guardian, MARY SMITH, on behalf of himself and all others similarly situated,",
      ["J.S."],
    ],
    ["MR. DONALD TAYLOR AND MS. ANNIE TAYLOR,", ["DONALD TAYLOR", "ANNIE TAYLOR"]],
    [
      "ANN ADAMS, individually and as Director of Parks, BOB BAKER, individually,",
      ["ANN ADAMS", "BOB BAKER"],
    ],
    ["WALTER B. HOY, II,", ["WALTER B. HOY, II"]],
    ["WILLIAM “BILL” EDDY and JOSEPH McKAY,", ["WILLIAM “BILL” EDDY", "JOSEPH McKAY"]],
  ])("%s", (written, names) => {
    expect(parties(written)).toEqual(first(...names));
  });

  it.each([
    ["COMMISSIONER COOKIE CRANE,\net al.,\n\nDefendants.", ["defendant: COOKIE CRANE et al."]],
    ["NAPA POLICE OFFICER GARY WADE, in his individual capacity,\nDefendant.", ["defendant: GARY WADE"]],
    ["IN HIS CAPACITY AS HEAD; JOHN ROE,\nDefendants.", ["defendant: JOHN ROE"]],
    [
      "KATHY KLEIN, Secretary of the Maine Department of Health and\nHospitals, in her official capacity; and the\nMAINE BOARD OF\nHEALTH\nDefendants.",
      ["defendant: KATHY KLEIN", "defendant: MAINE BOARD OF HEALTH"],
    ],
  ])("%s", (written, expected) => {
    expect(parties("ANN ADAMS,", written).slice(1)).toEqual(expected);
  });

  it.each([
    ["Plaintiff-Appellant", "appellant"],
    ["Defendants - Appellees", "appellee"],
    ["Petitioner", "petitioner"],
    ["Respondents-Defendants", "respondent"],
    ["Intervenor-Plaintiffs", "intervenor"],
    ["Plaintiffs-Intervenors", "intervenor"],
    ["Third-Party Defendant", "defendant"],
    ["Counterclaimant", "counterclaimant"],
    ["Movant", "movant"],
    ["Amicus Curiae", "other"],
  ])("%s is a role", (written, role) => {
    expect(parties("ANN ADAMS,", `BOB BAKER,\n${written}.`)[1]).toBe(`${role}: BOB BAKER`);
  });

  it("of consolidated cases all stand in the caption, each once", () => {
    expectCaption(
      `IN THE UNITED STATES DISTRICT COURT
FOR THE EASTERN DISTRICT OF VIRGINIA
Alexandria Division

FAIRVIEW COUNTY SCHOOL BOARD,
Plaintiff,
v.   Civil Action No. 1:25-cv-1432 (RDA/LRV)
LINDA MCKAY, et al.,
Defendants.

ARLING SCHOOL BOARD,
Plaintiff,
v.   Civil Action No. 1:25-cv-1434 (RDA/LRV)
LINDA MCKAY, et al.,
Defendants.

ORDER`,
      {
        court: "vaed",
        numbers: ["1:25-cv-01432", "1:25-cv-01434"],
        parties: [
          "plaintiff: FAIRVIEW COUNTY SCHOOL BOARD",
          "defendant: LINDA MCKAY et al.",
          "plaintiff: ARLING SCHOOL BOARD",
        ],
        title: "ORDER",
      },
    );
  });

  it("may intervene on both sides", () => {
    expect(
      partiesOf(`IN THE UNITED STATES DISTRICT COURT
FOR THE WESTERN DISTRICT OF TENNESSEE
WESTERN DIVISION
UNITED STATES OF AMERICA,     )
        )
  Plaintiff, and       )
              )
PEOPLE TOGETHER, et al., )
              )
  Plaintiffs-Intervenors,    )
            )
v.            )      No. 92-CV-2062-JPM-tmp
)
STATE OF TENNESSEE, et al.,    )
)
  Defendants, and      )
)
GUARDIAN ASSOCIATIONS    )
OF ARLINGTON,            )
              )
  Defendants-Intervenors.    )
ORDER`),
    ).toEqual([
      "plaintiff: UNITED STATES OF AMERICA",
      "intervenor: PEOPLE TOGETHER et al.",
      "defendant: STATE OF TENNESSEE et al.",
      "intervenor: GUARDIAN ASSOCIATIONS OF ARLINGTON",
    ]);
  });
});

describe("other forms", () => {
  it("minutes label their parts", () => {
    expectCaption(
      `UNITED STATES DISTRICT COURT
CENTRAL DISTRICT OF CALIFORNIA
CIVIL MINUTES -- GENERAL
Case No. CV 09-3664-VBF(FFMx) Dated: September 9, 2010
Title: Rights of California, et al. -v- Sunny Enterprises, Inc. dba Vista
Center, et al.
PRESENT: HONORABLE VALERIE FAIRWAY, U.S. DISTRICT JUDGE
Joseph Rem None Present
Courtroom Deputy Court Reporter
PROCEEDINGS (IN CHAMBERS): RULING ON SUBMITTED MATTER:
PLAINTIFF’S MOTION FOR ATTORNEY FEES
(DKT. #74)
I. RULING ON SUBMITTED MATTER`,
      {
        court: "cacd",
        numbers: ["09-cv-03664"],
        parties: [
          "plaintiff: Rights of California et al.",
          "defendant: Sunny Enterprises, Inc. dba Vista Center et al.",
        ],
        title: "RULING ON SUBMITTED MATTER: PLAINTIFF’S MOTION FOR ATTORNEY FEES",
      },
    );
  });

  it("an appeal has its own number, not that of the court below", () => {
    expectCaption(
      `United States Court of Appeals
For the Eighth Circuit
___________________________
No. 21-1890
___________________________

The Sisters of Hope; University of Hope
lllllllllllllllllllllPlaintiffs - Appellees
v.
Xavier Bell, Secretary of Health; United States
Department of Health
lllllllllllllllllllllDefendants - Appellants
 ____________
Appeal from United States District Court
for the District of North Dakota - Eastern
D.C. No. 3:16-cv-00386
 ____________`,
      {
        court: "ca8",
        numbers: ["21-1890"],
        parties: [
          "appellee: The Sisters of Hope",
          "appellee: University of Hope",
          "appellant: Xavier Bell",
          "appellant: United States Department of Health",
        ],
      },
    );
  });

  it("a reporter puts the court below the parties", () => {
    expectCaption(
      `990 F.Supp. 1382 (1998)
Sharon MAGEE, Plaintiff,
v.
LEE COUNTY, et al., Defendants.
Civil Action Nos. 96-A-1140-E.
United States District Court, M.D. Alabama, Eastern Division.
January 20, 1998.
MEMORANDUM OPINION
ALBRIGHT, Chief Judge.`,
      {
        court: "almd",
        numbers: ["96-cv-01140"],
        parties: ["plaintiff: Sharon MAGEE", "defendant: LEE COUNTY et al."],
        title: "MEMORANDUM OPINION",
      },
    );
  });

  it("a bankruptcy names its debtor", () => {
    expectCaption(
      `UNITED STATES BANKRUPTCY COURT
DISTRICT OF DELAWARE

In re:                    )   Chapter 11
                          )
ORCHARD HOLDINGS, INC.,   )   Case No. 15-12345 (KG)
                          )
            Debtor.       )
                          )
MEMORANDUM ORDER`,
      {
        court: "deb",
        numbers: ["15-bk-12345"],
        parties: ["debtor: ORCHARD HOLDINGS, INC."],
        title: "MEMORANDUM ORDER",
      },
    );
  });

  it("a petition for habeas corpus has its own roles", () => {
    expectCaption(
      `IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF NEW MEXICO

JOHN ROE,

      Petitioner,

vs.                           No. CV 20-0123 KG/GJF

WARDEN JANE POE,

      Respondent.

ORDER DENYING PETITION FOR WRIT OF HABEAS CORPUS`,
      {
        court: "nmd",
        numbers: ["20-cv-00123"],
        parties: ["petitioner: JOHN ROE", "respondent: JANE POE"],
        title: "ORDER DENYING PETITION FOR WRIT OF HABEAS CORPUS",
      },
    );
  });

  it("a criminal case counts its defendants", () => {
    expectCaption(
      `IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF COLORADO
Criminal Case No. 12-cr-00033-JLK
UNITED STATES OF AMERICA,
            Plaintiff,
v.
1.     JAMES MUIR, and
2.     BAKER JUNE,
            Defendants.
ORDER ON PENDING MOTIONS`,
      {
        court: "cod",
        numbers: ["12-cr-00033"],
        parties: ["plaintiff: UNITED STATES OF AMERICA", "defendant: JAMES MUIR", "defendant: BAKER JUNE"],
        title: "ORDER ON PENDING MOTIONS",
      },
    );
  });

  it("a court of a state has an index number", () => {
    expectCaption(
      `SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF NEW YORK
-----------------------------------------X
EARTHY, LLC,
                     Plaintiff,
          - against -                      Index No. 650123/2015

CHARTER OPERATING, LLC,
                     Defendant.
-----------------------------------------X
DECISION AND ORDER`,
      {
        court: "nysupctnewyork",
        numbers: ["650123/2015"],
        parties: ["plaintiff: EARTHY, LLC", "defendant: CHARTER OPERATING, LLC"],
        title: "DECISION AND ORDER",
      },
    );
  });

  it("letters are spaced out, and a stamp stands between the lines", () => {
    expectCaption(
      `UNITED STATES D I S T R I C T COURT
EASTERN DISTRICT OF VIRGINIA
FILED
MAY 2 8 2004
JANE W. McMACK, CLERK
ABREHAM ZEDE,  )
  )
Plaintiff,  )
v.  )    1:15cv57 (JCC/MSN)
  )
ARLING COUNTY SHERIFF   )
ELIZABETH F. ARTHUR, in her   )
official capacity, et al.,  )
  )
Defendants.  )

M E M O R A N D U M  O P I N I O N`,
      {
        court: "vaed",
        numbers: ["1:15-cv-00057"],
        parties: ["plaintiff: ABREHAM ZEDE", "defendant: ELIZABETH F. ARTHUR et al."],
        title: "MEMORANDUM OPINION",
      },
    );
  });
});

describe("what stands in the way", () => {
  const court = "UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\n\n";
  const parties = (caption: string): string[] => partiesOf(court + caption);

  it("is a clerk's stamp at the side of the parties", () => {
    expect(
      parties(`ANN ADAMS, et al.,
Plaintiffs,
vs.   Civil No. 2:80-CV-131 BSJ
COUNTY OF SALT FORK, et al.,   FILED
CLERK, U.S. DISTRICT COURT
Defendants.

ORDER`),
    ).toEqual(["plaintiff: ANN ADAMS et al.", "defendant: COUNTY OF SALT FORK et al."]);
  });

  it("is a v. that slid to the end of the line below its own", () => {
    expect(
      parties(`Paul Morrow, et al.,  )
  )  No. 16 C 11471
Plaintiffs,  )
  )  Judge Virginia M. Kern
Lisa Mason, et al.,          v.  )
  )
Defendants.  )
  )
ORDER`),
    ).toEqual(["plaintiff: Paul Morrow et al.", "defendant: Lisa Mason et al."]);
  });

  it("is a lawyer's bar number", () => {
    const lawyer = "M. ANDREW ZELL (CA Bar No. 272510)\nAttorney for Defendant\n\n";
    expect(
      `${lawyer}${court}ANN ADAMS,
Plaintiff,
v.   Case No. 3:15-cv-00623-JST
BOB BAKER,
Defendant.

ORDER${body}`,
    ).toHaveCaption({ caseNumbers: ["3:15-cv-00623"] });
  });

  it("are entries named without a number sign", () => {
    expect(
      parties(`ANN ADAMS and BEN ADAMS,   Case No. 15-cv-2394 SBA
      Plaintiffs,  Dkt. 85, 87
    vs.
CITY OF NAVARRE,
    Defendant.

ORDER`),
    ).toEqual(["plaintiff: ANN ADAMS", "plaintiff: BEN ADAMS", "defendant: CITY OF NAVARRE"]);
  });

  it("is the judge's name over the judge's title", () => {
    expect(
      parties(`AMY SALTER AND
KAY ABBOT,
Plaintiffs,
Case no: 13-14567
v.  Paul D. Borden
United States District Judge
MICHIGAN BUREAU OF
CANALS, ET AL.,
Defendants.

ORDER`),
    ).toEqual([
      "plaintiff: AMY SALTER",
      "plaintiff: KAY ABBOT",
      "defendant: MICHIGAN BUREAU OF CANALS et al.",
    ]);
  });

  it("is an office that the rule between the columns parts", () => {
    expect(
      parties(`ORCHARD FOUNDATION,  )
  Plaintiff,  )
  v.  )   Civil Action No. 25-1079 (PLF)
BUREAU OF FRUIT,  )
LINDA MARCH, UNITED STATES   )
SECRETARY OF FRUIT,    )
and          )
DON TRUEX,       )
PRESIDENT OF THE BUREAU,   )
    Defendants.      )

OPINION`),
    ).toEqual([
      "plaintiff: ORCHARD FOUNDATION",
      "defendant: BUREAU OF FRUIT",
      "defendant: LINDA MARCH",
      "defendant: DON TRUEX",
    ]);
  });

  it("is an office before a person's name in a list", () => {
    expect(
      parties(`DOM GULLEY,
Plaintiff,
v.          Case No. 15-C-795
DR. TRACY JOHNS,
WARDEN GARY BOUGHT,
CHRISTA K. MORRIS, and
DR. DAWN LAND,
    Defendants.

ORDER`),
    ).toEqual([
      "plaintiff: DOM GULLEY",
      "defendant: TRACY JOHNS",
      "defendant: GARY BOUGHT",
      "defendant: CHRISTA K. MORRIS",
      "defendant: DAWN LAND",
    ]);
  });

  it("is the name of a multidistrict case", () => {
    expect(
      parties(`IN RE: MDL Docket No 06-1791 VRW
NATIONAL ORCHARD RECORDS
LITIGATION
This order pertains to:
CENTER FOR PEARS; TINA M FOX,
Plaintiffs,
v
BEN H OAK, Director of the Bureau,
Defendant.

ORDER`),
    ).toEqual([
      "other: NATIONAL ORCHARD RECORDS LITIGATION",
      "plaintiff: CENTER FOR PEARS",
      "plaintiff: TINA M FOX",
      "defendant: BEN H OAK",
    ]);
  });

  it("is an office that is sued by its name", () => {
    expect(
      parties(`BILL SNIPE, et al.,  )
  Plaintiffs,  )
  v.  )  No. 1:11-cv-00731-MJD-WTL
SUPERINTENDENT, WABASH  )
VALLEY CORRECTIONAL FACILITY, )
JOHN M. SELL, DIRECTOR, INDIANA  )
DEPARTMENT OF CORRECTION, )
OFFICER ATHER,  )
  Defendants.  )

ORDER`),
    ).toEqual([
      "plaintiff: BILL SNIPE et al.",
      "defendant: SUPERINTENDENT, WABASH VALLEY CORRECTIONAL FACILITY",
      "defendant: JOHN M. SELL",
      "defendant: OFFICER ATHER",
    ]);
  });

  it("is the court named again over the next case", () => {
    expect(
      parties(`ANN ADAMS,
    Plaintiff,   13cv1459
      v.
BOB BAKER,
    Defendant.

IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF UTAH

CAL CARTER,
    Plaintiff,   13cv0303
      v.
BOB BAKER,
    Defendant.

OPINION`),
    ).toEqual(["plaintiff: ANN ADAMS", "defendant: BOB BAKER", "plaintiff: CAL CARTER"]);
  });

  it("are firms with an and, and those for whom others act", () => {
    expect(
      parties(`SWAY AND CAKE LLC; BAKER’S LOCK AND KEY LLC;
NASSER OAK, as personal representative of the
Estates of ANWAR OAK and ABDUL OAK,
Plaintiffs,
v.   No. 4:15-cv-798
EL PASO COUNTY, TEXAS and BORDER NETWORK FOR PEARS,
Defendants.

ORDER`),
    ).toEqual([
      "plaintiff: SWAY AND CAKE LLC",
      "plaintiff: BAKER’S LOCK AND KEY LLC",
      "plaintiff: NASSER OAK",
      "defendant: EL PASO COUNTY, TEXAS",
      "defendant: BORDER NETWORK FOR PEARS",
    ]);
  });

  it("is the address of a letter", () => {
    const letter = `THE CITY OF SALT FORK
LAW DEPARTMENT
100 CHURCH STREET
SALT FORK, UT 10007 Phone: (212) 356-2332
April 15, 2019
VIA ECF
Honorable Jess M. Fury, U.S.D.J.
United States District Court
Southern District of New York
40 Foley Square
New York, NY 10007
Re:  Anika Eder, et al. v. City of Salt Fork, et al.,
16 Civ. 1652 (JMF) (BCM)
Your Honor:`;
    expect(partiesOf(letter)).toEqual([
      "plaintiff: Anika Eder et al.",
      "defendant: City of Salt Fork et al.",
    ]);
    expect(letter + body).toHaveCaption({ caseNumbers: ["16-cv-01652"] });
  });
});

describe("a title", () => {
  const caption =
    "UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\nANN ADAMS, Plaintiff,\nv.   No. 4:15-cv-798\nBOB BAKER, Defendant.";

  it.each([
    ["ORDER DENYING EXPEDITED, NON-\nDISPOSITIVE MOTION", "ORDER DENYING EXPEDITED, NON-DISPOSITIVE MOTION"],
    [
      "209 ORDER ON MOTION FOR FINAL APPROVAL OF CLASS\n*209 SETTLEMENT",
      "ORDER ON MOTION FOR FINAL APPROVAL OF CLASS SETTLEMENT",
    ],
    ["ORDER DENYING § 2255 MOTION", "ORDER DENYING § 2255 MOTION"],
    ["ORDER DENYING MOTION (DKT. NO. 33)\nTO STAY (DKT. NO. 44)", "ORDER DENYING MOTION TO STAY"],
  ])("%j is %j", (lines, value) => {
    expect(`${caption}\n\n${lines}${body}`).toHaveCaption({ title: value });
  });
});

describe("the reading", () => {
  const text = `UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF MISSOURI

ANN ADAMS,
Plaintiff,
v.     No. 4:15-cv-798
BOB BAKER,
Defendant.

ORDER [Doc. 12]
Re: Dkt. No. 542${body}`;

  it("ends where the body begins", () => {
    const { end } = readCaption(text);
    expect(text.slice(end).trimStart()).toMatch(/^Before the court/);
  });

  it("gives the places that name docket entries", () => {
    const { docketLines } = readCaption(text);
    expect(docketLines.map(({ start, end }) => text.slice(start, end))).toEqual([
      "[Doc. 12]",
      "Re: Dkt. No. 542",
    ]);
  });

  it("puts nodes in source order, none over another, each where it says", () => {
    const { caption } = readCaption(text);
    let last = 0;
    for (const { position } of caption?.children ?? []) {
      expect(position.start.offset).toBeGreaterThanOrEqual(last);
      last = position.end.offset;
    }
    expect(text.slice(caption?.position.start.offset, caption?.position.end.offset)).toMatch(
      /^UNITED STATES[^]*542$/,
    );
  });

  it.each([
    "",
    "\n\n",
    "v.",
    "In re",
    "§ § §\n§\n§",
    "Plaintiff,\nDefendant.",
    "UNITED STATES DISTRICT COURT",
    "((((([[[[[",
    "¶“”é🙂\u0000",
  ])("takes any text: %j", (odd) => {
    expect(() => readCaption(odd)).not.toThrow();
  });

  it("finds no caption in prose", () => {
    expect(
      readCaption("The parties agree that the motion is moot, and the court so finds.\n").caption,
    ).toBeUndefined();
  });
});
