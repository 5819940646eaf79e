/**
 * The cross-reference graph as a picture: the orders in the middle, branches to both sides for each kind of thing, and
 * every thing on a line of its own, so that no name covers another however many there are.
 */
import { cluster, hierarchy } from "d3-hierarchy";
import type { HierarchyPointNode } from "d3-hierarchy";
import { linkHorizontal } from "d3-shape";
import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { count, dateLabel, exhibitsLabel } from "./labels.ts";
import type { Thing, View, ViewOrder } from "./model.ts";

/** What the picture is made of: a branch, a thing, or an exhibit of one. */
interface Twig {
  label: string;
  note: string;
  thing?: Thing;
  /** The class of its colour. */
  kind: string;
  twigs: Twig[];
}

const rowHeight = 19;
const hubAt = 214;
const firstLeaf = 272;
const gap = 34;
/** The mean width of a character of a name, and of a note; capitals and figures are wider. */
const charWidth = 6.3;
const noteWidth = 6.2;
const longestLabel = 36;
const longestNote = 40;
/** So many things of one kind are drawn, those cited most. */
const mostThings = 150;

/**
 * Draws the graph.
 *
 * @param view What is cited, and where.
 * @returns A picture in which every thing links to its card.
 */
export function pictureElement(view: View): Element {
  const branches = branchesOf(view);
  const sides = [layOut(branches.left), layOut(branches.right)] as const;
  const reach = sides.map((side) => Math.max(...side.map((node) => endOf(node)), hubAt + 90));
  const top = Math.min(...sides.flat().map(({ x }) => x), -ordersHeight(view) / 2) - 2 * rowHeight;
  const bottom = Math.max(...sides.flat().map(({ x }) => x), ordersHeight(view) / 2) + 2 * rowHeight;
  const [leftReach = 0, rightReach = 0] = reach;
  const width = Math.ceil(leftReach + rightReach + 20);
  const height = Math.ceil(bottom - top);
  const box = [-Math.ceil(leftReach) - 10, Math.floor(top), width, height].join(" ");
  return s(
    "svg",
    {
      viewBox: box,
      width,
      height,
      className: ["picture"],
      role: "group",
      ariaLabel: "Cross-reference graph",
    },
    [
      s("g.links", [...drawLinks(sides[0], -1, view), ...drawLinks(sides[1], 1, view)]),
      s("g.nodes", [...drawNodes(sides[0], -1), ...drawNodes(sides[1], 1)]),
      ...drawOrders(view),
    ],
  );
}

/** The branches, parted so that both sides are about equally long; the docket is on the left. */
function branchesOf({ things, orders }: View): { left: Twig; right: Twig } {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    if (thing.parent) continue;
    const name = thing.kind === "record" ? "Record" : thing.group.replace(/^Docket of /, "");
    groups.set(name, [...(groups.get(name) ?? []), thing]);
  }
  const left: Twig[] = [];
  const right: Twig[] = [];
  const ordered = [...groups].map(([name, members]) => branch(name, members, orders));
  for (const twig of ordered.sort(
    (a, b) => Number(b.kind === "docket") - Number(a.kind === "docket") || size(b) - size(a),
  )) {
    const side =
      twig.kind === "docket" && left.length === 0 ? left : sizeOf(left) <= sizeOf(right) ? left : right;
    side.push(twig);
  }
  const root = (twigs: Twig[]): Twig => ({ label: "", note: "", kind: "root", twigs });
  return { left: root(left), right: root(right) };
}

function branch(name: string, members: Thing[], orders: readonly ViewOrder[]): Twig {
  const drawn = new Set([...members].sort((a, b) => weight(b) - weight(a)).slice(0, mostThings));
  const rest = members.length - drawn.size;
  const kind = members[0]?.kind ?? "docket";
  const twigs = members.filter((thing) => drawn.has(thing)).map((thing) => twigOf(thing, orders));
  if (rest > 0) twigs.push({ label: `and ${rest} more, cited less often`, note: "", kind, twigs: [] });
  return { label: name, note: String(members.length), kind, twigs };
}

