/**
 * The dates that a sentence gives to what it cites: "On March 30, 2016, Plaintiff filed a motion. [Docket No. 542.]",
 * "(Dkt. No. 27, filed March 2, 2020)", "the Court's August 26, 2019 Order (Dkt. 21)".
 */
import type { DocketCitation } from "../tree/index.ts";
import { actsOf, isActDate, isDay } from "./acts.ts";
import { isOwn } from "./cites.ts";
import { dateOfAct } from "./dated-act.ts";
import { dateOfPaper } from "./dated-paper.ts";
import type { DatedEntry } from "./docket-order.ts";
import type { EntryMark, Sentence } from "./prose.ts";

/** A date that a sentence seems to give to an entry. */
export interface FilingDate extends DatedEntry {
  citation: DocketCitation;
  reason: string;
}

/** A date that a sentence seems to give to a citation. */
export type Dating = Pick<FilingDate, "date" | "confidence" | "reason">;

/** The dates that a sentence seems to give to the entries of the order's own docket that it cites. */
export function filingDatesOf(sentence: Sentence): FilingDate[] {
  const dates = sentence.marks.filter(isDay);
  if (dates.length === 0) return [];
  const cited = sentence.entries.filter(({ node }) => isOwn(node));
  if (cited.length === 0) return [];
  const respective = pair(sentence, cited);
  if (respective) return respective;
  const acts = actsOf(sentence);
  return cited.flatMap((mark, at) => {
    const dating = dateOfPaper(sentence, mark, dates) ?? dateOfAct(sentence, cited, at, acts);
    return dating ? entriesOf(mark.node, dating) : [];
  });
}

/**
 * The entries that a citation names. What is attached is often older than its entry, of a list the first is the surest,
 * and what is cited for a page of it is often cited for what that page tells.
 */
function entriesOf(citation: DocketCitation, { date, confidence, reason }: Dating): FilingDate[] {
  const entries = citation.children.filter((child) => child.type === "docketEntry");
  const isPinned = citation.children.some((child) => child.type === "pinCite" || child.type === "exhibit");
  return entries.map(({ number, attachment }, at) => {
    const likelihood = (attachment === undefined ? 1 : 0.3) * (at === 0 ? 1 : 0.5) * (isPinned ? 0.3 : 1);
    const odds = (confidence / (1 - confidence)) * likelihood;
    return { citation, number, date, confidence: odds / (1 + odds), reason };
  });
}

/**
 * "X filed a response on May 5, 2014, and Y a reply on May 9, 2014. ECF Nos. 5, 6": where as many entries follow as
 * there are dates, each has its own.
 */
function pair({ text, marks, mainEnd }: Sentence, cited: EntryMark[]): FilingDate[] | undefined {
  if (cited.some((mark) => mark.start < mainEnd)) return undefined;
  const dates = marks.filter(isDay).filter((date) => date.start < mainEnd && isActDate(text, date));
  const entries = cited.flatMap(({ node }) =>
    node.children
      .filter((child) => child.type === "docketEntry")
      .map(({ number }) => ({ citation: node, number })),
  );
  if (dates.length < 2 || entries.length !== dates.length) return undefined;
  const reason = "as many entries as dates, in their order";
  return entries.map((entry, at) => ({ ...entry, date: dates[at]!.node.iso, confidence: 0.82, reason }));
}
