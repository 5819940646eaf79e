/**
 * Short names that the order gives: ("IQS"), ("Mot."), (the "Smith Decl."). A name stands for what is cited next to
 * it, or for the party or document whose full name it follows.
 */
import { partyId } from "../graph/identity.ts";
import type { Citation, Definition, DocketNode, Text } from "../tree/index.ts";
import { isCitation, isNode } from "../tree/guards.ts";
import { neighbour } from "./collect.ts";
import type { Found } from "./collect.ts";
import { documentOf } from "./documents.ts";
import type { Documents } from "./documents.ts";
import { foldName } from "./names.ts";
import { addFiling } from "./record.ts";
import type { Filings } from "./record.ts";
import { shortTitle } from "./titles.ts";

/** What a short name stands for. */
export interface Named {
  /** The graph id. */
  refersTo: string;
  /** The citation beside which the name was given. */
  citation?: Citation;
}

/**
 * Notes that a short name stands for the entry or document beside it: (the "Smith Declaration"), ECF No. 12-1.
 *
 * @param found The definition; what is cited beside it must bear its `refersTo`.
 * @param documents The documents of the record.
 * @param filings Where to note it.
 */
export function noteFiling(found: Found<Definition>, documents: Documents, filings: Filings): void {
  const title = shortTitle(found.node.name);
  const beside = title && besides(found);
  const is = (beside?.type === "recordCitation" && beside.document) || beside?.refersTo;
  if (title && is && /docket:|^record:/.test(is)) addFiling(filings, documentOf(title, documents), is);
}

/** A party of the caption by its name as it is compared. */
export interface PartyName {
  value: string;
  folded: string;
  /** The capitals that its words begin with, in small letters. */
  initials: string;
}

/**
 * A party as definitions are compared with it.
 *
 * @param value Its name in the caption.
 */
export function partyName(value: string): PartyName {
  const initials = value.match(/\b\p{Lu}/gu) ?? [];
  return { value, folded: foldName(value), initials: initials.join("").toLowerCase() };
}

/**
 * Reads a definition and sets its `refersTo`.
 *
 * @param found The definition; what is cited beside it must bear its `refersTo`.
 * @param parties The parties of the caption.
 * @param documents The documents of the record.
 * @returns What the name stands for, where that can be told.
 */
export function readDefinition(
  found: Found<Definition>,
  parties: readonly PartyName[],
  documents: Documents,
): Named | undefined {
  const { node } = found;
  const citation = besides(found);
  const refersTo = citation?.refersTo ?? documentNamed(node.name, documents) ?? partyNamed(found, parties);
  if (refersTo === undefined) return undefined;
  node.refersTo = refersTo;
  return citation ? { refersTo, citation } : { refersTo };
}

function documentNamed(name: string, documents: Documents): string | undefined {
  const title = shortTitle(name);
  return title && documentOf(title, documents);
}

/** The full citation beside a definition: the one before it, or the one after. */
function besides(found: Found<Definition>): Citation | undefined {
  // "Doe v. Roe (“Doe II”), 730 F.3d 1268", "ECF No. 292 (“Scudieri Decl.”) ¶ 5"
  const { parent } = found;
  if (isNode("caseCitation", parent) || isNode("docketCitation", parent)) return parent;
  // "Ruiz Decl. Ex. 12 (“Greener EBT”) at 63"; right behind its title, a short name is only that of the title
  if (isNode("recordCitation", parent) && found.index > 0) return parent;
  return cited(neighbour(found, -1)) ?? cited(neighbour(found, 1));
}

/** A full citation, or the last of a string of them. */
function cited(node: DocketNode | undefined): Citation | undefined {
  if (isNode("stringCite", node)) return cited(node.children.at(-1));
  return isCitation(node) && node.type !== "backReference" ? node : undefined;
}

/** The party with whose name the words before the definition end, or whose initials or first word it is. */
function partyNamed(
  { node, parent, index }: Found<Definition>,
  parties: readonly PartyName[],
): string | undefined {
  const before = parent.children[index - 1];
  if (before?.type !== "text") return undefined;
  const name = foldName(node.name);
  let words: string | undefined;
  for (const { value, folded, initials } of parties) {
    if (!folded.includes(name) && !(name.length > 1 && initials.startsWith(name))) continue;
    words ??= foldName((before as Text).value.slice(-120));
    if (words.endsWith(folded)) return partyId(value);
  }
  return undefined;
}
