/** In which groups the search looks for phrases: `grammar/engine/phrases.ts` tells them apart by a bit each. */

/** The characters that may stand first, second and third. */
export type Opening = [first: string, second: string, third: string];
type Group = [first: ReadonlySet<string>, second: ReadonlySet<string>, third: ReadonlySet<string>];

const GROUPS = 8;

/**
 * Puts phrases into groups, the first of which has those that stand within words. What begins with the first of one phrase and goes on
 * as another of its group is looked at in vain, so that each comes to the group that it widens least, the widest first.
 *
 * @param openings - with what the phrases begin
 * @returns with what the groups begin
 */
export function groupsOf(openings: readonly Opening[]): Group[] {
  const groups = Array.from({ length: GROUPS }, (): Group => [new Set(), new Set(), new Set()]);
  const product = (sizes: number[]): number => sizes.reduce((all, size) => all * size, 1);
  const width = (opening: Opening): number => product(opening.map(({ length }) => length));
  for (const opening of [...openings].sort((a, b) => width(b) - width(a))) {
    const [from, to] = /\w/.test(opening[0]) ? [1, GROUPS] : [0, 1];
    const widened = groups.slice(from, to).map((group, at) => {
      const parts = group.map((part, place) => new Set([...part, ...opening[place]!])) as unknown as Group;
      return {
        at: from + at,
        parts,
        grown: product(parts.map(({ size }) => size)) - product(group.map(({ size }) => size)),
      };
    });
    const { at, parts } = widened.reduce((best, other) => (other.grown < best.grown ? other : best));
    groups[at] = parts;
  }
  return groups;
}
