/** A docket sheet to read on a terminal. */
import type { DocketSheet } from "../sheet/index.ts";
import { printable, shorten } from "./printable.ts";
import { plainTable } from "./plain-table.ts";
import { byPlace, cellsOf, headingOf, orderLines, sheetColumns } from "./sheet-cells.ts";

/**
 * Writes docket sheets as tables, each with the list of the orders that it was made from.
 *
 * @param sheets The sheets.
 * @param width How wide a table may be, in characters.
 * @returns The tables, with a line feed at the end; control characters of the documents are made harmless.
 */
export function writeSheetTable(sheets: readonly DocketSheet[], width = 120): string {
  return sheets.map((sheet) => tableOf(sheet, Math.max(80, width))).join("\n");
}

function tableOf(sheet: DocketSheet, width: number): string {
  const room = width - narrowColumns;
  const widths = [8, 11, room * 0.18, room * 0.42, room * 0.2, room * 0.2].map(Math.floor);
  const name = byPlace(sheet);
  const rows = sheet.rows.map((row) =>
    cellsOf(row, name).map((cell, at) => {
      const indent = at === 0 ? /^ */.exec(cell)![0] : "";
      return shorten(indent + printable(cell.trim()), widths[at]!);
    }),
  );
  const orders = orderLines(sheet).map((line) => shorten(printable(line), width));
  return `${printable(headingOf(sheet))}\n\n${plainTable(sheetColumns, rows)}\n${orders.join("\n")}\n`;
}

/** Number and date, and the space between the columns. */
const narrowColumns = 31;
