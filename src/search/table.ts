/** The orders that were found as a table to read on a terminal. */
import Table from "cli-table3";
import { printable, shorten } from "../write/printable.ts";
import type { Hit } from "./search-index.ts";
import type { Passage } from "./passages.ts";

/**
 * Writes hits as a table: the order and its case, date, court, and the passage that shows what was looked for, «so».
 *
 * @param hits The orders.
 * @param width How wide the table may be, in characters.
 * @returns The table, with a line feed at its end; control characters of the orders are made harmless.
 */
export function writeHits(hits: readonly Hit[], width = 100): string {
  const room = Math.max(40, width) - widthOfTheRest;
  const longest = Math.max(...hits.map(({ id }) => printable(id).length)) + 2;
  const orderWidth = Math.max(20, Math.min(longest, Math.floor(room * 0.45)));
  const table = new Table({
    head: ["order", "date", "court", "passage"],
    chars: borderless,
    colWidths: [orderWidth, 12, 9, room - orderWidth],
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
    wordWrap: true,
  });
  for (const hit of hits)
    table.push([
      orderCell(hit, orderWidth - 2),
      hit.date ?? "",
      printable(hit.court ?? ""),
      passageCell(hit),
    ]);
  return `${table.toString().replace(/(?<! ) +$/gm, "")}\n`;
}

/** Date and court. */
const widthOfTheRest = 21;

const borderless = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle"
    .split(" ")
    .map((part) => [part, ""]),
);

/** The id whole, as it is to be copied; under it the case. */
function orderCell({ id, caseName, caseNumbers }: Hit, width: number): string {
  const name = [caseName, caseNumbers[0]].filter((part) => part !== undefined).join(", ");
  const idLines = printable(id).match(new RegExp(`.{1,${width}}`, "gsu")) ?? [];
  return [...idLines, ...(name === "" ? [] : [shorten(printable(name), width)])].join("\n");
}

function passageCell({ passage, title }: Hit): string {
  return passage ? `…${printable(markedText(passage))}…` : shorten(printable(title ?? ""), 160);
}

function markedText({ text, start, matches }: Passage): string {
  let marked = "";
  let at = 0;
  for (const match of matches) {
    if (match.start - start < at) continue;
    marked += `${text.slice(at, match.start - start)}«${text.slice(match.start - start, match.end - start)}»`;
    at = match.end - start;
  }
  return marked + text.slice(at);
}
