/** The lookahead of a grammar as it is written, and what it says of the next tokens. */
import { describe, expect, test } from "vitest";
import { decisionsOf, METHODS, NONE, placeOf, UNSURE } from "../grammar/engine/decisions.ts";

const names = ["Word", "Number", "Comma", "Dash"];
const types = new Map(names.map((name, index) => [name, index + 2]));
const STRANGE = 0;

const lookahead = `
items
OR0 Comma

item
OR0 Word|Number Comma+Dash|Number
OR2 Word+Number|Comma,Dash|
OPTION0 Dash
OPTION7 Comma+Dash Word+Number
MANY0 Number Word,Number Comma,Dash
AT_LEAST_ONE0 Word Number,Word
MANY_SEP0 ,Dash Dash

last
MANY2 Dash
OR0 Word+Number|Dash

`;

type Method = (typeof METHODS)[number];

/** Which alternatives may stand, by their numbers, where `next` stands and then `second`. */
function open(rule: string, method: Method, number: number, next: string, second = ""): number[] {
  const { first, candidates } = decisionsOf(lookahead, rule, types)[placeOf(method, number)]!;
  const type = types.get(next) ?? STRANGE;
  const told = first[type]!;
  if (told === NONE) return [];
  if (told !== UNSURE) return [told - 1];
  return candidates[type]!.filter(
    (one) => one.second?.[types.get(second) ?? STRANGE] ?? one.second === undefined,
  ).map(({ index }) => index);
}

describe("an alternative", () => {
  test("is told by the next token, where that is enough", () => {
    expect(open("item", "OR", 0, "Word")).toEqual([0]);
    expect(open("last", "OR", 0, "Dash")).toEqual([1]);
    expect(open("item", "OPTION", 0, "Dash")).toEqual([0]);
    expect(decisionsOf(lookahead, "item", types)[placeOf("OR", 0)]!.first[types.get("Word")!]).toBe(1);
  });
  test("is told by the second token, where the first opens several; in order", () => {
    expect(open("item", "OR", 0, "Number", "Comma")).toEqual([1, 2]);
    expect(open("item", "OR", 0, "Number", "Dash")).toEqual([1, 2]);
    expect(open("item", "OR", 0, "Number", "Word")).toEqual([2]);
    expect(open("item", "OR", 0, "Number")).toEqual([2]);
  });
  test("each of some first tokens may be followed by each of the second", () => {
    for (const next of ["Comma", "Dash"]) {
      expect(open("item", "OPTION", 7, next, "Word")).toEqual([0]);
      expect(open("item", "OPTION", 7, next, "Number")).toEqual([0]);
      expect(open("item", "OPTION", 7, next, "Comma")).toEqual([]);
    }
    expect(open("item", "OPTION", 7, "Word", "Word")).toEqual([]);
  });
  test("the same first token may be told with several seconds, and alone", () => {
    expect(open("item", "MANY", 0, "Number", "Word")).toEqual([0]);
    expect(open("item", "MANY", 0, "Number", "Comma")).toEqual([0]);
    expect(open("item", "MANY", 0, "Number", "Number")).toEqual([]);
    expect(open("item", "AT_LEAST_ONE", 0, "Word", "Word")).toEqual([0]);
  });
  test("that takes nothing may stand before whatever comes", () => {
    expect(open("item", "OR", 2, "Number")).toEqual([0, 2]);
    expect(open("item", "OR", 2, "Comma", "Word")).toEqual([1, 2]);
    expect(open("item", "OR", 2, "Dash")).toEqual([1, 2]);
    expect(open("item", "OR", 2, "a token of another grammar")).toEqual([2]);
    expect(open("item", "MANY_SEP", 0, "Dash", "Word")).toEqual([0]);
    expect(open("item", "MANY_SEP", 0, "Word")).toEqual([0]);
  });
  test("a part that takes nothing is one candidate, before all tokens", () => {
    const { first } = decisionsOf(lookahead, "item", types)[placeOf("MANY_SEP", 0)]!;
    expect([...first]).toEqual([1, 1, 1, 1, 1, 1]);
  });
  test("opens with no other token", () => {
    expect(open("item", "OR", 0, "Comma")).toEqual([]);
    expect(open("item", "OR", 0, "a token of another grammar")).toEqual([]);
    expect(open("item", "OPTION", 0, "Word")).toEqual([]);
  });
});

describe("the decisions of a rule", () => {
  test("are those that stand below its name, and no other's", () => {
    const places = Object.keys(decisionsOf(lookahead, "item", types)).map(Number);
    expect(places.sort((a, b) => a - b)).toEqual(
      [
        placeOf("OR", 0),
        placeOf("OR", 2),
        placeOf("OPTION", 0),
        placeOf("OPTION", 7),
        placeOf("MANY", 0),
        placeOf("AT_LEAST_ONE", 0),
        placeOf("MANY_SEP", 0),
      ].sort((a, b) => a - b),
    );
    expect(open("items", "OR", 0, "Comma")).toEqual([0]);
    expect(open("items", "OR", 0, "Word")).toEqual([]);
    expect(open("last", "MANY", 2, "Dash")).toEqual([0]);
  });
  test("are none for one that decides nothing", () => {
    expect(decisionsOf(lookahead, "ite", types)).toEqual([]);
    expect(decisionsOf(lookahead, "tem", types)).toEqual([]);
    expect(decisionsOf("", "item", types)).toEqual([]);
  });
  test("have each a place of its own", () => {
    const places = METHODS.flatMap((method) =>
      Array.from({ length: 10 }, (_, number) => placeOf(method, number)),
    );
    expect(new Set(places).size).toBe(50);
  });
});
