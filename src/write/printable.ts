/** Text of a document made harmless where it is shown or carried by a format that not every character may stand in. */

/**
 * Makes text safe to print on a terminal: control characters, which could move the cursor or change the title, and
 * marks that turn the direction of writing become visible signs.
 *
 * @param text Any text.
 * @returns The text on one line, white space folded.
 */
export function printable(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(unshown, (sign) => (sign < " " ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : "\ufffd"));
}

/**
 * Drops what XML 1.0 has no way to write (section 2.2, Char): control characters and halves of surrogate pairs.
 *
 * @param text Any text.
 * @returns Text that may stand in XML once it is escaped.
 */
export function xmlText(text: string): string {
  return text.replace(notXml, "");
}

/** Control characters, halves of surrogate pairs, and what has no width or turns the direction. */
const unshown = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** With the `u` flag, a surrogate is one that has lost its other half. */
const notXml = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Cuts text that is too long to be shown.
 *
 * @param text Any text.
 * @param length How many characters are left at most, the "…" that tells of the cut among them.
 * @returns The text, or its beginning and "…".
 */
export function shorten(text: string, length: number): string {
  const characters = [...text.slice(0, 4 * length)];
  return characters.length <= length ? characters.join("") : `${characters.slice(0, length - 1).join("")}…`;
}
