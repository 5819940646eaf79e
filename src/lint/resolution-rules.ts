/** The rules whose messages `parse` and `resolve` give: references that lead nowhere, or to more than one place. */
import type { Rule } from "./check.ts";

/** What each of them asks for. */
export const resolutionRules: readonly Rule[] = [
  rule("unreadable-block", "The citations of every paragraph can be read."),
  rule("id-without-antecedent", "A citation that it fits stands before each “Id.”."),
  rule("ambiguous-id", "One citation, not several, stands before each “Id.”."),
  rule("supra-without-antecedent", "What a “supra” names is cited or named before it."),
  rule("short-form-without-antecedent", "A decision is cited in full before its short form."),
  rule("unknown-case", "The order tells the number of a case whose docket it cites by the case’s name."),
];

function rule(id: string, description: string): Rule {
  return { id, severity: "warning", description };
}
