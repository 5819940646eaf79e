/** What the rules of a grammar say in short words: each reads as what it stands for, by our engine and by Chevrotain. */
import { describe, expect, test } from "vitest";
import { lookaheadOf } from "../build/analysis.ts";
import { ChevrotainParser } from "../build/chevrotain-parser.ts";
import { RuleParser, type Alternative, type Rule } from "../grammar/engine/rules.ts";
import { simple, skipped, tokenizer } from "../grammar/engine/tokens.ts";
import { TypeSet } from "../grammar/engine/type-set.ts";

const Space = skipped(simple("Space", /\s+/));
const At = simple("At", /at\b/);
const To = simple("To", /to\b/);
const Word = simple("Word", /[a-z]+/);
const Number_ = simple("Number", /\d+/);
const Comma = simple("Comma", /,/);
const Dash = simple("Dash", /-/);
const types = [Space, At, To, Word, Number_, Comma, Dash];
const cut = tokenizer(types, "\nSpace 32\nAt 97\nTo 116\nWord 97-122\nNumber 48-57\nComma 44\nDash 45\n");

const DASH_OR_TO = new TypeSet([Dash, To]);
const COMMA_OR_AT = new TypeSet([Comma, At]);

class Words extends RuleParser {
  open = true;
  /** How often alternatives were made. */
  made = 0;
  private readonly kinds = this.alternatives();

  constructor(lookahead: string) {
    super(types, lookahead);
  }

  /** "at 3", "3", "at 3,": what may be left out. */
  readonly pin = this.RULE("pin", (): string => {
    const at = this.maybe(0, At);
    const number = this.CONSUME(Number_);
    const comma = this.maybe(2, Comma);
    return `${at ? "at " : ""}${number.image}${comma?.image ?? "."}`;
  });
  /** "3-5", "3 to 5". */
  readonly range = this.RULE("range", (): string => {
    const from = this.CONSUME(Number_).image;
    const link = this.oneOf(0, DASH_OR_TO).image;
    return `${from} ${link} ${this.CONSUME2(Number_).image}`;
  });
  /** What stands between is passed over, as far as `before`. */
  readonly passed = this.RULE("passed", (before?: number): string => {
    this.pass(0, COMMA_OR_AT, before);
    const next = this.LA(1).image;
    this.pass(1, COMMA_OR_AT);
    return `${next}|${this.maybe(2, Word)?.image ?? ""}`;
  });
  /** What may stand here only while the parser is open. */
  readonly gated = this.RULE("gated", (): string => {
    const word = this.CONSUME(Word).image;
    if (this.may(this.open)) this.OPTION(() => this.CONSUME(Number_));
    return word;
  });
  /** Alternatives made once, with what is given them at a place. */
  readonly given = this.RULE("given", (prefix: string): string =>
    this.OR(this.kinds, { prefix, times: this.LA(1).image.length }),
  );
  readonly both = this.RULE(
    "both",
    (one: string, other: string): string =>
      `${this.SUBRULE(this.given, one)} ${this.SUBRULE2(this.given, other)}`,
  );
  /** What is decided behind another rule is decided by this one's tokens. */
  readonly behind = this.RULE("behind", (): string => {
    const first = this.SUBRULE(this.given, "+");
    return first + (this.OPTION(() => this.CONSUME(Comma).image) ?? ".");
  });
  /** A rule that reads itself again, with other arguments. */
  readonly nested: Rule<[depth: number], string> = this.RULE("nested", (depth: number): string => {
    const word = this.CONSUME(Word).image;
    const deeper = this.OPTION(() => {
      this.CONSUME(Dash);
      return this.SUBRULE(this.nested, depth + 1);
    });
    // the decisions of the rule that called are its own again
    const number = this.OPTION2(() => this.CONSUME(Number_));
    return `${depth}${word}${number?.image ?? ""}${deeper ? `(${deeper})` : ""}`;
  });

  /** Reads a text by a rule: what the rule gives, or `undefined` where it refuses the text. */
  read(name: string, text: string, ...args: unknown[]): unknown {
    this.input = cut(text);
    const result = (this[name as keyof this] as (...args: unknown[]) => unknown)(...args);
    return this.errors.length > 0 ? undefined : result;
  }

