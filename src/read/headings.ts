/** Which lines of a plain text are headings. Only such as can be nothing else. */
import { isCapital, isSmall } from "./codes.ts";
import { Role } from "./lines.ts";
import type { Lines } from "./lines.ts";

/**
 * How deep a heading a line is, if it is one: short, without a stop, in capitals or numbered "I.", "A.", "1.", and
 * with the order's words after it.
 *
 * @param lines - The lines.
 * @param line - A line that no paragraph runs into.
 * @param next - The text line after it.
 * @param width - How long a full line is.
 * @returns The depth, 1 to 6; `undefined` when it is no heading.
 */
export function headingDepth(lines: Lines, line: number, next: number, width: number): number | undefined {
  const { source, from, to } = lines;
  const length = to[line]! - from[line]!;
  if (next >= lines.count || length > width * 0.85 || length < 4 || lines.role[next] !== Role.Text)
    return undefined;
  const follower = source.charCodeAt(from[next]!);
  if (isSmall(follower)) return undefined;
  const last = source.charCodeAt(to[line]! - 1);
  if (isStop(last)) return undefined;
  const numbered = mayBeNumbered(source, from[line]!);
  if (!numbered && !mayBeCapitals(source, from[line]!, last)) return undefined;
  const text = source.slice(from[line], to[line]);
  if (text.includes("...") || text.includes("___")) return undefined;
  const outline = numbered ? outlineMark.exec(text) : null;
  if (outline !== null) {
    if (!titled.test(text.slice(outline[0].length))) return undefined;
    const depth = depthOf(outline[1]!);
    const sibling = outlineMark.exec(source.slice(from[next], to[next]));
    const listed = depth > 2 && sibling !== null && depthOf(sibling[1]!) === depth;
    return listed ? undefined : depth;
  }
  const capitals = /^[A-Z][A-Z ’'&,/()-]{3,}$/.test(text) && !caption.test(text);
  return capitals && to[next]! - from[next]! > width * 0.6 ? 1 : undefined;
}

/**
 * Whether a line is the second of a numbered heading: the first is long, and this one too holds words of a title only.
 *
 * @param lines - The lines.
 * @param last - The heading's line.
 * @param line - The line after it.
 * @param width - How long a full line is.
 */
export function continuesHeading(lines: Lines, last: number, line: number, width: number): boolean {
  const { source, from, to } = lines;
  if (line !== last + 1 || to[last]! - from[last]! < width * 0.5 || to[line]! - from[line]! > width * 0.85)
    return false;
  if (!mayBeNumbered(source, from[last]!)) return false;
  const text = source.slice(from[line], to[line]);
  const numbered = outlineMark.test(source.slice(from[last], to[last]));
  return numbered && !outlineMark.test(text) && titled.test(text) && !/^[A-Z ]+$/.test(text);
}

/** Whether a point or bracket stands near the start of a line, as behind the number of a heading. */
function mayBeNumbered(source: string, at: number): boolean {
  for (let end = at + 1; end <= at + 5; end++) {
    const code = source.charCodeAt(end);
    if (code === 46 || code === 41) return true;
  }
  return false;
}

/** Whether a line opens with a capital, and neither goes on nor ends in a small letter. */
function mayBeCapitals(source: string, at: number, last: number): boolean {
  const first = source.charCodeAt(at);
  return isCapital(first) && !isSmall(source.charCodeAt(at + 1)) && !isSmall(last);
}

const outlineMark = /^([IVX]{1,5}|[A-Z]|\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s+(?=[“"A-Z])/;

/** Words of a title: all but the small ones have capitals. */
const titled =
  /^(?:[“"(]?(?:[A-Z][^\s.]*|v\.|[A-Z]\.|(?:U\.S|Inc|Dr|Mr|Ms|No)\.|a|an|and|as|at|by|for|from|in|is|of|on|or|that|the|to|under|with|its|not|[&–—-]|\d[^\s.]*)(?:\s+|$))+$/;

/** Lines of a caption or signature that capitals make look like a heading. */
const caption =
  /\b(?:UNITED STATES|DISTRICT|COURT|JUDGE|PLAINTIFFS?|DEFENDANTS?|DIVISION|SO ORDERED|ET AL)\b/;

function depthOf(mark: string): number {
  if (/^[IVX]+$/.test(mark)) return 1;
  if (/^[A-Z]$/.test(mark)) return 2;
  if (/^\d+$/.test(mark)) return 3;
  return /^[ivx]+$/.test(mark) ? 5 : 4;
}

function isStop(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 59 || code === 63 || code === 45;
}
