/** Sorts the cells of a caption into what they are part of: the parties on the left, number, judge and title on the right. */
import type { IToken } from "chevrotain";

import type { Cell, Line } from "./lines.ts";
import { titleShare, wantsMore } from "./title-words.ts";
import { notOfParties } from "./stream.ts";
import { BracketedEntry, InRe, Role, Rule, Versus } from "./tokens.ts";
import { isNoise, isProse, kindOf } from "./zones.ts";
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
    if (parties.length === 0 && isNoise(line)) continue;
    line.cells.forEach((cell, index) => {
      const kind = kindOf(cell);
      if (kind === "role" || kind === "versus") return left(cell.tokens);
      if (kind === "title" && (title.length === 0 || open)) return right(cell.tokens);
      if (kind === "docket" && open && cell.tokens[0]?.tokenType === BracketedEntry) return right(cell.tokens);
      if (kind === "words" || (kind === "court" && index === 0)) {
        if (isTitlePiece(cell, index, line, open, title)) return right(cell.tokens);
        if (cell.before === "bar") return;
        // Words in a cell of their own without a title at its side: a name that was set with a gap.
        return left(cell.tokens);
      }
      if (kind !== "rule" && index > 0 || kind === "number" || kind === "docket") open = false;
    });
  }
  return { parties, title };
}

function isTitlePiece(cell: Cell, index: number, line: Line, open: boolean, title: readonly IToken[]): boolean {
  if (!open) return false;
  if (cell.before === "bar") return true;
  const share = titleShare(cell.tokens);
  const last = title.at(-1);
  const expected = last !== undefined && wantsMore(last);
  if (cell.tokens.some((token) => [Role, Versus, InRe].includes(token.tokenType)) && share < 0.8) return false;
  if (index > 0 && cell.before === "gap") return share >= 0.3 || expected;
  if (index > 0) return share >= 0.5;
  if (line.barred) return false;
  return share >= 0.6 || (expected && share >= 0.4);
}

function belowParties(lines: readonly Line[]): { title: IToken[]; end: number } {
  const title: IToken[] = [];
  let end = 0;
  let capitals = false;
  for (const [at, line] of lines.entries()) {
    const [cell] = line.cells;
    if (!cell) continue;
    const kind = kindOf(cell);
    const tokens = line.cells.flatMap((one) => one.tokens);
    if (title.length === 0) {
      if (kind === "title" || (titleShare(tokens) > 0.7 && isUpper(tokens) && tokens.length > 1)) {
        title.push(...tokens);
        capitals = isUpper(tokens);
        end = line.end;
      } else if (kind === "number" || kind === "docket" || kind === "date" || kind === "court" || kind === "author" || kind === "judge") end = line.end;
      else if (isProse(line)) break;
      continue;
    }
    if (kind === "docket" && cell.tokens[0]?.tokenType === BracketedEntry) {
      title.push(...tokens);
      end = line.end;
      continue;
    }
    if (kind === "author" || kind === "judge" || kind === "date" || kind === "docket" || kind === "number") {
      end = line.end;
      break;
    }
    if (!goesOn(line, tokens, capitals, title, lines[at + 1])) break;
    title.push(...tokens);
    end = line.end;
  }
  return { title, end };
}

function goesOn(line: Line, tokens: readonly IToken[], capitals: boolean, title: readonly IToken[], next: Line | undefined): boolean {
  void next;
  const [first] = tokens;
  if (!first || first.tokenType === Rule || isHeading(tokens)) return false;
  const last = title.at(-1);
  const expected = last !== undefined && wantsMore(last);
  if (capitals) return isUpper(tokens) && (expected || titleShare(tokens) >= 0.5);
  return !isProse(line) && (expected || titleShare(tokens) >= 0.6);
}

const isUpper = (tokens: readonly IToken[]): boolean => {
  const letters = tokens.map((token) => token.image.replace(/\b(?:and|in|of|to|for|the|a|by|on|with|re|as|No|Doc|Docs|Dkt)\b/g, "")).join("").replace(/[^\p{L}]/gu, "");
  const upper = letters.replace(/\p{Ll}/gu, "").length;
  return letters.length === 0 || upper / letters.length > 0.8;
};

/** "I. INTRODUCTION", "BACKGROUND", "TABLE OF CONTENTS". */
function isHeading(tokens: readonly IToken[]): boolean {
  const text = tokens.map((token) => token.image).join(" ");
  return /^(?:(?:[IVX]{1,4}|[A-Z1-9])\. ?[A-Z]|[IVX]{1,4}\.?$|introduction|background|table of|procedural|factual|facts|statement|appearances|overview|discussion|analysis|jurisdiction|preliminary statement|contents|summary of|standard of|legal standard|nature of|for (?:the )?plaintiff)/i.test(text);
}
