/** Decisions: a short form and a parallel citation refer to the decision that is cited in full. */
import type { CaseCitation } from "../tree/index.ts";
import { reporterName } from "./reporters.ts";
import { foldSpace, isDigit } from "../../grammar/scan.ts";

/** The decisions that an order has cited so far. */
export interface CitedDecisions {
  /** Full citations by the name of the reporter and the volume, in source order. */
  byVolume: Map<string, Map<string, CaseCitation[]>>;
  /** Citations by their `id`. */
  byId: Map<string, CaseCitation>;
  /** What the id of a decision stands for: where it first stood beside another, that one's. */
  references: Map<string, string>;
}

/** Whether a citation of a decision does not tell by itself which one it is: "550 U.S. at 570". */
export function isShortForm(citation: CaseCitation): boolean {
  return citation.form === "short" && citation.database === undefined;
}

/**
 * The graph id of a decision cited in full.
 *
 * @param citation The citation.
 * @param cited What the order has cited before it; the citation is added.
 * @returns `authority:550 U.S. 544`; nothing where the page is still a blank ("___ U.S. ___").
 */
export function decisionReference(citation: CaseCitation, cited: CitedDecisions): string | undefined {
  cited.byId.set(citation.id, citation);
  const own = nameOf(citation);
  if (own === undefined) return undefined;
  const known = cited.references.get(own);
  if (known !== undefined) return known;
  const refersTo = decisionBeside(citation, cited)?.refersTo ?? own;
  cited.references.set(own, refersTo);
  if (citation.reporter !== undefined) addToVolume(citation, cited);
  return refersTo;
}

/** The decision beside which a citation stands as another place where it is reported. */
export function decisionBeside(
  { parallel }: CaseCitation,
  { byId }: CitedDecisions,
): CaseCitation | undefined {
  return parallel === undefined ? undefined : byId.get(parallel);
}

function addToVolume(citation: CaseCitation, { byVolume }: CitedDecisions): void {
  const { volume = "" } = citation;
  const reporter = reporterOf(citation);
  let volumes = byVolume.get(reporter);
  if (volumes === undefined) byVolume.set(reporter, (volumes = new Map<string, CaseCitation[]>()));
  const listed = volumes.get(volume);
  if (listed) listed.push(citation);
  else volumes.set(volume, [citation]);
}

/**
 * The full citation that a short form stands for: the decision of that volume whose name the short form bears, or
 * the one whose pages its pin cite lies in.
 *
 * @param short A citation of a decision in short form.
 * @param cited What the order has cited before it.
 * @returns The full citation, if there is one.
 */
export function fullForm(short: CaseCitation, cited: CitedDecisions): CaseCitation | undefined {
  const inVolume = cited.byVolume.get(reporterOf(short))?.get(short.volume ?? "");
  if (!inVolume || inVolume.length === 1) return inVolume?.[0];
  const listed = inVolume.slice(-sameVolume);
  const named = short.name === undefined ? undefined : listed.findLast((full) => sharesName(full, short));
  const at = pageOf(short.children.find((child) => child.type === "pinCite")?.from);
  return named ?? listed.reduce((best, full) => (isNearer(full, best, at) ? full : best));
}

/** How many decisions of one volume are kept in sight: no order cites more, and made-up text must not cost more. */
const sameVolume = 50;

/**
 * The number of a page.
 *
 * @param written "570", "*3", "1,224"; nothing.
 * @returns The number, or NaN for what is none.
 */
export function pageOf(written: string | undefined): number {
  if (written === undefined) return NaN;
  const plain =
    written.charCodeAt(0) === 42 || written.includes(",") ? written.replace(/[*,]/g, "") : written;
  return Number.parseInt(plain, 10);
}

/**
 * The graph id of a decision by the reporter that the citation itself names, whatever it is cited beside.
 *
 * @param citation A citation of a decision.
 * @returns `authority:127 S. Ct. 1955`; nothing where the citation does not tell it.
 */
export function nameOf(citation: CaseCitation): string | undefined {
  const { database, volume, reporter, page } = citation;
  if (database !== undefined) return `authority:${foldSpace(database)}`;
  if (volume !== undefined && reporter !== undefined && page !== undefined)
    return isDigit(page.charCodeAt(0)) ? `authority:${volume} ${reporterOf(citation)} ${page}` : undefined;
  const { caseNumber, court } = citation;
  if (caseNumber === undefined) return undefined;
  return `authority:No. ${caseNumber.replace(/^Nos?\. ?/, "")}${court === undefined ? "" : ` (${court})`}`;
}

function reporterOf({ reporter = "", normalizedReporter = reporter }: CaseCitation): string {
  return reporterName(normalizedReporter);
}

function sharesName(full: CaseCitation, short: CaseCitation): boolean {
  return full.name !== undefined && full.name.toLowerCase().includes(short.name!.toLowerCase());
}

/** Whether a decision begins on the last page before the pin that a decision of its volume begins on. */
function isNearer(full: CaseCitation, best: CaseCitation, at: number): boolean {
  const page = pageOf(full.page);
  const bestPage = pageOf(best.page);
  return page <= at && (page > bestPage || bestPage > at);
}
