/**
 * The ids of the graph's nodes. An id is made of what the thing is called, never of where it was met, so that the
 * same thing has the same id in every run and in every order.
 */
import type { EntryNumber } from "../tree/index.ts";
import { foldSpace } from "../../grammar/scan.ts";

/** The id of an order: `order:loop-ai-labs-v-gatti`. */
export function orderId(documentId: string): string {
  return `order:${documentId}`;
}

/** The id of a case: `case:cand:4:15-cv-00798`; a court that the order does not tell is `unknown`. */
export function caseId(court: string | undefined, normalized: string): string {
  return `case:${court ?? "unknown"}:${normalized}`;
}

/**
 * The id of an entry or attachment: `docket:596-1`, and within another case `case:cand:2:08-cv-01220/docket:12`.
 *
 * @param entry The number of the entry and of its attachment.
 * @param ofCase The id of the case, when it is not the order's own.
 */
export function entryId(entry: EntryNumber, ofCase?: string): string {
  const { number, attachment } = entry;
  const id = `docket:${number}${attachment === undefined ? "" : `-${attachment}`}`;
  return ofCase === undefined ? id : `${ofCase}/${id}`;
}

/** The id of an exhibit of a document: `exhibit:docket:596/A`. */
export function exhibitId(parent: string, label: string): string {
  return `exhibit:${parent}/${label}`;
}

/** The id of a party: `party:Loop AI Labs Inc.`. */
export function partyId(name: string): string {
  return `party:${fold(name)}`;
}

/** The id of a day or a month: `date:2016-03-30`. */
export function dateId(iso: string): string {
  return `date:${iso}`;
}

function fold(text: string): string {
  return foldSpace(text).trim();
}
