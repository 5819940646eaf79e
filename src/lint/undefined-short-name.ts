/** `undefined-short-name`: a short name in citation form that the order nowhere says what it stands for. */
import { visit } from "unist-util-visit";
import type { Order, RecordCitation } from "../tree/index.ts";
import type { Check, Finding } from "./check.ts";

/** "Smith Decl. ¶ 4" where no declaration of a Smith is cited in full, filed as an entry, or given that name. */
export const undefinedShortName: Check = {
  id: "undefined-short-name",
  severity: "warning",
  description:
    "Who made a declaration that is cited by a short name is told before, as for the others of the order.",
  find(order) {
    const shorts = shortNames(order);
    const untold = shorts.filter(({ told }) => !told);
    // an order that leaves its readers to the docket does so for all its declarations
    if (untold.length * 2 >= shorts.length) return [];
    return untold.map(({ citation }): Finding => {
      const named = [citation.ordinal, citation.name].filter(Boolean).join(" ");
      return {
        place: citation.position,
        reason: `Whose ${citation.kind} “${named}” stands for is told nowhere before`,
        actual: named,
      };
    });
  },
};

/** A declaration that is cited by a short name: where it is first cited, and whether the order tells what it is. */
interface ShortName {
  citation: RecordCitation;
  told: boolean;
}

function shortNames(order: Order): ShortName[] {
  const first = new Map<string, ShortName>();
  const before = new Set<string>();
  const read = (prose: string): void => {
    for (const word of wordsOf(prose)) before.add(word);
  };
  visit(order, (node) => {
    if (node.type === "text" || node.type === "title" || node.type === "party") read(node.value);
    else if (node.type === "definition") read(node.name);
    if (node.type !== "recordCitation") return;
    if (!isOfDeclarant(node)) {
      read(node.name);
      return;
    }
    const surname = wordsOf(node.name).at(-1) ?? "";
    if (surname.length < 3) return;
    const key = node.document ?? node.refersTo ?? surname;
    const known = first.get(key);
    const told = node.refersTo?.includes("docket:") === true || before.has(surname);
    if (known === undefined) first.set(key, { citation: node, told: told || isInFull(node) });
    else known.told ||= told;
    if (isInFull(node)) read(node.name);
  });
  return [...first.values()];
}

/** The words of prose, names of several parts as one: "O’Neill", "Garcia-Lopez"; "Brayer" of "Brayer’s". */
function wordsOf(prose: string): string[] {
  return (prose.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? []).map((word) => word.replace(/[’']s$/, ""));
}

function isOfDeclarant({ kind, name }: RecordCitation): boolean {
  return (kind === "declaration" || kind === "affidavit") && /^\p{Lu}[^\d.]+$/u.test(name);
}

/** The declarant's forename stands there too: "Declaration of John Smith". */
function isInFull({ name }: RecordCitation): boolean {
  return /^\p{Lu}\S*\s\S/u.test(name);
}
