/** Looking abbreviations up where they stand, however they are spaced and pointed, forward and backward. */
import { describe, expect, it } from "vitest";
import {
  byLetters,
  keyOf,
  KeyTree,
  longestKey,
  once,
  onceFor,
  wordings,
} from "../grammar/tables/abbreviations.ts";

const NAMES = [
  "F.",
  "F.2d",
  "F.3d",
  "F. Supp.",
  "F. Supp. 2d",
  "Fed.",
  "U.S.",
  "A&B",
  "2d Cir.",
  "A.",
  "Zeta",
  "U.S.C.",
];
const byKey = new Map(NAMES.map((name) => [keyOf(name), name]));
const forward = new KeyTree(byLetters(() => byKey));
const backward = new KeyTree(
  byLetters(() => byKey, -1),
  -1,
);
const any = () => true;

it.each([
  ["F. Supp. 2d", "fsupp2d"],
  ["Welf. & Inst. Code", "welf&instcode"],
  ["App'x", "appx"],
  ["É. (1st)", "1st"],
])("the key of %j is %s", (written, key) => expect(keyOf(written)).toBe(key));

describe("forward", () => {
  it.each([
    ["F. Supp. 2d 5", "F. Supp. 2d", "F. Supp. 2d"],
    ["F.Supp.2d 5", "F.Supp.2d", "F. Supp. 2d"],
    ["f supp 2D 5", "f supp 2D", "F. Supp. 2d"],
    ["F.\n Supp. 5", "F.\n Supp.", "F. Supp."],
    ["F.\r\n\tSupp. 5", "F.\r\n\tSupp.", "F. Supp."],
    ["F.\u00a0Supp. 5", "F.\u00a0Supp.", "F. Supp."],
    ["F. Supp, 5", "F. Supp", "F. Supp."],
    ["F.-Supp. 5", "F.-Supp.", "F. Supp."],
    ["F.'Supp. 5", "F.'Supp.", "F. Supp."],
    ["F.’Supp. 5", "F.’Supp.", "F. Supp."],
    ["F.,Supp. 5", "F.,Supp.", "F. Supp."],
    ["F. (2d) 5", "F. (2d)", "F.2d"],
    ["F. [2d] 5", "F. [2d]", "F.2d"],
    ["F. (2d.) 5", "F. (2d.)", "F.2d"],
    ["F. 2d) 5", "F. 2d", "F.2d"],
    ["F. 2d.) 5", "F. 2d.", "F.2d"],
    ["F. () 2d) 5", "F. () 2d", "F.2d"],
    ["F. Supp. 3 5", "F. Supp.", "F. Supp."],
    ["F. Supplement 5", "F.", "F."],
    ["F. 2 5", "F.", "F."],
    ["F.2d5", "F.2d", "F.2d"],
    ["U .S . 5", "U .S .", "U.S."],
    ["U. S . 5", "U. S", "U.S."],
    ["U.S.C. 5", "U.S.C.", "U.S.C."],
    ["U.S. Code", "U.S.", "U.S."],
    ["A & B 5", "A & B", "A&B"],
    ["A & C 5", "A", "A."],
    ["2d Cir. 5", "2d Cir.", "2d Cir."],
    ["Zeta", "Zeta", "Zeta"],
    ["F.", "F.", "F."],
    ["F", "F", "F."],
  ])("%j begins with %j: %s", (text, taken, entry) =>
    expect(longestKey(forward, text, 0, any)).toEqual({ entry, edge: taken.length }),
  );

  it.each([
    "Fe. 5",
    "Federal",
    "Zet",
    "Zetas",
    "U.",
    "G. 5",
    "22d Cir.",
    "3d",
    "§ 5",
    " F.",
    "",
    "{F.",
    "F§Supp",
    "éF",
  ])("%j begins with none or a shorter one", (text) => {
    const found = longestKey(forward, text, 0, any);
    expect(found === undefined || found.entry === "F.").toBe(true);
    expect(found?.edge ?? 0).toBeLessThan(3);
  });

  it("does not go over a blank line, nor far", () => {
    expect(longestKey(forward, "F.\n\nSupp. 5", 0, any)).toEqual({ entry: "F.", edge: 2 });
    expect(longestKey(forward, "F.\nSupp.\n2d 5", 0, any)?.entry).toBe("F. Supp. 2d");
    expect(longestKey(forward, `F.${" ".repeat(110)}Supp. 5`, 0, any)?.entry).toBe("F. Supp.");
    expect(longestKey(forward, `F.${" ".repeat(120)}Supp. 5`, 0, any)?.entry).toBe("F.");
  });

  it("gives the longest that is accepted", () => {
    const asked: [string, number][] = [];
    const not2d = (entry: string, edge: number) => {
      asked.push([entry, edge]);
      return entry !== "F. Supp. 2d";
    };
    expect(longestKey(forward, "F. Supp. 2d 5", 0, not2d)).toEqual({ entry: "F. Supp.", edge: 8 });
    expect(asked).toEqual([
      ["F. Supp. 2d", 11],
      ["F. Supp.", 8],
    ]);
    expect(longestKey(forward, "F. Supp. 2d 5", 0, () => false)).toBeUndefined();
    expect(longestKey(forward, "12 F.3d 5", 3, any)).toEqual({ entry: "F.3d", edge: 7 });
  });
});

