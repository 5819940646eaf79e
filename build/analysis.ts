/**
 * What is worked out of the grammars ahead and kept in `grammar/analysis.ts`. Chevrotain checks the rules, draws them, and tells by
 * which tokens they decide; with what the tokens begin is read off their patterns (`prefixes.ts`). None of it is loaded at run time.
 */
import {
  Alternation,
  getLookaheadPaths,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionWithSeparator,
} from "chevrotain";
import type { IProduction, TokenType } from "chevrotain";
import { PHRASES } from "../grammar/anchors.ts";
import { PartiesParser } from "../grammar/caption/parser.ts";
import { vocabulary as captionVocabulary } from "../grammar/caption/tokens.ts";
import { charactersOf, followersOf } from "../grammar/engine/phrases.ts";
import type { AnalysedType } from "../grammar/engine/tokens.ts";
import { OrderParser } from "../grammar/rules/order.ts";
import { SignatureParser } from "../grammar/signature/parser.ts";
import { vocabulary as signatureVocabulary } from "../grammar/signature/tokens.ts";
import { vocabulary } from "../grammar/vocabulary.ts";
import { ChevrotainParser } from "./chevrotain-parser.ts";
import { groupsOf } from "./groups.ts";
import { FOLLOWERS, NEXT, openingsOf, prefixesOf } from "./prefixes.ts";
import type { Prefixes } from "./prefixes.ts";
import { thirdsOf } from "./thirds.ts";

/** The grammars, with how many tokens each looks ahead. */
export const grammars = {
  order: (): ChevrotainParser<OrderParser> => new ChevrotainParser(new OrderParser(), vocabulary, 2),
  parties: (): ChevrotainParser => new ChevrotainParser(new PartiesParser(), captionVocabulary, 1),
  signature: (): ChevrotainParser => new ChevrotainParser(new SignatureParser(), signatureVocabulary, 1),
};

/** The vocabularies. */
export const vocabularies = {
  order: vocabulary,
  caption: captionVocabulary,
  signature: signatureVocabulary,
};

/** Where a rule decides, in Chevrotain's terms: the production, its name for the lookahead, and its method. */
const DECISIONS = [
  [Alternation, "Alternation", "OR"],
  [Option, "Option", "OPTION"],
  [Repetition, "Repetition", "MANY"],
  [RepetitionMandatory, "RepetitionMandatory", "AT_LEAST_ONE"],
  [RepetitionWithSeparator, "RepetitionWithSeparator", "MANY_SEP"],
] as const;

/** The lookahead of a grammar, as `grammar/engine/decisions.ts` reads it. */
export function lookaheadOf(parser: ChevrotainParser): string {
  const rules = Object.values(parser.getGAstProductions()).map((rule) => {
    const rows = productionsIn(rule).flatMap((production) => {
      const [, prodType, method] = DECISIONS.find(([type]) => production instanceof type) ?? [];
      if (!prodType) return [];
      const occurrence = (production as Option).idx;
      const paths = getLookaheadPaths({ occurrence, rule, prodType, maxLookahead: parser.tokensAhead });
      // of an optional part, the second is what follows it
      const alternatives = prodType === "Alternation" ? paths : paths.slice(0, 1);
      return `${method}${occurrence} ${alternatives.map(written).join("|")}`;
    });
    return rows.length > 0 ? `\n${rule.name}\n${rows.join("\n")}\n` : "";
  });
  return rules.join("");
}

/** All that a production is made of, in order. */
function productionsIn(production: IProduction & { definition?: IProduction[] }): IProduction[] {
  if (production instanceof NonTerminal) return [];
  return (production.definition ?? []).flatMap((part) => [part, ...productionsIn(part)]);
}

/**
 * The paths of an alternative: a path of one token stands for all that go on from it, and the first tokens that the same second
 * ones follow are told together.
 */
