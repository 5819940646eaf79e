/** The words of case names, read backward from a citation. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  continuesName,
  isAbbreviation,
  isOpener,
  openerLength,
  plainWordStart,
  SIGNAL_WORDS,
  startOfVersus,
  startsName,
} from "../grammar/tokens/name-words.ts";

const each = (words: string): string[][] => words.split(" · ").map((word) => [word]);

describe("a word that can be nothing but a word of a name", () => {
  test.each([
    ["v. Twombly,", 11, 0, 3],
    ["v. Twombly", 10, 0, 3],
    ["Twombly", 7, 0, 0],
    ["v.\nTwombly", 10, 0, 3],
    ["v.\u00a0Twombly", 10, 0, 3],
    ["A B", 3, 0, 2],
    // a walk back that may go no further takes what stands there
    ["vTwombly", 8, 1, 1],
    ["in Order", 8, 0, 3],
  ])("in %j before %d begins at %d", (text, end, from, start) => {
    expect(plainWordStart(text, end, from)).toBe(start);
  });
  test.each(
    each(
      "twombly · Co. · O’Neil · (Twombly · “Twombly · Twombly; · Twombly,, · 3M · Élan · Nestlé · AT&T · Smith-Jones · , · See · Accord · Compare · Re · Of · Parte",
    ),
  )("is not %j", (word) => {
    expect(plainWordStart(`of ${word}`, word.length + 3, 0)).toBe(-1);
  });
  test("is no signal, and none of the words before the first name", () => {
    for (const word of [...SIGNAL_WORDS, "Re", "RE", "OF", "Parte", "PARTE"])
      expect(plainWordStart(`x ${word}`, word.length + 2, 0), word).toBe(-1);
  });
  test("is none where nothing stands", () => {
    expect(plainWordStart("", 0, 0)).toBe(-1);
    expect(plainWordStart("a ", 2, 0)).toBe(-1);
    expect(plainWordStart("Ash", 3, 3)).toBe(-1);
  });
});

describe("the word that parts the parties", () => {
  test.each(each("v. · vs. · v · V. · VS."))("is %j", (word) => {
    expect(startOfVersus(`Ash ${word}`, word.length + 4, 0)).toBe(4);
    expect(startOfVersus(`Ash\n${word} Elm`, word.length + 4, 0)).toBe(4);
    expect(startOfVersus(word, word.length, 0)).toBe(0);
    expect(startOfVersus(`Ash${word}`, word.length + 3, 3)).toBe(3);
  });
  test.each(
    each("V · vs · VS · Vs. · vS. · s. · S. · ss. · v, · v.. · vv. · .v. · (v. · w. · vz. ·  · . · iv."),
  )("is not %j", (word) => {
    expect(startOfVersus(`Ash ${word}`, word.length + 4, 0)).toBe(-1);
  });
  test("is none that begins before the walk may go", () => {
    expect(startOfVersus("vs.", 3, 1)).toBe(-1);
    expect(startOfVersus("v.", 2, 1)).toBe(-1);
    expect(startOfVersus("", 0, 0)).toBe(-1);
  });
  test("is read as by a pattern", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."vVsS. \na"), maxLength: 6 });
    fc.assert(
      fc.property(texts, (text) => {
        const start = /(?<=^|\s)(?:vs?\.|VS?\.|v)$/.exec(text)?.index ?? -1;
        expect(startOfVersus(text, text.length, 0)).toBe(start);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what opens a word", () => {
  test("is a bracket, a mark of stress or a quotation mark", () => {
    const all = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
    expect(all.filter((char) => isOpener(char.charCodeAt(0))).join("")).toBe('"(*[_‘“');
  });
  test.each([
    ["Ash", 0],
    ["(Ash", 1],
    ["(“*Ash*", 3],
    ["([", 2],
    ["", 0],
  ])("%j has %d of them", (word, length) => expect(openerLength(word)).toBe(length));
});

describe("a name may begin with", () => {
  test.each(each("Ash · ÉCOLE · A · &Ash · ’Ash · eBay · al-Kidd"))("%j", (word) =>
    expect(startsName(word)).toBe(true),
  );
  test.each(each("ash · 3M ·  · & · &ash · 'Ash · -Ash · élan"))("not %j", (word) => {
    expect(startsName(word)).toBe(false);
  });
});

describe("an abbreviation", () => {
  test.each(each("Co. · St. · Dep't · Corp. · Int’l. · U.S. · N.Y.C. · CORP. · LLC. · V. · J.P.M."))(
    "is %j",
    (word) => {
      expect(isAbbreviation(word)).toBe(true);
    },
  );
  test.each(each("Smith. · court. · Provisions. · USDA. · APA. · VII. · IX. · ABCDE. · Smith"))(
    "is not %j",
    (word) => {
      expect(isAbbreviation(word)).toBe(false);
    },
  );
});

describe("a name that ends after it goes back over", () => {
  test.each(
    each(
      "Ash · Ash, · Corp. · Corp., · & · – · — ·  · of · of, · ex · OF · ofAmerica · 's · ’s · ’n · U.S. · CORP. · Smith., · eBay · Élan · $12 · &Ash · et",
    ),
  )("%j", (word) => {
    for (const left of [true, false]) expect(continuesName(word, left, false)).toBe(true);
  });
  test.each(
    each(
      "ash · ash. · Smith. · USDA. · IX. · Ash: · Ash; · Ash? · Ash! · Ash” · Ash\" · Ash] · Provisions.5 · court.12 · 12. · 's.x · $ · $a · upon · -",
    ),
  )("not %j", (word) => {
    for (const left of [true, false]) expect(continuesName(word, left, false)).toBe(false);
  });
  test("a word with a period, where it is the last", () => {
    expect(continuesName("Smith.", true, true)).toBe(true);
    expect(continuesName("Smith.", true, false)).toBe(false);
  });
  test.each([
    ["3M", true, true],
    ["12", true, true],
    ["1st", true, true],
    ["1234th", true, true],
    ["12-34", true, false],
    ["12-34", false, true],
    ["123456789", true, false],
    ["123456789", false, true],
    ["12ABCD", true, false],
    ["12ABCD", false, true],
  ])("%j before “v.” (%s): %s", (word, left, goesOn) => {
    expect(continuesName(word, left, false)).toBe(goesOn);
  });
});
