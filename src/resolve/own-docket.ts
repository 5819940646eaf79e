/**
 * The case on whose docket an order stands: its caption tells it, its page stamps choose where it has several numbers or
 * none.
 */
import type { CaseNumber, DocketNode, Order, PageHeader } from "../tree/index.ts";

/** A page stamp that tells an entry. */
export type Stamp = PageHeader & { entry: number };

/** The numbers of an order's cases. */
export interface OwnNumbers {
  /** All of them, normalized, in the order of the caption. */
  numbers: string[];
  /** The one whose docket it stands on. */
  docket: string | undefined;
  /** Whether the page stamps alone tell it. */
  isStamped: boolean;
}

/**
 * Reads the numbers of an order's cases.
 *
 * @param order Its tree.
 * @param stamps Its page stamps.
 * @returns Its numbers. Of consolidated cases the docket is that which the stamps tell, else the first.
 */
export function ownNumbers(order: Order, stamps: readonly Stamp[]): OwnNumbers {
  const numbers = numbersOf(order).map(({ normalized }) => normalized);
  const stamped = numbers.length === 0 ? onlyNumber(stamps) : undefined;
  if (stamped !== undefined) numbers.push(stamped);
  return {
    numbers,
    docket: docketAmong(numbers, stamps, isAppellate(order)),
    isStamped: stamped !== undefined,
  };
}

/**
 * Makes the test of what case a number is of.
 *
 * @param order The tree of an order.
 * @param pageHeaders Its page headers, among which the stamps are looked for when the test is first asked.
 * @returns Tells whether a normalized number is that of the order's own docket: "15-cv-00798" and "4:15-cv-00798" are one.
 */
export function createOwnCaseTest(
  order: Order,
  pageHeaders: readonly PageHeader[],
): (number: string) => boolean {
  let own: string | undefined;
  let isRead = false;
  return (number) => {
    if (!isRead) {
      const stamps = pageHeaders.filter(isStamp).filter(isOnDocket);
      own = ownNumbers(order, stamps).docket;
    }
    isRead = true;
    return own !== undefined && agree(own, number);
  };
}

/** Courts of appeals number the papers of all their cases in one count: "Document: 01019655346" is no entry. */
const longestDocket = 100_000;

/** Whether a page header is a stamp that tells an entry. */
export function isStamp(node: DocketNode): node is Stamp {
  return node.type === "pageHeader" && "entry" in node;
}

/** Whether a stamp tells an entry of a case's docket. */
export function isOnDocket({ entry }: Stamp): boolean {
  return entry < longestDocket;
}

/** Whether an order is of a court of appeals, whose own papers are in one docket and the record that it cites in another. */
export function isAppellate(order: Order): boolean {
  const caption = order.children.find((child) => child.type === "caption");
  const court = caption?.children.find((child) => child.type === "court")?.id;
  return /^ca(?:\d+|dc|fc)$/.test(court ?? "");
}

/** "4:15-cv-00798": a number with its kind, as trial courts write it. */
export function isTrialNumber(number: string): boolean {
  return /^(?:\d+:)?\d+-[a-z]+-\d+$/.test(number);
}

/** Whether a number on a stamp, which may leave out what the caption writes, is that of the caption. */
export function isStampOf(number: string, stamped: string | undefined): boolean {
  return stamped !== undefined && countOf(stamped) === countOf(number);
}

function numbersOf(order: Order): CaseNumber[] {
  const caption = order.children.find((child) => child.type === "caption");
  return caption?.children.filter((child) => child.type === "caseNumber") ?? [];
}

function docketAmong(numbers: string[], stamps: readonly Stamp[], isOfAppeals: boolean): string | undefined {
  if (isOfAppeals) return numbers.find((number) => !isTrialNumber(number)) ?? numbers[0];
  const first = stamps.find(({ caseNumber }) => numbers.some((number) => isStampOf(number, caseNumber)));
  return numbers.find((number) => isStampOf(number, first?.caseNumber)) ?? numbers[0];
}

/** The number that all stamps bear. */
function onlyNumber(stamps: readonly Stamp[]): string | undefined {
  const [number] = stamps.flatMap(({ caseNumber }) => (caseNumber === undefined ? [] : [caseNumber]));
  return number !== undefined && stamps.every(({ caseNumber }) => caseNumber === number) ? number : undefined;
}

/** Year and serial number alone, which every stamp tells: "4:15-cv-00798" and "15-798" → "15-798". */
function countOf(caseNumber: string): string {
  return caseNumber.replace(/^\d+:/, "").replace(/^(\d+)-(?:[a-z]+-)?(?:0(?=\d))*(\d+).*/s, "$1-$2");
}

/** Whether two normalized numbers are one, of which one may leave out its office. */
function agree(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.split(":"), other.split(":")];
  return a.length !== b.length && a.at(-1) === b.at(-1);
}
