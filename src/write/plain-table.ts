/** A table for a terminal, without lines, in time that grows with its rows: cli-table3 takes the square of them. */
import stringWidth from "string-width";

/**
 * Writes rows under a head.
 *
 * @param head The names of the columns.
 * @param rows Their cells, a line each, in which control characters were made harmless.
 * @returns The table, with a line feed at its end.
 */
export function plainTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    lines.reduce((widest, cells) => Math.max(widest, stringWidth(cells[column] ?? "")), 0),
  );
  const write = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell + " ".repeat(widths[at]! - stringWidth(cell)))
      .join("  ")
      .trimEnd();
  return `${lines.map(write).join("\n")}\n`;
}
