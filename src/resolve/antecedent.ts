/** The choice of an "Id.": of the citations before it, the one that it stands for. */
import type { BackReference, Citation, DocketNode, DocketParent, Text } from "../tree/index.ts";
import { isCitation, isNode } from "../tree/guards.ts";
import { isBareSection } from "./provisions.ts";
import { fitOf } from "./fit.ts";

/** A citation that an "Id." may stand for. */
export interface Candidate {
  /** The citation in full: of several that stand beside each other the first. */
  citation: Citation;
  /** The one of them that was met. */
  shown: Citation;
  /** Where it, or what stands for it, was met: `parent.children[index]`. */
  parent: DocketParent;
  index: number;
  /** The number of the paragraph. */
  block: number;
}

/** What an "Id." was found to stand for. */
export interface Choice {
  /** The full citation; nothing when none fits. */
  antecedent: Citation | undefined;
  /** Whether it is one of several that stand together, and nothing tells which. */
  ambiguous: boolean;
}

/** How many citations back an "Id." may reach over what its place does not fit. */
const reach = 10;

/**
 * Chooses what an "Id." stands for.
 *
 * @param id The "Id.".
 * @param place Where it stands.
 * @param candidates What may be meant, latest last; several lists where one is looked through before another.
 * @returns The citation before it that its place fits best, the nearest of those that fit alike.
 */
export function choose(
  id: BackReference,
  place: Candidate,
  candidates: readonly (readonly Candidate[])[],
): Choice {
  const next = citedNext(place);
  let second: Candidate | undefined;
  for (const list of candidates) {
    for (let at = list.length - 1; at >= Math.max(0, list.length - reach); at--) {
      const candidate = list[at]!;
      const fit = fitOf(id, candidate.shown);
      if (fit === "none" || isSame(next, candidate.citation)) continue;
      if (fit === "weak" || isAside(candidate)) {
        second ??= candidate;
        continue;
      }
      if (second && fitOf(id, second.shown) === "good" && outweighs(second, candidate, place)) break;
      return { antecedent: candidate.citation, ambiguous: followsInString(candidate, list[at - 1]) };
    }
    if (second) break;
  }
  return { antecedent: second?.citation, ambiguous: false };
}

/**
 * Whether a rule that the sentences before speak of is meant rather than what was cited before it: it is when that was
 * paragraphs ago, or when it is a document of the case and the rule is what the sentences go by.
 */
function outweighs(aside: Candidate, cited: Candidate, place: Candidate): boolean {
  if (place.block - cited.block > 1) return true;
  const isFiling = cited.citation.type === "docketCitation" || cited.citation.type === "recordCitation";
  return isFiling && aside.citation.type !== "recordCitation" && governs(aside);
}

/** "Under 28 U.S.C. § 636(b)(1), the court …"; "28 U.S.C. § 636(b)(1) requires …". */
function governs(candidate: Candidate): boolean {
  return (
    /(?:^|[.”"]\s{1,3})(?:Under|Pursuant to|In accordance with|According to|As (?:provided|stated|set forth) (?:in|by))\s$/.test(
      textAt(candidate, -1).slice(-60),
    ) ||
    /^,?\s(?:provides|states|requires|allows|permits|authorizes|prohibits|defines|vests|directs|mandates|gives|grants|says|reads|makes|limits|sets|establishes|bars|excludes|imposes|empowers|instructs|governs)\b/.test(
      textAt(candidate, 1),
    )
  );
}

/** Whether a quotation ends right after an "Id.": then it is the quoted text's, and stands for what that text cites. */
export function endsQuotation(id: Candidate): boolean {
  return /^[.,]?[”’"]/.test(textAt(id, 1));
}

/** What is cited with an "Id.", by name: after it in the same sentence, or as what it quotes. It would be no "Id." if it were the same. */
function citedNext({ parent: { children }, index }: Candidate): Citation | undefined {
  const between = children[index + 1];
  if (between?.type !== "text") return quotedBy(between);
  const next = children[index + 2];
  const { value } = between as Text;
  if (next?.type === "parenthetical") return /^\s{0,3}$/.test(value) ? quotedBy(next) : undefined;
  if (!isCitation(next) || next.type === "backReference") return undefined;
  return /^[,;]\s(?:[a-z,. ]{0,12})$/i.test(value) ? next : undefined;
}

function quotedBy(node: DocketNode | undefined): Citation | undefined {
  if (!isNode("parenthetical", node) || node.relation === undefined) return undefined;
  return node.children.find((child) => isCitation(child) && child.type !== "backReference");
}

function isSame(one: Citation | undefined, other: Citation): boolean {
  return (
    one !== undefined && (one === other || (one.refersTo !== undefined && one.refersTo === other.refersTo))
  );
}

/** Whether a citation is not what its sentence rests on: a rule or exhibit that the sentence speaks of, or the later history of a decision. */
function isAside(candidate: Candidate): boolean {
  const { citation, parent, index } = candidate;
  switch (citation.type) {
    case "caseCitation":
      return history.test(textAt(candidate, -1).slice(-100));
    case "docketCitation":
      return false;
    case "recordCitation":
      return citation.kind === "exhibit" && isSpokenOf(candidate);
    default:
      if (citation.type === "statuteCitation" && isBareSection(citation)) return true;
      return parent.children[index] === citation && isSpokenOf(candidate);
  }
}

/** After these words a decision is cited only for what it has to do with the one before. */
const history =
  /(?:\b(?:quoting|citing|quoted in|cited in|aff[’']d|affirmed|rev[’']d|reversed|vacated|overruled|abrogated|superseded|modified|amended|cert\. (?:denied|granted)|reh[’']g denied)\b)[^.;]{0,80}$/;

/** Whether a citation is part of a sentence of prose: neither a sentence of its own, nor in brackets, nor after a signal. */
function isSpokenOf(candidate: Candidate): boolean {
  const before = textAt(candidate, -1).trimEnd();
  const after = textAt(candidate, 1).trimStart();
  if (candidate.citation.signal !== undefined) return false;
  const opens = before === "" || /[.;:([”"?!]$/.test(before);
  const closes = after === "" || /^[.;)\],(]/.test(after);
  return !(opens && closes);
}

/** Whether a candidate is the last of a string of several: "A; B." */
function followsInString(candidate: Candidate, before: Candidate | undefined): boolean {
  return (
    before?.parent === candidate.parent &&
    candidate.parent.type === "stringCite" &&
    before.citation.refersTo !== candidate.citation.refersTo
  );
}

function textAt({ parent, index }: Candidate, step: 1 | -1): string {
  const node = parent.children[index + step];
  return node?.type === "text" ? (node as Text).value : "";
}
