/** Reads the caption of an order: court, parties, case numbers, title, from the head of its flat text. */
import type { IToken, TokenType } from "chevrotain";

import type { CalendarDate, Caption } from "../../src/tree/index.ts";
import { columnsOf } from "./columns.ts";
import { bodyLine } from "./body.ts";
import { headEnd, namesAuthor } from "./head.ts";
import { endOf } from "../engine/tokens.ts";
import { linesOf } from "./lines.ts";
import type { Line } from "./lines.ts";
import { minutesOf } from "./minutes.ts";
import { courtNode, dateNode, numberNodes, partyNodes, placed, titleNode } from "./nodes.ts";
import { BracketedEntry, captionTokens, CourtHead, DocketLine, ReLine, WrittenDate } from "./tokens.ts";
import { authorOf, authorOfAppeal, datedOf, isDateLine } from "./author.ts";
import { zonesOf } from "./zones.ts";
import type { Zones } from "./zones.ts";

/** A caption as read. */
export interface CaptionReading {
  caption: Caption | undefined;
  /** Offset at which the body begins; 0 where there is no caption. */
  end: number;
  /** Pieces of the caption that name docket entries, for the grammar of citations: "Re: Dkt. No. 542", "[Doc. 12]". */
  docketLines: { start: number; end: number }[];
  /** The judge whose opinion it is, where the line over it says so: "MOORE, Circuit Judge." */
  author?: { judge: string; judgeTitle: string };
  /** When it was decided, filed or dated, where its head says so. */
  dated?: CalendarDate;
}

/** How much of a text may be its caption. */
const MOST = 8000;
/** Where no court or no parties are found before the body, so much is looked at before it is believed to be one. */
const UNSURE = 1200;

/**
 * Reads the caption at the head of an order.
 *
 * @param flat - the order's flat text
 * @returns the caption with offsets into `flat`, and where the body begins
 * @example readCaption("UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nJANE ROE,\nPlaintiff,\n\nv.\n…")
 */
export function readCaption(flat: string): CaptionReading {
  const most = Math.min(flat.length, MOST);
  const tokens: IToken[] = [];
  for (let size = headEnd(flat, 0, most); ; size = headEnd(flat, size, most)) {
    // most heads end far before it, and a text reads quicker than a part of it
    captionTokens(size < most ? flat : flat.slice(0, most), size, tokens);
    const lines = linesOf(tokens);
    const body = bodyLine(lines);
    if (size < most && body >= lines.length - 2) continue;
    const zones = zonesOf(lines, body);
    if (size >= most || ((size >= UNSURE || isWhole(tokens, zones)) && !namesAuthor(flat, size)))
      return readHead(flat, tokens, lines, zones);
  }
}

/** Whether what stands before the body can be a caption. */
function isWhole(tokens: readonly IToken[], { parties, foot }: Zones): boolean {
  return foot > parties && tokens.some(({ tokenType }) => tokenType === CourtHead);
}

/** Reads the head that the tokens and lines are of. */
function readHead(
  flat: string,
  tokens: readonly IToken[],
  lines: readonly Line[],
  zones: Zones,
): CaptionReading {
  const columns = minutesOf(lines, zones.body) ?? columnsOf(lines, zones);
  const body = lines[zones.body]?.start ?? flat.length;
  const behind = tokens.findIndex((token) => token.startOffset >= body);
  const head = behind < 0 ? tokens : tokens.slice(0, behind);
  const below = lines[zones.below]?.start ?? body;

  const court = courtNode(head) ?? courtNode(tokens);
  const title = titleNode(columns.title);
  const nodes: Caption["children"] = [
    ...(court && court.position.end.offset <= body ? [court] : []),
    ...partyNodes(columns.parties),
    ...numberNodes(
      head.filter((token) => token.startOffset < below),
      court?.id,
    ),
    ...(title ? [title] : []),
  ];
  const end = Math.max(columns.end, ...nodes.map((node) => node.position.end.offset));
  nodes.push(...head.filter((token) => token.tokenType === WrittenDate && endOf(token) <= end).map(dateNode));
  if (nodes.length === 0) return { caption: undefined, end: 0, docketLines: [] };
  const children = inOrder(nodes);
  const start = Math.min(...children.map((node) => node.position.start.offset));
  const author = isAppeals.test(court?.id ?? "")
    ? authorOfAppeal(flat)
    : authorOf(lines.slice(zones.foot, zones.body + 8));
  const dated = datedOf([
    ...lines.slice(0, zones.body),
    ...lines.slice(zones.body, zones.body + 4).filter(isDateLine),
  ]);
  const caption: Caption = { type: "caption", children, position: placed(start, end) };
  return {
    caption,
    end,
    docketLines: docketLinesOf(head, end),
    ...(author && { author }),
    ...(dated && { dated }),
  };
}

/** "ca9", "cadc"; not "cand". */
const isAppeals = /^ca(?:\d{1,2}|dc|fc)$/;

const namesEntries: ReadonlySet<TokenType> = new Set([ReLine, DocketLine, BracketedEntry]);

function docketLinesOf(head: readonly IToken[], end: number): { start: number; end: number }[] {
  return head
    .filter((token) => namesEntries.has(token.tokenType) && token.startOffset < end)
    .map((token) => ({ start: token.startOffset, end: endOf(token) }));
}

/** Puts the nodes in source order; where columns interleave, a node gives up what another one stands in. */
function inOrder(nodes: Caption["children"]): Caption["children"] {
  const sorted = [...nodes].sort(
    (a, b) =>
      a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset,
  );
  sorted.forEach((node, index) => {
    const next = sorted[index + 1];
    if (next && node.position.end.offset > next.position.start.offset)
      node.position.end.offset = next.position.start.offset;
  });
  return sorted;
}
