/**
 * What stands at the top and foot of pages and is no part of the order: page numbers and running headers.
 * A line counts only when nothing but such lines lies between it and the edge of its page.
 */
import { likenessOf, Role, textOf } from "./lines.ts";
import type { Lines } from "./lines.ts";
import { pageNumberOf } from "./pages.ts";
import type { Page } from "./pages.ts";
import { foldSpace } from "../../grammar/scan.ts";

/**
 * Marks page numbers and running headers as `Header`.
 *
 * @param lines - The lines, line numbers already out.
 * @param pages - Their pages.
 */
export function markEdges(lines: Lines, pages: Page[]): void {
  if (pages.length < 2) return;
  const tops = pages.map((page, index) => (index === 0 ? [] : edgeLines(lines, page, 8, 1)));
  const feet = pages.map((page) => edgeLines(lines, page, 8, -1));
  const numbers = pageNumbers(lines, pages, tops, feet);
  peel(lines, tops, numbers);
  peel(lines, feet, numbers);
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

/** The code of the court's paper, "AO 72A" and "(Rev. 8/82)", however it was scanned. */
function isPaperCode(lines: Lines, line: number): boolean {
  return (
    lines.to[line]! - lines.from[line]! < 20 &&
    (lines.first[line] === 65 || lines.first[line] === 40) &&
    /^(?:A[O0] ?72A?|\([RFA]\S{1,4} ?[^()]{3,5}\))$/.test(textOf(lines, line))
  );
}

/** A line that is nothing but a number. */
interface Lone {
  line: number;
  number: number;
}

/** The lines of lone numbers that count on from a page to the next or the one after, or that the page's stamp or place confirms. */
function pageNumbers(lines: Lines, pages: Page[], tops: number[][], feet: number[][]): Set<number> {
  const candidates = pages.map((_, index) => {
    const found: Lone[] = [];
    addLone(lines, tops[index]!, found);
    addLone(lines, feet[index]!, found);
    return found;
  });
  const numbers = new Set<number>();
  for (let page = 0; page < pages.length; page++) {
    for (const { line, number } of candidates[page]!) {
      if (number === pages[page]!.number || number === page + 1 || countsOn(candidates, page, number))
        numbers.add(line);
    }
  }
  return numbers;
}

function addLone(lines: Lines, edge: number[], found: Lone[]): void {
  for (const line of edge) {
    const number = pageNumberOf(lines, line);
    if (number !== undefined) found.push({ line, number });
  }
}

/** Whether a number counts on to or from that of a page near by. */
function countsOn(candidates: Lone[][], page: number, number: number): boolean {
  for (let step = -2; step <= 2; step++) {
    if (step !== 0 && candidates[page + step]?.some((other) => other.number === number + step)) return true;
  }
  return false;
}

/** A line that may be a running header. */
interface Runner {
  line: number;
  page: number;
  /** How many lines stand between it and the edge. */
  depth: number;
}

/** Lines of all pages that differ in digits and spaces only. */
interface Likes {
  runners: Runner[];
  /** In which round a line was last added to the first. */
  round: number;
}

/**
 * Marks the furniture at one edge of all pages, a line of each page at a time from the edge inwards: a page goes on
 * when its line is a page number, the paper's code, or a running line, which is like those of other pages.
 */
function peel(lines: Lines, edges: number[][], numbers: Set<number>): void {
  const likes = new Map<number, Likes>();
  const depths = edges.map(() => 0);
  let pages = edges.map((_, page) => page);
  for (let round = 1; pages.length > 0; round++) {
    const peeled: number[] = [];
    const touched: Likes[] = [];
    for (const page of pages) {
      const depth = depths[page]!;
      const line = edges[page]![depth];
      if (line === undefined) continue;
      if (numbers.has(line) || isPaperCode(lines, line)) {
        lines.role[line] = Role.Header;
        peeled.push(page);
        continue;
      }
      const likeness = likenessOf(lines, line);
      if (likeness === 0) continue;
      const runner: Runner = { line, page, depth };
      const like = likes.get(likeness);
      if (like === undefined) {
        // most lines are like no other
        likes.set(likeness, { runners: [runner], round: 0 });
        continue;
      }
      like.runners.push(runner);
      if (like.round !== round) {
        like.round = round;
        touched.push(like);
      }
    }
    for (const { runners } of touched) {
      for (const { line, page } of runningAmong(lines, runners, edges.length)) {
        if (lines.role[line] === Role.Text) peeled.push(page);
        lines.role[line] = Role.Header;
      }
    }
    for (const page of peeled) depths[page]!++;
    pages = peeled;
  }
}

/** Those of like lines that are a running header: the same on each page, or with numbers that count the pages. */
function runningAmong(lines: Lines, like: Runner[], pages: number): Runner[] {
  const same = new Map<string, Runner[]>();
  for (const runner of like) {
    const text = foldSpace(textOf(lines, runner.line));
    const runners = same.get(text);
    if (runners === undefined) same.set(text, [runner]);
    else runners.push(runner);
  }
  const running = [...same.values()].filter((runners) => runs(lines, runners, pages));
  if (running.length > 0) return running.flat();
  return runs(lines, like, pages) && countsPages(lines, like) ? like : [];
}

/** Whether lines stand on enough of the pages between the first and the last of them, and mostly at one height. */
function runs(lines: Lines, same: Runner[], pages: number): boolean {
  if (same.length < 2) return false;
  same.sort((a, b) => a.page - b.page);
  const on = new Set(same.map(({ page }) => page)).size;
  const span = same.at(-1)!.page - same[0]!.page + 1;
  if (on < 2 || (on === 2 && pages > 4) || on * 5 < span * 2) return false;
  const text = textOf(lines, same[0]!.line);
  if ((text.length > 80 && on < 5) || /^[a-z].*\.$/.test(text)) return false;
  if (text.replace(/[^\p{L}]/gu, "").length < (on === 2 ? 10 : 2)) return false;
  const level = mostCommon(same.map(({ depth }) => depth));
  return level >= (on < 4 ? on : on / 2);
}

/** Whether each number in the lines is the same in all of them or goes up with the page; one line in four may be off. */
function countsPages(lines: Lines, same: Runner[]): boolean {
  const numbers = same.map(({ line }) => (textOf(lines, line).match(/\d+/g) ?? []).map(Number));
  return (numbers[0] ?? []).every((_, place) => {
    const values = numbers.map((line) => line[place] ?? -1);
    if (mostCommon(values) * 4 >= values.length * 3) return true;
    const steps = values.filter((value, index) => {
      const up = value - (values[index - 1] ?? NaN);
      return up >= 1 && up <= same[index]!.page - same[index - 1]!.page + 2;
    });
    return steps.length * 4 >= (values.length - 1) * 3;
  });
}

/** How often the most frequent value occurs. */
function mostCommon(values: number[]): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    most = Math.max(most, count);
  }
  return most;
}
