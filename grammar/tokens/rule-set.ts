/** The heads of rules of court: "Fed. R. Civ. P.", "Tex. R. Civ. P.", "D. Kan. Rule", "Rule". */
import type { Found } from "../found.ts";
import { endOfMatch, matchAt, openingsOf, pairAt, skipSpaceBack } from "../scan.ts";
import { ruleSetAt, ruleSetEndingAt } from "../tables/rules.ts";
import { withSignal } from "./reference.ts";

const NUMBER_FOLLOWS = /,?\s*(?:[Rr]ule\s+)?(?:§+\s*)?(?:No\.\s*)?[A-Z]{0,4}-?\d/y;

/** Reads the name of a set of rules, or the word "Rule" alone. */
export function readRule(text: string, at: number, from: number): Found[] | undefined {
  const set = ruleSetAt(text, at) ?? bracketedSetAt(text, at) ?? placedSetAt(text, at);
  if (set && endOfMatch(STATEMENT, text, set.end) >= 0) return undefined;
  if (set && endOfMatch(NUMBER_FOLLOWS, text, set.end) >= 0) {
    const longer = ruleSetEndingAt(text, set.end);
    const more = endOfMatch(RULE_WORD, text, set.end);
    if (more >= 0) set.end = more;
    const start = longer && longer.start >= from && longer.start < at ? longer.start : at;
    return withSignal(
      text,
      [
        {
          type: "RuleSet",
          start,
          end: set.end,
          head: { rules: (start < at ? longer! : set).rules, trailing: false },
        },
      ],
      from,
    );
  }
  const bare = RULE_OPENS.has(pairAt(text, at)) ? matchAt(/(?:[Rr]ules?|RULES?)\s+(?=\d)/y, text, at) : null;
  if (!bare || endOfMatch(STATEMENT, text, at + bare[0].length) >= 0) return undefined;
  const end = skipSpaceBack(text, at + bare[0].length, at);
  return withSignal(
    text,
    [{ type: "RuleSet", start: at, end, head: { rules: "Rule", trailing: true } }],
    from,
  );
}

const RULE_OPENS = openingsOf("Rule|RULE|rule");
/** "Cal. Rules of Court, rule 8.4" */
const RULE_WORD = /,\s+[Rr]ule(?=\s+\d)/y;

/** The rules of a state or a district, found at their word "Rule" or "R.": "Tex. R. Civ. P.", "D. Kan. Rule". */
function placedSetAt(text: string, at: number): { end: number; rules: string } | undefined {
  const end = endOfMatch(PLACED, text, at);
  const set = end < 0 ? undefined : ruleSetEndingAt(text, end);
  return set && set.start < at ? { end, rules: set.rules } : undefined;
}

const PLACED =
  /R\.\s{0,2}(?:[A-Z][a-z]+\.\s{0,2}){1,2}(?:P\.)?(?=\s*\d)|[A-Z][a-z]+\.\s{0,2}R\.(?=\s*\d)|Rules?(?:\s+of\s+Court)?(?=,?\s+(?:[Rr]ule\s+)?\d)/y;

/** "[Federal] Rule [of Civil Procedure]": words put into a quotation in brackets. */
function bracketedSetAt(text: string, at: number): { end: number; rules: string } | undefined {
  const words = text.slice(at, at + 64);
  if (!words.includes("]")) return undefined;
  const set = ruleSetAt(words.replace(/[[\]]/g, ""), 0);
  if (!set) return undefined;
  let end = at;
  for (let left = set.end; left > 0 || text[end] === "]"; end++) if (!/[[\]]/.test(text[end]!)) left--;
  return { end, rules: set.rules };
}

/** "Rule 56.1 Stmt." is a document. */
const STATEMENT =
  /\s*\d+(?:\.\d+)?(?:\([A-Za-z0-9]\)){0,3}\s+(?:Stmts?\b|Statements?\b|Counter[Ss-]|Resp\.)/y;
