/** Gets the content of a document: the bytes of its file, or the text and the fields of its row. */
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { toUSVString } from "node:util";
import type { Json } from "./document-record.ts";
import { overLimit } from "./over-limit.ts";
import { decompress, endingOf, withoutCompression } from "./sources/decompress.ts";
import { joinedText, metadataOf, idOf } from "./row-fields.ts";
import type { Row } from "./row-fields.ts";
import { decode } from "../read/decode.ts";
import type { CsvRow, FileDocument, ReadingRules, SentFile, SourceDocument } from "./source-document.ts";

/** What is to be parsed. */
export interface Content {
  id: string;
  /** The name that tells what it is; empty for a row. */
  name: string;
  data: string | Uint8Array;
  metadata?: { [name: string]: Json };
}

/**
 * Gets the content of a document.
 *
 * @param document What an input gives.
 * @param rules Where a row has its text; how large a document may be.
 * @returns The content.
 * @throws {Error} When it cannot be read, or is over the limit; the message says why.
 */
export async function readContent(document: SourceDocument, rules: ReadingRules): Promise<Content> {
  switch (document.kind) {
    case "refused":
      throw new Error(document.reason);
    case "file":
    case "sent":
      return contentOfFile(document, rules);
    case "json":
      return contentOfRow(document.source, parseRow(document.text), rules);
    case "csv":
      return contentOfRow(document.source, await parseCsv(document), rules);
  }
}

/**
 * Gets the id of a document without its content, where that can be had for less.
 *
 * @param document What an input gives.
 * @param rules Where a row has its id.
 * @returns The id; nothing where the document cannot be read.
 */
export async function idOfDocument(
  document: SourceDocument,
  rules: ReadingRules,
): Promise<string | undefined> {
  const isFile = document.kind === "file" || document.kind === "sent";
  if (isFile && endingOf(withoutCompression(document.source)) !== ".json") return document.source;
  try {
    return (await readContent(document, rules)).id;
  } catch {
    return undefined;
  }
}

async function contentOfFile(document: FileDocument | SentFile, rules: ReadingRules): Promise<Content> {
  const { kind, source, bytes } = document;
  if (bytes > rules.maxBytes) throw new Error(overLimit(bytes, rules.maxBytes));
  const data =
    kind === "sent"
      ? await readAll(Readable.from([Buffer.from(document.content, "base64")]), source, rules.maxBytes)
      : await readFile(source, rules.maxBytes);
  const name = withoutCompression(source);
  if (endingOf(name) !== ".json") return { id: source, name, data };
  return contentOfRow(source, parseRow(decode(data)), rules);
}

/** Reads a file, decompressed, up to the limit. */
async function readFile(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    // a pipe or a device has no end that could be waited for
    if (!(await file.stat()).isFile()) throw new Error("is no regular file");
    return await readAll(file.createReadStream({ autoClose: false }), path, limit);
  } finally {
    await file.close();
  }
}

async function readAll(stream: Readable, path: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decompress(stream, path)) {
    size += chunk.length;
    if (size > limit) throw new Error(overLimit(undefined, limit));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function parseRow(text: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch (error) {
    const start = toUSVString(text.slice(0, 60));
    throw new Error(`is not JSON: ${(error as Error).message} (begins with ${JSON.stringify(start)})`);
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) throw new Error("is not a JSON object");
  return row as Row;
}

async function parseCsv({ text, columns, escape }: CsvRow): Promise<Row> {
  const { parse } = await import("csv-parse/sync");
  const [fields = []] = parse(text, { escape, relax_column_count: true });
  if (fields.length !== columns.length)
    throw new Error(`has ${fields.length} fields where the header has ${columns.length}`);
  // fromEntries defines its fields, so that "__proto__" is a name like any other
  return Object.fromEntries(columns.map((name, at) => [name, fields[at]!]));
}

function contentOfRow(source: string, row: Row, { fields, maxBytes }: ReadingRules): Content {
  const id = idOf(row, fields) ?? source;
  const text = joinedText(row, fields);
  if (text === undefined) throw new RowError(id, `has no text (${fields.text.flat().join(", ")})`);
  if (text.length > maxBytes) throw new RowError(id, overLimit(text.length, maxBytes));
  const metadata = metadataOf(row, fields);
  return { id, name: "", data: text, ...(Object.keys(metadata).length > 0 && { metadata }) };
}

/** A row that is of no use but has an id. */
export class RowError extends Error {
  readonly id: string;

  constructor(id: string, reason: string) {
    super(reason);
    this.id = id;
  }
}
