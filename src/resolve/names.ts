/** How names are compared. */

/**
 * A name as it is looked up: small letters and digits alone, so that "Pl.'s Opp'n" and "Pl.’s Opp’n" are one.
 *
 * @param name A name as written.
 */
export function foldName(name: string): string {
  let folded = "";
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < plain.length) folded += plain[code]!;
    else if (!isQuote(code)) return foldAny(name);
  }
  return folded;
}

/**
 * The first character of a folded name; empty when nothing is left of it.
 *
 * @param name A name as written.
 */
export function foldedOpening(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code >= plain.length && !isQuote(code)) return foldAny(name).charAt(0);
    if (code < plain.length && plain[code] !== "") return plain[code]!;
  }
  return "";
}

/** Of each ASCII character what is left of it. */
const plain = Array.from({ length: 128 }, (_, code) => foldAny(String.fromCharCode(code)));

/** A curly quote or apostrophe. */
function isQuote(code: number): boolean {
  return code >= 0x2018 && code <= 0x201d;
}

function foldAny(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
