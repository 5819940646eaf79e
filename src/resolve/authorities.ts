/**
 * Authorities: one graph id for one authority, however it is written. A subdivision belongs to its section or rule
 * ("28 U.S.C. § 1331(a)"), a short form and a parallel citation to the decision cited in full.
 */
import type {
  CaseCitation,
  Citation,
  ConstitutionCitation,
  RegulationCitation,
  StatuteCitation,
} from "../tree/index.ts";
import { ruleReference } from "./rules.ts";

/** The authorities that an order has cited so far, to which shorter forms lead. */
export interface CitedAuthorities {
  /** The kind of the case in which the order is made ("cv", "cr"): it tells what a bare "Rule 12" means. */
  kind: string | undefined;
  /** Full citations of decisions by volume and reporter, in source order. */
  byVolume: Map<string, CaseCitation[]>;
  /** The ids of decisions; of one that first stood beside another, that one's. */
  decisions: Map<string, string>;
  /** Citations of decisions by their `id`. */
  byId: Map<string, CaseCitation>;
  /** Statutes by their section: what a bare "§ 1983" means. */
  bySection: Map<string, string>;
}

/** No authorities, in a case of a kind. */
export function noAuthorities(kind: string | undefined): CitedAuthorities {
  return { kind, byVolume: new Map(), decisions: new Map(), byId: new Map(), bySection: new Map() };
}

/**
 * The graph id of the authority that a citation names.
 *
 * @param citation Any citation.
 * @param cited What the order has cited before it; a full citation is added.
 * @returns The id; nothing for what is no authority, or where it cannot be told which one is meant.
 */
export function authorityReference(citation: Citation, cited: CitedAuthorities): string | undefined {
  switch (citation.type) {
    case "caseCitation":
      return isShortForm(citation) ? fullForm(citation, cited)?.refersTo : addDecision(citation, cited);
    case "statuteCitation":
    case "regulationCitation":
      return addProvision(citation, cited);
    case "ruleCitation":
      return ruleReference(citation, cited.kind);
    case "constitutionCitation":
      return constitutionReference(citation);
    default:
      return undefined;
  }
}

/** Whether a citation of a decision does not tell by itself which one it is: "550 U.S. at 570". */
export function isShortForm(citation: CaseCitation): boolean {
  return citation.form === "short" && citation.database === undefined;
}

/** Whether a citation gives a section of a code that it does not name: "§ 1983", "Section 504". */
export function isBareSection({ code }: StatuteCitation | RegulationCitation): boolean {
  return /^(?:|§+|[Ss]ec(?:tions?|\.))$/.test(code);
}

/**
 * The full citation that a short form stands for: the decision of that volume whose name the short form bears, or
 * the one whose pages its pin cite lies in.
 *
 * @param short A citation of a decision in short form.
 * @param cited What the order has cited before it.
 * @returns The full citation, if there is one.
 */
export function fullForm(short: CaseCitation, cited: CitedAuthorities): CaseCitation | undefined {
  const listed = cited.byVolume.get(volumeKey(short))?.slice(-sameVolume);
  if (!listed || listed.length === 1) return listed?.[0];
  const named = short.name === undefined ? undefined : listed.findLast((full) => sharesName(full, short));
  const at = pageOf(short.children.find((child) => child.type === "pinCite")?.from);
  return named ?? listed.reduce((best, full) => (isNearer(full, best, at) ? full : best));
}

/** How many decisions of one volume are kept in sight: no order cites more, and made-up text must not cost more. */
const sameVolume = 50;

function addDecision(citation: CaseCitation, cited: CitedAuthorities): string | undefined {
  cited.byId.set(citation.id, citation);
  const own = decisionReference(citation);
  if (own === undefined) return undefined;
  const known = cited.decisions.get(own);
  if (known !== undefined) return known;
  const beside = citation.parallel === undefined ? undefined : cited.byId.get(citation.parallel);
  const refersTo = beside?.refersTo ?? own;
  cited.decisions.set(own, refersTo);
  if (citation.reporter !== undefined) addToVolume(citation, cited);
  return refersTo;
}

function addToVolume(citation: CaseCitation, { byVolume }: CitedAuthorities): void {
  const key = volumeKey(citation);
  const listed = byVolume.get(key);
  if (listed) listed.push(citation);
  else byVolume.set(key, [citation]);
}

