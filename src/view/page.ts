/** The page around it all: head, header, the order beside its panels, and the policy that lets nothing in from outside. */
import { createHash } from "node:crypto";
import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h, s } from "hastscript";
import { count, dateLabel } from "./labels.ts";
import type { View, ViewOrder } from "./model.ts";
import { orderElement } from "./order.ts";
import { panelsOf } from "./panels.ts";
import type { Panel } from "./panels.ts";
import { pictureElement } from "./picture.ts";

/** What makes the page look and work as it does. */
export interface PageAssets {
  style: string;
  script: string;
}

/**
 * Writes the page.
 *
 * @param view What it shows.
 * @param assets The style sheet and the script that are put into it.
 * @returns HTML that needs nothing else.
 */
export function writePage(view: View, assets: PageAssets): string {
  const { style, script } = assets;
  const panels = panelsOf(view);
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  const page: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: "en" }, [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("meta", { name: "color-scheme", content: "light dark" }),
          h("title", view.title),
          h("style", style),
        ]),
        h("body", { dataView: "order" }, [
          h("a.skip", { href: "#text" }, "Skip to the order"),
          topBar(view),
          h("div.frame", [
            h("main", { id: "text", tabIndex: -1 }, [
              s("svg.threads", { ariaHidden: "true" }),
              view.orders.length > 1 ? orderList(view) : "",
              view.orders.map((order) => orderElement(order, view)),
            ]),
            graphSection(view),
            sidePanel(panels),
          ]),
          helpDialog(),
          h("div.visually-hidden", { id: "told", role: "status", ariaLive: "polite" }),
          h("script", script),
        ]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function topBar({ title, orders }: View): Element {
  const button = (view: string, label: string): Element =>
    h("button.view", { type: "button", dataView: view, ariaPressed: String(view === "order") }, label);
  const about = orders.length === 1 ? aboutOne(orders[0]!) : aboutAll(orders);
  return h("header.bar", [
    h("div.heading", [h("p.case-name", title), h("p.about", about === title ? "" : about)]),
    h("div.views", { role: "group", ariaLabel: "View" }, [
      button("order", orders.length === 1 ? "Order" : "Orders"),
      button("panel", "Lists"),
      button("graph", "Graph"),
    ]),
    h("form.search", { role: "search" }, [
      h("input", {
        id: "search",
        type: "search",
        placeholder: "Search the text",
        ariaLabel: "Search the text",
        autoComplete: "off",
      }),
      h("output", { id: "found", htmlFor: "search" }),
      h("button", { type: "submit", ariaLabel: "next match", title: "Next match (Enter)" }, "↓"),
    ]),
    h("div.tools", [
      h("button", { id: "theme", type: "button", title: "Light, dark, or as the system has it" }, "Theme"),
      h(
        "button",
        { id: "help", type: "button", ariaLabel: "Help: colours and keys", title: "Colours and keys (?)" },
        "?",
      ),
    ]),
  ]);
}

function aboutOne({ title, date }: ViewOrder): string {
  return date === undefined ? title : `${dateLabel(date)} · ${title}`;
}

/** "3 orders, March 3, 2016 to May 5, 2018". */
function aboutAll(orders: readonly ViewOrder[]): string {
  const dates = orders.flatMap(({ date }) => (date === undefined ? [] : [dateLabel(date)]));
  const span = [...new Set([dates[0], dates.at(-1)])].filter((date) => date !== undefined).join(" to ");
  return [count(orders.length, "order"), span].filter(Boolean).join(", ");
}

function orderList({ orders }: View): Element {
  return h("nav.order-list", { ariaLabel: "Orders" }, [
    h(
      "ol",
      orders.map(({ prefix, title, name, date, entry }) =>
        h("li", [
          h("a", { href: `#${prefix}` }, title),
          h("p.about-order", [
            date === undefined ? "" : h("time", { dateTime: date }, dateLabel(date)),
            entry ? h("span", entry.label) : "",
            name === title ? "" : h("span.file", name),
          ]),
        ]),
      ),
    ),
  ]);
}

function graphSection(view: View): Element {
  const drawn = `${count(view.things.length, "thing")} cited by ${count(view.orders.length, "order")}`;
  return h("section.graph", { id: "graph", ariaLabel: "Graph" }, [
    h("div.graph-head", [
      h(
        "p.lead",
        `${drawn}. The larger a mark, the more often it is cited; a hollow one is not cited by itself.`,
      ),
      h("div.zoom", { role: "group", ariaLabel: "Size of the picture" }, [
        h("button", { type: "button", dataZoom: "out", ariaLabel: "smaller" }, "−"),
        h("button", { type: "button", dataZoom: "in", ariaLabel: "larger" }, "+"),
        h("button", { type: "button", dataZoom: "fit" }, "Fit"),
      ]),
    ]),
    h(
      "div.graph-scroll",
      { tabIndex: 0, role: "region", ariaLabel: "Cross-reference graph; arrow keys move through it" },
      [pictureElement(view)],
    ),
  ]);
}

function sidePanel(panels: readonly Panel[]): Element {
  return h("aside.panel", { ariaLabel: "What the order cites" }, [
    h("div.tabs", { role: "tablist", ariaLabel: "What the order cites" }, [
      ...panels.map(({ id, label, size }, at) =>
        h(
          "button.tab",
          {
            type: "button",
            role: "tab",
            id: `tab-${id}`,
            ariaControls: id,
            ariaSelected: String(at === 0),
            tabIndex: at === 0 ? 0 : -1,
          },
          [label, h("span.size", String(size))],
        ),
      ),
      h("button.close", { type: "button", ariaLabel: "close the lists" }, "×"),
    ]),
    panels.map(({ id, label, content }, at) =>
      h(
        "section.tabpanel",
        {
          id,
          role: "tabpanel",
          ariaLabelledBy: `tab-${id}`,
          tabIndex: -1,
          className: at === 0 ? ["shown"] : [],
        },
        [h("h2.panel-title", label), ...content],
      ),
    ),
    panels.length === 0 ? h("p.none", "The order cites nothing.") : "",
  ]);
}

function helpDialog(): Element {
  const kinds = [
    ["docket", "Entries of a docket"],
    ["record", "Documents of the record"],
    ["case", "Decisions"],
    ["law", "Statutes, regulations, rules, constitutions"],
    ["date", "Dates"],
  ] as const;
  const keys = [
    ["/", "search the text"],
    ["n  p", "next, previous citation"],
    [".  ,", "next, previous place that cites the same"],
    ["o  g", "order, graph"],
    ["Esc", "let go of what is selected"],
    ["?", "this help"],
  ] as const;
  return h("dialog", { id: "help-dialog", ariaLabel: "Help" }, [
    h("h2", "Colours"),
    h("ul.legend", [
      ...kinds.map(([kind, words]) =>
        h("li", [h("span.cite", { className: [`k-${kind}`] }, h("a", "Abc")), ` ${words}`]),
      ),
      h("li", [
        h("span.cite.back.k-docket", h("a", [h("i", "Id.")])),
        " What points back to a citation before it",
      ]),
      h("li", [h("span.cite.open.k-docket", h("a", "Abc")), " What could not be told"]),
    ]),
    h("h2", "Keys"),
    h(
      "dl.keys",
      keys.map(([key, words]) =>
        h("div", [
          h(
            "dt",
            key.split("  ").map((one) => h("kbd", one)),
          ),
          h("dd", words),
        ]),
      ),
    ),
    h("form", { method: "dialog" }, h("button", "Close")),
  ]);
}
