/** Docket citations: the graph id of the entry that each one names, in this order's case or in another. */
import { readCaseNumber } from "../../grammar/case-number.ts";
import { courtIdOfAbbreviation } from "../../grammar/tables/court-abbreviations.ts";
import { caseId, entryId } from "../graph/identity.ts";
import { foldName } from "./names.ts";
import type { CaseCitation, DocketCitation, DocketEntry, DocketNode } from "../tree/index.ts";

/**
 * The graph id of what a docket citation names: its first entry.
 *
 * @param citation A citation of the docket.
 * @param court CourtListener's id of the court of the order: a case that is named by its number is taken to be there.
 * @param isOwnCase Whether a normalized number is that of the order's own case.
 * @param numbers The numbers of the cases that the order names, by folded name.
 * @param courtOfCase Tells the court of a case that the order names by its normalized number.
 * @returns `docket:596-1`, or `case:nysd:08-cv-01034/docket:442` on another case's docket; nothing where that case
 * is named but its number is not told, or where the citation has no entry.
 */
export function entryReference(
  citation: DocketCitation,
  court: string | undefined,
  isOwnCase: (number: string) => boolean,
  numbers?: ReadonlyMap<string, string>,
  courtOfCase?: (number: string) => string | undefined,
): string | undefined {
  const entry = firstEntry(citation);
  if (!entry) return undefined;
  const { caseName, caseNumber = caseName && numbers?.get(foldName(caseName)) } = citation;
  if (caseNumber === undefined) return caseName === undefined ? entryId(entry) : undefined;
  const number = normalizeCaseNumber(caseNumber);
  return isOwnCase(number) ? entryId(entry) : entryId(entry, caseId(courtOfCase?.(number) ?? court, number));
}

function firstEntry({ children }: DocketCitation): DocketEntry | undefined {
  for (const child of children) if (child.type === "docketEntry") return child;
  return undefined;
}

/**
 * The numbers that the order gives to other cases by name: "Floyd v. City of New York, No. 08-cv-1034" tells what
 * "Floyd, ECF No. 442" is.
 *
 * @param cases The case citations of the order.
 * @returns Case numbers by folded name, full and by the first party alone.
 */
export function caseNumbersByName(cases: Iterable<CaseCitation>): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const { name, caseNumber } of cases) {
    if (name === undefined || caseNumber === undefined) continue;
    numbers.set(foldName(name), caseNumber);
    numbers.set(foldName(name.split(/ vs?\. /)[0]!), caseNumber);
  }
  return numbers;
}

/**
 * The courts that the order tells of other cases: "David v. Signal, No. 2:08-cv-1220 (E.D. La. 2012)".
 *
 * @param citations The citations of the order.
 * @returns CourtListener's ids by normalized number.
 */
export function courtsByNumber(citations: Iterable<DocketNode>): Map<string, string> {
  const courts = new Map<string, string>();
  const ids = new Map<string, string | undefined>();
  for (const node of citations) {
    const { caseNumber, court } = node as DocketCitation | CaseCitation;
    if (caseNumber === undefined || court === undefined) continue;
    if (!ids.has(court)) ids.set(court, courtIdOfAbbreviation(court));
    const id = ids.get(court);
    if (id !== undefined) courts.set(normalizeCaseNumber(caseNumber), id);
  }
  return courts;
}

/** "No. 2:08-cv-1220" → "2:08-cv-01220"; what is no case number of that kind stays as written. */
function normalizeCaseNumber(written: string): string {
  return readCaseNumber(written)?.normalized ?? written.trim();
}
