/** What stands in a record's lists, as a person writes it in one cell: "596-1; 618–620", "¶¶ 5-8". */
import type { CitationRecord, EntryRecord, ExhibitRecord, PinRecord } from "../citations.ts";

/** The entries of a record: "12; 14-1; 618–620". */
export function entriesCell(entries: readonly EntryRecord[]): string {
  return entries
    .map((entry) => range(entryName(entry), entry.through && entryName(entry.through)))
    .join("; ");
}

/** The pin cites of a record: "page 3–5; paragraph 7". */
export function pinsCell(pins: readonly PinRecord[]): string {
  return pins.map(({ unit, from, to }) => `${unit} ${range(from, to)}`).join("; ");
}

/** The exhibits of a record: "A–C; 12 (page 3)". */
export function exhibitsCell(exhibits: readonly ExhibitRecord[]): string {
  return exhibits
    .map(
      ({ label, through, pins }) => range(label, through) + (pins.length > 0 ? ` (${pinsCell(pins)})` : ""),
    )
    .join("; ");
}

/** A field of a record in one cell; empty where the record has none. */
export function fieldCell(record: CitationRecord, field: string): string {
  if (field === "entries") return entriesCell(record.entries);
  if (field === "pins") return pinsCell(record.pins);
  if (field === "exhibits") return exhibitsCell(record.exhibits);
  const value = (record as unknown as Record<string, string | number | undefined>)[field];
  return value === undefined ? "" : String(value);
}

function entryName({ number, attachment }: EntryRecord): string {
  return attachment === undefined ? String(number) : `${number}-${attachment}`;
}

function range(from: string, to: string | undefined): string {
  return to === undefined ? from : `${from}–${to}`;
}
