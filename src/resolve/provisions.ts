/** Statutes, regulations and constitutions: a subdivision belongs to its section, "28 U.S.C. § 1331(a)" to § 1331. */
import type { ConstitutionCitation, RegulationCitation, StatuteCitation } from "../tree/index.ts";
import { foldSpace, isSpace } from "../../grammar/scan.ts";

/** Whether a citation gives a section of a code that it does not name: "§ 1983", "Section 504". */
export function isBareSection({ code }: StatuteCitation | RegulationCitation): boolean {
  const first = code.charCodeAt(0);
  // a section sign, "S", "s"
  if (code !== "" && first !== 0xa7 && first !== 83 && first !== 115) return false;
  return /^(?:|§+|[Ss]ec(?:tions?|\.))$/.test(code);
}

/**
 * The graph id of the first section that a citation names.
 *
 * @param citation A citation of a statute or regulation.
 * @param bySection The statutes that the order has cited before it, by section: what a bare "§ 1983" means; a statute is added.
 * @returns `authority:28 U.S.C. § 1331`; nothing for a bare section of which no code is told.
 */
export function provisionReference(
  citation: StatuteCitation | RegulationCitation,
  bySection: Map<string, string>,
): string | undefined {
  const section = mainNumber(citation.section);
  if (section === "") return undefined;
  if (isBareSection(citation)) return bySection.get(section) ?? knownSections.get(section);
  const id = nameOf(citation, section);
  if (citation.type === "statuteCitation" && !bySection.has(section)) bySection.set(section, id);
  return id;
}

/**
 * The number that a list or a subdivision begins with.
 *
 * @param written "1331(a)", "1331, 1332", "12(b)(6) & 56".
 * @returns "1331", "1331", "12".
 */
export function mainNumber(written: string): string {
  let end = 0;
  while (end < written.length && !endsNumber(written, end)) end++;
  return written.slice(0, end);
}

/** A bracket, a comma, a semicolon, white space. */
function endsNumber(written: string, at: number): boolean {
  const code = written.charCodeAt(at);
  return code === 40 || code === 44 || code === 59 || (code !== 0xad && isSpace(written, at));
}

/**
 * The graph id of what a citation of a constitution names.
 *
 * @param citation The citation.
 * @returns `authority:U.S. Const. amend. XIV, § 1`.
 */
export function constitutionReference(citation: ConstitutionCitation): string {
  const { jurisdiction, section } = citation;
  // Of a list ("amends. V, XIV") the first is meant.
  const [article] = citation.article?.split(",", 1) ?? [];
  const [amendment] = citation.amendment?.split(",", 1) ?? [];
  const name = jurisdiction.includes("Const") ? jurisdiction : `${jurisdiction} Const.`;
  const part =
    article !== undefined ? ` art. ${article}` : amendment !== undefined ? ` amend. ${amendment}` : "";
  return `authority:${foldSpace(name)}${part}${section === undefined ? "" : `, § ${section}`}`;
}

function nameOf({ title, code, type }: StatuteCitation | RegulationCitation, section: string): string {
  const name = codeName(code);
  const mark = type === "regulationCitation" && name === "Fed. Reg." ? "" : "§ ";
  return `authority:${title === undefined ? "" : `${title} `}${name} ${mark}${section}`;
}

/** "USC", "U. S. C." and "U.S.C.A." are the same code. */
function codeName(written: string): string {
  const known = codeNames.get(written);
  if (known !== undefined) return known;
  const folded = written.replace(/[\s.]+/g, "").toUpperCase();
  return codeNames.get(folded) ?? foldSpace(written).trim();
}

const codeNames = new Map([
  ["U.S.C.", "U.S.C."],
  ["C.F.R.", "C.F.R."],
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
