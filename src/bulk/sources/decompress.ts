/** Decompresses what a file gives, by the ending of its name: gzip, bzip2, Zstandard. */
import { pipeline } from "node:stream";
import type { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { bunzip2 } from "./bunzip2.ts";
import { unzstd } from "./unzstd.ts";

/** The ending of a name in lower case: ".csv". */
export function endingOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? "";
}

/**
 * Drops the ending of a compressed file.
 *
 * @example
 * withoutCompression("dump.csv.bz2"); // "dump.csv"
 */
export function withoutCompression(name: string): string {
  return decompressors.has(endingOf(name)) ? name.slice(0, name.lastIndexOf(".")) : name;
}

/**
 * Decompresses a stream, as fast as it is read and no faster: what is not asked for is not made.
 *
 * @param stream What the file gives.
 * @param name Its name, whose ending tells the compression; any other name leaves the stream as it is.
 * @returns The content. Reading it throws when it is damaged.
 */
export function decompress(stream: Readable, name: string): AsyncIterable<Uint8Array> {
  return (decompressors.get(endingOf(name)) ?? same)(stream);
}

const decompressors = new Map<string, (stream: Readable) => AsyncIterable<Uint8Array>>([
  [".gz", (stream) => pipeline(stream, zlib.createGunzip(), ignore)],
  [".bz2", bunzip2],
  [".zst", unzstd],
]);

/** What compressed streams begin with, as Latin-1. */
const marks: readonly [mark: string, ending: string][] = [
  ["\u001f\u008b", ".gz"],
  ["BZh", ".bz2"],
  ["(\u00b5/\u00fd", ".zst"],
];

/** How many bytes tell a compressed stream. */
export const longestMark = 4;

/** The ending that a file with this beginning would have; nothing where it is not compressed. */
export function compressionOf(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, longestMark)).toString("latin1");
  return marks.find(([mark]) => start.startsWith(mark))?.[1];
}

function same(stream: Readable): AsyncIterable<Uint8Array> {
  return stream;
}

/** Errors reach who reads the end of the pipe. */
function ignore(): void {}
