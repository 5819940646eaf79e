/**
 * Which cases an order is of, and in which of them it stands on the docket: what its caption says, and where that is
 * silent its page stamps.
 */
import type { Caption, CaseNumber, Order } from "../tree/index.ts";
import type { Stamp } from "./collect.ts";
import { caseId } from "./identity.ts";

/** The cases of an order. */
export interface OwnCases {
  /** Graph ids of all cases that it is of. */
  ids: string[];
  /** The one whose entries it cites without naming a case: its own docket. */
  docket?: string;
  /** Its page stamps on that docket, one for each entry: the order's own first, then those of what is bound in with it. */
  stamps: Stamp[];
  /** Its page stamps on the dockets of other cases, one for each entry: a decision of another court filed there. */
  elsewhere: (Stamp & { caseNumber: string })[];
  /** Whether the page stamps alone tell the case. */
  isStamped: boolean;
}

/** The caption of an order, if it has one. */
export function captionOf(order: Order): Caption | undefined {
  return order.children.find((child) => child.type === "caption");
}

/** The title that the caption gives to an order. */
export function titleOf(order: Order): string | undefined {
  return captionOf(order)?.children.find((child) => child.type === "title")?.value;
}

/** CourtListener's id of the court that the caption names. */
export function courtOf(order: Order): string | undefined {
  return captionOf(order)?.children.find((child) => child.type === "court")?.id;
}

/** Whether an order is of a court of appeals, whose own papers are in one docket and the record that it cites in another. */
export function isAppellate(order: Order): boolean {
  return /^ca(?:\d+|dc|fc)$/.test(courtOf(order) ?? "");
}

/**
 * Reads the cases of an order.
 *
 * @param order Its tree.
 * @param found All page stamps of the order.
 * @returns Its cases. Of consolidated cases the docket is that which the stamps tell, else the first.
 */
export function ownCases(order: Order, found: readonly Stamp[]): OwnCases {
  const court = courtOf(order);
  const isOfAppeals = isAppellate(order);
  const numbers = numbersOf(order).map(({ normalized }) => normalized);
  const stamps = distinct(found.filter(({ entry }) => entry < longestDocket));
  const stamped = numbers.length === 0 ? onlyNumber(stamps) : undefined;
  if (stamped !== undefined) numbers.push(stamped);
  // the number of the court below stands in the caption of an appeal
  const idOf = (number: string): string =>
    caseId(isOfAppeals && isTrialNumber(number) ? undefined : court, number);
  const docket = docketAmong(numbers, stamps, isOfAppeals);
  // A stamp of two lines has the number on one and the entry on the other: "NYSCEF DOC. NO. 144".
  const bare = stamps.filter((stamp) => !isNumbered(stamp));
  const isOwn = ({ caseNumber }: Stamp): boolean =>
    caseNumber === undefined ? haveOneEntry(bare) : isSame(caseNumber, docket ?? "");
  const own = docket === undefined ? [] : stamps.filter(isOwn);
  const agreed = haveOneEntry(stamps) ? stamps : [];
  const told = numbers.length === 0 || stamped !== undefined ? agreed : own;
  const others = stamps.filter(isNumbered).filter(({ caseNumber }) => !isSame(caseNumber, docket ?? ""));
  return {
    ids: numbers.map(idOf),
    ...(docket !== undefined && { docket: idOf(docket) }),
    stamps: told,
    elsewhere: docket === undefined ? [] : others,
    isStamped: stamped !== undefined,
  };
}

/** Courts of appeals number the papers of all their cases in one count: "Document: 01019655346" is no entry. */
const longestDocket = 100_000;

function numbersOf(order: Order): CaseNumber[] {
  return captionOf(order)?.children.filter((child) => child.type === "caseNumber") ?? [];
}

function docketAmong(numbers: string[], stamps: readonly Stamp[], isOfAppeals: boolean): string | undefined {
  if (isOfAppeals) return numbers.find((number) => !isTrialNumber(number)) ?? numbers[0];
  const first = stamps.find(({ caseNumber }) => numbers.some((number) => isSame(caseNumber, number)));
  return numbers.find((number) => isSame(first?.caseNumber, number)) ?? numbers[0];
}

/** The number that all stamps bear. */
function onlyNumber(stamps: readonly Stamp[]): string | undefined {
  const [number] = stamps.filter(isNumbered).map(({ caseNumber }) => caseNumber);
  return number !== undefined && stamps.every(({ caseNumber }) => caseNumber === number) ? number : undefined;
}

/** "4:15-cv-00798": a number with its kind, as trial courts write it. */
function isTrialNumber(number: string): boolean {
  return /^(?:\d+:)?\d+-[a-z]+-\d+$/.test(number);
}

function isSame(stamped: string | undefined, number: string): boolean {
  return stamped !== undefined && countOf(stamped) === countOf(number);
}

/** Year and serial number alone, which every stamp tells: "4:15-cv-00798" and "15-798" → "15-798". */
function countOf(caseNumber: string): string {
  return caseNumber.replace(/^\d+:/, "").replace(/^(\d+)-(?:[a-z]+-)?(?:0(?=\d))*(\d+).*/s, "$1-$2");
}

function haveOneEntry(stamps: readonly Stamp[]): boolean {
  return stamps.every(({ entry }) => entry === stamps[0]?.entry);
}

function isNumbered(stamp: Stamp): stamp is Stamp & { caseNumber: string } {
  return stamp.caseNumber !== undefined;
}

/** One stamp for each entry, the last: all pages bear the same. */
function distinct(stamps: readonly Stamp[]): Stamp[] {
  const key = ({ caseNumber, entry, attachment }: Stamp): string => `${caseNumber} ${entry}-${attachment}`;
  return [...new Map(stamps.map((stamp) => [key(stamp), stamp])).values()];
}
