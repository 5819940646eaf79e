/** Reads the caption of an order: court, parties, case numbers, title, from the head of its flat text. */
import type { IToken } from "chevrotain";

import type { Caption, CaseNumber as CaseNumberNode, Court, CalendarDate, Party, Position, Title } from "../../src/tree/index.ts";
import { columnsOf } from "./columns.ts";
import { courtId } from "./courts.ts";
import { endOf, linesOf } from "./lines.ts";
import { namesOf } from "./names.ts";
import { parseParties } from "./parser.ts";
import { roleOf } from "./roles.ts";
import { BracketedEntry, captionLexer, CaseLabel, CaseNumber, CourtDivision, CourtHead, CourtPlace, DocketLine, ReLine, WrittenDate } from "./tokens.ts";
import type { CaseNumberPayload } from "./tokens.ts";
import { titleText } from "./title.ts";
import { zonesOf } from "./zones.ts";
import type { WrittenDate as WrittenDatePayload } from "../written-date.ts";

/** A caption as read. */
export interface CaptionReading {
  caption: Caption | undefined;
  /** Offset at which the body begins. */
  end: number;
  /** Pieces of the caption that name docket entries, for the grammar of citations: "Re: Dkt. No. 542", "[Doc. 12]". */
  docketLines: { start: number; end: number }[];
}

/** How much of a text may be its caption. */
const HEAD = 8000;

/**
 * Reads the caption at the head of an order.
 *
 * @param flat - the order's flat text
 * @returns the caption with offsets into `flat`, and where the body begins
 * @example readCaption("UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nJANE ROE,\nPlaintiff,\n\nv.\n…")
 */
export function readCaption(flat: string): CaptionReading {
  const { tokens } = captionLexer().tokenize(flat.slice(0, HEAD));
  const lines = linesOf(tokens);
  const zones = zonesOf(lines);
  const columns = columnsOf(lines, zones);
  const limit = lines[zones.body]?.start ?? Math.min(flat.length, HEAD);
  const head = tokens.filter((token) => token.startOffset < limit);
  const nodes: Caption["children"] = [];
  const court = courtOf(head);
  if (court) nodes.push(court);
  for (const party of partiesOf(columns.parties)) nodes.push(party);
  nodes.push(...numbersOf(head, court?.id));
  const title = titleOf(columns.title);
  if (title) nodes.push(title);
  for (const token of head) if (token.tokenType === WrittenDate) nodes.push(dateOf(token));
  if (nodes.length === 0) return { caption: undefined, end: 0, docketLines: [] };
  const children = inOrder(nodes);
  const end = Math.max(columns.end, ...children.filter((node) => node.type !== "date").map((node) => node.position.end.offset));
  const docketLines = head
    .filter((token) => [ReLine, DocketLine, BracketedEntry].includes(token.tokenType) && token.startOffset < end)
    .map((token) => ({ start: token.startOffset, end: endOf(token) }));
  const within = children.filter((node) => node.position.end.offset <= end);
  const start = Math.min(...within.map((node) => node.position.start.offset));
  return { caption: { type: "caption", children: within, position: at(start, end) }, end, docketLines };
}

const at = (start: number, end: number): Position => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
});

function courtOf(head: readonly IToken[]): Court | undefined {
  const courts: Court[] = [];
  head.forEach((token, index) => {
    if (token.tokenType !== CourtHead) return;
    const places = head
      .slice(index + 1, index + 14)
      .filter((other) => other.tokenType === CourtPlace || other.tokenType === CourtDivision)
      .slice(0, 2);
    const first = head.slice(index + 1, index + 14).findIndex((other) => other.tokenType === CaseNumber || other.tokenType === CourtHead);
    void first;
    const id = courtId([token.image, ...places.map((place) => place.image)]);
    const last = places[0] ?? token;
    const end = endOf(last);
    courts.push({ type: "court", value: [token, ...places.slice(0, 1)].map((one) => fold(one.image)).join(" "), ...(id && { id }), position: at(token.startOffset, end) });
  });
  return courts.find((court) => court.id && /UNITED/i.test(court.value)) ?? courts.find((court) => court.id) ?? courts[0];
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

function partiesOf(column: IToken[]): Party[] {
  const parties: Party[] = [];
  for (const group of parseParties(column)) {
    const role = group.role ? roleOf(group.role) : group.inRe ? "other" : group.opposed ? "defendant" : "plaintiff";
    for (const name of namesOf(group)) {
      const [first] = name.tokens;
      if (!first) continue;
      parties.push({ type: "party", value: name.value, role, etAl: name.etAl, position: at(first.startOffset, spanEnd(name.tokens)) });
    }
  }
  return parties;
}

/** The end of the tokens that stand on the first line of a name: the rest may enclose what stands in the other column. */
function spanEnd(tokens: readonly IToken[]): number {
  return endOf(tokens.at(-1) as IToken);
}

function numbersOf(head: readonly IToken[], court: string | undefined): CaseNumberNode[] {
  const numbers: CaseNumberNode[] = [];
  const seen = new Set<string>();
  for (const token of head) {
    if (token.tokenType !== CaseNumber) continue;
    const payload = token.payload as CaseNumberPayload;
    const { normalized, office, year, kind, serial, judges } = payload;
    if (seen.has(normalized)) continue;
    seen.add(normalized);
    numbers.push({
      type: "caseNumber",
      value: fold(token.image),
      normalized,
      ...(office && { office }),
      ...(year && { year }),
      ...(kind && { kind }),
      ...(serial && { serial }),
      ...(judges && { judges }),
      position: at(token.startOffset, endOf(token)),
    });
  }
  void court;
  void CaseLabel;
  return numbers;
}

function titleOf(tokens: readonly IToken[]): Title | undefined {
  const first = tokens.find((token) => token.tokenType !== BracketedEntry);
  const value = titleText(tokens);
  const last = tokens.findLast((token) => token.tokenType !== BracketedEntry);
  if (!first || !last || !value) return undefined;
  return { type: "title", value, position: at(first.startOffset, endOf(last)) };
}

function dateOf(token: IToken): CalendarDate {
  const { iso, precision } = token.payload as WrittenDatePayload;
  return { type: "date", value: token.image, iso, precision, position: at(token.startOffset, endOf(token)) };
}

/** Puts the nodes in source order; where columns interleave, a node gives up what another one stands in. */
function inOrder(nodes: Caption["children"]): Caption["children"] {
  const sorted = [...nodes].sort((a, b) => a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset);
  sorted.forEach((node, index) => {
    const next = sorted[index + 1];
    if (next && node.position.end.offset > next.position.start.offset) node.position.end.offset = next.position.start.offset;
  });
  return sorted;
}
