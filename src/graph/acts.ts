/**
 * What a sentence tells was done, by whom and on which day: "On May 5, 2014, Plaintiffs filed their objections, and on
 * May 9, 2014, the court overruled them" tells of two acts.
 */
import type { CalendarDate } from "../tree/index.ts";
import { actVerb, event, onDate, undone } from "./filing-words.ts";
import type { Mark, Sentence } from "./prose.ts";

/** The mark of a day. */
export type DayMark = Mark & { node: CalendarDate };

/** Something done by a party or by a court. */
export interface Act {
  by: "party" | "court";
  /** Where its verb stands in the sentence. */
  start: number;
  end: number;
  /** Where the clause before its verb begins. */
  clauseStart: number;
  /** The act before it, where both are joined under one subject: "filed a motion and moved". */
  joinedTo?: Act;
  date?: DayMark;
  /** Whether it is a hearing that was held; what is cited for it may be its minutes, or a transcript filed later. */
  isHearing: boolean;
  /** Whether the date is its own, and not that of the act before it. */
  ownDate: boolean;
}

/** The acts that a sentence tells of, in its order; found once, since dates and filers both ask. */
export function actsOf(sentence: Sentence): readonly Act[] {
  return (sentence.acts ??= findActs(sentence));
}

function findActs(sentence: Sentence): Act[] {
  const acts = verbsOf(sentence);
  const dates = sentence.marks.filter(isDay).filter((date) => isActDate(sentence.text, date));
  for (const [at, act] of acts.entries()) {
    const before = acts[at - 1];
    const next = acts[at + 1];
    const between = (from: number, to: number): DayMark[] =>
      dates.filter((d) => d.start >= from && d.end <= to);
    const fronted = between(before?.end ?? 0, act.start).findLast(
      (d) =>
        isFronted(sentence.text, d) || (!before && /^[^,;]{0,60}$/.test(sentence.text.slice(0, d.start))),
    );
    const trailing = between(act.end, next?.start ?? sentence.mainEnd).find(
      (d) => !next || !isFronted(sentence.text, d),
    );
    const own = fronted ?? trailing;
    act.ownDate = own !== undefined;
    act.clauseStart = Math.max(fronted?.end ?? 0, before?.end ?? 0);
    const clause = sentence.text.slice(act.clauseStart, act.start);
    if (own) act.date = own;
    else if (before?.date && !/\bwhich\b/.test(clause)) {
      act.date = before.date;
      act.isHearing ||= before.isHearing;
    }
    if (before && hasNoSubject(clause)) act.joinedTo = before;
  }
  // "answered and denied each allegation": what a party denies is no ruling
  return acts.filter(({ by, joinedTo }) => !(by === "court" && joinedTo?.by === "party"));
}

/** The words that name who did an act: after its verb in the passive voice, else before it, or before that to which it is joined. */
export function subjectOf({ text }: Sentence, act: Act): string {
  for (let of: Act | undefined = act; of; of = of.joinedTo) {
    const agent = agentOf(text.slice(of.end, of.end + 100));
    if (agent !== undefined) return agent;
    if (!of.joinedTo) return lastWords(text.slice(of.clauseStart, of.start));
  }
  return "";
}

/** Whether a mark is of a day, not of a month. */
export function isDay(mark: Mark): mark is DayMark {
  return (
    mark.node.type === "date" && mark.node.precision === "day" && !Number.isNaN(Date.parse(mark.node.iso))
  );
}

function verbsOf({ text, mainEnd }: Sentence): Act[] {
  const acts: Act[] = [];
  actVerb.lastIndex = 0;
  for (let match = actVerb.exec(text); match; match = actVerb.exec(text)) {
    const start = match.index;
    if (start >= mainEnd) break;
    if (undone.test(text.slice(Math.max(0, start - 40), start))) continue;
    const by = match[1] === undefined ? "court" : "party";
    const isHearing =
      /^(?:held|heard|conducted|convened)$/.test(match[0]) &&
      !text.startsWith(" that", start + match[0].length);
    acts.push({
      by,
      start,
      end: start + match[0].length,
      clauseStart: 0,
      ownDate: false,
      isHearing,
    });
  }
  return acts;
}

/** Whether a date is of an act: "on May 5, 2014", "filed May 5, 2014": not "by May 5, 2014", nor the date of a hearing. */
export function isActDate(text: string, date: DayMark): boolean {
  const before = text.slice(Math.max(0, date.start - 60), date.start);
  if (
    event.test(before) ||
    /\b(?:beginning|starting|ending|effective|expir\w+|due|occurr\w+) on $/.test(before)
  )
    return false;
  if (date.isTold && !/^[A-Z][a-z]{2,8}\.? \d/.test(text.slice(date.start, date.end))) return true;
  return (
    /(?:\d{4}|\b[A-Z][a-z]{2,8}\.? \d{1,2})(?:,|,? and) $/.test(before) ||
    onDate.test(before) ||
    /\b(?:filed|entered|issued|submitted|signed),? $/.test(before) ||
    /^\W*$/.test(before)
  );
}

/** Whether a date opens its clause: "On May 5, 2014, Plaintiffs …", "…, and on May 9, 2014, the court …". */
function isFronted(text: string, date: DayMark): boolean {
  const before = text.slice(Math.max(0, date.start - 60), date.start);
  return clauseStart.test(before);
}

const clauseStart =
  /\b(?:On|Later|Late)\b[^.;:]{0,30}$|(?:^|[.;:,)\]\uFFFC]|\b(?:and|but|then|that|when|later))\s*(?:on\b[^.;:]{0,30})?$/;

/** "was filed by Plaintiff": who did it, in the passive voice. */
function agentOf(after: string): string | undefined {
  return /^(?: [a-z]+)? by (?!no\b|the end)([^,.;()[\uFFFC]{2,60})/.exec(after)?.[1]?.trim();
}

/** Whether a verb has the subject, and so the day, of the verb before it. */
function hasNoSubject(clause: string): boolean {
  return /(?:^|,| and| or| but)(?: (?:then|also|thus|thereby|timely|simultaneously|contemporaneously|later|partly))* $/.test(
    clause,
  );
}

/** The last words before the verb, from where its clause begins. */
function lastWords(clause: string): string {
  const pieces = clause.split(
    /[;:\uFFFC]|, (?:and|but) |,? (?:which|that|who|to which|after|before|when|while|because) /,
  );
  return (pieces.at(-1) ?? "").replace(/^[\s,)\]]+|(?<![\s,])[\s,]+$/g, "").slice(-120);
}
