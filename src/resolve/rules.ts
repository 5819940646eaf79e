/** Rules of court: the set of rules that a citation means, and its graph id. */
import type { RuleCitation } from "../tree/index.ts";
import { foldSpace } from "../../grammar/scan.ts";
import { mainNumber } from "./provisions.ts";

/**
 * The graph id of the rule that a citation names, without its subdivisions: "Rule 37(a)(1)" in a civil case is
 * `authority:Fed. R. Civ. P. 37`.
 *
 * @param citation A citation of a rule.
 * @param kind The kind of the case in which the order is made ("cv", "cr", "bk"): it tells what a bare "Rule" means.
 * @returns The id; nothing for a bare rule of which it cannot be told, such as "Rule 7-3".
 */
export function ruleReference(citation: RuleCitation, kind: string | undefined): string | undefined {
  const { rules, number } = citation;
  const list = number.indexOf("&");
  const main = mainNumber(list === -1 ? number : number.slice(0, list));
  if (main === "") return undefined;
  const name = setName(rules) ?? bareSet(main, kind);
  return name === undefined ? undefined : `authority:${name} ${main}`;
}

/** The set's name as the Bluebook has it (rule 12.9.3); nothing for the bare word "Rule". */
function setName(written: string): string | undefined {
  const usual = usualSets.get(written);
  if (usual !== undefined) return usual;
  if (written === "Rule" || /^rules?$/i.test(written)) return undefined;
  const folded = written.toLowerCase().replace(/[^a-z]+/g, "");
  return federalSets.find(([pattern]) => pattern.test(folded))?.[1] ?? foldSpace(written);
}

/** The federal sets as they are mostly written. */
const usualSets: ReadonlyMap<string, string> = new Map(
  ["Civ. P.", "Crim. P.", "App. P.", "Bankr. P.", "Evid."].map((set) => [`Fed. R. ${set}`, `Fed. R. ${set}`]),
);

/** The federal sets, by their names without spaces and periods. */
const federalSets: readonly (readonly [RegExp, string])[] = [
  [/^(?:fed(?:eral)?r(?:ules?)?(?:of)?civ(?:il)?p(?:roc(?:edure)?)?|frcp|frcivp)$/, "Fed. R. Civ. P."],
  [/^(?:fed(?:eral)?r(?:ules?)?(?:of)?crim(?:inal)?p(?:roc(?:edure)?)?|frcrimp)$/, "Fed. R. Crim. P."],
  [/^(?:fed(?:eral)?r(?:ules?)?(?:of)?app(?:ellate)?p(?:roc(?:edure)?)?|frap)$/, "Fed. R. App. P."],
  [
    /^(?:fed(?:eral)?r(?:ules?)?(?:of)?bankr(?:uptcy)?p(?:roc(?:edure)?)?|frbp|bankr(?:uptcy)?rules?)$/,
    "Fed. R. Bankr. P.",
  ],
  [/^(?:fed(?:eral)?r(?:ules?)?(?:of)?evid(?:ence)?|fre)$/, "Fed. R. Evid."],
];

/** What "Rule 56" means where it stands alone: the numbers tell evidence and bankruptcy from procedure. */
function bareSet(main: string, kind: string | undefined): string | undefined {
  if (!/^\d+(?:\.\d)?$/.test(main)) return undefined;
  const number = Number(main);
  if (kind === "bk" || kind === "ap")
    return number >= 1001 ? "Fed. R. Bankr. P." : number <= 86 ? "Fed. R. Civ. P." : evidence(number);
  if (number > 86) return evidence(number);
  if (!Number.isInteger(number) && !civilPointRules.has(main)) return undefined;
  return kind === "cr" ? "Fed. R. Crim. P." : "Fed. R. Civ. P.";
}

function evidence(number: number): string | undefined {
  return number >= 101 && number <= 1103 ? "Fed. R. Evid." : undefined;
}

/** The Federal Rules of Civil Procedure with a point in their number; "Rule 56.1" is a local rule. */
const civilPointRules = new Set([
  "4.1",
  "5.1",
  "5.2",
  "7.1",
  "16.1",
  "23.1",
  "23.2",
  "44.1",
  "62.1",
  "65.1",
  "71.1",
]);
