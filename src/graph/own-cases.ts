/**
 * Which cases an order is of, and in which of them it stands on the docket: what its caption says, and where that is
 * silent its page stamps.
 */
import { isAppellate, isOnDocket, isStampOf, isTrialNumber, ownNumbers } from "../resolve/own-docket.ts";
import type { Stamp } from "../resolve/own-docket.ts";
import type { Caption, Order } from "../tree/index.ts";
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
  const stamps = distinct(found.filter(isOnDocket));
  const { numbers, docket, isStamped } = ownNumbers(order, stamps);
  // the number of the court below stands in the caption of an appeal
  const idOf = (number: string): string =>
    caseId(isOfAppeals && isTrialNumber(number) ? undefined : court, number);
  // A stamp of two lines has the number on one and the entry on the other: "NYSCEF DOC. NO. 144".
  const bare = stamps.filter((stamp) => !isNumbered(stamp));
  const isOwn = ({ caseNumber }: Stamp): boolean =>
    caseNumber === undefined ? haveOneEntry(bare) : isStampOf(docket ?? "", caseNumber);
  const own = docket === undefined ? [] : stamps.filter(isOwn);
  const agreed = haveOneEntry(stamps) ? stamps : [];
  const told = numbers.length === 0 || isStamped ? agreed : own;
  const others = stamps.filter(isNumbered).filter(({ caseNumber }) => !isStampOf(docket ?? "", caseNumber));
  return {
    ids: numbers.map(idOf),
    ...(docket !== undefined && { docket: idOf(docket) }),
    stamps: told,
    elsewhere: docket === undefined ? [] : others,
    isStamped,
  };
}

function haveOneEntry(stamps: readonly Stamp[]): boolean {
  return stamps.every(({ entry }) => entry === stamps[0]?.entry);
}

function isNumbered(stamp: Stamp): stamp is Stamp & { caseNumber: string } {
  return stamp.caseNumber !== undefined;
}

/** One stamp for each entry, the last: all pages bear the same. */
function distinct(stamps: readonly Stamp[]): Stamp[] {
  const byKey = new Map<string, Stamp>();
  let key = "";
  let before: Stamp | undefined;
  for (const stamp of stamps) {
    const { caseNumber, entry, attachment } = stamp;
    if (
      !before ||
      before.caseNumber !== caseNumber ||
      before.entry !== entry ||
      before.attachment !== attachment
    )
      key = `${caseNumber} ${entry}-${attachment}`;
    byKey.set(key, stamp);
    before = stamp;
  }
  return [...byKey.values()];
}
