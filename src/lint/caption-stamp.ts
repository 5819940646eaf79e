/** `caption-stamp`: the caption has another case number than the page stamps. */
import { visit } from "unist-util-visit";
import { readCaseNumber } from "../../grammar/case-number.ts";
import type { CaseNumber, PageHeader } from "../tree/index.ts";
import type { Check } from "./check.ts";

/** "Case No. 15-cv-00789" under "Case 4:15-cv-00798-HSG Document 612". */
export const captionStamp: Check = {
  id: "caption-stamp",
  severity: "warning",
  description: "The case number of the caption is that of the page stamps.",
  find(order) {
    const caption = order.children.find((child) => child.type === "caption");
    const numbers = caption?.children.filter((child) => child.type === "caseNumber") ?? [];
    const stamps: PageHeader[] = [];
    visit(order, "pageHeader", (header) => {
      if (header.caseNumber !== undefined) stamps.push(header);
    });
    const stamped = stamps.map(({ caseNumber }) => serialOf(readCaseNumber(caseNumber!)));
    const captioned = numbers.map(serialOf);
    const first = numbers[0];
    if (first === undefined || stamps.length === 0 || [...stamped, ...captioned].includes(undefined))
      return [];
    if (captioned.some((number) => stamped.includes(number))) return [];
    return [
      {
        place: first.position,
        reason: `The caption has case number ${first.normalized}, the page stamps have ${stamps[0]!.caseNumber}`,
        actual: first.normalized,
        expected: [stamps[0]!.caseNumber!],
      },
    ];
  },
};

/** Year and serial, what every way to write a case number has; nothing for a number that lacks one. */
function serialOf(number: Pick<CaseNumber, "year" | "serial"> | undefined): string | undefined {
  if (number?.year === undefined || number.serial === undefined) return undefined;
  return `${number.year % 100}-${Number(number.serial)}`;
}
