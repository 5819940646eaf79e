/**
 * The ids of the graph's nodes. An id is made of what the thing is called, never of where it was met, so that the
 * same thing has the same id in every run and in every order.
 */
import type {
  CaseCitation,
  ConstitutionCitation,
  EntryNumber,
  RecordCitation,
  RegulationCitation,
  RuleCitation,
  StatuteCitation,
} from "../tree/index.ts";

/** A citation of an authority. */
export type AuthorityCitation =
  CaseCitation | StatuteCitation | RegulationCitation | RuleCitation | ConstitutionCitation;

/** The id of an order: `order:loop-ai-labs-v-gatti`. */
export function orderId(documentId: string): string {
  return `order:${documentId}`;
}

/** The id of a case: `case:cand:4:15-cv-00798`; a court that the order does not tell is `unknown`. */
export function caseId(court: string | undefined, normalized: string): string {
  return `case:${court ?? "unknown"}:${normalized}`;
}

/**
 * The id of an entry or attachment: `docket:596-1`, and within another case `case:cand:2:08-cv-01220/docket:12`.
 *
 * @param entry The number of the entry and of its attachment.
 * @param ofCase The id of the case, when it is not the order's own.
 */
export function entryId({ number, attachment }: EntryNumber, ofCase?: string): string {
  const id = `docket:${number}${attachment === undefined ? "" : `-${attachment}`}`;
  return ofCase === undefined ? id : `${ofCase}/${id}`;
}

/** The id of a document of the record: `record:declaration:brayer:2016-04-22`, without the date where none is written. */
export function recordId({ kind, name, date }: Pick<RecordCitation, "kind" | "name" | "date">): string {
  return ["record", kind, slug(name), date].filter(Boolean).join(":");
}

/** The id of an exhibit of a document: `exhibit:docket:596/A`. */
export function exhibitId(parent: string, label: string): string {
  return `exhibit:${parent}/${label}`;
}

/** The id of a party: `party:Loop AI Labs Inc.`. */
export function partyId(name: string): string {
  return `party:${fold(name)}`;
}

/** The id of a day or a month: `date:2016-03-30`. */
export function dateId(iso: string): string {
  return `date:${iso}`;
}

/**
 * The ids of the authorities that a citation names: one, or several for a list of sections. A subsection belongs to
 * its section: `28 U.S.C. § 1331(a)` is `authority:28 U.S.C. § 1331`.
 *
 * @returns No id where the citation alone does not tell it, as in "550 U.S. at 570".
 */
export function authorityIds(citation: AuthorityCitation): string[] {
  return authorityNames(citation).map((name) => `authority:${fold(name)}`);
}

function authorityNames(citation: AuthorityCitation): string[] {
  switch (citation.type) {
    case "caseCitation":
      return caseNames(citation);
    case "statuteCitation":
    case "regulationCitation":
      return sections(citation.section).map((section) => {
        const sign = /Reg\.?$|Stat\.?$|Pub\. L\.?/.test(citation.code) ? "" : "§ ";
        return `${citation.title ? `${citation.title} ` : ""}${citation.code} ${sign}${section}`;
      });
    case "ruleCitation":
      return sections(citation.number).map((number) => `${citation.rules} ${number}`);
    case "constitutionCitation":
      return [constitutionName(citation)];
  }
}

function caseNames({ volume, reporter, page, database, caseNumber }: CaseCitation): string[] {
  if (database) return [database];
  if (reporter && page) return [[volume, reporter, page].filter(Boolean).join(" ")];
  return caseNumber ? [`No. ${caseNumber}`] : [];
}

function constitutionName({ jurisdiction, article, amendment, section }: ConstitutionCitation): string {
  const part = article ? ` art. ${article}` : amendment ? ` amend. ${amendment}` : "";
  const constitution = /Const/.test(jurisdiction) ? jurisdiction : `${jurisdiction} Const.`;
  return `${constitution}${part}${section ? `, § ${section}` : ""}`;
}

/** "1331(a), 1332" → "1331", "1332"; a range stays one name, for its hyphen may be part of a number ("1396a-1"). */
function sections(written: string): string[] {
  const bare = written.replace(/\([^()]{0,12}\)/g, "").replace(/\s*\bet seq\.?/g, "");
  const listed = bare.split(/\s*(?:,|;|&|\band\b)\s*/).map((section) => section.replace(/^§+\s*/, "").trim());
  return [...new Set(listed.filter(Boolean))];
}

/** "Apple Opp." → "apple-opp". */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
