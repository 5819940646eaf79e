/** Where the text of a Markdown tree stands in its source, and what of it stands in lines. */
import type { Nodes, Root, Text } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import { visit } from "unist-util-visit";
import type { ForeignTree, TextPlace } from "./pieces.ts";

/**
 * Describes a Markdown tree to the finder of pieces.
 *
 * @param root The tree, as it was parsed; nodes that others have put in are left alone.
 * @param source The text that it was parsed from, without a byte order mark.
 * @returns What the finder needs.
 */
export function mdastTree(root: Root, source: string): ForeignTree<Nodes> & { texts: Map<Nodes, TextPlace> } {
  const texts = new Map<Nodes, TextPlace>();
  visit(root, "text", (node: Text) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) texts.set(node, placeOf(node.value, source, start, end));
  });
  return { root, texts, isInline, isLink };
}

function isInline({ type }: Nodes): boolean {
  return inline.has(type);
}

function isLink({ type }: Nodes): boolean {
  return type === "link" || type === "linkReference";
}

const inline: ReadonlySet<string> = new Set([
  "break",
  "delete",
  "emphasis",
  "footnoteReference",
  "html",
  "image",
  "imageReference",
  "inlineCode",
  "link",
  "linkReference",
  "strong",
  "text",
]);

/** The place of a text; an offset is found by decoding what stands before it, once the whole has decoded to the value. */
function placeOf(value: string, source: string, start: number, end: number): TextPlace {
  let agrees: boolean | undefined;
  return {
    start,
    end,
    indexOf(offset) {
      if (end - start === value.length && source.startsWith(value, start)) return offset - start;
      agrees ??= decode(source.slice(start, end)) === value;
      if (!agrees) return undefined;
      const before = decode(source.slice(start, offset));
      return before + decode(source.slice(offset, end)) === value ? before.length : undefined;
    },
  };
}

/** Escapes and character references decoded, marks of quotations and indents at the beginning of lines dropped. */
function decode(raw: string): string {
  return decodeString(raw.replace(/(?<![ \t])[ \t]*(\r\n|\r|\n)[ \t>]*/g, "$1"));
}
