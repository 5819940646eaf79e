/** Splits a stream of bytes into lines, or into records of CSV, none of them longer than a limit. */

/** A line or record. */
export interface RawRow {
  /** Its number, from 1, empty ones counted. */
  number: number;
  /** Its length, also where it is over the limit. */
  bytes: number;
  /** Its content without the line break; nothing where it is over the limit. */
  content: Uint8Array | undefined;
}

/** How rows are told apart. */
export interface RowShape {
  /** What is read of a row; the rest of a longer one is passed over and not held. */
  limit: number;
  /** For CSV: what stands before a quotation mark within quotation marks. */
  escape?: string;
}

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/**
 * Splits a stream into rows. An empty row is left out, but counted.
 *
 * @param chunks The stream.
 * @param shape How rows are told apart.
 * @returns The rows.
 */
export async function* splitRows(chunks: AsyncIterable<Uint8Array>, shape: RowShape): AsyncGenerator<RawRow> {
  const { limit, escape } = shape;
  const ends = escape === undefined ? lineEnds() : recordEnds(escape);
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= limit) held.push(piece);
    else held = [];
  };
  const row = (): RawRow | undefined => {
    const content = length <= limit ? withoutReturn(Buffer.concat(held, length)) : undefined;
    const found = { number: ++number, bytes: length, content };
    held = [];
    length = 0;
    return content && isBlank(content) ? undefined : found;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = ends(chunk, from); end >= 0; end = ends(chunk, from)) {
      take(chunk.subarray(from, end));
      from = end + 1;
      const found = row();
      if (found) yield found;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  const last = length > 0 ? row() : undefined;
  if (last) yield last;
}

type FindEnd = (chunk: Uint8Array, from: number) => number;

function lineEnds(): FindEnd {
  return (chunk, from) => chunk.indexOf(lineFeed, from);
}

/** The ends of records: line breaks outside quotation marks. What it saw of a record it remembers from chunk to chunk. */
function recordEnds(escapeMark: string): FindEnd {
  const escape = escapeMark === '"' ? -1 : escapeMark.charCodeAt(0);
  let quoted = false;
  let escaped = false;
  return (chunk, from) => {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (escaped) escaped = false;
      else if (byte === escape) escaped = quoted;
      // a doubled quotation mark closes and opens again
      else if (byte === quote) quoted = !quoted;
      else if (byte === lineFeed && !quoted) return at;
    }
    return -1;
  };
}

function withoutReturn(row: Uint8Array): Uint8Array {
  return row.at(-1) === carriageReturn ? row.subarray(0, -1) : row;
}

function isBlank(row: Uint8Array): boolean {
  return row.every((byte) => byte === 32 || byte === 9);
}
