/** `toHaveCaption`: the order's caption says this. */
import type { Caption, PartyRole } from "../tree/index.ts";
import { differences } from "./differences.ts";
import type { MatcherResult } from "./result.ts";
import { showNodes, showTree } from "./show.ts";
import { readSubject } from "./subject.ts";

/** What a caption must say; what is left out does not matter. A text may be given as a regular expression too. */
export interface ExpectedCaption {
  /** The court, by its id ("cand") or as written. */
  court?: string | RegExp;
  /** The number of the case, as written or normalized; of several cases, one of them … */
  caseNumber?: string | RegExp;
  /** … or all of them, normalized. */
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
 * expect(text).toHaveCaption({ court: "cand", caseNumber: "4:15-cv-00798", parties: [{ value: /Loop AI/, role: "plaintiff" }] });
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
        : `expected another caption: ${wrong.join("; ")}:\n\n${showNodes(subject, [caption])}`,
  };
}

function compare({ children }: Caption, expected: ExpectedCaption): string[] {
  const wrong: string[] = [];
  const { court, caseNumber, caseNumbers, parties = [], title, date } = expected;
  const numbers = children.filter((child) => child.type === "caseNumber");
  const check = (name: string, wanted: unknown, found: readonly (string | undefined)[]): void => {
    if (wanted === undefined) return;
    if (found.some((value) => differences(value, wanted).length === 0)) return;
    wrong.push(...differences(found[0], wanted, name));
  };
  const courts = children.filter((child) => child.type === "court");
  check(
    "court",
    court,
    courts.flatMap(({ id, value }) => [id, value]),
  );
  check(
    "caseNumber",
    caseNumber,
    numbers.flatMap(({ normalized, value }) => [normalized, value]),
  );
  if (caseNumbers)
    wrong.push(
      ...differences(
        numbers.map(({ normalized }) => normalized),
        caseNumbers,
        "caseNumbers",
      ),
    );
  const named = children.filter((child) => child.type === "party");
  for (const party of parties) {
    const wanted = typeof party === "string" || party instanceof RegExp ? { value: party } : party;
    if (!named.some((each) => differences(each, wanted).length === 0))
      wrong.push(`there is no party ${tellParty(wanted)}`);
  }
  check(
    "title",
    title,
    children.filter((child) => child.type === "title").map(({ value }) => value),
  );
  check(
    "date",
    date,
    children.filter((child) => child.type === "date").map(({ iso }) => iso),
  );
  return wrong;
}

function tellParty({ value, role, etAl }: ExpectedParty): string {
  const words = [
    value === undefined ? undefined : value instanceof RegExp ? String(value) : JSON.stringify(value),
  ];
  if (role !== undefined) words.push(role);
  if (etAl !== undefined) words.push(etAl ? "et al." : "without et al.");
  return words.filter((word) => word !== undefined).join(", ");
}
