/**
 * The names of states, and of federal districts and circuits as they stand before rules of court: "Tex.", "California", "S.D. Cal.",
 * "9th Cir.".
 */
import { byLetters, keyOf, KeyTree, longestKey, once } from "./abbreviations.ts";
import { states } from "./states.ts";

/** A place found in a text. */
export interface PlaceMatch {
  start: number;
  end: number;
  /** The usual abbreviation: "Tex.", "S.D. Cal.". */
  place: string;
}

interface Place {
  usual: string;
  /** Its forms without white space: what must stand there, letter for letter or in capitals. */
  forms: () => Set<string>;
}

/**
 * The state that begins at an offset.
 *
 * @param text - The text.
 * @param offset - Where the name begins.
 * @returns the state, by its longest name there, or nothing.
 */
export function stateAt(text: string, offset: number): PlaceMatch | undefined {
  return placeAt(ofStates, text, offset);
}

/**
 * The state, federal district or circuit that begins at an offset.
 *
 * @param text - The text.
 * @param offset - Where the name begins.
 * @returns the place, by its longest name there, or nothing.
 */
export function courtPlaceAt(text: string, offset: number): PlaceMatch | undefined {
  return placeAt(forward, text, offset);
}

/**
 * The state, federal district or circuit that ends at an offset.
 *
 * @param text - The text.
 * @param end - Where the name ends; white space may stand between.
 * @returns the place, by its longest name there, or nothing.
 */
export function courtPlaceEndingAt(text: string, end: number): PlaceMatch | undefined {
  const found = longestKey(backward, text, end, (place, start) => isWritten(place, text, start, end));
  return found && { start: found.edge, end, place: found.entry.usual };
}

function placeAt(tables: KeyTree<Place>, text: string, offset: number): PlaceMatch | undefined {
  const found = longestKey(tables, text, offset, (place, end) => isWritten(place, text, offset, end));
  return found && { start: offset, end: found.edge, place: found.entry.usual };
}

function isWritten({ forms }: Place, text: string, start: number, end: number): boolean {
  const written = compact(text.slice(start, end));
  const known = forms();
  return (
    known.has(written) ||
    known.has(written + ".") ||
    (written === written.toUpperCase() && written.length > 3)
  );
}

function compact(name: string): string {
  return name.replace(/[\s,]+/g, "").replaceAll("’", "'");
}

/** The states by all their names; the forms of each are made when one of its names stands in a text. */
const stateNames = once(() => {
  const places = new Map<string, Place>();
  for (const state of states()) add(places, state.abbreviations[0]!, [...state.abbreviations, state.name]);
  return places;
});

/** The states, their districts, and the circuits. */
const allNames = once(() => {
  const places = new Map(stateNames());
  for (const state of states()) {
    for (const direction of state.districts.keys()) {
      const letters = direction ? direction.toUpperCase() + ".D." : "D.";
      add(
        places,
        spaced(letters, state.abbreviations[0]!),
        [...state.abbreviations, state.name].map((name) => `${letters}${name}`),
      );
    }
  }
  for (const ordinal of ORDINALS) add(places, `${ordinal} Cir.`, [`${ordinal} Cir.`]);
  return places;
});

const ORDINALS = "1st 2d 3d 4th 5th 6th 7th 8th 9th 10th 11th Fed. D.C.".split(" ");

const ofStates = new KeyTree(byLetters(stateNames));
const forward = new KeyTree(byLetters(allNames));
const backward = new KeyTree(byLetters(allNames, -1), -1);

function add(places: Map<string, Place>, usual: string, names: string[]): void {
  const place = { usual, forms: once(() => formsOf(names)) };
  for (const name of names) {
    const key = keyOf(name);
    if (!places.has(key)) places.set(key, place);
  }
}

/** Names without white space, also in capitals; "NY": initials stand without periods too. */
function formsOf(names: readonly string[]): Set<string> {
  const written = names.flatMap((name) => [
    compact(name),
    /^(?:[A-Z]\.)+$/.test(name) ? name.replaceAll(".", "") : compact(name),
  ]);
  return new Set([...written, ...written.map((name) => name.toUpperCase())]);
}

/** "S.D." and "Cal." → "S.D. Cal."; "S.D." and "N.Y." → "S.D.N.Y." (The Bluebook, rule 6.1(a)). */
function spaced(letters: string, state: string): string {
  return /^(?:[A-Z]\.)+$/.test(state) ? letters + state : `${letters} ${state}`;
}
