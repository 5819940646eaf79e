/**
 * With what a regular expression may begin: its first character and what stands behind it. What it only looks ahead or behind for
 * is taken as anything, so that nothing is left out.
 */
import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";

/**
 * By the code of each first character what may follow it: letters of ASCII, and `_` for all else, the end of the text among it.
 */
export type Prefixes = Map<number, ReadonlySet<string>>;

/** The last code of a unit of text. */
const LAST = 0xffff;
/** How many letters of ASCII, and what is none, are told apart of what follows in `Prefixes`. */
export const NEXT = 53;
/** What is told apart of the characters behind the first of an opening, see `followerOf`. */
export const FOLLOWERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0 _.";

/**
 * Reads with what a pattern begins.
 *
 * @param pattern - a regular expression without the flag `u` or `v`
 * @returns the first characters (of those beyond Latin-1 one for each block of 255), each with what may follow it
 */
export function prefixesOf(pattern: RegExp): Prefixes {
  const found = new Map<number, Set<string>>();
  for (const opening of openingsOf(pattern, 2)) {
    const first = opening.charCodeAt(0);
    const next = found.get(first) ?? new Set();
    found.set(first, next.add(opening[1]!.replace(/[^A-Za-z]/, "_")));
  }
  return found;
}

/**
 * Reads with which characters a pattern begins.
 *
 * @param pattern - a regular expression without the flag `u` or `v` that takes one character at least
 * @param length - how many characters
 * @returns each row of so many: the first as it is (of those beyond Latin-1 one for each block of 255), those behind it of `FOLLOWERS`
 * @example openingsOf(/ab?c/, 3) // Set { "abc", "aca", "acb", … }
 */
export function openingsOf(pattern: RegExp, length: number): Set<string> {
  const { source, ignoreCase } = pattern;
  const ast = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source);
  let found = new Begun(length, ignoreCase).anyOf(ast.alternatives);
  found.delete("");
  // behind its end anything may stand
  for (let more = 1; more < length; more++) found = joined(found, new Set(FOLLOWERS), length);
  return found;
}

/** Reads the first characters of the parts of a pattern; of a part that may take nothing, the empty row is one. */
class Begun {
  constructor(
    private readonly length: number,
    private readonly ignoreCase: boolean,
  ) {}

  anyOf(alternatives: AST.Alternative[]): Set<string> {
    return new Set(
      alternatives.flatMap(({ elements }) => [
        ...elements.reduce((begun, element) => this.behind(begun, element), new Set([""])),
      ]),
    );
  }

  private behind(begun: Set<string>, element: AST.Element): Set<string> {
    // all rows are full
    if (![...begun].some((row) => row.length < this.length)) return begun;
    return joined(begun, this.of(element), this.length);
  }

  private of(element: AST.Element): Set<string> {
    switch (element.type) {
      case "Assertion":
        return new Set([""]);
      case "Group":
      case "CapturingGroup":
        return this.anyOf(element.alternatives);
      case "Quantifier":
        return this.repeated(element);
      case "Backreference":
        return new Set(["", ...codes(() => true).map((code) => String.fromCharCode(code))]);
      default:
        return charactersOf(element, this.ignoreCase);
    }
  }

  private repeated({ element, min, max }: AST.Quantifier): Set<string> {
    const all = new Set(min === 0 ? [""] : []);
    let begun = new Set([""]);
    for (let times = 1; times <= Math.min(max, Math.max(min, this.length)); times++) {
      begun = this.behind(begun, element);
      if (times >= min) for (const row of begun) all.add(row);
      if (times >= this.length) break;
    }
    for (const row of begun) all.add(row);
    return all;
  }
}

/** Each row with each of the others behind it, as far as the length goes. */
function joined(rows: Set<string>, more: Set<string>, length: number): Set<string> {
  const followers = new Set([...more].map((row) => [...row].map(followerOf).join("")));
  return new Set(
    [...rows].flatMap((row) => {
      if (row.length >= length) return [row];
      return [...(row === "" ? more : followers)].map((next) => (row + next).slice(0, length));
    }),
  );
}

/** What stands for a character behind the first: letters and the underscore themselves, "0" for a digit, a space for white space. */
function followerOf(char: string): string {
  if (/[A-Za-z_]/.test(char)) return char;
  if (/[0-9]/.test(char)) return "0";
  return /\s/.test(char) ? " " : ".";
}

const known = new Map<string, Set<string>>();

/** The characters that a character, class or set takes. */
function charactersOf(element: AST.Element, ignoreCase: boolean): Set<string> {
  const key = `${element.raw}/${ignoreCase}`;
  const kept = known.get(key);
  if (kept) return kept;
  const pattern = new RegExp(`^(?:${element.raw})$`, ignoreCase ? "i" : "");
  const found = new Set(codes((char) => pattern.test(char)).map((code) => String.fromCharCode(code)));
  known.set(key, found);
  return found;
}

/** The codes whose characters pass: each of Latin-1, and of each block of 255 beyond the first that does. */
function codes(passes: (char: string) => boolean): number[] {
  const found: number[] = [];
  for (let code = 0; code <= LAST; code++) {
    if (!passes(String.fromCharCode(code))) continue;
    found.push(code);
    // the next block
    if (code >= 256) code = Math.floor(code / 255) * 255 + 254;
  }
  return found;
}
