/** How names are compared. */
import { isDigit, isLetter } from "../../grammar/scan.ts";

/**
 * A name as it is looked up: small letters and digits alone, so that "Pl.'s Opp'n" and "Pl.’s Opp’n" are one.
 *
 * @param name A name as written.
 */
export function foldName(name: string): string {
  let folded = "";
  for (let at = 0; at < name.length; at++) {
    const letter = foldedLetter(name.charCodeAt(at));
    if (letter === undefined) return foldAny(name);
    folded += letter;
  }
  return folded;
}

/**
 * What a folded name has of a character.
 *
 * @param code The code of the character; NaN behind the end of a text.
 * @returns A small letter or digit, nothing (`""`) of what is none; `undefined` where it is no character of ASCII and no
 *   quote, and cannot be told alone.
 */
export function foldedLetter(code: number): string | undefined {
  if (code < plain.length) return plain[code];
  return code > 0x201d || (code < 0x2018 && code !== 0xa0) ? undefined : "";
}

/**
 * The first character of a folded name; empty when nothing is left of it.
 *
 * @param name A name as written.
 */
export function foldedOpening(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const letter = foldedLetter(name.charCodeAt(at));
    if (letter === undefined) return foldAny(name).charAt(0);
    if (letter !== "") return letter;
  }
  return "";
}

/** Of each ASCII character what is left of it. */
const plain = Array.from({ length: 128 }, (_, code) =>
  isLetter(code) || isDigit(code) ? String.fromCharCode(code).toLowerCase() : "",
);

function foldAny(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
