/**
 * The date that a sentence gives to what it cites: "On March 30, 2016, Plaintiff filed a motion. [Docket No. 542.]",
 * "(Dkt. No. 27, filed March 2, 2020)", "the Court's August 26, 2019 Order (Dkt. 21)".
 */
import type { DocketCitation } from "../tree/index.ts";
import { actsOf, isDay } from "./acts.ts";
import type { Act, DayMark } from "./acts.ts";
import { isOwn } from "./cites.ts";
import type { DatedEntry } from "./docket-order.ts";
import { courtPaper, otherTime, paper } from "./filing-words.ts";
import type { Mark, Sentence } from "./prose.ts";

/** A date that a sentence seems to give to an entry. */
export interface FilingDate extends DatedEntry {
  citation: DocketCitation;
  reason: string;
}

/** The dates that a sentence seems to give to the entries of the order's own docket that it cites. */
export function filingDatesOf(sentence: Sentence): FilingDate[] {
  const cited = sentence.marks.filter(
    (mark): mark is EntryMark => mark.node.type === "docketCitation" && isOwn(mark.node),
  );
  const dates = sentence.marks.filter(isDay);
  if (cited.length === 0 || dates.length === 0) return [];
  const acts = actsOf(sentence);
  const paired = pairs(sentence, cited, acts);
  return cited.flatMap((mark, at) => {
    const found = besideIt(sentence, mark, dates) ?? paired.get(mark) ?? byAct(sentence, cited, at, acts);
    return found ? entriesOf(mark.node, found) : [];
  });
}

type EntryMark = Mark & { node: DocketCitation };

interface Found {
  date: string;
  confidence: number;
  reason: string;
}

/** The entries that a citation names: what is attached is often older than its entry, and of a list the first is the surest. */
function entriesOf(citation: DocketCitation, { date, confidence, reason }: Found): FilingDate[] {
  const entries = citation.children.filter((child) => child.type === "docketEntry");
  return entries.map(({ number, attachment }, at) => {
    const odds =
      (confidence / (1 - confidence)) * (attachment === undefined ? 1 : 0.4) * (at === 0 ? 1 : 0.5);
    return { citation, number, date, confidence: odds / (1 + odds), reason };
  });
}

const filedAfter =
  /^[\s,;)\]]*(?:(?:which|that) was )?\(?(?:\w+ )?(?:filed|refiled|entered|issued|docketed|submitted)(?: \w+)?(?: on)?,? $/;
const orderAfter = new RegExp(
  `^[\\s,;)\\]]*\\(?(?:[A-Z][a-z]+ ){0,3}${paper} (?:of|dated|entered|filed|issued)(?: on)?,? $`,
);
const dateAfter = /^[,\s]*\(?$/;
const paperAfterDate = new RegExp(
  `^,?['’]?s? ?(?:[A-Z][\\w'’&/-]* |and |of |re |Court |order ){0,5}?${paper}\\b`,
);
const orderBefore = new RegExp(
  `${paper}(?: \\w+){0,2}? (?:of|from|dated|entered|filed|issued|submitted)(?: on)? $`,
  "i",
);
const glue =
  /^[\s,;:.()[\]"“”’'\d-]*(?:(?:see|also|e\.g\.|at|as|and|in|Exs?\.)[\s,;:.()[\]]*){0,3}[\uFFFC\s,;:.()[\]&]*$/i;

/** A date that stands with the entry or with the paper that it is: no verb is needed. */
function besideIt({ text, mainEnd }: Sentence, at: Mark, dates: DayMark[]): Found | undefined {
  const next = dates.find((date) => date.start >= at.end);
  if (next) {
    const gap = text.slice(at.end, next.start);
    if (filedAfter.test(gap)) return { date: next.node.iso, confidence: 0.93, reason: "entry, filed date" };
    if (orderAfter.test(gap)) return { date: next.node.iso, confidence: 0.9, reason: "entry, order of date" };
    if (dateAfter.test(gap) && paperAfterDate.test(text.slice(next.end, next.end + 80)))
      return { date: next.node.iso, confidence: 0.85, reason: "entry, date order" };
  }
  const before = dates.findLast((date) => date.end <= at.start);
  if (!before) return undefined;
  const gap = text.slice(before.end, at.start);
  const pre = text.slice(Math.max(0, before.start - 80), before.start);
  if (glue.test(gap) && orderBefore.test(pre))
    return { date: before.node.iso, confidence: 0.92, reason: "paper of date (entry)" };
  const lead = paperAfterDate.exec(gap);
  if (
    lead &&
    !/\b(?:Transcript|Tr\.|Hearing|Hr['’]g)/.test(gap) &&
    !gap.includes("\uFFFC") &&
    !otherTime.test(gap)
  ) {
    const tail = gap.slice(lead[0].length);
    if (at.start < mainEnd && tail.length < 60)
      return { date: before.node.iso, confidence: 0.85, reason: "date paper (entry)" };
    return undefined;
  }
  return undefined;
}

/** "X filed a response on May 5, 2014, and Y a reply on May 9, 2014. ECF Nos. 5, 6": as many entries as dates. */
function pairs({ mainEnd }: Sentence, cited: EntryMark[], acts: Act[]): Map<Mark, Found> {
  const paired = new Map<Mark, Found>();
  const dated = acts.filter((act) => act.ownDate && act.date);
  const after = cited.filter((mark) => mark.start >= mainEnd);
  if (dated.length < 2 || after.length !== dated.length) return paired;
  if (after.length !== cited.length) return paired;
  for (const [at, mark] of after.entries())
    paired.set(mark, { date: dated[at]!.date!.node.iso, confidence: 0.8, reason: "paired" });
  return paired;
}

/** The date of the act that the entry is cited for. */
function byAct(sentence: Sentence, cited: EntryMark[], at: number, acts: Act[]): Found | undefined {
  const { text, mainEnd } = sentence;
  const mark = cited[at]!;
  const act = acts.findLast((one) => one.end <= mark.start);
  if (!act) return undefined;
  const nextAct = acts.find((one) => one.start >= mark.end);
  if (!act.date) return undefined;
  const { date } = act;
  if (date.start > mark.end) {
    if (nextAct && date.start > nextAct.start) return undefined;
  }
  const from = Math.max(act.start, date.end <= mark.start ? date.end : 0);
  if (otherTime.test(text.slice(Math.min(date.end, from), mark.start))) return undefined;
  const inMain = mark.start < mainEnd;
  const nth = cited.slice(0, at).filter((one) => one.start > act.end).length;
  const gap = text.slice(act.end, mark.start);
  const noun = gap.slice(-80);
  const kind = `${act.by} ${act.ownDate ? "own" : "inherited"} ${inMain ? "in" : "after"} ${Math.min(nth, 2)}${date.start > mark.start ? " later" : date.start > act.start ? " trailing" : " fronted"}`;
  if (
    act.by === "court" &&
    inMain &&
    !new RegExp(`\\b${courtPaper}\\b(?: \\w+){0,6}?[^\\w]*$`, "i").test(noun)
  )
    return { date: date.node.iso, confidence: 0.3, reason: kind + " other paper" };
  return { date: date.node.iso, confidence: nth ? 0.5 : act.ownDate ? 0.85 : 0.65, reason: kind };
}
