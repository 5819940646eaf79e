/** Orders as one page to read and to keep: what `docket view` writes. */
import type { ViewInput } from "./model.ts";
import { writePage } from "./page.ts";
import script from "./client/main.ts?script";
import style from "./style.css?text";
import { viewOf } from "./view.ts";

export type { ViewInput } from "./model.ts";

/**
 * Writes orders as one HTML page that needs no network: the text with its citations linked, what they stand for, a
 * table of authorities, a timeline, and the cross-reference graph as a picture.
 *
 * @param orders Resolved orders, each with a name of its own.
 * @returns The page. What the orders say stays text in it, whatever marks it holds.
 */
export function writeView(orders: readonly ViewInput[]): string {
  return writePage(viewOf(orders), { style, script });
}
