/** The heads of authorities: "550 U.S.", "42 U.S.C.", "Cal. Civ. Code", "Fed. R. Civ. P.", "U.S. Const.", "No. 15-cv-798". */
import type { Found } from "../found.ts";
import { endOfMatch, isDigit, isSpace, matchAt, skipSpace, skipSpaceBack } from "../scan.ts";
import { codeAt, codeEndingAt } from "../tables/codes.ts";
import { reporterAt } from "../tables/reporters.ts";
import { ruleSetAt, ruleSetEndingAt } from "../tables/rules.ts";
import { caseNameBefore } from "./case-name.ts";
import { withSignal } from "./reference.ts";

const VOLUME = /(\d{1,4})\s+/y;
/** After a reporter stands a page, "at" and a pin, or the blank of a decision not yet paged. */
const AFTER_REPORTER = /,?\s*(?:\[?\d|at\s*(?:\*|\d|¶|n|\[)|_{2,}|[-–—]{2,}|¶)/y;
const SECTION_FOLLOWS =
  /,?\s*(?:§|[Ss]ec(?:tions?|s?\.)|[Aa]rt(?:icles?|s?\.)|[Cc]h(?:apters?|\.)|[Tt]it(?:le|\.)|[Pp]t\.|[Pp]arts?\s|\d)/y;
const NUMBER_FOLLOWS = /,?\s*(?:[Rr]ule\s+)?(?:§+\s*)?(?:No\.\s*)?[A-Z]{0,4}-?\d/y;
const CASE_NUMBER =
  /(?:Case\s+|Civ(?:il|\.)\s+(?:Action\s+|A\.\s+)?|C\.\s?A\.\s*|Crim(?:inal|\.)\s+)?(?:Nos?\.?\s*)?((?:[A-Z]{0,3}[- ]?)?(?:\d{1,2}:)?\d{2,4}\s?[-–—]?\s?(?:[A-Za-z]{1,4}\.?)?\s?[-–—]?\s?\d{1,6}(?:[-–][A-Za-z0-9]{1,5}){0,4}(?:\s?\([A-Z]{1,4}x?\))*)/y;

/** Reads volume and reporter, or title and code, at the number before it. */
export function readReporter(text: string, at: number, from: number): Found[] | undefined {
  const volume = matchAt(VOLUME, text, at);
  if (!volume) return undefined;
  if (at > 0 && /[\d.,:/$-]/.test(text[at - 1]!) && text[at - 2] !== " " && isDigit(text.charCodeAt(at - 2)))
    return undefined;
  const words = at + volume[0].length;
  const reporter = reporterAt(text, words);
  if (reporter && endOfMatch(AFTER_REPORTER, text, reporter.end) >= 0) {
    const database = reporter.reporter === "WL" || reporter.reporter.endsWith("LEXIS");
    const written = writtenReporter(text.slice(words, reporter.end), reporter.reporter);
    const found: Found[] = [
      {
        type: "Reporter",
        start: at,
        end: reporter.end,
        head: {
          volume: volume[1]!,
          reporter: database ? reporter.reporter : written,
          ...(written === reporter.reporter ? {} : { normalized: reporter.reporter }),
          database,
          ...(reporter.corrected ? { corrected: `${volume[1]} ${reporter.reporter}` } : {}),
        },
      },
    ];
    const name = caseNameBefore(text, at, from);
    if (name) found.unshift(name);
    return withSignal(text, found, from);
  }
  const code = codeAt(text, words);
  if (code && endOfMatch(SECTION_FOLLOWS, text, code.end) >= 0)
    return withSignal(
      text,
      [
        {
          type: "Code",
          start: at,
          end: code.end,
          head: { title: volume[1]!, code: code.code, kind: code.kind },
        },
      ],
      from,
    );
  return undefined;
}

/** A reporter's name as written, without the reporter of old volumes behind it: "U.S. (1 Cranch)". */
function writtenReporter(words: string, usual: string): string {
  const folded = words.replace(/\s+/g, " ");
  return usual.endsWith(")") ? folded : folded.replace(/ ?\([^()]*\)$/, "");
}

/** Reads the code whose words end before a section sign. */
export function readSection(text: string, at: number, from: number): Found[] | undefined {
  const end = skipSpaceBack(text, at, from);
  const code = codeEndingAt(text, text.charCodeAt(end - 1) === 44 ? end - 1 : end);
  if (!code || code.start < from) return undefined;
  return withSignal(
    text,
    [{ type: "Code", start: code.start, end, head: { code: code.code, kind: code.kind } }],
    from,
  );
}

/** Reads a code at a word that ends its name ("Code", "Stat.") or is its name ("KRS"), where a number follows. */
export function readCode(text: string, at: number, from: number): Found[] | undefined {
  let end = at;
  while (end < text.length && !isSpace(text, end) && text[end] !== "§") end++;
  const ahead = codeAt(text, at);
  if (ahead && endOfMatch(SECTION_FOLLOWS, text, ahead.end) >= 0) end = ahead.end;
  for (const limit of [skipAnnotated(text, end), end]) {
    const code = codeEndingAt(text, limit);
    if (code && code.start >= from && endOfMatch(SECTION_FOLLOWS, text, limit) >= 0)
      return withSignal(
        text,
        [{ type: "Code", start: code.start, end: limit, head: { code: code.code, kind: code.kind } }],
        from,
      );
  }
  return undefined;
}

function skipAnnotated(text: string, end: number): number {
  const more = endOfMatch(/\s+(?:Ann\.|Annotated|Tit\.|tit\.)/y, text, end);
  return more < 0 ? end : more;
}

/** Reads the name of a set of rules, or the word "Rule" alone. */
export function readRule(text: string, at: number, from: number): Found[] | undefined {
  const set = ruleSetAt(text, at);
  if (set && endOfMatch(NUMBER_FOLLOWS, text, set.end) >= 0) {
    const longer = ruleSetEndingAt(text, set.end);
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
  const bare = matchAt(/(?:Rules?|RULE)\s+(?=\d)/y, text, at);
  if (!bare) return undefined;
  const end = skipSpaceBack(text, at + bare[0].length, at);
  return withSignal(
    text,
    [{ type: "RuleSet", start: at, end, head: { rules: "Rule", trailing: true } }],
    from,
  );
}

/** Reads "U.S. Const." and the constitutions of the states at the word "Const.". */
export function readConstitution(text: string, at: number, from: number): Found[] | undefined {
  const match = matchAt(/Const(?:itution\b|\.),?\s+(?:[Aa]rt|[Aa]mend|§|pmbl)/y, text, at);
  if (!match) return undefined;
  const word = matchAt(/Const(?:itution|\.)/y, text, at)!;
  const before = /(U\.\s?S\.|[A-Z][a-z]*\.(?:\s?[A-Z][a-z]*\.)?|United\s+States|[A-Z][a-z]+)\s+$/.exec(
    text.slice(Math.max(from, at - 30), at),
  );
  const start = before ? at - before[0].length : at;
  const jurisdiction = before
    ? before[1]!.replace(/\s+/g, " ").replace("U. S.", "U.S.").replace("United States", "U.S.")
    : "U.S.";
  return withSignal(
    text,
    [{ type: "Constitution", start, end: at + word[0].length, head: { jurisdiction } }],
    from,
  );
}

/** Reads the number of another case where a docket or an unpublished decision of it follows. */
export function readCaseNumberHead(text: string, at: number, from: number): Found[] | undefined {
  const match = matchAt(CASE_NUMBER, text, at);
  if (!match || !/\d/.test(match[1]!)) return undefined;
  const end = at + match[0].length;
  const next = skipSpace(text, end);
  const after = text.slice(next, next + 24);
  if (!/^,?\s*(?:\d{4}\s+(?:WL|[A-Z])|\(?\[?(?:ECF|Dkt|Doc|Docket|DE|D\.E|R\. Doc|Rec)|slip)/.test(after))
    return undefined;
  const found: Found[] = [{ type: "CaseNumber", start: at, end, head: { caseNumber: match[1]!.trim() } }];
  const name = caseNameBefore(text, at, from);
  if (name) found.unshift(name);
  return withSignal(text, found, from);
}
