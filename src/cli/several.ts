/** How the results of several orders are put together: a JSON list, or parts to read, each under the name of its file. */
import { escapeControls } from "./log.ts";

/**
 * Writes a JSON list, an item a line, as its items come: it may be longer than the memory is large.
 *
 * @param batches The items, in batches; each batch is written in one piece.
 * @returns The list in pieces; nothing at all when there is not even an empty batch.
 */
export async function* writeJsonList(
  batches: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string, void> {
  let before: string | undefined;
  for await (const batch of batches) {
    if (before === undefined) yield "[";
    before ??= "\n";
    let piece = "";
    for (const item of batch) {
      piece += before + JSON.stringify(item);
      before = ",\n";
    }
    if (piece) yield piece;
  }
  if (before !== undefined) yield before === "\n" ? "]\n" : "\n]\n";
}

/**
 * Writes a part for each order: under the name of its file, an empty line between two, when there may be several.
 *
 * @param orders What the parts are made of.
 * @param single Whether there can be no second order, so that no name is needed.
 * @param write Writes the part of an order.
 * @returns The parts.
 */
export async function* writeParts<Part extends { file: string }>(
  orders: AsyncIterable<Part>,
  single: boolean,
  write: (order: Part) => string,
): AsyncGenerator<string, void> {
  let before = "";
  for await (const order of orders) {
    yield single ? write(order) : `${before}${escapeControls(order.file)}\n${write(order)}`;
    before = "\n";
  }
}
