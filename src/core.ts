/**
 * What runs anywhere: parse, resolve and graph of plain text, with nothing of Node.js and no reader of Markdown. For
 * browsers, where every module is paid for.
 */
import { parseReading } from "./parse-reading.ts";
import { readText } from "./read/text.ts";
import type { Order } from "./tree/index.ts";

export { citations } from "./citations.ts";
export type { CitationRecord, CitationsOptions } from "./citations.ts";
export { graphToJson, toGraph } from "./graph/index.ts";
export type { DocketGraph, GraphJson, GraphOptions } from "./graph/index.ts";
export { resolve } from "./resolve/index.ts";
export { printTree } from "./tree/print.ts";
export type * from "./tree/index.ts";

/**
 * Parses the plain text of a court order. Any text gives a tree; nothing is thrown.
 *
 * @param text The order; a leading byte order mark is dropped.
 * @returns The tree, references not yet resolved.
 * @example
 * citations(resolve(parse(source)), { source });
 */
export function parse(text: string): Order {
  return parseReading(readText(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text));
}
