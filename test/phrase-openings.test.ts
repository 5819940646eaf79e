/** The search for phrases, with what they begin worked out of their patterns: it finds what these find as one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupsOfAll, openingsOfAll } from "../build/analysis.ts";
import { PhraseSearch } from "../grammar/engine/phrases.ts";

const groupRowsOf = (sources: string[]): string[] => groupsOfAll(sources).slice(1, -1).split("\n");

/** Where a global pattern is first found from an offset on. */
function firstOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

test("any phrases are found as by one pattern, wherever the search starts", () => {
  const WORDS = [
    "a",
    "a\\b",
    "ab?",
    "ab\\.c",
    "b\\s{1,2}\\d",
    "[ab]{2}_",
    "\\d\\d",
    "\\d-",
    "_",
    "A[bB]",
    "aé",
    "b(?:\\.|c)\\s*é",
  ];
  const SIGNS = ["\\(a", "\\.", "é", "é\\d", "§", "§\\s", "-b"];
  const some = (patterns: string[]) =>
    fc.uniqueArray(fc.constantFrom(...patterns), { minLength: 1, maxLength: 6 });
  const text = fc.string({ unit: fc.constantFrom(..."aabbcABé_1 .(-§’\u2003\n"), maxLength: 10 });
  fc.assert(
    fc.property(some(WORDS), some(SIGNS), text, (words, signs, text) => {
      const sources = [...words, ...signs];
      const rows = openingsOfAll(sources).trim().split("\n");
      const search = new PhraseSearch(
        sources.map((source, at) => ({ source, begins: rows[at]!, value: source, sought: true })),
        groupRowsOf(sources),
      );
      const whole = new RegExp(`\\b(?:${words.join("|")})|${signs.join("|")}`, "g");
      for (let from = 0; from <= text.length; from++) {
        const at = search.next(text, from);
        expect(at, `from ${from}`).toBe(firstOf(whole, text, from));
        // each that stands there is told, in the order of the table
        if (at < 0) continue;
        const told = search.valuesAt(text, at);
        const standing = sources.filter((source) => firstOf(new RegExp(source, "g"), text, at) === at);
        expect(sources.filter((source) => told.includes(source))).toEqual(told);
        expect(told).toEqual(expect.arrayContaining(standing));
      }
    }),
    { numRuns: 150 },
  );
});

describe("a phrase", () => {
  const found = (source: string, text: string, from = 0): number => {
    const begins = openingsOfAll([source]).trim();
    return new PhraseSearch([{ source, begins, value: 1, sought: true }], groupRowsOf([source])).next(
      text,
      from,
    );
  };

  test.each([
    ["of one character", "a\\b", "b a", 2],
    ["of one character, at the end", "a", " a", 1],
    ["of two, at the end", "ab", "a ab", 2],
    ["of three, at the end", "abc", "ab abc", 3],
    ["that is the whole text", "abc", "abc", 0],
    ["cut by the end", "abc", "ab", -1],
    ["behind a letter beyond ASCII", "ab", "éab", 1],
    ["behind a character of two units", "ab", "𝔸ab", 2],
    ["of a digit behind a letter", "\\d{2}", "a12 34", 4],
    ["of a digit within a number", "\\d{2}", "123", 0],
    ["behind an underscore", "ab", "_ab", -1],
    ["of a sign behind a letter", "§", "a§", 1],
    ["of a sign at the very end", "#", "a #", 2],
    ["with wide white space in it", "a\\sb", "a\u3000b", 0],
    ["with a character of two bytes in it", "a’b", "xa’b a’b", 5],
  ])("%s: %s in %j at %d", (_, source, text, at) => expect(found(source, text)).toBe(at));

  test.each(["[“”]a", "’s", "a|—", "\\sa", "(?:a|:)b", "[^a]b"])("is refused that begins as %j", (source) => {
    expect(() => openingsOfAll([source])).toThrow(source);
  });

  test("that begins before the search does is none", () => {
    expect(found("ab", "ab ab", 1)).toBe(3);
    expect(found("ab", "aab", 1)).toBe(-1);
    expect(found("§", "a§", 1)).toBe(1);
    expect(found("ab", "ab", 2)).toBe(-1);
    expect(found("ab", "ab", 9)).toBe(-1);
  });
});
