/** What an order says of its own way to cite: "Except as otherwise noted, ECF citations refer to the docket in Floyd v. City of New York, No. 08 Civ. 1034." */
import { caseNumberAt } from "./case-number.ts";

/** The case whose docket is meant where a citation names none. */
export interface StatedDocket {
  /** As written: "08 Civ. 1034". */
  caseNumber: string;
  /** "08-cv-01034". */
  normalized: string;
}

const CITED = /(?:docket|ECF|Dkt|entr(?:y|ies)|document)[^.]{0,60}$/;
const REFERS = /\srefers?\s+to\s/g;
const REFER =
  /^\srefers?\s+to\s+(?:the\s+|documents\s+|entries\s+|filings\s+)?(?:docket|numbers|entries|filings|case)?[^.]{0,20}?\b(?:in|of|for|on)\s+(?:[^.;]|(?<=\bv|\bNo|Inc|Co)\.|(?<!\bv|\bNo|Inc|Co)\.(?=[^ \n]|\s[a-z]|\s+[A-Z][a-z]*,)){0,140}?\b(?:Nos?\.|Number)\s*/;

/**
 * Finds the statement.
 *
 * @param flat - the order's flat text
 * @returns the case, or `undefined` when the order says nothing of the kind
 * @example statedDocket("All docket numbers herein refer to the docket in Case No. 2:15-cv-123.")
 */
export function statedDocket(flat: string): StatedDocket | undefined {
  // Seldom said: a plain search spares the dear patterns.
  for (const { index: at } of flat.matchAll(REFERS)) {
    if (!CITED.test(flat.slice(Math.max(0, at - 90), at))) continue;
    const window = flat.slice(at, at + 220);
    const match = REFER.exec(window);
    if (!match) continue;
    const number = caseNumberAt(window, match[0].length);
    if (number)
      return {
        caseNumber: window.slice(match[0].length, number.end).trim(),
        normalized: number.normalized,
      };
  }
  return undefined;
}
