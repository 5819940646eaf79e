/** Authorities: one graph id for one authority, however it is written. */
import type { Citation } from "../tree/index.ts";
import type { CitedDecisions } from "./decisions.ts";
import { constitutionReference, provisionReference } from "./provisions.ts";
import { ruleReference } from "./rules.ts";

/** The authorities that an order has cited so far, to which shorter forms lead. */
export interface CitedAuthorities {
  /** The kind of the case in which the order is made ("cv", "cr"): it tells what a bare "Rule 12" means. */
  kind: string | undefined;
  decisions: CitedDecisions;
  /** Statutes by their section: what a bare "§ 1983" means. */
  bySection: Map<string, string>;
}

/** No authorities, in a case of a kind. */
export function noAuthorities(kind: string | undefined): CitedAuthorities {
  const decisions: CitedDecisions = { byVolume: new Map(), byId: new Map(), references: new Map() };
  return { kind, decisions, bySection: new Map() };
}

/**
 * The graph id of the authority that a citation names, decisions apart.
 *
 * @param citation Any citation.
 * @param cited What the order has cited before it; a full citation is added.
 * @returns The id; nothing for what is no statute, regulation, rule or constitution, or where it cannot be told which one is meant.
 */
export function authorityReference(citation: Citation, cited: CitedAuthorities): string | undefined {
  switch (citation.type) {
    case "statuteCitation":
    case "regulationCitation":
      return provisionReference(citation, cited.bySection);
    case "ruleCitation":
      return ruleReference(citation, cited.kind);
    case "constitutionCitation":
      return constitutionReference(citation);
    default:
      return undefined;
  }
}
