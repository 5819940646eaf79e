/**
 * What an order rules on: the entry of its "Re:" line, and the motions that it says it grants or denies: "Plaintiff's
 * motion (Dkt. No. 27) is DENIED", "the Court ADOPTS the R&R [D.E. 148]".
 */
import type { DocketCitation } from "../tree/index.ts";
import { phraseBefore } from "./filing-words.ts";
import { isOwn } from "./cites.ts";
import type { Targets } from "./cites.ts";
import { relate } from "./draft.ts";
import { dispositionOf } from "./disposition.ts";
import type { Disposition } from "./disposition.ts";
import { captionOf, titleOf } from "./own-cases.ts";
import type { EntryMark, Mark, Marked, Sentence } from "./prose.ts";
import type { Scope } from "./scope.ts";

/** Adds `rulesOn` from the order to entries of its own docket. */
export function addRulings(scope: Scope, sentences: Sentence[], targets: Targets): void {
  const add = ({ citation, confidence, reason, disposition: done }: Ruling): void => {
    const said = { order: scope.orderId, citation: citation.id, confidence, reason };
    const edge = { type: "rulesOn" as const, ...said, ...(done && { disposition: done }) };
    for (const entry of targets.get(citation.id) ?? []) relate(scope.graph, scope.orderId, entry, edge);
  };
  const inTitle = dispositionOf(titleOf(scope.order) ?? "");
  for (const citation of entriesInCaption(scope))
    add({ citation, confidence: 0.97, reason: "caption: Re", ...(inTitle && { disposition: inTitle }) });
  for (const sentence of sentences)
    for (const ruling of rulingsOf(sentence)) if (isOwn(ruling.citation)) add(ruling);
}

/** The entries of the order's own docket that its "Re:" line names. */
export function entriesInCaption({ order }: Scope): DocketCitation[] {
  const children = captionOf(order)?.children ?? [];
  return children.filter((child) => child.type === "docketCitation").filter(isOwn);
}

/** That a sentence rules on what it cites. */
export interface Ruling {
  citation: DocketCitation;
  confidence: number;
  reason: string;
  disposition?: Disposition;
}

/** The entries that a sentence rules on, or says are before the court. */
export function rulingsOf({ text, marks, entries, mainEnd }: Sentence): Ruling[] {
  const rulings: Ruling[] = [];
  let before: EntryMark | undefined;
  for (const mark of entries) {
    const isListed = before !== undefined && isList(text.slice(before.end, mark.start));
    const said =
      mark.start < mainEnd
        ? saidWithin(text, mark, marks, isListed)
        : saidBefore(text, mainEnd, mark, isListed);
    if (!said) continue;
    before = mark;
    rulings.push({ citation: mark.node, ...said });
  }
  return rulings;
}

type Said = Pick<Ruling, "confidence" | "reason" | "disposition">;

/** "is DENIED", "are hereby GRANTED IN PART": said after what is ruled on. */
const passive =
  /\b(?:GRANTED|DENIED|ADOPTED|APPROVED|OVERRULED|SUSTAINED|STRICKEN|WITHDRAWN|MOOT|REJECTED|DISMISSED|ACCEPTED|AFFIRMED|DISSOLVED|TERMINATED|DEFERRED|VACATED|ALLOWED)\b|\b(?:is|are|be|will be|shall be) (?:(?:hereby|therefore|accordingly|also|thus|now),? )?(?:granted|denied|adopted|approved|overruled|sustained|stricken|dismissed|rejected|allowed|accepted|moot)\b/;

/** "the Court GRANTS", "I deny", "ORDER DENYING": said before it. A past tense tells of an earlier ruling, "that the Court deny" of a wish. */
const active =
  /\b(?:GRANTS?|DENIES|DENY|ADOPTS?|APPROVES?|OVERRULES?|SUSTAINS?|STRIKES|REJECTS?|DISMISSES|ACCEPTS?|AFFIRMS?|DEFERS|GRANTING|DENYING|ADOPTING|APPROVING|OVERRULING|ALLOWS)\b|\b(?:[Cc]ourt|[Jj]udge|I) (?:(?:hereby|therefore|accordingly|also|thus|now|will),? )*(?:grants|denies|adopts|approves|overrules|sustains|rejects|allows)\b|\b(?:[Cc]ourt will|I) (?:(?:hereby|therefore|accordingly|also|thus|now),? )*(?:grant|deny|adopt|approve|overrule|sustain|reject|allow)\b/g;

/** Words before a disposition that make it another's wish, or a condition: "contends that the motion should be denied". */
const wished =
  /\b(?:[Ii]f|[Ww]hether|should|contends?|argues?|asks?|asked|requests? that|urges?|recommend(?:s|ed|ing)?|ordered that|unless|until)\b/;

/** What becomes moot by a ruling; objections and notices only become so by themselves. */
const request = /\b(?:motion|request|application|petition)/i;

const considers =
  /\b(?:[Bb]efore (?:the|this) [Cc]ourt|[Pp]ending before|comes? (?:now )?before|[Nn]ow pending|[Pp]resently before|[Hh]aving (?:considered|reviewed)|[Uu]pon (?:consideration|review) of)\b/;

function disposition(text: string, { start, end }: EntryMark): Said | undefined {
  const clauseEnd = text.indexOf(";", end);
  const after = passive.exec(text.slice(end, clauseEnd < 0 ? undefined : clauseEnd));
  const clause = text.slice(text.lastIndexOf(";", start) + 1, start);
  const said = after?.[0] ?? lastActive(clause);
  if (said === undefined) return undefined;
  if (!/[A-Z]{4}/.test(said) && wished.test(text.slice(0, start))) return undefined;
  if (/moot$/i.test(said) && !request.test(text.slice(Math.max(0, start - 200), start))) return undefined;
  const done = dispositionOf(
    after ? text.slice(end + after.index, end + after.index + 60) : `${said} ${clause.slice(-60)}`,
  );
  return {
    confidence: /[A-Z]{4}/.test(said) ? 0.95 : 0.85,
    reason: `the order says: ${said}`,
    ...(done && { disposition: done }),
  };
}

