/** `entry-after-order`: the order cites an entry of its own docket that was filed after it. */
import { visit } from "unist-util-visit";
import { HEAD_WORDS } from "../../grammar/record-words.ts";
import type { DocketCitation, DocketEntry, DocketParent, Order } from "../tree/index.ts";
import { isNode } from "../tree/index.ts";
import type { Check, Finding } from "./check.ts";
import { append } from "../tree/append.ts";

/** "ECF No. 812" in an order that its page stamps call entry 612. */
export const entryAfterOrder: Check = {
  id: "entry-after-order",
  severity: "warning",
  description:
    "The entries that an order cites from its own docket have lower numbers than the order itself.",
  find(order) {
    const own = ownEntry(order);
    if (own === undefined) return [];
    const later = laterEntries(order, own);
    // so many are those of another docket, whose case is named somewhere else, or the numbers of forms
    if (new Set(later.map(lastOf)).size > mostSlips) return [];
    return later.map((entry): Finding => ({
      place: entry.position,
      reason: `Entry ${lastOf(entry)} comes after this order, which is entry ${own}`,
      actual: String(lastOf(entry)),
    }));
  },
};

const mostSlips = 3;

/** Entries beyond the order's own; none where one of them is told to be of another docket, for others may be so too. */
function laterEntries(order: Order, own: number): DocketEntry[] {
  const later: DocketEntry[] = [];
  let mixed = false;
  visit(order, "docketCitation", (citation: DocketCitation, index, parent) => {
    if (citation.refersTo?.startsWith("docket:") !== true) return;
    const entries = citation.children.filter(
      (child) => isNode("docketEntry", child) && lastOf(child) > own && mayBeEntry(child, own),
    ) as DocketEntry[];
    if (entries.length === 0) return;
    append(later, entries);
    mixed ||= isOfOtherCase(parent as DocketParent, index ?? 0);
  });
  return mixed ? [] : later;
}

/** Neither the year of "[Doc. No. 82-3, 1984 Consent Decree]" nor the number of an attorney, "(#21076)". */
function mayBeEntry(entry: DocketEntry, own: number): boolean {
  const number = lastOf(entry);
  return !entry.value.startsWith("0") && number < 10_000 && !(number >= 1900 && number < 2100 && own < 1000);
}

/**
 * Whether a case is told beside its docket: "Floyd, ECF No. 442", "1:13-cv-324 (Doc. No. 50)",
 * "(N.D. Cal. Aug. 4, 2010), Docket No. 709", "Doc. No. 2132, David v. Signal".
 */
function isOfOtherCase(parent: DocketParent, index: number): boolean {
  const before = textBefore(parent, index);
  const after = parent.children[index + 1];
  if (
    isNode("caseCitation", after) ||
    (isNode("text", after) && /^,\s[^.;()]{1,40}\sv\.\s/.test(after.value))
  )
    return true;
  if (/\d{4}[^()]{0,12}\)[,\s]{1,3}[([]?$/.test(before)) return true;
  if (/\b\d\d-?\s?(?:[a-z]{2}-?\s?)?\d{2,6}\S{0,12}[,\s]{1,3}[([]?$/i.test(before)) return true;
  const name = /(?:^|\s)(\p{Lu}[\p{L}’'-]*\.?),\s{1,2}$/u.exec(before)?.[1];
  return name !== undefined && !HEAD_WORDS.has(name) && !HEAD_WORDS.has(`${name}.`);
}

/** The prose and the date right before a node. */
function textBefore({ children }: DocketParent, index: number): string {
  return children
    .slice(Math.max(0, index - 2), index)
    .map((node) => (isNode("text", node) || isNode("date", node) ? node.value : ""))
    .join("")
    .slice(-80);
}

function lastOf({ number, through }: DocketEntry): number {
  return Math.max(number, through?.number ?? 0);
}

/** The order's entry as its stamps tell it; where a paper was filed again, the later one. */
function ownEntry(order: Order): number | undefined {
  let own: number | undefined;
  visit(order, "pageHeader", ({ entry }) => {
    if (entry !== undefined) own = Math.max(own ?? 0, entry);
  });
  return own;
}
