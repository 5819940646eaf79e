/** One case under two numbers: "15-cv-00798" is "4:15-cv-00798" where no other division of the court has that number. */
import type { DocketGraph } from "./model.ts";
import { relate } from "./scope.ts";

/**
 * Tells which ids of cases name one case.
 *
 * @param ids Graph ids of cases.
 * @returns For each id that another stands for in full, that other.
 */
export function fullNumbers(ids: Iterable<string>): Map<string, string> {
  const full = new Map<string, Set<string>>();
  const short = new Set<string>();
  for (const id of ids) {
    const parts = /^(case:[^:]*:)\d+:(.+)$/.exec(id);
    if (!parts) short.add(id);
    else full.set(parts[1]! + parts[2]!, (full.get(parts[1]! + parts[2]!) ?? new Set()).add(id));
  }
  const same = new Map<string, string>();
  for (const id of short) {
    const [only, ...others] = full.get(id) ?? [];
    if (only !== undefined && others.length === 0) same.set(id, only);
  }
  return same;
}

/** Adds `sameAs` between the cases of a graph that are one. */
export function addSameCases(graph: DocketGraph): void {
  const cases = graph.filterNodes((_, { type }) => type === "case");
  for (const [short, full] of fullNumbers(cases))
    relate(graph, short, full, { type: "sameAs", confidence: 0.95, reason: "the number without its office" });
}
