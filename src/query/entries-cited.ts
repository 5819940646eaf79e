/** Which docket entries an order cites. */
import type { EntryNumber, Order } from "../tree/index.ts";
import { referencesOf } from "./references.ts";

/** A docket entry, or an attachment, that an order cites. */
export interface CitedEntry extends EntryNumber {
  /** Its graph id: `docket:596-1`. */
  id: string;
  /** The graph id of its case, where that is another than the order's own. */
  case?: string;
  /** The `id`s of the citations that cite it, _Id._ and supra among them. */
  citations: string[];
}

/**
 * Lists the docket entries that an order cites, each once: ranges written out, and what an _Id._ stands for counted.
 *
 * @param order A resolved order.
 * @returns The entries by their numbers, those of other cases' dockets last.
 * @example
 * entriesCited(resolve(parse("ECF Nos. 12–13 and 9-1 at 3. Id. at 4.")));
 * // [{ id: "docket:9-1", number: 9, attachment: 1, citations: ["c1", "c2"] },
 * //  { id: "docket:12", number: 12, citations: ["c1", "c2"] }, { id: "docket:13", … }]
 */
export function entriesCited(order: Order): CitedEntry[] {
  const entries = new Map<string, CitedEntry>();
  for (const { target, thing, cites } of referencesOf(order)) {
    const { number, attachment, case: ofCase } = thing;
    if (thing.type !== "docket" || number === undefined) continue;
    const known = entries.get(target);
    if (known) {
      if (!known.citations.includes(cites.citation)) known.citations.push(cites.citation);
      continue;
    }
    entries.set(target, {
      id: target,
      number,
      ...(attachment !== undefined && { attachment }),
      ...(ofCase !== undefined && { case: ofCase }),
      citations: [cites.citation],
    });
  }
  return [...entries.values()].sort(byNumber);
}

function byNumber(a: CitedEntry, b: CitedEntry): number {
  const [caseA, caseB] = [a.case ?? "", b.case ?? ""];
  if (caseA !== caseB) return caseA < caseB ? -1 : 1;
  return a.number - b.number || (a.attachment ?? 0) - (b.attachment ?? 0);
}
