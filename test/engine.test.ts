/** The engine of the grammars, on a small grammar of its own: cutting texts into tokens, and reading them by rules. */
import type { IToken } from "chevrotain";
import { describe, expect, test } from "vitest";
import { completed } from "../grammar/nodes.ts";
import { RuleParser } from "../grammar/engine/rules.ts";
import { custom, END, matched, simple, skipped, tokenizer } from "../grammar/engine/tokens.ts";

const Word = simple("Word", /[a-zé]+/i);
const Number_ = simple("Number", /\d+/);
const Comma = simple("Comma", /,/);
const And = simple("And", /and/i);
const Space = skipped(simple("Space", /\s+/));
const Year = simple("Year");
/** Tells whether a number in parentheses is a year, and gives the token of either. */
const Told = custom("Told", [/\(/], (text, offset) => {
  const found = /\((\d+)\)/y;
  found.lastIndex = offset;
  const number = found.exec(text)?.[1];
  if (number === undefined) return -1;
  const type = number.length === 4 ? Year : undefined;
  return matched(found.lastIndex, Number(number), type);
});
const Dash = simple("Dash", /[–-]/);
const types = [Space, And, Word, Number_, Comma, Told, Year, Dash];
/** What they begin with is worked out ahead: Latin letters by their codes, the long dash by its block of 255, "an" by two letters. */
const first = `
Space 10 32
And aA:n
Word 65-90 97-122 233
Number 48-57
Comma 44
Told 40
Dash 45 287
`;
const cut = tokenizer(types, first);
const named = (tokens: IToken[]) => tokens.map(({ tokenType, image }) => `${tokenType.name} ${image}`);

describe("tokenizer", () => {
  test("takes at each place the first type that matches", () => {
    expect(named(cut("Ash and 12, Élan"))).toEqual([
      "Word Ash",
      "And and",
      "Number 12",
      "Comma ,",
      "Word lan",
    ]);
    expect(named(cut("Band"))).toEqual(["Word Band"]);
    expect(named(cut("AND aNd at A and"))).toEqual(["And AND", "And aNd", "Word at", "Word A", "And and"]);
  });
  test("tells where each begins", () => {
    expect(cut("a 12").map(({ startOffset, tokenTypeIdx }) => [startOffset, tokenTypeIdx])).toEqual([
      [0, Word.tokenTypeIdx],
      [2, Number_.tokenTypeIdx],
    ]);
  });
  test("leaves out what is skipped, and what no type takes", () => {
    expect(named(cut("a\n\n#b;12"))).toEqual(["Word a", "Word b", "Number 12"]);
    expect(cut("")).toEqual([]);
    expect(cut("  ")).toEqual([]);
    expect(named(cut("𝔸\uffff12"))).toEqual(["Number 12"]);
  });
  test("knows characters beyond Latin-1 by their block", () => {
    expect(named(cut("é–-"))).toEqual(["Word é", "Dash –", "Dash -"]);
  });
  test("a function may give what it read, and another type", () => {
    expect(cut("(12)")).toMatchObject([{ payload: 12, tokenType: { name: "Told" } }]);
    expect(cut("(2016)")).toMatchObject([{ payload: 2016, tokenType: { name: "Year" } }]);
    expect(named(cut("(a)"))).toEqual(["Word a"]);
  });
  test("types are numbered, behind the end's", () => {
    expect(new Set(types.map((type) => type.tokenTypeIdx)).size).toBe(types.length);
    expect(Math.min(...types.map((type) => type.tokenTypeIdx!))).toBeGreaterThan(END.tokenTypeIdx);
    expect(END).toMatchObject({ image: "", tokenType: { name: "EOF" } });
    expect(Year).not.toHaveProperty("PATTERN");
    expect(Word).not.toHaveProperty("GROUP");
    expect(Space).toMatchObject({ name: "Space", GROUP: "skipped" });
    expect(Told.BEGINS).toEqual([/\(/]);
  });
});

/** Lists of names, each with numbers or without: "ash 12, elm 3 4 and oak". */
class Lists extends RuleParser {
  open = true;
  idled = 0;
  constructor() {
    super(
      types,
      `
list
MANY0 Comma,And
OR0 Comma|And
OPTION0 And

item
OPTION0 Dash
OR0 Word|Number Comma+Number|Number|
MANY2 Number
OPTION2 Year

numbers
AT_LEAST_ONE0 Number

words
MANY_SEP0 Word

more
OPTION0 Comma+Dash Word+Dash,And

gated
OR0 Word|Word

twice
OR0 Word|Number
OR2 Word|Number

idle
MANY0 Word

`,
    );
  }
  readonly item = this.RULE("item", (prefix: string = ""): string => {
    let said = prefix;
    this.OPTION(() => {
      this.CONSUME(Dash);
      said += "-";
    });
    said += this.OR([
      { ALT: () => this.CONSUME(Word).image },
      { ALT: () => `${this.CONSUME(Number_).image}!` },
      { ALT: () => `${this.CONSUME2(Number_).image}?` },
      { ALT: () => "nothing" },
    ]);
    this.MANY2({
      GATE: () => this.open,
      DEF: () => {
        said += " " + this.CONSUME3(Number_).image;
      },
    });
    const year = this.OPTION2({ GATE: () => this.open, DEF: () => this.CONSUME(Year).image });
    return said + (year ?? "");
  });
  readonly list = this.RULE("list", (): string[] => {
    const items = [this.SUBRULE(this.item)];
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(And) }]);
      this.OPTION(() => this.CONSUME2(And));
      items.push(this.SUBRULE2(this.item, "+"));
    });
    return items;
  });
  readonly numbers = this.RULE("numbers", (): number => {
    let sum = 0;
    this.AT_LEAST_ONE(() => {
      sum += Number(this.CONSUME(Number_).image);
    });
    return sum;
  });
  readonly words = this.RULE("words", (): string[] => {
    const words: string[] = [];
    this.MANY_SEP({ SEP: Comma, DEF: () => words.push(this.CONSUME(Word).image) });
    return words;
  });
  readonly more = this.RULE("more", (): string => {
    const last = this.LA(0);
    const found = this.OPTION(() => {
      const link = this.CONSUME(this.LA(1).tokenType);
      return link.image + this.LA(0).image + this.LA(2).tokenType.name;
    });
    return `${last.tokenType.name} ${found}`;
  });
  readonly gated = this.RULE("gated", (): string =>
    this.OR([
      { GATE: () => !this.open, ALT: () => this.CONSUME(Word).image + " closed" },
      { ALT: () => this.CONSUME2(Word).image + " open" },
    ]),
  );
  readonly twice = this.RULE("twice", (): string => {
    const both = [{ ALT: () => this.CONSUME(Word).image }, { ALT: () => this.CONSUME(Number_).image }];
    return `${this.OR(both)} then ${this.OR2(both)}`;
  });
  readonly idle = this.RULE("idle", (): void => {
    this.MANY(() => this.idled++);
  });
  readonly broken = this.RULE("broken", (): never => {
    throw new TypeError("not of the text");
  });
  read<Result>(rule: (this: void) => Result, text: string): Result | string {
    this.input = cut(text);
    const result = rule();
    return this.errors.length > 0 ? this.errors.map(({ message }) => message).join("; ") : result;
  }
}

