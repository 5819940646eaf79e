/** `reversed-range`: a range whose end comes before its start. */
import { visit } from "unist-util-visit";
import { isNode } from "../tree/index.ts";
import type { AnyNode, DocketEntry, EntryNumber, Exhibit, PinCite } from "../tree/index.ts";
import type { Check, Finding } from "./check.ts";

/** "ECF Nos. 20 through 12", "¶¶ 9–3", "Exs. D–B", "from March 31, 2016 to March 7, 2016". */
export const reversedRange: Check = {
  id: "reversed-range",
  severity: "error",
  description: "A range of entries, pages, exhibits or dates ends behind its start.",
  find(order) {
    const findings: Finding[] = [];
    visit(order, (node, _, parent) => {
      if (node.type === "pinCite" && mayBeEntry(node, parent)) return;
      const range = rangeOf(node);
      if (range === undefined || !precedes(range[1], range[0])) return;
      const [from, to] = range;
      findings.push({
        place: node.position,
        reason: `This range runs backwards, from ${from} to ${to}`,
        actual: `${from}–${to}`,
        expected: [`${to}–${from}`],
      });
    });
    return findings;
  },
};

function rangeOf(node: AnyNode): [from: string, to: string] | undefined {
  switch (node.type) {
    case "docketEntry":
      return entryRange(node);
    case "pinCite":
      return pinRange(node);
    case "exhibit":
      return exhibitRange(node);
    case "dateRange":
      return [node.from, node.to];
    default:
      return undefined;
  }
}

function entryRange({ number, attachment, through }: DocketEntry): [string, string] | undefined {
  if (through === undefined) return undefined;
  // "55-1–5" are attachments 1 to 5
  if (attachment !== undefined && through.attachment === undefined)
    return [`${number}-${attachment}`, `${number}-${through.number}`];
  return [entryText({ number, ...(attachment !== undefined && { attachment }) }), entryText(through)];
}

/** In "ECF Nos. 24-4 ¶ 12; 24-11 ¶ 19" a bare "24-11" is an attachment, not a range. */
function mayBeEntry({ value }: PinCite, parent: AnyNode | undefined): boolean {
  return (
    isNode("docketCitation", parent) &&
    /^\d+-\d+$/.test(value) &&
    parent.children.some((child) => isNode("docketEntry", child) && child.attachment !== undefined)
  );
}

function entryText({ number, attachment }: EntryNumber): string {
  return attachment === undefined ? String(number) : `${number}-${attachment}`;
}

/** Ranges of counted places; "A-12" and roman numerals are not counted alike everywhere. "12:3-9" stays on its page. */
function pinRange({ from, to, value }: PinCite): [string, string] | undefined {
  if (to === undefined || !counted.test(from) || !counted.test(to) || notRange.test(value)) return undefined;
  const page = /^\d+:/.exec(from)?.[0];
  return [from, page === undefined || to.includes(":") ? to : page + to];
}

const counted = /^\d{1,9}(?::\d{1,3})?$/;

/** "72225-1310" in the address of counsel; "27,984-02", the number of a document. */
const notRange = /(?:^|\D)\d{5}-\d{4}$|-0\d/;

function exhibitRange({ label, through }: Exhibit): [string, string] | undefined {
  if (through === undefined) return undefined;
  const alike = [/^\d{1,9}$/, /^[A-Z]$/].some((kind) => kind.test(label) && kind.test(through));
  return alike ? [label, through] : undefined;
}

/** Compares number by number where both are numbers, else as text: ISO dates and letters. */
function precedes(one: string, other: string): boolean {
  const ours = one.split(/[-:]/).map(Number);
  const theirs = other.split(/[-:]/).map(Number);
  if (ours.includes(NaN) || theirs.includes(NaN)) return one < other;
  const at = ours.findIndex((number, index) => number !== theirs[index]);
  return at !== -1 && ours[at]! < theirs[at]!;
}
