/** An order as it reads, its citations and dates linked to what they stand for. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { isCitation } from "../tree/guards.ts";
import type { Citation, DocketNode, DocketParent, Footnote, Heading, PageHeader } from "../tree/index.ts";
import { captionElement, signatureElement } from "./caption.ts";
import { thingLink } from "./cards.ts";
import { count, dateLabel } from "./labels.ts";
import type { Kind, Thing, View, ViewOrder } from "./model.ts";
import type { Passage } from "./passages.ts";
import { createNotes } from "./notes.ts";
import type { Notes } from "./notes.ts";
import { isosOf } from "./view.ts";
import { fold, interruptionsOf, piecesOf, wordsOf } from "./words.ts";

/** Writes the element of a node that stands in a line of prose. */
export type InlineWriter = (node: DocketNode) => ElementContent[];

/**
 * Writes an order.
 *
 * @param order An order of the view.
 * @param view The view, for what its citations stand for.
 * @returns An article; the citations in it have the ids of their passages.
 */
export function orderElement(order: ViewOrder, view: View): Element {
  const { targets, orders, open } = view;
  const { source, tree, prefix } = order;
  const passages = new Map<DocketNode, Passage>(order.passages.map((passage) => [passage.node, passage]));
  const notes = createNotes(tree, prefix);
  const openCards = new Map(open.map(({ key, place }) => [place.passage.anchor, key]));
  /** Footnotes that break a line; they are set after its block. */
  let broken: Footnote[] = [];
  const label = order.parties === undefined ? order.title : `${order.title}, ${order.parties}`;
  return h("article.order", { id: prefix, ariaLabel: label }, [
    orderName(order, orders),
    tree.children.flatMap(blockElements),
  ]);

  function blockElements(block: DocketNode): ElementContent[] {
    const element = blockElement(block);
    const footnotes = broken;
    broken = [];
    return [...(element ? [element] : []), ...footnotes.flatMap(blockElements)];
  }

  function blockElement(block: DocketNode): ElementContent | undefined {
    const children = "children" in block ? (block as DocketParent).children : [];
    switch (block.type) {
      case "caption":
        return captionElement(block as DocketParent, source, inline);
      case "signature":
        return signatureElement(block as DocketParent, source, inline);
      case "heading":
        return h(`h${Math.min((block as Heading).depth + 1, 6)}`, children.flatMap(inline));
      case "paragraph":
        return h("p", children.flatMap(inline));
      case "blockquote":
        return h("blockquote", children.flatMap(blockElements));
      case "list":
        return h("ul", children.flatMap(blockElements));
      case "listItem":
        return h("li", children.flatMap(blockElements));
      case "footnote":
        return footnoteElement(block as Footnote, children.flatMap(blockElements), notes);
      case "pageHeader":
        return pageBreak(block as PageHeader, "div");
      default:
        return undefined;
    }
  }

  function inline(node: DocketNode): ElementContent[] {
    if (node.type === "footnote") broken.push(node as Footnote);
    if (node.type === "footnote") return [];
    if (node.type === "pageHeader") {
      const mark = pageBreak(node as PageHeader, "span");
      return mark ? [mark] : [];
    }
    const passage = passages.get(node);
    if (passage)
      return [isCitation(node) ? citationElement(node) : dateElement(passage), ...interruptions(node)];
    if (node.type === "stringCite" || node.type === "parenthetical")
      return (node as DocketParent).children.flatMap(inline);
    return [...notes.withCalls(wordsOf(node, source)), ...interruptions(node)];
  }

  /** The foot of a page that a citation stands across is marked after it. */
  function interruptions(node: DocketNode): ElementContent[] {
    return interruptionsOf(node).flatMap(inline);
  }

  function citationElement(node: Citation): Element {
    const anchor = passages.get(node)?.anchor ?? "";
    const things = targets.get(anchor) ?? [];
    const isBack = node.type === "backReference";
    const antecedent = isBack && node.antecedent !== undefined ? `${prefix}-${node.antecedent}` : undefined;
    const classes = [
      "cite",
      `k-${kindOf(antecedentOf(node)) ?? things[0]?.kind ?? "docket"}`,
      ...(isBack ? ["back"] : []),
      ...(things.length === 0 ? ["open"] : []),
    ];
    const properties = {
      id: anchor,
      className: classes,
      dataT: things.map(({ key }) => key).join(" "),
      ...(antecedent !== undefined && { dataFrom: antecedent }),
    };
    const href = `#${things[0]?.key ?? openCards.get(anchor) ?? ""}`;
    let isFirst = true;
    const pieces = piecesOf(node, source).map((piece) => {
      if (typeof piece !== "string") return citationElement(piece);
      const link = h(
        "a",
        { href, title: tooltip(things), tabIndex: isFirst ? undefined : -1 },
        italics(piece, node),
      );
      isFirst = false;
      return link;
    });
    return h("span", properties, pieces);
  }

  /** What a back-reference points to, where it can be told. */
  function antecedentOf(node: Citation): Citation {
    if (node.type !== "backReference" || node.antecedent === undefined) return node;
    const antecedent = order.byAnchor.get(`${prefix}-${node.antecedent}`)?.node;
    return antecedent && isCitation(antecedent) ? antecedent : node;
  }

  function dateElement(passage: Passage): Element {
    const isos = isosOf(passage.node);
    const keys = isos.map((iso) => `d-${iso}`);
    const title = isos.map((iso) => dateLabel(iso)).join(" to ");
    return h("span.cite.k-date", { id: passage.anchor, dataT: keys.join(" ") }, [
      h("a", { href: `#${keys[0] ?? ""}`, title }, passage.words),
    ]);
  }
}

