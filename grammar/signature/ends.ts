/** Looks at the end of a text before any of it is cut into tokens: where it can be parted, and what speaks of a signature in it. */
import { isLetter } from "../scan.ts";
import { Afterword } from "./tokens.ts";

/**
 * Finds a place at which a text can be parted so that no token of a signature stands across it. Only titles and dates go on behind a line
 * break: "the 3rd / day of / May, / in the year 2016", "United States / District / Judge / of the United States".
 *
 * @param text - the text
 * @param from - no place before it will do
 * @param before - where the search begins, towards the start of the text
 * @returns where a line begins, or `from` if there is no such place
 */
export function partedAt(text: string, from: number, before: number): number {
  let next = 0;
  let broken = false;
  for (let at = before; at > from + 3; at--) {
    const code = text.charCodeAt(at);
    if (code === 10) broken = next > 0;
    else if (code !== 32 && code !== 9) {
      if (broken && begins(text, next) && ends(text, at)) return next;
      next = at;
      broken = false;
    }
  }
  return from;
}

/** Whether a letter stands there with which no title or date goes on: not that of "day", "in", "judge", "of". */
function begins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) && !"dijoDIJO".includes(text[at]!);
}

/** Whether three small letters end there, a period behind them or not, and not as "the", "of", "this", "states" or "day" do. */
function ends(text: string, at: number): boolean {
  const last = text.charCodeAt(at) === PERIOD ? at - 1 : at;
  return (
    isSmall(text, last) && isSmall(text, last - 1) && isSmall(text, last - 2) && !"efsy".includes(text[last]!)
  );
}

const PERIOD = 46;

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

/** Whether a line of this part of a text begins as what follows a signature does: "cc:", "CERTIFICATE OF SERVICE". */
export function opensAfterword(text: string, from: number, to: number): boolean {
  let opens = true;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) opens = true;
    else if (opens && !isBlank(code)) {
      if (isOpening(code) && afterwordAt(text, at)) return true;
      opens = false;
    }
  }
  return false;
}

const afterword = new RegExp(Afterword.PATTERN as RegExp, "iy");

function afterwordAt(text: string, at: number): boolean {
  afterword.lastIndex = at;
  return afterword.test(text);
}

/** The letters c, d and s. */
const isOpening = (code: number): boolean => {
  const small = code | 32;
  return small === 99 || small === 100 || small === 115;
};
const isLineBreak = (code: number): boolean =>
  (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 0xad || code === 0x200b;

/** What speaks of a judge's signature, by the word that it is looked for by. */
const MARKS: readonly (readonly [word: string, ...marks: string[]])[] = [
  ["ORDERED", "SO "],
  ["JUDGE", "ISTRICT ", "AGISTRATE ", "CHIEF ", "ANKRUPTCY "],
  ["Judge", "istrict ", "agistrate ", "ankruptcy "],
];

/**
 * Finds the places in the body that speak as signatures do: the last of each kind. A search forwards for a word is many times quicker
 * than one backwards.
 *
 * @param text - the text
 * @param from - where the body begins
 * @param to - the last offset at which a mark may begin
 * @returns their offsets, nearest to the end first
 */
export function marksIn(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (const [word, ...before] of MARKS) {
    const last = before.map(() => -1);
    for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
      before.forEach((mark, index) => {
        const start = at - mark.length;
        if (start >= from && start <= to && text.startsWith(mark, start)) last[index] = start;
      });
    found.push(...last.filter((start) => start >= 0));
  }
  return found.sort((a, b) => b - a);
}
