/** Sorts the cells of a caption into what they are part of: the parties on the left, number, judge and title on the right. */
import type { IToken } from "chevrotain";

import { endOf } from "../engine/tokens.ts";
import type { Cell, Line } from "./lines.ts";
import { notOfParties } from "./stream.ts";
import {
  goesOnTitle,
  isFinished,
  isHeading,
  isTitleNoun,
  isUpper,
  titleShare,
  wantsMore,
} from "./title-words.ts";
import {
  And,
  BracketedEntry,
  Comma,
  CourtHead,
  CourtPlace,
  EtAl,
  InRe,
  JudgeMark,
  Role,
  Rule,
  Semicolon,
  Versus,
  Word,
  isOf,
} from "./tokens.ts";
import { isAside, isNoise, isStamp } from "./noise.ts";
import { isProse } from "./body.ts";
import { kindOf } from "./cells.ts";
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
  const beside = besideParties(lines, zones);
  const below = belowParties(lines.slice(zones.foot, zones.body));
  const title =
    beside.title.length > 0
      ? [...beside.title, ...restOfTitle(beside.title, lines.slice(zones.foot, zones.body))]
      : below.title;
  const last = lines[zones.foot - 1];
  return {
    parties: beside.parties,
    title,
    end: Math.max(below.end, last?.end ?? 0, title.length > 0 ? endOf(title.at(-1) as IToken) : 0),
  };
}

/** The last lines of a title beside the parties may stand below them: "DECISION + ORDER ON" – "MOTION". */
function restOfTitle(title: readonly IToken[], lines: readonly Line[]): IToken[] {
  const rest: IToken[] = [];
  for (const line of lines.slice(0, 6)) {
    const [cell, more] = line.cells;
    const last = rest.at(-1) ?? title.at(-1);
    if (!cell || more || !last || kindOf(cell) !== "words") break;
    const [first] = cell.tokens;
    const goesOn =
      wantsMore(last) ||
      /^(?:for|to|of|on)$/i.test(first?.image ?? "") ||
      cell.tokens.some((token) => ofParty.test(token.image));
    if (!goesOn || titleShare(cell.tokens) <= 0.6 || isUpper(title) !== isUpper(cell.tokens)) break;
    rest.push(...cell.tokens);
  }
  return rest;
}

function besideParties(
  lines: readonly Line[],
  { parties: start, foot }: Zones,
): { parties: IToken[]; title: IToken[] } {
  const parties: IToken[] = [];
  // Each case of a consolidated caption may have its title beside it; the first is the order's.
  const titles: IToken[][] = [];
  let open = false;
  const left = (tokens: readonly IToken[]): void => {
    for (const token of tokens) if (!isOf(token, notOfParties)) parties.push(token);
  };
  for (let at = start; at < foot; at++) {
    const line = lines[at]!;
    if (namesCourt(line) || (at > start && namesPlace(line) && namesCourt(lines[at - 1]!))) continue;
    if (isAside(line) || (parties.length === 0 && isNoise(line))) continue;
    // "Jane Roe, et al.,          v.  )": the "v." slid to the end of the line under the one it belongs on.
    const slid =
      parties.findLast((token) => token.tokenType !== Comma)?.tokenType === Role
        ? line.cells.findIndex((cell) => kindOf(cell) === "versus")
        : 0;
    if (slid > 0) left(line.cells[slid]?.tokens ?? []);
    const cells = open ? line.cells.flatMap((cell) => partTitle(cell, titles.at(-1) ?? [])) : line.cells;
    cells.forEach((cell, index) => {
      const kind = kindOf(cell);
      const title = titles.at(-1) ?? [];
      if (isStamp(cell) || (slid > 0 && kind === "versus")) return;
      // A judge to the left of the rule is a party: "v. HON. JANE ROE".
      const judged = kind === "judge" && index === 0 && line.barred && cell.before === "line";
      if (kind === "role" || kind === "versus" || judged) return left(cell.tokens);
      if (kind === "title") {
        if (open && continues(cell, title)) title.push(...cell.tokens);
        else titles.push([...cell.tokens]);
        open = true;
        return;
      }
      if (kind === "docket" && open && cell.tokens[0]?.tokenType === BracketedEntry) {
        title.push(...cell.tokens);
        return;
      }
      if (
        kind === "words" ||
        (kind === "court" && index === 0) ||
        (kind === "author" && cell.before !== "bar")
      ) {
        if (open && isTitlePiece(cell, index, line.barred || cells.length > 1, title, parties)) {
          title.push(...cell.tokens);
          return;
        }
        // Words in a cell of their own without a title at its side: a name that was set with a gap.
        const beside =
          cell.before === "bar" ||
          (cell.before === "gap" && (cell.gap > 3 || /^Consolidated$/i.test(cell.tokens[0]?.image ?? ""))) ||
          (index === line.cells.length - 1 && namesJudge(cell, index, lines.slice(at + 1, at + 3)));
        if (!beside) left(cell.tokens);
        return;
      }
      // "________  ORDER": the title goes on behind the rule.
      if (kind === "rule" && open && index === 0 && cell.tokens.length > 1) {
        const rest = cell.tokens.slice(1);
        if (wantsMore(title.at(-1) as IToken) && titleShare(rest) > 0.9) title.push(...rest);
        return;
      }
      if ((kind !== "rule" && index > 0) || kind === "number" || kind === "docket") open = false;
    });
  }
  return { parties, title: titles[0] ?? [] };
}

