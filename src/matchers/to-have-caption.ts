/** `toHaveCaption`: the order's caption says this. */
import { readCaseNumber } from "../../grammar/case-number.ts";
import type { Caption, CaseNumber, Party, PartyRole } from "../tree/index.ts";
import { asText, differences } from "./differences.ts";
import type { MatcherResult } from "./result.ts";
import { showNodes, showTree } from "./show.ts";
import { readSubject } from "./subject.ts";

/** What a caption must say; what is left out does not matter. A text may be given as a regular expression too. */
export interface ExpectedCaption {
  /** The court, by its id ("cand") or as written. */
  court?: string | RegExp;
  /** The number of the case, as written or normalized, with or without its office; of several cases, one of them … */
  caseNumber?: string | RegExp;
  /** … or all of them, normalized, just as the caption tells them. */
  caseNumbers?: readonly string[];
  /** Parties that must be named, by their names or with their roles. */
  parties?: readonly (string | RegExp | ExpectedParty)[];
  title?: string | RegExp;
  /** The ISO date of the caption. */
  date?: string;
}

/** A party that a caption must name. */
export interface ExpectedParty {
  value?: string | RegExp;
  role?: PartyRole;
  etAl?: boolean;
}

/**
 * Tells whether the caption of an order says what is expected.
 *
 * @param received A `Subject`.
 * @param expected What it must say.
 * @returns The result.
 * @throws {TypeError} When `received` is no subject.
 * @example
 * expect(text).toHaveCaption({ court: "cand", caseNumber: "4:15-cv-00798", parties: [{ value: /loop ai/i, role: "plaintiff" }] });
 */
export function toHaveCaption(received: unknown, expected: ExpectedCaption): MatcherResult {
  const subject = readSubject(received);
  const caption = subject.tree.children.find((child) => child.type === "caption");
  if (!caption)
    return {
      pass: false,
      message: () => `expected the order to have a caption, but it has none:\n\n${showTree(subject)}`,
    };
  const wrong = compare(caption, expected);
  return {
    pass: wrong.length === 0,
    message: () =>
      wrong.length === 0
        ? `expected the order not to have this caption:\n\n${showNodes(subject, [caption])}`
        : `expected another caption:\n  ${wrong.join("\n  ")}\n\n${showNodes(subject, [caption])}`,
  };
}

function compare({ children }: Caption, expected: ExpectedCaption): string[] {
  const wrong: string[] = [];
  const check = (name: string, wanted: unknown, found: readonly (string | undefined)[]): void => {
    if (wanted === undefined) return;
    if (found.some((value) => differences(value, wanted).length === 0)) return;
    wrong.push(...differences(found[0], wanted, name));
  };
  const courts = children.filter((child) => child.type === "court");
  const numbers = children.filter((child) => child.type === "caseNumber");
  const titles = children.filter((child) => child.type === "title");
  const dates = children.filter((child) => child.type === "date");
  check(
    "court",
    expected.court,
    courts.flatMap(({ id, value }) => [id, value]),
  );
  wrong.push(...compareNumbers(numbers, expected));
  const named = children.filter((child) => child.type === "party");
  wrong.push(...compareParties(named, expected.parties ?? []));
  check(
    "title",
    expected.title,
    titles.map(({ value }) => value),
  );
  check(
    "date",
    expected.date,
    dates.map(({ iso }) => iso),
  );
  return wrong;
}

function compareNumbers(
  numbers: readonly CaseNumber[],
  { caseNumber, caseNumbers }: ExpectedCaption,
): string[] {
  const wrong: string[] = [];
  if (caseNumber !== undefined && !numbers.some((number) => isNumber(number, caseNumber))) {
    const told = numbers.map(({ normalized, value }) => `${asText(normalized)}, written ${asText(value)}`);
    const wanted = caseNumber instanceof RegExp ? String(caseNumber) : asText(caseNumber);
    wrong.push(`caseNumber is ${told.join(" or ") || "absent"}, expected ${wanted}`);
  }
  const normalized = numbers.map((number) => number.normalized);
  if (caseNumbers) wrong.push(...differences(normalized, caseNumbers, "caseNumbers"));
  return wrong;
}

/**
 * Whether a number is the one expected. PACER writes the office, "4:15-cv-00798-HSG", where a caption may leave it out, and the
 * other way round: what one of the two does not say does not part them.
 */
function isNumber({ value, normalized, kind, judges = [] }: CaseNumber, expected: string | RegExp): boolean {
  if ([normalized, value].some((text) => differences(text, expected).length === 0)) return true;
  if (typeof expected !== "string") return false;
  const read = readCaseNumber(expected, kind);
  if (read?.end !== expected.length) return false;
  const [office, count] = splitOffice(normalized);
  const [otherOffice, otherCount] = splitOffice(read.normalized);
  return (
    count === otherCount &&
    (office === "" || otherOffice === "" || office === otherOffice) &&
    (read.judges ?? []).every((judge) => judges.includes(judge))
  );
}

/** "4:15-cv-00798" → "4", "15-cv-00798". */
function splitOffice(normalized: string): [office: string, count: string] {
  const at = normalized.indexOf(":");
  return [normalized.slice(0, Math.max(at, 0)), normalized.slice(at + 1)];
}

function compareParties(
  named: readonly Party[],
  expected: readonly (string | RegExp | ExpectedParty)[],
): string[] {
  const missing = expected
    .map((party) => (typeof party === "string" || party instanceof RegExp ? { value: party } : party))
    .filter((wanted) => !named.some((party) => differences(party, wanted).length === 0));
  if (missing.length === 0) return [];
  const there = named.map(({ value, role, etAl }) => tellParty({ value, role, ...(etAl && { etAl }) }));
  const list = there.length === 0 ? "none is named" : `there are ${there.join("; ")}`;
  return [`there is no party ${missing.map(tellParty).join(", nor ")}; ${list}`];
}

/** `"ANNA GATTI" et al., defendant`. */
function tellParty({ value, role, etAl }: ExpectedParty): string {
  const name = value instanceof RegExp ? String(value) : value === undefined ? "any" : JSON.stringify(value);
  const others = etAl === undefined ? "" : etAl ? " et al." : " without et al.";
  return `${name}${others}${role === undefined ? "" : `, ${role}`}`;
}
