/** Links in HTML. */
import type { Nodes, Text } from "hast";
import { parseReading } from "../parse-reading.ts";
import { readHast } from "../read/hast.ts";
import { parseHtml } from "../read/html.ts";
import { textOf } from "../read/html-elements.ts";
import { resolve } from "../resolve/index.ts";
import { hastTree } from "./hast-texts.ts";
import { insertAll } from "./linked-source.ts";
import type { Insertion, LinkedSource } from "./linked-source.ts";
import { createPieceFinder } from "./pieces.ts";
import type { Piece, TextPlace } from "./pieces.ts";
import { linksOf } from "./targets.ts";
import type { Link } from "./targets.ts";
import type { LinkTo } from "./template.ts";

/**
 * Links the citations of an order in its HTML.
 *
 * @param html The page.
 * @param to Where links lead.
 * @returns The page with links, everything else unchanged; what is in a link already gets none.
 * @throws {TypeError} When the template is none.
 * @example
 * linkHtml("<p>See Dkt. 12.</p>", "{entry}.pdf").text; // '<p>See <a href="12.pdf">Dkt. 12</a>.</p>'
 */
export function linkHtml(html: string, to: LinkTo): LinkedSource {
  const root = parseHtml(html);
  const order = resolve(parseReading(readHast(root)));
  const tree = hastTree(root, order.data?.source ?? "");
  const find = createPieceFinder<Nodes>(tree);
  const insertions: Insertion[] = [];
  const left: Link[] = [];
  for (const link of linksOf(order, to)) {
    const { start, end } = link.position;
    const piece = find(start.offset, end.offset);
    const span = piece && !piece.linked ? spanOf(piece, html, tree.texts) : undefined;
    if (span)
      insertions.push({ ...span, opening: `<a href="${escapeAttribute(link.url)}">`, closing: "</a>" });
    else left.push(link);
  }
  return { text: insertAll(html, insertions), linked: insertions.length, left };
}

/** Where a piece begins and ends in the page; nothing where it cannot be told. */
function spanOf(
  { parent, first, last, start, end }: Piece<Nodes>,
  html: string,
  texts: ReadonlyMap<Nodes, TextPlace>,
): { start: number; end: number } | undefined {
  const children = "children" in parent ? parent.children : [];
  const [head, tail] = [children[first], children[last]];
  if (!head || !tail) return undefined;
  const from = head.type === "text" ? offsetIn(head, start, html, texts) : head.position?.start.offset;
  const to = tail.type === "text" ? offsetIn(tail, end, html, texts) : tail.position?.end.offset;
  return from === undefined || to === undefined || to <= from ? undefined : { start: from, end: to };
}

/** The offset in the page of an offset in the text that was read from it. */
function offsetIn(
  text: Text,
  offset: number,
  html: string,
  texts: ReadonlyMap<Nodes, TextPlace>,
): number | undefined {
  const place = texts.get(text);
  const from = text.position?.start.offset;
  const to = text.position?.end.offset;
  if (!place || from === undefined || to === undefined) return undefined;
  const index =
    offset <= place.start
      ? place.indexOf(place.start)
      : offset >= place.end
        ? place.indexOf(place.end - 1)! + 1
        : place.indexOf(offset);
  return index === undefined ? undefined : rawOffset(html.slice(from, to), text.value, index, from);
}

/** Steps through the source of a text, in which a character may be written as a reference, up to a place of its value. */
function rawOffset(raw: string, value: string, index: number, from: number): number | undefined {
  if (raw === value) return from + index;
  /** How far the source and the value have been followed. */
  let read = 0;
  let at = 0;
  for (const { 0: written, index: start } of raw.matchAll(reference)) {
    const plain = start - read;
    if (index <= at + plain) break;
    const decoded = written.startsWith("\r") ? "\n" : textOf(parseHtml(written));
    read = start + written.length;
    at += plain + decoded.length;
    if (!value.startsWith(decoded, at - decoded.length) || index < at) return undefined;
  }
  const offset = read + index - at;
  return raw.slice(read, offset) === value.slice(at, index) ? from + offset : undefined;
}

/** A character reference, or a line break that the parser makes "\n". */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,32});?|\r\n?/g;

function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
