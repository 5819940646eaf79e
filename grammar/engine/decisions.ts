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

/** An alternative that may be taken. */
interface Candidate {
  /** Its place among the alternatives. */
  index: number;
  /** By the type of the second token: whether it goes on so; absent where the first is enough. */
  second: boolean[] | undefined;
}

/** A decision: the candidates in order, by the type of the next token. */
export interface Decision {
  byFirst: (Candidate[] | undefined)[];
  /** The candidates with any other token: alternatives that take nothing. */
  otherwise: Candidate[];
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
  for (const row of lookahead.slice(at + rule.length + 2, lookahead.indexOf("\n\n", at + 1)).split("\n")) {
    const gap = row.indexOf(" ");
    const method = METHODS.indexOf(row.slice(0, gap - 1) as (typeof METHODS)[number]);
    decisions[placeOf(method, Number(row[gap - 1]))] = decisionOf(row.slice(gap + 1), types);
  }
  return decisions;
}

/** Where a rule has its decision for a method with its number: `OPTION2`. */
export function placeOf(method: number, number: number): number {
  return method * 10 + number;
}

function decisionOf(row: string, types: ReadonlyMap<string, number>): Decision {
  const decision: Decision = { byFirst: [], otherwise: [] };
  row.split("|").forEach((alternative, index) => {
    for (const path of alternative.split(",")) {
      const [firsts = "", next] = path.split(" ");
      const seconds = next?.split("+").map((name) => types.get(name)!);
      for (const name of firsts.split("+")) addPath(decision, index, types.get(name), seconds);
    }
  });
  return decision;
}

/** Adds what opens an alternative: a first token, and what may follow it where that matters. */
function addPath(
  { byFirst, otherwise }: Decision,
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
