/** Supra and other back-references by name: which citation "Smith, supra, at 4" stands for. */
import type { CaseCitation, RecordCitation } from "../tree/index.ts";
import { foldedOpening, foldName } from "./names.ts";
import type { Named } from "./short-names.ts";

/** What can be referred to by name. The latest giving of a name counts. */
export interface Names {
  /** By folded name. */
  named: Map<string, Named>;
  /** The characters that the names begin with by which the order refers back: others need not be noted. */
  openings: ReadonlySet<string>;
}

/**
 * No names yet.
 *
 * @param referred The names by which the order refers back.
 */
export function noNames(referred: readonly string[]): Names {
  const openings = referred.flatMap((name) => [foldedOpening(name), foldedOpening(withoutKind(name))]);
  return { named: new Map(), openings: new Set(openings) };
}

/**
 * Notes what a name stands for.
 *
 * @param names Where to note it.
 * @param name The name as written.
 * @param named What it stands for.
 */
export function addName(names: Names, name: string, named: Named): void {
  if (names.openings.has(foldedOpening(name))) names.named.set(foldName(name), named);
}

/**
 * Notes the names by which a full citation can be referred to: a decision's by its parties and the words that they
 * begin with ("Bell Atl."), a document's by its name.
 *
 * @param names Where to note them.
 * @param citation A full citation with its `refersTo`.
 */
export function addNames(names: Names, citation: CaseCitation | RecordCitation): void {
  const { name, refersTo } = citation;
  if (name === undefined || refersTo === undefined) return;
  const named: Named = { refersTo, citation };
  addName(names, name, named);
  if (citation.type === "recordCitation") {
    // "Brayer Decl., supra"
    const short = shortKinds.get(citation.kind);
    if (short !== undefined) addName(names, name.split(" ").at(-1)! + short, named);
    return;
  }
  for (const party of name.split(/ vs?\. /)) {
    if (!names.openings.has(foldedOpening(party))) continue;
    let words = "";
    for (const word of party.split(/\s+/, 4)) {
      words += foldName(word);
      if (words.length > 2 && !tooCommon.has(words)) names.named.set(words, named);
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
  return names.named.get(foldName(name)) ?? names.named.get(foldName(withoutKind(name)));
}

/** "Smith" of "Smith Decl." */
function withoutKind(name: string): string {
  return name.replace(/\b(?:Decl|Aff|Dep|Declaration|Affidavit|Deposition)\b\.?/g, "");
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