/** Above an order: its number among several, its date, the entry that it is, and its file in small letters. */
function orderName(order: ViewOrder, orders: readonly ViewOrder[]): ElementContent {
  const { date, entry, name } = order;
  const isOne = orders.length === 1;
  if (isOne && !entry) return { type: "text", value: "" };
  return h("p.order-name", [
    isOne ? "" : h("span.order-number", String(orders.indexOf(order) + 1)),
    isOne || date === undefined ? "" : h("time", { dateTime: date }, dateLabel(date)),
    entry ? h("span", ["Docket ", thingLink(entry)]) : "",
    isOne ? "" : h("span.file", name),
  ]);
}

/** The names of decisions, Id. and supra stand in italics, however the source is set. */
function italics(text: string, node: Citation): ElementContent[] {
  const name = node.type === "caseCitation" && node.name !== undefined ? fold(node.name) : undefined;
  if (name !== undefined && text.startsWith(name))
    return [h("i", name), { type: "text", value: text.slice(name.length) }];
  if (node.type !== "backReference") return [{ type: "text", value: text }];
  return text
    .split(/\b(Id\.|id\.|Ibid\.|ibid\.|supra|infra)/)
    .filter((part) => part !== "")
    .map((part) =>
      /^(?:id\.|ibid\.|supra|infra)$/i.test(part) ? h("i", part) : { type: "text", value: part },
    );
}

/** The colour of a citation; Id. and supra take that of what they stand for. */
function kindOf({ type }: Citation): Kind | undefined {
  if (type === "backReference") return undefined;
  if (type === "docketCitation") return "docket";
  if (type === "recordCitation") return "record";
  return type === "caseCitation" ? "case" : "law";
}

function tooltip(things: readonly Thing[]): string {
  const [first] = things;
  if (!first) return "What it stands for cannot be told";
  const others = things.length > 1 ? ` and ${things.length - 1} more` : "";
  return `${first.label}${others}, cited at ${count(first.places.length, "place")}`;
}

function footnoteElement(footnote: Footnote, blocks: ElementContent[], notes: Notes): Element {
  const { label = "*" } = footnote;
  const call = notes.callOf(footnote);
  const shown =
    call === undefined ? label : h("a", { href: `#${call}`, ariaLabel: "back to the text" }, label);
  return h("aside.footnote", { id: notes.idOf(footnote), role: "note", ariaLabel: `Footnote ${label}` }, [
    h("span.footnote-label", shown),
    h("div", blocks),
  ]);
}

/** Where a page of the order begins; page numbers without a stamp and running headers are left out. */
function pageBreak({ page, value }: PageHeader, tagName: "div" | "span"): Element | undefined {
  if (page === undefined) return undefined;
  return h(tagName, { className: ["page-break"], title: fold(value.trim()) }, `p. ${page}`);
}
