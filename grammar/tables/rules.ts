/**
 * Sets of rules of court, found by their names and abbreviations: "Fed. R. Civ. P.", "Civ. L.R.", "Tex. R. Evid.", "S.D. Cal.
 * CivLR" (The Bluebook, rule 12.9.3 and table BT2).
 */
import { byLetters, keyOf, KeyTree, longestKey, once, wordings } from "./abbreviations.ts";
import { courtPlaceAt, courtPlaceEndingAt } from "./places.ts";
import { RULES_OF_COURTS, RULE_SETS, STATE_RULE_SETS, WORDINGS } from "./rule-table.ts";

/** A set of rules found where it begins. */
export interface RuleSetMatch {
  /** After its name. */
  end: number;
  /** The usual abbreviation: "Fed. R. Civ. P.". */
  rules: string;
}

/** A set of rules found where it ends. */
export interface RuleSetMatchBack {
  start: number;
  rules: string;
}

interface RuleSet {
  rules: string;
  /** Its short forms, which stand letter for letter: "LR", "LCvR"; empty for names of words. */
  forms: Set<string>;
}

/**
 * The set of rules whose name begins at an offset.
 *
 * @param text - The text.
 * @param offset - Where the name begins.
 * @returns the longest that stands there, or nothing; the word "Rule" alone is none. Whether a number follows is for the caller
 * to see.
 * @example ruleSetAt("Fed.R.Civ.P. 12(b)(6)", 0) // { end: 12, rules: "Fed. R. Civ. P." }
 */
export function ruleSetAt(text: string, offset: number): RuleSetMatch | undefined {
  const first = text.charCodeAt(offset);
  if ((first < 65 || first > 90) && !(first >= 49 && first <= 57)) return undefined;
  const set = longestKey(whole, text, offset, (entry, end) => isWrittenSo(entry, text, offset, end));
  const local = rulesOfPlaceAt(text, offset);
  if (local && local.end > (set?.edge ?? 0)) return local;
  if (!set) return undefined;
  const end = SENTENCE_END.test(text.slice(Math.max(0, set.edge - 12), set.edge)) ? set.edge - 1 : set.edge;
  return { end, rules: set.entry.rules };
}

/** The period behind a word that is not abbreviated ends the sentence. */
const SENTENCE_END = /(?:Procedure|Evidence|Rules?|Court|Practice|Conduct)\.$/i;

/**
 * The set of rules whose name ends at an offset, before the number of a rule.
 *
 * @param text - The text.
 * @param end - Where the name ends; white space may stand between.
 * @returns the longest name that ends there, or nothing.
 * @example ruleSetEndingAt("See S.D. Cal. CivLR 7.1", 19) // { start: 4, rules: "S.D. Cal. Civ. L.R." }
 */
export function ruleSetEndingAt(text: string, end: number): RuleSetMatchBack | undefined {
  const set = longestKey(wholeBack, text, end, (entry, start) => isWrittenSo(entry, text, start, end));
  const local = longestKey(
    placedBack,
    text,
    end,
    (entry, start) => isWrittenSo(entry, text, start, end) && placeBefore(text, start) !== undefined,
  );
  if (!local || (set && set.edge < local.edge - 1 && !placeBefore(text, local.edge)))
    return set && { start: set.edge, rules: set.entry.rules };
  const place = placeBefore(text, local.edge)!;
  if (set && set.edge <= place.start) return { start: set.edge, rules: set.entry.rules };
  return { start: place.start, rules: `${place.place} ${local.entry.rules}` };
}

/** A state, district or circuit, and its rules: "Ohio" "R. Civ. P.". */
function rulesOfPlaceAt(text: string, offset: number): RuleSetMatch | undefined {
  const place = courtPlaceAt(text, offset);
  if (!place) return undefined;
  let from = place.end;
  while (from < place.end + 20 && (text.charCodeAt(from) <= 32 || text.charCodeAt(from) === 160)) from++;
  const set = longestKey(placed, text, from, (entry, end) => isWrittenSo(entry, text, from, end));
  return set && { end: set.edge, rules: `${place.place} ${set.entry.rules}` };
}

function placeBefore(text: string, end: number): { start: number; place: string } | undefined {
  const place = courtPlaceEndingAt(text, end);
  const first = place ? text.charCodeAt(place.start) : 0;
  return (first >= 65 && first <= 90) || (first >= 48 && first <= 57) ? place : undefined;
}

/** Names begin with a capital and their words are not in small letters; short forms stand as they are or in capitals. */
function isWrittenSo({ forms }: RuleSet, text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 65 || first > 90) return false;
  if (forms.size === 0) return true;
  const written = text.slice(start, end).replace(/[.\s-]/g, "");
  return forms.has(written) || written === written.toUpperCase();
}

/** Sets that are named whole, and those named behind their state or court; each table is made when it is first asked for. */
const usualSets = once(() => wordedRowsOf(RULE_SETS));
const wholeSets = once(() => setsOf([...usualSets(), ...rowsOf(STATE_RULE_SETS)]));
const placedSets = once(() => {
  const sets = setsOf(wordedRowsOf(RULES_OF_COURTS));
  // The local rules of a district may be cited after it: "N.D. Ga. LR".
  for (const row of usualSets()) if (/L\. ?\w*\.? ?R\.|LR|LCR|LBR/.test(row[0]!)) addForms(sets, row, true);
  return sets;
});
const whole = new KeyTree(byLetters(wholeSets));
const wholeBack = new KeyTree(byLetters(wholeSets, -1), -1);
const placed = new KeyTree(byLetters(placedSets));
const placedBack = new KeyTree(byLetters(placedSets, -1), -1);

function setsOf(rows: string[][]): Map<string, RuleSet> {
  const sets = new Map<string, RuleSet>();
  for (const row of rows) addForms(sets, row);
  return sets;
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
}

/** The rows of a table, each usual name in all the ways in which its words are written. */
function wordedRowsOf(table: string): string[][] {
  const besides = wordings(WORDINGS);
  return rowsOf(table).map(([usual = "", ...others]) => {
    const words = usual.split(" ").map((word) => [word, ...(besides.get(word) ?? [])]);
    const written = words.reduce((begun, forms) =>
      begun.flatMap((before) => forms.map((form) => `${before} ${form}`)),
    );
    return [...written.filter((name) => !name.endsWith("of")), ...others];
  });
}

/** Adds the forms of a row; `asWritten` keeps each form as the name, since each district has its own way to cite its rules. */
function addForms(sets: Map<string, RuleSet>, row: string[], asWritten = false): void {
  for (const form of row) {
    const key = keyOf(form);
    let set = sets.get(key);
    if (!set) sets.set(key, (set = { rules: asWritten ? form : row[0]!, forms: new Set() }));
    const letters = key.length < 8 && form.replace(/[.\s-]/g, "");
    if (letters && /^[A-Za-z]+$/.test(letters) && !/[a-z]{3}/.test(letters)) set.forms.add(letters);
  }
}
