/**
 * The date that a sentence gives to what it cites: "On March 30, 2016, Plaintiff filed a motion. [Docket No. 542.]",
 * "(Dkt. No. 27, filed March 2, 2020)", "the Court's August 26, 2019 Order (Dkt. 21)".
 */
import type { DocketCitation } from "../tree/index.ts";
import { actsOf, isActDate, isDay } from "./acts.ts";
import type { Act, DayMark } from "./acts.ts";
import { isOwn } from "./cites.ts";
import type { DatedEntry } from "./docket-order.ts";
import { otherTime, paper } from "./filing-words.ts";
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
  const paired = pair(sentence, cited);
  if (paired) return paired;
  return cited.flatMap((mark, at) => {
    const found = besideIt(sentence, mark, dates) ?? byAct(sentence, cited, at, acts);
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
      (confidence / (1 - confidence)) * (attachment === undefined ? 1 : 0.3) * (at === 0 ? 1 : 0.5);
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
  `${paper}(?:(?: \\w+){0,2}? (?:of|from|dated|entered|filed|issued|submitted)(?: on)? |,? \\(|, )$`,
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
  const found = (confidence: number, reason: string): Found => ({
    date: before.node.iso,
    confidence,
    reason,
  });
  const gap = text.slice(before.end, at.start);
  const pre = text.slice(Math.max(0, before.start - 80), before.start);
  if (glue.test(gap) && orderBefore.test(pre)) return found(0.92, "paper of date (entry)");
  if (glue.test(gap) && /\uFFFC[\])]*,? and $/.test(pre))
    return found(0.8, "paper of date (entry) and date (entry)");
  const lead = paperAfterDate.exec(gap);
  if (
    !lead ||
    /\b(?:Transcript|Tr\.|Hearing|Hr['’]g)/.test(gap) ||
    gap.includes("\uFFFC") ||
    otherTime.test(gap)
  )
    return undefined;
  if (at.start < mainEnd && gap.length - lead[0].length < 60) return found(0.85, "date paper (entry)");
  if (/^(?:In|By|Under|Per|Pursuant to) (?:[\w'’]+ ){0,4}$/.test(text.slice(0, before.start)))
    return found(0.75, "in its date paper … (entry)");
  return undefined;
}

/**
 * "X filed a response on May 5, 2014, and Y a reply on May 9, 2014. ECF Nos. 5, 6": where as many entries follow as
 * there are dates, each has its own.
 */
function pair({ text, marks, mainEnd }: Sentence, cited: EntryMark[]): FilingDate[] | undefined {
  const dates = marks.filter(isDay).filter((date) => date.start < mainEnd && isActDate(text, date));
  const entries = cited.flatMap(({ node }) =>
    node.children
      .filter((child) => child.type === "docketEntry")
      .map(({ number }) => ({ citation: node, number })),
  );
  if (dates.length < 2 || entries.length !== dates.length || cited.some((mark) => mark.start < mainEnd))
    return undefined;
  return entries.map((entry, at) => ({
    ...entry,
    date: dates[at]!.node.iso,
    confidence: 0.85,
    reason: "as many entries as dates",
  }));
}

/** The date of the act that the entry is cited for. */
function byAct(sentence: Sentence, cited: EntryMark[], at: number, acts: Act[]): Found | undefined {
  const { text, mainEnd } = sentence;
  const mark = cited[at]!;
  const act = acts.findLast((one) => one.end <= mark.start);
  if (!act) return undefined;
  const inMain = mark.start < mainEnd;
  const nth = cited.slice(0, at).filter((one) => one.start > act.end).length;
  const beside = sentence.marks.findLast((m): m is DayMark => isDay(m) && m.end <= mark.start);
  const isBeside =
    beside &&
    beside.start > act.end &&
    isActDate(text, beside) &&
    glue.test(text.slice(beside.end, mark.start));
  const date = isBeside ? beside : act.date;
  if (!date) return undefined;
  if (!isBeside && isCutOff(text, mark, act, date, acts)) return undefined;
  const kind = `${act.by} ${act.isHearing ? "hearing " : ""}${isBeside ? "beside" : act.ownDate ? "own" : "inherited"} ${inMain ? "in" : "after"} ${Math.min(nth, 2)}${date.start > mark.start ? " later" : date.start > act.start ? " trailing" : " fronted"} ${isOfThisCourt(act) ? "" : "other court"}`;
  let confidence = isBeside || act.ownDate ? 0.85 : act.isJoined ? 0.78 : inMain ? 0.3 : 0.7;
  if (nth > 0) confidence = inMain ? 0.4 : 0.6;
  if (act.isHearing) confidence = 0.5;
  if (
    !isBeside &&
    act.by === "court" &&
    inMain &&
    !/^recommended/.test(text.slice(act.start, act.end)) &&
    partyPaperLast.test(text.slice(act.end, mark.start))
  )
    confidence = 0.3;
  if (!isOfThisCourt(act)) confidence *= 0.6;
  if (date.isTold) confidence *= 0.85;
  return { date: date.node.iso, confidence, reason: kind };
}

/** Whether something between the date, the act and the entry tells of another time or act. */
function isCutOff(text: string, mark: EntryMark, act: Act, date: DayMark, acts: Act[]): boolean {
  const nextAct = acts.find((one) => one.start >= mark.end);
  if (date.start > mark.end)
    return (
      (nextAct !== undefined && date.start > nextAct.start) || !onLater.test(text.slice(mark.end, date.start))
    );
  const gap = text.slice(date.end, mark.start);
  return otherTime.test(gap) || (date.start > act.start && asideOf.test(gap));
}

/** "filed on May 5, 2014, and the cross-motions (Dkt. 6)", "produced on May 5, 2014, after a motion (Dkt. 6)" */
const asideOf =
  /^,? (?:and|but|as well as|along with|after|before|following|until|because|with|in response to)\b/;

/** "filed a motion (Dkt. 5) and a brief (Dkt. 6) on May 5, 2014" */
const onLater = /^[\s)\]]*(?:,|[^,;]{0,100}) on $/;

/** Agencies and state courts rule too, but not on this docket. */
function isOfThisCourt({ by, subject }: Act): boolean {
  return by === "party" || (ofCourt.test(subject) && !elsewhere.test(subject));
}

const ofCourt =
  /\b(?:[Cc]ourt|[Jj]udges?|JUDGE|COURT|I|it|he|she|we|[Mm]agistrate|[Cc]ircuit|undersigned|[Mm]otions?|[Rr]equests?|[Aa]pplications?|[Cc]ase|[Aa]ction|[Pp]etitions?|[Oo]rders?|[Cc]laims?|[Cc]omplaint|[Oo]pinion|[Jj]udgment|[Hh]earing|[Aa]rgument|[Dd]ecree|[Ii]njunction|[Mm]andate|[Cc]lerk|which|parties|[Cc]onference|[Pp]laintiffs?|[Dd]efendants?)\b|^$/;
const elsewhere =
  /\b(?:County|Superior|Municipal|[Ss]tate [Cc]ourt|State|immigration|[Ii]mmigration|Bankruptcy|Supreme|Chancery|Probate|Circuit Court)\b/;

const partyPaperLast =
  /\b(?:[Mm]otions?|[Rr]equests?|[Aa]pplications?|[Pp]etitions?|[Cc]omplaints?|[Ss]tipulations?|[Oo]bjections?|[Ll]etters?|[Cc]laims?|[Pp]lan|[Aa]greement)\b(?: (?!and\b)[\w'’-]+){0,8}[^\w]*$/;
