/** Dates that stand with an entry, or with the paper that it is, and need no verb: "the August 26, 2019 Order (Dkt. 21)". */
import type { RecordKind } from "../tree/index.ts";
import type { DayMark } from "./acts.ts";
import type { Dating } from "./filed-on.ts";
import { isGlue, otherTime, paper } from "./filing-words.ts";
import { placeholder } from "./prose.ts";
import type { EntryMark, Sentence } from "./prose.ts";

/** The date of the paper that an entry is, where it is told beside the entry. */
export function dateOfPaper(sentence: Sentence, mark: EntryMark, dates: DayMark[]): Dating | undefined {
  const next = dates.find((date) => date.start >= mark.end);
  const before = dates.findLast((date) => date.end <= mark.start);
  return (next && dateAfter(sentence, mark, next)) ?? (before && dateBefore(sentence, mark, before));
}

/** ", filed", "), which was entered on" */
const filedOn =
  /^[\s,;)\]]*(?:(?:which|that) was )?\(?(?:\w+ )?(?:filed|refiled|entered|issued|docketed|submitted)(?: \w+)?(?: on)?,? $/;

/** ", Scheduling Order of" */
const paperOf = new RegExp(
  `^[\\s,;)\\]]*\\(?(?:[A-Z][a-z]+ ){0,3}${paper} (?:of|dated|entered|filed|issued)(?: on)?,? $`,
);

/** " Report and Recommendation", "’s Order" */
const thePaper = new RegExp(`^,?['’]?s? ?(?:[A-Z][\\w'’&/-]* |and |of |re |Court |order ){0,5}?${paper}\\b`);

/** " order", " preliminary injunction" */
const theSmallPaper =
  /^,?['’]?s? (?:(?:preliminary|joint|status|minute|text|electronic|written|oral|sealed|scheduling) ){0,2}(?:order|ruling|opinion|letter|injunction|judgment|decision|report|decree|notice|filing)\b/;

/** "Order dated", "Motion filed on", "Letter," */
const paperBefore = new RegExp(
  `${paper}(?:(?: \\w+){0,2}? (?:of|from|dated|entered|filed|issued|submitted)(?: on)? |,? \\(|, )$`,
  "i",
);

function dateAfter(sentence: Sentence, { end }: EntryMark, next: DayMark): Dating | undefined {
  const { text } = sentence;
  const gap = text.slice(end, next.start);
  if (gap.length > 80) return undefined;
  const date = next.node.iso;
  if (filedOn.test(gap))
    return { date, confidence: 0.93, reason: "the day of filing stands after the entry" };
  if (paperOf.test(gap))
    return { date, confidence: 0.9, reason: "the date of the paper stands after the entry" };
  const isNamed = thePaper.test(text.slice(next.end, next.end + 80)) || isCitedPaper(sentence, next.end);
  if (/^[,\s]*\(?$/.test(gap) && isNamed)
    return { date, confidence: 0.85, reason: "the paper is named by its date after the entry" };
  return undefined;
}

function dateBefore(sentence: Sentence, mark: EntryMark, before: DayMark): Dating | undefined {
  const { text, mainEnd } = sentence;
  const date = before.node.iso;
  const gap = text.slice(before.end, mark.start);
  const lead = text.slice(Math.max(0, before.start - 80), before.start);
  if (isGlue(gap) && paperBefore.test(lead))
    return { date, confidence: 0.92, reason: "the date of the paper stands before the entry" };
  if (isGlue(gap) && /\uFFFC[\])]*,? and $/.test(lead))
    return { date, confidence: 0.8, reason: "the second of two dated papers" };
  if (isCitedPaper(sentence, before.end) && isGlue(gap))
    return { date, confidence: 0.85, reason: "the paper is named by its date before the entry" };
  const named = thePaper.exec(gap) ?? theSmallPaper.exec(gap);
  if (!named || gap.includes(placeholder) || ofHearing.test(gap) || otherTime.test(gap)) return undefined;
  if (mark.start < mainEnd && gap.length - named[0].length < 60)
    return { date, confidence: 0.85, reason: "the paper is named by its date before the entry" };
  if (/^(?:In|By|Under|Per|Pursuant to) (?:[\w'’]+ ){0,4}$/.test(text.slice(0, before.start)))
    return { date, confidence: 0.75, reason: "the sentence begins with the paper, named by its date" };
  return undefined;
}

/** Whether a paper is cited at a place: "the May 5, 2014 [Order at 3]". Testimony and exhibits are filed later. */
function isCitedPaper({ marks }: Sentence, place: number): boolean {
  const paperThere = marks.find(
    ({ start, node }) => start >= place && start <= place + 2 && node.type === "recordCitation",
  );
  return paperThere?.node.type === "recordCitation" && papers.has(paperThere.node.kind);
}

const papers: ReadonlySet<RecordKind> = new Set<RecordKind>([
  "order",
  "motion",
  "opposition",
  "reply",
  "brief",
  "complaint",
  "answer",
  "report",
  "stipulation",
]);

/** What was said that day is filed later. */
const ofHearing = /\b(?:Transcript|Tr\.|Hearing|Hr['’]g)/;
