/** CSV (RFC 4180) of citation records, for spreadsheets: a line a record, a column a field. */
import { stringify } from "csv-stringify/sync";
import type { CitationRecord } from "../citations.ts";
import { fieldCell } from "./cells.ts";

/** The columns: what every record has, then the fields of the kinds of citations. */
const columns = [
  "file",
  "id",
  "type",
  "text",
  "start",
  "end",
  "parent",
  "refersTo",
  "entries",
  "pins",
  "exhibits",
  "signal",
  "form",
  "antecedent",
  "label",
  "kind",
  "name",
  "date",
  "caseName",
  "caseNumber",
  "volume",
  "reporter",
  "normalizedReporter",
  "page",
  "database",
  "court",
  "year",
  "parallel",
  "title",
  "code",
  "section",
  "rules",
  "number",
  "jurisdiction",
  "article",
  "amendment",
  "iso",
  "precision",
  "from",
  "to",
] as const;

/** Options of `writeCsv`. */
export interface CsvOptions {
  /** Whether the first line names the columns; false for what continues a file. Default: true. */
  header?: boolean;
}

/**
 * Writes citation records as CSV. A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`,
 * a tab or a carriage return) gets an apostrophe before it, for the text of an order is not to be trusted.
 *
 * @param records The records.
 * @param options Whether to name the columns.
 * @returns Lines that end with CR LF.
 */
export function writeCsv(records: Iterable<CitationRecord>, options: Readonly<CsvOptions> = {}): string {
  const { header = true } = options;
  const rows = Array.from(records, (record) => columns.map((column) => fieldCell(record, column)));
  return stringify(rows, {
    header,
    columns: [...columns],
    record_delimiter: "\r\n",
    // a lone line feed is no record delimiter here, so the library would leave a cell that has one bare
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}
