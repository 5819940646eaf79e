/** CSV (RFC 4180) of citation records, for spreadsheets: a line a record, a column a field. */
import { stringify } from "csv-stringify/sync";
import type { CitationRecord } from "../citations.ts";
import { fieldCell } from "./cells.ts";

/** A field of any record. */
type Field<Item = CitationRecord> = Item extends unknown ? keyof Item : never;

/** The columns: what every record has, then the fields of the kinds of citations; a field without a column does not compile. */
const columns = Object.keys({
  file: true,
  id: true,
  type: true,
  text: true,
  start: true,
  end: true,
  parent: true,
  refersTo: true,
  entries: true,
  pins: true,
  exhibits: true,
  key: true,
  signal: true,
  form: true,
  antecedent: true,
  label: true,
  kind: true,
  name: true,
  ordinal: true,
  date: true,
  document: true,
  caseName: true,
  caseNumber: true,
  volume: true,
  reporter: true,
  normalizedReporter: true,
  page: true,
  database: true,
  court: true,
  year: true,
  parallel: true,
  title: true,
  code: true,
  section: true,
  rules: true,
  number: true,
  jurisdiction: true,
  article: true,
  amendment: true,
  iso: true,
  precision: true,
  from: true,
  to: true,
} satisfies Record<Field, true>) as Field[];

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
    columns,
    record_delimiter: "\r\n",
    // a lone line feed is no record delimiter here, so the library would leave a cell that has one bare
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}