describe("RuleParser", () => {
  const parser = new Lists();
  const { list, numbers, words, more, gated, twice, broken, item } = parser;

  test.each([
    ["ash", ["ash"]],
    ["ash 1 2, elm and oak", ["ash 1 2", "+elm", "+oak"]],
    ["ash, and elm", ["ash", "+elm"]],
    ["- ash (2016), -elm", ["-ash(2016)", "+-elm"]],
    // by its second token: a number with another behind it is read by the first alternative that fits
    ["1, 2 3, 4", ["1!", "+2! 3", "+4?"]],
    ["", ["nothing"]],
    [", ash", ["nothing", "+ash"]],
    ["12 ash", 'Word "ash" cannot stand here'],
    ["ash )elm", 'Word "elm" cannot stand here'],
    ["ash (12)", 'Told "(12)" cannot stand here'],
  ])("reads %j by a list's rule", (text, read) => expect(parser.read(list, text)).toEqual(read));

  test("a part that must stand once at least", () => {
    expect(parser.read(numbers, "1 2 3")).toBe(6);
    expect(parser.read(numbers, "ash")).toBe('Word "ash" cannot stand here');
    expect(parser.read(numbers, "")).toBe('EOF "" cannot stand here');
    expect(parser.read(numbers, "1 ash")).toBe('Word "ash" cannot stand here');
  });

  test("a part with something between", () => {
    expect(parser.read(words, "a,b,c")).toEqual(["a", "b", "c"]);
    expect(parser.read(words, "")).toEqual([]);
    expect(parser.read(words, "a,1")).toBe('Word expected, not Number "1"');
    expect(parser.read(words, "a,")).toBe('Word expected, not EOF ""');
    expect(parser.read(words, "1")).toBe('Number "1" cannot stand here');
  });

  test("an optional part, by its second token", () => {
    expect(parser.read(more, ", ash")).toBe('Word "ash" cannot stand here');
    expect(parser.read(more, "- -")).toBe('Dash "-" cannot stand here');
    expect(parser.read(more, ", 12")).toBe('Comma "," cannot stand here');
    expect(parser.read(more, "and")).toBe("EOF and" + "andEOF");
    expect(parser.read(more, "")).toBe("EOF undefined");
  });

  test("what may not stand here is passed over", () => {
    parser.open = false;
    expect(parser.read(gated, "ash")).toBe("ash closed");
    expect(parser.read(list, "ash")).toEqual(["ash"]);
    expect(parser.read(list, "ash 1")).toBe('Number "1" cannot stand here');
    expect(parser.read(list, "ash (2016)")).toBe('Year "(2016)" cannot stand here');
    parser.open = true;
    expect(parser.read(gated, "ash")).toBe("ash open");
    expect(parser.read(gated, "1")).toBe('Number "1" cannot stand here');
  });

  test("numbered parts decide each for themselves", () => {
    expect(parser.read(twice, "ash 1")).toBe("ash then 1");
    expect(parser.read(twice, "1 ash")).toBe("1 then ash");
    expect(parser.read(twice, "1 ,")).toBe('Comma "," cannot stand here');
  });

  test("a part that takes nothing is read once", () => {
    parser.idled = 0;
    expect(parser.read(parser.idle, "ash elm")).toBe('Word "ash" cannot stand here');
    expect(parser.idled).toBe(1);
  });

  test("takes arguments, knows its rules, and quotes no more than the head of a long token", () => {
    parser.input = cut("ash");
    expect(item("+")).toBe("+ash");
    expect([...parser.rules.keys()]).toContain("item");
    expect(item.ruleName).toBe("item");
    expect(parser.read(numbers, "x".repeat(60))).toBe(`Word "${"x".repeat(40)}" cannot stand here`);
  });

  test("an error that is not of the text is thrown", () => {
    parser.input = [];
    expect(() => broken()).toThrow(TypeError);
    expect(parser.errors).toEqual([]);
    expect(parser.read(list, "ash")).toEqual(["ash"]);
  });
});

test.each([
  ["1320", "23", "1323"],
  ["99", "101", "101"],
  ["12", "14", "14"],
  ["iv", "2", "2"],
  ["133", "x", "x"],
  ["12:3", "5", "5"],
  ["120", "2a", "2a"],
])("the range %s–%s ends at %s", (from, to, end) => expect(completed(from, to)).toBe(end));