function twigOf(thing: Thing, orders: readonly ViewOrder[]): Twig {
  const { label, detail, isName, filedOn, date, title, places, parts } = thing;
  const cited = [...new Set(places.map(({ order }) => order))];
  const note = [
    isName ? detail.replace(/ \([^()]*\)$/, "") : "",
    filedOn ? dateLabel(filedOn.text, "short") : date === undefined ? "" : dateLabel(date, "short"),
    orders.length > 1 ? cited.map((order) => `#${orders.indexOf(order) + 1}`).join(" ") : "",
    title && parts.every(({ kind }) => kind !== "record") ? shorten(title.text, 26) : "",
  ].filter(Boolean);
  const exhibits = thing.exhibits.length === 0 ? [] : [shorten(exhibitsLabel(thing.exhibits), 30)];
  return {
    label: shorten(label, longestLabel),
    note: shorten(note.join(" · "), longestNote),
    thing,
    kind: thing.kind,
    twigs: [
      ...parts.map((part) => twigOf(part, orders)),
      ...exhibits.map((name): Twig => ({ label: name, note: "", kind: thing.kind, twigs: [] })),
    ],
  };
}

function weight(thing: Thing): number {
  return thing.places.length + thing.parts.reduce((sum, part) => sum + weight(part), 0);
}

function size({ twigs }: Twig): number {
  return twigs.length === 0 ? 1 : sizeOf(twigs) + 1;
}

function sizeOf(twigs: readonly Twig[]): number {
  return twigs.reduce((sum, twig) => sum + size(twig), 0);
}

type Placed = HierarchyPointNode<Twig>;

/** Places the twigs of a side: `x` is down, `y` is outwards. Each outermost one has a line of its own. */
function layOut(root: Twig): Placed[] {
  if (root.twigs.length === 0) return [];
  const laid = cluster<Twig>()
    .nodeSize([rowHeight, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.25))(hierarchy(root, ({ twigs }) => twigs));
  const nodes = laid.descendants();
  const middle = (Math.min(...nodes.map(({ x }) => x)) + Math.max(...nodes.map(({ x }) => x))) / 2;
  for (const node of nodes) {
    node.x -= middle;
    node.y =
      node.depth === 0
        ? 0
        : node.depth === 1
          ? hubAt
          : node.depth === 2
            ? firstLeaf
            : endOf(node.parent!) + gap;
  }
  nodes[0]!.x = 0;
  return nodes;
}

/** Where the name of a node ends. */
function endOf({ data, y }: Placed): number {
  const { label, note } = data;
  return y + 14 + label.length * charWidth + (note === "" ? 0 : 8 + note.length * noteWidth);
}

const curve = linkHorizontal<unknown, { x: number; y: number }>()
  .x(({ x }) => x)
  .y(({ y }) => y);

function drawLinks(nodes: readonly Placed[], side: -1 | 1, view: View): Element[] {
  return nodes.flatMap((node) => {
    if (!node.parent) return [];
    if (node.depth === 1) return trunks(node, side, view);
    const from = node.depth > 2 ? endOf(node.parent) + 4 : node.parent.y;
    const { thing, kind } = node.data;
    const ends = { from: { x: side * from, y: node.parent.x }, to: { x: side * node.y, y: node.x } };
    return drawLink(ends, kind, thing?.places.length ?? 0, thing?.key);
  });
}

/** From each order to a branch, the thicker the more things of the branch it cites. */
function trunks(hub: Placed, side: -1 | 1, view: View): Element[] {
  return view.orders.flatMap((order, at) => {
    const cites = ({ thing, twigs }: Twig): boolean =>
      thing?.places.some((place) => place.order === order) === true || twigs.some(cites);
    const cited = hub.data.twigs.filter(cites).length;
    if (cited === 0) return [];
    const ends = { from: { x: 0, y: middleOf(at, view) }, to: { x: side * hub.y, y: hub.x } };
    return drawLink(ends, hub.data.kind, cited);
  });
}

