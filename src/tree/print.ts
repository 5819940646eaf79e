/** Prints a tree for people: a node a line, as test failures and `docket parse --format tree` show it. */
import { fieldTexts, quoteField } from "./fields.ts";
import { isLiteral, isParent } from "./guards.ts";
import type { AnyNode } from "./node-map.ts";

const longestText = 72;

/**
 * Prints a tree or a part of it, one node a line: type, `line:column`, fields, and the text of a literal.
 *
 * @param node The node to print, with all below it.
 * @returns The lines, each ended by a line break, children indented by two spaces.
 * @example
 * printTree(parse("See ECF No. 12-1.").children[0]);
 * // paragraph 1:1
 * //   text 1:1 "See "
 * //   docketCitation 1:5 id=c1 label="ECF No."
 * //     docketEntry 1:13 number=12 attachment=1 "12-1"
 * //   text 1:17 "."
 */
export function printTree(node: AnyNode): string {
  return printAt(node, "");
}

function printAt(node: AnyNode, indent: string): string {
  const { line, column } = node.position.start;
  const words = [`${node.type} ${line}:${column}`];
  for (const [name, text] of fieldTexts(node)) words.push(`${name}=${quoteField(text)}`);
  if (isLiteral(node)) words.push(JSON.stringify(shorten(node.value)));
  let printed = `${indent}${words.join(" ")}\n`;
  if (isParent(node)) for (const child of node.children) printed += printAt(child, `${indent}  `);
  return printed;
}

function shorten(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
