/** A docket sheet as CSV (RFC 4180): a line an entry, for spreadsheets. */
import { stringify } from "csv-stringify/sync";
import type { DocketSheet, SheetRow } from "../sheet/index.ts";
import { documentOf } from "./sheet-cells.ts";

const columns = [
  "case",
  "number",
  "attachment",
  "filed",
  "filedConfidence",
  "filedBy",
  "kind",
  "name",
  "nameConfidence",
  "order",
  "rulings",
  "cited",
] as const;

/**
 * Writes docket sheets as CSV, one under the other; `case` tells them apart. Orders are named by the ids of their documents.
 *
 * @param sheets The sheets.
 * @returns Lines that end with CR LF; cells that a spreadsheet would take for a formula get an apostrophe before them.
 */
export function writeSheetCsv(sheets: readonly DocketSheet[]): string {
  const rows = sheets.flatMap((sheet) =>
    sheet.rows.map((row) => {
      const cells = cellsOf(row);
      return columns.map((column) => String((column === "case" ? sheet.case : cells[column]) ?? ""));
    }),
  );
  return stringify(rows, {
    header: true,
    columns: [...columns],
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

function cellsOf(
  row: SheetRow,
): Record<Exclude<(typeof columns)[number], "case">, string | number | undefined> {
  const { number, attachment, filed, filedBy, kind, name, orders, rulings, cited } = row;
  return {
    number,
    attachment,
    filed: filed?.value,
    filedConfidence: filed?.confidence,
    filedBy: filedBy?.value,
    kind,
    name: name?.value,
    nameConfidence: name?.confidence,
    order: orders.map(documentOf).join("; "),
    rulings: rulings
      .map(({ order, disposition = "before the court" }) => `${disposition}: ${documentOf(order)}`)
      .join("; "),
    cited: cited
      .map(
        ({ order, line, page }) => `${documentOf(order)}:${line}${page === undefined ? "" : ` (p. ${page})`}`,
      )
      .join("; "),
  };
}
