/** Puts pieces of a tree into nodes of their own. */
import type { ForeignNode, Piece, TextPlace } from "./pieces.ts";

/** A piece, and the node that is to stand in its place. */
export interface Wrapping<Node extends ForeignNode> extends Piece<Node> {
  /** Makes the node. */
  wrap(children: Node[]): Node;
}

/**
 * Wraps pieces. Of two of the same span, the first goes around the second.
 *
 * @param wrappings The pieces with their nodes; spans may lie in one another but not cross.
 * @param texts Where the text leaves stand.
 * @param part Makes a text leaf of a part of another, from one offset to another.
 */
export function wrapPieces<Node extends ForeignNode>(
  wrappings: readonly Wrapping<Node>[],
  texts: ReadonlyMap<Node, TextPlace>,
  part: (text: Node, value: string) => Node,
): void {
  const ofParents = new Map<Node, Wrapping<Node>[]>();
  for (const wrapping of wrappings) {
    const siblings = ofParents.get(wrapping.parent);
    if (siblings) siblings.push(wrapping);
    else ofParents.set(wrapping.parent, [wrapping]);
  }
  for (const [parent, siblings] of ofParents) {
    // sorting keeps the order of equals
    siblings.sort((a, b) => a.start - b.start || b.end - a.end);
    parent.children = rebuild((parent.children ?? []) as Node[], siblings);
  }

  function rebuild(children: readonly Node[], pieces: readonly Wrapping<Node>[]): Node[] {
    const top: Node[] = [];
    const open: { piece: Wrapping<Node>; children: Node[] }[] = [];
    let next = 0;
    const into = (): Node[] => open.at(-1)?.children ?? top;

    for (const [index, child] of children.entries()) {
      const text = texts.get(child);
      const bounds = text && boundsOf(text);
      /** Offset up to which the text has been taken over. */
      let at = bounds?.start ?? 0;
      const takeTo = (offset: number): void => {
        const end = Math.min(offset, bounds?.end ?? 0);
        if (text && end > at) into().push(cut(child, text, at, end));
        at = Math.max(at, end);
      };
      for (;;) {
        const ending = open.at(-1)?.piece;
        const starting = pieces[next];
        const ends = ending?.last === index && text !== undefined ? ending.end : Infinity;
        if (starting?.first === index && (text === undefined || starting.start < ends)) {
          takeTo(starting.start);
          open.push({ piece: starting, children: [] });
          next++;
        } else if (ends < (bounds?.end ?? 0)) {
          takeTo(ends);
          close();
        } else break;
      }
      if (bounds) takeTo(bounds.end);
      else into().push(child);
      while (open.at(-1)?.piece.last === index) close();
    }
    return top;

    function close(): void {
      const { piece, children: within } = open.pop()!;
      into().push(piece.wrap(within));
    }
  }

  function cut(node: Node, text: TextPlace, start: number, end: number): Node {
    const bounds = boundsOf(text);
    if (start === bounds.start && end === bounds.end) return node;
    const from = start === bounds.start ? 0 : text.indexOf(start)!;
    const to = end === bounds.end ? undefined : text.indexOf(end)!;
    return part(node, (node.value ?? "").slice(from, to));
  }
}

/** Where a text begins and ends with the blanks around it, which have no offsets: half a character before and behind. */
function boundsOf({ start, end, blankBefore, blankAfter }: TextPlace): { start: number; end: number } {
  return { start: blankBefore ? start - 0.5 : start, end: blankAfter ? end + 0.5 : end };
}