/** The last words of a clause by which it rules. */
function lastActive(clause: string): string | undefined {
  let said: string | undefined;
  active.lastIndex = 0;
  for (let match = active.exec(clause); match; match = active.exec(clause)) said = match[0];
  return said;
}

/** "Before the Court is Defendant's motion to dismiss (Doc. 12)." */
function pending(text: string, { start }: EntryMark): Said | undefined {
  const said = considers.exec(text.slice(0, start));
  return said && forRuling.test(text.slice(said.index + said[0].length, start))
    ? { confidence: 0.7, reason: `the order says: ${said[0]}` }
    : undefined;
}

/** What the sentence in which an entry is cited says of it. */
function saidWithin(
  text: string,
  mark: EntryMark,
  marks: readonly Mark[],
  isListed: boolean,
): Said | undefined {
  if (!isListed && !isForRuling(text, mark, marks)) return undefined;
  return disposition(text, mark) ?? pending(text, mark);
}

/**
 * What the sentence before says of the entry cited after it: "Plaintiff moves to compel. Dkt. No. 61." Only the motion
 * that an order is about is told in the present tense.
 */
function saidBefore(
  text: string,
  mainEnd: number,
  { start }: EntryMark,
  isListed: boolean,
): Said | undefined {
  if (!isListed && !/^[\s([]*$/.test(text.slice(mainEnd, start))) return undefined;
  const main = text.slice(Math.max(0, mainEnd - 400), mainEnd);
  const moves = moved.exec(main);
  if (moves) return { confidence: 0.75, reason: `the order says: ${moves[0].replace(/^\W+/, "")}` };
  const rules = passive.exec(main);
  if (!rules || !isHeadedByMotion(main)) return undefined;
  if (!/[A-Z]{4}/.test(rules[0]) && wished.test(main)) return undefined;
  const done = dispositionOf(main.slice(rules.index, rules.index + 60));
  return { confidence: 0.75, reason: `the order says: ${rules[0]}`, ...(done && { disposition: done }) };
}

const moved =
  /(?:\b[A-Z]\w+|\b[Pp]laintiffs?|\b[Dd]efendants?|\bparties|\b[Tt]hey|\b[Hh]e|\b[Ss]he)\)?,? (?:also |now |each |jointly )?(?:moves?|seeks? leave)(?= (?:to [a-z]+|for|in limine|the [Cc]ourt)\b)/;

/** Whether an entry is cited right after a motion or the like, and not after a paper for or against one. */
function isForRuling(text: string, { start }: EntryMark, marks: readonly Mark[]): boolean {
  const near = marks.findLast((m) => m.end <= start && m.end > m.start);
  const isNear = near !== undefined && /^[^A-Za-z]{0,6}$/.test(text.slice(near.end, start));
  if (isNear && isMotion(near.node)) return true;
  // what stands before the short name that the motion is given: "motion to dismiss ("Mot."), Dkt. 5"
  const end = isNear && near.node.type === "definition" ? near.start : start;
  const opening = /[\s("“]+(?:the )?[\s"“]*$/.exec(text.slice(Math.max(0, end - 12), end))?.[0].length ?? 0;
  const phrase = phraseBefore(text, end - opening, ";:()[]");
  const earlier = marks.findLast((m) => m.node.type === "docketCitation" && m.end <= start);
  return isHeadedByMotion(phrase.slice(Math.max(0, phrase.length - (end - (earlier?.end ?? 0)))));
}

/** "Mot. (Dkt. No. 61)", "R&R Doc. No. 45" */
function isMotion(node: Marked): boolean {
  return (
    node.type === "recordCitation" &&
    (node.kind === "motion" || node.kind === "report" || /petition/i.test(node.name))
  );
}

/** Entries in one list: "[328, 334]", "(Doc. 5, refiled as Doc. 7)". */
function isList(between: string): boolean {
  return between.length < 40 && /^[\s,;&()[\]]*$/.test(between.replace(/\band\b/, ""));
}

const forRuling =
  /\b(?:[Mm]otions?|MOTIONS?|[Cc]ross-[Mm]otions?|[Rr]equests?|[Aa]pplications?|[Pp]etitions?|[Oo]bjections?|[Ss]tipulations?|[Rr]ecommendations?|R&R|F&R|M&R|[Aa]ppeals?|Re)\b/;
const aboutOne =
  /\b(?:[Rr]esponses?|[Rr]epl(?:y|ies)|[Oo]pposition|[Oo]pp\.|[Bb]riefs?|[Mm]emorandum|[Mm]em\.|[Dd]eclaration|[Aa]ffidavit|[Ee]xhibits?|[Tt]ranscript|[Nn]otice of|[Oo]rder|[Ss]upport of|[Cc]omplaint|[Ss]tatement of)\b/;

/** "motion for a protective order" is a motion; "opposition to the motion", "the motion and the response" are none. */
function isHeadedByMotion(phrase: string): boolean {
  const named =
    phrase.split(/,| and | or /).findLast((part) => forRuling.test(part) || aboutOne.test(part)) ?? "";
  const motion = named.search(forRuling);
  const about = named.search(aboutOne);
  return motion >= 0 && (about < 0 || motion < about);
}
