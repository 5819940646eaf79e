/** What workers make of a record: what is written as text is best made there, and sent as text. */
import { linesOf, loadFormat } from "../targets/shard-formats.ts";
import type { FormatName, RecordLines } from "../targets/shard-formats.ts";
import type { DocumentRecord } from "./document-record.ts";

/** The record itself, the record as a line of JSON without its line break, or the lines of a format of shards. */
export type Shape = "record" | "json" | FormatName;

/** A record in a shape. */
export type Shaped<S extends Shape> = S extends "record"
  ? DocumentRecord
  : S extends "json"
    ? string
    : RecordLines;

/** Brings a record into a shape. */
export async function shapeRecord<S extends Shape>(record: DocumentRecord, shape: S): Promise<Shaped<S>> {
  if (shape === "record") return record as Shaped<S>;
  if (shape === "json") return JSON.stringify(record) as Shaped<S>;
  return linesOf(record, await loadFormat(shape)) as Shaped<S>;
}
