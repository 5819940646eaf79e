/** Whether an order cites things at places: what `toCite` and `toCiteEntry` have in common. */
import type { Pin } from "../graph/index.ts";
import { citationsOf } from "../query/index.ts";
import { referencesOf } from "../query/references.ts";
import type { Reference } from "../query/references.ts";
import type { MatcherResult } from "./result.ts";
import { showNodes, showTree } from "./show.ts";
import type { SubjectTree } from "./subject.ts";

/** A thing that is to be cited. */
export interface Sought {
  /** Its graph id. */
  target: string;
  /** Places of it that are to be cited too. */
  pins: readonly Pin[];
}

/**
 * Looks for things among what an order cites.
 *
 * @param subject The order.
 * @param sought The things, all of which it must cite.
 * @param wanted How the test names them.
 * @returns The result; a failure shows the citations that come nearest.
 */
export function lookFor(subject: SubjectTree, sought: readonly Sought[], wanted: string): MatcherResult {
  const references = referencesOf(subject.tree);
  const missing = sought.filter((thing) => !isCited(thing, references));
  if (missing.length === 0) {
    const citations = sought.flatMap(({ target }) => citationsOf(subject.tree, target));
    return {
      pass: true,
      message: () =>
        `expected the order not to cite ${wanted}, but it does:\n\n${showNodes(subject, citations)}`,
    };
  }
  return { pass: false, message: () => tellMissing(subject, missing[0]!, references, wanted) };
}

function isCited({ target, pins }: Sought, references: readonly Reference[]): boolean {
  const found = references.filter((reference) => reference.target === target);
  return (
    found.length > 0 &&
    pins.every((pin) => found.some(({ cites }) => cites.pins.some((place) => isSame(place, pin))))
  );
}

function isSame(a: Pin, b: Pin): boolean {
  return a.unit === b.unit && a.from === b.from && a.to === b.to;
}

function tellMissing(
  subject: SubjectTree,
  { target, pins }: Sought,
  references: readonly Reference[],
  wanted: string,
): string {
  const expected = `expected the order to cite ${wanted}`;
  const citations = citationsOf(subject.tree, target);
  if (citations.length > 0) {
    const places = pins.map(pinText).join(", ");
    return `${expected}, but it cites ${target} without ${places}:\n\n${showNodes(subject, citations)}`;
  }
  if (references.length === 0) return `${expected}, but it cites nothing:\n\n${showTree(subject)}`;
  const near = nearestThings(target, new Set(references.map((reference) => reference.target)));
  const nearest = [...new Set(near.flatMap((id) => citationsOf(subject.tree, id).slice(0, 1)))];
  return `${expected} (${target}); nearest to that it cites ${near.join(", ")}:\n\n${showNodes(subject, nearest)}`;
}

/** A pin cite as the tests write it: "page 3–5". */
export function pinText({ unit, from, to }: Pin): string {
  return `${unit} ${from}${to === undefined ? "" : `–${to}`}`;
}

/** How many things are told that come near. */
const mostNear = 3;

/** The things that come nearest: of entries, attachments of the same one and the next numbers; of others, those that begin alike. */
function nearestThings(target: string, things: ReadonlySet<string>): string[] {
  return [...things]
    .map((id) => ({ id, apart: entriesApart(id, target), common: commonStart(id, target) }))
    .sort((a, b) => (a.apart === b.apart ? b.common - a.common : a.apart - b.apart))
    .slice(0, mostNear)
    .map(({ id }) => id);
}

/** How far two entries of one docket are apart, an attachment by a little; for anything else, for ever. */
function entriesApart(a: string, b: string): number {
  const [one, other] = [readEntryId(a), readEntryId(b)];
  if (!one || one.docket !== other?.docket) return Infinity;
  return Math.abs(one.number - other.number) + Math.abs(one.attachment - other.attachment) / 10_000;
}

function readEntryId(id: string): { docket: string; number: number; attachment: number } | undefined {
  const match = /^(.*docket:)(\d+)(?:-(\d+))?$/s.exec(id);
  return match
    ? { docket: match[1]!, number: Number(match[2]), attachment: Number(match[3] ?? 0) }
    : undefined;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