/** The court named again over the next of several cases: its line, … */
function namesCourt({ cells: [cell] }: Line): boolean {
  const first = cell?.tokens[0];
  return first?.tokenType === CourtHead && /^(?:in|united)/i.test(first.image);
}

/** … or the line of its district under it. */
const namesPlace = ({ cells: [cell] }: Line): boolean => cell?.tokens[0]?.tokenType === CourtPlace;

const boundaries = [Comma, Semicolon, Role, EtAl];

/** Parts "Plaintiff, MOTION FOR PARTIAL SUMMARY" where the title in the right column goes on with no gap before it. */
function partTitle(cell: Cell, title: readonly IToken[]): Cell[] {
  for (let at = 1; at < cell.tokens.length; at++) {
    const before = cell.tokens[at - 1];
    if (!before || !boundaries.includes(before.tokenType)) continue;
    const rest: Cell = {
      tokens: cell.tokens.slice(at),
      before: "word",
      gap: 1,
      column: cell.column,
      kind: undefined,
    };
    if ((isFinished(title) && !wantsMore(title.at(-1) as IToken)) || namesBody(rest.tokens)) continue;
    if (
      rest.tokens.length < 2 ||
      boundaries.includes(rest.tokens[0]?.tokenType ?? Comma) ||
      titleShare(rest.tokens) < 0.7 ||
      !isUpper(rest.tokens) ||
      !continues(rest, title)
    )
      continue;
    // "DENYING IN PART, AND DEFERRING" is all the title's.
    const own = cell.tokens.slice(0, at);
    if (own.length > 1 && titleShare(own) > 0.9 && !own.some(({ tokenType }) => tokenType === Role)) continue;
    if (rest.tokens.some((token) => [Role, EtAl, Versus, Comma].includes(token.tokenType))) continue;
    return [{ ...cell, tokens: cell.tokens.slice(0, at), kind: undefined }, rest];
  }
  return [cell];
}

/** Whether the names of the parties are written in small letters. */
const writesSmall = (parties: readonly IToken[]): boolean =>
  parties.some((token) => token.tokenType === Word && /^[A-Z][a-z]{2}/.test(token.image)) &&
  !parties.some((token) => token.tokenType === Word && /^[A-Z]{4}/.test(token.image));

