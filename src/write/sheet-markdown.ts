/** A docket sheet as a Markdown table (GitHub Flavored Markdown, section 4.10). */
import type { DocketSheet } from "../sheet/index.ts";
import { printable } from "./printable.ts";
import { byPlace, cellsOf, headingOf, orderLines, sheetColumns } from "./sheet-cells.ts";

/**
 * Writes docket sheets as Markdown: a heading, a table and the list of the orders for each.
 *
 * @param sheets The sheets.
 * @returns The text, with a line feed at its end.
 */
export function writeSheetMarkdown(sheets: readonly DocketSheet[]): string {
  return sheets.map(markdownOf).join("\n");
}

function markdownOf(sheet: DocketSheet): string {
  const name = byPlace(sheet);
  return [
    `## ${escaped(headingOf(sheet))}`,
    "",
    line(sheetColumns),
    line(sheetColumns.map(() => "---")),
    ...sheet.rows.map((row) => line(cellsOf(row, name).map((cell) => escaped(cell.trim())))),
    "",
    ...orderLines(sheet).map((order) => `- ${escaped(order)}`),
    "",
  ].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** What would be markup or end the cell is taken for what it is. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|#~]/g, "\\$&");
}
