/** `toCite`: the order cites what these words cite. */
import { parse } from "../parse.ts";
import { visit } from "../query/index.ts";
import { referencesOf } from "../query/references.ts";
import { resolve } from "../resolve/index.ts";
import { isCitation } from "../tree/index.ts";
import type { AnyNode } from "../tree/index.ts";
import { lookFor } from "./cited.ts";
import type { MatcherResult } from "./result.ts";
import { showNodes } from "./show.ts";
import { readSubject } from "./subject.ts";
import type { SubjectTree } from "./subject.ts";

/**
 * Tells whether an order cites what some words cite, however it writes it: "Docket No. 596-1" is cited by "ECF No. 596-1
 * at 2" and by an _Id._ after that. Pin cites among the words must be cited too. Words that stand for nothing by themselves
 * ("Twombly, 550 U.S. at 570", "Mot.") must be the words of a citation, or its beginning.
 *
 * @param received A `Subject`.
 * @param words A citation as an order would write it.
 * @returns The result.
 * @throws {TypeError} When `received` is no subject.
 * @example
 * expect("IQS attached records. [Docket No. 596-1 at 2.]").toCite("Docket No. 596-1");
 */
export function toCite(received: unknown, words: string): MatcherResult {
  const subject = readSubject(received);
  const written = citationsThatRead(words, subject);
  if (written.length > 0)
    return {
      pass: true,
      message: () =>
        `expected the order not to cite ${words}, but it does:\n\n${showNodes(subject, written)}`,
    };
  const sought = referencesOf(resolve(parse(words, { from: "text" }))).map(({ target, cites }) => ({
    target,
    pins: cites.pins,
  }));
  return lookFor(subject, sought.length > 0 ? sought : [{ target: words, pins: [] }], words);
}

/** The citations whose words are these, or begin with them. */
function citationsThatRead(words: string, { tree, source }: SubjectTree): AnyNode[] {
  const found: AnyNode[] = [];
  if (source === undefined) return found;
  const wanted = fold(words);
  visit(tree, (node) => {
    if (!isCitation(node)) return;
    const text = fold(source.slice(node.position.start.offset, node.position.end.offset));
    if (text.startsWith(wanted) && !goesOn.test(text.slice(wanted.length))) found.push(node);
  });
  return found;
}

/** What makes the number before it another: "596" is not the beginning of "596-1", nor of "5961", nor of "596–600". */
const goesOn = /^[\p{L}\p{N}]|^\s?[-–—:(/.]\s?[\p{L}\p{N}]/u;

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