interface Ends {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

function drawLink({ from, to }: Ends, kind: string, times: number, key?: string): Element {
  const path = curve({ source: from, target: to }) ?? "";
  const width = Math.min(0.7 + Math.sqrt(times) * 0.6, 5).toFixed(1);
  return s("path.link", { className: [`k-${kind}`], d: round(path), strokeWidth: width, dataT: key });
}

function drawNodes(nodes: readonly Placed[], side: -1 | 1): Element[] {
  return nodes
    .filter(({ depth }) => depth > 0)
    .map((node) => (node.depth === 1 ? drawHub(node, side) : drawThing(node, side)));
}

function drawHub({ data, x, y }: Placed, side: -1 | 1): Element {
  return s("g.hub", { className: [`k-${data.kind}`], transform: `translate(${side * y} ${Math.round(x)})` }, [
    s("circle", { r: 7 }),
    s("text", { x: -side * 14, y: -6, textAnchor: side < 0 ? "start" : "end" }, [
      data.label,
      " ",
      s("tspan.note", data.note),
    ]),
  ]);
}

function drawThing({ data, x, y }: Placed, side: -1 | 1): Element {
  const { thing, label, note, kind } = data;
  const radius = Math.min(2.5 + Math.sqrt(thing?.places.length ?? 0), 8).toFixed(1);
  const place = { transform: `translate(${Math.round(side * y)} ${Math.round(x)})` };
  const name = s("tspan.name", { className: thing?.isName ? ["is-name"] : [] }, label);
  const beside = note === "" ? [] : [s("tspan.note", { dx: 6 }, note)];
  const words = { x: side * 12, dy: "0.34em", textAnchor: side < 0 ? "end" : "start" };
  const content: ElementContent[] = [
    s("circle", { r: radius, className: thing?.places.length === 0 ? ["idle"] : [] }),
    s(
      "text",
      words,
      side < 0 && note !== ""
        ? [
            s("tspan.note", note),
            s("tspan.name", { dx: 6, className: thing?.isName ? ["is-name"] : [] }, label),
          ]
        : [name, ...beside],
    ),
  ];
  if (!thing) return s("g.twig", { ...place, className: [`k-${kind}`] }, content);
  const full = [thing.label, thing.detail].filter(Boolean).join(", ");
  const title = s("title", `${full}, cited at ${count(thing.places.length, "place")}`);
  return s(
    "a.twig",
    { ...place, href: `#${thing.key}`, dataT: thing.key, className: [`k-${kind}`], tabIndex: -1 },
    [title, ...content],
  );
}

const orderHeight = 66;

function ordersHeight({ orders }: View): number {
  return orders.length * orderHeight;
}

/** Where the middle of an order is. */
function middleOf(at: number, view: View): number {
  return (at + 0.5) * orderHeight - ordersHeight(view) / 2;
}

/** The orders, one under another where the branches begin. */
function drawOrders(view: View): Element[] {
  return view.orders.map((order, at) => {
    const date = order.date === undefined ? "" : dateLabel(order.date, "short");
    const head = [view.orders.length > 1 ? `#${at + 1}` : "", date].filter(Boolean).join(" · ");
    const lines = [head, ...twoLines(order.title)].filter(Boolean);
    return s(
      "a.order-node",
      { href: `#${order.prefix}`, transform: `translate(0 ${middleOf(at, view)})`, tabIndex: -1 },
      [
        s("title", [order.title, order.name].join(", ")),
        s("rect", { x: -96, y: -28, width: 192, height: 56, rx: 6 }),
        s(
          "text",
          { textAnchor: "middle" },
          lines.map((line, row) => s("tspan", { x: 0, y: (row - (lines.length - 1) / 2) * 15 + 4 }, line)),
        ),
      ],
    );
  });
}

/** A title on as many as two lines, as wide as the box of an order. */
function twoLines(title: string): string[] {
  const space = title.lastIndexOf(" ", lengthThatFits(title));
  if (lengthThatFits(title) >= title.length || space < 0) return [shorten(title, lengthThatFits(title))];
  const rest = title.slice(space + 1);
  return [title.slice(0, space), shorten(rest, lengthThatFits(rest))];
}

/** How many characters of a line the box of an order has room for; capitals are wide. */
function lengthThatFits(line: string): number {
  let width = 0;
  let length = 0;
  for (; length < line.length && width <= 176; length++) width += /[\p{Lu}—…]/u.test(line[length]!) ? 7.9 : 6;
  return width <= 176 ? length : length - 1;
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

function round(path: string): string {
  return path.replace(/(?<!\d)\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}
