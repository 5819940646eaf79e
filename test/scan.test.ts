/** Small steps over text: what is white space, a word, a capital, and where a block ends. */
import { describe, expect, test } from "vitest";
import {
  endOfMatch,
  isBlockBreak,
  isCapital,
  isDigit,
  isSpace,
  isWordCode,
  matchAt,
  skipSpace,
  skipSpaceBack,
  wordStart,
} from "../grammar/scan.ts";

const codesOf = (characters: string) => [...characters].map((character) => character.charCodeAt(0));

describe("characters", () => {
  test.each([
    ["isSpace", " \t\n\v\f\r\u00a0\u00ad\u2003\u202f\ufeff", "a0.\b\u000e\u001f!\u00a1\u00ac\u00aeé€"],
    ["isDigit", "0123456789", "/:aO²"],
    ["isCapital", "AMZÀÉÞ", "@[az019¿×ßà"],
    ["isWordCode", "azAZ09_Àéßÿ’", " .-/:@[^`{|¿"],
  ] as const)("%s", (name, those, others) => {
    const is = {
      isSpace: (code: number) => isSpace(String.fromCharCode(code), 0),
      isDigit,
      isCapital,
      isWordCode,
    }[name];
    expect(codesOf(those).filter((code) => !is(code))).toEqual([]);
    expect(codesOf(others).filter(is)).toEqual([]);
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
