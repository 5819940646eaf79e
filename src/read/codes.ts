/** What the code of a character says of it, for loops over text. */

/** Whether a character is white space: a control, a space, NBSP, a wide space, BOM. */
export function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x80 &&
      (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff))
  );
}

/** Whether a character is "0" to "9". */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a character is "a" to "z". */
export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a character is "A" to "Z". */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** The codes of characters, to tell whether one is among them. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
