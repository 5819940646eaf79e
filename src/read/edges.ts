/**
 * What stands at the top and foot of pages and is no part of the order: page numbers and running headers.
 * A line counts only when nothing but such lines lies between it and the edge of its page.
 */
import { Role, textOf } from "./lines.ts";
import type { Lines } from "./lines.ts";
import { pageNumberOf } from "./pages.ts";
import type { Page } from "./pages.ts";

/**
 * Marks page numbers and running headers as `Header`.
 *
 * @param lines - The lines, line numbers already out.
 * @param pages - Their pages.
 */
export function markEdges(lines: Lines, pages: Page[]): void {
  if (pages.length < 2) return;
  const keys = pages.map((page) => ({
    top: edgeLines(lines, page, 8, 1),
    foot: edgeLines(lines, page, 5, -1),
  }));
  const repeated = repeatedKeys(lines, keys);
  let last: number | undefined;
  pages.forEach((page, index) => {
    const expected = [last === undefined ? undefined : last + 1, page.number, index + 1, index];
    for (const edge of [keys[index]!.foot, index === 0 ? [] : keys[index]!.top]) {
      for (const line of edge) {
        const text = textOf(lines, line);
        const number = pageNumberOf(text);
        const isNumber =
          number !== undefined && (number === 0 || expected.includes(number) || /\D/.test(text));
        if (!isNumber && !repeated.has(keyOf(text))) break;
        lines.role[line] = Role.Header;
        if (number) last = number;
      }
    }
  });
}

/** The first (`step` 1) or last (-1) text lines of a page, from its edge inwards. */
function edgeLines(lines: Lines, page: Page, most: number, step: 1 | -1): number[] {
  const edge: number[] = [];
  const start = step === 1 ? page.first : page.end - 1;
  for (let line = start; line >= page.first && line < page.end && edge.length < most; line += step) {
    if (lines.role[line] === Role.Text) edge.push(line);
  }
  return edge;
}

/** The keys that stand at the edges of several pages. */
function repeatedKeys(lines: Lines, edges: { top: number[]; foot: number[] }[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { top, foot } of edges) {
    const here = new Set<string>();
    for (const line of [...top, ...foot]) {
      const length = lines.to[line]! - lines.from[line]!;
      if (length >= 5 && length <= 140) here.add(keyOf(textOf(lines, line)));
    }
    for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const few = Math.max(2, Math.min(4, edges.length / 4));
  const repeated = new Set<string>();
  for (const [key, count] of counts) {
    const letters = key.replace(/[^\p{L}]/gu, "").length;
    if (count >= few && letters >= (count >= 4 ? 5 : 10)) repeated.add(key);
  }
  return repeated;
}

/** A line without what changes from page to page: numbers and spaces. */
function keyOf(text: string): string {
  return text.replace(/\d+/g, "#").replace(/\s+/g, " ");
}
