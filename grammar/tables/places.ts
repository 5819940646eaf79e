/**
 * The names of states, and of federal districts and circuits as they stand before rules of court: "Tex.", "California", "S.D. Cal.",
 * "9th Cir.".
 */
import { keyOf, keyTable, longestKey, type KeyTable } from "./abbreviations.ts";
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
  forms: Set<string>;
}

/**
 * The state that begins at an offset.
 *
 * @param text - The text.
 * @param offset - Where the name begins.
 * @returns the state, by its longest name there, or nothing.
 */
export function stateAt(text: string, offset: number): PlaceMatch | undefined {
  return placeAt(tables().states, text, offset);
}

/**
 * The state, federal district or circuit that begins at an offset.
 *
 * @param text - The text.
 * @param offset - Where the name begins.
 * @returns the place, by its longest name there, or nothing.
 */
export function courtPlaceAt(text: string, offset: number): PlaceMatch | undefined {
  return placeAt(tables().forward, text, offset);
}

/**
 * The state, federal district or circuit that ends at an offset.
 *
 * @param text - The text.
 * @param end - Where the name ends; white space may stand between.
 * @returns the place, by its longest name there, or nothing.
 */
export function courtPlaceEndingAt(text: string, end: number): PlaceMatch | undefined {
  const found = longestKey(tables().backward, text, end, (place, start) =>
    isWritten(place, text, start, end),
  );
  return found && { start: found.edge, end, place: found.entry.usual };
}

function placeAt(table: KeyTable<Place>, text: string, offset: number): PlaceMatch | undefined {
  const found = longestKey(table, text, offset, (place, end) => isWritten(place, text, offset, end));
  return found && { start: offset, end: found.edge, place: found.entry.usual };
}

function isWritten({ forms }: Place, text: string, start: number, end: number): boolean {
  const written = compact(text.slice(start, end));
  return (
    forms.has(written) ||
    forms.has(written + ".") ||
    (written === written.toUpperCase() && written.length > 3)
  );
}

function compact(name: string): string {
  return name.replace(/[\s,]+/g, "").replaceAll("’", "'");
}

interface Tables {
  states: KeyTable<Place>;
  forward: KeyTable<Place>;
  backward: KeyTable<Place>;
}

let unpacked: Tables | undefined;

function tables(): Tables {
  if (unpacked) return unpacked;
  const places = new Map<string, Place>();
  const add = (usual: string, names: string[]) => {
    // "NY": initials stand without periods too.
    const written = names.flatMap((name) => [
      compact(name),
      /^(?:[A-Z]\.)+$/.test(name) ? name.replaceAll(".", "") : compact(name),
    ]);
    const place = { usual, forms: new Set([...written, ...written.map((name) => name.toUpperCase())]) };
    for (const name of names) if (!places.has(keyOf(name))) places.set(keyOf(name), place);
  };
  for (const state of states()) add(state.abbreviations[0]!, [...state.abbreviations, state.name]);
  const ofStates = keyTable(new Map(places));
  for (const state of states()) {
    for (const direction of state.districts.keys()) {
      const letters = direction ? direction.toUpperCase() + ".D." : "D.";
      add(
        spaced(letters, state.abbreviations[0]!),
        [...state.abbreviations, state.name].map((name) => `${letters}${name}`),
      );
    }
  }
  const ordinals = [
    "1st",
    "2d",
    "3d",
    "4th",
    "5th",
    "6th",
    "7th",
    "8th",
    "9th",
    "10th",
    "11th",
    "Fed.",
    "D.C.",
  ];
  for (const ordinal of ordinals) add(`${ordinal} Cir.`, [`${ordinal} Cir.`]);
  return (unpacked = { states: ofStates, forward: keyTable(places), backward: keyTable(places, -1) });
}

/** "S.D." and "Cal." → "S.D. Cal."; "S.D." and "N.Y." → "S.D.N.Y." (The Bluebook, rule 6.1(a)). */
function spaced(letters: string, state: string): string {
  return /^(?:[A-Z]\.)+$/.test(state) ? letters + state : `${letters} ${state}`;
}
