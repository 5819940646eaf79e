/** How a failure shows what was read: the words in their line with a caret under them, and the tree of them. */
import { printTree } from "../tree/index.ts";
import type { AnyNode } from "../tree/index.ts";
import type { SubjectTree } from "./subject.ts";

/** How many nodes and lines are shown. */
const mostNodes = 3;
const mostLines = 24;

/** How much of a long line is shown, and how much of that before the caret. */
const widest = 100;
const before = 40;

/**
 * Shows nodes: for each, its line of the source with a caret, and its tree.
 *
 * @param subject The tree that they are of, and its source if it is known.
 * @param nodes The nodes, the most telling first; only a few are shown.
 * @returns Indented lines.
 */
export function showNodes(subject: Pick<SubjectTree, "source">, nodes: readonly AnyNode[]): string {
  const { source } = subject;
  const shown = nodes.slice(0, mostNodes).map((node) => {
    const tree = cut(printTree(node).trimEnd(), mostLines);
    return indent(source === undefined ? tree : `${frame(source, node)}\n${tree}`);
  });
  if (nodes.length > mostNodes) shown.push(indent(`… and ${nodes.length - mostNodes} more`));
  return shown.join("\n\n");
}

/**
 * Shows a whole tree, cut where it is long.
 *
 * @param subject The tree.
 * @returns Indented lines.
 */
export function showTree(subject: SubjectTree): string {
  return indent(cut(printTree(subject.tree).trimEnd(), mostLines));
}

/**
 * Draws carets under the words of a node, as far as its first line goes.
 *
 * @param source The text that its offsets count in.
 * @param node Where it stands.
 * @returns Two lines: `3 | See ECF No. 12.` and the carets under it.
 * @example
 * frame("See ECF No. 12.", citation);
 * // 1 | See ECF No. 12.
 * //   |     ^^^^^^^^^^
 */
export function frame(source: string, node: Pick<AnyNode, "position">): string {
  const { start, end } = node.position;
  const lineStart = start.offset - start.column + 1;
  const rest = source.slice(lineStart, start.offset + 4 * widest);
  const line = /^[^\r\n]*/.exec(rest)![0];
  const at = start.offset - lineStart;
  const from = line.length > widest && at > before ? at - before : 0;
  const window = line.slice(from, from + widest);
  const opening = from > 0 ? "…" : "";
  const closing = from + window.length < line.length ? "…" : "";
  const length = Math.max(1, Math.min(end.offset - start.offset, window.length - (at - from)));
  const number = String(start.line);
  const carets = " ".repeat(opening.length + at - from) + "^".repeat(length);
  return `${number} | ${opening}${shown(window)}${closing}\n${" ".repeat(number.length)} | ${carets}`;
}

/** Each character as one that has its width and moves no cursor. */
function shown(line: string): string {
  return line.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, " ");
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

function cut(text: string, most: number): string {
  const lines = text.split("\n");
  if (lines.length <= most) return text;
  return [...lines.slice(0, most), `… and ${lines.length - most} lines more`].join("\n");
}
