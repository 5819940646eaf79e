/**
 * What runs anywhere: parse, resolve and cross-references of plain text, with nothing of Node.js, no reader of Markdown
 * and no graph library. For browsers, where every module is paid for.
 */
import { parseReading } from "./parse-reading.ts";
import { readText } from "./read/text.ts";
import type { Order } from "./tree/index.ts";

export { citations } from "./citations.ts";
export type { CitationRecord, CitationsOptions } from "./citations.ts";
export { crossReferences } from "./graph/cross-references.ts";
export type { GraphOptions } from "./graph/cross-references.ts";
export type { GraphEdgeJson, GraphJson, GraphNodeJson } from "./graph/json.ts";
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
