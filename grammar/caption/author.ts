/** Who wrote an opinion, and when it was decided: told by the lines between its caption and its text. */
import type { CalendarDate } from "../../src/tree/index.ts";
import type { Line } from "./lines.ts";
import { dateNode } from "./nodes.ts";
import { BracketedEntry, JudgeMark, WrittenDate, wordOf } from "./tokens.ts";
import { kindOf } from "./zones.ts";

/** The judge of an author line: "NEWSOM, Circuit Judge:", "YOUNG, D.J.". */
export function authorOf(lines: readonly Line[]): { judge: string; judgeTitle: string } | undefined {
  for (const line of lines) {
    const [cell] = line.cells;
    if (
      !cell ||
      kindOf(cell) !== "author" ||
      cell.tokens.length > 10 ||
      /^before\b|\bjudges\b/i.test(line.text)
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

/** The date of an order by its head: one that is called so before any other that stands alone. */
export function datedOf(lines: readonly Line[]): CalendarDate | undefined {
  let alone: CalendarDate | undefined;
  for (const line of lines) {
    for (const cell of line.cells) {
      for (const [at, token] of cell.tokens.entries()) {
        if (token.tokenType !== WrittenDate) continue;
        const before = cell.tokens
          .slice(Math.max(0, at - 3), at)
          .map((other) => other.image)
          .filter((word) => /[A-Za-z]/.test(word));
        if (before.some((word) => said.test(word))) return dateNode(token);
        if (
          before.length === 0 ||
          (at > 0 && !before.some((word) => notThen.test(word)) && kindOf(cell) === "author")
        )
          alone = dateNode(token);
      }
    }
  }
  return alone;
}
