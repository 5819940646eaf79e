/** What someone may have meant who wrote a name that there is not. */

/**
 * Finds the names that come nearest to one that is not among them.
 *
 * @param name What was written.
 * @param known The names that there are.
 * @returns At most three, the nearest first; none when nothing is like it.
 * @example
 * nearest("docketEntyr", ["docketCitation", "docketEntry", "date"]); // ["docketEntry"]
 */
export function nearest(name: string, known: readonly string[]): string[] {
  const written = name.toLowerCase();
  return [...new Set(known)]
    .map((each) => ({ each, apart: distance(written, each.toLowerCase()) }))
    .filter(({ each, apart }) => apart <= Math.max(2, name.length / 3) && apart < each.length / 2)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 3)
    .map(({ each }) => each);
}

/** How many letters must be put, taken or changed, or two neighbours swapped; a name's beginning or end is one away from it. */
function distance(written: string, known: string): number {
  if (written.length > 2 && (known.startsWith(written) || known.endsWith(written))) return 1;
  // a name is short; what is much longer is no slip
  if (Math.abs(written.length - known.length) > 4) return Infinity;
  let last: number[] = [];
  let row = Array.from({ length: known.length + 1 }, (_, index) => index);
  for (let i = 1; i <= written.length; i++) {
    const next = [i];
    for (let j = 1; j <= known.length; j++) {
      const change = row[j - 1]! + (written[i - 1] === known[j - 1] ? 0 : 1);
      const isSwapped = written[i - 1] === known[j - 2] && written[i - 2] === known[j - 1];
      const swap = isSwapped ? last[j - 2]! + 1 : Infinity;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change, swap));
    }
    last = row;
    row = next;
  }
  return row[known.length]!;
}
