/**
 * What may begin with the next tokens: the lookahead of a grammar, worked out ahead by Chevrotain (`grammar/analysis.ts`), made
 * ready for a rule when the rule is first read.
 */

/**
 * The lookahead of a grammar. After the name of a rule, a row a place where it must decide; each alternative by the paths of one
 * token or two that open it: `OR0 Roman|Integer`, `OPTION0 Dash Integer`, `OPTION2 Comma+And Integer+Star` (each of the first may
 * be followed by each of the second). An empty alternative takes nothing.
 */
export type Lookahead = string;

/** The DSL methods that decide. */
export const METHODS = ["OR", "OPTION", "MANY", "AT_LEAST_ONE", "MANY_SEP"] as const;
type Method = (typeof METHODS)[number];

/** An alternative that may be taken. */
interface Candidate {
  /** Its place among the alternatives. */
  index: number;
  /** By the type of the second token: whether it goes on so; absent where the first is enough. */
  second: boolean[] | undefined;
}

/** What `first` says of a token that no alternative begins with, … */
export const NONE = 0;
/** … and of one that does not decide alone. */
export const UNSURE = 255;

/** A decision. */
export interface Decision {
  /**
   * By the type of the next token: the only alternative that begins with it, counted from one, or `NONE` or `UNSURE`. At 0, which is no
   * token's type, what holds for tokens of another grammar.
   */
  first: Uint8Array;
  /** The candidates in order, by the type of the next token, for those that are `UNSURE`. */
  candidates: (readonly Candidate[])[];
}

/**
 * Makes the decisions of one rule ready.
 *
 * @param lookahead - the lookahead of its grammar
 * @param rule - its name
 * @param types - the token types of the grammar
 * @returns the decisions by `placeOf`
 */
export function decisionsOf(
  lookahead: Lookahead,
  rule: string,
  types: ReadonlyMap<string, number>,
): Decision[] {
  const decisions: Decision[] = [];
  const at = lookahead.indexOf(`\n${rule}\n`);
  if (at < 0) return decisions;
  const count = Math.max(...types.values()) + 1;
  for (const row of lookahead.slice(at + rule.length + 2, lookahead.indexOf("\n\n", at + 1)).split("\n")) {
    const gap = row.indexOf(" ");
    const method = row.slice(0, gap - 1) as Method;
    decisions[placeOf(method, Number(row[gap - 1]))] = decisionOf(row.slice(gap + 1), types, count);
  }
  return decisions;
}

/** Where a rule has its decision for a method with its number: `OPTION2`. */
export function placeOf(method: Method, number: number): number {
  return METHODS.indexOf(method) * 10 + number;
}

function decisionOf(row: string, types: ReadonlyMap<string, number>, count: number): Decision {
  const begun: Begun = { byFirst: [], otherwise: [] };
  row.split("|").forEach((alternative, index) => {
    for (const path of alternative.split(",")) {
      const [firsts = "", next] = path.split(" ");
      const seconds = next?.split("+").map((name) => types.get(name)!);
      for (const name of firsts.split("+")) addPath(begun, index, types.get(name), seconds);
    }
  });
  const first = new Uint8Array(count).fill(told(begun.otherwise));
  const candidates = new Array<readonly Candidate[]>(count).fill(begun.otherwise);
  begun.byFirst.forEach((found, type) => {
    if (!found) return;
    first[type] = told(found);
    candidates[type] = found;
  });
  return { first, candidates };
}

/** What `first` says where these are the candidates. */
function told([candidate, ...others]: readonly Candidate[]): number {
  if (candidate === undefined) return NONE;
  return others.length > 0 || candidate.second ? UNSURE : candidate.index + 1;
}

/** The candidates by the first token, and those with any other: alternatives that take nothing. */
interface Begun {
  byFirst: (Candidate[] | undefined)[];
  otherwise: Candidate[];
}

/** Adds what opens an alternative: a first token, and what may follow it where that matters. */
function addPath(
  { byFirst, otherwise }: Begun,
  index: number,
  first: number | undefined,
  seconds: readonly number[] | undefined,
): void {
  if (first === undefined) {
    for (const candidates of [...byFirst, otherwise]) candidates?.push({ index, second: undefined });
    return;
  }
  const candidates = (byFirst[first] ??= [...otherwise]);
  let candidate = candidates.at(-1);
  if (candidate?.index !== index) candidates.push((candidate = { index, second: [] }));
  if (seconds === undefined) candidate.second = undefined;
  else for (const second of seconds) if (candidate.second) candidate.second[second] = true;
}
