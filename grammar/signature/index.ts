/** Reads the signature at the end of an order: who signed it, and when. */
import type { IToken } from "chevrotain";

import type { CalendarDate, Caption, Position, Signature } from "../../src/tree/index.ts";
import type { WrittenDate } from "../written-date.ts";
import { parseLines } from "./parser.ts";
import type { SignedLine } from "./parser.ts";
import { signatureLexer } from "./tokens.ts";

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
 * @param flat - the order's flat text
 * @param from - where its body begins
 * @param caption - its caption, which dates an order that no line at its end does
 * @returns the signature with offsets into `flat`
 * @example readSignature("… IT IS SO ORDERED.\n\nDated: April 26, 2016\n\nDONNA M. RYU\nUnited States Magistrate Judge", 0)
 */
export function readSignature(flat: string, from: number, caption?: Caption): SignatureReading {
  for (const size of [TAIL, TAIL * 8]) {
    const offset = Math.max(from, flat.length - size);
    const { tokens } = signatureLexer().tokenize(flat.slice(offset));
    const block = blockOf(parseLines(tokens));
    if (block) {
      const signature = signatureOf(block, offset);
      if (signature.children.length === 0) addInheritedDate(signature, caption);
      return { signature, start: signature.position.start.offset };
    }
    if (offset === from) break;
  }
  return { signature: undefined, start: flat.length };
}

const at = (start: number, end: number): Position => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
});

interface Block {
  lines: SignedLine[];
  judge?: { name: IToken; title?: IToken };
}

/** The lines of the signature: the last judge's name or title and what stands around it; else the last date or "SO ORDERED". */
function blockOf(lines: readonly SignedLine[]): Block | undefined {
  const anchor = lines.findLastIndex((line, index) => isJudgeLine(line, lines, index));
  const fallback = anchor >= 0 ? anchor : lines.findLastIndex((line) => isClosing(line));
  if (fallback < 0) return undefined;
  let first = fallback;
  let last = fallback;
  for (let index = fallback - 1; index >= Math.max(0, fallback - 9); index--) {
    const line = lines[index];
    if (!line) break;
    if (belongs(line)) first = index;
    else if (line.words > 9 && !line.ordered) break;
    if (line.ordered) break;
  }
  for (let index = fallback + 1; index < Math.min(lines.length, fallback + 8); index++) {
    const line = lines[index];
    if (!line || line.clerk || line.words > 9) break;
    if (belongs(line) && !line.ordered) last = index;
  }
  const block = lines.slice(first, last + 1);
  const judge = judgeOf(block, fallback - first);
  return { lines: block, ...(judge && { judge }) };
}

function isJudgeLine(line: SignedLine, lines: readonly SignedLine[], index: number): boolean {
  if (line.clerk || line.words > 4) return false;
  if (line.titles.length > 0 && line.words <= 3) {
    if (line.names.length > 0) return true;
    const before = lines.slice(Math.max(0, index - 4), index);
    return before.some((other) => other.names.length > 0 || other.ruled || other.signed || other.ordered || other.dates.length > 0);
  }
  const next = lines[index + 1];
  if (next?.clerk || lines[index + 2]?.clerk) return false;
  return (line.signed || line.honorific) && (line.names.length > 0 || line.honorific) && line.words <= 3;
}

const isClosing = (line: SignedLine): boolean =>
  !line.clerk && ((line.ordered && line.words < 12) || ((line.labelled || startsWithDay(line)) && line.dates.length > 0 && line.words < 10));
const startsWithDay = (line: SignedLine): boolean => line.dates.some((date) => /day/i.test(date.image));

const belongs = (line: SignedLine): boolean =>
  line.ordered || line.byTheCourt || line.titles.length > 0 || line.signed || line.honorific ||
  ((line.labelled || startsWithDay(line) || line.words <= 6) && line.dates.length > 0) || (line.names.length > 0 && line.words <= 3);

function judgeOf(lines: readonly SignedLine[], anchor: number): Block["judge"] {
  const line = lines[anchor];
  if (!line) return undefined;
  const title = line.titles[0] ?? lines.slice(anchor + 1, anchor + 3).find((other) => other.titles.length > 0)?.titles[0];
  for (let index = anchor; index >= Math.max(0, anchor - 4); index--) {
    const other = lines[index];
    const name = other?.names.at(-1);
    if (other && name && (index === anchor || other.dates.length === 0 || other.signed || name.startOffset > (other.dates[0]?.startOffset ?? 0)))
      return { name, ...(title && { title }) };
  }
  return undefined;
}

function signatureOf(block: Block, offset: number): Signature {
  const start = (block.lines[0]?.start ?? 0) + offset;
  const end = (block.lines.at(-1)?.end ?? 0) + offset;
  const children = block.lines.flatMap((line) => line.dates).map((token) => dateOf(token, offset));
  const judge = block.judge && nameText(block.judge.name.image);
  const judgeTitle = block.judge?.title?.image.replace(/\s+/g, " ");
  return { type: "signature", ...(judge && { judge }), ...(judgeTitle && { judgeTitle }), children, position: at(start, end) };
}

const nameText = (image: string): string => image.replace(/[\s_]+/g, " ").replace(/[,\s]+$/, "").trim();

function dateOf(token: IToken, offset: number): CalendarDate {
  const { iso, precision } = token.payload as WrittenDate;
  const start = token.startOffset + offset;
  return { type: "date", value: token.image, iso, precision, position: at(start, start + token.image.length) };
}

/** An order may be dated in its caption alone: the date is then the signature's, and takes no room there. */
function addInheritedDate(signature: Signature, caption: Caption | undefined): void {
  const date = caption?.children.find((child) => child.type === "date");
  if (!date) return;
  const { end } = signature.position;
  signature.children.push({ ...date, value: "", position: at(end.offset, end.offset) });
}
