/** Dates that tell when something was done, and so when what is cited for it was filed: "On May 5, X moved. (Dkt. 9.)" */
import { isActDate, isDay, subjectOf } from "./acts.ts";
import type { Act, DayMark } from "./acts.ts";
import type { Dating } from "./filed-on.ts";
import { isGlue, otherTime } from "./filing-words.ts";
import type { EntryMark, Sentence } from "./prose.ts";

/** The date of the act that the entry `cited[at]` is cited for: of the last one that is told before it. */
export function dateOfAct(
  sentence: Sentence,
  cited: EntryMark[],
  at: number,
  acts: readonly Act[],
): Dating | undefined {
  const { text, mainEnd } = sentence;
  const mark = cited[at]!;
  const act = acts.findLast((one) => one.end <= mark.start);
  if (!act) return undefined;
  const beside = dateBeside(sentence, mark, act);
  const date = beside ?? act.date;
  if (!date || (!beside && isCutOff(sentence, mark, act, date, acts))) return undefined;
  const isWithin = mark.start < mainEnd;
  const isLater = !beside && at > 0 && cited[at - 1]!.start > (isWithin ? act.end : mainEnd);
  let confidence = beside || act.ownDate ? 0.85 : act.joinedTo ? 0.78 : isWithin ? 0.3 : 0.7;
  if (isLater) confidence = isWithin ? 0.4 : 0.6;
  if (act.isHearing) confidence = 0.5;
  if (isWithin && !(beside && beside.end <= mark.start) && isOnAnother(text, mark, act)) confidence = 0.3;
  if (!isOfThisCourt(sentence, act)) confidence *= 0.6;
  if (date.isTold) confidence *= 0.85;
  const verb = text.slice(act.start, act.end);
  const when = beside || act.ownDate ? "on that day" : "with what was done on that day";
  return { date: date.node.iso, confidence, reason: `${verb} ${when}` };
}

/** The date right before an entry, or right after it: "filed his brief on May 5, 2014 (Dkt. 9) and his reply (Dkt. 10) on May 9". */
function dateBeside({ text, marks }: Sentence, mark: EntryMark, act: Act): DayMark | undefined {
  const dates = marks.filter(isDay).filter((date) => date.start > act.end && isActDate(text, date));
  const after = dates.find((date) => date.start >= mark.end);
  if (after && /^[\s)\]]*,? on $/.test(text.slice(mark.end, after.start))) return after;
  const before = dates.findLast((date) => date.end <= mark.start);
  return before && isGlue(text.slice(before.end, mark.start)) ? before : undefined;
}

/** Whether something between the date, the act and the entry tells of another time or act. */
function isCutOff(
  { text, mainEnd }: Sentence,
  mark: EntryMark,
  act: Act,
  date: DayMark,
  acts: readonly Act[],
): boolean {
  if (date.start > mark.end) {
    const next = acts.find((one) => one.start >= mark.end);
    return (next !== undefined && date.start > next.start) || !isOnLater(text.slice(mark.end, date.start));
  }
  const gap = text.slice(date.end, mark.start);
  return otherTime.test(gap) || (mark.start < mainEnd && date.start > act.start && asideOf.test(gap));
}

/** "filed a motion (Dkt. 5) and a brief (Dkt. 6) on May 5, 2014" */
function isOnLater(between: string): boolean {
  return /^[^A-Za-z]*on $|^[\s)\]]{0,20}[^,;]{0,100} on $/.test(between);
}

/** "filed on May 5, 2014, and the cross-motions (Dkt. 6)", "produced on May 5, 2014, after a motion (Dkt. 6)" */
const asideOf =
  /^,? (?:and|but|as well as|along with|after|before|following|until|because|with|in response to)\b/;

/** "On May 5, 2014, the court denied the motion (Dkt. 9)": the entry is the motion's. */
function isOnAnother(text: string, { start }: EntryMark, act: Act): boolean {
  if (act.by === "party" || /^(?:recommended|issued|entered)/.test(text.slice(act.start, act.end)))
    return false;
  return partyPaper.test(text.slice(Math.max(act.end, start - 200), start));
}

const partyPaper =
  /\b(?:[Mm]otions?|[Rr]equests?|[Aa]pplications?|[Pp]etitions?|[Cc]omplaints?|[Ss]tipulations?|[Oo]bjections?|[Ll]etters?|[Cc]laims?|[Pp]lan|[Aa]greement)\b(?: (?!and\b)[\w'’-]+){0,8}\W*$/;

/** Agencies and state courts rule too, but not on this docket. */
function isOfThisCourt(sentence: Sentence, act: Act): boolean {
  if (act.by === "party") return true;
  const subject = subjectOf(sentence, act);
  return (
    subject === "" ||
    /\b(?:was|were|been)$/.test(subject) ||
    (ofCourt.test(subject) && !elsewhere.test(subject))
  );
}

/** The court, or in the passive voice what it rules on. */
const ofCourt =
  /\b(?:court|judges?|magistrate|circuit|clerk|undersigned|I|it|he|she|we|which|motions?|requests?|applications?|petitions?|case|action|claims?|complaint|orders?|opinion|judgment|decree|injunction|mandate|hearing|argument|conference|parties|plaintiffs?|defendants?)\b/i;
const elsewhere =
  /\b(?:County|Superior|Municipal|[Ss]tate [Cc]ourt|State|[Ii]mmigration|Bankruptcy|Supreme|Chancery|Probate|Circuit Court)\b/;
