/** Where the head of an order ends, guessed by the look of its lines: behind the first two that look like sentences, and some more. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headEnd, namesAuthor } from "../grammar/caption/head.ts";

const CAPTION =
  "UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\nJANE ROE,\n     Plaintiff,\nv.\nJOHN DOE,\n     Defendant.\n\nORDER ON THE MOTION\n\n";
const PROSE = "Before the court is a motion of the defendant to dismiss.\n";
const SECOND = "It is granted for the reasons that are given in what follows.\n";
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `${at} more of the same\n`).join("");

describe("the guess", () => {
  test("is four lines from the first sentence on, where a second follows", () => {
    const text = CAPTION + PROSE + SECOND + lines(9);
    expect(text.slice(CAPTION.length, headEnd(text, 0))).toBe(PROSE + SECOND + lines(2));
  });
  test("counts no blank line, and lets blank lines stand between the two", () => {
    const body = `${PROSE}\n \t\n${SECOND}\n${lines(2)}`;
    const text = CAPTION + body + lines(5).slice(0, 3);
    expect(text.slice(CAPTION.length, headEnd(text, 0))).toBe(body);
  });
  test("is the end of a text without two sentences that follow each other", () => {
    for (const text of ["", "\n", CAPTION, CAPTION + PROSE, CAPTION + PROSE + "ORDERED\n" + PROSE])
      expect(headEnd(text, 0)).toBe(text.length);
  });
  test("is not beyond the end of a text whose last line is not ended", () => {
    const text = CAPTION + PROSE + SECOND.trimEnd();
    expect(headEnd(text, 0)).toBe(text.length);
  });
  test("is no more than 2,000 characters on, and no more than 900 from the first sentence on", () => {
    const long = "JANE ROE\n".repeat(1000);
    expect(headEnd(long, 0)).toBe(2000);
    expect(headEnd(long, 2000)).toBe(4000);
    const line = PROSE.trimEnd().repeat(100) + "\n";
    expect(headEnd(CAPTION + line + line, 0)).toBe(2000);
    const many = CAPTION + (PROSE.trimEnd().repeat(6) + "\n").repeat(9);
    expect(headEnd(many, 0)).toBe(CAPTION.length + 900);
  });
  test("is 2,000 characters where the sentences stand just before them", () => {
    const text = "JANE ROE\n".repeat(215) + PROSE + SECOND + lines(9);
    expect(text.indexOf(SECOND)).toBeLessThan(2000);
    expect(headEnd(text, 0)).toBe(2000);
  });
  test("goes on from where it was, whatever stands there, until all is taken", () => {
    const line = fc.constantFrom(
      PROSE,
      SECOND,
      "JANE ROE\n",
      "\n",
      " \n",
      "x".repeat(700) + "\n",
      "a ".repeat(500),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (parts) => {
        const text = parts.join("");
        for (let at = 0; at < text.length;) {
          const next = headEnd(text, at);
          expect(next).toBeGreaterThan(at);
          expect(next).toBeLessThanOrEqual(Math.min(text.length, at + 2000));
          at = next;
        }
        expect(headEnd(text, text.length)).toBe(text.length);
      }),
    );
  });
});

describe("a sentence", () => {
  /** Whether a line followed by one that looks like a sentence ends the head. */
  const isProse = (line: string) => {
    const text = `${line}\n${PROSE}${"JANE ROE\n".repeat(300)}`;
    return headEnd(text, 0) < 2000;
  };
  test.each([
    "Before the court is a motion of the defendant to dismiss",
    "     Plaintiff Jane Roe brings this action against the warden",
    "the motion that was filed by Jane Roe and John Doe of Bangor",
    "The\u00a0court has before it the motion of the plaintiff for fees",
  ])("is %j", (line) => expect(isProse(line)).toBe(true));
  test.each([
    // too short, too few words, too many capitals or short words
    "It is so ordered by the court",
    "Administrator representative of theestates here",
    "JANE ROE AND JOHN DOE OF THE CITY OF BANGOR IN MAINE",
    "Jane Roe and John Doe, Parents of Mary Doe, a Minor Child",
    "Jane Roe, John Doe filed the motion",
    "§§ ¶¶ –– §§ ¶¶ –– §§ ¶¶ –– §§ ¶¶ –– §§",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "On May 4, 2020 at 9:00 a.m. in Room 12 of 100 Main St., 2d Fl.",
  ])("is not %j", (line) => expect(isProse(line)).toBe(false));
});

describe("an author's line behind the head", () => {
  test.each([
    "LARSON, District Judge.\n",
    "\nLARSON, District Judge:\nThe motion is denied.",
    "  Larson, Chief Judge\n",
    "YOUNG, D.J. September 4",
    "HON. JANE LARSON, JUDGE\n",
    "one\ntwo\nthree\nLARSON, J.\n",
  ])("stands in %j", (text) => expect(namesAuthor(`ORDER\n${text}`, 6)).toBe(true));
  test.each([
    "larson, district judge\n",
    "The motion was before the Judge of this court, who denied it\n",
    "one\ntwo\nthree\nfour\nLARSON, J.\n",
    "Judge\n",
    "",
  ])("stands not in %j", (text) => expect(namesAuthor(`LARSON, J.\n${text}`, 11)).toBe(false));
});