  private alternatives(): Alternative<string, { prefix: string; times: number }>[] {
    this.made++;
    return [
      { ALT: ({ prefix, times }) => `${prefix}${this.CONSUME(Word).image}${times}` },
      { GATE: () => this.open, ALT: ({ prefix }) => `${prefix}#${this.CONSUME(Number_).image}` },
    ];
  }
}

const theirs = new ChevrotainParser(new Words(""), types, 2);
const lookahead = lookaheadOf(theirs);

describe.each([
  ["our engine", new Words(lookahead)],
  ["Chevrotain", theirs.parser],
])("by %s", (_, parser) => {
  test.each([
    ["pin", "3", "3."],
    ["pin", "at 3", "at 3."],
    ["pin", "3,", "3,"],
    ["pin", "at 3,", "at 3,"],
    ["pin", "at", undefined],
    ["pin", "at at 3", undefined],
    ["pin", "3,,", undefined],
    ["range", "3-5", "3 - 5"],
    ["range", "3 to 5", "3 to 5"],
    ["range", "3 5", undefined],
    ["range", "3,5", undefined],
    ["range", "3--5", undefined],
    ["range", "3-", undefined],
    ["range", "3", undefined],
    ["passed", "ash", "ash|ash"],
    ["passed", ", at ,, ash", "ash|ash"],
    ["passed", ", at", "|"],
    ["passed", "", "|"],
    ["passed", ", - ash", undefined],
  ])("%s reads %j as %j", (rule, text, read) => expect(parser.read(rule, text)).toBe(read));

  test.each([
    [0, ",|ash"],
    [1, ",|ash"],
    [2, ",|ash"],
    [3, "at|ash"],
    [4, "ash|ash"],
    [99, "ash|ash"],
    [undefined, "ash|ash"],
  ])("of “, ,at ash” what begins before %s is passed", (before, read) => {
    expect(parser.read("passed", ", ,at ash", before)).toBe(read);
  });

  test("a part that may not stand here is not read", () => {
    parser.open = true;
    expect(parser.read("gated", "ash 1")).toBe("ash");
    expect(parser.read("gated", "ash")).toBe("ash");
    expect(parser.read("given", "12", "-")).toBe("-#12");
    parser.open = false;
    expect(parser.read("gated", "ash")).toBe("ash");
    expect(parser.read("gated", "ash 1")).toBeUndefined();
    expect(parser.read("given", "12", "-")).toBeUndefined();
    expect(parser.read("given", "ash", "-")).toBe("-ash3");
    parser.open = true;
  });

  test("alternatives are made once, and are given what stands at their place", () => {
    expect(parser.read("given", "ash", "+")).toBe("+ash3");
    expect(parser.read("given", "linden", "*")).toBe("*linden6");
    expect(parser.read("given", ",", "*")).toBeUndefined();
    expect(parser.made).toBe(1);
  });

  test("rules take arguments, each call its own", () => {
    expect(parser.read("both", "ash 1", "+", "-")).toBe("+ash3 -#1");
    expect(parser.read("both", "1 ash", "+", "-")).toBe("+#1 -ash3");
    expect(parser.read("both", "ash", "+", "-")).toBeUndefined();
    expect(parser.read("behind", "ash ,")).toBe("+ash3,");
    expect(parser.read("behind", "1")).toBe("+#1.");
    expect(parser.read("nested", "a - b 1 2", 0)).toBe("0a2(1b1)");
    expect(parser.read("nested", "a - b 1 2 3", 0)).toBeUndefined();
    expect(parser.read("nested", "a - b - c 1", 0)).toBe("0a(1b(2c1))");
    expect(parser.read("nested", "a 1", 5)).toBe("5a1");
    expect(parser.read("nested", "a - 1", 5)).toBeUndefined();
  });
});

describe("a set of types", () => {
  test("has those that it is made of", () => {
    expect(types.filter((type) => DASH_OR_TO.has(type))).toEqual([To, Dash]);
    expect(DASH_OR_TO.types).toEqual([Dash, To]);
    expect(types.filter((type) => new TypeSet(types).has(type))).toEqual(types);
  });
  test("has none that was made since, nor the end of a text", () => {
    expect(DASH_OR_TO.has(simple("Later"))).toBe(false);
    expect(DASH_OR_TO.has({ name: "EOF", tokenTypeIdx: 1 })).toBe(false);
  });
});
