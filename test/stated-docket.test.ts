/** What an order says of its own way to cite: the case whose docket is meant where a citation names none. */
import { expect, it } from "vitest";
import { statedDocket } from "../grammar/stated-docket.ts";

it.each([
  ["All docket numbers herein refer to the docket in Case No. 2:15-cv-123.", "2:15-cv-123", "2:15-cv-00123"],
  [
    "All docket citations refer to the docket in Hollis v. Ames, No. 2:15-cv-123.",
    "2:15-cv-123",
    "2:15-cv-00123",
  ],
  [
    "All ECF citations refer to the docket in Floyd v. City of New York, No. 08 Civ. 1034.",
    "08 Civ. 1034",
    "08-cv-01034",
  ],
  [
    "Unless otherwise noted, all ECF numbers refer to filings in No. 08 Civ. 1034.",
    "08 Civ. 1034",
    "08-cv-01034",
  ],
  ["All entries refer to documents filed in Number 08-cv-1034.", "08-cv-1034", "08-cv-01034"],
  [
    "Each entry refers to the case of Hollis v. Ames, Nos. 08-cv-1034 and 09-cv-1.",
    "08-cv-1034",
    "08-cv-01034",
  ],
  ["Each document number refers to the docket for Case No. 08-cv-1034.", "08-cv-1034", "08-cv-01034"],
  ["ECF citations refer to entries in No. 08-cv-1034.", "08-cv-1034", "08-cv-01034"],
  ["ECF citations refer to filings in No. 08-cv-1034.", "08-cv-1034", "08-cv-01034"],
  ["ECF citations refer to documents in No. 08-cv-1034.", "08-cv-1034", "08-cv-01034"],
  ["ECF citations refer to the case of No. 08-cv-1034.", "08-cv-1034", "08-cv-01034"],
  [
    "Citations to the ECF refer to the docket in Ames Inc. v. Hollis Co., No. 08-cv-1034.",
    "08-cv-1034",
    "08-cv-01034",
  ],
  [
    "Citations to the ECF refer to the docket in Ames L.L.C. v. Hollis, No. 08-cv-1034.",
    "08-cv-1034",
    "08-cv-01034",
  ],
  [
    "The docket numbers refer to filings in another court; the docket numbers refer to filings in No. 08-cv-1034.",
    "08-cv-1034",
    "08-cv-01034",
  ],
  [
    "The exhibits refer to a paper. The docket numbers below refer to those in No. 08-cv-1034.",
    "08-cv-1034",
    "08-cv-01034",
  ],
  ["ECF numbers refer to the docket\nin No. 08-cv-1034.", "08-cv-1034", "08-cv-01034"],
])("%j: %s", (text, caseNumber, normalized) =>
  expect(statedDocket(text)).toEqual({ caseNumber, normalized }),
);

it.each([
  "All Dkt. references refer to No. 08 Civ. 1034.",
  "Docket numbers refer to numbers on the docket for No. 08-cv-1034.",
  "Citations to the ECF refer to the docket in this matter. The other is No. 08-cv-1034.",
  "Citations to the ECF refer to the docket in this matter; the other is No. 08-cv-1034.",
  "The parties refer to the docket in No. 08-cv-1034.",
  "The docket was long. The parties refer to filings in No. 08-cv-1034.",
  "The docket numbers refer the reader to No. 08-cv-1034.",
  "The docket numbers referred to filings in No. 08-cv-1034.",
  "The docket numbers refer to filings in No. twelve.",
  "No statement of the kind is made.",
])("%j states none", (text) => expect(statedDocket(text)).toBeUndefined());
