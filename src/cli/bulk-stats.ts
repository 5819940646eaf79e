/** What `docket bulk --stats` shows. */
import type { Stats } from "../bulk/stats.ts";
import { plainTable } from "../write/plain-table.ts";
import { printable } from "../write/printable.ts";

/** How many courts are shown. */
const shown = 15;

/**
 * Writes counts as tables.
 *
 * @param stats The counts.
 * @returns The tables: documents, citations by type, documents by court.
 */
export function statsTables(stats: Stats): string {
  const { documents, failures, characters, citations, unresolved, courts } = stats;
  const total = Object.values(citations).reduce((sum, count) => sum + count, 0);
  const courtRows = sorted(courts);
  const rest = courtRows.slice(shown).reduce((sum, [, count]) => sum + Number(count), 0);
  return [
    plainTable(
      ["documents", "failed", "characters", "citations and dates", "unresolved"],
      [[documents, failures, characters, total, unresolved].map(String)],
    ),
    plainTable(["cited", "times"], sorted(citations)),
    plainTable(
      ["court", "documents"],
      [...courtRows.slice(0, shown), ...(rest > 0 ? [["others", String(rest)]] : [])],
    ),
  ].join("\n");
}

/** The most frequent first, those of the same count by name. */
function sorted(counts: Record<string, number>): string[][] {
  return Object.entries(counts)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([name, count]) => [printable(name), String(count)]);
}
