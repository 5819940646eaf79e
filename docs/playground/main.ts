/** The playground: parses what is typed or pasted, and shows the tree and the citations beside it. */
import { citations, parse, resolve } from "../../src/core.ts";
import type { CitationRecord, Order } from "../../src/core.ts";
import { pinsLabel } from "../../src/view/labels.ts";
import { sample } from "./sample.ts";
import { treeElement } from "./tree.ts";
import { element, part } from "./page.ts";

const source = part<HTMLTextAreaElement>("#source");
let waiting = 0;

source.value = sample;
// makes the parser ready, which is done once
parse(sample);
source.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 150);
});
for (const pane of ["#tree", "#list"])
  part(pane).addEventListener("click", (event) => {
    const place = (event.target as Element).closest<HTMLElement>("[data-start]");
    if (place) select(Number(place.dataset.start), Number(place.dataset.end));
  });
show();

function show(): void {
  // a text area changes the ends of lines; offsets count in what it gives back
  const text = source.value;
  const begun = performance.now();
  const order = resolve(parse(text));
  const took = performance.now() - begun;
  const records = citations(order, { source: text });
  part("#tree").replaceChildren(treeElement(order));
  part("#list").replaceChildren(listElement(records));
  part("#summary").textContent = summary(order, records, took);
}

function summary(order: Order, records: CitationRecord[], took: number): string {
  const told = records.filter((record) => "refersTo" in record && record.refersTo !== undefined).length;
  const cited = records.filter((record) => "id" in record).length;
  return `${order.children.length} blocks, ${cited} citations, ${told} of them resolved, in ${took.toFixed(1)} ms`;
}

function listElement(records: readonly CitationRecord[]): HTMLElement {
  const head = ["id", "type", "citation", "stands for", "pins"].map((name) =>
    element("th", { scope: "col" }, name),
  );
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...records.map(row)),
  );
}

function row(record: CitationRecord): HTMLElement {
  const { type, text, start, end, pins } = record;
  const id = "id" in record ? record.id : "";
  const target = targetOf(record);
  const pin = pinsLabel(pins);
  const cell = element(
    "button",
    { type: "button", "data-start": String(start), "data-end": String(end) },
    text.replace(/\s+/g, " "),
  );
  return element(
    "tr",
    {},
    element("td", {}, id),
    element("td", { class: `type ${type}` }, type),
    element("td", {}, cell),
    element("td", {}, target),
    element("td", {}, pin),
  );
}

/** What a record stands for: a graph id, or the days that it names. */
function targetOf(record: CitationRecord): string {
  if (record.type === "date") return record.iso;
  if (record.type === "dateRange") return `${record.from} to ${record.to}`;
  return record.refersTo ?? "not told";
}

/** Selects a stretch of the text and brings it into sight. */
function select(start: number, end: number): void {
  source.focus();
  source.setSelectionRange(start, end);
  // where the selection stands cannot be asked of a text area; its line can be counted
  const lines = source.value.slice(0, start).split("\n").length - 1;
  const height = source.scrollHeight / Math.max(source.value.split("\n").length, 1);
  source.scrollTop = Math.max(0, lines * height - source.clientHeight / 3);
}
