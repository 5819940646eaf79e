/** The short name of a case, of the parties in its caption. */
import type { Party, PartyRole } from "../tree/index.ts";

/**
 * Names a case as one cites it: the first of those who brought it against the first of the others.
 *
 * @param parties The parties in the order of the caption.
 * @returns "Loop AI Labs Inc. v. Gatti", "In re Smith" for a debtor; nothing where a side is missing.
 * @example
 * caseName([{ value: "A", role: "plaintiff" }, { value: "B", role: "defendant" }]); // "A v. B"
 */
export function caseName(parties: readonly Pick<Party, "value" | "role">[]): string | undefined {
  const first = (roles: readonly PartyRole[]): string | undefined =>
    parties
      .find(({ role }) => roles.includes(role))
      ?.value.replace(/\s+/g, " ")
      .trim();
  const mover = first(movers);
  const answerer = first(answerers);
  if (mover !== undefined && answerer !== undefined) return `${mover} v. ${answerer}`;
  const debtor = first(["debtor"]);
  return debtor === undefined ? undefined : `In re ${debtor}`;
}

const movers: readonly PartyRole[] = ["plaintiff", "petitioner", "appellant", "relator"];
const answerers: readonly PartyRole[] = ["defendant", "respondent", "appellee"];
