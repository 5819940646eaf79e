/** What a few words mean, kept for the words that come again: most captions write the same labels, roles and courts. */

const MOST = 200;

/**
 * Makes a function that remembers what it gave for the words it was asked last. It keeps copies of them, since a piece of a text keeps all of
 * that text in memory.
 *
 * @param make - what the words mean; the same for the same words
 * @returns the same, kept for two hundred words at the most
 * @example
 * const roleOf = remembered((written) => roleByWords(written));
 */
export function remembered<Meaning>(make: (words: string) => Meaning): (words: string) => Meaning {
  const known = new Map<string, { meaning: Meaning }>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found.meaning;
    const meaning = make(words);
    if (known.size >= MOST) known.clear();
    known.set(words.split("").join(""), { meaning });
    return meaning;
  };
}
