/** Where an explanation in parentheses or brackets closes, and which of several nested ones is innermost. */
import { describe, expect, it } from "vitest";
import {
  beginExplanations,
  closesExplanation,
  nextClose,
  openExplanation,
} from "../grammar/tokens/explanation.ts";

describe("openExplanation", () => {
  it.each([
    ["^(quoting Marsh, 5 U.S. at 3#) and more"],
    ["^[emphasis added#] and more"],
    ["Marsh v. Delaney, 550 U.S. 544 ^(citing Ashe (1999) and Lund (2001)#) (again)"],
    ["^(citing [his] words#) and more"],
    ["^[citing (his) words#] and more"],
    ["^(citing 1) his and 2) her words)".replace("1)", "1#)")],
    ["^(on two\nlines#) and more"],
    [`^(${"so long ".repeat(112)}#) and more`],
  ])("%s", (text) => {
    beginExplanations();
    const at = text.indexOf("^");
    const close = text.indexOf("#") - 1;
    expect(openExplanation(text.replace("^", "").replace("#", ""), at)).toBe(close);
  });

  it.each([
    ["it never closes", "(quoting Marsh, 5 U.S. at 3"],
    ["one of two closes", "(quoting Marsh (5 U.S. at 3)"],
    ["the other kind closes", "(quoting Marsh] and more"],
    ["the block ends before", "(quoting Marsh\n\nand more)"],
    ["it is long", `(${"so long ".repeat(113)}) and more`],
  ])("opens none where %s", (_why, text) => {
    beginExplanations();
    expect(openExplanation(text, 0)).toBe(-1);
    expect(nextClose(0)).toBe(Infinity);
  });
});

describe("closesExplanation, nextClose", () => {
  const text = "(citing Ashe (quoting Lund) and more) and so on";
  const [inner, outer] = [text.indexOf(")"), text.lastIndexOf(")")];

  it("goes from the innermost outwards", () => {
    beginExplanations();
    openExplanation(text, 0);
    expect(nextClose(8)).toBe(outer);
    openExplanation(text, text.indexOf("(quoting"));
    expect(nextClose(20)).toBe(inner);
    expect(closesExplanation(20)).toBe(false);
    expect(closesExplanation(inner)).toBe(true);
    expect(closesExplanation(inner)).toBe(false);
    expect(nextClose(inner + 1)).toBe(outer);
    expect(closesExplanation(outer)).toBe(true);
    expect(nextClose(outer + 1)).toBe(Infinity);
  });

  it("stands at the close itself until it is passed", () => {
    beginExplanations();
    openExplanation(text, 0);
    expect(nextClose(outer)).toBe(outer);
    expect(nextClose(outer + 1)).toBe(Infinity);
    expect(closesExplanation(outer)).toBe(false);
  });

  it("leaves what was passed over", () => {
    beginExplanations();
    openExplanation(text, 0);
    openExplanation(text, text.indexOf("(quoting"));
    expect(closesExplanation(outer)).toBe(true);
  });

  it("keeps nothing of the text before", () => {
    beginExplanations();
    openExplanation(text, 0);
    beginExplanations();
    expect(nextClose(0)).toBe(Infinity);
    expect(closesExplanation(outer)).toBe(false);
  });
});
