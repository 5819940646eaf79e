/**
 * Where spans of text lie in somebody else's tree, Markdown's or HTML's. A span lies in one piece when one node has all of
 * it among its children, whole but for text that is cut at the ends: "*Id.* at 3" does, `*See Id.* at 3` without its
 * "See" does not, for half of the emphasis would go with it.
 */

/** What mdast and hast have in common. */
export interface ForeignNode {
  type: string;
  children?: ForeignNode[];
  value?: string;
}

/** Where the text of a leaf stands, in the offsets of the spans. */
export interface TextPlace {
  start: number;
  end: number;
  /** Whether blanks stand before or after it in the leaf that are no part of it. */
  blankBefore?: boolean;
  blankAfter?: boolean;
  /** The place of an offset in the leaf's value; nothing where value and text do not agree. */
  indexOf(offset: number): number | undefined;
}

/** What is to be known of a kind of tree. */
export interface ForeignTree<Node extends ForeignNode> {
  root: Node;
  /** Where the text leaves stand. */
  texts: ReadonlyMap<Node, TextPlace>;
  /** Whether a node may stand in a line of text. */
  isInline: (node: Node) => boolean;
  /** Whether a node is a link, which can hold no other. */
  isLink: (node: Node) => boolean;
}

/** A span in one piece: children of one parent. */
export interface Piece<Node extends ForeignNode> {
  parent: Node;
  /** Its first and its last child that the span is of; a text may be cut. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** Whether it lies in a link, or holds one. */
  linked: boolean;
}

/** What a parent is found by. */
interface Extent {
  start: number;
  end: number;
  /** Which of its children have text. */
  indexes: number[];
  inLink: boolean;
  holdsLink: boolean;
}

/**
 * Makes a finder of pieces.
 *
 * @param tree The tree, which must not be changed while pieces are looked for.
 * @returns A function that finds the piece of a span, if it lies in one.
 */
export function createPieceFinder<Node extends ForeignNode>(
  tree: ForeignTree<Node>,
): (start: number, end: number) => Piece<Node> | undefined {
  const { root, texts, isInline, isLink } = tree;
  const extents = new Map<Node, Extent>();
  measure(root, false);
  return find;

  function find(start: number, end: number): Piece<Node> | undefined {
    let parent = root;
    for (;;) {
      const extent = extents.get(parent);
      if (!extent) return undefined;
      const children = childrenOf(parent);
      const first = firstWith(extent.indexes, (index) => rangeOf(children[index]!)!.end > start);
      const after = firstWith(extent.indexes, (index) => rangeOf(children[index]!)!.start >= end);
      const indexes = extent.indexes.slice(first, after);
      if (indexes.length === 0) return undefined;
      const only = children[indexes[0]!]!;
      if (indexes.length === 1 && extents.has(only)) {
        parent = only;
        continue;
      }
      const run = { parent, first: indexes[0]!, last: indexes.at(-1)!, start, end };
      const within = children.slice(run.first, run.last + 1);
      if (!within.every((child) => isWhole(child, start, end))) return undefined;
      return { ...run, linked: extent.inLink || within.some(holdsLink) };
    }
  }

  /** Whether a child may go with the span: a text that can be cut, or an inline node that the span has all of. */
  function isWhole(child: Node, start: number, end: number): boolean {
    const text = texts.get(child);
    if (text)
      return [start, end].every((at) => at <= text.start || at >= text.end || text.indexOf(at) !== undefined);
    const range = extents.get(child);
    return isInline(child) && (!range || (start <= range.start && range.end <= end));
  }

  function holdsLink(node: Node): boolean {
    return isLink(node) || (extents.get(node)?.holdsLink ?? false);
  }

  function rangeOf(node: Node): { start: number; end: number } | undefined {
    return texts.get(node) ?? extents.get(node);
  }

  function measure(node: Node, inLink: boolean): void {
    const extent: Extent = { start: Infinity, end: -Infinity, indexes: [], inLink, holdsLink: false };
    for (const [index, child] of childrenOf(node).entries()) {
      if (child.children) measure(child, inLink || isLink(child));
      const range = rangeOf(child);
      extent.holdsLink ||= holdsLink(child);
      if (!range) continue;
      extent.indexes.push(index);
      extent.start = Math.min(extent.start, range.start);
      extent.end = Math.max(extent.end, range.end);
    }
    if (extent.indexes.length > 0) extents.set(node, extent);
  }
}

/** The place of the first of ascending items that passes; their number when none does. */
function firstWith(items: readonly number[], passes: (item: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function childrenOf<Node extends ForeignNode>(node: Node): Node[] {
  return (node.children ?? []) as Node[];
}
