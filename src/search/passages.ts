/** Where the words that were looked for stand in an order, and the passage that shows most of them. */

/** A stretch of text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A passage of an order: `text` is `source.slice(start, end)`; the matches count in the source too. */
export interface Passage extends Stretch {
  text: string;
  matches: Stretch[];
}

/** What databases put before and after a match: characters that no text has, by Unicode's own word. */
export const matchMarks = { open: "\uFDD0", close: "\uFDD1" } as const;

/**
 * Takes the marks out of a text.
 *
 * @param marked The whole text of an order as the database marked it.
 * @returns Where the matches are in the text without marks.
 */
export function matchesIn(marked: string): Stretch[] {
  const matches: Stretch[] = [];
  let marks = 0;
  for (let at = marked.indexOf(matchMarks.open); at >= 0; at = marked.indexOf(matchMarks.open, at + 1)) {
    const end = marked.indexOf(matchMarks.close, at);
    if (end < 0) break;
    matches.push({ start: at - marks, end: end - marks - 1 });
    marks += 2;
  }
  return matches;
}

/**
 * Finds the passage that shows most of what was looked for: most different words, then most matches; the first of several.
 *
 * @param source The text of the order.
 * @param matches The matches in it, in order.
 * @param length About how long the passage may be.
 * @returns The passage, from word to word; nothing where there is no match.
 */
export function bestPassage(source: string, matches: readonly Stretch[], length = 240): Passage | undefined {
  const kinds = matches.map(({ start, end }) => source.slice(start, Math.min(end, start + 4)).toLowerCase());
  let best: readonly Stretch[] = [];
  let mostKinds = 0;
  let last = 0;
  for (const [first, { start }] of matches.entries()) {
    while (last < matches.length && matches[last]!.end <= start + length * 0.7) last += 1;
    const within = matches.slice(first, Math.max(last, first + 1));
    const different = new Set(kinds.slice(first, first + within.length)).size;
    if (different < mostKinds || (different === mostKinds && within.length <= best.length)) continue;
    best = within;
    mostKinds = different;
  }
  if (best.length === 0) return undefined;
  const [from, to] = [best[0]!.start, best.at(-1)!.end];
  const room = Math.max(0, length - (to - from)) / 2;
  const start = wordStart(source, Math.max(0, Math.floor(from - room)), from);
  const end = wordEnd(source, Math.min(source.length, Math.ceil(to + room)), to);
  return { start, end, text: source.slice(start, end), matches: [...best] };
}

/** The first word that begins at `at` or later, and `limit` at the latest. */
function wordStart(source: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const gap = source.slice(at, limit).search(/\s\S/);
  return gap < 0 ? limit : at + gap + 1;
}

function wordEnd(source: string, at: number, limit: number): number {
  if (at === source.length) return at;
  const gap = /\s\S*$/.exec(source.slice(limit, at));
  return gap ? limit + gap.index : limit;
}

/**
 * Leaves of single words that a database marked those that the terms mean: of the words of a phrase only where they stand
 * together.
 *
 * @param source The text of the order.
 * @param words The marked words, in order.
 * @param terms The words and phrases that were looked for.
 * @returns The words and phrases that were found.
 */
export function keepPhrases(source: string, words: readonly Stretch[], terms: readonly string[]): Stretch[] {
  const sought = terms.map((term) => term.match(wordPattern) ?? []).filter((parts) => parts.length > 0);
  const kept: Stretch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = sought.find((parts) => parts.every((part, index) => fits(at + index, part, index)));
    if (!found) continue;
    const last = at + found.length - 1;
    kept.push({ start: words[at]!.start, end: words[last]!.end });
    at = last;
  }
  return kept;

  /** Whether a marked word is a form of that part, and follows on the marked word before it. */
  function fits(at: number, part: string, index: number): boolean {
    const word = words[at];
    if (word === undefined) return false;
    const [one, other] = [source.slice(word.start, word.end).toLowerCase(), part.toLowerCase()];
    const stem = Math.min(one.length, other.length, 3);
    if (one.slice(0, stem) !== other.slice(0, stem)) return false;
    return index === 0 || !hasWord.test(source.slice(words[at - 1]!.end, word.start));
  }
}

const wordPattern = /[\p{L}\p{N}]+/gu;
const hasWord = /[\p{L}\p{N}]/u;
