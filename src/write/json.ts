/** JSON: a tree, a graph or a list of records, indented to be read. */

/**
 * Writes a value as JSON.
 *
 * @param value A tree, the plain data of a graph, or a list of records.
 * @returns JSON indented by two spaces, with a line feed at its end.
 */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