function written(paths: TokenType[][]): string {
  const short = new Set(paths.filter(({ length }) => length === 1).map(([first]) => first));
  const seconds = new Map<TokenType, string>();
  for (const [first, second] of paths)
    if (first && !short.has(first)) {
      const before = seconds.get(first);
      seconds.set(first, before ? `${before}+${second!.name}` : second!.name);
    }
  const firsts = new Map<string, string>();
  for (const [{ name }, next] of seconds) {
    const before = firsts.get(next);
    firsts.set(next, before ? `${before}+${name}` : name);
  }
  return [
    ...paths.filter(({ length }) => length < 2).map(([first]) => first?.name ?? ""),
    ...[...firsts].map(([next, first]) => `${first} ${next}`),
  ].join(",");
}

/** With what the token types begin, as `grammar/engine/tokens.ts` reads it. */
export function firstCharactersOf(types: AnalysedType[]): string {
  const rows = types
    .filter(({ PATTERN }) => PATTERN)
    .map(
      ({ name, PATTERN: pattern, BEGINS: patterns = [pattern as RegExp] }) =>
        `${name} ${starts(patterns.map(prefixesOf))}`,
    );
  return `\n${rows.join("\n")}\n`;
}

/** What stands third in words that the token types begin with, as `grammar/engine/tokens.ts` reads it. */
export function thirdLettersOf(types: AnalysedType[]): string {
  const rows = types
    .filter(({ PATTERN }) => PATTERN)
    .map(({ name, PATTERN: pattern, BEGINS: patterns = [pattern as RegExp] }) => {
      const thirds = new Map<string, Set<string>>();
      for (const [pair, letters] of patterns.flatMap((one) => [...thirdsOf(one)]))
        thirds.set(pair, new Set([...(thirds.get(pair) ?? []), ...letters]));
      const pairs = new Map<string, string>();
      for (const [pair, found] of [...thirds].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const letters = [...found].sort().join("");
        if (found.size < 27) pairs.set(letters, (pairs.get(letters) ?? "") + pair);
      }
      return [name, ...[...pairs].map(([letters, of]) => `${of}:${letters}`)].join(" ");
    });
  return `\n${rows.filter((row) => row.includes(" ")).join("\n")}\n`;
}

/** What several patterns begin with: `slot slot-slot letters:letters`. */
function starts(found: Prefixes[]): string {
  const all = new Map<number, Set<string>>();
  for (const [code, next] of found.flatMap((prefixes) => [...prefixes]))
    all.set(code, new Set([...(all.get(code) ?? []), ...next]));
  const slots = new Set<number>();
  const letters = new Map<string, string>();
  for (const [code, next] of [...all].sort(([a], [b]) => a - b)) {
    const char = String.fromCharCode(code);
    // a small letter stands for its capital too
    const seconds = [...next]
      .filter((second) => !next.has(second.toLowerCase()) || second === second.toLowerCase())
      .sort()
      .join("");
    if (/[A-Za-z]/.test(char) && next.size < NEXT) letters.set(seconds, (letters.get(seconds) ?? "") + char);
    else slots.add(code < 256 ? code : 255 + Math.floor(code / 255));
  }
  const sorted = [...slots].sort((a, b) => a - b);
  return [ranges(sorted), ...[...letters].map(([next, of]) => `${of}:${next}`)].filter(Boolean).join(" ");
}

/** `1 2 3 7` as `1-3 7`. */
function ranges(numbers: number[]): string {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  return starts
    .map((start) => {
      let end = start;
      while (numbers.includes(end + 1)) end++;
      return end > start ? `${start}-${end}` : `${start}`;
    })
    .join(" ");
}

/** With which three characters patterns begin, as `grammar/engine/phrases.ts` reads it: a row a pattern. */
export function openingsOfAll(patterns: readonly string[]): string {
  return `\n${patterns.map((source) => openingRow(phraseOpenings(source))).join("\n")}\n`;
}

