/**
 * One case under several numbers: "15-cv-00798" is "4:15-cv-00798" where no other division of the court has that
 * number, and what an order without a court calls so is the case of the only court that is told with that number.
 */
import { relate } from "./draft.ts";
import type { Draft } from "./draft.ts";

/** That an id of a case stands for another. */
export interface SameCase {
  id: string;
  confidence: number;
  reason: string;
}

/**
 * Tells which ids of cases name one case.
 *
 * @param ids Graph ids of cases: `case:cand:4:15-cv-00798`.
 * @returns For each id that another one stands for more fully, that other.
 */
export function sameCases(ids: Iterable<string>): Map<string, SameCase> {
  const numbered = new Map<string, CaseName[]>();
  for (const name of new Set(ids)) {
    const parts = /^case:([^:]*):(?:(\d+):)?(.+)$/.exec(name);
    if (!parts) continue;
    const [, court, office, number] = parts;
    const known: CaseName = { id: name };
    if (court !== "unknown" && court !== undefined) known.court = court;
    if (office !== undefined) known.office = office;
    numbered.set(number!, [...(numbered.get(number!) ?? []), known]);
  }
  const same = new Map<string, SameCase>();
  for (const names of numbered.values())
    for (const name of names) {
      const fullest = fullestOf(name, names);
      if (fullest !== undefined && fullest.id !== name.id) same.set(name.id, sayWhy(name, fullest));
    }
  return same;
}

/** Adds `sameAs` between the cases of a graph that are one. */
export function addSameCases(graph: Draft, same: ReadonlyMap<string, SameCase>): void {
  for (const [id, { id: full, confidence, reason }] of same)
    if (graph.nodes.has(id) && graph.nodes.has(full))
      relate(graph, id, full, { type: "sameAs", confidence, reason });
}

interface CaseName {
  id: string;
  court?: string;
  office?: string;
}

/** Of the names of one number the one that tells most and can be of this case only. */
function fullestOf(name: CaseName, names: readonly CaseName[]): CaseName | undefined {
  const fitting = names.filter((other) => agree(name.court, other.court) && agree(name.office, other.office));
  const courts = new Set(fitting.map(({ court }) => court).filter((court) => court !== undefined));
  if (courts.size > 1) return undefined;
  const [court] = courts;
  const ofCourt = fitting.filter((other) => other.court === court);
  const offices = new Set(ofCourt.map(({ office }) => office).filter((office) => office !== undefined));
  if (offices.size > 1) return ofCourt.find(({ office }) => office === name.office);
  return ofCourt.find(({ office }) => office !== undefined) ?? ofCourt[0];
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function sayWhy(name: CaseName, { id, court }: CaseName): SameCase {
  return name.court === court
    ? { id, confidence: 0.95, reason: "the number without its office" }
    : { id, confidence: 0.8, reason: "the number without its court" };
}
