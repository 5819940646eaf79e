/** Reads the signature at the end of an order: who signed it, and when. */
import type { IToken } from "chevrotain";

import type { CalendarDate, Position, Signature } from "../../src/tree/index.ts";
import type { CaptionReading } from "../caption/index.ts";
import { isoDate } from "../tokens/date.ts";
import { writtenDateAt } from "../written-date.ts";
import type { WrittenDate } from "../written-date.ts";
import { blockOf } from "./block.ts";
import type { Block } from "./block.ts";
import { parseLines } from "./parser.ts";
import { signatureTokens } from "./tokens.ts";

/** A signature as read. */
export interface SignatureReading {
  signature: Signature | undefined;
  /** Offset at which the signature begins; the length of the text where there is none. */
  start: number;
}

/** How much of the end of a text is searched first; footnotes, service lists and attachments may follow a signature. */
const TAIL = 3000;

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
  const found = signedIn(flat, from);
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

function signedIn(flat: string, from: number): Signature | undefined {
  const tail = Math.max(from, flat.length - TAIL);
  const atEnd = readBlock(flat, tail, flat.length, false);
  if (atEnd) return atEnd;
  // Behind pages of attachments: the last places that speak as signatures do, nearest to the end first.
  const marks = MARKS.map((mark) => flat.lastIndexOf(mark, tail)).filter((at) => at >= from);
  for (const at of [...new Set(marks)].sort((a, b) => b - a).slice(0, 4)) {
    const found = readBlock(flat, Math.max(from, at - 800), Math.min(flat.length, at + 500), true);
    if (found) return found;
  }
  return undefined;
}

const MARKS = [
  "SO ORDERED",
  "ISTRICT JUDGE",
  "istrict Judge",
  "AGISTRATE JUDGE",
  "agistrate Judge",
  "CHIEF JUDGE",
  "ankruptcy Judge",
  "ANKRUPTCY JUDGE",
];

function readBlock(flat: string, start: number, end: number, strict: boolean): Signature | undefined {
  const tokens = signatureTokens(flat.slice(start, end));
  const block = blockOf(parseLines(tokens), strict);
  return block && signatureOf(block, start);
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

function signatureOf({ lines, day, judge, judgeTitle }: Block, offset: number): Signature {
  const start = (lines[0]?.start ?? 0) + offset;
  const end = (lines.at(-1)?.end ?? 0) + offset;
  const children = lines.flatMap((line) => line.dates).map((token) => withDay(dateOf(token, offset), day));
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

function dateOf(token: IToken, offset: number): CalendarDate {
  const { iso, precision } = token.payload as WrittenDate;
  const start = token.startOffset + offset;
  return {
    type: "date",
    value: token.image,
    iso,
    precision,
    position: placed(start, start + token.image.length),
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
