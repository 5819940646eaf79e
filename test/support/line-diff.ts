/** The difference of two lists of lines, as a reviewer reads it. */

/** A line that only one of the lists has: "-" wanted and not found, "+" found and not wanted. */
export interface LineChange {
  sign: "-" | "+";
  line: string;
  /** The line of both lists that stands before it. */
  after: string | undefined;
}

/** The fewest lines to take out of `wanted` and to put in to have `found`. */
export function lineChanges(wanted: readonly string[], found: readonly string[]): LineChange[] {
  const common = longestCommon(wanted, found);
  const changes: LineChange[] = [];
  let w = 0;
  let f = 0;
  let after: string | undefined;
  while (w < wanted.length || f < found.length) {
    if (w < wanted.length && f < found.length && wanted[w] === found[f]) {
      after = wanted[w];
      w++;
      f++;
    } else if (f === found.length || (w < wanted.length && common[w + 1]![f]! >= common[w]![f + 1]!)) {
      changes.push({ sign: "-", line: wanted[w++]!, after });
    } else {
      changes.push({ sign: "+", line: found[f++]!, after });
    }
  }
  return changes;
}

/** `table[w][f]`: how many lines `wanted` from `w` and `found` from `f` have in common, in their order. */
function longestCommon(wanted: readonly string[], found: readonly string[]): number[][] {
  const table = Array.from({ length: wanted.length + 1 }, () => new Array<number>(found.length + 1).fill(0));
  for (let w = wanted.length - 1; w >= 0; w--)
    for (let f = found.length - 1; f >= 0; f--)
      table[w]![f] =
        wanted[w] === found[f] ? 1 + table[w + 1]![f + 1]! : Math.max(table[w + 1]![f]!, table[w]![f + 1]!);
  return table;
}
