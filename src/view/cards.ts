/** The cards of the panels: what a thing is, what is known of it, and every place that cites it. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { count, dateLabel, pinsLabel, undecided } from "./labels.ts";
import type { Open, Place, Thing, Told, View, ViewOrder } from "./model.ts";

/** Below this, what was inferred is said to be likely only. */
const sure = 0.9;

/**
 * Writes the card of a thing: one line that opens.
 *
 * @param thing What is cited.
 * @param view The view that it is of.
 * @param columns What stands in its line before the number of places.
 * @returns A list item.
 */
export function thingCard(thing: Thing, view: View, columns: ElementContent[]): Element {
  const isIdle = thing.places.length === 0;
  const classes = [
    `k-${thing.kind}`,
    ...(isIdle ? ["idle"] : []),
    ...(isAttached(thing) ? ["attached"] : []),
  ];
  return h("li.thing", { id: thing.key, className: classes }, [
    h("details", [
      h("summary", [
        ...columns,
        h(
          "span.count",
          { ariaLabel: `cited at ${count(thing.places.length, "place")}` },
          String(thing.places.length),
        ),
      ]),
      h("div.card", [factList(thing, view), placeList(thing.places, view)]),
    ]),
  ]);
}

/** Whether it stands under the entry that it is attached to. */
function isAttached({ kind, parent }: Thing): boolean {
  return kind === "docket" && parent?.kind === "docket";
}

/** The card of a citation that nothing is known for. */
export function openCard({ key, place, reason }: Open, view: View): Element {
  return h("li.thing.k-open", { id: key }, [
    h("details", [
      h("summary", [h("span.name", place.passage.words)]),
      h("div.card", [h("p.reason", reason), placeList([place], view)]),
    ]),
  ]);
}

/** The places of a card, each a link into the order. */
export function placeList(places: readonly Place[], { orders }: View): ElementContent {
  if (places.length === 0) return h("p.none", "Not cited by itself.");
  return h(
    "ol.places",
    places.map(({ order, passage, exhibit, pins, via }) => {
      const where = [
        orders.length > 1 ? `order ${orders.indexOf(order) + 1}` : "",
        passage.page === undefined ? "" : `p. ${passage.page}`,
        exhibit ?? "",
        pinsLabel(pins),
        via === "direct" ? "" : viaWords[via],
      ].filter(Boolean);
      return h("li", [
        h("a", { href: `#${passage.anchor}` }, [
          where.length > 0 ? h("span.where", where.join(" · ")) : "",
          h("span.passage", [passage.before, h("mark", passage.words), passage.after]),
        ]),
      ]);
    }),
  );
}

const viaWords = { id: "by Id.", supra: "by supra", short: "by its short name", direct: "" } as const;

/** What is known of a thing. */
function factList(thing: Thing, { orders }: View): ElementContent {
  const facts: [term: string, content: ElementContent[]][] = [];
  const text = (value: string): ElementContent => ({ type: "text", value });
  const add = (term: string, ...content: (ElementContent | string)[]): void => {
    facts.push([term, content.map((part) => (typeof part === "string" ? text(part) : part))]);
  };
  if (thing.title) add("Called", ...toldWords(thing.title));
  if (thing.date !== undefined) add("Dated", dateLabel(thing.date));
  if (thing.filedOn) add("Filed", ...toldWords({ ...thing.filedOn, text: dateLabel(thing.filedOn.text) }));
  if (thing.filedBy) add("Filed by", ...toldWords(thing.filedBy));
  else if (thing.filer !== undefined) add("Filed by", thing.filer);
  if (thing.order) add("On this page", orderLink(thing.order, orders));
  for (const { order, disposition } of thing.rulings) {
    const by = orders.length > 1 ? orderLink(order, orders) : "this order";
    if (disposition === undefined) add("Ruling", `${undecided} in `, by);
    else add("Ruling", `${disposition} by `, by);
  }
  if (thing.parent) add(thing.kind === "docket" ? "Attached to" : "Filed as", thingLink(thing.parent));
  const attached = thing.parts.filter(({ kind }) => kind === "docket");
  const documents = thing.parts.filter(({ kind }) => kind === "record");
  if (attached.length > 0) add("Attachments", ...links(attached));
  if (documents.length > 0) add("Cited as", ...links(documents));
  if (thing.exhibits.length > 0) add("Exhibits cited", thing.exhibits.join(", "));
  if (thing.aliases.length > 0) add("Also", thing.aliases.join("; "));
  if (facts.length === 0) return text("");
  return h(
    "dl.facts",
    facts.map(([term, content]) => h("div", [h("dt", term), h("dd", content)])),
  );
}

/** A link to the card of another thing. */
export function thingLink(thing: Thing): Element {
  return h("a.thing-link", { href: `#${thing.key}`, className: [`k-${thing.kind}`] }, thing.label);
}

/** A link to an order of the page: "order 2". */
export function orderLink(order: ViewOrder, orders: readonly ViewOrder[]): Element {
  const name = orders.length > 1 ? `order ${orders.indexOf(order) + 1}` : "this order";
  const title = [order.title, order.date && dateLabel(order.date)].filter(Boolean).join(", ");
  return h("a.order-link", { href: `#${order.prefix}`, title }, name);
}

function links(things: readonly Thing[]): ElementContent[] {
  return things.flatMap((thing, at) =>
    at === 0 ? [thingLink(thing)] : [{ type: "text", value: ", " }, thingLink(thing)],
  );
}

function toldWords({ text, confidence }: Told): (ElementContent | string)[] {
  if (confidence >= sure) return [text];
  return [
    text,
    h("span.likely", { title: `inferred from the sentence, ${Math.round(confidence * 100)} %` }, " likely"),
  ];
}
