/**
 * Selectors over the tree: CSS as unist-util-select reads it, the results typed by what the selector names. Types are tag
 * names, flat fields are attributes: `docketCitation:has(docketEntry[number="596"])`.
 */
import { matches as matchesUntyped, select as first, selectAll as all } from "unist-util-select";
import type { AnyNode } from "../tree/index.ts";
import { readSelector } from "./check-selector.ts";
import type { SelectedBy } from "./selected-by.ts";

/**
 * Selects all nodes that match.
 *
 * @param selector A selector. Numbers need no quotes: `docketEntry[number=596]`.
 * @param tree Where to look: an order or any part of it; it may match itself.
 * @returns The nodes, in the order of the tree, typed by the node types that the selector ends with.
 * @throws {Error} When it is no selector, or names a node type or a field that there is not.
 * @example
 * const order = parse("See ECF Nos. 12, 14–16 & 18-1 at 3.");
 * selectAll("docketEntry", order).map(({ number }) => number); // [12, 14, 18]
 * selectAll("docketEntry[attachment]", order).length; // 1
 */
export function selectAll<const Selector extends string>(
  selector: Selector,
  tree: AnyNode | undefined,
): SelectedBy<Selector>[] {
  return all(readSelector(selector), tree) as SelectedBy<Selector>[];
}

/**
 * Selects the first node that matches.
 *
 * @param selector A selector, as for `selectAll`.
 * @param tree Where to look.
 * @returns The node, or nothing.
 * @throws {Error} When it is no selector, or names a node type or a field that there is not.
 * @example
 * select('docketCitation:has(docketEntry[number="596"])', order)?.label; // "Docket No."
 */
export function select<const Selector extends string>(
  selector: Selector,
  tree: AnyNode | undefined,
): SelectedBy<Selector> | undefined {
  return first(readSelector(selector), tree) as SelectedBy<Selector> | undefined;
}

/**
 * Tells whether a node itself matches, whatever stands around it.
 *
 * @param selector A selector without `>`, `+`, `~`, blanks between types, or places such as `:first-child`.
 * @param node A node, or nothing.
 * @returns Whether it does; the type of the node is narrowed.
 * @throws {Error} When it is no selector, names what there is not, or needs the nodes around.
 * @example
 * if (matches("pinCite[unit=page]", node)) console.log(node.from);
 */
export function matches<const Selector extends string>(
  selector: Selector,
  node: AnyNode | undefined,
): node is SelectedBy<Selector> {
  return matchesUntyped(readSelector(selector), node);
}
