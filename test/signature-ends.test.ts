/** Where the end of an order may be parted before it is read, and what in it speaks of a signature. */
import { describe, expect, it, test } from "vitest";
import { marksIn, opensAfterword, partedAt } from "../grammar/signature/ends.ts";

/** A text parted at its last place, which `|` shows. */
function parted(text: string, from = 0): string {
  const at = partedAt(text, from, text.length - 1);
  return at === from ? text : `${text.slice(0, at)}|${text.slice(at)}`;
}

describe("a text is parted", () => {
  test.each([
    "The motion is granted.\n|The parties shall bear their costs.",
    "The motion is granted\n|the parties shall bear their costs.",
    "The motion is granted.\n|They shall.\nIt is done.",
    "The motion is granted. \t\n\n \t |The parties shall bear their costs.",
    "abcd.\n|The parties",
    "It is granted.\nThe parties settled.\n|They left.",
  ])("before a line that goes on with nothing: %j", (text) => {
    expect(parted(text.replace("|", ""))).toBe(text);
  });

  test.each([
    "day of May",
    "in the year 2016",
    "judge",
    "of the United States",
    "District",
    "In",
    "Judge",
    "Of",
  ])("not before what a title or a date goes on with: %s", (line) => {
    expect(parted(`The motion is granted.\n${line}`)).not.toContain("|");
  });

  test.each(["3. The parties", "(The parties)", "_______", "“The parties”"])(
    "not before what is no letter: %s",
    (line) => {
      expect(parted(`The motion is granted.\n${line}`)).not.toContain("|");
    },
  );

  test.each(["this", "the", "day", "United States", "behalf", "of", "GRANTED", "granteD", "granTed"])(
    "not behind what a title or a date goes on from: %s",
    (line) => {
      expect(parted(`The motion of ${line}\nThe parties`)).not.toContain("|");
      expect(parted(`The motion of ${line}.\nThe parties`)).not.toContain("|");
    },
  );

  test.each(["granted..", "granted,", "granted:", "May 3", "the 3rd", "4.a.b"])(
    "not behind other signs: %s",
    (line) => {
      expect(parted(`The motion is ${line}\nThe parties`)).not.toContain("|");
    },
  );

  it("not within a line, nor before where it begins", () => {
    expect(parted("The motion is granted. The parties shall bear their costs.")).not.toContain("|");
    expect(parted("abc.\nThe parties")).not.toContain("|");
    expect(parted("abcd.\nThe parties", 1)).not.toContain("|");
    expect(partedAt("The motion is granted.\n", 4, 22)).toBe(4);
  });

  it("no later than is asked", () => {
    const text = "It is granted.\nThe parties settled.\nThey left.";
    expect(partedAt(text, 0, text.indexOf("They") - 1)).toBe(text.indexOf("The "));
    expect(partedAt(text, 0, text.indexOf("They"))).toBe(text.indexOf("They"));
  });
});

describe("what follows a signature", () => {
  const opens = (text: string, from = 0, to = text.length): boolean => opensAfterword(text, from, to);

  test.each([
    "cc: counsel of record",
    "c.c. counsel of record",
    "Copies to:",
    "Copies furnished",
    "Distribution:",
    "Court to notify",
    "CLERK TO NOTIFY",
    "Certificate of Service",
    "SERVED UPON",
  ])("opens with %j", (line) => {
    expect(opens(line)).toBe(true);
    expect(opens(`The parties left.\n${line}`)).toBe(true);
    expect(opens(`See ${line}`)).toBe(false);
  });

  test.each(["\n", "\v", "\f", "\r", "\u2028", "\u2029"])("opens behind the line break %j", (lineBreak) => {
    expect(opens(`The parties left.${lineBreak}cc: counsel`)).toBe(true);
  });

  test.each([" ", "\t", "\u00a0", "\u00ad", "\u200b"])("may be set in by %j", (blank) => {
    expect(opens(`The parties left.\n${blank}${blank}cc: counsel`)).toBe(true);
    expect(opens(`The parties left${blank}cc: counsel`)).toBe(false);
  });

  test.each(["\u000e", "\u2027", "-", "x"])("opens behind nothing else: %j", (sign) => {
    expect(opens(`The parties left.\n${sign}cc: counsel`)).toBe(false);
  });

  it("is looked for between two places", () => {
    const text = "cc: counsel\nThe parties left.\ncc: counsel";
    expect(opens(text, 0, 1)).toBe(true);
    expect(opens(text, 1, 30)).toBe(false);
    expect(opens(text, 1, 31)).toBe(true);
  });
});

describe("what speaks as a judge signs", () => {
  /** What is found, each as the 16 characters from there on. */
  const marks = (text: string, from = 0, to = text.length): string[] =>
    marksIn(text, from, to).map((at) => text.slice(at, at + 16));

  test.each([
    "SO ORDERED",
    "ISTRICT JUDGE",
    "AGISTRATE JUDGE",
    "CHIEF JUDGE",
    "ANKRUPTCY JUDGE",
    "istrict Judge",
    "agistrate Judge",
    "ankruptcy Judge",
  ])("is %j", (mark) => {
    expect(marks(mark)).toEqual([mark]);
    expect(marks(`Here ${mark}`)).toEqual([mark]);
  });

  test.each([
    "IT IS ORDERED",
    "JUDGE",
    "ORDERED",
    "the Judge",
    "Chief Judge",
    "district judge",
    "SO  ORDERED",
  ])("is not %j", (text) => {
    expect(marks(text)).toEqual([]);
  });

  it("is the last of each kind, from the end backwards", () => {
    const text = "DISTRICT JUDGE, 1. SO ORDERED, 1.... District Judge 1. SO ORDERED, 2....";
    expect(marks(text)).toEqual(["SO ORDERED, 2...", "istrict Judge 1.", "ISTRICT JUDGE, 1"]);
  });

  it("begins between two places", () => {
    const text = "SO ORDERED, 1....SO ORDERED, 2....SO ORDERED, 3....";
    expect(marks(text, 0, 33)).toEqual(["SO ORDERED, 2..."]);
    expect(marks(text, 0, 34)).toEqual(["SO ORDERED, 3..."]);
    expect(marks(text, 17, 20)).toEqual(["SO ORDERED, 2..."]);
    expect(marks(text, 18, 33)).toEqual([]);
    expect(marks(text, 35)).toEqual([]);
  });
});
