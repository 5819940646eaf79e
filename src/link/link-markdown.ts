/** Links in Markdown, and in plain text as Markdown writes them. */
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parse } from "../parse.ts";
import { resolve } from "../resolve/index.ts";
import { insertAll } from "./linked-source.ts";
import type { Insertion, LinkedSource } from "./linked-source.ts";
import { mdastTree } from "./mdast-texts.ts";
import { createPieceFinder } from "./pieces.ts";
import type { Piece } from "./pieces.ts";
import { linksOf } from "./targets.ts";
import type { Link } from "./targets.ts";
import type { LinkTo } from "./template.ts";

/**
 * Links the citations of an order in its Markdown.
 *
 * @param source The Markdown.
 * @param to Where links lead.
 * @returns The Markdown with links, everything else unchanged. What Markdown does not show as text (code, HTML), and what is in
 *   a link already, gets none.
 * @throws {TypeError} When the template is none.
 * @example
 * linkMarkdown("*Id.* at 3, [Dkt. 12.]", "{entry}.pdf").text; // "*Id.* at 3, [[Dkt. 12](12.pdf).]"
 */
export function linkMarkdown(source: string, to: LinkTo): LinkedSource {
  const links = linksOf(resolve(parse(source, { from: "markdown" })), to);
  const find = createPieceFinder<Nodes>(mdastTree(fromMarkdown(source), source));
  return linkBy(source, links, ({ position: { start, end } }) => {
    const piece = find(start.offset, end.offset);
    return piece && !piece.linked ? spanOf(piece) : undefined;
  });
}

/**
 * Links the citations of an order in plain text, as Markdown writes links. The text itself is left as it is: where it is meant to be
 * read as Markdown, it must be Markdown.
 *
 * @param source The text.
 * @param to Where links lead.
 * @returns The text with links; a citation that a page break or an empty line cuts gets none.
 * @throws {TypeError} When the template is none.
 */
export function linkText(source: string, to: LinkTo): LinkedSource {
  const links = linksOf(resolve(parse(source, { from: "text" })), to);
  return linkBy(source, links, ({ position: { start, end }, citation }) => {
    const broken = citation.children.some(({ type }) => type === "pageHeader" || type === "footnote");
    return broken ? undefined : { start: start.offset, end: end.offset };
  });
}

function linkBy(
  source: string,
  links: readonly Link[],
  spanOf: (link: Link) => { start: number; end: number } | undefined,
): LinkedSource {
  const insertions: Insertion[] = [];
  const left: Link[] = [];
  for (const link of links) {
    const span = spanOf(link);
    if (span && canBeLinked(source.slice(span.start, span.end)))
      insertions.push({ ...span, opening: "[", closing: `](${destination(link.url)})` });
    else left.push(link);
  }
  return { text: insertAll(source, insertions), linked: insertions.length, left };
}

/** From the first to the last node of a piece: marks of emphasis that go with the words stand in the link. */
function spanOf({
  parent,
  first,
  last,
  start,
  end,
}: Piece<Nodes>): { start: number; end: number } | undefined {
  const children = "children" in parent ? parent.children : [];
  const [from, to] = [children[first]?.position?.start.offset, children[last]?.position?.end.offset];
  if (from === undefined || to === undefined) return undefined;
  return {
    start: children[first]!.type === "text" ? Math.max(from, start) : from,
    end: children[last]!.type === "text" ? Math.min(to, end) : to,
  };
}

/** Whether words may stand between the brackets of a link: in one paragraph, their own brackets in pairs. */
function canBeLinked(words: string): boolean {
  if (/\n[ \t>]*\n|\r[ \t>]*\r|\f/.test(words)) return false;
  let depth = 0;
  for (const [bracket] of words.matchAll(/\\.|[[\]]/gs)) {
    if (bracket === "[") depth++;
    if (bracket === "]" && --depth < 0) return false;
  }
  return depth === 0;
}

/** An address as the destination of a link: no blanks, no parentheses. */
function destination(url: string): string {
  return url.replace(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