function addProvision(
  citation: StatuteCitation | RegulationCitation,
  cited: CitedAuthorities,
): string | undefined {
  const [section = ""] = citation.section.split(/[(,;\s]/, 1);
  if (section === "") return undefined;
  if (isBareSection(citation)) return cited.bySection.get(section) ?? knownSections.get(section);
  const id = provisionReference(citation, section);
  if (citation.type === "statuteCitation" && !cited.bySection.has(section)) cited.bySection.set(section, id);
  return id;
}

/**
 * Writes the name of a reporter as the Bluebook has it (rule 6.1(a)): single capitals close up, longer abbreviations
 * stand apart.
 *
 * @param written "F.Supp.2d", "F. 3d", "S.Ct.".
 * @returns "F. Supp. 2d", "F.3d", "S. Ct.".
 */
export function reporterName(written: string): string {
  let name = reporterNames.get(written);
  if (name === undefined) {
    name = spaceReporter(written);
    reporterNames.set(written, name);
  }
  return name;
}

const reporterNames = new Map<string, string>();

function spaceReporter(written: string): string {
  const pieces = written.match(/\d+(?:st|nd|rd|d|th)\.?|[^\s.]+\.?/g) ?? [];
  let name = "";
  let closes = false;
  for (const piece of pieces) {
    const single = /^[A-Z]\.$/.test(piece);
    name += name !== "" && !(closes && (single || /^\d/.test(piece))) ? ` ${piece}` : piece;
    closes = single;
  }
  return name;
}

function decisionReference({
  volume,
  reporter,
  page,
  database,
  caseNumber,
}: CaseCitation): string | undefined {
  if (database !== undefined) return `authority:${database.replace(/\s+/g, " ")}`;
  if (volume !== undefined && reporter !== undefined && page !== undefined) {
    return /^\d/.test(page) ? `authority:${volume} ${reporterName(reporter)} ${page}` : undefined;
  }
  return caseNumber === undefined ? undefined : `authority:No. ${caseNumber.replace(/^Nos?\. ?/, "")}`;
}

function provisionReference(
  { title, code, type }: StatuteCitation | RegulationCitation,
  section: string,
): string {
  const name = codeName(code);
  const mark = type === "regulationCitation" && name === "Fed. Reg." ? "" : "§ ";
  return `authority:${title === undefined ? "" : `${title} `}${name} ${mark}${section}`;
}

/** "USC", "U. S. C." and "U.S.C.A." are the same code. */
function codeName(written: string): string {
  const folded = written.replace(/[\s.]+/g, "").toUpperCase();
  return codeNames.get(folded) ?? written.replace(/\s+/g, " ").trim();
}

const codeNames = new Map([
  ["USC", "U.S.C."],
  ["USCA", "U.S.C."],
  ["USCS", "U.S.C."],
  ["CFR", "C.F.R."],
  ["FEDREG", "Fed. Reg."],
]);

/** Sections that are everywhere called by their number alone. */
const knownSections = new Map([
  ["1981", "authority:42 U.S.C. § 1981"],
  ["1983", "authority:42 U.S.C. § 1983"],
  ["1985", "authority:42 U.S.C. § 1985"],
  ["1988", "authority:42 U.S.C. § 1988"],
  ["2241", "authority:28 U.S.C. § 2241"],
  ["2254", "authority:28 U.S.C. § 2254"],
  ["2255", "authority:28 U.S.C. § 2255"],
]);

function constitutionReference({ jurisdiction, article, amendment, section }: ConstitutionCitation): string {
  const name = jurisdiction.includes("Const") ? jurisdiction : `${jurisdiction} Const.`;
  const part =
    article !== undefined ? ` art. ${article}` : amendment !== undefined ? ` amend. ${amendment}` : "";
  return `authority:${name.replace(/\s+/g, " ")}${part}${section === undefined ? "" : `, § ${section}`}`;
}

function volumeKey({ volume = "", reporter = "" }: CaseCitation): string {
  return `${volume} ${reporterName(reporter)}`;
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

/**
 * The number of a page.
 *
 * @param written "570", "*3", "1,224"; nothing.
 * @returns The number, or NaN for what is none.
 */
export function pageOf(written: string | undefined): number {
  return written === undefined ? NaN : Number.parseInt(written.replace(/[*,]/g, ""), 10);
}
