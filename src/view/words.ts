/** The words of nodes as they read: without page furniture and Markdown marks that lie within them, white space folded. */
import { isCitation } from "../tree/guards.ts";
import type { Citation, DocketNode, DocketParent } from "../tree/index.ts";

/** A piece of a citation: words of its own, or a citation that lies within it. */
export type Piece = string | Citation;

/**
 * Gives the words of a citation, a definition or a date.
 *
 * @param node A node of a line of prose.
 * @param source The text that its offsets count in.
 * @returns Its words; none for a page header or a footnote.
 */
export function wordsOf(node: DocketNode, source: string): string {
  if (node.type === "pageHeader" || node.type === "footnote") return "";
  if (node.data?.words !== undefined) return node.data.words;
  if ("value" in node) return (node as { value: string }).value;
  const { start, end } = node.position;
  let words = "";
  let at = start.offset;
  for (const { position } of interruptionsOf(node)) {
    words += source.slice(at, position.start.offset);
    at = position.end.offset;
  }
  return fold(words + source.slice(at, end.offset));
}

/**
 * Cuts a citation at the citations that lie within it: "Smith Decl. ¶ 4, ECF No. 12" is words and a citation.
 *
 * @param citation A citation.
 * @param source The text that its offsets count in.
 * @returns Its pieces, in order; their words together are the words of the citation.
 */
export function piecesOf(citation: Citation, source: string): Piece[] {
  const words = wordsOf(citation, source);
  const pieces: Piece[] = [];
  let at = 0;
  for (const child of citation.children as DocketNode[]) {
    if (!isCitation(child)) continue;
    const within = wordsOf(child, source);
    const start = words.indexOf(within, at);
    if (start < 0 || within === "") continue;
    if (start > at) pieces.push(words.slice(at, start));
    pieces.push(child);
    at = start + within.length;
  }
  if (at < words.length) pieces.push(words.slice(at));
  return pieces;
}

/** White space folded to single spaces; what stands at the ends is kept as one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Page headers and footnotes within a node, the outermost, in order. */
export function interruptionsOf(node: DocketNode): DocketNode[] {
  if (!("children" in node)) return [];
  return (node as DocketParent).children.flatMap((child) =>
    child.type === "pageHeader" || child.type === "footnote" ? [child] : interruptionsOf(child),
  );
}