/** Whether a cell names the judge whose title stands on the line below it: "Paul D. Borman" over "United States District Judge". */
function namesJudge(cell: Cell, index: number, below: readonly Line[]): boolean {
  if (
    cell.tokens.length > 5 ||
    cell.tokens.some(({ tokenType }) => tokenType === Comma || tokenType === InRe)
  )
    return false;
  return below.some((line) =>
    line.cells.some(
      (other, at) =>
        (at > 0 || index === 0 || line.cells.length === 1) &&
        other.tokens.length === 1 &&
        other.tokens[0]?.tokenType === JudgeMark &&
        /^(?:united|u\.s|chief|senior|magistrate)/i.test(other.tokens[0].image),
    ),
  );
}

/** Whether a cell of words goes on with the title that was begun above it in the right column; `beside` tells whether it shares its line. */
function isTitlePiece(
  cell: Cell,
  index: number,
  beside: boolean,
  title: readonly IToken[],
  parties: readonly IToken[],
): boolean {
  if (cell.before === "bar") return true;
  const share = titleShare(cell.tokens);
  const [first, second] = cell.tokens;
  if (first && !second && (share < 1 || /^(?:of|the|in|to|and)$/i.test(first.image)) && !writesSmall(parties))
    return false;
  if (cell.tokens.some((token) => [Role, Versus, InRe, EtAl].includes(token.tokenType)) && share < 0.8)
    return false;
  if (cell.tokens.some((token) => token.tokenType === EtAl)) return false;
  if (!continues(cell, title)) return false;
  const last = title.at(-1);
  const expected = last !== undefined && wantsMore(last);
  if (namesBody(cell.tokens) && !(expected && index > 0)) return false;
  // "COUNTY DEFENDANTS’ MOTION": whose motion it is.
  if (cell.tokens.some((token) => ofParty.test(token.image))) return true;
  if (index > 0 && cell.before === "gap") return share >= 0.3 || expected;
  if (index > 0) return share >= 0.5;
  // With something at its right, the first cell of a line stands in the left column.
  if (beside) return false;
  // Where names are in small letters, capitals can only be the title's.
  const shouted = /[A-Z]{3}/.test(first?.image ?? "") && isUpper(title) && isUpper(cell.tokens);
  if (expected && shouted && writesSmall(parties)) return true;
  if (isFinished(title) && !expected)
    return share > 0.85 && !cell.tokens.some((token) => token.tokenType === Semicolon);
  return share >= 0.6 || (expected && share >= 0.4);
}

const ofParty = /^(?:plaintiff|defendant|petitioner|respondent|intervenor)s?['’]s?$/i;

/** "STATE OF", "UNITED STATES": a party, though titles have these words too. */
const namesBody = ([first, second]: readonly IToken[]): boolean =>
  /^(?:the )?(?:state|states|city|county|commonwealth|department|united|board)$/i.test(first?.image ?? "") &&
  (!second || /^(?:of|states|department|board)$/i.test(second.image));

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
      if (
        kind === "title" ||
        (kind === "words" && isUpper(tokens) && titleShare(tokens) > 0.7 && tokens.some(isTitleNoun))
      ) {
        title.push(...tokens);
        end = line.end;
      } else if (["number", "docket", "date", "court", "author", "judge"].includes(kind)) end = line.end;
      continue;
    }
    const last = title.at(-1);
    const expected = last !== undefined && wantsMore(last);
    if (
      (kind === "docket" && cell.tokens[0]?.tokenType === BracketedEntry) ||
      (expected && kind === "judge")
    ) {
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
  if (!first || first.tokenType === Rule || isHeading(tokens) || /^[“"]/.test(first.image)) return false;
  const expected = last !== undefined && wantsMore(last);
  const share = titleShare(tokens);
  if (isUpper(title)) return isUpper(tokens) && (expected || !line.apart || share >= 0.5);
  return !isProse(line) && (expected || share >= 0.6);
}
