/**
 * With what a regular expression may begin: its first character and the letter after it. What it only looks ahead or behind for
 * is taken as anything, so that nothing is left out.
 */
import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";

/**
 * By the code of each first character what may follow it: letters of ASCII, and `_` for all else, the end of the text among it.
 */
export type Prefixes = Map<number, ReadonlySet<string>>;

/** What the texts of a part begin with. */
interface Start {
  /** Whether nothing will do. */
  empty: boolean;
  /** The first characters of which nothing follows within the part. */
  singles: Set<number>;
  /** First characters with those after them. */
  pairs: Prefixes;
}

/** The last code of a unit of text. */
const LAST = 0xffff;
const ANYTHING: ReadonlySet<string> = new Set("abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/**
 * Reads with what a pattern begins.
 *
 * @param pattern - a regular expression without the flag `u` or `v`
 * @returns the first characters (of those beyond Latin-1 one for each block of 255), each with what may follow it
 */
export function prefixesOf(pattern: RegExp): Prefixes {
  const { source, ignoreCase } = pattern;
  const ast = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source);
  const start = anyOf(ast.alternatives, ignoreCase);
  const found: Prefixes = new Map(start.pairs);
  for (const code of start.singles) found.set(code, ANYTHING);
  return found;
}

function anyOf(alternatives: AST.Alternative[], ignoreCase: boolean): Start {
  return alternatives
    .map(({ elements }) =>
      elements.map((element) => startOf(element, ignoreCase)).reduce(followed, nothing()),
    )
    .reduce(either);
}

function startOf(element: AST.Element, ignoreCase: boolean): Start {
  switch (element.type) {
    case "Assertion":
      return nothing();
    case "Group":
    case "CapturingGroup":
      return anyOf(element.alternatives, ignoreCase);
    case "Quantifier": {
      if (element.max === 0) return nothing();
      const once = startOf(element.element, ignoreCase);
      const twice = element.max > 1 ? followed(once, once) : once;
      if (element.min > 1) return twice;
      return element.min === 1 ? either(once, twice) : either(twice, { ...once, empty: true });
    }
    case "Backreference":
      return { empty: true, singles: new Set(codes(() => true)), pairs: new Map() };
    default:
      return { empty: false, singles: charactersOf(element, ignoreCase), pairs: new Map() };
  }
}

const nothing = (): Start => ({ empty: true, singles: new Set(), pairs: new Map() });

function either(a: Start, b: Start): Start {
  const pairs = new Map([...a.pairs].map(([code, next]) => [code, new Set(next)]));
  for (const [code, next] of b.pairs) pairs.set(code, new Set([...(pairs.get(code) ?? []), ...next]));
  return { empty: a.empty || b.empty, singles: new Set([...a.singles, ...b.singles]), pairs };
}

function followed(a: Start, b: Start): Start {
  const next = new Set([...b.singles, ...b.pairs.keys()].map(secondOf));
  const crossing = next.size > 0 ? [...a.singles].map((code) => [code, next] as const) : [];
  const ofA = { empty: a.empty && b.empty, singles: b.empty ? a.singles : new Set<number>(), pairs: a.pairs };
  const ofB = { ...(a.empty ? b : nothing()), empty: ofA.empty };
  return either(either(ofA, ofB), { empty: ofA.empty, singles: new Set(), pairs: new Map(crossing) });
}

/** What stands for a character as the second. */
function secondOf(code: number): string {
  const char = String.fromCharCode(code);
  return /[A-Za-z]/.test(char) ? char : "_";
}

const known = new Map<string, Set<number>>();

/** The codes that a character, class or set takes. */
function charactersOf(element: AST.Element, ignoreCase: boolean): Set<number> {
  const key = `${element.raw}/${ignoreCase}`;
  const kept = known.get(key);
  if (kept) return kept;
  const pattern = new RegExp(`^(?:${element.raw})$`, ignoreCase ? "i" : "");
  const found = new Set(codes((char) => pattern.test(char)));
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
