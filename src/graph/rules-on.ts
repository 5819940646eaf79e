/**
 * What an order rules on: the entry of its "Re:" line, and the motions that it says it grants or denies: "Plaintiff's
 * motion (Dkt. No. 27) is DENIED", "the Court ADOPTS the R&R [D.E. 148]".
 */
import type { DocketCitation } from "../tree/index.ts";
import { captionOf } from "./caption.ts";
import { isOwn } from "./cites.ts";
import type { Targets } from "./cites.ts";
import type { Mark, Sentence } from "./prose.ts";
import { relate } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** Adds `rulesOn` from the order to entries of its own docket. */
export function addRulings(scope: Scope, sentences: Sentence[], targets: Targets): void {
  const add = (citation: DocketCitation, confidence: number, reason: string): void => {
    if (!isOwn(citation)) return;
    const edge = {
      type: "rulesOn" as const,
      order: scope.orderId,
      citation: citation.id,
      confidence,
      reason,
    };
    for (const entry of targets.get(citation.id) ?? []) relate(scope.graph, scope.orderId, entry, edge);
  };
  for (const child of captionOf(scope.order)?.children ?? [])
    if (child.type === "docketCitation") add(child, 0.97, "caption: Re");
  for (const sentence of sentences)
    for (const { citation, confidence, reason } of rulingsOf(sentence)) add(citation, confidence, reason);
}

/** That a sentence rules on what it cites. */
export interface Ruling {
  citation: DocketCitation;
  confidence: number;
  reason: string;
}

/** The entries that a sentence rules on. */
export function rulingsOf({ text, marks, mainEnd }: Sentence): Ruling[] {
  const cited = marks.filter((m): m is Mark & { node: DocketCitation } => m.node.type === "docketCitation");
  if (cited.length === 0) return [];
  const capital = capitalDisposition.exec(text);
  const spoken = capital ? undefined : spokenDisposition.exec(text);
  const verb = capital ?? spoken;
  if (!verb) return [];
  const how = verb[0].replace(/\s+/g, " ").toLowerCase();
  return cited
    .filter((m) => m.start < mainEnd && isRuledOn(text, m))
    .map((m) => ({ citation: m.node, confidence: capital ? 0.95 : 0.85, reason: `the order says: ${how}` }));
}

/** The operative words in capitals, as an order writes them where it rules. */
const capitalDisposition =
  /\b(?:GRANTED|GRANTS?|DENIED|DENIES|DENY|ADOPTED|ADOPTS?|APPROVED|APPROVES?|OVERRULED|OVERRULES?|SUSTAINED|SUSTAINS?|STRICKEN|STRIKES|WITHDRAWN|MOOT|REJECTED|REJECTS?|VACATED|VACATES?|DISMISSED|DISMISSES|ACCEPTED|ACCEPTS?|AFFIRMED|AFFIRMS?|GRANTING|DENYING|ADOPTING|APPROVING|LIFTED|DISSOLVED|TERMINATED|DEFERRED|DEFERS|CONTINUED|STAYED)\b/;

/** The same in small letters, in the present tense or with the court as its subject: a past ruling is told in the past. */
const spokenDisposition =
  /\b(?:(?:is|are) (?:hereby |therefore |accordingly |also |thus )?(?:granted|denied|adopted|approved|overruled|sustained|stricken|dismissed|rejected|vacated)|(?:[Cc]ourt|I|[Jj]udge) (?:hereby |therefore |accordingly |also |thus |now |will )*(?:grants?|den(?:y|ies)|adopts?|approves?|overrules?|sustains?|rejects?))\b/;

const motion =
  /\b(?:motions?|requests?|applications?|petitions?|objections?|stipulations?|recommendations?|R&R|F&R|M&R|report|complaint|appeals?|plan|agreement|letters?|submission|proposed)\b/i;
const notRuledOn =
  /\b(?:response|reply|opposition|brief|memorandum|declaration|affidavit|exhibit|transcript|order|hearing|see|pursuant to|in light of|set forth in|reasons)\b[^,;()[\]]{0,40}[\s([]*$/i;

/** Whether an entry is cited right after a motion or the like, and not as a paper for or against it. */
function isRuledOn(text: string, { start }: Mark): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  if (
    /\b(?:opposition|response|reply|objections?) to\b[^,;()]{0,80}$/i.test(before) &&
    !/\bobjections? to\b/i.test(before)
  )
    return false;
  return motion.test(before) && !notRuledOn.test(before);
}
