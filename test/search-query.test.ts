/** How a search is written, and what is shown of an order that was found. */
import { describe, expect, it } from "vitest";
import { conditionsOf, graphIdOf } from "../src/search/filters.ts";
import { bestPassage, keepPhrases, matchesIn, matchMarks } from "../src/search/passages.ts";
import { readQuery } from "../src/search/query.ts";

describe("a query", () => {
  it.each([
    ["motion to compel", [["motion"], ["to"], ["compel"]], []],
    ['"motion to compel" sanctions', [["motion to compel"], ["sanctions"]], []],
    ["“motion to compel”", [["motion to compel"]], []],
    ["sanctions OR fees costs", [["sanctions", "fees"], ["costs"]], []],
    ['remand OR "sent back" OR transfer', [["remand", "sent back", "transfer"]], []],
    ["remand -stipulated", [["remand"]], ["stipulated"]],
    ['remand NOT "by stipulation"', [["remand"]], ["by stipulation"]],
    ["remand -“by stipulation”", [["remand"]], ["by stipulation"]],
    ["remand AND removal", [["remand"], ["removal"]], []],
    // "or" and "not" in small letters are words like others
    ["or not", [["or"], ["not"]], []],
    // what joins two words is no minus sign
    ["cross-motion 15-cv-00798", [["cross-motion"], ["15-cv-00798"]], []],
    ["28 U.S.C. § 1331", [["28"], ["U.S.C."], ["1331"]], []],
    ["NEAR(a b) * : ^ {col}", [["NEAR(a"], ["b)"], ["{col}"]], []],
  ])("%s", (text, all, none) => {
    expect(readQuery(text)).toEqual({ all, none });
  });

  it("without a word is none", () => {
    expect(readQuery("")).toBeUndefined();
    expect(readQuery("  ")).toBeUndefined();
  });

  it.each([
    ['"motion to compel', 'the quotation mark before "motion to compel" is not closed'],
    ["OR fees", "OR stands between two words or phrases"],
    ["fees OR", "OR stands between two words or phrases"],
    ["fees OR OR costs", "OR stands between two words or phrases"],
    ["fees OR -costs", "OR stands between two words or phrases"],
    ["fees NOT", "NOT stands before a word or phrase"],
    ["-fees", "the query only leaves out: it needs a word to look for"],
    ["§ ¶", "the query has no letter or digit to look for"],
  ])("%s cannot be understood", (text, reason) => {
    expect(() => readQuery(text)).toThrow(reason);
  });
});

describe("what --cites names", () => {
  it.each([
    ["550 U.S. 544", "authority:550 U.S. 544"],
    ["Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007)", "authority:550 U.S. 544"],
    ["28 U.S.C. § 1331", "authority:28 U.S.C. § 1331"],
    ["28 USC 1331", "authority:28 U.S.C. § 1331"],
    ["Fed. R. Civ. P. 37", "authority:Fed. R. Civ. P. 37"],
    ["Docket No. 596-1", "docket:596-1"],
    ["docket:542", "docket:542"],
    ["record:declaration:brayer:2016-04-22", "record:declaration:brayer:2016-04-22"],
  ])("%s", (cited, id) => {
    expect(graphIdOf(cited)).toBe(id);
  });

  it("must be a citation", () => {
    expect(() => graphIdOf("something else")).toThrow("something else: is no citation that can be read");
  });
});

describe("filters", () => {
  it.each([
    [{ from: "yesterday" }, "--from yesterday: a date is written 2016, 2016-03 or 2016-03-30"],
    [{ until: "2016-3" }, "--until 2016-3: a date is written"],
    [{ case: "%" }, "%: is no number of a case, as 4:15-cv-00798 or 15-cv-00798 is"],
    [{ entry: "596a" }, "596a: is no entry of a docket"],
    [{ cites: ["docket:596-1-2"] }, "596-1-2: is no entry of a docket"],
  ])("%j are refused", (filters, reason) => {
    expect(() => conditionsOf(filters, "instr")).toThrow(reason);
  });

  it("keep what the user gave out of the SQL", () => {
    const odd = "'; drop table documents; --";
    const conditions = conditionsOf(
      { court: odd, judge: odd, declarant: odd, cites: [`authority:${odd}`, `record:${odd}`] },
      "strpos",
    );
    expect(conditions.map(({ sql }) => sql).join()).not.toContain("drop");
    for (const { sql, values } of conditions) expect(sql.match(/\?/g)).toHaveLength(values.length);
  });
});

describe("a passage", () => {
  const { open, close } = matchMarks;
  const found = (text: string): ReturnType<typeof matchesIn> => {
    const marked = text.replaceAll("[", open).replaceAll("]", close);
    return matchesIn(marked);
  };

  it("has its matches where they stand in the text without marks", () => {
    const text = "Granted in part and denied in part.";
    const matches = found("[Granted] in part and [denied] in part.");
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(["Granted", "denied"]);
  });

  it("is where most of what was looked for stands, from word to word", () => {
    const marked = `[fees] ${"and so on ".repeat(40)}the [sanctions] and the [fees] of ${"counsel, ".repeat(40)}[fees]`;
    const text = marked.replaceAll(/[[\]]/g, "");
    const passage = bestPassage(text, found(marked), 60)!;
    expect(passage.text).toBe("on and so on the sanctions and the fees of counsel,");
    expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    expect(passage.matches.map(({ start, end }) => text.slice(start, end))).toEqual(["sanctions", "fees"]);
  });

  it("is none where nothing was found", () => {
    expect(bestPassage("text", [])).toBeUndefined();
  });

  it("leaves single words of a phrase out", () => {
    const text = "The motion was denied. The motion to compel was granted; motions to seal too.";
    const words = found(
      "The [motion] was denied. The [motion] [to] [compel] was granted; [motions] [to] seal too.",
    );
    const kept = keepPhrases(text, words, ["motion to compel"]);
    expect(kept.map(({ start, end }) => text.slice(start, end))).toEqual(["motion to compel"]);
    const both = keepPhrases(text, words, ["motions"]);
    expect(both.map(({ start, end }) => text.slice(start, end))).toEqual(["motion", "motion", "motions"]);
  });
});
