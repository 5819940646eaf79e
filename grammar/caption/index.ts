/** Reads the caption of an order: court, parties, case numbers, title, from the head of its flat text. */
import type { IToken, TokenType } from "chevrotain";

import type { CalendarDate, Caption } from "../../src/tree/index.ts";
import { columnsOf } from "./columns.ts";
import { linesOf, endOf } from "./lines.ts";
import { minutesOf } from "./minutes.ts";
import { courtNode, dateNode, numberNodes, partyNodes, placed, titleNode } from "./nodes.ts";
import { BracketedEntry, captionTokens, CourtHead, DocketLine, ReLine, WrittenDate } from "./tokens.ts";
import { authorOf, datedOf, isDateLine } from "./author.ts";
import { zonesOf } from "./zones.ts";

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

/** How much of a text may be its caption, tried in turn until the body's first lines are in sight. */
const HEADS = [2000, 4000, 8000];
const MOST = 8000;
/** How most bodies open: a first guess where the caption ends, which saves reading on. */
const OPENING =
  /\n[ \t]*(?:This (?:matter|case|action|is)|Before (?:the|this)|Pending before|On [A-Z][a-z]{2,8} \d|Plaintiffs? [A-Za-z]|In (?:this|the) |The [a-z]|I\. +INTRO|INTRODUCTION|BACKGROUND)/;

/**
 * Reads the caption at the head of an order.
 *
 * @param flat - the order's flat text
 * @returns the caption with offsets into `flat`, and where the body begins
 * @example readCaption("UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nJANE ROE,\nPlaintiff,\n\nv.\n…")
 */
export function readCaption(flat: string): CaptionReading {
  const guess = flat.slice(0, HEADS[0]).search(OPENING);
  for (const size of guess > 200 && guess < 1500 ? [guess + 450, ...HEADS] : HEADS) {
    const reading = readHead(flat, size);
    if (reading) return reading;
  }
  return { caption: undefined, end: 0, docketLines: [] };
}

/** Reads a head of `size`; nothing where the body is not reached and there is more to read. */
function readHead(flat: string, size: number): CaptionReading | undefined {
  const tokens = captionTokens(flat.slice(0, size));
  const lines = linesOf(tokens);
  const zones = zonesOf(lines);
  const sure =
    tokens.some((token) => token.tokenType === CourtHead) &&
    zones.foot > zones.parties &&
    zones.body < lines.length - 3;
  if (!sure && flat.length > size && size < MOST) return undefined;
  const columns = minutesOf(lines, zones.body) ?? columnsOf(lines, zones);
  const body = lines[zones.body]?.start ?? Math.min(flat.length, size);
  const head = tokens.filter((token) => token.startOffset < body);
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
  const author = authorOf(lines.slice(zones.foot, zones.body + 8));
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
