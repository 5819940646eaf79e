/**
 * Entries are numbered in the order in which they are filed. So what sentences seem to say of filing dates can be held
 * against each other: a date that would put entry 27 after entry 30 is of something else.
 */

/** That an entry seems to be of a date; `confidence` from the words alone. */
export interface DatedEntry {
  number: number;
  /** ISO date of a day. */
  date: string;
  confidence: number;
}

/** What bounds the docket: known dates of entries, such as the order's own. */
export interface KnownDate {
  number: number;
  date: string;
}

/**
 * Says how sure each date is in the light of all the others: 0 where it contradicts the surer ones, more than the
 * words alone tell where the entries before and after it leave little room.
 *
 * @param dated What the sentences seem to say.
 * @param known What is known without them; nothing that contradicts it is kept.
 * @returns A confidence for each of `dated`, in its order. Linear but for a sort.
 */
export function confidencesInOrder(dated: readonly DatedEntry[], known: readonly KnownDate[]): number[] {
  const knownDays = known.map(toDay);
  const rising = longestRising(dated.filter((one) => fits(toDay(one), knownDays)));
  const chosen = new Map([...rising, ...knownDays].map(({ number, day }) => [number, day]));
  const backbone = Array.from(chosen, ([number, day]) => ({ number, day })).sort(
    (a, b) => a.number - b.number,
  );
  return dated.map((one) => {
    const [from, to] = room(toDay(one), backbone);
    const day = dayOf(one.date);
    if (day < from - slack || day > to + slack) return 0;
    if (Math.abs((chosen.get(one.number) ?? day) - day) > slack) return 0;
    const odds =
      (one.confidence / (1 - one.confidence)) * Math.min(6, Math.max(1, usualSpan / (to - from + 1)));
    return odds / (1 + odds);
  });
}

/** Days by which the clerk's date may differ from the one in the order. */
const slack = 1;

/** Days over which the dates of an order that are not of filings are strewn. */
const usualSpan = 400;

interface Dated {
  number: number;
  day: number;
}

function fits(one: Dated, known: readonly Dated[]): boolean {
  return known.every(({ number, day }) =>
    one.number < number ? one.day <= day + slack : one.number > number ? one.day >= day - slack : true,
  );
}

/** Between which days the entries around one put it. */
function room(one: Dated, backbone: readonly Dated[]): [from: number, to: number] {
  let low = 0;
  let high = backbone.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (backbone[middle]!.number < one.number) low = middle + 1;
    else high = middle;
  }
  const before = backbone[low - 1]?.day ?? -Infinity;
  if (backbone[low]?.number === one.number) low++;
  return [before, backbone[low]?.day ?? Infinity];
}

/** The heaviest choice of dated entries in which dates never fall as numbers rise. */
function longestRising(dated: readonly DatedEntry[]): Dated[] {
  const items = dated
    .filter((one) => one.confidence > 0.5)
    .map((one) => ({ ...toDay(one), weight: Math.log(one.confidence / (1 - one.confidence)) }))
    .sort((a, b) => a.number - b.number || a.day - b.day);
  const days = [...new Set(items.map((item) => item.day))].sort((a, b) => a - b);
  const rank = new Map(days.map((day, at) => [day, at + 1]));
  const best = new Array<number>(days.length + 1).fill(-1);
  const weight: number[] = [];
  const before: number[] = [];
  // best[] is a Fenwick tree: the item that ends the heaviest chain among those up to a day.
  const heaviest = (until: number): number => {
    let found = -1;
    for (let at = until; at > 0; at -= at & -at) if (heavier(best[at]!, found)) found = best[at]!;
    return found;
  };
  const heavier = (a: number, b: number): boolean => a >= 0 && (b < 0 || weight[a]! > weight[b]!);
  for (let first = 0; first < items.length;) {
    let last = first;
    while (last < items.length && items[last]!.number === items[first]!.number) last++;
    for (let at = first; at < last; at++) {
      const previous = heaviest(rank.get(items[at]!.day)!);
      const same = at > first && items[at - 1]!.day === items[at]!.day ? at - 1 : -1;
      const link = same >= 0 && heavier(same, previous) ? same : previous;
      before.push(link);
      weight.push(items[at]!.weight + (link < 0 ? 0 : weight[link]!));
    }
    for (let at = first; at < last; at++)
      for (let node = rank.get(items[at]!.day)!; node < best.length; node += node & -node)
        if (heavier(at, best[node]!)) best[node] = at;
    first = last;
  }
  const chain: Dated[] = [];
  for (let at = heaviest(days.length); at >= 0; at = before[at]!) chain.push(items[at]!);
  return chain;
}

function toDay({ number, date }: KnownDate): Dated {
  return { number, day: dayOf(date) };
}

function dayOf(iso: string): number {
  return Math.round(Date.parse(iso) / 86_400_000);
}
