/** The choice of an "Id.": of the citations before it, the one that it stands for. */
import type { BackReference, Citation, DocketCitation } from "../tree/index.ts";
import { isNode } from "../tree/guards.ts";
import { fitOf, isTelling } from "./fit.ts";
import { citedNext, joinedNext, textAt } from "./place.ts";
import type { Place } from "./place.ts";
import { isBareSection } from "./provisions.ts";

/** A citation that an "Id." may stand for. */
export interface Candidate extends Place {
  /** The citation in full: of several that stand beside each other the first. */
  citation: Citation;
  /** The one of them that was met. */
  shown: Citation;
  /** The number of the paragraph. */
  block: number;
}

/** What an "Id." was found to stand for. */
export interface Choice {
  /** The full citation; nothing when none fits. */
  antecedent: Citation | undefined;
  /** Whether it is one of several that stand together, and nothing tells which. */
  ambiguous: boolean;
  /** The entry after it, which is on the docket of the case that the antecedent names. */
  entry?: DocketCitation;
}

/** How many citations back an "Id." may reach over what its place does not fit. */
const reach = 10;

/**
 * Chooses what an "Id." stands for.
 *
 * @param id The "Id.".
 * @param place Where it stands.
 * @param candidates What may be meant, latest last; several lists where one is looked through before another.
 * @param explained What only explained other citations: meant where its pages alone fit.
 * @returns The citation before it that its place fits best, the nearest of those that fit alike.
 */
export function choose(
  id: BackReference,
  place: Candidate,
  candidates: readonly (readonly Candidate[])[],
  explained: readonly Candidate[] = [],
): Choice {
  const told = toldByNext(id, place, candidates);
  if (told) return told;
  const next = citedNext(place);
  let second: Candidate | undefined;
  let barred = false;
  for (const list of candidates) {
    for (let at = list.length - 1; at >= Math.max(0, list.length - reach); at--) {
      const candidate = list[at]!;
      const fit = fitOf(id, candidate.shown);
      if (fit === "none" || isSame(next, candidate.citation) || isExplained(candidate, place)) {
        barred ||= !isAside(candidate);
        continue;
      }
      // Over a citation that its place does not fit an "Id." reaches no farther than the paragraph before.
      const far = place.block - candidate.block > (isTelling(id, candidate.shown) ? 4 : 1);
      if (far && (barred || fit === "weak")) break;
      if (fit === "weak" || (isAside(candidate) && !isSectionOf(id, candidate.citation))) {
        second ??= candidate;
        continue;
      }
      if (second && fitOf(id, second.shown) === "good" && outweighs(second, candidate, place)) break;
      return { antecedent: candidate.citation, ambiguous: followsInString(candidate, list[at - 1]) };
    }
    if (second) break;
  }
  second ??= explained.findLast(
    ({ shown, block }) => isTelling(id, shown) && fitOf(id, shown) === "good" && place.block - block <= 1,
  );
  return { antecedent: second?.citation, ambiguous: false };
}

/**
 * What stands right after an "Id." and names the same thing tells what it is: "Id. ¶ 5, ECF No. 12-1" is of the document
 * filed as that entry, "Id. at 248, 106 S. Ct. 2505" of the decision also reported there. "Id., Dkt. 484" stands for
 * the case whose docket has the entry.
 */
function toldByNext(
  id: BackReference,
  place: Candidate,
  candidates: readonly (readonly Candidate[])[],
): Choice | undefined {
  const next = joinedNext(place);
  if (!next) return undefined;
  const latest = candidates.flatMap((list) => list.slice(-reach).reverse());
  const same = latest.find(
    ({ citation }) => citation.refersTo !== undefined && citation.refersTo === next.refersTo,
  );
  if (same) return { antecedent: same.citation, ambiguous: false };
  if (next.type !== "docketCitation" || id.children.length > 0) return undefined;
  const named = latest[0]?.citation;
  return named && "caseNumber" in named
    ? { antecedent: named, ambiguous: false, entry: next }
    : { antecedent: undefined, ambiguous: false };
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

/** "A (quoting id.)": A does not quote itself. */
function isExplained({ parent, index }: Candidate, place: Candidate): boolean {
  const around = place.parent;
  return (
    isNode("parenthetical", around) &&
    around.relation !== undefined &&
    around.of === (parent.children[index] as Citation).id
  );
}

/** Whether an "Id." gives a section and the citation is of such: then it is meant though a sentence only speaks of it. */
function isSectionOf(id: BackReference, citation: Citation): boolean {
  if (
    citation.type === "caseCitation" ||
    citation.type === "docketCitation" ||
    citation.type === "recordCitation"
  )
    return false;
  return id.children.some((child) => child.type === "pinCite" && child.unit === "section");
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
      return citation.kind === "exhibit" && parent.children[index] === citation && isSpokenOf(candidate);
    default:
      if (citation.type === "statuteCitation" && isBareSection(citation)) return true;
      return parent.children[index] === citation && isSpokenOf(candidate);
  }
}

/** After these words a decision is cited only for what it has to do with the one before. */
const history =
  /(?:^|[,;()]\s{0,2})(?=[a-z])(?:(?:quoting|citing|quoted in|cited in|aff[’']d|affirmed|rev[’']d|reversed|vacated|overruled|abrogated|superseded|modified|amended|cert\. (?:denied|granted)|reh[’']g denied)\b)[^.;]{0,80}$/;

/** Whether a citation is part of a sentence of prose: neither a sentence of its own, nor in brackets, nor after a signal. */
function isSpokenOf(candidate: Candidate): boolean {
  const before = textAt(candidate, -1).trimEnd();
  const after = textAt(candidate, 1).trimStart();
  if (candidate.citation.signal !== undefined) return false;
  // of an empty text nothing, which is in every string
  const opens = '.;:([”"?!'.includes(before.slice(-1));
  const closes = ".;)],(".includes(after.slice(0, 1));
  // behind its title: "Asylum Eligibility, 84 Fed. Reg. 33,829 (July 16, 2019)."
  const titled =
    candidate.citation.type === "regulationCitation" && before.endsWith(",") && /^(?:[.;(]|$)/.test(after);
  return !((opens || titled) && closes);
}

/** Whether a candidate is the last of a string of several: "A; B." */
function followsInString(candidate: Candidate, before: Candidate | undefined): boolean {
  return (
    before?.parent === candidate.parent &&
    candidate.parent.type === "stringCite" &&
    before.citation.refersTo !== candidate.citation.refersTo
  );
}
