/** `toResolveTo`: a citation stands for this. */
import type { Citation } from "../tree/index.ts";
import { isCitation } from "../tree/index.ts";
import type { MatcherResult } from "./result.ts";
import { showNodes, showTree } from "./show.ts";
import { isTree, lastReference, readSubject } from "./subject.ts";

/**
 * Tells whether a citation stands for a thing, or points back to a citation.
 *
 * @param received A citation of a resolved tree; or a `Subject`, whose last back-reference is meant, or its last citation where
 *   there is none.
 * @param target The graph id of the thing (`docket:596-1`), the `id` of a citation (`c1`), or that citation.
 * @returns The result.
 * @throws {TypeError} When `received` is neither a citation nor a subject.
 * @example
 * expect("[Docket No. 596-1 at 2.] Id. at 4.").toResolveTo("docket:596-1");
 */
export function toResolveTo(received: unknown, target: string | Pick<Citation, "id">): MatcherResult {
  const wanted = typeof target === "string" ? target : target.id;
  const subject = isTree(received) && isCitation(received) ? undefined : readSubject(received);
  const node = subject ? lastReference(subject.tree) : (received as Citation);
  if (!node) {
    const tree = showTree(subject!);
    return { pass: false, message: () => `expected a citation of ${wanted}, but there is none:\n\n${tree}` };
  }
  const standsFor = targetsOf(node);
  const pass = standsFor.includes(wanted);
  const told =
    standsFor.length === 0
      ? "it stands for nothing that could be told"
      : `it stands for ${standsFor.join(", ")}`;
  return {
    pass,
    message: () =>
      `expected the citation ${pass ? "not " : ""}to resolve to ${wanted}, but ${told}:\n\n${showNodes(subject ?? {}, [node])}`,
  };
}

/** Whatever a citation stands for: the thing, the document that is filed as it, the citation that it points back to. */
function targetsOf(citation: Citation): string[] {
  const { refersTo } = citation;
  const document = citation.type === "recordCitation" ? citation.document : undefined;
  const antecedent = citation.type === "backReference" ? citation.antecedent : undefined;
  return [refersTo, document, antecedent].filter((id) => id !== undefined);
}
