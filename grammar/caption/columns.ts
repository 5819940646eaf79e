/** Sorts the cells of a caption into what they are part of: the parties on the left, number, judge and title on the right. */
import type { IToken } from "chevrotain";

import type { Cell, Line } from "./lines.ts";
import { notOfParties } from "./stream.ts";
import { goesOnTitle, isFinished, isHeading, isUpper, titleShare, wantsMore } from "./title-words.ts";
import { And, BracketedEntry, EtAl, InRe, Role, Rule, Semicolon, Versus } from "./tokens.ts";
import { isAside, isNoise, isProse, kindOf } from "./zones.ts";
import type { Zones } from "./zones.ts";

/** The pieces of a caption. */
export interface Columns {
  parties: IToken[];
  title: IToken[];
  /** The offset behind the last thing that is part of the caption. */
  end: number;
}

/**
 * Sorts the cells.
 *
 * @param lines - the lines of the head of the order
 * @param zones - where the parties and the body begin and end
 * @returns the tokens of the party column and those of the title, in reading order
 */
export function columnsOf(lines: readonly Line[], zones: Zones): Columns {
  const beside = besideParties(lines.slice(zones.parties, zones.foot));
  const below = belowParties(lines.slice(zones.foot, zones.body));
  const title = beside.title.length > 0 ? beside.title : below.title;
  const last = lines[zones.foot - 1];
  return { parties: beside.parties, title, end: Math.max(below.end, last?.end ?? 0) };
}

function besideParties(lines: readonly Line[]): { parties: IToken[]; title: IToken[] } {
  const parties: IToken[] = [];
  const title: IToken[] = [];
  let open = false;
  const left = (tokens: readonly IToken[]): void => {
    parties.push(...tokens.filter((token) => !notOfParties.includes(token.tokenType)));
  };
  const right = (tokens: readonly IToken[]): void => {
    title.push(...tokens);
    open = true;
  };
  for (const line of lines) {
    if (isAside(line) || (parties.length === 0 && isNoise(line))) continue;
    line.cells.forEach((cell, index) => {
      const kind = kindOf(cell);
      if (kind === "role" || kind === "versus") return left(cell.tokens);
      if (kind === "title" && (title.length === 0 || (open && continues(cell, title)))) return right(cell.tokens);
      if (kind === "docket" && open && cell.tokens[0]?.tokenType === BracketedEntry) return right(cell.tokens);
      if (kind === "words" || (kind === "court" && index === 0) || (kind === "author" && cell.before !== "bar")) {
        if (open && isTitlePiece(cell, index, line, title)) return right(cell.tokens);
        // Words in a cell of their own without a title at its side: a name that was set with a gap.
        if (cell.before !== "bar") left(cell.tokens);
        return;
      }
      if ((kind !== "rule" && index > 0) || kind === "number" || kind === "docket") open = false;
    });
  }
  return { parties, title };
}

/** Whether a cell of words goes on with the title that was begun above it in the right column. */
function isTitlePiece(cell: Cell, index: number, line: Line, title: readonly IToken[]): boolean {
  if (cell.before === "bar") return true;
  const share = titleShare(cell.tokens);
  const [first, second] = cell.tokens;
  if (first && !second && (share < 1 || /^(?:of|the|in|to|and)$/i.test(first.image))) return false;
  if (cell.tokens.some((token) => [Role, Versus, InRe, EtAl].includes(token.tokenType)) && share < 0.8) return false;
  if (cell.tokens.some((token) => token.tokenType === EtAl)) return false;
  if (!continues(cell, title)) return false;
  const last = title.at(-1);
  const expected = last !== undefined && wantsMore(last);
  if (index > 0 && cell.before === "gap") return share >= 0.3 || expected;
  if (index > 0) return share >= 0.5;
  // With something at its right, the first cell of a line stands in the left column.
  if (line.barred || line.cells.length > 1) return false;
  if (isFinished(title) && !expected) return share > 0.85 && !cell.tokens.some((token) => token.tokenType === Semicolon);
  return share >= 0.6 || (expected && share >= 0.4);
}

/** Whether the title may go on at all with these words: letter case and sense. */
function continues(cell: Cell, title: readonly IToken[]): boolean {
  if (cell.before === "bar") return true;
  if (cell.tokens.length === 1 && cell.tokens[0]?.tokenType === And) return false;
  return (!isUpper(title) || isUpper(cell.tokens)) && goesOnTitle(title, cell.tokens);
}

function belowParties(lines: readonly Line[]): { title: IToken[]; end: number } {
  const title: IToken[] = [];
  let end = 0;
  for (const line of lines) {
    const [cell] = line.cells;
    if (!cell) continue;
    const kind = kindOf(cell);
    const tokens = line.cells.flatMap((one) => one.tokens);
    if (title.length === 0) {
      if (kind === "title" || (titleShare(tokens) > 0.7 && isUpper(tokens) && tokens.length > 1 && kind === "words")) {
        title.push(...tokens);
        end = line.end;
      } else if (["number", "docket", "date", "court", "author", "judge"].includes(kind)) end = line.end;
      else if (isProse(line)) break;
      continue;
    }
    const last = title.at(-1);
    const expected = last !== undefined && wantsMore(last);
    if ((kind === "docket" && cell.tokens[0]?.tokenType === BracketedEntry) || (expected && kind === "judge")) {
      title.push(...tokens);
      end = line.end;
      continue;
    }
    if (["author", "judge", "date", "docket", "number"].includes(kind)) {
      end = line.end;
      break;
    }
    if (!goesOnBelow(line, tokens, title)) break;
    title.push(...tokens);
    end = line.end;
  }
  return { title, end };
}

function goesOnBelow(line: Line, tokens: readonly IToken[], title: readonly IToken[]): boolean {
  const [first] = tokens;
  const last = title.at(-1);
  if (!first || first.tokenType === Rule || isHeading(tokens)) return false;
  const expected = last !== undefined && wantsMore(last);
  const share = titleShare(tokens);
  if (isUpper(title)) return isUpper(tokens) && (expected || !line.apart || share >= 0.5);
  return !isProse(line) && (expected || share >= 0.6);
}
