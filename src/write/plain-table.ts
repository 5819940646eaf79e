/** A table for a terminal, without lines. */
import Table from "cli-table3";

/** How cli-table3 draws such a table. */
export const plainStyle = {
  chars: Object.fromEntries(
    "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle"
      .split(" ")
      .map((part) => [part, ""]),
  ),
  style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
  wordWrap: false,
};

/**
 * Writes rows under a head.
 *
 * @param head The names of the columns.
 * @param rows Their cells, in which control characters were made harmless.
 * @returns The table, with a line feed at its end.
 */
export function plainTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], ...plainStyle });
  for (const row of rows) table.push([...row]);
  return `${table.toString().replace(/(?<! ) +$/gm, "")}\n`;
}
