/** A docket sheet to read on a terminal. */
import Table from "cli-table3";
import type { DocketSheet } from "../sheet/index.ts";
import { printable, shorten } from "./printable.ts";
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
  const table = new Table({
    head: [...sheetColumns],
    chars: borderless,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
    wordWrap: false,
  });
  const name = byPlace(sheet);
  for (const row of sheet.rows)
    table.push(
      cellsOf(row, name).map((cell, at) => {
        const indent = at === 0 ? /^ */.exec(cell)![0] : "";
        return shorten(indent + printable(cell.trim()), widths[at]!);
      }),
    );
  const orders = orderLines(sheet).map((line) => shorten(printable(line), width));
  return `${printable(headingOf(sheet))}\n\n${table.toString().replace(/ +$/gm, "")}\n\n${orders.join("\n")}\n`;
}

/** Number and date, and the space between the columns. */
const narrowColumns = 31;

const borderless = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle"
    .split(" ")
    .map((part) => [part, ""]),
);
