/** A tree as lists within lists that can be opened and closed. */
import { fieldTexts, quoteField } from "../../src/tree/fields.ts";
import { isLiteral, isParent } from "../../src/tree/guards.ts";
import type { AnyNode, DocketNode } from "../../src/tree/index.ts";
import { element } from "./page.ts";

const longest = 80;

/** Draws a node with all below it; each line selects its text when it is clicked. */
export function treeElement(node: DocketNode): HTMLElement {
  const line = lineOf(node as AnyNode);
  if (!isParent(node) || node.children.length === 0) return element("div", { class: "leaf" }, line);
  const below = element("div", { class: "below" }, ...node.children.map(treeElement));
  return element("details", { open: "" }, element("summary", {}, line), below);
}

function lineOf(node: AnyNode): HTMLElement {
  const { start, end } = node.position;
  const fields = fieldTexts(node).flatMap(([name, text]) => [
    " ",
    element("span", { class: "field" }, name, "=", element("b", {}, quoteField(text))),
  ]);
  const value = isLiteral(node) ? [" ", element("q", {}, shorten(node.value))] : [];
  return element(
    "span",
    { class: "node", "data-start": String(start.offset), "data-end": String(end.offset) },
    element("span", { class: `type ${node.type}` }, node.type),
    ...fields,
    ...value,
  );
}

function shorten(text: string): string {
  const folded = text.replace(/\s+/g, " ");
  return folded.length <= longest ? folded : `${folded.slice(0, longest)}…`;
}
