/** Footnotes and the marks in the text that call them: "Motion,2" calls the footnote "2". */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { DocketNode, DocketParent, Footnote, Order } from "../tree/index.ts";

/** Finds the calls of the footnotes of an order, as its text is written from beginning to end. */
export interface Notes {
  /** A text with the calls in it raised and linked. */
  withCalls(text: string): ElementContent[];
  /** The id of the element of a footnote; absent where several have its mark. */
  idOf(footnote: Footnote): string | undefined;
  /** The id of its call, once that was written. */
  callOf(footnote: Footnote): string | undefined;
}

/** A call may be missed by the reader; so many marks are then passed over. */
const mostMissed = 3;

/** A number that stands right behind a word or a mark of punctuation, and is not the end of another number. */
const mark = /(?<=[\p{L}.,;:?!)\]”"’'])(?<!\d[.,:])\d{1,3}(?![\d.,]\d|[\p{L}\d%])/gu;

/**
 * Makes the finder of an order's footnote calls.
 *
 * @param order The order.
 * @param prefix What the ids of its elements begin with.
 */
export function createNotes(order: Order, prefix: string): Notes {
  const labels = footnotesOf(order).flatMap(({ label }) => (/^\d{1,3}$/.test(label ?? "") ? [label!] : []));
  const isPlain = new Set(labels).size === labels.length;
  const called = new Set<string>();
  let next = 0;
  return { withCalls, idOf, callOf };

  function withCalls(text: string): ElementContent[] {
    if (!isPlain || next >= labels.length) return [{ type: "text", value: text }];
    const parts: ElementContent[] = [];
    let at = 0;
    for (const { 0: label, index } of text.matchAll(mark)) {
      const place = labels.indexOf(label, next);
      if (place < 0 || place > next + mostMissed) continue;
      next = place + 1;
      called.add(label);
      parts.push({ type: "text", value: text.slice(at, index) });
      parts.push(
        h("sup.call", h("a", { id: `${prefix}-call-${label}`, href: `#${prefix}-note-${label}` }, label)),
      );
      at = index + label.length;
    }
    parts.push({ type: "text", value: text.slice(at) });
    return parts;
  }

  function idOf({ label }: Footnote): string | undefined {
    return isPlain && label !== undefined && labels.includes(label) ? `${prefix}-note-${label}` : undefined;
  }

  function callOf({ label }: Footnote): string | undefined {
    return label !== undefined && called.has(label) ? `${prefix}-call-${label}` : undefined;
  }
}

function footnotesOf(node: DocketNode): Footnote[] {
  const within = "children" in node ? (node as DocketParent).children.flatMap(footnotesOf) : [];
  return node.type === "footnote" ? [node as Footnote, ...within] : within;
}
