/** Where the text of an HTML tree stands in the text that is read from it, and what of it stands in lines. */
import type { Element, Nodes, Root, Text } from "hast";
import { headingLevel, isBlock, isDropped } from "../read/html-elements.ts";
import type { ForeignTree, TextPlace } from "./pieces.ts";

/**
 * Describes an HTML tree to the finder of pieces.
 *
 * @param root The tree.
 * @param source The text that `readHast` reads from it: its text nodes in their order, white space folded.
 * @returns What the finder needs.
 */
export function hastTree(root: Root, source: string): ForeignTree<Nodes> & { texts: Map<Nodes, TextPlace> } {
  const texts = new Map<Nodes, TextPlace>();
  let at = 0;
  for (const text of keptTexts(root)) {
    const offsets = align(text.value, source, at);
    // what is not found is not linked, nor what comes after it: the places would be guessed
    if (!offsets) break;
    at = offsets.at(-1) ?? at;
    if (offsets.length > 0) texts.set(text, placeOf(offsets));
  }
  return { root, texts, isInline, isLink };
}

function isInline(node: Nodes): boolean {
  return (
    node.type === "text" ||
    node.type === "comment" ||
    (node.type === "element" &&
      !isBlock(node) &&
      headingLevel(node) === undefined &&
      !containers.has(node.tagName))
  );
}

const containers: ReadonlySet<string> = new Set(["blockquote", "ul", "ol"]);

function isLink(node: Nodes): boolean {
  return node.type === "element" && node.tagName === "a";
}

function* keptTexts(node: Root | Element): Generator<Text> {
  for (const child of node.children) {
    if (child.type === "text") yield child;
    else if (child.type === "element" && !isDropped(child)) yield* keptTexts(child);
  }
}

/** What HTML folds. */
const blank = /[ \t\r\n\f]/;

/**
 * The offset in the source of each character of a value, -1 for blanks, and behind the last of them that of its end;
 * none where the value is nothing but blanks, nothing at all where value and source do not agree.
 */
function align(value: string, source: string, from: number): number[] | undefined {
  const offsets: number[] = new Array<number>(value.length + 1).fill(-1);
  let at = from;
  let found = false;
  for (let index = 0; index < value.length; index++) {
    const character = value[index]!;
    if (blank.test(character)) continue;
    while (at < source.length && blank.test(source[at]!)) at++;
    if (source[at] === character) {
      offsets[index] = at++;
      found = true;
      // the reader drops other spaces, too, where nothing else is
    } else if (/\S/.test(character)) return undefined;
  }
  offsets[value.length] = at;
  return found ? offsets : [];
}

/** The place of a text whose characters stand at ascending offsets; -1 for blanks. */
function placeOf(offsets: readonly number[]): TextPlace {
  const end = offsets.at(-1)!;
  return {
    start: offsets.find((offset) => offset >= 0)!,
    end,
    blankBefore: offsets[0] === -1,
    blankAfter: offsets.at(-2) === -1,
    indexOf(offset) {
      const index = offsets.indexOf(offset);
      // the last offset is that of the end, behind the blanks
      if (index >= 0 && index < offsets.length - 1) return index;
      const before = offsets.indexOf(offset - 1);
      return before >= 0 ? before + 1 : undefined;
    },
  };
}
