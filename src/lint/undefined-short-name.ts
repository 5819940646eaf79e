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
  let prose = "";
  visit(order, (node) => {
    if (node.type === "text" || node.type === "title" || node.type === "party") prose += ` ${node.value}`;
    else if (node.type === "definition") prose += ` ${node.name}`;
    if (node.type !== "recordCitation") return;
    if (!isOfDeclarant(node)) {
      prose += ` ${node.name}`;
      return;
    }
    const surname = node.name
      .split(/\s+/)
      .at(-1)!
      .replace(/[’']s$/, "");
    if (surname.length < 3) return;
    const key = node.document ?? node.refersTo ?? surname;
    const known = first.get(key);
    const told = node.refersTo?.includes("docket:") === true || prose.includes(surname);
    if (known === undefined) first.set(key, { citation: node, told: told || isInFull(node) });
    else known.told ||= told;
    if (isInFull(node)) prose += ` ${node.name}`;
  });
  return [...first.values()];
}

function isOfDeclarant({ kind, name }: RecordCitation): boolean {
  return (kind === "declaration" || kind === "affidavit") && /^\p{Lu}[^\d.]+$/u.test(name);
}

/** The declarant's forename stands there too: "Declaration of John Smith". */
function isInFull({ name }: RecordCitation): boolean {
  return /^\p{Lu}\S*\s\S/u.test(name);
}
