/**
 * Selectors over the tree: CSS as unist-util-select reads it, the results typed by what the selector names. Types are tag
 * names, flat fields are attributes: `docketCitation:has(docketEntry[number="596"])`.
 */
import { matches as matchesUntyped, select as first, selectAll as all } from "unist-util-select";
import type { AnyNode } from "../tree/index.ts";
import type { SelectedBy } from "./selected-by.ts";

/**
 * Selects all nodes that match.
 *
 * @param selector A selector. Numbers need no quotes: `docketEntry[number=596]`.
 * @param tree Where to look: an order or any part of it; it may match itself.
 * @returns The nodes, in the order of the tree, typed by the node types that the selector ends with.
 * @throws {Error} When it is no selector.
 * @example
 * const order = parse("See ECF Nos. 12, 14–16 & 18-1 at 3.");
 * selectAll("docketEntry", order).map(({ number }) => number); // [12, 14, 18]
 * selectAll("docketEntry[attachment]", order).length; // 1
 */
export function selectAll<const Selector extends string>(
  selector: Selector,
  tree: AnyNode | undefined,
): SelectedBy<Selector>[] {
  return all(quoteNumbers(selector), tree) as SelectedBy<Selector>[];
}

/**
 * Selects the first node that matches.
 *
 * @param selector A selector, as for `selectAll`.
 * @param tree Where to look.
 * @returns The node, or nothing.
 * @throws {Error} When it is no selector.
 * @example
 * select('docketCitation:has(docketEntry[number="596"])', order)?.label; // "Docket No."
 */
export function select<const Selector extends string>(
  selector: Selector,
  tree: AnyNode | undefined,
): SelectedBy<Selector> | undefined {
  return first(quoteNumbers(selector), tree) as SelectedBy<Selector> | undefined;
}

/**
 * Tells whether a node itself matches, whatever stands around it.
 *
 * @param selector A selector without `>`, `+`, `~`, blanks between types, or places such as `:first-child`.
 * @param node A node, or nothing.
 * @returns Whether it does; the type of the node is narrowed.
 * @throws {Error} When it is no selector, or one that needs the nodes around.
 * @example
 * if (matches("pinCite[unit=page]", node)) console.log(node.from);
 */
export function matches<const Selector extends string>(
  selector: Selector,
  node: AnyNode | undefined,
): node is SelectedBy<Selector> {
  return matchesUntyped(quoteNumbers(selector), node);
}

/**
 * Quotes the numbers of a selector, which CSS would have quoted.
 *
 * @param selector A selector.
 * @returns The selector: `[number=596]` as `[number="596"]`.
 */
export function quoteNumbers(selector: string): string {
  return selector.replace(quotedOrNumber, (written, number?: string) =>
    number === undefined ? written : `="${number}"`,
  );
}

/** A string, to be left alone, or a bare value that begins with a digit. */
const quotedOrNumber =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|=\s{0,9}(\d[\w.:-]*)(?=\s{0,9}(?:[is]\s{0,9})?\])/g;
