/** Reads the signature at the end of an order: who signed it, and when. */
import type { IToken } from "chevrotain";

import type { CalendarDate, Position, Signature } from "../../src/tree/index.ts";
import type { CaptionReading } from "../caption/index.ts";
import { endOf } from "../engine/tokens.ts";
import { isoDate } from "../tokens/date.ts";
import { writtenDateAt } from "../written-date.ts";
import type { WrittenDate } from "../written-date.ts";
import { blockOf } from "./block.ts";
import type { Block } from "./block.ts";
import { marksIn, opensAfterword, partedAt } from "./ends.ts";
import { parseLines } from "./parser.ts";
import type { SignedLine } from "./parser.ts";
import { signatureTokens } from "./tokens.ts";

/** A signature as read. */
export interface SignatureReading {
  signature: Signature | undefined;
  /** Offset at which the signature begins; the length of the text where there is none. */
  start: number;
}

/** How much of the end of a text is searched first; footnotes, service lists and attachments may follow a signature. */
const TAIL = 3000;
/** How much of it is read at first. */
const NEAR = 600;

/**
 * Reads the signature of an order.
 *
 * An order may be dated in its caption or its first words alone, and an opinion names its author over its text. The
 * signature then has that date or judge; such a date takes no room in it: its `value` is empty, and so is its span.
 *
 * @param flat - the order's flat text
 * @param from - where its body begins
 * @param head - its caption as read
 * @returns the signature with offsets into `flat`
 * @example readSignature("… IT IS SO ORDERED.\n\nDated: April 26, 2016\n\nDONNA M. RYU\nUnited States Magistrate Judge", 0)
 */
export function readSignature(
  flat: string,
  from: number,
  head?: Pick<CaptionReading, "author" | "dated">,
): SignatureReading {
  // No one signs an opinion of a court of appeals; the judge whose title stands in it is that of the court below.
  const found = signedIn(flat, from, head?.author?.judgeTitle.includes("Circuit") ?? false);
  const signature = found ?? unsigned(flat);
  if (!signature.judge && head?.author) Object.assign(signature, head.author);
  if (signature.children.length === 0) {
    const date = head?.dated ?? openingDate(flat, from);
    const { start, end } = signature.position;
    // Within the signature's first word: the same place in the source, whichever way it is asked for.
    const at = Math.min(start.offset + 1, end.offset);
    if (date) signature.children.push({ ...date, value: "", position: placed(at, at) });
  }
  if (!found && !signature.judge && signature.children.length === 0)
    return { signature: undefined, start: flat.length };
  return { signature, start: signature.position.start.offset };
}

function signedIn(flat: string, from: number, appeal: boolean): Signature | undefined {
  const tail = Math.max(from, flat.length - TAIL);
  const atEnd = blockAtEnd(flat, tail);
  if (atEnd) return signatureOf(atEnd);
  if (appeal) return undefined;
  // Behind pages of attachments: the last places that speak as signatures do, nearest to the end first.
  for (const at of marksIn(flat, from, tail).slice(0, 4)) {
    const lines = linesIn(flat, Math.max(from, at - 800), Math.min(flat.length, at + 500));
    const found = blockOf(lines, true);
    if (found) return signatureOf(found);
  }
  return undefined;
}

/** The signature among the last lines. Most often the very last will do; those before them are read where they could change it. */
function blockAtEnd(flat: string, tail: number): Block | undefined {
  const near = partedAt(flat, tail, flat.length - NEAR);
  const last = linesIn(flat, near, flat.length);
  if (near <= tail) return blockOf(last, false);
  const found = blockOf(last, false);
  if (found?.settled && !opensAfterword(flat, tail, near)) return found;
  return blockOf([...linesIn(flat, tail, near), ...last], false);
}

function linesIn(flat: string, start: number, end: number): SignedLine[] {
  const lines = parseLines(signatureTokens(flat.slice(start, end)));
  for (const line of lines) {
    line.start += start;
    line.end += start;
    line.piece = start;
  }
  return lines;
}

const placed = (start: number, end: number): Position => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
});

const unsigned = (flat: string): Signature => ({
  type: "signature",
  children: [],
  position: placed(flat.trimEnd().length, flat.trimEnd().length),
});

function signatureOf({ lines, day, judge, judgeTitle }: Block): Signature {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? 0;
  const children = lines.flatMap(({ dates, piece }) =>
    dates.map((token) => withDay(dateOf(token, piece), day)),
  );
  return {
    type: "signature",
    ...(judge && { judge }),
    ...(judgeTitle && { judgeTitle }),
    children,
    position: placed(start, end),
  };
}

function withDay(date: CalendarDate, day: number | undefined): CalendarDate {
  if (!day || date.precision === "day") return date;
  const [year = "", month] = date.iso.split("-");
  const iso = isoDate(year, Number(month), day);
  return iso ? { ...date, iso, precision: "day" } : date;
}

function dateOf(token: IToken, piece: number): CalendarDate {
  const { iso, precision } = token.payload as WrittenDate;
  return {
    type: "date",
    value: token.image,
    iso,
    precision,
    position: placed(piece + token.startOffset, piece + endOf(token)),
  };
}

/** "AND NOW, this 12th day of June, 2002, upon consideration of …": Pennsylvania's orders are dated where they begin. */
function openingDate(flat: string, from: number): CalendarDate | undefined {
  const opening = /\b(?:AND )?NOW,?\s{1,4}(?:TO-?WIT,?:?\s{1,4})?(?:on )?(?=this\s)/.exec(
    flat.slice(from, from + 1500),
  );
  const date = opening && writtenDateAt(flat, from + opening.index + opening[0].length);
  return date
    ? { type: "date", value: "", iso: date.iso, precision: date.precision, position: placed(0, 0) }
    : undefined;
}