describe("backward", () => {
  it.each([
    ["12 F. Supp. 2d", "F. Supp. 2d"],
    ["12 F.Supp.2d ", "F. Supp. 2d"],
    ["12 F. Supp., ", "F. Supp."],
    ["the U.S.C.", "U.S.C."],
    ["the U. S.", "U.S."],
    ["See A & B", "A&B"],
    ["the 2d Cir.", "2d Cir."],
    ["Zeta", "Zeta"],
    ["F.", "F."],
  ])("%j ends in %s", (text, entry) => {
    const found = longestKey(backward, text, text.length, any);
    expect(found?.entry).toBe(entry);
    expect(found?.edge).toBe(text.indexOf(entry[0]!));
  });

  it.each(["", " ", "the", "aZeta", "Zetas", "12th Cir."])("%j ends in none", (text) =>
    expect(longestKey(backward, text, text.length, any)).toBeUndefined(),
  );
});

describe("keys by the letter", () => {
  it.each([
    ["read forward", 1, "F. Supp. 5", 0, ["f", "fs"]],
    ["read backward", -1, "see F. Supp.", 12, ["pp"]],
  ] as const)("%s are made when a text asks for it", (_, step, text, place, letters) => {
    const asked: string[] = [];
    const tables = new KeyTree((wanted) => {
      asked.push(wanted);
      return byKey;
    }, step);
    expect(asked).toEqual([]);
    for (let times = 0; times < 2; times++)
      expect(longestKey(tables, text, place, any)?.entry).toBe("F. Supp.");
    expect(asked).toEqual(letters);
  });
});

describe("what is made when it is asked for", () => {
  it("is made once, whatever it is", () => {
    for (const value of ["made", undefined, 0]) {
      let times = 0;
      const get = once(() => {
        times++;
        return value;
      });
      expect(times).toBe(0);
      expect([get(), get()]).toEqual([value, value]);
      expect(times).toBe(1);
    }
  });

  it("is made once for each number", () => {
    const made: number[] = [];
    const get = onceFor((number: number) => {
      made.push(number);
      return { number };
    });
    expect(made).toEqual([]);
    const seven = get(7);
    expect(seven).toEqual({ number: 7 });
    expect(get(0)).toEqual({ number: 0 });
    expect(get(-1)).toEqual({ number: -1 });
    expect(get(7)).toBe(seven);
    expect(made).toEqual([7, 0, -1]);
  });

  it("is made anew after what could not be made", () => {
    let broken = true;
    const get = onceFor((number: number) => {
      if (broken) throw new Error("not yet");
      return number;
    });
    expect(() => get(1)).toThrow("not yet");
    broken = false;
    expect(get(1)).toBe(1);
  });
});

it("tells how words are written besides", () => {
  expect([...wordings("Corp.=Corporations,Corporation;Crim.=Criminal")]).toEqual([
    ["Corp.", ["Corporations", "Corporation"]],
    ["Crim.", ["Criminal"]],
  ]);
});
