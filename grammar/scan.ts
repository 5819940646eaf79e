/** Small steps over text: what the token readers share to look around an anchor. Nothing here allocates but the words asked for. */

/**
 * The code of a character, and 0 before a text and behind it. V8 reads characters in place only where none has been asked for beyond
 * the ends of a text: a place in the code that asks so once is slower for good.
 */
export function charCode(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** Whether the character at `at` is white space (line breaks and no-break spaces included). */
export function isSpace(text: string, at: number): boolean {
  const code = charCode(text, at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && (code === 0xad || isRareSpace(code)));
}

/** The first offset from `at` on that is no white space. Stops at a blank line, which ends a block. */
export function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text, at) && !isBlockBreak(text, at)) at++;
  return at;
}

/** The offset after the last character before `at` that is no white space; not before `from`. Stops at a blank line. */
export function skipSpaceBack(text: string, at: number, from: number): number {
  while (at > from && isSpace(text, at - 1) && !(at - 2 >= from && isBlockBreak(text, at - 2))) at--;
  return at;
}

/** Whether the blank line that parts two blocks stands at `at`. */
export function isBlockBreak(text: string, at: number): boolean {
  return charCode(text, at) === 10 && charCode(text, at + 1) === 10;
}

/** Where the word that ends at `end` begins; not before `from`. A word is a run without white space. */
export function wordStart(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && !isSpace(text, at - 1)) at--;
  return at;
}

/** Whether the code is that of an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether the code is that of a capital letter (Latin-1 included). */
export function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Whether the code can be part of a word: a letter, a digit, an underscore. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95 || code >= 0xc0
  );
}

/** What a sticky pattern matches at `at`. The pattern must have the `y` flag. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A folded text with words that were parted at the end of a line as one, "NON- DISPOSITIVE": the hyphen stays. */
export function joinParted(text: string): string {
  return text.includes("- ") ? text.replace(/(?<=\p{L})- (?=\p{L})/gu, "-") : text;
}

/** The text with each run of white space as one space. */
export function foldSpace(text: string): string {
  // a space alone is one already
  return isFolded(text) ? text : text.replace(/\s{2,}|[^\S ]/g, " ");
}

/** Whether the code is that of a small letter of ASCII. */
export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether the code is that of an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const ANY_LETTER = /\p{L}/u;

/** Whether the character at `at` is a letter of whatever script. */
export function isAnyLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || (code > 127 && ANY_LETTER.test(String.fromCodePoint(text.codePointAt(at)!)));
}

const ANY_CAPITAL = /\p{Lu}/u;

/** Whether the character at `at` is a capital letter of whatever script. */
export function isAnyCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 65 && code <= 90) ||
    (code > 127 && ANY_CAPITAL.test(String.fromCodePoint(text.codePointAt(at)!)))
  );
}

/** Whether letters of whatever script stand in a text, so many together. */
export function hasAnyLetter(text: string, together = 1): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    count = isAnyLetter(text, at) ? count + 1 : 0;
    if (count === together) return true;
    // the second half of a character
    if (text.codePointAt(at)! > 0xffff) at++;
  }
  return false;
}

/** How many letters of whatever script stand right before `end`, counted up to `most`. */
export function lettersBefore(text: string, end: number, most: number): number {
  let count = 0;
  for (let at = end - 1; at >= 0 && count < most; at--) {
    const paired = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
    if (paired) at--;
    if (!isAnyLetter(text, at)) break;
    count++;
  }
  return count;
}

/** Whether a digit stands in a text. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** The first offset from `at` on that is no white space, blank lines passed too. */
export function skipAllSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

/** The offset after the last character before `at` that is no white space, blank lines included; not before `from`. */
export function skipAllSpaceBack(text: string, at: number, from: number): number {
  while (at > from && isSpace(text, at - 1)) at--;
  return at;
}

/** Two characters each as one number: what a look at two characters can tell before a pattern is tried. */
export type Pairs = ReadonlySet<number>;

/** The two characters from `at` on as one number. */
export function pairAt(text: string, at: number): number {
  return charCode(text, at) * 0x10000 + charCode(text, at + 1);
}

/**
 * The first two characters of each word, …
 *
 * @param words - the words, parted by `|`, each of two characters or more
 * @example openingsOf("Dkt|ECF").has(pairAt("see ECF No. 5", 4)) // true
 */
export function openingsOf(words: string): Pairs {
  return new Set(words.split("|").map((word) => pairAt(word, 0)));
}

/**
 * … and the last two.
 *
 * @param words - the words, parted by `|`, each of two characters or more
 * @example endingsOf("see|with").has(pairAt("compare A with B", 12)) // true
 */
export function endingsOf(words: string): Pairs {
  return new Set(words.split("|").map((word) => pairAt(word, word.length - 2)));
}

/** Where a sticky pattern's match at `at` ends, or -1. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether white space stands in a short text as single spaces alone, so that `foldSpace` would change nothing. May say no for others. */
export function isFolded(text: string): boolean {
  let spaced = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (spaced) return false;
      spaced = true;
    } else if (code < 32 || (code > 126 && isRareSpace(code))) return false;
    else spaced = false;
  }
  return true;
}

/** Whether the code is that of white space beyond ASCII. */
export function isRareSpace(code: number): boolean {
  if (code < 0x1680) return code === 0xa0;
  if (code < 0x2000 || code > 0x205f) return code === 0x1680 || code === 0x3000 || code === 0xfeff;
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}
