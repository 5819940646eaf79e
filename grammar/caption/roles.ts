/** What the words under a party's name make of it: "Defendants-Appellees" an appellee. */
import type { PartyRole } from "../../src/tree/index.ts";
import { remembered } from "../remembered.ts";
import { foldSpace } from "../scan.ts";

// What a party is in this court or in this motion goes before what it was below.
const decisive: [RegExp, PartyRole][] = [
  [/appellant/, "appellant"],
  [/appellee/, "appellee"],
  [/interven/, "intervenor"],
];
const plain: [RegExp, PartyRole][] = [
  [/^(?:pla[il]ntiff)/, "plaintiff"],
  [/^defendant/, "defendant"],
  [/^petitioner/, "petitioner"],
  [/^respondent/, "respondent"],
  [/^movant/, "movant"],
  [/^debtor/, "debtor"],
  [/^relator/, "relator"],
];

/**
 * The role that a caption's word for it stands for.
 *
 * @param written - "Plaintiffs", "Third-Party Defendant", "Petitioners/Plaintiffs", "Intervenor-Defendant"
 * @returns the role; the first of several, but an appeal's and an intervenor's before any other
 */
export const roleOf = remembered((written): PartyRole => {
  // "P laintiff", "D e f e n d a n t s".
  const joined = written.toLowerCase().replace(/(?<=\b\w)\s+(?=\w)|(?<=\w)\s+(?=\w\b)/g, "");
  const words = foldSpace(joined);
  for (const [pattern, role] of decisive) if (pattern.test(words)) return role;
  if (/counter-?plaintiff|(?:counter|cross)-?claimant/.test(words) && !/^(?:plaintiff|defendant)/.test(words))
    return "counterclaimant";
  const word = words
    .split(/[-–—/& ]+/)
    .flatMap((piece) => plain.filter(([pattern]) => pattern.test(piece)))[0];
  return word?.[1] ?? "other";
});
