/** Small steps over text: what is white space, a word, a capital, and where a block ends. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  endingsOf,
  endOfMatch,
  foldSpace,
  hasDigit,
  isBlockBreak,
  isCapital,
  isDigit,
  isFolded,
  isLetter,
  isSpace,
  isWordCode,
  matchAt,
  openingsOf,
  pairAt,
  skipAllSpace,
  skipAllSpaceBack,
  skipSpace,
  skipSpaceBack,
  wordStart,
} from "../grammar/scan.ts";

const codesOf = (characters: string) => [...characters].map((character) => character.charCodeAt(0));

describe("characters", () => {
  test.each([
    ["isSpace", " \t\n\v\f\r\u00a0\u00ad\u2003\u202f\ufeff", "a0.\b\u000e\u001f!\u00a1\u00ac\u00aeé€"],
    ["isDigit", "0123456789", "/:aO²"],
    ["isLetter", "azAZmM", "@[`{09_ éß"],
    ["isCapital", "AMZÀÉÞ", "@[az019¿×ßà"],
    ["isWordCode", "azAZ09_Àéßÿ’", " .-/:@[^`{|¿"],
  ] as const)("%s", (name, those, others) => {
    const is = {
      isSpace: (code: number) => isSpace(String.fromCharCode(code), 0),
      isDigit,
      isLetter,
      isCapital,
      isWordCode,
    }[name];
    expect(codesOf(those).filter((code) => !is(code))).toEqual([]);
    expect(codesOf(others).filter(is)).toEqual([]);
  });
});

/** All that `\s` takes, and what looks like it and is none. */
const SPACES = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) =>
  /\s/.test(char),
);
const NEAR = [
  ..."\0\b\u000e\u001f!~\u007f\u0085\u00ad\u167f\u180e\u1fff\u200b\u2027\u202a\u2060\u2fff\u3001\ufefe",
];
const spaced = fc
  .array(fc.constantFrom(" ", "  ", "a", "1", "é", "𝔸", ...SPACES, ...NEAR), { maxLength: 12 })
  .map((parts) => parts.join(""));

describe("white space", () => {
  test("is folded to one space where a run of it stands", () => {
    fc.assert(fc.property(spaced, (text) => foldSpace(text) === text.replace(/\s+/g, " ")));
    expect(foldSpace(" a \n\t b\u00a0c\u3000")).toBe(" a b c ");
  });
  test("is folded where each character that `\\s` takes stands", () => {
    for (const space of SPACES) {
      expect(foldSpace(`a${space}b`)).toBe("a b");
      expect(foldSpace(`a ${space}${space}b`)).toBe("a b");
    }
  });
  test("that stands as single spaces is told, and nothing else is told so that folding would change", () => {
    fc.assert(fc.property(spaced, (text) => !isFolded(text) || !/\s{2}|[^\S ]/.test(text)));
    expect(SPACES.filter((space) => isFolded(`a${space}b`))).toEqual([" "]);
    expect(["", " ", "a b c", " a b ", "a’b – c", "é à", "“a” …"].filter((text) => !isFolded(text))).toEqual(
      [],
    );
    expect(["  ", "a  b", "a ", "a\n", "a b  "].filter(isFolded)).toEqual(["a "]);
  });

  test.each([
    ["a  b", 1, 3],
    ["a\n\n \u00a0\tb", 1, 6],
    ["a\n\n", 1, 3],
    ["ab", 1, 1],
    ["", 0, 0],
  ])("of %j from %d on is passed up to %d, blank lines too", (text, at, end) => {
    expect(skipAllSpace(text, at)).toBe(end);
  });

  test.each([
    ["a  b", 3, 0, 1],
    ["a\n\n \u00a0\tb", 6, 0, 1],
    ["a\n\n b", 4, 2, 2],
    ["  b", 2, 0, 0],
    ["ab", 1, 0, 1],
    ["", 0, 0, 0],
  ])("of %j before %d and not before %d is passed back to %d", (text, at, from, end) => {
    expect(skipAllSpaceBack(text, at, from)).toBe(end);
  });
});

describe("digits", () => {
  test.each(["1", "a0", "9th", "No. 5."])("stand in %j", (text) => expect(hasDigit(text)).toBe(true));
  test.each(["", "a", "iv", "²", "/:", "٣"])("stand not in %j", (text) => expect(hasDigit(text)).toBe(false));
});

