/** With what a pattern begins, told of the pattern alone: the same as all that it matches tells. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOLLOWERS, openingsOf, prefixesOf } from "../build/prefixes.ts";
import { thirdsOf } from "../build/thirds.ts";

/** Patterns of a few letters and a sign: characters and classes, groups of two, each once, twice, or as often as one likes. */
const character = fc.constantFrom("a", "b", "-", "[ab]", "[a-]", "B", "[-B]");
const pair = fc.tuple(character, character).map(([one, other]) => one + other);
const group = fc
  .tuple(fc.constantFrom("(?:", "("), fc.oneof(character, pair, fc.constant("")), fc.oneof(character, pair))
  .map(([open, one, other]) => `${open}${one}|${other})`);
const part = fc.oneof(
  fc
    .tuple(character, fc.constantFrom("", "?", "*", "+", "{2}", "{0,2}", "{0}"))
    .map(([one, times]) => one + times),
  fc.tuple(group, fc.constantFrom("", "?", "*")).map(([one, times]) => one + times),
);
const source = fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(""));
const pattern = fc
  .tuple(source, fc.constantFrom("", "i"))
  .map(([source, flags]) => new RegExp(source, flags));

/** The characters in which they differ. */
const ALPHABET = [..."abB-"];
/** All texts of them that are long enough to have what stands third behind whatever a pattern asks for. */
const TEXTS = ALPHABET.map((char) => [char]);
for (let length = 2, last = TEXTS; length <= 7; length++) {
  last = last.flatMap((text) => ALPHABET.map((char) => [...text, char]));
  TEXTS.push(...last);
}
const texts = TEXTS.map((text) => text.join(""));

/** The texts that a pattern takes from their beginning to their end. */
function taken(pattern: RegExp): string[] {
  const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  return texts.filter((text) => whole.test(text));
}

/** Each text cut or filled up to a length, by what may stand behind its end. */
function filled(text: string, length: number, fillers: readonly string[]): string[] {
  if (text.length >= length) return [text.slice(0, length)];
  return fillers.flatMap((filler) => filled(text + filler, length, fillers));
}

const sorted = (rows: Iterable<string>): string[] => [...new Set(rows)].sort();

describe("what a pattern takes tells with what it begins", () => {
  test("three characters", () => {
    // a sign behind the first is told as one
    const told = [..."abB."];
    fc.assert(
      fc.property(pattern, (pattern) => {
        const expected = taken(pattern).flatMap((text) =>
          filled(text[0] + text.slice(1).replaceAll("-", "."), 3, told),
        );
        const found = [...openingsOf(pattern, 3)].filter(
          ([first, ...next]) => ALPHABET.includes(first!) && next.every((char) => told.includes(char)),
        );
        expect(sorted(found)).toEqual(sorted(expected));
      }),
      { numRuns: 40 },
    );
  });

  test("the first, and the letter behind it", () => {
    fc.assert(
      fc.property(pattern, (pattern) => {
        const expected = taken(pattern).flatMap((text) =>
          filled(text.replace(/(?<=.)-/g, "_"), 2, [..."abB_"]),
        );
        const found = [...prefixesOf(pattern)].flatMap(([code, next]) =>
          [...next].map((second) => String.fromCharCode(code) + second),
        );
        expect(sorted(found.filter((row) => /^[abB-][abB_]$/.test(row)))).toEqual(sorted(expected));
      }),
    );
  });

  test("three small letters", () => {
    fc.assert(
      fc.property(pattern, (pattern) => {
        const expected = taken(pattern)
          .flatMap((text) => filled(text.toLowerCase().replaceAll("-", "_"), 3, [..."ab_"]))
          .filter((row) => /^[ab]{2}/.test(row));
        const found = [...thirdsOf(pattern)].flatMap(([pair, letters]) =>
          [...letters].map((third) => pair + third),
        );
        expect(sorted(found.filter((row) => /^[ab]{2}[ab_]$/.test(row)))).toEqual(sorted(expected));
      }),
    );
  });
});

describe("the openings", () => {
  const starts = (pattern: RegExp, row: string) => openingsOf(pattern, row.length).has(row);

  test.each<[RegExp, string[], string[]]>([
    [/ab?c/, ["abc", "aca", "ac."], ["abb", "bca", "aa."]],
    [/\bab/, ["aba", "ab."], ["bab"]],
    [/a(?=b)/, ["abc", "ac "], ["b.."]],
    [/(?<=x)ab\b/, ["ab "], ["xab"]],
    [/a\d/, ["a0a"], ["aaa", "a.a"]],
    [/a\s/, ["a a"], ["a.a"]],
    [/a[^\sb]/, ["a..", "a0.", "a_."], ["a .", "ab."]],
    [/§\s?1/, ["§0.", "§ 0"], ["§ .", "§.0"]],
    [/a’b/, ["a.b"], ["ab.", "a.c"]],
    [/(a|b)\1c/, ["aac", "azc", "bbc"], ["c..", "a.a"]],
    [/[^a-y]\W/, ["z..", "§ ."], ["a..", "zaa"]],
    [/Id/i, ["id.", "iDx", "Id ", "ID0"], ["d.."]],
    [/a{3}/, ["aaa"], ["aab", "aa."]],
    [/a{2,}b/, ["aaa", "aab"], ["aba"]],
  ])("of %s", (pattern, those, others) => {
    expect(those.filter((row) => !starts(pattern, row))).toEqual([]);
    expect(others.filter((row) => starts(pattern, row))).toEqual([]);
  });

  test("of what may take nothing are those of what it takes otherwise", () => {
    expect(openingsOf(/a?/, 1)).toEqual(new Set("a"));
    expect(openingsOf(/|bc/, 2)).toEqual(new Set(["bc"]));
    expect(openingsOf(/\b/, 3)).toEqual(new Set());
  });

  test("have behind the end of a pattern whatever is told apart", () => {
    expect(openingsOf(/a/, 2)).toEqual(new Set(Array.from(FOLLOWERS, (next) => `a${next}`)));
    expect(openingsOf(/a/, 3).size).toBe(FOLLOWERS.length ** 2);
    expect(new Set(FOLLOWERS).size).toBe(FOLLOWERS.length);
  });

  test("beyond Latin-1 are told by one character of each block", () => {
    expect(openingsOf(/[“”é]/, 1)).toEqual(new Set("é“"));
  });
});

describe("the thirds", () => {
  const thirds = (pattern: RegExp) =>
    Object.fromEntries([...thirdsOf(pattern)].map(([pair, letters]) => [pair, [...letters].sort().join("")]));
  const any = "_abcdefghijklmnopqrstuvwxyz";

  test.each<[RegExp, Record<string, string>]>([
    [/inc|co\b/i, { in: "c", co: any }],
    [/in the|inc/, { in: "_c" }],
    [/Co\.?r/, { co: "_r" }],
    [/no(?:te)?s/, { no: "st" }],
    [/a\.b/, {}],
    [/\d\d|§/, {}],
    [/of’s/, { of: "_" }],
    [/ab{2,}/, { ab: "b" }],
  ])("of %s are %o", (pattern, expected) => expect(thirds(pattern)).toEqual(expected));

  test("of one letter are all, behind any other", () => {
    expect(thirdsOf(/a/).size).toBe(26);
    expect(thirds(/a/).az).toBe(any);
  });
});
