/** With which three letters a pattern may begin a word: enough to tell most words that it cannot be. */
import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";

const DEPTH = 3;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** What is no letter of ASCII, the end of the text among it, is `_`. */
const SYMBOLS = [...LETTERS, "_"];
const anything: ReadonlySet<string> = new Set([
  "",
  ...SYMBOLS.flatMap((a) => SYMBOLS.flatMap((b) => [a, a + b])),
]);
/** One of each block is enough to tell whether a class takes anything beyond ASCII. */
const OTHERS = Array.from({ length: 0x3100 }, (_, code) => String.fromCharCode(code)).filter(
  (char) => !/[A-Za-z]/.test(char),
);

/**
 * Reads with which three letters a pattern begins.
 *
 * @param pattern - a regular expression without the flag `u` or `v`
 * @returns by the first two letters, small, which may stand third
 * @example thirdsOf(/inc|co\b/i) // Map { "in" → Set { "c" }, "co" → Set { "a", …, "_" } }
 */
export function thirdsOf(pattern: RegExp): Map<string, Set<string>> {
  const { source, ignoreCase } = pattern;
  const found = new Map<string, Set<string>>();
  for (const start of beginnings(new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source), ignoreCase)) {
    const [first = "_", second = "_", ...third] = start;
    if (first === "_" || (second === "_" && start.length > 1)) continue;
    for (const other of start.length > 1 ? [second] : LETTERS) {
      const known = found.get(first + other) ?? new Set();
      found.set(first + other, known);
      for (const letter of third.length > 0 ? third : SYMBOLS) known.add(letter);
    }
  }
  return found;
}

/** The first symbols of what an element takes; fewer than `DEPTH` where it takes no more. */
function beginnings(
  element: AST.Element | AST.Pattern | AST.Alternative,
  ignoreCase: boolean,
): ReadonlySet<string> {
  switch (element.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup":
      return new Set(element.alternatives.flatMap((one) => [...beginnings(one, ignoreCase)]));
    case "Alternative":
      return element.elements.reduce<ReadonlySet<string>>(
        (before, one) => ([...before].every(isFull) ? before : joined(before, beginnings(one, ignoreCase))),
        new Set([""]),
      );
    case "Assertion":
      return new Set([""]);
    case "Quantifier": {
      const once = beginnings(element.element, ignoreCase);
      let repeated: ReadonlySet<string> = new Set([""]);
      const all = new Set(element.min === 0 ? [""] : []);
      for (let times = 1; times <= Math.min(element.max, DEPTH); times++) {
        repeated = joined(repeated, once);
        if (times >= Math.min(element.min, DEPTH)) for (const start of repeated) all.add(start);
      }
      return all;
    }
    case "Backreference":
      return anything;
    default:
      return symbolsOf(element.raw, ignoreCase);
  }
}

const isFull = (start: string): boolean => start.length >= DEPTH;

function joined(before: ReadonlySet<string>, next: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const start of before) {
    if (isFull(start)) all.add(start);
    else for (const more of next) all.add((start + more).slice(0, DEPTH));
  }
  return all;
}

const known = new Map<string, ReadonlySet<string>>();

/** The symbols that a character, class or set takes. */
function symbolsOf(raw: string, ignoreCase: boolean): ReadonlySet<string> {
  const key = `${raw}/${ignoreCase}`;
  const kept = known.get(key);
  if (kept) return kept;
  const pattern = new RegExp(`^(?:${raw})$`, ignoreCase ? "i" : "");
  const found = new Set(
    [...LETTERS].filter((letter) => pattern.test(letter) || pattern.test(letter.toUpperCase())),
  );
  if (OTHERS.some((char) => pattern.test(char))) found.add("_");
  known.set(key, found);
  return found;
}
