/** The reader of HTML, which brings its parser along: rehype-parse, a peer that whoever reads HTML installs. */
import type { Root } from "hast";
import { unified } from "unified";
import type { Reading } from "../text/reading.ts";
import { readHast } from "./hast.ts";
import { loadPeer } from "../peer.ts";

const { default: rehypeParse } = await loadPeer("rehype-parse", "reading HTML", () => import("rehype-parse"));
const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * Reads HTML, or the XML of a case body.
 *
 * @param html - The page.
 * @returns The reading, for `parseReading`; its `source` is the text that was extracted, and goes with the tree.
 * @example
 * const tree = parseReading(readHtml("<p>See <i>Id.</i> at 3.</p>"));
 * tree.data.source; // "See Id. at 3.\n\n"
 */
export function readHtml(html: string): Reading {
  return readHast(parseHtml(html));
}

/**
 * Parses a page; one whose elements lie in one another without end is parsed without them.
 *
 * @param html - The page.
 * @returns Its tree, as a fragment: without `html`, `head` and `body`.
 */
export function parseHtml(html: string): Root {
  try {
    return parser.parse(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return parser.parse(html.replace(/<\/?(?!(?:p|br)\b)[a-z][^<>]{0,1000}>/gi, "\n"));
  }
}
