/**
 * What is told of a citation in parentheses after it: "(quoting Smith, 5 U.S. at 3)", "(emphasis added)".
 * Its end is looked for at once, so that prose stops there; what never closes is no explanation.
 */

const LONGEST = 900;
let closes: number[] = [];

/** Begins a new text. */
export function beginExplanations(): void {
  closes = [];
}

/** Opens an explanation at `offset` when its closing parenthesis is near and in the same block; returns where it closes, or -1. */
export function openExplanation(text: string, offset: number): number {
  const end = closeOf(text, offset);
  if (end >= 0) closes.push(end);
  return end;
}

/** Whether the innermost open explanation closes at `offset`. */
export function closesExplanation(offset: number): boolean {
  if (nextClose(offset) !== offset) return false;
  closes.pop();
  return true;
}

/** Where the innermost open explanation closes, or Infinity: prose stops there. */
export function nextClose(offset: number): number {
  while (closes.length > 0) {
    const close = closes[closes.length - 1]!;
    if (close >= offset) return close;
    closes.pop();
  }
  return Infinity;
}

function closeOf(text: string, offset: number): number {
  const open = text.charCodeAt(offset);
  const close = open === 91 ? 93 : 41;
  let depth = 0;
  const limit = Math.min(text.length, offset + LONGEST);
  for (let at = offset; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return at;
    else if (code === 10 && text.charCodeAt(at + 1) === 10) return -1;
  }
  return -1;
}