describe("two characters as a number", () => {
  const short = fc.string({
    unit: fc.constantFrom("a", "b", "é", "’", "\u0000", "\uffff"),
    minLength: 2,
    maxLength: 2,
  });
  test("are the same number where they are the same characters", () => {
    fc.assert(
      fc.property(short, short, (one, other) => (pairAt(one, 0) === pairAt(other, 0)) === (one === other)),
    );
    expect(pairAt("see ECF", 4)).toBe(pairAt("EC", 0));
    // behind a text stands nothing
    expect(pairAt("EC", 1)).toBe(pairAt("C\0", 0));
  });

  const words = "Dkt|ECF|No.|§ ";
  test.each([
    ["see ECF No. 5", 4, true],
    ["see ECF No. 5", 8, true],
    ["§ 5", 0, true],
    ["Do", 0, false],
    ["KE", 0, false],
    ["CF", 0, false],
    ["see E", 4, false],
    ["see", 3, false],
    ["Dk", 0, true],
  ])("open a word in %j at %d: %s", (text, at, opens) => {
    expect(openingsOf(words).has(pairAt(text, at))).toBe(opens);
  });
  test.each([
    ["see ECF", 5, true],
    ["Dkt", 1, true],
    ["No.", 1, true],
    ["ECF", 0, false],
    ["Dkt", 0, false],
    ["kt", 1, false],
    ["kt", -1, false],
  ])("end a word in %j at %d: %s", (text, at, ends) => {
    expect(endingsOf(words).has(pairAt(text, at))).toBe(ends);
  });
  test("open and end a word of two", () => {
    expect(openingsOf("at")).toEqual(endingsOf("at"));
  });
});

describe("blocks", () => {
  test("two line breaks part them", () => {
    expect(isBlockBreak("a\n\nb", 1)).toBe(true);
    expect(isBlockBreak("a\n b", 1)).toBe(false);
    expect(isBlockBreak("a \nb", 1)).toBe(false);
    expect(isBlockBreak("a\n", 1)).toBe(false);
  });

  test.each([
    ["Dkt.  12", 4, 6],
    ["Dkt.\n12", 4, 5],
    ["Dkt. \u00a0\t12", 4, 7],
    ["Dkt.12", 4, 4],
    ["Dkt.  ", 4, 6],
    ["Dkt.\n\n12", 4, 4],
    ["Dkt. \n\n12", 4, 5],
    ["Dkt.\n \n12", 4, 7],
  ])("skips the space of %j up to the block's end", (text, at, end) => {
    expect(skipSpace(text, at)).toBe(end);
  });

  test.each([
    ["Dkt.  12", 6, 0, 4],
    ["Dkt.\n12", 5, 0, 4],
    ["Dkt.12", 4, 0, 4],
    ["Dkt.   12", 7, 5, 5],
    ["  12", 2, 0, 0],
    ["Dkt.\n\n12", 6, 0, 6],
    ["Dkt.\n\n 12", 7, 0, 6],
    ["Dkt. \n12", 6, 0, 4],
    ["\n\n12", 2, 0, 2],
    ["\n\n12", 2, 1, 1],
  ])("skips back over the space of %j", (text, at, from, end) => {
    expect(skipSpaceBack(text, at, from)).toBe(end);
  });

  test.each([
    ["See Okafor Decl.", 10, 0, 4],
    ["See Okafor Decl.", 10, 6, 6],
    ["Okafor Decl.", 6, 0, 0],
    ["See\nOkafor", 10, 0, 4],
    ["See ", 4, 0, 4],
  ])("finds the word that ends in %j at %i", (text, end, from, start) => {
    expect(wordStart(text, end, from)).toBe(start);
  });
});

describe("patterns at a place", () => {
  test("match there or nowhere", () => {
    expect(matchAt(/No\.\s*(\d+)/y, "Dkt. No. 12", 5)?.[1]).toBe("12");
    expect(matchAt(/No\.\s*(\d+)/y, "Dkt. No. 12", 0)).toBeNull();
    expect(endOfMatch(/No\./y, "Dkt. No. 12", 5)).toBe(8);
    expect(endOfMatch(/No\./y, "Dkt. No. 12", 4)).toBe(-1);
  });
});
