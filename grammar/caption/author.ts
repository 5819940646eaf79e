/** Who wrote an opinion, and when it was decided: told by the lines between its caption and its text. */
import type { IToken } from "chevrotain";

import type { CalendarDate } from "../../src/tree/index.ts";
import type { Line } from "./lines.ts";
import { dateNode } from "./nodes.ts";
import { BracketedEntry, Comma, JudgeMark, Suffix, Word, WrittenDate, wordOf } from "./tokens.ts";
import { has, kindOf } from "./cells.ts";
import { foldSpace } from "../scan.ts";

/** The judge of an author line: "NEWSOM, Circuit Judge:", "YOUNG, D.J.", "YOUNG, D.J. [Doc. # 12]". */
export function authorOf(lines: readonly Line[]): { judge: string; judgeTitle: string } | undefined {
  for (const [index, line] of lines.entries()) {
    const [cell] = line.cells;
    const below = lines[index + 1];
    if (cell && below && isName(line) && isJudgeTitle(below))
      return { judge: textOf(cell.tokens), judgeTitle: textOf(below.cells[0]?.tokens ?? []) };
    if (
      !cell ||
      kindOf(cell) !== "author" ||
      cell.tokens.length > 10 ||
      /^before\b|\bjudges\b|\bpresiding\b|^nos?\.|argued|sitting/i.test(line.text)
    )
      continue;
    const at = cell.tokens.findIndex(
      (token, index) =>
        token.tokenType === JudgeMark ||
        // "LEWIS J. LYMAN": a letter within a name is no title
        (cell.tokens[index - 1]?.tokenType === Comma &&
          /^(?:U\.S\.|[DCMS]\.J|J\.|United|Circuit|District|Chief|Senior|Magistrate)/.test(token.image)),
    );
    if (at < 1) continue;
    const judge = textOf(cell.tokens.slice(0, at));
    const title = cell.tokens.slice(at).filter((token) => token.tokenType !== BracketedEntry);
    if (/^[A-Z][^,]{2,40}$/.test(judge)) return { judge, judgeTitle: textOf(title) };
  }
  return undefined;
}

/**
 * The author of an opinion of a court of appeals, named where its text begins: "HELENE N. WHITE, Circuit Judge.  Enacted in 2016, …".
 * Who decided below, who sat and who dissents is told by other lines.
 */
export function authorOfAppeal(flat: string): { judge: string; judgeTitle: string } | undefined {
  const match = opinionOpens.exec(flat.slice(0, FAR));
  return match ? { judge: foldSpace(match[1]!), judgeTitle: foldSpace(match[2]!) } : undefined;
}

/** How far behind the caption counsel and a summary may put an opinion. */
const FAR = 30000;
const opinionOpens =
  /^[ \t]{0,20}([A-Z][A-Za-z.’' ]{2,40}), {1,3}((?:(?:Chief |Senior )?Circuit|Chief) {1,3}Judge)(?::|\.(?= {0,3}(?:[A-Z]|$)))/m;

const textOf = (tokens: readonly IToken[]): string =>
  foldSpace(
    tokens
      .map(wordOf)
      .join(" ")
      .replace(/ ([,.:])/g, "$1"),
  ).replace(/(?<![\s,:.])[\s,:.]+$/, "");

/** A person's name alone on its line. */
const isName = ({ cells: [cell, more], barred }: Line): boolean =>
  cell !== undefined &&
  !more &&
  !barred &&
  cell.tokens.length >= 2 &&
  cell.tokens.length <= 5 &&
  cell.tokens.every(
    ({ tokenType, image }) => (tokenType === Word && /^[A-Z]/.test(image)) || tokenType === Suffix,
  ) &&
  kindOf(cell) === "words";

/** "United States Magistrate Judge" alone on its line. */
const isJudgeTitle = ({ cells: [cell, more] }: Line): boolean =>
  cell !== undefined &&
  !more &&
  cell.tokens.length === 1 &&
  /^(?:united|u\.s|chief|senior|district|magistrate).*judge/i.test(cell.tokens[0]?.image ?? "");

const said = /^(?:decided|filed|dated?|entered|issued)$/i;
/** "Hearing date" */
const ahead = /^(?:noting|hearing|trial)$/i;
const notThen = /^(?:argued|submitted|term|heard|noting|hearing|trial|amended|on|of)$/i;

/** Whether a line holds a date and little else: "Decided: May 23, 2022". */
export const isDateLine = (line: Line): boolean =>
  line.cells.length <= 2 && line.cells.some((cell) => cell.tokens.length <= 6 && kindOf(cell) === "date");

/** The date of an order by its head: one that is called so before any other that stands alone. */
export function datedOf(lines: readonly Line[]): CalendarDate | undefined {
  let alone: CalendarDate | undefined;
  for (const line of lines) {
    if (!has(line, WrittenDate)) continue;
    const tokens = line.cells.flatMap((cell) => cell.tokens);
    for (const [at, token] of tokens.entries()) {
      if (token.tokenType !== WrittenDate) continue;
      const before = tokens
        .slice(Math.max(0, at - 3), at)
        .map((other) => other.image)
        .filter((word) => /[A-Za-z]/.test(word));
      if (before.some((word) => said.test(word)) && !before.some((word) => ahead.test(word)))
        return dateNode(token);
      const cell = line.cells.find((one) => one.tokens.includes(token));
      const opens = cell?.tokens[0] === token;
      if ((opens || (cell && kindOf(cell) === "author")) && !before.some((word) => notThen.test(word)))
        alone = dateNode(token);
    }
  }
  return alone;
}
