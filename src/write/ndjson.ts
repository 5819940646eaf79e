/** NDJSON: one JSON value a line, so that records can be read as they come. */

/**
 * Writes values one a line.
 *
 * @param values Records, trees.
 * @returns A line each, with its line feed.
 */
export function* writeNdjson(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}
