/** From inputs to the documents in them, one after another: a file is one, or each of its rows is. */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { CsvRow, SourceDocument } from "../source-document.ts";
import { overLimit } from "../over-limit.ts";
import { tellReason } from "../tell-reason.ts";
import { compressionOf, decompress, longestMark } from "./decompress.ts";
import { rowKind } from "./find-inputs.ts";
import type { Input } from "./find-inputs.ts";
import { splitRows } from "./split-rows.ts";
import type { RawRow } from "./split-rows.ts";

/** How inputs are read. */
export interface InputRules {
  /** The longest row that is held. */
  maxBytes: number;
  /** What stands before a quotation mark within a field of CSV. */
  escape: string;
  /** What "-" gives. */
  stdin?: AsyncIterable<Uint8Array>;
  /** Told how many bytes of the inputs, as they are on disk, were passed. */
  onBytes?: (bytes: number) => void;
}

/** Gives a document; made only when it is asked for, so that passing over documents costs next to nothing. */
export type TakeDocument = () => SourceDocument;

/**
 * Reads inputs. An input that breaks off gives its documents up to there, and one that says so.
 *
 * @param inputs The files, in order.
 * @param rules How they are read.
 * @returns The documents, in order.
 */
export async function* readInputs(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  rules: InputRules,
): AsyncGenerator<TakeDocument> {
  for await (const input of inputs) {
    const { path: source, bytes } = input;
    if (source !== "-" && rowKind(source) === undefined) {
      rules.onBytes?.(bytes);
      yield () => ({ kind: "file", source, bytes });
      continue;
    }
    try {
      yield* source === "-" ? readStdin(rules) : readRows(input, rules);
    } catch (error) {
      const reason = tellReason(error);
      yield () => ({ kind: "refused", source, bytes: 0, reason });
    }
  }
}

async function* readRows({ path }: Input, rules: InputRules): AsyncGenerator<TakeDocument> {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  let told = 0;
  const tell = (): void => {
    rules.onBytes?.(stream.bytesRead - told);
    told = stream.bytesRead;
  };
  const chunks = decompress(stream, path);
  try {
    for await (const take of rowsOf(path, chunks, rowKind(path) ?? "json", rules)) {
      tell();
      yield take;
    }
    tell();
  } finally {
    stream.destroy();
  }
}

async function* readStdin(rules: InputRules): AsyncGenerator<TakeDocument> {
  const given = await peek(rules.stdin!, longestMark);
  const ending = compressionOf(given.head);
  const content =
    ending === undefined ? given : await peek(decompress(Readable.from(given.stream), ending), 1);
  if (content.head.length === 0) return;
  yield* rowsOf("-", content.stream, startsJson(content.head) ? "json" : "csv", rules);
}

/** Whether the first character that is no white space opens an object. */
function startsJson(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{|$)/.test(Buffer.from(bytes.subarray(0, 1000)).toString("latin1"));
}

async function* rowsOf(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  kind: "json" | "csv",
  { maxBytes, escape }: InputRules,
): AsyncGenerator<TakeDocument> {
  let columns: readonly string[] | undefined;
  for await (const row of splitRows(
    chunks,
    kind === "csv" ? { limit: maxBytes, escape } : { limit: maxBytes },
  )) {
    if (kind === "csv" && columns === undefined) {
      columns = await columnsOf(row, escape);
      continue;
    }
    const { number, bytes, content } = row;
    // the header is no document
    const source = `${path}:${columns ? number - 1 : number}`;
    if (!content) yield () => ({ kind: "refused", source, bytes: 0, reason: overLimit(bytes, maxBytes) });
    else if (!columns) yield () => ({ kind: "json", source, bytes, text: textOf(content, number === 1) });
    else {
      const shape: Pick<CsvRow, "columns" | "escape"> = { columns, escape };
      yield () => ({ kind: "csv", source, bytes, text: textOf(content, false), ...shape });
    }
  }
}

async function columnsOf({ content }: RawRow, escape: string): Promise<readonly string[]> {
  if (!content) throw new Error("has no header that could be read");
  const { parse } = await import("csv-parse/sync");
  const [columns = []] = parse(textOf(content, true), { escape });
  return columns;
}

/** Bytes that are not UTF-8 become U+FFFD: in a row of many fields the text may yet be sound. */
function textOf(content: Uint8Array, first: boolean): string {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString("utf8");
  return first && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/**
 * Takes the head of a stream, to know it by.
 *
 * @param stream The stream.
 * @param wanted How many bytes; fewer where the stream ends before.
 * @returns The head, which may be longer, and the whole stream again.
 */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ head: Uint8Array; stream: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < wanted) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(chunks);
  const whole = (async function* (): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  return { head, stream: whole };
}
