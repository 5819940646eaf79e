/** Makes a text that shows a problem as short as can be. */

/**
 * Leaves out pieces of a text, large ones first, as long as what is left still shows the problem.
 *
 * @param text - shows the problem
 * @param shows - whether a text shows it
 * @param tries - how often to ask at most
 * @param seconds - how long to ask: each time takes seconds where a text is millions of characters long
 */
export function minimise(
  text: string,
  shows: (text: string) => boolean,
  tries = 2_000,
  seconds = 60,
): string {
  let left = tries;
  const end = performance.now() + seconds * 1_000;
  for (let size = text.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < text.length;) {
      if (left-- === 0 || performance.now() > end) return text;
      const without = text.slice(0, at) + text.slice(at + size);
      if (shows(without)) text = without;
      else at += size;
    }
  }
  return text;
}
