/** How names are compared. */

/**
 * A name as it is looked up: small letters and digits alone, so that "Pl.'s Opp'n" and "Pl.’s Opp’n" are one.
 *
 * @param name A name as written.
 */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
