/** What the code of a character says of it, for the readers of text. */
import { expect, test } from "vitest";
import { codesOf, isCapital, isDigit, isSmall, isSpace } from "../src/read/codes.ts";

const all = Array.from({ length: 0x10000 }, (_, code) => code);
const those = (is: (code: number) => boolean): string => String.fromCharCode(...all.filter(is));

test("the digits, the small letters and the capitals are those of ASCII", () => {
  expect(those(isDigit)).toBe("0123456789");
  expect(those(isSmall)).toBe("abcdefghijklmnopqrstuvwxyz");
  expect(those(isCapital)).toBe("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
});

test("white space is the controls and spaces of ASCII, NBSP, the wide ones and the BOM", () => {
  const controls = Array.from({ length: 0x21 }, (_, code) => String.fromCharCode(code)).join("");
  const wide = "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b";
  expect(those(isSpace)).toBe(`${controls}\u00a0${wide}\u3000\ufeff`);
});

test("the codes of characters are each told once", () => {
  expect([...codesOf("a§a’")]).toEqual([97, 0xa7, 0x2019]);
  expect(codesOf("").size).toBe(0);
});
