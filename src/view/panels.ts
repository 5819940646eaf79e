/** The panels beside the order: docket, record, authorities, timeline, and what is left open. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { openCard, orderLink, placeList, thingCard, thingLink } from "./cards.ts";
import { dateLabel, exhibitsLabel, pinsSummary, undecided } from "./labels.ts";
import type { DateEntry, Thing, View } from "./model.ts";
import { timelineStrip } from "./timeline.ts";

/** A panel: the words on its tab, and what it holds. */
export interface Panel {
  id: string;
  label: string;
  /** The number on its tab. */
  size: number;
  content: ElementContent[];
}

/** The panels that have something in them, in the order of their tabs. */
export function panelsOf(view: View): Panel[] {
  const { things, dates, open } = view;
  const entries = things.filter(({ kind }) => kind === "docket");
  const documents = things.filter(({ kind }) => kind === "record");
  const authorities = things.filter(({ kind }) => kind === "case" || kind === "law");
  const panels: Panel[] = [
    {
      id: "docket",
      label: "Docket",
      size: entries.length,
      content: grouped(entries, view, entryHead, (entry) => entryColumns(entry, view)),
    },
    {
      id: "record",
      label: "Record",
      size: documents.length,
      content: grouped(documents, view, documentHead, documentColumns),
    },
    {
      id: "authorities",
      label: "Authorities",
      size: authorities.length,
      content: grouped(authorities, view, authorityHead, authorityColumns),
    },
    { id: "timeline", label: "Timeline", size: dates.length, content: timeline(view) },
    {
      id: "open",
      label: "Open",
      size: open.length,
      content: [
        h(
          "p.lead",
          "Citations of which the order does not tell for sure what they stand for. Nothing was guessed.",
        ),
        h(
          "ul.things",
          open.map((one) => openCard(one, view)),
        ),
      ],
    },
  ];
  return panels.filter(({ size }) => size > 0);
}

/** Cards under their headings. */
function grouped(
  things: readonly Thing[],
  view: View,
  head: readonly string[],
  columns: (thing: Thing) => ElementContent[],
): ElementContent[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(thing.group, [...(groups.get(thing.group) ?? []), thing]);
  return [...groups].flatMap(([heading, members]) => [
    h("h3.group", [heading, h("span.group-size", String(members.length))]),
    h(
      "div.columns-head",
      { ariaHidden: "true" },
      head.map((word) => h("span", word)),
    ),
    h(
      "ul.things",
      members.map((thing) => thingCard(thing, view, columns(thing))),
    ),
  ]);
}

const entryHead = ["No.", "What, and by whom", "Filed", "Cited"];

function entryColumns(thing: Thing, { orders }: View): ElementContent[] {
  const { filedOn, rulings, title, parts, order } = thing;
  const filer = thing.filedBy?.text ?? thing.filer;
  const documents = parts.filter(({ kind }) => kind === "record").map(({ label }) => label);
  const called = title?.text ?? (documents.slice(0, 3).join(", ") || order?.title) ?? "";
  const badges = [...new Set(rulings.map(({ disposition }) => disposition ?? undecided))];
  return [
    h("span.name", [h("span.visually-hidden", "No. "), thing.label.replace(/^No\. /, "")]),
    h("span.what", [
      called === "" ? "" : h("span.called", capitalize(called)),
      filer === undefined ? "" : h("span.filer", filer),
      badges.map((badge) => h("span.ruled", { className: badge === undecided ? ["undecided"] : [] }, badge)),
      order ? h("span.is-order", orderLink(order, orders)) : "",
    ]),
    h("span.filed", filedOn ? dateLabel(filedOn.text, "short") : ""),
  ];
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const documentHead = ["Document", "Cited for", "Cited"];

function documentColumns(thing: Thing): ElementContent[] {
  const cited = [pinsSummary(thing.places.flatMap(({ pins }) => pins)), exhibitsLabel(thing.exhibits)];
  return [
    h("span.name", [
      thing.label,
      thing.date === undefined ? "" : h("span.dated", dateLabel(thing.date, "short")),
    ]),
    h("span.pins", cited.filter(Boolean).join("; ")),
  ];
}

const authorityHead = ["Authority", "Pages", "Cited"];

/** A table of authorities names the pages; of what is cited on more than five, it says "passim". */
function authorityColumns(thing: Thing): ElementContent[] {
  const pages = [...new Set(thing.places.map(({ passage }) => passage.page))].filter(
    (page) => page !== undefined,
  );
  return [
    h("span.name", thing.isName ? [h("i", thing.label), h("span.detail", thing.detail)] : [thing.label]),
    h("span.pages", pages.length > 5 ? h("i", "passim") : pages.join(", ")),
  ];
}

function timeline(view: View): ElementContent[] {
  const years = new Map<string, DateEntry[]>();
  for (const entry of view.dates) {
    const year = entry.iso.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [
    timelineStrip(view.dates),
    ...[...years].flatMap(([year, entries]) => [
      h("h3.year", year),
      h(
        "ol.dates",
        entries.map((entry) => dateCard(entry, view)),
      ),
    ]),
  ];
}

function dateCard({ key, iso, places, filed }: DateEntry, view: View): Element {
  return h("li.thing.k-date", { id: key }, [
    h("details", [
      h("summary", [
        h("time.name", { dateTime: iso }, dateLabel(iso, "short").replace(/,? \d{4}$/, "")),
        h(
          "span.happened",
          filed.length > 0 ? ["filed: ", ...filed.map(({ label }) => label).join(", ")] : gist(places),
        ),
        h("span.count", String(places.length)),
      ]),
      h("div.card", [
        filed.length > 0
          ? h("p.reason", ["Filed: ", ...filed.flatMap((thing) => [thingLink(thing), " "])])
          : "",
        places.length > 0 ? placeList(places, view) : "",
      ]),
    ]),
  ]);
}

/** The words beside a date, where they tell something; of several places, those of the first that do. */
function gist(places: DateEntry["places"]): string {
  return places.map(wordsBeside).find((words) => words !== "") ?? "";
}

/** The words after a date, which mostly tell what happened on it; where a sentence ends there, those before it. */
function wordsBeside({ passage: { before, after } }: DateEntry["places"][number]): string {
  const rest = after.replace(/^[\s,;:)\]”"]+/, "");
  if (rest.length >= 20 && !rest.startsWith(".")) return rest;
  const words = (before.length > 70 ? before.slice(-70).replace(/^\S*\s/, "") : before).trim();
  return words === "" ? "" : `… ${words}`;
}
