/** A table to read on a terminal: what an order cites, what each citation stands for, and where it is. */
import type { CitationRecord } from "../citations.ts";
import { pinsCell } from "./cells.ts";
import { plainTable } from "./plain-table.ts";
import { printable, shorten } from "./printable.ts";

/** Options of `writeTable`. */
export interface TableOptions {
  /** The text that the records' offsets count in, for their lines and columns. */
  source: string;
  /** How wide the table may be, in characters. Default: 100. */
  width?: number;
}

/**
 * Writes citation records as a table: type, citation, what it stands for, pin cites, line and column.
 *
 * @param records The records of one order, in source order.
 * @param options The source, and how wide the table may be.
 * @returns The table, with a line feed at its end; control characters of the document are made harmless.
 */
export function writeTable(records: readonly CitationRecord[], options: Readonly<TableOptions>): string {
  const { source, width = 100 } = options;
  const room = Math.max(40, width) - widthOfTheRest;
  const citationWidth = Math.floor(room * 0.5);
  const targetWidth = Math.floor(room * 0.3);
  const pinsWidth = room - citationWidth - targetWidth;
  const place = placesIn(source);
  const rows = records.map((record) => [
    record.type.replace(/Citation$/, ""),
    shorten(printable((record.parent === undefined ? "" : "  ") + record.text), citationWidth),
    shorten(printable(standsFor(record)), targetWidth),
    shorten(printable(pinsCell(record.pins)), pinsWidth),
    place(record.start),
  ]);
  return plainTable(["type", "citation", "stands for", "pins", "line:col"], rows);
}

/** Type, line and column, and the space between the columns. */
const widthOfTheRest = 34;

function standsFor(record: CitationRecord): string {
  if (record.type === "date") return record.iso;
  if (record.type === "dateRange") return `${record.from}–${record.to}`;
  return record.refersTo ?? "";
}

/** Gives "line:column" for offsets that rise, in one pass over the source. */
function placesIn(source: string): (offset: number) => string {
  let line = 1;
  let lineStart = 0;
  let lineEnd = source.indexOf("\n");
  return (offset) => {
    while (lineEnd >= 0 && lineEnd < offset) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = source.indexOf("\n", lineStart);
    }
    return `${line}:${offset - lineStart + 1}`;
  };
}