/** With what the groups begin in which phrases are looked for, as `grammar/engine/phrases.ts` reads it: a row a group. */
export function groupsOfAll(patterns: readonly string[]): string {
  const openings = patterns.flatMap((source) => openingRow(phraseOpenings(source)).split(" "));
  const groups = groupsOf(
    openings.map((opening) => {
      const [first = "", second = "", third = ""] = opening.split(":");
      return [charactersOf(first), followersOf(second), followersOf(third)];
    }),
  );
  return `\n${groups.map((parts) => (parts[0].size > 0 ? parts.map(characters).join(":") : "")).join("\n")}\n`;
}

/** The openings of a phrase; one that the search would not find is refused. */
function phraseOpenings(source: string): Set<string> {
  const found = openingsOf(new RegExp(source), 3);
  for (const opening of found)
    if (/^[^\0-\xff]|^[\s:]/.test(opening))
      throw new Error(`${source}: a phrase begins with a character of Latin-1, no white space and no colon`);
  return found;
}

/** `firsts:seconds:thirds …`: what may stand third, told together for the seconds and then for the firsts that have the same. */
function openingRow(found: Set<string>): string {
  const thirds = gathered([...found].sort().map((row) => [row.slice(0, 2), row[2]!]));
  const seconds = gathered(
    [...thirds].map(([[first, second], next]) => [`${first}:${characters(next)}`, second!]),
  );
  const firsts = gathered(
    [...seconds].map(([key, next]) => [`${characters(next)}:${key.slice(2)}`, key[0]!]),
  );
  return [...firsts].map(([next, of]) => `${characters(of)}:${next}`).join(" ");
}

/** The second of each pair, by the first. */
function gathered(pairs: [string, string][]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [key, value] of pairs) found.set(key, (found.get(key) ?? new Set()).add(value));
  return found;
}

/** Characters as in a class, "A-C_", a hyphen first, white space as "~"; `*` for all followers. */
function characters(found: ReadonlySet<string>): string {
  if (found.size === FOLLOWERS.length) return "*";
  const runs: string[] = found.has("-") ? ["-"] : [];
  for (const char of [...found]
    .filter((char) => char !== "-")
    .map((char) => (char === " " ? "~" : char))
    .sort())
    if (runs.at(-1)?.at(-1)!.charCodeAt(0) === char.charCodeAt(0) - 1) runs[runs.length - 1] += char;
    else runs.push(char);
  return runs.map((run) => (run.length > 3 ? `${run[0]}-${run.at(-1)}` : run)).join("");
}

/** The text of `grammar/analysis.ts`. */
export function analysis(): string {
  const rows = (table: Record<string, string>): string =>
    Object.entries(table)
      .map(([name, text]) => `  ${name}: \`${text}\`,\n`)
      .join("");
  return `/**
 * What is worked out of the grammars ahead: written by \`npm run grammar\`, and held by test/analysis.test.ts to be what is worked out
 * now.
 */
import type { Lookahead } from "./engine/decisions.ts";
import type { Openings } from "./engine/phrases.ts";
import type { FirstCharacters, ThirdLetters } from "./engine/candidates.ts";

/** By what tokens the rules decide. */
export const lookahead = {
${rows(mapped(grammars, (grammar) => lookaheadOf(grammar())))}} satisfies Record<string, Lookahead>;

/** With what characters the tokens begin. */
export const firstCharacters = {
${rows(mapped(vocabularies, firstCharactersOf))}} satisfies Record<string, FirstCharacters>;

/** With what the phrases begin that are searched for. */
export const openings = {
${rows({ anchors: openingsOfAll(PHRASES.map(({ source }) => source)) })}} satisfies Record<string, Openings>;

/** With what the groups begin in which the search looks for them. */
export const groups = {
${rows({ anchors: groupsOfAll(PHRASES.filter(({ sought }) => sought).map(({ source }) => source)) })}} satisfies Record<string, Openings>;

/** With what words of three letters or more. */
export const thirdLetters = {
${rows(mapped({ caption: captionVocabulary, signature: signatureVocabulary }, thirdLettersOf))}} satisfies Record<string, ThirdLetters>;
`;
}

function mapped<Value, Result>(
  table: Record<string, Value>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, map(value)]));
}
