/** Supra and other back-references by name: which citation "Smith, supra, at 4" stands for. */
import type { Citation } from "../tree/index.ts";
import { foldName } from "./names.ts";
import type { Named } from "./short-names.ts";

/** What can be referred to by name, by folded name. The latest giving of a name counts. */
export type Names = Map<string, Named>;

/**
 * Notes the names by which a full citation can be referred to: a decision's by its parties and the words that they
 * begin with ("Bell Atl."), a document's by its name.
 *
 * @param names Where to note them.
 * @param citation A full citation with its `refersTo`.
 */
export function addNames(names: Names, citation: Citation): void {
  if (
    (citation.type !== "caseCitation" && citation.type !== "recordCitation") ||
    citation.refersTo === undefined
  )
    return;
  const named: Named = { refersTo: citation.refersTo, citation };
  if (citation.name === undefined) return;
  names.set(foldName(citation.name), named);
  if (citation.type === "recordCitation") {
    // "Brayer Decl., supra"
    const short = shortKinds.get(citation.kind);
    if (short !== undefined) names.set(foldName(citation.name.split(" ").at(-1)! + short), named);
    return;
  }
  for (const party of citation.name.split(/ vs?\. /)) {
    const words = party.split(/\s+/).slice(0, 4);
    for (let count = words.length; count > 0; count--) {
      const name = foldName(words.slice(0, count).join(" "));
      if (name.length > 2 && !tooCommon.has(name)) names.set(name, named);
    }
  }
}

/**
 * What a name refers back to.
 *
 * @param name As a supra or short form has it: "Smith", "Bell Atlantic Corp.".
 * @param names What has been named before it.
 */
export function namedBy(name: string, names: Names): Named | undefined {
  return (
    names.get(foldName(name)) ??
    names.get(foldName(name.replace(/\b(?:Decl|Aff|Dep|Declaration|Affidavit|Deposition)\b\.?/g, "")))
  );
}

/** What the title of a person's paper ends with. */
const shortKinds: ReadonlyMap<string, string> = new Map([
  ["declaration", "Decl"],
  ["affidavit", "Aff"],
  ["deposition", "Dep"],
]);

/** First words that many parties share. */
const tooCommon = new Set([
  "united",
  "unitedstates",
  "state",
  "city",
  "county",
  "people",
  "inre",
  "exparte",
  "the",
  "national",
  "american",
  "new",
]);
