/** `declaration-dates`: one declaration is cited under two dates. */
import { visit } from "unist-util-visit";
import type { RecordCitation } from "../tree/index.ts";
import type { Check, Finding } from "./check.ts";

/** "Smith Decl., April 22, 2016 (ECF No. 9)", and later "Smith Decl., April 23, 2016 (ECF No. 9)". */
export const declarationDates: Check = {
  id: "declaration-dates",
  severity: "warning",
  description: "A declaration or affidavit has the same date wherever it is cited.",
  find(order) {
    const first = new Map<string, RecordCitation & { date: string }>();
    const findings: Finding[] = [];
    visit(order, "recordCitation", (citation: RecordCitation) => {
      if (!isDated(citation)) return;
      const key = documentOf(citation);
      const known = first.get(key);
      if (known === undefined) first.set(key, citation);
      else if (known.date !== citation.date && mayBeSlip(known, citation))
        findings.push({
          place: citation.position,
          reason: `This declaration is dated ${citation.date} here and ${known.date} in line ${known.position.start.line}`,
          actual: citation.date,
          expected: [known.date],
        });
    });
    return findings;
  },
};

function isDated(citation: RecordCitation): citation is RecordCitation & { date: string } {
  return (citation.kind === "declaration" || citation.kind === "affidavit") && citation.date !== undefined;
}

function documentOf({ kind, ordinal = "", name }: RecordCitation): string {
  return `${kind} ${ordinal} ${name}`.toLowerCase();
}

/**
 * Whether two dates are likely meant for one: the two are filed as one entry, or differ in their day, month or year
 * alone and the declarations are not filed as two. A declarant may well have signed twice.
 */
function mayBeSlip(
  one: RecordCitation & { date: string },
  other: RecordCitation & { date: string },
): boolean {
  const filed = [one, other].map(({ refersTo = "" }) =>
    refersTo.includes("docket:") ? refersTo : undefined,
  );
  if (filed[0] !== undefined && filed[1] !== undefined) return filed[0] === filed[1];
  const parts = other.date.split("-");
  return one.date.split("-").filter((part, index) => part !== parts[index]).length === 1;
}
