/** The words of a title, its lines joined, without what brackets say of docket entries. */
import type { IToken } from "chevrotain";

import { BracketedEntry, DocketLine, ReLine, Rule, wordOf } from "./tokens.ts";
import { foldSpace, isDigit, joinParted, lettersBefore } from "../scan.ts";

const left = [BracketedEntry, Rule, ReLine, DocketLine];

/**
 * Joins the tokens of a title.
 *
 * @param tokens - the tokens of its lines in reading order
 * @returns the title with white space folded
 */
export function titleText(tokens: readonly IToken[]): string {
  let text = "";
  let end = -1;
  for (const token of tokens) {
    if (left.includes(token.tokenType)) continue;
    const tight = token.startOffset === end;
    text += (text === "" || tight ? "" : " ") + wordOf(token);
    end = token.startOffset + token.image.length;
  }
  const title = joinParted(foldSpace(text))
    // The page numbers of a reporter: "209 ORDER ON MOTION FOR *209 SETTLEMENT".
    .replace(/ ?\*\d{1,4}\b/g, "")
    .replace(/^\d{1,4} (?=[A-Z]{4})/, "")
    .replace(/ ([,;.:)\]])/g, "$1")
    .replace(/^[\s:*–—-]+|(?<![\s:*,;_–—-])[\s:*,;_–—-]+$/g, "");
  const last = title.length - 1;
  // the period of a word that is not abbreviated, the number of a note
  if (title[last] === "." && lettersBefore(title, last, 3) === 3) return title.slice(0, last);
  return isDigit(title.charCodeAt(last)) ? title.replace(/(?<=[\p{L}.”"])\d{1,2}$/u, "") : title;
}
