/**
 * The words of a court's name, ready to look up: lower case, ordinals as numbers, singular; words that ran together parted, and
 * small slips of character recognition in the long words of court names mended.
 */
import { once } from "./abbreviations.ts";
import { STATE_COURTS } from "./court-table.ts";
import { states } from "./states.ts";

/** Words that tell one court from another; also what a run-together or misread word can be. */
const VOCABULARY = `united states district court courts northern southern eastern western central middle circuit appeal appeals
bankruptcy appellate panel supreme superior county tribunal division department chancery judicial municipal commonwealth state
territory republic the of for in and at to federal claims international trade foreign intelligence surveillance review
multidistrict litigation common pleas family probate criminal civil columbia first second third fourth fifth sixth seventh eighth
ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth veterans armed
forces patent trademark board immigration america justice orphans surrogate juvenile`;

const ORDINALS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);

/** The singular of the words that stand in names both ways. */
const SINGULAR = new Map(
  (
    "courts court appeals appeal pleas plea claims claim states state sessions session panels panel commissions commission reports " +
    "report services service wills will judges judge mayors mayor veterans veteran terms term surrogates surrogate " +
    "recorders recorder"
  )
    .match(/(?<!\S)\S+ \S+/g)!
    .map((pair) => pair.split(" ") as [string, string]),
);

/** A name is read no further than this: a caption's court takes a few lines. */
const LONGEST = 400;

/**
 * The words of a court's name.
 *
 * @param name - The name as a caption writes it.
 * @returns its words, at most some sixty.
 */
export function courtWords(name: string): string[] {
  const text = name
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/['’`](?:s\b)?/g, "");
  const written = joinSpacedLetters(text.match(/[a-z0-9]+/g) ?? []);
  return written.flatMap(mended).map((word) => SINGULAR.get(word) ?? ordinal(word));
}

/** "u", "n", "i", "t", "e", "d" → "united": letters set apart, six or more in a run. */
function joinSpacedLetters(words: string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length;) {
    let end = i;
    while (end < words.length && words[end]!.length === 1 && words[end]! >= "a") end++;
    if (end - i >= 6) joined.push(words.slice(i, end).join(""));
    else joined.push(...words.slice(i, Math.max(end, i + 1)));
    i = Math.max(end, i + 1);
  }
  return joined;
}

function ordinal(word: string): string {
  const index = ORDINALS.indexOf(word);
  if (index >= 0) return String(index + 1);
  return /^\d+(?:st|nd|rd|th|d)$/.test(word) ? String(parseInt(word, 10)) : word;
}

/** The word itself where it is known or short; else the words that it ran together from, or the one that it was misread from. */
function mended(word: string): string[] {
  if (word.length < 5 || vocabulary().words.has(word) || places().has(word) || /^\d/.test(word))
    return [word];
  return parted(word) ?? [nearest(word) ?? word];
}

/** "districtof" → "district", "of": known words from end to end, or nothing. */
function parted(word: string): string[] | undefined {
  if (word.length > 80) return undefined;
  const { words, longest } = vocabulary();
  /** Where the word that ends at an index begins, when all before it can be parted too. */
  const from = new Map([[0, 0]]);
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - longest); start <= end - 2; start++) {
      if (from.has(start) && words.has(word.slice(start, end))) {
        from.set(end, start);
        break;
      }
    }
  }
  if (!from.has(word.length)) return undefined;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = from.get(end)!) parts.unshift(word.slice(from.get(end), end));
  return parts;
}

/** The one known word within an edit (two for nine letters and more), where there is only one. */
function nearest(word: string): string | undefined {
  const allowed = word.length >= 9 ? 2 : 1;
  const shape = lookalike(word);
  let best: string | undefined;
  let distance = allowed + 1;
  for (const known of vocabulary().words) {
    if (known.length < 6 || Math.abs(known.length - word.length) > 2) continue;
    const far = lookalike(known) === shape ? 0 : editDistance(word, known, allowed);
    if (far > distance || far > allowed) continue;
    best = far === distance ? undefined : known;
    distance = far;
  }
  return best;
}

/** Folds what character recognition takes for one another: "rn" and "m", "1", "l" and "i", "0" and "o". */
function lookalike(word: string): string {
  return word
    .replace(/rn/g, "m")
    .replace(/[1l]/g, "i")
    .replace(/0/g, "o")
    .replace(/vv/g, "w")
    .replace(/c/g, "e");
}

/** Levenshtein's distance of two short words, or more than `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}

/** What a misread word is mended to, and how long the longest is. */
const vocabulary = once(() => {
  const words = new Set(VOCABULARY.split(/\s+/));
  for (const { name } of states()) for (const word of name.toLowerCase().split(" ")) words.add(word);
  return { words, longest: Math.max(...[...words].map((word) => word.length)) };
});

/** Words of the table beside them, places above all: right as they are. */
const places = once(() => new Set<string>(STATE_COURTS.match(/\b[a-z]{5,}\b/g)));
