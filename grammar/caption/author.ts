/** Who wrote an opinion, and when it was decided: told by the lines between its caption and its text. */
import type { CalendarDate } from "../../src/tree/index.ts";
import type { Line } from "./lines.ts";
import { dateNode } from "./nodes.ts";
import { BracketedEntry, JudgeMark, WrittenDate, wordOf } from "./tokens.ts";
import { kindOf } from "./cells.ts";

/** The judge of an author line: "NEWSOM, Circuit Judge:", "YOUNG, D.J.". */
export function authorOf(lines: readonly Line[]): { judge: string; judgeTitle: string } | undefined {
  for (const line of lines) {
    const [cell] = line.cells;
    if (
      !cell ||
      kindOf(cell) !== "author" ||
      cell.tokens.length > 10 ||
      /^before\b|\bjudges\b|\bpresiding\b|^nos?\.|argued|sitting/i.test(line.text)
    )
      continue;
    const at = cell.tokens.findIndex(
      (token) =>
        token.tokenType === JudgeMark ||
        /^(?:U\.S\.|D\.J|J\.|C\.J|M\.J|United|Circuit|District|Chief|Senior|Magistrate)/.test(token.image),
    );
    if (at < 1) continue;
    const text = (from: number, to: number): string =>
      cell.tokens
        .slice(from, to)
        .filter((token) => token.tokenType !== BracketedEntry)
        .map(wordOf)
        .join(" ")
        .replace(/ ([,.:])/g, "$1")
        .replace(/[\s,:.]+$/, "");
    const judge = text(0, at);
    if (/^[A-Z][^,]{2,40}$/.test(judge)) return { judge, judgeTitle: text(at, cell.tokens.length) };
  }
  return undefined;
}

const said = /^(?:decided|filed|dated?|entered|issued)$/i;
const notThen = /^(?:argued|submitted|term|heard|noting|hearing|trial|amended|on|of)$/i;

/** Whether a line holds a date and little else: "Decided: May 23, 2022". */
export const isDateLine = (line: Line): boolean =>
  line.cells.length <= 2 && line.cells.some((cell) => cell.tokens.length <= 6 && kindOf(cell) === "date");

/** The date of an order by its head: one that is called so before any other that stands alone. */
export function datedOf(lines: readonly Line[]): CalendarDate | undefined {
  let alone: CalendarDate | undefined;
  for (const line of lines) {
    const tokens = line.cells.flatMap((cell) => cell.tokens);
    for (const [at, token] of tokens.entries()) {
      if (token.tokenType !== WrittenDate) continue;
      const before = tokens
        .slice(Math.max(0, at - 3), at)
        .map((other) => other.image)
        .filter((word) => /[A-Za-z]/.test(word));
      if (before.some((word) => said.test(word))) return dateNode(token);
      const cell = line.cells.find((one) => one.tokens.includes(token));
      const opens = cell?.tokens[0] === token;
      if ((opens || (cell && kindOf(cell) === "author")) && !before.some((word) => notThen.test(word)))
        alone = dateNode(token);
    }
  }
  return alone;
}
