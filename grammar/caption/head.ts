/** How much of a text holds its caption: a first guess by the look of its lines alone, before any of it is cut into tokens. */
import { charCode, isSmall } from "../scan.ts";

/** No step goes further; a text may have more lines without a sentence. */
const STEP = 2000;
/** How many lines of the body must be seen, and how many characters are enough. */
const LINES_AHEAD = 4;
const ENOUGH = 900;

/**
 * Guesses where the head of an order ends: some lines behind the first two that look like sentences.
 *
 * @param text - the order's flat text
 * @param from - where to look for them: 0, or the guess before where that was too near
 * @param most - no guess goes further
 * @returns the offset behind those lines, a line's end
 */
export function headEnd(text: string, from: number, most = text.length): number {
  const furthest = Math.min(from + STEP, most);
  let prose = -1;
  for (let start = from, end; start < furthest; start = end + 1) {
    end = lineEnd(text, start);
    if (isBlank(text, start, end)) continue;
    const isProse = looksLikeProse(text, start, end);
    if (isProse && prose >= 0) return Math.min(behindLines(text, prose, LINES_AHEAD), furthest);
    prose = isProse ? start : -1;
  }
  return furthest;
}

/** Whether one of the lines behind the head has the form of an author's, which may follow what looks like the body: "LARSON, District Judge." */
export function namesAuthor(text: string, from: number): boolean {
  return authorLine.test(text.slice(from, behindLines(text, from, LINES_AHEAD)));
}

const authorLine = /^[ \t]*[A-Z][^\n]{2,60}(?:[Jj]udge|JUDGE|J\.)[^\n]{0,12}$/m;

/** The end of the line that begins at `start`. */
function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
}

/** Where so many lines end that are not blank; not much further. */
function behindLines(text: string, start: number, count: number): number {
  let at = start;
  for (let lines = 0; lines < count && at < text.length && at < start + ENOUGH;) {
    const end = lineEnd(text, at);
    if (!isBlank(text, at, end)) lines++;
    at = end + 1;
  }
  return Math.min(at, start + ENOUGH);
}

/** Whether a line has many words, most of them in small letters. */
function looksLikeProse(text: string, start: number, end: number): boolean {
  if (end - start < 30) return false;
  let words = 0;
  let small = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const opens = !inWord && code > 32;
    inWord = code > 32;
    if (!opens) continue;
    words++;
    if (isSmall(code) && isSmall(charCode(text, at + 1))) small++;
  }
  return words >= 6 && small >= 4 && small * 5 > words * 2;
}
